#include "control/charging.h"

#include "payment/practice_gateway.h"
#include "store/password_hash.h"
#include "support/wallet_samples.h"

#include <functional>

using namespace console;
using namespace samples;

/// One ticket from the payer's fields to the book, whatever the payment service does.
class ChargingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anApprovedPaymentIsCredited();
    void theServiceIsToldTheAmountAndTheOrdersId();
    void aDeclinedPaymentIsKeptAndRefused();
    void aServiceThatCannotBeAskedBooksNothing();
    void aPaymentMadeTwiceIsAskedForOnce();
    void anIdOfAnotherOrderNeverReachesTheService();
    void wrongFieldsNeverReachTheService_data();
    void wrongFieldsNeverReachTheService();
    void settlementMoneyIsReleasedByItsPassword();
    void fiveWrongPasswordsLockTheSettlementMoney();
    void moneyThatIsGoneMeanwhileIsNotPaid();
    void anOrderDecidedMeanwhileStaysAsDecided_data();
    void anOrderDecidedMeanwhileStaysAsDecided();

private:
    [[nodiscard]] ChargeRequest cardRequest(const QString &id, qint64 faceValue = 1'000) const
    {
        ChargeRequest request;
        request.actionId = id;
        request.ticket = faceValue;
        request.card = {QStringLiteral("4111 1111 1111 1111"), QStringLiteral("12/27"), QStringLiteral("123"), QStringLiteral("TARO YAMADA"), 1};
        return request;
    }
    [[nodiscard]] ChargeRequest settlementRequest(const QString &id, PaymentMethod method, const QString &password) const
    {
        ChargeRequest request;
        request.actionId = id;
        request.ticket = 1'000;
        request.method = method;
        request.qAccountPassword = password;
        return request;
    }
    [[nodiscard]] QString charge(PaymentGateway &gateway, const ChargeRequest &request)
    {
        return answerOf(chargeTicket(*m_wallet, gateway, m_shop, request, m_clock));
    }
    [[nodiscard]] qint64 total() { return totalOf(*m_wallet, m_shop.id); }

    QString m_hash;
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

namespace {

/// Answers as the test says, and keeps what it was asked.
class TestGateway final : public PaymentGateway
{
public:
    using Answer = tl::expected<PaymentOutcome, GatewayError>;
    explicit TestGateway(Answer answer) : m_answer(std::move(answer)) {}
    [[nodiscard]] bool isPractice() const override { return true; }
    [[nodiscard]] bool supports(PaymentMethod) const override { return true; }
    [[nodiscard]] Answer start(const PaymentRequest &request) override
    {
        requests.append(request);
        if (meanwhile)
            meanwhile();
        return m_answer;
    }

    QList<PaymentRequest> requests;
    std::function<void()> meanwhile;

private:
    Answer m_answer;
};

} // namespace

void ChargingTest::initTestCase()
{
    m_hash = hashPassword(QStringLiteral("q-account-password")).value();
}

void ChargingTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock, 0);
    QVERIFY(m_wallet->shops.setQAccountPasswordHash(m_shop.id, m_hash));
}

void ChargingTest::anApprovedPaymentIsCredited()
{
    PracticeGateway gateway;
    const auto order = chargeTicket(*m_wallet, gateway, m_shop, cardRequest(QStringLiteral("a")), m_clock);
    QVERIFY(order);
    QCOMPARE(order->status, TicketOrderStatus::Paid);
    QVERIFY(order->card && order->card->brand == CardBrand::Visa);
    QCOMPARE(order->card->lastFour, QStringLiteral("1111"));
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*m_wallet);
}

