#include "ui/pages/ads/ads_page.h"

#include "ui/pages/ads/apply_tab.h"
#include "ui/pages/ads/market_tab.h"
#include "ui/pages/ads/price_list_tab.h"
#include "ui/pages/ads/report_tab.h"
#include "ui/pages/ads/spending_tab.h"
#include "ui/pages/ads/status_tab.h"
#include "ui/plain_text.h"
#include "ui_ads_page.h"

#include <algorithm>

namespace console::ui {

template <class Widget>
void AdsPage::addTab(QLatin1String detail, const char *name, Widget *widget, bool isInMenu)
{
    m_tabs.append({detail, widget, name, [](QWidget *tab) { static_cast<Widget *>(tab)->refresh(); },
                   [](QWidget *tab) { static_cast<Widget *>(tab)->retranslate(); }, isInMenu});
    m_ui->adsTabs->addTab(widget, QString());
    connect(widget, &Widget::navigate, this, &Page::navigate);
}

AdsPage::AdsPage(Desk &desk, QWidget *parent) : Page(parent), m_ui(std::make_unique<Ui::AdsPage>())
{
    m_ui->setupUi(this);
    // One line a tab, in the order in which they stand.
    auto *apply = new ApplyTab(desk);
    auto *market = new MarketTab(desk);
    addTab(QLatin1String("apply"), QT_TR_NOOP("Apply"), apply);
    addTab(QLatin1String("status"), QT_TR_NOOP("Ad status"), new StatusTab(desk), true);
    addTab(QLatin1String("market"), QT_TR_NOOP("Bids & winners"), market);
    addTab(QLatin1String("report"), QT_TR_NOOP("Ad report"), new ReportTab(desk));
    addTab(QLatin1String("spending"), QT_TR_NOOP("Spending"), new SpendingTab(desk));
    addTab(QLatin1String("prices"), QT_TR_NOOP("Price list"), new PriceListTab(desk));
    connect(market, &MarketTab::useInApplication, this, [this, apply](AdKind kind, const QString &slot, QDate first, QDate last, Qcash price) {
        m_ui->adsTabs->setCurrentWidget(apply);
        apply->takeProposal(kind, slot, first, last, price);
    });
    connect(m_ui->adsTabs, &QTabWidget::currentChanged, this, &AdsPage::turn);
    nameTabs(); // each has made its own texts
}

AdsPage::~AdsPage() = default;

void AdsPage::open(const PageRequest &request)
{
    const auto asked = std::find_if(m_tabs.cbegin(), m_tabs.cend(), [&](const Tab &tab) { return tab.detail == request.detail; });
    m_ui->adsTabs->setCurrentWidget((asked == m_tabs.cend() ? m_tabs.cbegin() : asked)->widget);
}

const AdsPage::Tab *AdsPage::shownTab() const
{
    const auto shown = std::find_if(m_tabs.cbegin(), m_tabs.cend(), [this](const Tab &tab) { return tab.widget == m_ui->adsTabs->currentWidget(); });
    return shown == m_tabs.cend() ? nullptr : &*shown;
}

/// While another page is shown, this one is about to be opened and reads then.
void AdsPage::turn()
{
    if (!isVisible())
        return;
    refresh();
    if (const Tab *tab = shownTab())
        emit partChanged({PageId::Ads, tab->isInMenu ? QString(tab->detail) : QString()});
}

/// Only the tab that is seen; another one is read when it comes to the front.
void AdsPage::refresh()
{
    if (const Tab *tab = shownTab())
        tab->refresh(tab->widget);
}

void AdsPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameTabs();
    for (const Tab &tab : m_tabs)
        tab.retranslate(tab.widget);
}

void AdsPage::nameTabs()
{
    for (const Tab &tab : m_tabs)
        m_ui->adsTabs->setTabText(m_ui->adsTabs->indexOf(tab.widget), withoutMnemonic(tr(tab.name)));
}

} // namespace console::ui
