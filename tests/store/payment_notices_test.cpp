#include "support/course_fixture.h"

using namespace console;
using namespace samples;

/// Whose money a notice speaks of: one payment counts once, for one order of one shop at one service. The store itself keeps to it.
class PaymentNoticesTest : public QObject, private CourseFixture
{
    Q_OBJECT

private slots:
    void init();
    void onePaymentPaysOneOrderOnly();
    void aPaymentWithoutANameIsKnownByItsReferenceOrKey_data();
    void aPaymentWithoutANameIsKnownByItsReferenceOrKey();
    void moneyForNoOrderIsKeptOnceAmongAllShops();
    void anotherShopsKeyChangesNothing();
    void anotherServicesNoticeIsNotThisOrders();
    void theStoreItselfRefusesChanges_data();
    void theStoreItselfRefusesChanges();
};

void PaymentNoticesTest::init()
{
    startAnew();
}

void PaymentNoticesTest::onePaymentPaysOneOrderOnly()
{
    const TicketOrder first = place();
    const TicketOrder second = place(QStringLiteral("b"));
    PaymentNotice notice = noticeFor(first);
    QCOMPARE(receive(notice), QStringLiteral("paid"));
    notice.paymentKey = second.paymentKey;
    QCOMPARE(receive(notice), QStringLiteral("nothing"));
    notice.paymentKey = QStringLiteral("a key that nobody knows");
    QCOMPARE(receive(notice), QStringLiteral("nothing"));
    QCOMPARE(statusOf(second), QStringLiteral("awaiting_payment"));
    QCOMPARE(total(), 1'000);
    QVERIFY(!runRaw(database(), "UPDATE ticket_order SET payment_id = 'pay-key-a' WHERE order_number = 3000002").isEmpty());
    VERIFY_SOUND(*wallet);
}

void PaymentNoticesTest::aPaymentWithoutANameIsKnownByItsReferenceOrKey_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("paymentId");
    QTest::newRow("by its reference") << QStringLiteral("the reference") << QStringLiteral("the reference");
    QTest::newRow("by its key") << QString() << QStringLiteral("key-a");
}

void PaymentNoticesTest::aPaymentWithoutANameIsKnownByItsReferenceOrKey()
{
    QFETCH(QString, reference);
    QFETCH(QString, paymentId);
    const TicketOrder order = place();
    PaymentNotice notice = noticeFor(order);
    notice.paymentId.clear();
    notice.reference = reference;
    QCOMPARE(receive(notice), QStringLiteral("paid"));
    QCOMPARE(receive(notice), QStringLiteral("nothing"));
    QCOMPARE(reread(order).paymentId, paymentId);
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*wallet);
}

void PaymentNoticesTest::moneyForNoOrderIsKeptOnceAmongAllShops()
{
    const Shop other = registerShop(*wallet, clock, 0, Grade::General, QStringLiteral("other"));
    PaymentNotice stray;
    stray.paymentKey = QStringLiteral("nobody's");
    stray.paymentId = QStringLiteral("pay-1");
    stray.amountYen = 500;
    for (const PaymentState state : {PaymentState::Waiting, PaymentState::Declined, PaymentState::Unknown}) {
        stray.state = state;
        QCOMPARE(receive(stray), QStringLiteral("nothing"));
    }
    stray.state = PaymentState::Paid;
    QCOMPARE(receive(stray), QStringLiteral("attention"));
    QCOMPARE(receive(stray), QStringLiteral("nothing"));
    QCOMPARE(receive(other, stray), QStringLiteral("nothing"));
    stray.paymentKey.clear();
    QCOMPARE(receive(stray), QStringLiteral("nothing"));
    stray.paymentId = QStringLiteral("pay-2"); // an empty key is nobody's too, however many orders have none
    QCOMPARE(receive(other, stray), QStringLiteral("attention"));
    QCOMPARE(attentions(shop), QStringLiteral("unknown_order"));
    QCOMPARE(attentions(other), QStringLiteral("unknown_order"));
    QCOMPARE(total(), 0);
    VERIFY_SOUND(*wallet);
}

void PaymentNoticesTest::anotherShopsKeyChangesNothing()
{
    const Shop other = registerShop(*wallet, clock, 0, Grade::General, QStringLiteral("other"));
    const TicketOrder order = place();
    for (const PaymentState state : {PaymentState::Waiting, PaymentState::Paid, PaymentState::Declined, PaymentState::Unknown})
        QCOMPARE(receive(other, noticeFor(order, state)), QStringLiteral("nothing"));
    QCOMPARE(statusOf(order), QStringLiteral("awaiting_payment"));
    QCOMPARE(totalOf(*wallet, other.id), 0);
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("paid"));
    QCOMPARE(receive(other, noticeFor(order)), QStringLiteral("nothing"));
    QCOMPARE(attentions(other), QString());
    QCOMPARE(totalOf(*wallet, other.id), 0);
    QCOMPARE(answerOf(wallet->orderCourses.leave(other.id, order.orderNumber, clock)), QStringLiteral("no_such_order"));
    VERIFY_SOUND(*wallet);
}

