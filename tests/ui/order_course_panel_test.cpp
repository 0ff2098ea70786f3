#include "ui/pages/checkout/order_panel.h"

#include "support/opened_panel.h"
#include "support/scripted_gateway.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace console;
using namespace console::ui;

/// What becomes of an order under its buyer's eyes: paid, lapsed, given up, astray.
class OrderCoursePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theCountdownRunsOnlyWhileItIsSeen();
    void anOrderLapsesUnderItsReadersEyes();
    void eachPracticeButtonShowsWhatItComesTo_data();
    void eachPracticeButtonShowsWhatItComesTo();
    void aLatePaymentIsToldAfterTheDeadline();
    void moneyAstrayLeadsToThePurchaseHistory();
    void cancelIsTheDefaultOfGivingUp();
    void anOrderIsGivenUpByMouse();
    void anOrderThatWasPaidMeanwhileSaysSo();
    void anOrderThatEndedCanBeOrderedAgain();
    void checkingNowTellsWhenItWasDone();
    void aServiceThatCannotBeReachedIsAskedAgain();
    void anotherServicesOrderHasNoPracticePanel();

private:
    Language m_language;
};

void OrderCoursePanelTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void OrderCoursePanelTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void OrderCoursePanelTest::theCountdownRunsOnlyWhileItIsSeen()
{
    OrderedDesk shop;
    OpenedPanel shown(shop, shop.order(PaymentMethod::BankTransfer));
    QVERIFY(shown.text("orderCountdownLabel").contains(QStringLiteral("09:55:00")));
    shop.clock.instant = shop.clock.instant.plusSeconds(61);
    QTRY_VERIFY(shown.text("orderCountdownLabel").contains(QStringLiteral("09:53:59")));
    const auto *timer = shown.panel.findChild<QTimer *>(QStringLiteral("countdownTimer"));
    QVERIFY(timer && timer->isActive());
    shown.panel.hide();
    QVERIFY(!timer->isActive());
    shop.clock.instant = shop.clock.instant.plusSeconds(60);
    shown.panel.show();
    QVERIFY(shown.text("orderCountdownLabel").contains(QStringLiteral("09:52:59")));
    QVERIFY(timer->isActive());
}

void OrderCoursePanelTest::anOrderLapsesUnderItsReadersEyes()
{
    OrderedDesk shop;
    const OpenedPanel shown(shop, shop.order(PaymentMethod::KonbiniSeven));
    shop.setJst(QDate(2026, 11, 24), QTime(23, 59, 59));
    QTRY_VERIFY(shown.text("orderCountdownLabel").startsWith(QStringLiteral("00:00:01")));
    QVERIFY(shown.isShown("practicePanel"));
    shop.setJst(QDate(2026, 11, 25), QTime(0, 0));
    QTRY_COMPARE(shown.text("orderStatusLabel"), QStringLiteral("Lapsed")); // without a click
    QVERIFY(shown.text("orderStandingLabel").contains(QStringLiteral("2026-11-24 23:59")));
    QVERIFY(!shown.isShown("practicePanel"));
    QVERIFY(!shown.isShown("orderCountdownLabel"));
    QVERIFY(shown.isShown("orderAgainButton"));
}

