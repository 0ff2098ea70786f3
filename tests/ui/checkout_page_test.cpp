#include "support/store_fixture.h"
#include "support/wallet_samples.h"
#include "support/widget_scan.h"
#include "support/window_fixture.h"
#include "ui/pages/checkout/checkout_page.h"
#include "ui/pages/checkout/payment_texts.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace console::ui;

namespace {

const QString qPassword = QStringLiteral("q-account-password");

/// A checkout page over a real store, in its payment step.
class OpenedCheckout
{
public:
    explicit OpenedCheckout(qint64 ticket = 1000, qint64 settledYen = 0, qint64 dueYen = 0, bool hasPassword = true)
    {
        samples::import(store.desk().wallet, store.shop.id,
                        QList{samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), settledYen),
                              samples::delivery(QStringLiteral("2"), QDate(2026, 11, 4), dueYen)});
        static const QString hash = *hashPassword(qPassword);
        if (hasPassword && !store.desk().wallet.shops.setQAccountPasswordHash(store.shop.id, hash))
            qFatal("no password");
        store.desk().session.signIn(store.shop);
        page = std::make_unique<CheckoutPage>(store.desk());
        page->resize(808, 584);
        page->open({PageId::Checkout, QString::number(ticket)});
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("not active");
        click("proceedButton");
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget *in(const char *name) const
    {
        auto *widget = page->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] QString text(const char *name) const { return in<QLabel>(name)->text(); }
    [[nodiscard]] qint64 value(const char *name) const { return in(name)->property("value").toLongLong(); }
    void type(const char *name, const QString &text) const { in<QLineEdit>(name)->setText(text); }
    void click(const char *name) const { in<QAbstractButton>(name)->click(); }
    void typeCard(const QString &number = QStringLiteral("4111111111111111")) const
    {
        type("cardNumberEdit", number);
        type("cardExpiryEdit", QStringLiteral("12/30"));
        type("cardCodeEdit", QStringLiteral("737"));
        type("cardHolderEdit", QStringLiteral("HANAKO YAMADA"));
    }
    [[nodiscard]] bool isComplete() const { return in("completeStep")->isVisible(); }
    [[nodiscard]] qint64 total() { return samples::totalOf(store.desk().wallet, store.shop.id); }
    [[nodiscard]] qint64 orders() { return store.desk().wallet.ticketOrders.orders(store.shop.id, 1, 1)->count; }

    StoreFixture store;
    std::unique_ptr<CheckoutPage> page;
};