void PaymentNoticesTest::anotherServicesNoticeIsNotThisOrders()
{
    const TicketOrder order = place();
    const QString komoju = QStringLiteral("komoju");
    QCOMPARE(receive(shop, noticeFor(order, PaymentState::Waiting), komoju), QStringLiteral("nothing"));
    QCOMPARE(receive(shop, noticeFor(order, PaymentState::Declined), komoju), QStringLiteral("nothing"));
    QCOMPARE(receive(shop, noticeFor(order), komoju), QStringLiteral("attention"));
    QCOMPARE(receive(shop, noticeFor(order), komoju), QStringLiteral("nothing"));
    QCOMPARE(attentions(), QStringLiteral("unknown_order"));
    QCOMPARE(statusOf(order), QStringLiteral("awaiting_payment"));
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("paid"));
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*wallet);
}

void PaymentNoticesTest::theStoreItselfRefusesChanges_data()
{
    QTest::addColumn<int>("stand");
    QTest::addColumn<QByteArray>("sql");
    const int paid = int(Stand::PaidUp);
    QTest::newRow("a paid order waits again") << paid << QByteArray("UPDATE ticket_order SET status = 'awaiting_payment', paid_at = NULL");
    QTest::newRow("a paid order fails") << paid << QByteArray("UPDATE ticket_order SET status = 'failed'");
    QTest::newRow("a paid order's payment") << paid << QByteArray("UPDATE ticket_order SET payment_id = 'another'");
    QTest::newRow("a paid order's total") << paid << QByteArray("UPDATE ticket_order SET total_after = 0");
    QTest::newRow("a paid order, unchanged") << paid << QByteArray("UPDATE ticket_order SET status = 'paid'");
    QTest::newRow("a paid order goes") << paid << QByteArray("DELETE FROM ticket_order");
    for (const Stand stand : {Stand::Lapsed, Stand::Left, Stand::Declined}) {
        QTest::addRow("an order waits again: %s", codeIn(standNames, stand).data())
            << int(stand) << QByteArray("UPDATE ticket_order SET status = 'awaiting_payment', ended = NULL");
        QTest::addRow("an order ends otherwise: %s", codeIn(standNames, stand).data())
            << int(stand) << QByteArray("UPDATE ticket_order SET status = 'failed', ended = 'interrupted'");
    }
    const int waiting = int(Stand::Waiting);
    QTest::newRow("another ticket") << waiting << QByteArray("UPDATE ticket_order SET ticket = 300000");
    QTest::newRow("another fee") << waiting << QByteArray("UPDATE ticket_order SET fee = 1");
    QTest::newRow("another method") << waiting << QByteArray("UPDATE ticket_order SET method = 'settlement'");
    QTest::newRow("another number") << waiting << QByteArray("UPDATE ticket_order SET order_number = 1");
    QTest::newRow("another act") << waiting << QByteArray("UPDATE ticket_order SET action_id = 'b'");
    QTest::newRow("another time") << waiting << QByteArray("UPDATE ticket_order SET placed_at = 1");
    QTest::newRow("a state that is none") << waiting << QByteArray("UPDATE ticket_order SET status = 'refunded'");
    QTest::newRow("an end that is none") << waiting << QByteArray("UPDATE ticket_order SET ended = 'because'");
    QTest::newRow("a waiting order goes") << waiting << QByteArray("DELETE FROM ticket_order");
    QTest::newRow("an instruction that is none") << waiting << QByteArray("INSERT INTO payment_instruction VALUES (1, 3000001, 1, 'password', '737')");
}

void PaymentNoticesTest::theStoreItselfRefusesChanges()
{
    QFETCH(int, stand);
    QFETCH(QByteArray, sql);
    const TicketOrder order = orderAt(Stand(stand));
    const QString refusal = runRaw(database(), sql);
    QVERIFY2(!refusal.isEmpty(), sql.constData());
    QCOMPARE(statusOf(order), QString(codeIn(ticketOrderStatusCodes, order.status)));
    VERIFY_SOUND(*wallet);
}

QTEST_GUILESS_MAIN(PaymentNoticesTest)
#include "payment_notices_test.moc"