void OrderCoursePanelTest::eachPracticeButtonShowsWhatItComesTo_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<bool>("isAstray");
    QTest::newRow("pay") << QByteArray("practicePayButton") << QStringLiteral("Paid") << qint64(11'430) << false;
    QTest::newRow("decline") << QByteArray("practiceDeclineButton") << QStringLiteral("Declined") << qint64(10'430) << false;
    QTest::newRow("lapse") << QByteArray("practiceLapseButton") << QStringLiteral("Lapsed") << qint64(10'430) << false;
    QTest::newRow("late") << QByteArray("practiceLateButton") << QStringLiteral("Waiting for payment") << qint64(10'430) << false;
    QTest::newRow("twice") << QByteArray("practiceTwiceButton") << QStringLiteral("Paid") << qint64(11'430) << true;
    QTest::newRow("other amount") << QByteArray("practiceOtherAmountButton") << QStringLiteral("Waiting for payment") << qint64(10'430) << true;
    QTest::newRow("unknown") << QByteArray("practiceUnknownButton") << QStringLiteral("Paid") << qint64(11'430) << true;
}

void OrderCoursePanelTest::eachPracticeButtonShowsWhatItComesTo()
{
    QFETCH(QByteArray, button);
    QFETCH(QString, status);
    QFETCH(qint64, total);
    QFETCH(bool, isAstray);
    OrderedDesk shop;
    const OpenedPanel shown(shop, shop.order(PaymentMethod::BankTransfer));
    const auto *pressed = in<QPushButton>(shown.panel, button.constData());
    QVERIFY(!pressed->toolTip().isEmpty());
    QVERIFY(!pressed->accessibleName().isEmpty());
    shown.click(button.constData());
    QTRY_VERIFY(shown.isShown("practiceResultLabel") || !shown.isShown("practicePanel"));
    QTRY_COMPARE(shown.text("orderStatusLabel"), status);
    QTRY_COMPARE(!shown.message("attentionMessage").isEmpty(), isAstray);
    QCOMPARE(shop.total(), total);
    const bool isWaiting = status == QStringLiteral("Waiting for payment");
    QCOMPARE(shown.isShown("practicePanel"), isWaiting);
    QCOMPARE(shown.isShown("orderAgainButton"), status == QStringLiteral("Declined") || status == QStringLiteral("Lapsed"));
}

void OrderCoursePanelTest::aLatePaymentIsToldAfterTheDeadline()
{
    OrderedDesk shop;
    const OpenedPanel shown(shop, shop.order(PaymentMethod::BankTransfer));
    shown.click("practiceLateButton");
    QTRY_VERIFY(shown.text("practiceResultLabel").contains(QStringLiteral("after the deadline")));
    shop.setJst(QDate(2026, 11, 25), QTime(0, 0, 2));
    QTRY_COMPARE(shown.text("orderStatusLabel"), QStringLiteral("Lapsed"));
    QTRY_VERIFY(!shown.message("attentionMessage").isEmpty());
    QCOMPARE(shop.total(), 10'430);
}

void OrderCoursePanelTest::moneyAstrayLeadsToThePurchaseHistory()
{
    OrderedDesk shop;
    const OpenedPanel shown(shop, shop.order(PaymentMethod::BankTransfer));
    shown.click("practiceTwiceButton");
    QTRY_VERIFY(!shown.message("attentionMessage").isEmpty());
    QSignalSpy asked(&shown.panel, &OrderPanel::navigate);
    const auto *bar = in<MessageBar>(shown.panel, "attentionMessage");
    QTest::mouseClick(bar->findChildren<QPushButton *>().first(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    const auto request = asked.first().first().value<PageRequest>();
    QCOMPARE(request.page, PageId::Qcash);
    QCOMPARE(request.detail, QStringLiteral("purchases"));
}

void OrderCoursePanelTest::cancelIsTheDefaultOfGivingUp()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::KonbiniTerminal);
    const OpenedPanel shown(shop, number);
    shown.click("leaveOrderButton");
    QDialog *dialog = shown.dialog();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(in<QPushButton>(*dialog, "keepOrderButton")->isDefault());
    QCOMPARE(in<QLabel>(*dialog, "leaveNumberLabel")->text(), QString::number(number));
    QVERIFY(in<QLabel>(*dialog, "leaveAmountLabel")->text().contains(QStringLiteral("1,150")));
    QVERIFY(in<QLabel>(*dialog, "leaveWarningLabel")->text().contains(QStringLiteral("attention")));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!shown.dialog());
    QVERIFY(shop.read(number).isAwaiting());
}

void OrderCoursePanelTest::anOrderIsGivenUpByMouse()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::KonbiniTerminal);
    const OpenedPanel shown(shop, number);
    shown.click("leaveOrderButton");
    QTest::mouseClick(in<QPushButton>(*shown.dialog(), "confirmLeaveButton"), Qt::LeftButton);
    QTRY_VERIFY(!shown.dialog());
    QCOMPARE(shown.text("orderStatusLabel"), QStringLiteral("Given up"));
    QVERIFY(shown.isShown("orderAgainButton"));
    QVERIFY(!shown.isShown("leaveOrderButton"));
    QCOMPARE(shop.read(number).end, std::optional(OrderEnd::Left));
}

void OrderCoursePanelTest::anOrderThatWasPaidMeanwhileSaysSo()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    const OpenedPanel shown(shop, number);
    shown.click("leaveOrderButton");
    QVERIFY(shop.desk().practice->setOutcome(shop.read(number).paymentKey, PracticeOutcome::PayNow));
    QTest::mouseClick(in<QPushButton>(*shown.dialog(), "confirmLeaveButton"), Qt::LeftButton);
    QTRY_VERIFY(!shown.dialog());
    QCOMPARE(shown.text("orderStatusLabel"), QStringLiteral("Paid"));
    QVERIFY(shown.message("orderMessage").contains(QStringLiteral("paid in the meantime")));
    QCOMPARE(shop.total(), 11'430);
}

void OrderCoursePanelTest::anOrderThatEndedCanBeOrderedAgain()
{
    OrderedDesk shop;
    const OpenedPanel shown(shop, shop.order(PaymentMethod::BankTransfer, 30'000));
    shown.click("practiceDeclineButton");
    QTRY_VERIFY(shown.isShown("orderAgainButton"));
    QSignalSpy asked(&shown.panel, &OrderPanel::navigate);
    shown.click("orderAgainButton");
    const auto request = asked.first().first().value<PageRequest>();
    QCOMPARE(request.page, PageId::Checkout);
    QCOMPARE(request.detail, QStringLiteral("30000"));
}

void OrderCoursePanelTest::checkingNowTellsWhenItWasDone()
{
    OrderedDesk shop;
    const OpenedPanel shown(shop, shop.order(PaymentMethod::BankTransfer));
    shop.askService();
    shop.clock.instant = shop.clock.instant.plusSeconds(30);
    shown.click("checkPaymentButton");
    QVERIFY(!in<QPushButton>(shown.panel, "checkPaymentButton")->isEnabled());
    QTRY_VERIFY(in<QPushButton>(shown.panel, "checkPaymentButton")->isEnabled());
    QVERIFY(shown.text("orderCheckedLabel").contains(QStringLiteral("14:05:30")));
}

void OrderCoursePanelTest::aServiceThatCannotBeReachedIsAskedAgain()
{
    OrderedDesk shop;
    shop.close();
    ScriptedGateway service(shop.clock);
    service.isCut = true;
    shop.useService(&service);
    shop.open();
    shop.signIn();
    {
        const OpenedPanel shown(shop, shop.order(PaymentMethod::Paypal));
        QVERIFY(shown.text("payInstructionsLabel").contains(QStringLiteral("has not answered")));
        QVERIFY(!shown.isShown("copyInstructionsButton"));
        shown.click("tryAgainButton");
        QTRY_VERIFY(shown.message("orderMessage").contains(QStringLiteral("can't be reached")));
        QTRY_VERIFY(in<QPushButton>(shown.panel, "tryAgainButton")->isEnabled());
        service.isCut = false;
        shown.click("tryAgainButton");
        QTRY_VERIFY(shown.text("payInstructionsLabel").contains(QStringLiteral("payment page")));
        QVERIFY(shown.message("orderMessage").isEmpty());
        QVERIFY(!shown.isShown("tryAgainButton"));
        QVERIFY(!shown.isShown("practicePanel"));
    }
    shop.close();
}

void OrderCoursePanelTest::anotherServicesOrderHasNoPracticePanel()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    shop.close();
    ScriptedGateway service(shop.clock);
    shop.useService(&service);
    shop.open();
    shop.signIn();
    {
        const OpenedPanel shown(shop, number);
        QVERIFY(!shown.isShown("practicePanel"));
        QVERIFY(shown.message("orderMessage").contains(QStringLiteral("another payment service")));
        QVERIFY(!in<QPushButton>(shown.panel, "checkPaymentButton")->isEnabled());
    }
    shop.close();
}

QTEST_MAIN(OrderCoursePanelTest)
#include "order_course_panel_test.moc"