/// What a user without a mouse does: Tab until the widget of that name has the focus.
void tabTo(const QString &name)
{
    for (int i = 0; i < 200; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (focused && focused->objectName() == name)
            return;
        QTest::keyClick(focused ? focused : QApplication::activeWindow(), Qt::Key_Tab);
    }
    const QString message = name + QStringLiteral(" is not reached by Tab");
    QFAIL(qPrintable(message));
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

void typeInto(const QString &name, const QString &text)
{
    tabTo(name);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

/// Cart, payment and completion as a payer sees them, over a real store.
class CheckoutPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theCartShowsWhatIsInIt();
    void anEmptyCartSaysWhatToDo();
    void bothNoticesStandInThePaymentStep();
    void onlyTheThreeInstantMethodsAreOffered();
    void theFieldsFollowTheMethod();
    void aCardPaysTheTicketAndTheOrderIsShown();
    void eachFindingStandsBesideItsField_data();
    void eachFindingStandsBesideItsField();
    void aFieldIsJudgedWhenItIsLeft();
    void eachProblemAndRefusalHasASentenceOfItsOwn();
    void instalmentsFollowTheCardThatIsTyped();
    void aDeclinedCardSaysSoAndLeavesTheFields();
    void enterHeldAndADoubleClickOrderOnce();
    void settlementMoneyPaysWithTheQAccountPassword();
    void aMethodThatDoesNotReachIsDisabledWithTheReason();
    void moneyThatShrankIsRefusedWithTheFreshAmount();
    void aLockedQAccountSaysSo();
    void secretsAreGoneAfterTheOrder();
    void secretsAreGoneWhenThePageIsLeft();
    void aSwitchOfLanguageKeepsWhatWasTyped();
    void secretFieldsHideWhatIsTyped();
    void theWayToThePasswordAndBackKeepsTheOrder();
    void theWholePurchaseIsDoneByKeyboard();
    void settlementMoneyIsPaidByKeyboard();
    void nothingIsClippedInAnyLanguage_data();
    void nothingIsClippedInAnyLanguage();
    void aFailedReadShowsNoZero();

private:
    Language m_language;
};

void CheckoutPageTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void CheckoutPageTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void CheckoutPageTest::theCartShowsWhatIsInIt()
{
    const OpenedCheckout shop(5000);
    shop.page->open({PageId::Checkout, QStringLiteral("30000")});
    QVERIFY(shop.in("cartStep")->isVisible());
    QVERIFY(shop.text("cartTicketLabel").contains(QStringLiteral("30,000")));
    QCOMPARE(shop.value("cartPriceLabel"), 30000);
    QVERIFY(shop.text("cartBalanceLabel").contains(QStringLiteral("40,430")));
    QSignalSpy asked(shop.page.get(), &Page::navigate);
    shop.click("changeTicketButton");
    QCOMPARE(asked.count(), 1);
    const auto request = asked.first().first().value<PageRequest>();
    QCOMPARE(request.page, PageId::Qcash);
    QCOMPARE(request.detail, QStringLiteral("charge"));
}

void CheckoutPageTest::anEmptyCartSaysWhatToDo()
{
    const OpenedCheckout shop;
    shop.page->open({PageId::Checkout, QStringLiteral("250")}); // no such ticket
    QVERIFY(shop.in("cartEmpty")->isVisible());
    QVERIFY(!shop.in("cartCard")->isVisible());
    QVERIFY(!shop.in("proceedButton")->isVisible());
}

void CheckoutPageTest::bothNoticesStandInThePaymentStep()
{
    const OpenedCheckout shop;
    QVERIFY(shop.in("paymentStep")->isVisible());
    QVERIFY(shop.in("paymentNoticeLabel")->isVisible());
    QVERIFY(shop.text("paymentNoticeLabel").contains(QStringLiteral("cancel")));
    QVERIFY(shop.text("paymentNoticeLabel").contains(QStringLiteral("refund")));
    QVERIFY(shop.in("practiceNoticeLabel")->isVisible());
    QVERIFY(shop.text("practiceNoticeLabel").contains(QStringLiteral("no real money")));
    QVERIFY(shop.text("practiceNoticeLabel").contains(QStringLiteral("J·QSM")));
    QCOMPARE(shop.value("paymentTotalLabel"), 1000);
}

void CheckoutPageTest::onlyTheThreeInstantMethodsAreOffered()
{
    const OpenedCheckout shop;
    QStringList names;
    for (const QRadioButton *radio : shop.page->findChildren<QRadioButton *>())
        names.append(radio->objectName());
    names.sort();
    const QStringList expected{QStringLiteral("paymentMethod_card"), QStringLiteral("paymentMethod_settlement"),
                               QStringLiteral("paymentMethod_settlement_due")};
    QCOMPARE(names, expected);
}

void CheckoutPageTest::theFieldsFollowTheMethod()
{
    const OpenedCheckout shop(1000, 5000, 5000);
    QVERIFY(shop.in("cardNumberEdit")->isVisible());
    QVERIFY(!shop.in("qAccountPasswordEdit")->isVisible());
    for (const char *method : {"paymentMethod_settlement", "paymentMethod_settlement_due"}) {
        shop.click(method);
        QVERIFY(!shop.in("cardNumberEdit")->isVisible());
        QVERIFY(shop.in("qAccountPasswordEdit")->isVisible());
    }
    shop.click("paymentMethod_card");
    QVERIFY(shop.in("cardNumberEdit")->isVisible());
}

void CheckoutPageTest::aCardPaysTheTicketAndTheOrderIsShown()
{
    OpenedCheckout shop(5000);
    shop.typeCard();
    shop.click("orderButton");
    QTRY_VERIFY(shop.isComplete());
    QVERIFY(!shop.text("orderNumberLabel").isEmpty());
    QCOMPARE(shop.text("orderStatusLabel"), PaymentTexts::statusName(TicketOrderStatus::Paid));
    QVERIFY(shop.text("orderMethodLabel").contains(QStringLiteral("VISA •••• 1111")));
    QVERIFY(shop.text("payInstructionsLabel").contains(QStringLiteral("J·QSM")));
    QCOMPARE(shop.value("newTotalLabel"), 15430);
    QCOMPARE(shop.total(), 15430);

    QSignalSpy asked(shop.page.get(), &Page::navigate);
    shop.click("viewQcashButton");
    QCOMPARE(asked.first().first().value<PageRequest>().page, PageId::Qcash);
    // The next purchase begins anew.
    shop.page->open({PageId::Checkout, QStringLiteral("100")});
    QVERIFY(shop.in("cartStep")->isVisible());
    QCOMPARE(shop.value("cartPriceLabel"), 100);
}

void CheckoutPageTest::eachFindingStandsBesideItsField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const char *field, const QString &typed, CardProblem problem) {
        QTest::newRow(name) << QByteArray(field) << typed << int(problem);
    };
    row("no number", "cardNumber", {}, CardProblem::NumberMissing);
    row("letters", "cardNumber", QStringLiteral("4111x"), CardProblem::NumberNotDigits);
    row("too short", "cardNumber", QStringLiteral("41111111111"), CardProblem::NumberLength);
    row("one digit wrong", "cardNumber", QStringLiteral("4111111111111112"), CardProblem::NumberChecksum);
    row("another brand", "cardNumber", QStringLiteral("378282246310005"), CardProblem::BrandNotTaken);
    row("no expiry", "cardExpiry", {}, CardProblem::ExpiryMissing);
    row("month 13", "cardExpiry", QStringLiteral("13/30"), CardProblem::ExpiryFormat);
    row("last month", "cardExpiry", QStringLiteral("10/26"), CardProblem::ExpiryPast);
    row("in thirty years", "cardExpiry", QStringLiteral("10/2056"), CardProblem::ExpiryTooFar);
    row("no code", "cardCode", {}, CardProblem::CodeMissing);
    row("code of letters", "cardCode", QStringLiteral("7a7"), CardProblem::CodeFormat);
    row("code of two", "cardCode", QStringLiteral("73"), CardProblem::CodeLength);
    row("no holder", "cardHolder", {}, CardProblem::HolderMissing);
    row("holder with digits", "cardHolder", QStringLiteral("H4NAKO"), CardProblem::HolderFormat);
}

