#include "support/course_fixture.h"

using namespace console;
using namespace samples;

/// Money that came in and fits no waiting order: listed until the seller decides, credited at most once.
class PaymentAttentionStoreTest : public QObject, private CourseFixture
{
    Q_OBJECT

private slots:
    void init();
    void everyAttentionTellsWhatIsKnown();
    void lateMoneyPaysItsOrderWhenTheSellerSaysSo_data();
    void lateMoneyPaysItsOrderWhenTheSellerSaysSo();
    void whatIsNotTheWholePriceOfAnUnpaidOrderIsNotCredited_data();
    void whatIsNotTheWholePriceOfAnUnpaidOrderIsNotCredited();
    void ofTwoLatePaymentsOneIsCredited();
    void whatWasDealtWithStaysDealtWith();
    void anotherShopsMoneyIsNotThisShops();
    void theFeeBelongsToThePrice();
    void creditingLateMoneyKeepsTheBooksOrder();
    void theStoreItselfForgetsNone_data();
    void theStoreItselfForgetsNone();

private:
    [[nodiscard]] QList<PaymentAttention> open()
    {
        const auto open = wallet->attentions.open(shop.id);
        if (!open)
            qFatal("no attentions");
        return *open;
    }
    [[nodiscard]] QString credit(qint64 id) { return answerOf(wallet->attentions.credit(shop, id, clock)); }
    [[nodiscard]] QString dealWith(qint64 id) { return answerOf(wallet->attentions.dealWith(shop.id, id, clock)); }
};

void PaymentAttentionStoreTest::init()
{
    startAnew();
}

