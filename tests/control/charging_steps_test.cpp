#include "control/charging.h"
#include "payment/practice_gateway.h"
#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

namespace {

/// The practice service over a bad line: requests or answers are lost where the test says so.
class BadLine final : public PaymentGateway
{
public:
    enum class Loses { Nothing, Requests, Answers };

    explicit BadLine(const Clock &clock) : service(QString(), clock) {}

    [[nodiscard]] QLatin1String name() const override { return service.name(); }
    [[nodiscard]] bool isPractice() const override { return true; }
    [[nodiscard]] std::optional<PaymentCourse> courseOf(PaymentMethod method) const override { return service.courseOf(method); }
    [[nodiscard]] bool takesFields() const override { return hasFields; }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> start(const PaymentRequest &request) override
    {
        keys.append(request.paymentKey);
        return over<PaymentNotice>([&] { return service.start(request); });
    }
    [[nodiscard]] tl::expected<QList<PaymentNotice>, GatewayError> poll(const QList<OpenPayment> &open) override
    {
        return over<QList<PaymentNotice>>([&] { return service.poll(open); });
    }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> giveUp(const OpenPayment &payment) override
    {
        return over<PaymentNotice>([&] { return service.giveUp(payment); });
    }

    PracticeGateway service;
    Loses loses = Loses::Nothing;
    bool hasFields = true;
    QStringList keys; ///< that payments were asked for under

private:
    template <class Answer>
    tl::expected<Answer, GatewayError> over(const std::function<tl::expected<Answer, GatewayError>()> &ask)
    {
        const tl::unexpected<GatewayError> lost(GatewayError{GatewayFault::Unreachable, QStringLiteral("the line is down")});
        if (loses == Loses::Requests)
            return lost;
        auto answer = ask();
        if (loses == Loses::Answers)
            return lost;
        return answer;
    }
};

} // namespace

/// Each step of an order between the book and the payment service, with the line failing at it: repeated, followed, left.
class ChargingStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLostAnswerIsMadeUpFor_data();
    void aLostAnswerIsMadeUpFor();
    void nothingIsAskedForAfterTheDeadline_data();
    void nothingIsAskedForAfterTheDeadline();
    void whoPaidInTimeHasPaidThoughTheServiceWasOutOfReach();
    void anOrderLapsesByTheClockThoughTheServiceIsOutOfReach();
    void aCardThatNeverReachedTheServiceIsInterrupted();
    void anOrderThatIsPaidCannotBeLeft();
    void anOrderIsLeftThoughTheServiceIsOutOfReach();
    void anOrderIsAskedForAgainWithoutItsFields();
    void aRepeatedRequestIsAnsweredAsTheFirst_data();
    void aRepeatedRequestIsAnsweredAsTheFirst();
    void twoShopsOfAStoreHearOfTheirOwnMoneyOnly();

