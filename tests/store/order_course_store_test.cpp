#include "support/course_fixture.h"

#include <algorithm>
#include <random>

using namespace console;
using namespace samples;

/// What becomes of an order that waits for its payment: every state against every notice, and what the seller may do.
class OrderCourseStoreTest : public QObject, private CourseFixture
{
    Q_OBJECT

private slots:
    void init();
    void everyNoticeInEveryState_data();
    void everyNoticeInEveryState();
    void theSamePaymentToldAgainCountsOnce();
    void noticesInAnyOrderComeToTheSame();
    void aSecondPaymentNeedsAttention();
    void oneWrongAmountDoesNotStopTheRightOne_data();
    void oneWrongAmountDoesNotStopTheRightOne();
    void howToPayIsNotedAndReplaced();
    void ordersAreLeftWhileTheyWaitOnly_data();
    void ordersAreLeftWhileTheyWaitOnly();
    void aWaitingOrderIsNotInTheBalance();
    void theMoneyThatPaidIsBookedUnderItsMethod_data();
    void theMoneyThatPaidIsBookedUnderItsMethod();
};

void OrderCourseStoreTest::init()
{
    startAnew();
}

void OrderCourseStoreTest::everyNoticeInEveryState_data()
{
    QTest::addColumn<int>("stand");
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("attention");
    struct Row
    {
        Stand stand;
        const char *notice;
        const char *outcome;
        const char *status;
        const char *attention;
    };
    const Row rows[] = {
        {Stand::Waiting, "waiting", "noted", "awaiting_payment", ""},
        {Stand::Waiting, "paid", "paid", "paid", ""},
        {Stand::Waiting, "less", "attention", "awaiting_payment", "wrong_amount"},
        {Stand::Waiting, "more", "attention", "awaiting_payment", "wrong_amount"},
        {Stand::Waiting, "nothing", "attention", "awaiting_payment", "wrong_amount"},
        {Stand::Waiting, "below nothing", "attention", "awaiting_payment", "wrong_amount"},
        {Stand::Waiting, "declined", "ended", "failed", ""},
        {Stand::Waiting, "expired", "ended", "lapsed", ""},
        {Stand::Waiting, "unknown", "nothing", "awaiting_payment", ""},
        {Stand::WaitingOverdue, "waiting", "noted", "awaiting_payment", ""},
        {Stand::WaitingOverdue, "paid", "attention", "lapsed", "paid_late"},
        {Stand::WaitingOverdue, "less", "attention", "awaiting_payment", "wrong_amount"},
        {Stand::WaitingOverdue, "declined", "ended", "lapsed", ""},
        {Stand::WaitingOverdue, "expired", "ended", "lapsed", ""},
        {Stand::WaitingOverdue, "unknown", "nothing", "awaiting_payment", ""},
        {Stand::PaidUp, "waiting", "nothing", "paid", ""},
        {Stand::PaidUp, "paid", "nothing", "paid", ""},
        {Stand::PaidUp, "paid again", "attention", "paid", "paid_twice"},
        {Stand::PaidUp, "less", "nothing", "paid", ""},
        {Stand::PaidUp, "declined", "nothing", "paid", ""},
        {Stand::PaidUp, "expired", "nothing", "paid", ""},
        {Stand::PaidUp, "unknown", "nothing", "paid", ""},
        {Stand::Lapsed, "waiting", "nothing", "lapsed", ""},
        {Stand::Lapsed, "paid", "attention", "lapsed", "paid_late"},
        {Stand::Lapsed, "less", "attention", "lapsed", "wrong_amount"},
        {Stand::Lapsed, "declined", "nothing", "lapsed", ""},
        {Stand::Lapsed, "expired", "nothing", "lapsed", ""},
        {Stand::Lapsed, "unknown", "nothing", "lapsed", ""},
        {Stand::Left, "waiting", "nothing", "failed", ""},
        {Stand::Left, "paid", "attention", "failed", "paid_after_end"},
        {Stand::Left, "more", "attention", "failed", "wrong_amount"},
        {Stand::Left, "declined", "nothing", "failed", ""},
        {Stand::Left, "expired", "nothing", "failed", ""},
        {Stand::Left, "unknown", "nothing", "failed", ""},
        {Stand::Declined, "waiting", "nothing", "failed", ""},
        {Stand::Declined, "paid", "attention", "failed", "paid_after_end"},
        {Stand::Declined, "less", "attention", "failed", "wrong_amount"},
        {Stand::Declined, "declined", "nothing", "failed", ""},
        {Stand::Declined, "expired", "nothing", "failed", ""},
        {Stand::Declined, "unknown", "nothing", "failed", ""},
    };
    for (const Row &row : rows)
        QTest::addRow("%s: %s", codeIn(standNames, row.stand).data(), row.notice)
            << int(row.stand) << QString::fromLatin1(row.notice) << QString::fromLatin1(row.outcome) << QString::fromLatin1(row.status)
            << QString::fromLatin1(row.attention);
}