void PaymentAttentionStoreTest::everyAttentionTellsWhatIsKnown()
{
    const TicketOrder order = orderAt(Stand::Lapsed);
    PaymentNotice late = noticeFor(order);
    late.paidAt = order.deadline->plusSeconds(7);
    QCOMPARE(receive(late), QStringLiteral("attention"));
    PaymentNotice stray = late;
    stray.paymentKey = QStringLiteral("nobody's");
    stray.paymentId = QStringLiteral("stray");
    stray.amountYen = 77;
    stray.paidAt.reset();
    wait(60);
    QCOMPARE(receive(stray), QStringLiteral("attention"));
    const QList<PaymentAttention> attentions = open();
    QCOMPARE(attentions.size(), 2);
    QCOMPARE(attentions.first().kind, AttentionKind::PaidLate);
    QCOMPARE(attentions.first().orderNumber, std::optional(order.orderNumber));
    QCOMPARE(attentions.first().paymentId, late.paymentId);
    QCOMPARE(attentions.first().amountYen, 1'000);
    QCOMPARE(attentions.first().paidAt, late.paidAt);
    QCOMPARE(attentions.first().noticedAt, clock.instant.plusSeconds(-60));
    QVERIFY(attentions.first().canBeCredited);
    QCOMPARE(attentions.last().kind, AttentionKind::UnknownOrder);
    QCOMPARE(attentions.last().orderNumber, std::optional<qint64>());
    QCOMPARE(attentions.last().amountYen, 77);
    QVERIFY(!attentions.last().paidAt);
    QVERIFY(!attentions.last().canBeCredited);
    QCOMPARE(total(), 0);
}

void PaymentAttentionStoreTest::lateMoneyPaysItsOrderWhenTheSellerSaysSo_data()
{
    QTest::addColumn<int>("stand");
    for (const Stand stand : {Stand::WaitingOverdue, Stand::Lapsed, Stand::Left, Stand::Declined})
        QTest::addRow("%s", codeIn(standNames, stand).data()) << int(stand);
}

void PaymentAttentionStoreTest::lateMoneyPaysItsOrderWhenTheSellerSaysSo()
{
    QFETCH(int, stand);
    const TicketOrder order = orderAt(Stand(stand));
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("attention"));
    const qint64 id = open().first().id;
    wait(86'400);
    const auto credited = wallet->attentions.credit(shop, id, clock);
    QVERIFY(credited);
    QCOMPARE(credited->status, TicketOrderStatus::Paid);
    QCOMPARE(credited->end, std::optional<OrderEnd>());
    QCOMPARE(credited->paidAt, std::optional(clock.instant));
    QCOMPARE(credited->paymentId, noticeFor(order).paymentId);
    QCOMPARE(credited->totalAfter.value(), 1'000);
    QCOMPARE(total(), 1'000);
    QVERIFY(open().isEmpty());
    QCOMPARE(credit(id), QStringLiteral("already_dealt_with"));
    QCOMPARE(dealWith(id), QStringLiteral("already_dealt_with"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(receive(noticeFor(order)), QStringLiteral("nothing"));
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*wallet);
}

void PaymentAttentionStoreTest::whatIsNotTheWholePriceOfAnUnpaidOrderIsNotCredited_data()
{
    QTest::addColumn<int>("stand");
    QTest::addColumn<qint64>("amount");
    QTest::newRow("too little for a waiting order") << int(Stand::Waiting) << qint64(999);
    QTest::newRow("too little for a lapsed order") << int(Stand::Lapsed) << qint64(999);
    QTest::newRow("too much for an order that was left") << int(Stand::Left) << qint64(1'001);
    QTest::newRow("a second payment") << int(Stand::PaidUp) << qint64(1'000);
}

void PaymentAttentionStoreTest::whatIsNotTheWholePriceOfAnUnpaidOrderIsNotCredited()
{
    QFETCH(int, stand);
    QFETCH(qint64, amount);
    const TicketOrder order = orderAt(Stand(stand));
    const qint64 before = total();
    PaymentNotice notice = noticeFor(order);
    notice.paymentId = QStringLiteral("other");
    notice.amountYen = amount;
    QCOMPARE(receive(notice), QStringLiteral("attention"));
    const PaymentAttention attention = open().first();
    QVERIFY(!attention.canBeCredited);
    QCOMPARE(credit(attention.id), QStringLiteral("not_creditable"));
    QCOMPARE(open().size(), 1);
    QCOMPARE(dealWith(attention.id), QStringLiteral("done"));
    QVERIFY(open().isEmpty());
    QCOMPARE(total(), before);
    QCOMPARE(reread(order).status, order.status);
    VERIFY_SOUND(*wallet);
}

void PaymentAttentionStoreTest::ofTwoLatePaymentsOneIsCredited()
{
    const TicketOrder order = orderAt(Stand::Lapsed);
    PaymentNotice second = noticeFor(order);
    second.paymentId = QStringLiteral("second");
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("attention"));
    QCOMPARE(receive(second), QStringLiteral("attention"));
    const QList<PaymentAttention> both = open();
    QVERIFY(both.first().canBeCredited && both.last().canBeCredited);
    QCOMPARE(credit(both.last().id), QStringLiteral("done"));
    QVERIFY(!open().first().canBeCredited);
    QCOMPARE(credit(both.first().id), QStringLiteral("not_creditable"));
    QCOMPARE(total(), 1'000);
    QCOMPARE(reread(order).paymentId, QStringLiteral("second"));
    VERIFY_SOUND(*wallet);
}

void PaymentAttentionStoreTest::whatWasDealtWithStaysDealtWith()
{
    const TicketOrder order = orderAt(Stand::Left);
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("attention"));
    const qint64 id = open().first().id;
    QCOMPARE(dealWith(id), QStringLiteral("done"));
    QCOMPARE(dealWith(id), QStringLiteral("already_dealt_with"));
    QCOMPARE(credit(id), QStringLiteral("already_dealt_with"));
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("nothing"));
    QVERIFY(open().isEmpty());
    QCOMPARE(credit(id + 1), QStringLiteral("no_such_attention"));
    QCOMPARE(dealWith(id + 1), QStringLiteral("no_such_attention"));
    QCOMPARE(total(), 0);
    VERIFY_SOUND(*wallet);
}

void PaymentAttentionStoreTest::anotherShopsMoneyIsNotThisShops()
{
    const Shop other = registerShop(*wallet, clock, 0, Grade::General, QStringLiteral("other"));
    const TicketOrder order = orderAt(Stand::Left);
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("attention"));
    const qint64 id = open().first().id;
    QCOMPARE(attentions(other), QString());
    QCOMPARE(answerOf(wallet->attentions.credit(other, id, clock)), QStringLiteral("no_such_attention"));
    QCOMPARE(answerOf(wallet->attentions.dealWith(other.id, id, clock)), QStringLiteral("no_such_attention"));
    QCOMPARE(open().size(), 1);
    QCOMPARE(totalOf(*wallet, other.id), 0);
    VERIFY_SOUND(*wallet);
}

void PaymentAttentionStoreTest::theFeeBelongsToThePrice()
{
    TicketOrderDraft draft = ticket(QStringLiteral("a"), 1'000, PaymentMethod::KonbiniSeven);
    draft.terms.feeYen = 150;
    draft.terms.feeBelowYen = 3'000;
    const TicketOrder order = place(draft);
    QCOMPARE(leave(order), QStringLiteral("done"));
    PaymentNotice bare = noticeFor(order);
    bare.amountYen = 1'000;
    bare.paymentId = QStringLiteral("without the fee");
    QCOMPARE(receive(bare), QStringLiteral("attention"));
    QVERIFY(!open().first().canBeCredited);
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("attention"));
    QVERIFY(open().last().canBeCredited);
    QCOMPARE(credit(open().last().id), QStringLiteral("done"));
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*wallet);
}

void PaymentAttentionStoreTest::creditingLateMoneyKeepsTheBooksOrder()
{
    const TicketOrder order = orderAt(Stand::Lapsed);
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("attention"));
    QVERIFY(placePaid(*wallet, shop, ticket(QStringLiteral("b"), 500), clock));
    const Instant last = clock.instant;
    wait(-86'400 * 100);
    const auto credited = wallet->attentions.credit(shop, open().first().id, clock);
    QVERIFY(credited);
    QCOMPARE(credited->paidAt, std::optional(last));
    QCOMPARE(total(), 1'500);
    VERIFY_SOUND(*wallet);
}

void PaymentAttentionStoreTest::theStoreItselfForgetsNone_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("it goes") << QByteArray("DELETE FROM payment_attention");
    QTest::newRow("it opens again") << QByteArray("UPDATE payment_attention SET resolution = NULL, resolved_at = NULL WHERE resolution IS NOT NULL");
    QTest::newRow("it is settled otherwise") << QByteArray("UPDATE payment_attention SET resolution = 'credited' WHERE resolution IS NOT NULL");
    QTest::newRow("half settled") << QByteArray("UPDATE payment_attention SET resolution = 'credited' WHERE resolution IS NULL");
    QTest::newRow("a kind that is none") << QByteArray("UPDATE payment_attention SET kind = 'refunded' WHERE resolution IS NULL");
    QTest::newRow("the same payment twice") << QByteArray("INSERT INTO payment_attention (shop_id, gateway, payment_id, payment_key, kind, amount, noticed_at) "
                                                          "SELECT shop_id, gateway, payment_id, payment_key, kind, amount, noticed_at FROM payment_attention");
}

void PaymentAttentionStoreTest::theStoreItselfForgetsNone()
{
    QFETCH(QByteArray, sql);
    const TicketOrder order = orderAt(Stand::Left);
    PaymentNotice second = noticeFor(order);
    second.paymentId = QStringLiteral("second");
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("attention"));
    QCOMPARE(receive(second), QStringLiteral("attention"));
    QCOMPARE(dealWith(open().first().id), QStringLiteral("done"));
    QVERIFY2(!runRaw(database(), sql).isEmpty(), sql.constData());
    QCOMPARE(open().size(), 1);
}

QTEST_GUILESS_MAIN(PaymentAttentionStoreTest)
#include "payment_attention_store_test.moc"
