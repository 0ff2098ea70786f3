#include "ui/page_factory.h"

#include "ui/pages/accounting/accounting_page.h"
#include "ui/pages/ads/ads_page.h"
#include "ui/pages/checkout/checkout_page.h"
#include "ui/pages/goods/goods_page.h"
#include "ui/pages/grade_points/grade_points_page.h"
#include "ui/pages/grade_points/past_points_page.h"
#include "ui/pages/grade_points/score_rules_page.h"
#include "ui/pages/help/help_page.h"
#include "ui/pages/inquiries/inquiries_page.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/pages/qcash/qcash_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settlement/seller_account_page.h"
#include "ui/pages/summary/summary_page.h"

namespace console::ui {

QString objectNameOf(PageId page)
{
    switch (page) {
    case PageId::Login:
        return QStringLiteral("loginPage");
    case PageId::Register:
        return QStringLiteral("registerPage");
    case PageId::Summary:
        return QStringLiteral("summaryPage");
    case PageId::GradePoints:
        return QStringLiteral("gradePointsPage");
    case PageId::PastPoints:
        return QStringLiteral("pastPointsPage");
    case PageId::ScoreRules:
        return QStringLiteral("scoreRulesPage");
    case PageId::Goods:
        return QStringLiteral("goodsPage");
    case PageId::Ads:
        return QStringLiteral("adsPage");
    case PageId::Orders:
        return QStringLiteral("ordersPage");
    case PageId::SellerAccount:
        return QStringLiteral("sellerAccountPage");
    case PageId::Accounting:
        return QStringLiteral("accountingPage");
    case PageId::Inquiries:
        return QStringLiteral("inquiriesPage");
    case PageId::Help:
        return QStringLiteral("helpPage");
    case PageId::Settings:
        return QStringLiteral("settingsPage");
    case PageId::Qcash:
        return QStringLiteral("qcashPage");
    case PageId::Checkout:
        return QStringLiteral("checkoutPage");
    }
    Q_UNREACHABLE();
}

Page *makePage(PageId page, Desk &desk, QWidget *parent)
{
    switch (page) {
    case PageId::Login:
    case PageId::Register:
        break;
    case PageId::Summary:
        return new SummaryPage(desk, parent);
    case PageId::GradePoints:
        return new GradePointsPage(desk, parent);
    case PageId::PastPoints:
        return new PastPointsPage(desk, parent);
    case PageId::ScoreRules:
        return new ScoreRulesPage(desk, parent);
    case PageId::Goods:
        return new GoodsPage(desk, parent);
    case PageId::Ads:
        return new AdsPage(desk, parent);
    case PageId::Orders:
        return new OrdersPage(desk, parent);
    case PageId::SellerAccount:
        return new SellerAccountPage(desk, parent);
    case PageId::Accounting:
        return new AccountingPage(desk, parent);
    case PageId::Inquiries:
        return new InquiriesPage(desk, parent);
    case PageId::Help:
        return new HelpPage(desk, parent);
    case PageId::Settings:
        return new SettingsPage(desk, parent);
    case PageId::Qcash:
        return new QcashPage(desk, parent);
    case PageId::Checkout:
        return new CheckoutPage(desk, parent);
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