void CheckoutPageTest::eachFindingStandsBesideItsField()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(int, problem);
    OpenedCheckout shop;
    shop.typeCard();
    shop.type((field + "Edit").constData(), typed);
    shop.click("orderButton");
    for (const char *each : {"cardNumber", "cardExpiry", "cardCode", "cardHolder", "cardInstalments"}) {
        const QByteArray error = QByteArray(each) + "Error";
        QCOMPARE(shop.in(error.constData())->isVisible(), field == each);
    }
    QCOMPARE(shop.text((field + "Error").constData()), PaymentTexts::sentence(static_cast<CardProblem>(problem)));
    QCOMPARE(shop.orders(), 0);
    QVERIFY(!shop.isComplete());
}

void CheckoutPageTest::aFieldIsJudgedWhenItIsLeft()
{
    const OpenedCheckout shop;
    auto *number = shop.in<QLineEdit>("cardNumberEdit");
    number->setFocus();
    QTest::keyClicks(number, QStringLiteral("4111111111111112"));
    QVERIFY(!shop.in("cardNumberError")->isVisible()); // not while it is being typed
    QTest::keyClick(number, Qt::Key_Tab);
    QVERIFY(shop.in("cardNumberError")->isVisible());
    QVERIFY(!shop.in("cardExpiryError")->isVisible());
    shop.type("cardNumberEdit", QStringLiteral("4111111111111111"));
    number->setFocus();
    QTest::keyClick(number, Qt::Key_Tab);
    QVERIFY(!shop.in("cardNumberError")->isVisible());
}

