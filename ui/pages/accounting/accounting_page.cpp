#include "ui/pages/accounting/accounting_page.h"

#include "ui/pages/accounting/booking_policy_tab.h"
#include "ui/pages/accounting/journals_tab.h"
#include "ui/pages/accounting/unused_qcash_tab.h"
#include "ui_accounting_page.h"

namespace console::ui {

AccountingPage::AccountingPage(Desk &desk, QWidget *parent)
    : Page(parent), m_controller(desk), m_ui(std::make_unique<Ui::AccountingPage>()), m_journals(new JournalsTab(m_controller, desk)),
      m_unused(new UnusedQcashTab(m_controller, desk)), m_policy(new BookingPolicyTab(m_controller))
{
    m_ui->setupUi(this);
    for (QWidget *tab : {static_cast<QWidget *>(m_journals), static_cast<QWidget *>(m_unused), static_cast<QWidget *>(m_policy)})
        m_ui->accountingTabs->addTab(tab, QString());
    connect(m_journals, &JournalsTab::policyAsked, this, [this] { m_ui->accountingTabs->setCurrentWidget(m_policy); });
    connect(m_unused, &UnusedQcashTab::chargeAsked, this, [this] { emit navigate({PageId::Qcash, QStringLiteral("charge")}); });
    // After the controller, which hears it first.
    connect(&desk.session, &Session::shopChanged, this, [this] {
        m_journals->forget();
        m_policy->forget();
    });
    retranslate();
}

AccountingPage::~AccountingPage()
{
    // Its tabs hold the controller.
    delete m_ui->accountingTabs;
}

void AccountingPage::open(const PageRequest &request)
{
    if (request.detail == QLatin1String("journals"))
        m_ui->accountingTabs->setCurrentWidget(m_journals);
    else if (request.detail == QLatin1String("unused"))
        m_ui->accountingTabs->setCurrentWidget(m_unused);
    else if (request.detail == QLatin1String("policy"))
        m_ui->accountingTabs->setCurrentWidget(m_policy);
}

void AccountingPage::refresh()
{
    m_controller.refresh();
}

void AccountingPage::retranslate()
{
    m_ui->retranslateUi(this);
    const auto name = [tabs = m_ui->accountingTabs](QWidget *tab, const QString &text) { tabs->setTabText(tabs->indexOf(tab), text); };
    name(m_journals, tr("Journals"));
    name(m_unused, tr("Unused Qcash"));
    //: A tab: how the shop books its Qcash.
    name(m_policy, tr("Booking policy"));
    m_journals->retranslate();
    m_unused->retranslate();
    m_policy->retranslate();
}

} // namespace console::ui
