#include "ui/pages/settlement/q_account_tab.h"

#include "ui/language.h"
#include "ui/pages/settlement/q_account_password_dialog.h"
#include "ui/pages/settlement/q_account_texts.h"
#include "ui/pages/settlement/withdraw_dialog.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_q_account_tab.h"

namespace console::ui {

QAccountTab::QAccountTab(Desk &desk, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::QAccountTab>()), m_account(desk), m_passwords(desk), m_withdrawals(desk),
      m_second(this)
{
    m_ui->setupUi(this);
    m_ui->withdrawalView->setModel(&m_model);
    m_ui->withdrawalView->setDefaultWidths({150, 140, 140, 140, 140});
    m_ui->withdrawalView->setStretchColumn(WithdrawalModel::DateColumn);
    m_ui->withdrawalView->setSettingsKey(QStringLiteral("withdrawals.1"));
    m_ui->withdrawalPager->setNames(QStringLiteral("withdrawal"));
    m_ui->withdrawalEmpty->setIconName(QStringLiteral("settlement"));
    m_second.setInterval(1000);
    connectParts();
    retranslate();
}

QAccountTab::~QAccountTab() = default;

void QAccountTab::connectParts()
{
    connect(m_ui->qAccountPasswordButton, &QPushButton::clicked, &m_passwords, &QAccountPasswordController::beginSetting);
    connect(m_ui->forgotPasswordButton, &QPushButton::clicked, this, [this] { m_passwords.begin(QAccountPasswordTask::RequestReset); });
    connect(m_ui->useResetButton, &QPushButton::clicked, this, [this] { m_passwords.begin(QAccountPasswordTask::UseReset); });
    connect(m_ui->cancelResetButton, &QPushButton::clicked, &m_passwords, &QAccountPasswordController::cancelReset);
    connect(m_ui->backToCheckoutButton, &QPushButton::clicked, this, [this] {
        m_isOrderWaiting = false;
        emit navigate({PageId::Checkout, QStringLiteral("resume")});
    });
    connect(m_ui->withdrawButton, &QPushButton::clicked, &m_withdrawals, &WithdrawalController::begin);
    connect(m_ui->withdrawalPager, &Pager::pageAsked, &m_withdrawals, &WithdrawalController::goToPage);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_passwords.tick();
        m_withdrawals.tick();
    });
    connect(&m_account, &SellerAccountController::stateChanged, this, &QAccountTab::render);
    connect(&m_passwords, &QAccountPasswordController::stateChanged, this, &QAccountTab::followPassword);
    connect(&m_withdrawals, &WithdrawalController::stateChanged, this, &QAccountTab::followWithdrawal);
}

void QAccountTab::open(bool isOrderWaiting)
{
    m_isOrderWaiting = isOrderWaiting;
    m_passwords.acknowledge();
    m_withdrawals.acknowledge();
}

void QAccountTab::refresh()
{
    m_account.refresh();
    m_passwords.refresh();
    m_withdrawals.refresh();
}

void QAccountTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.retranslate();
    render();
}

void QAccountTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followSeconds();
}

void QAccountTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void QAccountTab::followSeconds()
{
    const bool isCounting = isVisible() && (m_passwords.state().isCounting() || m_withdrawals.state().waitSeconds > 0);
    if (isCounting && !m_second.isActive())
        m_second.start();
    else if (!isCounting)
        m_second.stop();
}

bool QAccountTab::isAsking() const
{
    return m_dialog && m_dialog->isVisible();
}