private:
    [[nodiscard]] static ChargeRequest request(PaymentMethod method, const QString &id = QStringLiteral("a"))
    {
        static int keys = 0;
        ChargeRequest request;
        request.actionId = id;
        request.paymentKey = QStringLiteral("key-%1").arg(++keys); // another one at each try, as after a new start of the program
        request.ticket = 1'000;
        request.method = method;
        request.card = {QStringLiteral("4111111111111111"), QStringLiteral("12/29"), QStringLiteral("737"), QStringLiteral("TARO YAMADA"), 1};
        request.payer = {QStringLiteral("ヤマダ タロウ"), KonbiniChain::Lawson, QStringLiteral("山田太郎"), QStringLiteral("0312345678"), QStringLiteral("t@example.jp"),
                         QStringLiteral("mufg"), QStringLiteral("ヤマダ"), QStringLiteral("s@example.jp")};
        return request;
    }
    [[nodiscard]] QString charge(const ChargeRequest &asked) { return answerOf(chargeTicket(*m_wallet, *m_line, m_shop, asked, m_clock)); }
    [[nodiscard]] QString follow(const Shop &shop)
    {
        const auto followed = followPayments(*m_wallet, *m_line, shop, m_clock);
        return !followed ? followed.error().detail : followed->fault ? QStringLiteral("out of reach") : QString::number(followed->changed);
    }
    [[nodiscard]] QString follow() { return follow(m_shop); }
    [[nodiscard]] TicketOrder order() { return **m_wallet->ticketOrders.order(m_shop.id, 3'000'001); }
    [[nodiscard]] QString status() { return codeIn(ticketOrderStatusCodes, order().status); }
    [[nodiscard]] QString leave() { return answerOf(leaveOrder(*m_wallet, *m_line, m_shop, 3'000'001, m_clock)); }
    [[nodiscard]] qint64 total() { return totalOf(*m_wallet, m_shop.id); }
    [[nodiscard]] qsizetype attentions() { return m_wallet->attentions.open(m_shop.id)->size(); }
    static void addMethods(bool withCard)
    {
        QTest::addColumn<int>("method");
        for (const auto &[method, code] : paymentMethodCodes) {
            if (!isSettlementMoney(method) && (withCard || method != PaymentMethod::Card))
                QTest::addRow("%s", code.data()) << int(method);
        }
    }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    std::unique_ptr<BadLine> m_line;
};

void ChargingStepsTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock, 0);
    m_line = std::make_unique<BadLine>(m_clock);
}

void ChargingStepsTest::aLostAnswerIsMadeUpFor_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("tookIt");
    QTest::addColumn<bool>("repeats");
    for (const auto &[method, code] : paymentMethodCodes) {
        for (const bool tookIt : {true, false}) {
            if (isSettlementMoney(method))
                continue;
            QTest::addRow("%s, %s, the request is repeated", code.data(), tookIt ? "the service took it" : "it never came there") << int(method) << tookIt << true;
            if (tookIt)
                QTest::addRow("%s, the service took it and is asked", code.data()) << int(method) << tookIt << false;
        }
    }
}