void ChargingTest::theServiceIsToldTheAmountAndTheOrdersId()
{
    TestGateway gateway(PaymentOutcome::Approved);
    QCOMPARE(charge(gateway, cardRequest(QStringLiteral("a"), 30'000)), QStringLiteral("done"));
    QCOMPARE(gateway.requests.size(), 1);
    QCOMPARE(gateway.requests.first().actionId, QStringLiteral("a"));
    QCOMPARE(gateway.requests.first().amountYen, 30'000);
    QVERIFY(gateway.requests.first().card);
}

void ChargingTest::aDeclinedPaymentIsKeptAndRefused()
{
    TestGateway declining(PaymentOutcome::Declined);
    TestGateway approving(PaymentOutcome::Approved);
    QCOMPARE(charge(declining, cardRequest(QStringLiteral("a"))), QStringLiteral("payment_declined"));
    QCOMPARE(charge(approving, cardRequest(QStringLiteral("a"))), QStringLiteral("payment_declined"));
    QVERIFY(approving.requests.isEmpty());
    QCOMPARE(total(), 0);
    const auto orders = m_wallet->ticketOrders.orders(m_shop.id, 1, 20);
    QVERIFY(orders);
    QCOMPARE(orders->count, 1);
    QCOMPARE(orders->orders.first().status, TicketOrderStatus::Failed);
    VERIFY_SOUND(*m_wallet);
}

void ChargingTest::aServiceThatCannotBeAskedBooksNothing()
{
    TestGateway silent(tl::make_unexpected(GatewayError{QStringLiteral("no answer")}));
    QCOMPARE(charge(silent, cardRequest(QStringLiteral("a"))), QStringLiteral("fault %1").arg(int(StoreFault::Failed)));
    QCOMPARE(total(), 0);
    QCOMPARE(m_wallet->ticketOrders.orders(m_shop.id, 1, 20)->count, 0);
    TestGateway gateway(PaymentOutcome::Approved);
    QCOMPARE(charge(gateway, cardRequest(QStringLiteral("a"))), QStringLiteral("done")); // the same act may be tried again
    QCOMPARE(total(), 1'000);
}

void ChargingTest::aPaymentMadeTwiceIsAskedForOnce()
{
    TestGateway gateway(PaymentOutcome::Approved);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(charge(gateway, cardRequest(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(gateway.requests.size(), 1);
    QCOMPARE(total(), 1'000);
}

void ChargingTest::anIdOfAnotherOrderNeverReachesTheService()
{
    TestGateway gateway(PaymentOutcome::Approved);
    QCOMPARE(charge(gateway, cardRequest(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(charge(gateway, cardRequest(QStringLiteral("a"), 3'000)), QStringLiteral("action_id_reused"));
    QCOMPARE(charge(gateway, settlementRequest(QStringLiteral("a"), PaymentMethod::Settlement, {})), QStringLiteral("action_id_reused"));
    QCOMPARE(gateway.requests.size(), 1);
}

void ChargingTest::wrongFieldsNeverReachTheService_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("answer");
    QTest::newRow("no ticket") << 0 << QStringLiteral("not_a_ticket");
    QTest::newRow("number") << 1 << QStringLiteral("card_fields_wrong");
    QTest::newRow("expired") << 2 << QStringLiteral("card_fields_wrong");
    QTest::newRow("instalments") << 3 << QStringLiteral("card_fields_wrong");
}

void ChargingTest::wrongFieldsNeverReachTheService()
{
    QFETCH(int, change);
    QFETCH(QString, answer);
    ChargeRequest request = cardRequest(QStringLiteral("a"));
    if (change == 0)
        request.ticket = 1'500;
    else if (change == 1)
        request.card.number = QStringLiteral("4111111111111112");
    else if (change == 2)
        request.card.expiry = QStringLiteral("10/26"); // the clock says November
    else
        request.card.instalments = 3; // from 10,000 yen on
    TestGateway gateway(PaymentOutcome::Approved);
    QCOMPARE(charge(gateway, request), answer);
    QVERIFY(gateway.requests.isEmpty());
    QCOMPARE(total(), 0);
}

void ChargingTest::settlementMoneyIsReleasedByItsPassword()
{
    PracticeGateway gateway;
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 5'000)});
    const QString right = QStringLiteral("q-account-password");
    QCOMPARE(charge(gateway, settlementRequest(QStringLiteral("a"), PaymentMethod::SettlementDue, {})), QStringLiteral("q_account_password_wrong"));
    QCOMPARE(charge(gateway, settlementRequest(QStringLiteral("a"), PaymentMethod::SettlementDue, right)), QStringLiteral("done"));
    QCOMPARE(charge(gateway, settlementRequest(QStringLiteral("b"), PaymentMethod::Settlement, right)), QStringLiteral("not_enough_settlement"));
    QCOMPARE(total(), 1'000);
    const Shop unset = {m_wallet->shops.add({QStringLiteral("u"), QStringLiteral("U"), Grade::General, QStringLiteral("x"), {}, {}}, m_clock).value(),
                        QStringLiteral("u"), QStringLiteral("U"), Grade::General, false};
    QCOMPARE(answerOf(chargeTicket(*m_wallet, gateway, unset, settlementRequest(QStringLiteral("a"), PaymentMethod::Settlement, right), m_clock)),
             QStringLiteral("q_account_password_not_set"));
    VERIFY_SOUND(*m_wallet);
}

void ChargingTest::fiveWrongPasswordsLockTheSettlementMoney()
{
    PracticeGateway gateway;
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 5'000)});
    for (int i = 0; i < 5; ++i) {
        m_clock.instant = m_clock.instant.plusSeconds(4);
        QCOMPARE(charge(gateway, settlementRequest(QStringLiteral("a"), PaymentMethod::SettlementDue, QStringLiteral("guess"))),
                 QStringLiteral("q_account_password_wrong"));
    }
    const ChargeRequest right = settlementRequest(QStringLiteral("a"), PaymentMethod::SettlementDue, QStringLiteral("q-account-password"));
    QCOMPARE(charge(gateway, right), QStringLiteral("q_account_locked"));
    QCOMPARE(charge(gateway, cardRequest(QStringLiteral("card"))), QStringLiteral("done")); // cards need no such password
    m_clock.instant = m_clock.instant.plusSeconds(30);
    QCOMPARE(charge(gateway, right), QStringLiteral("done"));
    QCOMPARE(total(), 2'000);
}

void ChargingTest::moneyThatIsGoneMeanwhileIsNotPaid()
{
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 1'500)});
    TestGateway gateway(PaymentOutcome::Approved);
    gateway.meanwhile = [this] {
        QVERIFY(m_wallet->ticketOrders.placePaid(m_shop, ticket(QStringLiteral("other"), 1'000, PaymentMethod::SettlementDue), m_clock));
    };
    QCOMPARE(charge(gateway, settlementRequest(QStringLiteral("a"), PaymentMethod::SettlementDue, QStringLiteral("q-account-password"))),
             QStringLiteral("not_enough_settlement_due"));
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*m_wallet);
}

void ChargingTest::anOrderDecidedMeanwhileStaysAsDecided_data()
{
    QTest::addColumn<bool>("wasPaid");
    QTest::newRow("another program had it paid") << true;
    QTest::newRow("another program had it declined") << false;
}

void ChargingTest::anOrderDecidedMeanwhileStaysAsDecided()
{
    // Two programs with the same act: whoever books first decides, and both answer so.
    QFETCH(bool, wasPaid);
    const TicketOrderDraft draft = ticket(QStringLiteral("a"), 1'000);
    TestGateway gateway(wasPaid ? PaymentOutcome::Declined : PaymentOutcome::Approved);
    gateway.meanwhile = [this, draft, wasPaid] {
        QVERIFY(wasPaid ? m_wallet->ticketOrders.placePaid(m_shop, draft, m_clock) : m_wallet->ticketOrders.placeDeclined(m_shop, draft, m_clock));
    };
    QCOMPARE(charge(gateway, cardRequest(QStringLiteral("a"))), wasPaid ? QStringLiteral("done") : QStringLiteral("payment_declined"));
    QCOMPARE(charge(gateway, cardRequest(QStringLiteral("a"))), wasPaid ? QStringLiteral("done") : QStringLiteral("payment_declined"));
    QCOMPARE(total(), wasPaid ? 1'000 : 0);
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(ChargingTest)
#include "charging_test.moc"