void CheckoutPageTest::eachProblemAndRefusalHasASentenceOfItsOwn()
{
    QStringList sentences;
    for (int problem = 0; problem <= int(CardProblem::InstalmentsNotOffered); ++problem)
        sentences.append(PaymentTexts::sentence(static_cast<CardProblem>(problem)));
    for (const auto &[refusal, code] : chargeRefusalCodes)
        sentences.append(PaymentTexts::sentence(refusal));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void CheckoutPageTest::instalmentsFollowTheCardThatIsTyped()
{
    OpenedCheckout shop(10000);
    auto *box = shop.in<QComboBox>("cardInstalmentsBox");
    QCOMPARE(box->count(), 1);
    shop.typeCard();
    QCOMPARE(box->count(), 7);
    box->setCurrentIndex(box->findData(12));
    shop.type("cardNumberEdit", QStringLiteral("5555 5555 5555 4444"));
    QCOMPARE(box->currentData().toInt(), 12); // still offered
    shop.type("cardNumberEdit", QStringLiteral("3530111333300000"));
    QCOMPARE(box->count(), 1);
    QCOMPARE(box->currentData().toInt(), 1);
    QVERIFY(!box->isEnabled());

    const OpenedCheckout cheaper(5000);
    cheaper.typeCard();
    QCOMPARE(cheaper.in<QComboBox>("cardInstalmentsBox")->count(), 1);
}

void CheckoutPageTest::aDeclinedCardSaysSoAndLeavesTheFields()
{
    OpenedCheckout shop;
    shop.typeCard(QStringLiteral("4000000000000002"));
    shop.click("orderButton");
    QTRY_VERIFY(shop.in("paymentErrorLabel")->isVisible());
    QCOMPARE(shop.text("paymentErrorLabel"), PaymentTexts::sentence(ChargeRefusal::PaymentDeclined));
    QVERIFY(!shop.isComplete());
    QCOMPARE(shop.in<QLineEdit>("cardHolderEdit")->text(), QStringLiteral("HANAKO YAMADA"));
    QCOMPARE(shop.total(), 10430);

    shop.type("cardNumberEdit", QStringLiteral("4111111111111111"));
    shop.click("orderButton");
    QTRY_VERIFY(shop.isComplete());
    QCOMPARE(shop.orders(), 2);
    QCOMPARE(shop.total(), 11430);
}

void CheckoutPageTest::enterHeldAndADoubleClickOrderOnce()
{
    OpenedCheckout shop;
    shop.typeCard();
    QWidget *holder = shop.in("cardHolderEdit");
    holder->setFocus();
    for (int i = 0; i < 10; ++i)
        QTest::keyPress(holder, Qt::Key_Return);
    QPushButton *button = shop.in<QPushButton>("orderButton");
    QTest::mouseDClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(shop.isComplete());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(shop.orders(), 1);
    QCOMPARE(shop.total(), 11430);
}

void CheckoutPageTest::settlementMoneyPaysWithTheQAccountPassword()
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

void CheckoutPageTest::aMethodThatDoesNotReachIsDisabledWithTheReason()
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

void CheckoutPageTest::moneyThatShrankIsRefusedWithTheFreshAmount()
{
    OpenedCheckout shop(10000, 10'000, 0);
    shop.click("paymentMethod_settlement");
    const auto other = samples::openWallet(shop.store.path());
    QVERIFY(other->ticketOrders.placePaid(shop.store.shop, samples::ticket(QStringLiteral("other"), 500, PaymentMethod::Settlement),
                                          shop.store.clock));
    shop.type("qAccountPasswordEdit", qPassword);
    shop.click("orderButton");
    QTRY_VERIFY(shop.in("paymentErrorLabel")->isVisible());
    QCOMPARE(shop.text("paymentErrorLabel"), PaymentTexts::sentence(ChargeRefusal::NotEnoughSettlement));
    QCOMPARE(shop.value("settledAvailableLabel"), 9'500);
    QVERIFY(!shop.in("paymentMethod_settlement")->isEnabled());
    QCOMPARE(shop.total(), 10930);
}

void CheckoutPageTest::aLockedQAccountSaysSo()
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

void CheckoutPageTest::secretsAreGoneAfterTheOrder()
{
    OpenedCheckout shop;
    shop.typeCard();
    shop.click("orderButton");
    QTRY_VERIFY(shop.isComplete());
    for (QLineEdit *edit : shop.page->findChildren<QLineEdit *>()) {
        QVERIFY2(edit->text().isEmpty(), qPrintable(edit->objectName()));
        edit->undo();
        QVERIFY2(!edit->text().contains(QRegularExpression(QStringLiteral("[0-9A-Z]"))), qPrintable(edit->objectName()));
    }
}

void CheckoutPageTest::secretsAreGoneWhenThePageIsLeft()
{
    const OpenedCheckout shop(1000, 5000, 0);
    shop.typeCard();
    shop.type("qAccountPasswordEdit", qPassword);
    shop.page->hide();
    QVERIFY(shop.in<QLineEdit>("cardCodeEdit")->text().isEmpty());
    QVERIFY(shop.in<QLineEdit>("qAccountPasswordEdit")->text().isEmpty());
    // Another purchase starts without the card of the last one.
    shop.page->open({PageId::Checkout, QStringLiteral("500")});
    QVERIFY(shop.in<QLineEdit>("cardNumberEdit")->text().isEmpty());
}

void CheckoutPageTest::aSwitchOfLanguageKeepsWhatWasTyped()
{
    const OpenedCheckout shop(10000, 50'000, 0);
    shop.typeCard();
    auto *box = shop.in<QComboBox>("cardInstalmentsBox");
    box->setCurrentIndex(box->findData(6));
    const QString number = shop.in<QLineEdit>("cardNumberEdit")->text();
    for (const QString &code : Language::codes()) {
        m_language.apply(code);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shop.in<QLineEdit>("cardNumberEdit")->text(), number);
        QCOMPARE(shop.in<QLineEdit>("cardExpiryEdit")->text(), QStringLiteral("12/30"));
        QCOMPARE(shop.in<QLineEdit>("cardCodeEdit")->text(), QStringLiteral("737"));
        QCOMPARE(box->currentData().toInt(), 6);
        QVERIFY(shop.in("paymentStep")->isVisible());
        QCOMPARE(shop.value("settledAvailableLabel"), 50'000);
    }
}

void CheckoutPageTest::secretFieldsHideWhatIsTyped()
{
    const OpenedCheckout shop;
    QCOMPARE(shop.in<QLineEdit>("cardCodeEdit")->echoMode(), QLineEdit::Password);
    QCOMPARE(shop.in<QLineEdit>("qAccountPasswordEdit")->echoMode(), QLineEdit::Password);
    for (const char *name : {"cardNumberEdit", "cardCodeEdit"})
        QVERIFY2(shop.in(name)->inputMethodHints().testFlag(Qt::ImhSensitiveData), name);
}

void CheckoutPageTest::theWayToThePasswordAndBackKeepsTheOrder()
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

void CheckoutPageTest::theWholePurchaseIsDoneByKeyboard()
{
    WindowFixture window;
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    tabTo(QStringLiteral("qcashButton"));
    press(Qt::Key_Return);
    QTRY_COMPARE(window.window().currentPage(), PageId::Qcash);
    tabTo(QStringLiteral("qt_tabwidget_tabbar"));
    press(Qt::Key_Right);
    auto *first = window.find<QRadioButton>(QStringLiteral("ticket_100"));
    QVERIFY(first->isVisible());
    tabTo(QStringLiteral("ticket_100"));
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(window.find<QRadioButton>(QStringLiteral("ticket_1000"))->isChecked());
    tabTo(QStringLiteral("purchaseButton"));
    press(Qt::Key_Return);
    QTRY_COMPARE(window.window().currentPage(), PageId::Checkout);
    tabTo(QStringLiteral("proceedButton"));
    press(Qt::Key_Return);
    typeInto(QStringLiteral("cardNumberEdit"), QStringLiteral("4111111111111111"));
    typeInto(QStringLiteral("cardExpiryEdit"), QStringLiteral("12/30"));
    typeInto(QStringLiteral("cardCodeEdit"), QStringLiteral("737"));
    typeInto(QStringLiteral("cardHolderEdit"), QStringLiteral("HANAKO YAMADA"));
    tabTo(QStringLiteral("orderButton"));
    press(Qt::Key_Space);
    QTRY_VERIFY(window.find(QStringLiteral("completeStep"))->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("viewQcashButton"));
    press(Qt::Key_Return);
    QTRY_COMPARE(window.window().currentPage(), PageId::Qcash);
    QCOMPARE(window.find(QStringLiteral("qcashTotalLabel"))->property("value").toLongLong(), 11430);
}

void CheckoutPageTest::settlementMoneyIsPaidByKeyboard()
{
    OpenedCheckout shop(1000, 5000, 5000);
    tabTo(QStringLiteral("paymentMethod_card"));
    press(Qt::Key_Down);
    QVERIFY(shop.in<QRadioButton>("paymentMethod_settlement_due")->isChecked());
    press(Qt::Key_Down);
    QVERIFY(shop.in<QRadioButton>("paymentMethod_settlement")->isChecked());
    QVERIFY(shop.in("qAccountPasswordEdit")->isVisible());
    typeInto(QStringLiteral("qAccountPasswordEdit"), qPassword);
    press(Qt::Key_Return);
    QTRY_VERIFY(shop.isComplete());
    QCOMPARE(shop.total(), 11430);
}

void CheckoutPageTest::nothingIsClippedInAnyLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void CheckoutPageTest::nothingIsClippedInAnyLanguage()
{
    QFETCH(QString, language);
    m_language.apply(language);
    OpenedCheckout shop(10000, 50'000, 9'000);
    const auto check = [&shop](const char *step) {
        QCoreApplication::processEvents();
        for (QWidget *widget : scan::visibleWidgets(shop.page.get())) {
            const QString clipped = scan::clipping(widget);
            QVERIFY2(clipped.isEmpty(), qPrintable(QLatin1String(step) + QStringLiteral(": ") + clipped));
            QVERIFY2(!scan::isCutOff(widget), qPrintable(QLatin1String(step) + QStringLiteral(": ") + scan::nameOf(widget)));
        }
    };
    shop.click("orderButton"); // all fields are empty: each has its finding
    check("card");
    shop.click("paymentMethod_settlement");
    shop.type("qAccountPasswordEdit", QStringLiteral("wrong"));
    shop.click("orderButton");
    QTRY_VERIFY(shop.in("qAccountPasswordError")->isVisible());
    check("settlement");
    shop.type("qAccountPasswordEdit", qPassword);
    shop.click("orderButton");
    QTRY_VERIFY(shop.isComplete());
    check("complete");
    shop.page->open({PageId::Checkout, QStringLiteral("300000")});
    check("cart");
}

void CheckoutPageTest::aFailedReadShowsNoZero()
{
    OpenedCheckout shop(1000, 5000, 5000);
    QCOMPARE(samples::runRaw(shop.store.desk().wallet.database(), "ALTER TABLE delivered_day RENAME TO gone"), QString());
    shop.page->refresh();
    QVERIFY(!shop.in("settledAvailableLabel")->property("value").isValid());
    QVERIFY(!shop.in("paymentMethod_settlement")->isEnabled());
    QVERIFY(shop.in("checkoutMessage")->isVisible());
}

QTEST_MAIN(CheckoutPageTest)
#include "checkout_page_test.moc"
