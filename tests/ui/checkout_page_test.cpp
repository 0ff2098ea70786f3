#include "support/opened_checkout.h"
#include "support/widget_scan.h"
#include "ui/pages/checkout/payment_texts.h"

#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace console;
using namespace console::ui;
using namespace checkout;

/// Cart, payment by card and completion as a payer sees them, over a real store.
class CheckoutPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theCartShowsWhatIsInIt();
    void anEmptyCartSaysWhatToDo();
    void bothNoticesStandInThePaymentStep();
    void aCardPaysTheTicketAndTheOrderIsShown();
    void instalmentsFollowTheCardThatIsTyped();
    void aDeclinedCardSaysSoAndLeavesTheFields();
    void enterHeldAndADoubleClickOrderOnce();
    void secretsAreGoneAfterTheOrder();
    void secretsAreGoneWhenThePageIsLeft();
    void secretFieldsHideWhatIsTyped();
    void nothingIsClippedInAnyLanguage_data();
    void nothingIsClippedInAnyLanguage();
    void allNineMethodsStandInTheirOrder();
    void theFeeStandsInTheTotal();
    void aMethodThatTakesLessSaysSoAndWhoseLimitItIs();
    void theMethodSaysWhatComesNextAndUntilWhen();
    void theTotalStaysBesideTheMethods();
    void aPlacedOrderComesBackByItsNumber();

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

void CheckoutPageTest::secretFieldsHideWhatIsTyped()
{
    const OpenedCheckout shop;
    QCOMPARE(shop.in<QLineEdit>("cardCodeEdit")->echoMode(), QLineEdit::Password);
    QCOMPARE(shop.in<QLineEdit>("qAccountPasswordEdit")->echoMode(), QLineEdit::Password);
    for (const char *name : {"cardNumberEdit", "cardCodeEdit"})
        QVERIFY2(shop.in(name)->inputMethodHints().testFlag(Qt::ImhSensitiveData), name);
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
    for (const char *method : {"paymentMethod_bank_transfer", "paymentMethod_konbini_terminal", "paymentMethod_konbini_seven",
                               "paymentMethod_net_banking", "paymentMethod_suica"}) {
        shop.click(method);
        shop.click("orderButton");
        check(method);
    }
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

void CheckoutPageTest::allNineMethodsStandInTheirOrder()
{
    const OpenedCheckout shop;
    QStringList names;
    int below = 0;
    for (const auto &row : paymentMethodCodes) {
        const auto *radio = shop.page->findChild<QRadioButton *>(QStringLiteral("paymentMethod_") + row.second);
        QVERIFY(radio && radio->isVisible());
        const int y = radio->mapTo(shop.page.get(), QPoint()).y();
        QVERIFY(y > below);
        below = y;
        names.append(radio->accessibleName());
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void CheckoutPageTest::theFeeStandsInTheTotal()
{
    const OpenedCheckout shop(1000);
    QVERIFY(!shop.in("feeLine")->isVisible());
    shop.click("paymentMethod_konbini_seven");
    QVERIFY(shop.in("feeLine")->isVisible());
    QCOMPARE(shop.value("paymentFeeLabel"), 150);
    QCOMPARE(shop.text("feeReasonLabel"), QStringLiteral("+150 yen under 3,000 yen"));
    QCOMPARE(shop.value("paymentTotalLabel"), 1150);
    shop.click("paymentMethod_card");
    QCOMPARE(shop.value("paymentTotalLabel"), 1000);

    const OpenedCheckout dearer(3000);
    dearer.click("paymentMethod_konbini_terminal");
    QVERIFY(!dearer.in("feeLine")->isVisible());
    QCOMPARE(dearer.value("paymentTotalLabel"), 3000);
}

void CheckoutPageTest::aMethodThatTakesLessSaysSoAndWhoseLimitItIs()
{
    const OpenedCheckout shop(30'000);
    QVERIFY(!shop.in("paymentMethod_suica")->isEnabled());
    QVERIFY(shop.in("reason_suica")->isVisible());
    QCOMPARE(shop.text("terms_suica"), QStringLiteral("at most 20,000 yen (set by this program)"));
    QVERIFY(shop.in("paymentMethod_konbini_seven")->isEnabled());
    QVERIFY(shop.text("terms_konbini_seven").endsWith(QStringLiteral("at most 300,000 yen")));
    const OpenedCheckout cheaper(10'000);
    QVERIFY(cheaper.in("paymentMethod_suica")->isEnabled());
    QVERIFY(!cheaper.in("reason_suica")->isVisible());
}

void CheckoutPageTest::theMethodSaysWhatComesNextAndUntilWhen()
{
    const OpenedCheckout shop(1000, 5000, 5000);
    QSet<QString> sentences;
    for (const auto &[method, code] : paymentMethodCodes) {
        shop.page->findChild<QRadioButton *>(QStringLiteral("paymentMethod_") + code)->click();
        const QString sentence = shop.text("courseLabel");
        sentences.insert(sentence);
        const bool isAtOnce = method == PaymentMethod::Card || isSettlementMoney(method);
        QCOMPARE(sentence.contains(QStringLiteral("2026-11-24 23:59")), !isAtOnce);
    }
    QCOMPARE(sentences.size(), 8); // the two kinds of settlement money alone say the same
}

void CheckoutPageTest::theTotalStaysBesideTheMethods()
{
    const OpenedCheckout shop(1000, 5000, 5000);
    shop.click("paymentMethod_settlement_due");
    const auto *area = shop.in<QScrollArea>("checkoutScroll");
    const auto isInSight = [area](const QWidget *widget) {
        return area->viewport()->rect().contains(QRect(widget->mapTo(area->viewport(), QPoint()), widget->size()));
    };
    QTRY_VERIFY(isInSight(shop.in("qAccountPasswordEdit")));
    QTRY_VERIFY(isInSight(shop.in("orderButton")));
    shop.click("paymentMethod_card");
    QTRY_VERIFY(isInSight(shop.in("cardNumberEdit")));
    QTRY_VERIFY(isInSight(shop.in("orderButton")));
}

void CheckoutPageTest::aPlacedOrderComesBackByItsNumber()
{
    OpenedCheckout shop;
    shop.click("paymentMethod_bank_transfer");
    shop.type("remitterNameEdit", QStringLiteral("ヤマダ"));
    shop.click("orderButton");
    QTRY_VERIFY(shop.isComplete());
    const QString number = shop.text("orderNumberLabel");
    shop.page->open({PageId::Checkout, QStringLiteral("500")});
    QVERIFY(!shop.isComplete());
    shop.page->open({PageId::Checkout, QStringLiteral("order:") + number});
    QVERIFY(shop.isComplete());
    QCOMPARE(shop.text("orderNumberLabel"), number);
    QVERIFY(shop.text("payInstructionsLabel").contains(QStringLiteral("2026-11-24")));
    shop.page->open({PageId::Checkout, QStringLiteral("order:3000099")});
    QVERIFY(shop.in("cartEmpty")->isVisible());
}

QTEST_MAIN(CheckoutPageTest)
#include "checkout_page_test.moc"
