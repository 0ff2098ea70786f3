#include "page_views.h"

#include "control/desk.h"
#include "control/payment_watch.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace console;
using namespace console::ui;

namespace pictures {

namespace {

PageView page(const char *name, PageId id, const char *detail = "")
{
    return {QLatin1String(name), [id, detail = QString::fromLatin1(detail)](WindowFixture &fixture) { fixture.open(id, detail); }};
}

void click(const WindowFixture &fixture, const char *name)
{
    auto *button = fixture.find<QAbstractButton>(QLatin1String(name));
    if (!button || !button->isEnabled())
        qFatal("%s can't be clicked", name);
    button->click();
}

void openPayment(WindowFixture &fixture)
{
    fixture.open(PageId::Checkout, QStringLiteral("1000"));
    click(fixture, "proceedButton");
}

} // namespace

QList<PageView> viewsBeforeSignIn()
{
    return {page("login", PageId::Login), page("register", PageId::Register), page("settings_first", PageId::Settings, "look")};
}

QList<PageView> viewsOfTheShop()
{
    return {
        page("summary", PageId::Summary),
        page("grade_points", PageId::GradePoints),
        page("past_points", PageId::PastPoints),
        page("score_rules", PageId::ScoreRules),
        page("goods", PageId::Goods),
        page("ads_apply", PageId::Ads, "apply"),
        page("ads_status", PageId::Ads, "status"),
        page("ads_market", PageId::Ads, "market"),
        page("ads_report", PageId::Ads, "report"),
        page("ads_spending", PageId::Ads, "spending"),
        page("ads_prices", PageId::Ads, "prices"),
        page("orders", PageId::Orders),
        page("settlement_account", PageId::SellerAccount, "account"),
        page("settlement_schedule", PageId::SellerAccount, "schedule"),
        page("settlement_auto_charge", PageId::SellerAccount, "auto_charge"),
        page("accounting_journals", PageId::Accounting, "journals"),
        page("accounting_unused", PageId::Accounting, "unused"),
        page("accounting_policy", PageId::Accounting, "policy"),
        page("inquiries", PageId::Inquiries),
        page("help", PageId::Help),
        page("settings", PageId::Settings, "look"),
        page("settings_backups", PageId::Settings, "backups"),
        page("settings_rules", PageId::Settings, "rules"),
        page("qcash_history", PageId::Qcash, "history"),
        page("qcash_charge", PageId::Qcash, "charge"),
        {QStringLiteral("qcash_purchases"),
         [](WindowFixture &fixture) {
             fixture.open(PageId::Qcash, QStringLiteral("purchases"));
             // It would be done by itself after some seconds, and the page tells when it was.
             fixture.desk().paymentWatch.check();
         }},
        page("checkout_cart", PageId::Checkout, "1000"),
        {QStringLiteral("checkout_payment"), openPayment},
        {QStringLiteral("checkout_complete"),
         [](WindowFixture &fixture) {
             const auto orders = fixture.desk().wallet.ticketOrders.orders(fixture.desk().session.shop()->id, 1, 1);
             if (!orders || orders->orders.isEmpty())
                 qFatal("there is no order to show");
             fixture.open(PageId::Checkout, QStringLiteral("order:%1").arg(orders->orders.front().orderNumber));
         }},
    };
}

void beginOrder(WindowFixture &fixture)
{
    openPayment(fixture);
    auto *method = fixture.find<QRadioButton>(QStringLiteral("paymentMethod_bank_transfer"));
    method->click();
    fixture.find<QLineEdit>(QStringLiteral("remitterNameEdit"))->setText(QStringLiteral("ハナコ ヤマダ"));
    click(fixture, "orderButton");
    if (!QTest::qWaitFor([&] { return fixture.find(QStringLiteral("completeStep"))->isVisible(); }, 60000))
        qFatal("the order could not be placed");
    fixture.settle();
}

} // namespace pictures
