#include "ui/pages/settlement/seller_account_page.h"

#include "ui/pages/settlement/auto_charge_tab.h"
#include "ui/pages/settlement/q_account_tab.h"
#include "ui/pages/settlement/settlement_tab.h"
#include "ui_seller_account_page.h"

namespace console::ui {

SellerAccountPage::SellerAccountPage(Desk &desk, QWidget *parent)
    : Page(parent), m_ui(std::make_unique<Ui::SellerAccountPage>()), m_account(new QAccountTab(desk)), m_settlement(new SettlementTab(desk)),
      m_autoCharge(new AutoChargeTab(desk))
{
    m_ui->setupUi(this);
    for (QWidget *tab : {static_cast<QWidget *>(m_account), static_cast<QWidget *>(m_settlement), static_cast<QWidget *>(m_autoCharge)})
        m_ui->sellerAccountTabs->addTab(tab, QString());
    connect(m_ui->sellerAccountTabs, &QTabWidget::currentChanged, this, &SellerAccountPage::turn);
    connect(m_account, &QAccountTab::navigate, this, &Page::navigate);
    connect(m_settlement, &SettlementTab::navigate, this, &Page::navigate);
    connect(m_autoCharge, &AutoChargeTab::navigate, this, &Page::navigate);
    retranslate();
}

SellerAccountPage::~SellerAccountPage() = default;

void SellerAccountPage::open(const PageRequest &request)
{
    if (request.detail == QLatin1String("schedule"))
        m_ui->sellerAccountTabs->setCurrentWidget(m_settlement);
    else if (request.detail == QLatin1String("auto_charge"))
        m_ui->sellerAccountTabs->setCurrentWidget(m_autoCharge);
    else
        m_ui->sellerAccountTabs->setCurrentWidget(m_account);
    m_account->open(request.detail == QLatin1String("set_password_return"));
}

/// While another page is shown, this one is about to be opened and reads then.
void SellerAccountPage::turn()
{
    if (!isVisible())
        return;
    refresh();
    const QWidget *shown = m_ui->sellerAccountTabs->currentWidget();
    const QLatin1String detail(shown == m_settlement ? "schedule" : shown == m_autoCharge ? "auto_charge" : "");
    emit partChanged({PageId::SellerAccount, detail});
}

/// Only the tab that is seen; another one is read when it comes to the front.
void SellerAccountPage::refresh()
{
    const QWidget *shown = m_ui->sellerAccountTabs->currentWidget();
    if (shown == m_account)
        m_account->refresh();
    else if (shown == m_settlement)
        m_settlement->refresh();
    else
        m_autoCharge->refresh();
}

void SellerAccountPage::retranslate()
{
    m_ui->retranslateUi(this);
    const auto name = [tabs = m_ui->sellerAccountTabs](QWidget *tab, const QString &text) { tabs->setTabText(tabs->indexOf(tab), text); };
    name(m_account, tr("Seller Q-account"));
    name(m_settlement, tr("Settlement schedule"));
    name(m_autoCharge, tr("Auto-charge plan"));
    m_account->retranslate();
    m_settlement->retranslate();
    m_autoCharge->retranslate();
}

} // namespace console::ui
