#include "domain/ticket.h"
#include "support/course_fixture.h"

using namespace console;
using namespace samples;

/// What a ticket costs with which method, how much a method takes, and what settlement money pays for.
class OrderTermsTest : public QObject, private CourseFixture
{
    Q_OBJECT

private slots:
    void init();
    void theFeeIsOnTopOfSmallTickets_data();
    void theFeeIsOnTopOfSmallTickets();
    void noMoreThanAMethodTakesIsOrdered_data();
    void noMoreThanAMethodTakesIsOrdered();
    void settlementMoneyPaysAtOnceAndAsksNobody();
    void settlementMoneyIsReadAgainWhenItIsPaid_data();
    void settlementMoneyIsReadAgainWhenItIsPaid();

private:
    [[nodiscard]] ActionResult<TicketOrder, ChargeRefusal> pay(const TicketOrderDraft &draft) { return placePaid(*wallet, shop, draft, clock); }
    [[nodiscard]] qint64 orders() { return readRaw(database(), QStringLiteral("SELECT count(*) FROM ticket_order")); }
};

void OrderTermsTest::init()
{
    startAnew();
}

void OrderTermsTest::theFeeIsOnTopOfSmallTickets_data()
{
    QTest::addColumn<qint64>("faceValue");
    QTest::addColumn<qint64>("fee");
    for (const qint64 faceValue : ticketFaceValues)
        QTest::addRow("%lld", static_cast<long long>(faceValue)) << faceValue << qint64(faceValue < 3'000 ? 150 : 0);
}

void OrderTermsTest::theFeeIsOnTopOfSmallTickets()
{
    QFETCH(qint64, faceValue);
    QFETCH(qint64, fee);
    TicketOrderDraft draft = ticket(QStringLiteral("a"), faceValue, PaymentMethod::KonbiniTerminal);
    draft.terms = {PaymentMethod::KonbiniTerminal, 300'000, 150, 3'000, 3};
    const auto order = pay(draft);
    QVERIFY(order);
    QCOMPARE(order->fee.value(), fee);
    QCOMPARE(order->priceYen(), faceValue + fee);
    QCOMPARE(total(), faceValue);
    VERIFY_SOUND(*wallet);
}

void OrderTermsTest::noMoreThanAMethodTakesIsOrdered_data()
{
    QTest::addColumn<qint64>("faceValue");
    QTest::addColumn<qint64>("fee");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("below") << qint64(10'000) << qint64(0) << true;
    QTest::newRow("the fee reaches it") << qint64(10'000) << qint64(10'000) << true;
    QTest::newRow("the fee goes over it") << qint64(10'000) << qint64(10'001) << false;
    QTest::newRow("above") << qint64(30'000) << qint64(0) << false;
}

void OrderTermsTest::noMoreThanAMethodTakesIsOrdered()
{
    QFETCH(qint64, faceValue);
    QFETCH(qint64, fee);
    QFETCH(bool, isTaken);
    TicketOrderDraft draft = ticket(QStringLiteral("a"), faceValue, PaymentMethod::Suica);
    draft.terms = {PaymentMethod::Suica, 20'000, fee, 1'000'000, 3};
    QCOMPARE(answerOf(pay(draft)), isTaken ? QStringLiteral("done") : QStringLiteral("over_method_limit"));
    QCOMPARE(orders(), isTaken ? 1 : 0);
}

void OrderTermsTest::settlementMoneyPaysAtOnceAndAsksNobody()
{
    import(*wallet, shop.id, QList{delivery(QStringLiteral("1"), QDate(2026, 11, 3), 1'000), delivery(QStringLiteral("2"), QDate(2026, 11, 4), 1'000)});
    for (const PaymentMethod method : {PaymentMethod::Settlement, PaymentMethod::SettlementDue}) {
        const auto order = wallet->ticketOrders.place(shop, ticket(codeIn(paymentMethodCodes, method), 1'000, method), clock);
        QVERIFY(order);
        QCOMPARE(order->status, TicketOrderStatus::Paid);
        QCOMPARE(order->paidAt, std::optional(order->placedAt));
        QVERIFY(!order->deadline && order->gateway.isEmpty() && order->paymentKey.isEmpty() && order->paymentId.isEmpty());
    }
    QCOMPARE(total(), 2'000);
    VERIFY_SOUND(*wallet);
}

void OrderTermsTest::settlementMoneyIsReadAgainWhenItIsPaid_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("answer");
    QTest::newRow("settled") << int(PaymentMethod::Settlement) << QStringLiteral("not_enough_settlement");
    QTest::newRow("due") << int(PaymentMethod::SettlementDue) << QStringLiteral("not_enough_settlement_due");
}

void OrderTermsTest::settlementMoneyIsReadAgainWhenItIsPaid()
{
    QFETCH(int, method);
    QFETCH(QString, answer);
    const QDate delivered = PaymentMethod(method) == PaymentMethod::Settlement ? QDate(2026, 11, 3) : QDate(2026, 11, 4);
    import(*wallet, shop.id, QList{delivery(QStringLiteral("1"), delivered, 1'000)});
    // Looked at, then a return comes in, then paid.
    QVERIFY(wallet->settlement.available(shop.id, shop.grade, jst::dateOf(clock.instant)));
    import(*wallet, shop.id, QList{delivery(QStringLiteral("1"), delivered, 999)});
    QCOMPARE(answerOf(pay(ticket(QStringLiteral("a"), 1'000, PaymentMethod(method)))), answer);
    QCOMPARE(total(), 0);
    QCOMPARE(orders(), 0);
    import(*wallet, shop.id, QList{delivery(QStringLiteral("1"), delivered, 1'000)});
    QCOMPARE(answerOf(pay(ticket(QStringLiteral("a"), 1'000, PaymentMethod(method)))), QStringLiteral("done"));
    QCOMPARE(answerOf(pay(ticket(QStringLiteral("b"), 100, PaymentMethod(method)))), answer);
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*wallet);
}

QTEST_GUILESS_MAIN(OrderTermsTest)
#include "order_terms_test.moc"