void OrderCourseStoreTest::everyNoticeInEveryState()
{
    QFETCH(int, stand);
    QFETCH(QString, notice);
    QFETCH(QString, outcome);
    QFETCH(QString, status);
    QFETCH(QString, attention);
    const TicketOrder order = orderAt(Stand(stand));
    const bool wasPaid = order.status == TicketOrderStatus::Paid;
    PaymentNotice told = noticeFor(order);
    if (notice == QLatin1String("waiting"))
        told = noticeFor(order, PaymentState::Waiting);
    else if (notice == QLatin1String("declined"))
        told = noticeFor(order, PaymentState::Declined);
    else if (notice == QLatin1String("expired"))
        told = noticeFor(order, PaymentState::Expired);
    else if (notice == QLatin1String("unknown"))
        told = noticeFor(order, PaymentState::Unknown);
    else if (notice == QLatin1String("paid again"))
        told.paymentId += QLatin1String("-2");
    told.amountYen = notice == QLatin1String("less") ? 999 : notice == QLatin1String("more") ? 1'001 : notice == QLatin1String("nothing") ? 0
        : notice == QLatin1String("below nothing") ? -1'000 : told.amountYen;
    QCOMPARE(receive(told), outcome);
    QCOMPARE(statusOf(order), status);
    QCOMPARE(attentions(), attention);
    const TicketOrder after = reread(order);
    const bool isPaid = after.status == TicketOrderStatus::Paid;
    QCOMPARE(total(), isPaid ? 1'000 : 0);
    QCOMPARE(after.paidAt.has_value(), isPaid);
    QCOMPARE(after.end.has_value(), after.status == TicketOrderStatus::Lapsed || after.status == TicketOrderStatus::Failed);
    QCOMPARE(after.endedAt.has_value(), after.end.has_value());
    // The same once more is nothing new, whatever it came to.
    QCOMPARE(receive(told), QStringLiteral("nothing"));
    QCOMPARE(statusOf(order), status);
    QCOMPARE(attentions(), attention);
    QCOMPARE(total(), isPaid ? 1'000 : 0);
    if (wasPaid) {
        QCOMPARE(after.paidAt, order.paidAt);
        QCOMPARE(after.paymentId, order.paymentId);
    }
    VERIFY_SOUND(*wallet);
}

void OrderCourseStoreTest::theSamePaymentToldAgainCountsOnce()
{
    const TicketOrder order = place();
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("paid"));
    const TicketOrder paid = reread(order);
    for (int i = 0; i < 3; ++i) {
        wait(86'400 * 30);
        QCOMPARE(receive(noticeFor(order)), QStringLiteral("nothing"));
        QCOMPARE(lapse(), 0);
    }
    const TicketOrder after = reread(order);
    QCOMPARE(after.paidAt, paid.paidAt);
    QCOMPARE(after.totalAfter.value(), paid.totalAfter.value());
    QCOMPARE(total(), 1'000);
    QCOMPARE(attentions(), QString());
    VERIFY_SOUND(*wallet);
}

void OrderCourseStoreTest::noticesInAnyOrderComeToTheSame()
{
    std::mt19937 engine(20'261'121);
    for (int round = 0; round < 60; ++round) {
        QList<TicketOrder> placed;
        QList<PaymentNotice> told;
        for (int i = 0; i < 4; ++i) {
            const TicketOrder order = place(QStringLiteral("%1-%2").arg(round).arg(i), PaymentMethod::Suica, 500);
            placed.append(order);
            for (int repeated = 0; repeated < 3; ++repeated)
                told << noticeFor(order) << noticeFor(order, PaymentState::Waiting);
        }
        std::shuffle(told.begin(), told.end(), engine);
        for (const PaymentNotice &notice : told)
            QVERIFY(!receive(notice).startsWith(QLatin1String("fault")));
        for (const TicketOrder &order : placed)
            QCOMPARE(statusOf(order), QStringLiteral("paid"));
        QCOMPARE(total(), (round + 1) * 2'000);
    }
    QCOMPARE(attentions(), QString());
    VERIFY_SOUND(*wallet);
}

void OrderCourseStoreTest::aSecondPaymentNeedsAttention()
{
    const TicketOrder order = place();
    PaymentNotice second = noticeFor(order);
    second.paymentId = QStringLiteral("another payment");
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("paid"));
    QCOMPARE(receive(second), QStringLiteral("attention"));
    QCOMPARE(receive(second), QStringLiteral("nothing"));
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("nothing"));
    QCOMPARE(attentions(), QStringLiteral("paid_twice"));
    QCOMPARE(reread(order).paymentId, noticeFor(order).paymentId);
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*wallet);
}

void OrderCourseStoreTest::oneWrongAmountDoesNotStopTheRightOne_data()
{
    QTest::addColumn<qint64>("amount");
    for (const qint64 amount : {qint64(-1), qint64(0), qint64(1), qint64(999), qint64(1'001), qint64(1'150), std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()})
        QTest::addRow("%lld", static_cast<long long>(amount)) << amount;
}

void OrderCourseStoreTest::oneWrongAmountDoesNotStopTheRightOne()
{
    QFETCH(qint64, amount);
    const TicketOrder order = place();
    PaymentNotice wrong = noticeFor(order);
    wrong.amountYen = amount;
    wrong.paymentId = QStringLiteral("wrong");
    QCOMPARE(receive(wrong), QStringLiteral("attention"));
    QCOMPARE(total(), 0);
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("paid"));
    QCOMPARE(receive(wrong), QStringLiteral("nothing"));
    QCOMPARE(total(), 1'000);
    QCOMPARE(attentions(), QStringLiteral("wrong_amount"));
    VERIFY_SOUND(*wallet);
}

void OrderCourseStoreTest::howToPayIsNotedAndReplaced()
{
    const TicketOrder order = place(QStringLiteral("a"), PaymentMethod::KonbiniTerminal);
    PaymentNotice notice = noticeFor(order, PaymentState::Waiting);
    notice.instructions = {{InstructionField::KonbiniChain, QStringLiteral("lawson")}, {InstructionField::ReceiptNumber, QStringLiteral("12345678901")}};
    QCOMPARE(receive(notice), QStringLiteral("noted"));
    QCOMPARE(receive(notice), QStringLiteral("nothing"));
    QCOMPARE(reread(order).instructions, notice.instructions);
    notice.instructions = {{InstructionField::KonbiniChain, QStringLiteral("ministop")}};
    QCOMPARE(receive(notice), QStringLiteral("noted"));
    QCOMPARE(reread(order).instructions, notice.instructions);
    PaymentNotice bare = noticeFor(order, PaymentState::Waiting); // says nothing of how to pay: what is known stays
    QCOMPARE(receive(bare), QStringLiteral("nothing"));
    QCOMPARE(reread(order).instructions, notice.instructions);
    QCOMPARE(reread(order).reference, bare.reference);
    QCOMPARE(total(), 0);
    VERIFY_SOUND(*wallet);
}

void OrderCourseStoreTest::ordersAreLeftWhileTheyWaitOnly_data()
{
    QTest::addColumn<int>("stand");
    QTest::addColumn<QString>("answer");
    QTest::newRow("waiting") << int(Stand::Waiting) << QStringLiteral("done");
    QTest::newRow("overdue") << int(Stand::WaitingOverdue) << QStringLiteral("done");
    QTest::newRow("paid") << int(Stand::PaidUp) << QStringLiteral("already_paid");
    QTest::newRow("lapsed") << int(Stand::Lapsed) << QStringLiteral("already_ended");
    QTest::newRow("left") << int(Stand::Left) << QStringLiteral("already_ended");
    QTest::newRow("declined") << int(Stand::Declined) << QStringLiteral("already_ended");
}

void OrderCourseStoreTest::ordersAreLeftWhileTheyWaitOnly()
{
    QFETCH(int, stand);
    QFETCH(QString, answer);
    const TicketOrder order = orderAt(Stand(stand));
    const auto left = wallet->orderCourses.leave(shop.id, order.orderNumber, clock);
    QCOMPARE(answerOf(left), answer);
    const TicketOrder after = reread(order);
    QCOMPARE(after.status, left ? TicketOrderStatus::Failed : order.status);
    QCOMPARE(after.end, left ? std::optional(OrderEnd::Left) : order.end);
    QCOMPARE(answerOf(wallet->orderCourses.leave(shop.id, order.orderNumber + 1, clock)), QStringLiteral("no_such_order"));
    VERIFY_SOUND(*wallet);
}

void OrderCourseStoreTest::aWaitingOrderIsNotInTheBalance()
{
    const TicketOrder order = place(QStringLiteral("a"), PaymentMethod::KonbiniSeven, 300'000);
    QCOMPARE(total(), 0);
    QCOMPARE(order.totalAfter.value(), 0);
    QCOMPARE(readRaw(database(), QStringLiteral("SELECT count(*) FROM transfer")), 0);
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("paid"));
    QCOMPARE(total(), 300'000);
    QCOMPARE(reread(order).totalAfter.value(), 300'000);
    VERIFY_SOUND(*wallet);
}

void OrderCourseStoreTest::theMoneyThatPaidIsBookedUnderItsMethod_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("account");
    for (const auto &[method, code] : paymentMethodCodes) {
        if (!isSettlementMoney(method))
            QTest::addRow("%s", code.data()) << int(method) << (method == PaymentMethod::Card ? QStringLiteral("card_money") : QStringLiteral("payment_money"));
    }
}

void OrderCourseStoreTest::theMoneyThatPaidIsBookedUnderItsMethod()
{
    QFETCH(int, method);
    QFETCH(QString, account);
    TicketOrderDraft draft = ticket(QStringLiteral("a"), 1'000, PaymentMethod(method));
    draft.terms.feeYen = 150;
    draft.terms.feeBelowYen = 3'000;
    const auto order = placePaid(*wallet, shop, draft, clock);
    QVERIFY(order);
    const auto balance = [this](const QString &code) {
        return readRaw(database(), QStringLiteral("SELECT balance FROM account WHERE code = '%1'").arg(code));
    };
    QCOMPARE(balance(account), -1'150);
    QCOMPARE(balance(QStringLiteral("ticket_sales")), 1'150);
    QCOMPARE(balance(QStringLiteral("qcash")), 1'000);
    VERIFY_SOUND(*wallet);
}

QTEST_GUILESS_MAIN(OrderCourseStoreTest)
#include "order_course_store_test.moc"
