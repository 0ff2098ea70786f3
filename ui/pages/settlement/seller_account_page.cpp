#include "ui/pages/settlement/seller_account_page.h"

#include "ui/language.h"
#include "ui/pages/settlement/q_account_password_dialog.h"
#include "ui/store_fault_text.h"
#include "ui_seller_account_page.h"

namespace console::ui {

SellerAccountPage::SellerAccountPage(Desk &desk, QWidget *parent)
    : Page(parent), m_ui(std::make_unique<Ui::SellerAccountPage>()), m_controller(desk)
{
    m_ui->setupUi(this);
    connect(m_ui->qAccountPasswordButton, &QPushButton::clicked, this, &SellerAccountPage::openPasswordDialog);
    connect(m_ui->backToCheckoutButton, &QPushButton::clicked, this, [this] {
        m_isOrderWaiting = false;
        emit navigate({PageId::Checkout, QStringLiteral("resume")});
    });
    connect(&m_controller, &SellerAccountController::stateChanged, this, &SellerAccountPage::render);
    retranslate();
}

SellerAccountPage::~SellerAccountPage() = default;

void SellerAccountPage::open(const PageRequest &request)
{
    m_isOrderWaiting = request.detail == QLatin1String("set_password_return");
    m_controller.beginPassword(); // what was saved on an earlier visit is no news
}

void SellerAccountPage::refresh()
{
    m_controller.refresh();
}

void SellerAccountPage::retranslate()
{
    m_ui->retranslateUi(this);
    render();
}

void SellerAccountPage::openPasswordDialog()
{
    auto *dialog = new QAccountPasswordDialog(m_controller, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (m_isOrderWaiting)
            m_ui->backToCheckoutButton->setFocus();
    });
    dialog->open();
}

void SellerAccountPage::render()
{
    const SellerAccountState &state = m_controller.state();
    if (state.money.value) {
        m_ui->settledBalanceLabel->setValue(state.money.value->settled.value());
        m_ui->dueBalanceLabel->setValue(state.money.value->due.value());
    } else {
        m_ui->settledBalanceLabel->setUnknown();
        m_ui->dueBalanceLabel->setUnknown();
    }
    for (QLabel *unit : {m_ui->settledBalanceUnit, m_ui->dueBalanceUnit})
        unit->setText(tr("yen"));
    m_ui->ruleLabel->setText(tr("Delivered orders fall due %Ln day(s) after delivery and are settled on the first Wednesday from then on.", nullptr,
                                state.settlementDelayDays));
    m_ui->nextSettlementLabel->setText(tr("Next settlement day: %1").arg(formatDate(state.nextSettlement)));
    m_ui->passwordStateLabel->setText(state.hasQAccountPassword ? tr("A Q-account password has been set.") : tr("No Q-account password has been set yet."));
    const QString action = state.hasQAccountPassword ? tr("Change password…") : tr("Set password…");
    m_ui->qAccountPasswordButton->setText(action);
    m_ui->qAccountPasswordButton->setAccessibleName(action);
    m_ui->backToCheckoutButton->setVisible(m_isOrderWaiting);
    if (state.money.fault)
        m_ui->accountMessage->showMessage(MessageBar::Kind::Error, storeFaultText(*state.money.fault));
    else if (state.isSaved)
        m_ui->accountMessage->showMessage(MessageBar::Kind::Success, tr("The Q-account password has been saved."));
    else
        m_ui->accountMessage->clear();
}

} // namespace console::ui