void QAccountTab::show(QDialog *dialog)
{
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void QAccountTab::followPassword()
{
    render();
    if (m_passwords.state().task && !isAsking()) {
        show(new QAccountPasswordDialog(m_passwords, this));
        connect(m_dialog, &QDialog::accepted, this, [this] {
            if (m_isOrderWaiting)
                m_ui->backToCheckoutButton->setFocus();
        });
    }
}

void QAccountTab::followWithdrawal()
{
    const auto &page = m_withdrawals.state().page.value;
    m_model.setWithdrawals(page ? page->withdrawals : QList<Withdrawal>());
    render();
    if (m_withdrawals.state().isOpen && !isAsking())
        show(new WithdrawDialog(m_withdrawals, this));
}

void QAccountTab::render()
{
    renderMoney();
    renderPassword();
    renderWithdrawals();
    renderMessage();
    followSeconds();
}

void QAccountTab::renderMoney()
{
    const SellerAccountState &state = m_account.state();
    if (state.money.value) {
        m_ui->settledBalanceLabel->setValue(state.money.value->settled.value());
        m_ui->dueBalanceLabel->setValue(state.money.value->due.value());
    } else {
        m_ui->settledBalanceLabel->setUnknown();
        m_ui->dueBalanceLabel->setUnknown();
    }
    for (QLabel *unit : {m_ui->settledBalanceUnit, m_ui->dueBalanceUnit})
        unit->setText(tr("yen"));
    m_ui->settledBalanceHint->setText(QAccountTexts::withdrawalHint(m_withdrawals.state().obstacle));
    m_ui->withdrawButton->setEnabled(m_withdrawals.state().canBegin());
    m_ui->ruleLabel->setText(tr("Delivered orders fall due %Ln day(s) after delivery and are settled on the first Wednesday from then on.", nullptr,
                                state.settlementDelayDays));
    m_ui->nextSettlementLabel->setText(tr("Next settlement day: %1").arg(formatDate(state.nextSettlement)));
}

void QAccountTab::renderPassword()
{
    const QAccountPasswordState &state = m_passwords.state();
    const bool isSet = state.isSet.value.value_or(false);
    m_ui->passwordStateLabel->setText(isSet ? tr("A Q-account password has been set.") : tr("No Q-account password has been set yet."));
    m_ui->passwordStateLabel->setVisible(state.isSet.value.has_value());
    const QString action = isSet ? tr("Change password…") : tr("Set password…");
    m_ui->qAccountPasswordButton->setText(action);
    m_ui->qAccountPasswordButton->setAccessibleName(action);
    m_ui->qAccountPasswordButton->setEnabled(state.isSet.value.has_value());
    m_ui->forgotPasswordButton->setVisible(isSet && !state.reset);
    m_ui->resetFrame->setVisible(state.reset.has_value());
    if (state.reset)
        m_ui->resetLabel->setText(QAccountTexts::reset(*state.reset, state.resetSecondsLeft));
    m_ui->useResetButton->setVisible(state.canUseReset());
    m_ui->cancelResetButton->setEnabled(!state.isSaving);
    m_ui->backToCheckoutButton->setVisible(m_isOrderWaiting);
}

void QAccountTab::renderWithdrawals()
{
    const Reading<WithdrawalPage> &page = m_withdrawals.state().page;
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->withdrawalError->setVisible(page.fault.has_value());
    m_ui->withdrawalError->setText(page.fault ? storeFaultText(*page.fault) : QString());
    m_ui->withdrawalView->setVisible(!isEmpty);
    m_ui->withdrawalUnit->setVisible(!isEmpty);
    m_ui->withdrawalEmpty->setVisible(isEmpty && !page.fault);
    m_ui->withdrawalEmpty->setText(tr("Nothing was withdrawn yet. A withdrawal that is requested stands here with what arrives."));
    m_ui->withdrawalFoot->setVisible(page.value && page.value->pageCount > 1);
    if (page.value)
        m_ui->withdrawalPager->setPage(page.value->page, page.value->pageCount);
    fitHeight(m_ui->withdrawalView, withdrawalsPageSize);
}

void QAccountTab::renderMessage()
{
    const QAccountPasswordState &password = m_passwords.state();
    const std::optional<StoreFault> fault = m_account.state().money.fault ? m_account.state().money.fault
        : password.isSet.fault                                            ? password.isSet.fault
        : password.task                                                   ? std::nullopt // its dialog says so
                                                                          : password.fault;
    if (fault)
        m_ui->accountMessage->showMessage(MessageBar::Kind::Error, storeFaultText(*fault));
    else if (m_withdrawals.state().done)
        m_ui->accountMessage->showMessage(MessageBar::Kind::Success, QAccountTexts::done(*m_withdrawals.state().done));
    else if (password.outcome)
        m_ui->accountMessage->showMessage(MessageBar::Kind::Success, QAccountTexts::outcome(*password.outcome));
    else
        m_ui->accountMessage->clear();
}

} // namespace console::ui
