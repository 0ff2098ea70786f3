#include "support/keyboard.h"
#include "support/opened_checkout.h"
#include "support/window_fixture.h"
#include "ui/pages/checkout/payment_texts.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace console;
using namespace console::ui;
using namespace checkout;

/// Paying from settlement money as a payer sees it.
class CheckoutPageSettlementTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void settlementMoneyPaysWithTheQAccountPassword();
    void aMethodThatDoesNotReachIsDisabledWithTheReason();
    void moneyThatShrankIsRefusedWithTheFreshAmount();
    void aLockedQAccountSaysSo();
    void theWayToThePasswordAndBackKeepsTheOrder();
    void settlementMoneyIsPaidByKeyboard();
    void aFailedReadShowsNoZero();

private:
    Language m_language;
};

void CheckoutPageSettlementTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void CheckoutPageSettlementTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void CheckoutPageSettlementTest::settlementMoneyPaysWithTheQAccountPassword()
{
    OpenedCheckout shop(10000, 726'608, 110'410);
    QCOMPARE(shop.value("settledAvailableLabel"), 726'608);
    QCOMPARE(shop.value("dueAvailableLabel"), 110'410);
    shop.click("paymentMethod_settlement_due");
    shop.type("qAccountPasswordEdit", QStringLiteral("wrong"));
    shop.click("orderButton");
    QTRY_VERIFY(shop.in("paymentErrorLabel")->isVisible());
    QCOMPARE(shop.text("paymentErrorLabel"), PaymentTexts::sentence(ChargeRefusal::QAccountPasswordWrong));
    QVERIFY(shop.in("qAccountPasswordError")->isVisible());
    shop.type("qAccountPasswordEdit", qPassword);
    shop.click("orderButton");
    QTRY_VERIFY(shop.isComplete());
    QCOMPARE(shop.value("dueAvailableLabel"), 100'410);
    QCOMPARE(shop.value("settledAvailableLabel"), 726'608);
    QCOMPARE(shop.total(), 20430);
}

void CheckoutPageSettlementTest::aMethodThatDoesNotReachIsDisabledWithTheReason()
{
    const OpenedCheckout shop(10000, 9'999, 0);
    QVERIFY(!shop.in("paymentMethod_settlement")->isEnabled());
    QVERIFY(shop.in("reason_settlement")->isVisible());
    QVERIFY(!shop.in("paymentMethod_settlement_due")->isEnabled());
    QVERIFY(shop.in("reason_settlement_due")->isVisible());
    QVERIFY(shop.text("reason_settlement") != shop.text("reason_settlement_due")); // too little; nothing at all
    QCOMPARE(shop.value("settledAvailableLabel"), 9'999);

    const OpenedCheckout enough(10000, 10'000, 0);
    QVERIFY(enough.in("paymentMethod_settlement")->isEnabled());
    QVERIFY(!enough.in("reason_settlement")->isVisible());
}

void CheckoutPageSettlementTest::moneyThatShrankIsRefusedWithTheFreshAmount()
{
    OpenedCheckout shop(10000, 10'000, 0);
    shop.click("paymentMethod_settlement");
    const auto other = samples::openWallet(shop.store.path());
    QVERIFY(samples::placePaid(*other, shop.store.shop, samples::ticket(QStringLiteral("other"), 500, PaymentMethod::Settlement), shop.store.clock));
    shop.type("qAccountPasswordEdit", qPassword);
    shop.click("orderButton");
    QTRY_VERIFY(shop.in("paymentErrorLabel")->isVisible());
    QCOMPARE(shop.text("paymentErrorLabel"), PaymentTexts::sentence(ChargeRefusal::NotEnoughSettlement));
    QCOMPARE(shop.value("settledAvailableLabel"), 9'500);
    // It is still the chosen one, and says why it can't pay: nothing else is ordered by by mistake.
    QVERIFY(shop.in<QRadioButton>("paymentMethod_settlement")->isChecked());
    QVERIFY(shop.in("reason_settlement")->isVisible());
    QVERIFY(!shop.in("orderButton")->isEnabled());
    QCOMPARE(shop.total(), 10930);
    shop.in("paymentMethod_settlement")->setFocus(); // still a stop for the keyboard
    press(Qt::Key_Up);
    QVERIFY(!shop.in<QRadioButton>("paymentMethod_settlement")->isChecked());
    QVERIFY(shop.in("orderButton")->isEnabled());
}

void CheckoutPageSettlementTest::aLockedQAccountSaysSo()
{
    OpenedCheckout shop(1000, 5000, 0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(checkQAccountPassword(shop.store.desk().wallet, shop.store.shop, QStringLiteral("guess"), shop.store.clock));
    shop.click("paymentMethod_settlement");
    shop.type("qAccountPasswordEdit", qPassword);
    shop.click("orderButton");
    QTRY_VERIFY(shop.in("paymentErrorLabel")->isVisible());
    QCOMPARE(shop.text("paymentErrorLabel"), PaymentTexts::sentence(ChargeRefusal::QAccountLocked));
    QCOMPARE(shop.total(), 10430);
}

void CheckoutPageSettlementTest::theWayToThePasswordAndBackKeepsTheOrder()
{
    WindowFixture window;
    const ShopId shop = window.desk().session.shop()->id;
    samples::import(window.desk().wallet, shop, QList{samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 50'000)});
    window.open(PageId::Checkout, QStringLiteral("3000"));
    window.find<QPushButton>(QStringLiteral("proceedButton"))->click();
    window.find<QRadioButton>(QStringLiteral("paymentMethod_settlement"))->click();
    QVERIFY(window.find(QStringLiteral("qAccountMissing"))->isVisible());
    QVERIFY(!window.find(QStringLiteral("orderButton"))->isEnabled());

    window.find<QPushButton>(QStringLiteral("setQAccountPasswordButton"))->click();
    QCOMPARE(window.window().currentPage(), PageId::SellerAccount);
    window.find<QPushButton>(QStringLiteral("qAccountPasswordButton"))->click();
    window.find<QLineEdit>(QStringLiteral("loginPasswordEdit"))->setText(WindowFixture::password());
    window.find<QLineEdit>(QStringLiteral("newQAccountPasswordEdit"))->setText(qPassword);
    window.find<QLineEdit>(QStringLiteral("newQAccountPasswordAgainEdit"))->setText(qPassword);
    window.find<QPushButton>(QStringLiteral("saveQAccountPasswordButton"))->click();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    window.find<QPushButton>(QStringLiteral("backToCheckoutButton"))->click();

    QCOMPARE(window.window().currentPage(), PageId::Checkout);
    QVERIFY(window.find(QStringLiteral("paymentStep"))->isVisible());
    QVERIFY(window.find<QRadioButton>(QStringLiteral("paymentMethod_settlement"))->isChecked());
    QVERIFY(!window.find(QStringLiteral("qAccountMissing"))->isVisible());
    QCOMPARE(window.find(QStringLiteral("paymentTotalLabel"))->property("value").toLongLong(), 3000);
    window.find<QLineEdit>(QStringLiteral("qAccountPasswordEdit"))->setText(qPassword);
    window.find<QPushButton>(QStringLiteral("orderButton"))->click();
    QTRY_VERIFY(window.find(QStringLiteral("completeStep"))->isVisible());
    QCOMPARE(samples::totalOf(window.desk().wallet, shop), 13430);
}

void CheckoutPageSettlementTest::settlementMoneyIsPaidByKeyboard()
{
    OpenedCheckout shop(1000, 5000, 5000);
    tabTo(QStringLiteral("paymentMethod_card"));
    for (int down = 0; down < 7; ++down)
        press(Qt::Key_Down);
    QVERIFY(shop.in<QRadioButton>("paymentMethod_settlement")->isChecked());
    press(Qt::Key_Down);
    QVERIFY(shop.in<QRadioButton>("paymentMethod_settlement_due")->isChecked());
    QVERIFY(shop.in("qAccountPasswordEdit")->isVisible());
    typeInto(QStringLiteral("qAccountPasswordEdit"), qPassword);
    press(Qt::Key_Return);
    QTRY_VERIFY(shop.isComplete());
    QCOMPARE(shop.total(), 11430);
}

void CheckoutPageSettlementTest::aFailedReadShowsNoZero()
{
    OpenedCheckout shop(1000, 5000, 5000);
    QCOMPARE(samples::runRaw(shop.store.desk().wallet.database(), "ALTER TABLE delivered_day RENAME TO gone"), QString());
    shop.page->refresh();
    QVERIFY(!shop.in("settledAvailableLabel")->property("value").isValid());
    QVERIFY(!shop.in("paymentMethod_settlement")->isEnabled());
    QVERIFY(shop.in("checkoutMessage")->isVisible());
}

QTEST_MAIN(CheckoutPageSettlementTest)
#include "checkout_page_settlement_test.moc"