void ChargingStepsTest::aLostAnswerIsMadeUpFor()
{
    QFETCH(int, method);
    QFETCH(bool, tookIt);
    QFETCH(bool, repeats);
    m_line->loses = tookIt ? BadLine::Loses::Answers : BadLine::Loses::Requests;
    const ChargeRequest first = request(PaymentMethod(method));
    QCOMPARE(charge(first), QStringLiteral("done"));
    QCOMPARE(status(), QStringLiteral("awaiting_payment"));
    QVERIFY(order().reference.isEmpty());
    QCOMPARE(total(), 0);
    m_line->loses = BadLine::Loses::Nothing;
    if (repeats)
        QCOMPARE(charge(request(PaymentMethod(method))), QStringLiteral("done"));
    else
        QCOMPARE(follow(), QStringLiteral("1"));
    QVERIFY(repeats || PaymentMethod(method) == PaymentMethod::Card || !order().reference.isEmpty());
    QCOMPARE(QSet<QString>(m_line->keys.begin(), m_line->keys.end()), QSet<QString>{first.paymentKey}); // never under a second key
    if (order().isAwaiting()) {
        QVERIFY(m_line->service.setOutcome(first.paymentKey, PracticeOutcome::PayNow));
        QCOMPARE(follow(), QStringLiteral("1"));
    }
    QCOMPARE(status(), QStringLiteral("paid"));
    QCOMPARE(follow(), QStringLiteral("0"));
    QCOMPARE(charge(request(PaymentMethod(method))), QStringLiteral("done"));
    QCOMPARE(total(), 1'000);
    QCOMPARE(attentions(), 0);
    VERIFY_SOUND(*m_wallet);
}

void ChargingStepsTest::nothingIsAskedForAfterTheDeadline_data()
{
    addMethods(true);
}

void ChargingStepsTest::nothingIsAskedForAfterTheDeadline()
{
    QFETCH(int, method);
    m_line->loses = BadLine::Loses::Requests;
    QCOMPARE(charge(request(PaymentMethod(method))), QStringLiteral("done"));
    m_line->loses = BadLine::Loses::Nothing;
    m_line->hasFields = PaymentMethod(method) == PaymentMethod::Card;
    m_clock.instant = order().deadline->plusSeconds(1);
    QCOMPARE(charge(request(PaymentMethod(method))), QStringLiteral("done"));
    QVERIFY(askAgain(*m_wallet, *m_line, m_shop, 3'000'001, QStringLiteral("ja"), m_clock));
    QCOMPARE(m_line->keys.size(), 1); // the first try, that was lost
    static_cast<void>(follow());
    QVERIFY(!order().isAwaiting());
    QCOMPARE(total(), 0);
    QCOMPARE(attentions(), 0);
}

void ChargingStepsTest::whoPaidInTimeHasPaidThoughTheServiceWasOutOfReach()
{
    QCOMPARE(charge(request(PaymentMethod::KonbiniSeven)), QStringLiteral("done"));
    m_clock.instant = *order().deadline;
    QVERIFY(m_line->service.setOutcome(order().paymentKey, PracticeOutcome::PayNow));
    m_line->loses = BadLine::Loses::Requests;
    m_clock.instant = m_clock.instant.plusSeconds(2 * 86'400);
    QCOMPARE(follow(), QStringLiteral("out of reach"));
    QCOMPARE(status(), QStringLiteral("lapsed"));
    m_line->loses = BadLine::Loses::Nothing;
    QCOMPARE(follow(), QStringLiteral("1"));
    QCOMPARE(status(), QStringLiteral("paid"));
    QCOMPARE(order().fee.value(), 150);
    QCOMPARE(total(), 1'000);
    QCOMPARE(attentions(), 0);
}

void ChargingStepsTest::anOrderLapsesByTheClockThoughTheServiceIsOutOfReach()
{
    QCOMPARE(charge(request(PaymentMethod::BankTransfer)), QStringLiteral("done"));
    m_clock.instant = order().deadline->plusSeconds(1);
    m_line->loses = BadLine::Loses::Requests;
    QCOMPARE(follow(), QStringLiteral("out of reach"));
    QCOMPARE(status(), QStringLiteral("lapsed"));
    m_line->loses = BadLine::Loses::Nothing;
    QCOMPARE(follow(), QStringLiteral("0"));
    m_clock.instant = m_clock.instant.plusSeconds(-10 * 86'400);
    QCOMPARE(follow(), QStringLiteral("0"));
    QCOMPARE(status(), QStringLiteral("lapsed"));
}

void ChargingStepsTest::aCardThatNeverReachedTheServiceIsInterrupted()
{
    m_line->loses = BadLine::Loses::Requests;
    QCOMPARE(charge(request(PaymentMethod::Card)), QStringLiteral("done"));
    m_line->loses = BadLine::Loses::Nothing;
    m_clock.instant = m_clock.instant.plusSeconds(OrderCourseStore::interruptedAfterSeconds - 1);
    QCOMPARE(follow(), QStringLiteral("0"));
    m_clock.instant = m_clock.instant.plusSeconds(1);
    QCOMPARE(follow(), QStringLiteral("1"));
    QCOMPARE(order().end, std::optional(OrderEnd::Interrupted));
    QCOMPARE(charge(request(PaymentMethod::Card)), QStringLiteral("done")); // as it ended; nothing is asked for
    QCOMPARE(m_line->keys.size(), 1);
    QCOMPARE(total(), 0);
}

void ChargingStepsTest::anOrderThatIsPaidCannotBeLeft()
{
    QCOMPARE(charge(request(PaymentMethod::Paypal)), QStringLiteral("done"));
    QVERIFY(m_line->service.setOutcome(order().paymentKey, PracticeOutcome::PayNow));
    QCOMPARE(leave(), QStringLiteral("already_paid")); // the book had not heard of it
    QCOMPARE(status(), QStringLiteral("paid"));
    QCOMPARE(total(), 1'000);
    QCOMPARE(leave(), QStringLiteral("already_paid"));
    QCOMPARE(attentions(), 0);
    VERIFY_SOUND(*m_wallet);
}

void ChargingStepsTest::anOrderIsLeftThoughTheServiceIsOutOfReach()
{
    QCOMPARE(charge(request(PaymentMethod::Suica)), QStringLiteral("done"));
    m_line->loses = BadLine::Loses::Requests;
    QCOMPARE(leave(), QStringLiteral("done"));
    QCOMPARE(order().end, std::optional(OrderEnd::Left));
    QCOMPARE(leave(), QStringLiteral("already_ended"));
    m_line->loses = BadLine::Loses::Nothing;
    QVERIFY(m_line->service.setOutcome(order().paymentKey, PracticeOutcome::PayNow)); // the service never heard of it
    QCOMPARE(follow(), QStringLiteral("1"));
    QCOMPARE(attentions(), 1);
    QCOMPARE(total(), 0);
    QVERIFY(m_wallet->attentions.credit(m_shop, m_wallet->attentions.open(m_shop.id)->first().id, m_clock));
    QCOMPARE(follow(), QStringLiteral("0"));
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*m_wallet);
}

void ChargingStepsTest::anOrderIsAskedForAgainWithoutItsFields()
{
    m_line->loses = BadLine::Loses::Requests;
    QCOMPARE(charge(request(PaymentMethod::Paypal)), QStringLiteral("done"));
    m_line->loses = BadLine::Loses::Nothing;
    const auto asked = askAgain(*m_wallet, *m_line, m_shop, 3'000'001, QStringLiteral("ja"), m_clock);
    QVERIFY(asked);
    QVERIFY(!asked->order.reference.isEmpty() && !asked->order.instructions.isEmpty());
    QVERIFY(askAgain(*m_wallet, *m_line, m_shop, 3'000'001, QStringLiteral("ja"), m_clock));
    QCOMPARE(m_line->keys.size(), 2); // once it is answered it is not asked for again
    QCOMPARE(m_line->keys.first(), m_line->keys.last());
}

void ChargingStepsTest::aRepeatedRequestIsAnsweredAsTheFirst_data()
{
    addMethods(true);
}

void ChargingStepsTest::aRepeatedRequestIsAnsweredAsTheFirst()
{
    QFETCH(int, method);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(charge(request(PaymentMethod(method))), QStringLiteral("done"));
    QCOMPARE(m_line->keys.size(), 1);
    ChargeRequest other = request(PaymentMethod(method));
    other.ticket = 500;
    QCOMPARE(charge(other), QStringLiteral("action_id_reused"));
    QCOMPARE(m_wallet->ticketOrders.orders(m_shop.id, 1, 10)->count, 1);
    QCOMPARE(total(), PaymentMethod(method) == PaymentMethod::Card ? 1'000 : 0);
    VERIFY_SOUND(*m_wallet);
}

void ChargingStepsTest::twoShopsOfAStoreHearOfTheirOwnMoneyOnly()
{
    const Shop other = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    QCOMPARE(charge(request(PaymentMethod::NetBanking)), QStringLiteral("done"));
    QVERIFY(m_line->service.setOutcome(order().paymentKey, PracticeOutcome::AnswerTwice));
    QCOMPARE(follow(other), QStringLiteral("0"));
    QCOMPARE(follow(), QStringLiteral("2"));
    QCOMPARE(follow(other), QStringLiteral("0"));
    QCOMPARE(status(), QStringLiteral("paid"));
    QCOMPARE(attentions(), 1);
    QCOMPARE(m_wallet->attentions.open(other.id)->size(), 0);
    QCOMPARE(total(), 1'000);
    QCOMPARE(totalOf(*m_wallet, other.id), 0);
}

QTEST_GUILESS_MAIN(ChargingStepsTest)
#include "charging_steps_test.moc"
