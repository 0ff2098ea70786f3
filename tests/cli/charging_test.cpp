#include "control/charging.h"

#include "payment/practice_gateway.h"
#include "store/password_hash.h"
#include "support/answering_gateway.h"
#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

/// One ticket from the payer's fields to the book, whatever the payment service does, and what becomes of an order that waits.
class ChargingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anApprovedPaymentIsCredited();
    void aPaymentThatIsMadeLaterWaits();
    void theServiceIsToldTheOrderAndTheAmount();
    void aDeclinedPaymentIsKeptAndRefused();
    void aServiceThatGivesNoAnswerLeavesTheOrderWaiting();
    void aPaymentMadeTwiceIsAskedForOnce();
    void anIdOfAnotherOrderNeverReachesTheService();
    void wrongFieldsNeverReachTheService_data();
    void wrongFieldsNeverReachTheService();
    void aServiceWithAPageOfItsOwnGetsNoFields();
    void settlementMoneyIsReleasedByItsPassword();
    void fiveWrongPasswordsLockTheSettlementMoney();
    void anOrderDecidedMeanwhileStaysAsDecided_data();
    void anOrderDecidedMeanwhileStaysAsDecided();
    void whoPaidInTimeHasPaidHoweverLateItIsHeard();
    void anOverdueOrderLapsesByTheClock();
    void anUnansweredOrderIsAskedForAgainUnderItsOwnKey();
    void anOrderIsLeftUnlessItIsPaid();

private:
    [[nodiscard]] static ChargeRequest request(const QString &id, PaymentMethod method = PaymentMethod::Card, qint64 faceValue = 1'000)
    {
        ChargeRequest request;
        request.actionId = id;
        request.paymentKey = QStringLiteral("key-") + id;
        request.ticket = faceValue;
        request.method = method;
        request.card = {QStringLiteral("4111 1111 1111 1111"), QStringLiteral("12/27"), QStringLiteral("123"), QStringLiteral("TARO YAMADA"), 1};
        request.payer.remitterName = QStringLiteral("TARO YAMADA");
        request.language = QStringLiteral("ko");
        return request;
    }
    [[nodiscard]] static ChargeRequest released(const QString &id, PaymentMethod method, const QString &password)
    {
        ChargeRequest made = request(id, method);
        made.qAccountPassword = password;
        return made;
    }
    [[nodiscard]] QString charge(PaymentGateway &gateway, const ChargeRequest &request)
    {
        return answerOf(chargeTicket(*m_wallet, gateway, m_shop, request, m_clock));
    }
    [[nodiscard]] TicketOrder newest() { return m_wallet->ticketOrders.orders(m_shop.id, 1, 1)->orders.first(); }
    [[nodiscard]] qint64 orderCount() { return m_wallet->ticketOrders.orders(m_shop.id, 1, 1)->count; }
    [[nodiscard]] qint64 total() { return totalOf(*m_wallet, m_shop.id); }

    QString m_hash;
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

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
    PracticeGateway gateway({}, m_clock);
    const auto charged = chargeTicket(*m_wallet, gateway, m_shop, request(QStringLiteral("a")), m_clock);
    QVERIFY(charged);
    QVERIFY(!charged->fault);
    QCOMPARE(charged->order.status, TicketOrderStatus::Paid);
    QVERIFY(charged->order.card && charged->order.card->brand == CardBrand::Visa);
    QCOMPARE(charged->order.card->lastFour, QStringLiteral("1111"));
    QCOMPARE(charged->order.totalAfter.value(), 1'000);
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*m_wallet);
}

void ChargingTest::aPaymentThatIsMadeLaterWaits()
{
    PracticeGateway gateway({}, m_clock);
    const auto charged = chargeTicket(*m_wallet, gateway, m_shop, request(QStringLiteral("a"), PaymentMethod::BankTransfer), m_clock);
    QVERIFY(charged);
    QCOMPARE(charged->order.status, TicketOrderStatus::AwaitingPayment);
    QCOMPARE(*charged->order.deadline, jst::at(jst::dateOf(m_clock.instant).addDays(3), QTime(23, 59, 59)));
    QVERIFY(charged->order.instructions.contains(PaymentInstruction{InstructionField::RemitterName, QStringLiteral("TARO YAMADA")}));
    QCOMPARE(total(), 0);
    QVERIFY(gateway.setOutcome(QStringLiteral("key-a"), PracticeOutcome::PayNow));
    const auto followed = followPayments(*m_wallet, gateway, m_shop, m_clock);
    QVERIFY(followed);
    QCOMPARE(followed->changed, 1);
    QCOMPARE(newest().status, TicketOrderStatus::Paid);
    QCOMPARE(total(), 1'000);
    QCOMPARE(followPayments(*m_wallet, gateway, m_shop, m_clock)->changed, 0); // told again
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*m_wallet);
}

void ChargingTest::theServiceIsToldTheOrderAndTheAmount()
{
    AnsweringGateway gateway(PaymentState::Paid);
    QCOMPARE(charge(gateway, request(QStringLiteral("a"), PaymentMethod::Card, 30'000)), QStringLiteral("done"));
    QCOMPARE(gateway.requests.size(), 1);
    const PaymentRequest &asked = gateway.requests.first();
    QCOMPARE(asked.paymentKey, QStringLiteral("key-a"));
    QCOMPARE(asked.orderNumber, newest().orderNumber);
    QCOMPARE(asked.ticketYen, 30'000);
    QCOMPARE(asked.amountYen, 30'000);
    QCOMPARE(asked.language, QStringLiteral("ko"));
    QVERIFY(asked.card);
}

void ChargingTest::aDeclinedPaymentIsKeptAndRefused()
{
    AnsweringGateway declining(PaymentState::Declined);
    AnsweringGateway approving(PaymentState::Paid);
    QCOMPARE(charge(declining, request(QStringLiteral("a"))), QStringLiteral("payment_declined"));
    QCOMPARE(charge(approving, request(QStringLiteral("a"))), QStringLiteral("payment_declined"));
    QVERIFY(approving.requests.isEmpty());
    QCOMPARE(total(), 0);
    QCOMPARE(orderCount(), 1);
    QCOMPARE(newest().status, TicketOrderStatus::Failed);
    VERIFY_SOUND(*m_wallet);
}

void ChargingTest::aServiceThatGivesNoAnswerLeavesTheOrderWaiting()
{
    AnsweringGateway gateway(std::nullopt);
    const auto silent = chargeTicket(*m_wallet, gateway, m_shop, request(QStringLiteral("a")), m_clock);
    QVERIFY(silent);
    QCOMPARE(silent->fault, std::optional(GatewayFault::Unreachable));
    QCOMPARE(silent->order.status, TicketOrderStatus::AwaitingPayment);
    QCOMPARE(total(), 0);
    // The same act goes on where it ended: one order, under the key that the service may know already.
    gateway.answer = PaymentState::Paid;
    ChargeRequest again = request(QStringLiteral("a"));
    again.paymentKey = QStringLiteral("key-other");
    QCOMPARE(charge(gateway, again), QStringLiteral("done"));
    QCOMPARE(gateway.requests.last().paymentKey, QStringLiteral("key-a"));
    QCOMPARE(orderCount(), 1);
    QCOMPARE(total(), 1'000);
}

void ChargingTest::aPaymentMadeTwiceIsAskedForOnce()
{
    AnsweringGateway gateway(PaymentState::Paid);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(charge(gateway, request(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(gateway.requests.size(), 1);
    QCOMPARE(total(), 1'000);
}

void ChargingTest::anIdOfAnotherOrderNeverReachesTheService()
{
    AnsweringGateway gateway(PaymentState::Paid);
    QCOMPARE(charge(gateway, request(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(charge(gateway, request(QStringLiteral("a"), PaymentMethod::Card, 3'000)), QStringLiteral("action_id_reused"));
    QCOMPARE(charge(gateway, request(QStringLiteral("a"), PaymentMethod::BankTransfer)), QStringLiteral("action_id_reused"));
    QCOMPARE(charge(gateway, released(QStringLiteral("a"), PaymentMethod::Settlement, {})), QStringLiteral("action_id_reused"));
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
    QTest::newRow("no remitter") << 4 << QStringLiteral("payer_fields_wrong");
    QTest::newRow("not offered") << 5 << QStringLiteral("method_not_offered");
    QTest::newRow("over the limit") << 6 << QStringLiteral("over_method_limit");
}

void ChargingTest::wrongFieldsNeverReachTheService()
{
    QFETCH(int, change);
    QFETCH(QString, answer);
    ChargeRequest wrong = request(QStringLiteral("a"));
    if (change == 0)
        wrong.ticket = 1'500;
    else if (change == 1)
        wrong.card.number = QStringLiteral("4111111111111112");
    else if (change == 2)
        wrong.card.expiry = QStringLiteral("10/26"); // the clock says November
    else if (change == 3)
        wrong.card.instalments = 3; // from 10,000 yen on
    else if (change == 4)
        wrong.method = PaymentMethod::BankTransfer;
    else if (change == 5)
        wrong.method = PaymentMethod::Suica;
    else
        wrong.method = PaymentMethod::Suica;
    if (change == 4)
        wrong.payer.remitterName.clear();
    if (change == 6)
        wrong.ticket = 30'000; // Suica holds 20,000 (chosen)
    AnsweringGateway gateway(PaymentState::Paid);
    PracticeGateway practice({}, m_clock);
    QCOMPARE(change == 6 ? charge(practice, wrong) : charge(gateway, wrong), answer);
    QVERIFY(gateway.requests.isEmpty());
    QCOMPARE(orderCount(), 0);
    QCOMPARE(total(), 0);
}

void ChargingTest::aServiceWithAPageOfItsOwnGetsNoFields()
{
    AnsweringGateway gateway(PaymentState::Waiting);
    gateway.hasFields = false;
    ChargeRequest bare = request(QStringLiteral("a"));
    bare.card = {};
    QCOMPARE(charge(gateway, bare), QStringLiteral("done"));
    QVERIFY(!gateway.requests.first().card);
    QVERIFY(!newest().card);
    QCOMPARE(newest().status, TicketOrderStatus::AwaitingPayment);
}

void ChargingTest::settlementMoneyIsReleasedByItsPassword()
{
    AnsweringGateway gateway(PaymentState::Declined);
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 5'000)});
    const QString right = QStringLiteral("q-account-password");
    QCOMPARE(charge(gateway, released(QStringLiteral("a"), PaymentMethod::SettlementDue, {})), QStringLiteral("q_account_password_wrong"));
    QCOMPARE(charge(gateway, released(QStringLiteral("a"), PaymentMethod::SettlementDue, right)), QStringLiteral("done"));
    QCOMPARE(charge(gateway, released(QStringLiteral("b"), PaymentMethod::Settlement, right)), QStringLiteral("not_enough_settlement"));
    QVERIFY(gateway.requests.isEmpty());
    QCOMPARE(total(), 1'000);
    const Shop unset = {m_wallet->shops.add({QStringLiteral("u"), QStringLiteral("U"), Grade::General, QStringLiteral("x"), {}, {}}, m_clock).value(),
                        QStringLiteral("u"), QStringLiteral("U"), Grade::General, false};
    QCOMPARE(answerOf(chargeTicket(*m_wallet, gateway, unset, released(QStringLiteral("a"), PaymentMethod::Settlement, right), m_clock)),
             QStringLiteral("q_account_password_not_set"));
    VERIFY_SOUND(*m_wallet);
}

void ChargingTest::fiveWrongPasswordsLockTheSettlementMoney()
{
    PracticeGateway gateway({}, m_clock);
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 5'000)});
    for (int i = 0; i < 5; ++i) {
        m_clock.instant = m_clock.instant.plusSeconds(4);
        QCOMPARE(charge(gateway, released(QStringLiteral("a"), PaymentMethod::SettlementDue, QStringLiteral("guess"))),
                 QStringLiteral("q_account_password_wrong"));
    }
    const ChargeRequest right = released(QStringLiteral("a"), PaymentMethod::SettlementDue, QStringLiteral("q-account-password"));
    QCOMPARE(charge(gateway, right), QStringLiteral("q_account_locked"));
    QCOMPARE(charge(gateway, request(QStringLiteral("card"))), QStringLiteral("done")); // cards need no such password
    m_clock.instant = m_clock.instant.plusSeconds(30);
    QCOMPARE(charge(gateway, right), QStringLiteral("done"));
    QCOMPARE(total(), 2'000);
}

void ChargingTest::anOrderDecidedMeanwhileStaysAsDecided_data()
{
    QTest::addColumn<bool>("wasPaid");
    QTest::newRow("another program heard that it was paid") << true;
    QTest::newRow("another program heard that it was declined") << false;
}

void ChargingTest::anOrderDecidedMeanwhileStaysAsDecided()
{
    // Two programs with the same act: whoever books first decides, and both answer so.
    QFETCH(bool, wasPaid);
    const PaymentState heard = wasPaid ? PaymentState::Paid : PaymentState::Declined;
    AnsweringGateway gateway(wasPaid ? PaymentState::Declined : PaymentState::Waiting);
    gateway.meanwhile = [this, heard] {
        QVERIFY(m_wallet->orderCourses.receive(m_shop, QStringLiteral("practice"), noticeFor(newest(), heard), m_clock));
    };
    for (int i = 0; i < 2; ++i)
        QCOMPARE(charge(gateway, request(QStringLiteral("a"))), wasPaid ? QStringLiteral("done") : QStringLiteral("payment_declined"));
    QCOMPARE(gateway.requests.size(), 1);
    QCOMPARE(total(), wasPaid ? 1'000 : 0);
    VERIFY_SOUND(*m_wallet);
}

void ChargingTest::whoPaidInTimeHasPaidHoweverLateItIsHeard()
{
    PracticeGateway gateway({}, m_clock);
    QCOMPARE(charge(gateway, request(QStringLiteral("paid"), PaymentMethod::BankTransfer)), QStringLiteral("done"));
    QCOMPARE(charge(gateway, request(QStringLiteral("unpaid"), PaymentMethod::BankTransfer)), QStringLiteral("done"));
    m_clock.instant = *newest().deadline;
    QVERIFY(gateway.setOutcome(QStringLiteral("key-paid"), PracticeOutcome::PayNow));
    m_clock.instant = m_clock.instant.plusSeconds(20 * 24 * 60 * 60);
    QCOMPARE(followPayments(*m_wallet, gateway, m_shop, m_clock)->changed, 2);
    const auto orders = m_wallet->ticketOrders.orders(m_shop.id, 1, 2)->orders;
    QCOMPARE(orders.first().status, TicketOrderStatus::Lapsed);
    QCOMPARE(orders.last().status, TicketOrderStatus::Paid);
    QCOMPARE(total(), 1'000);
    VERIFY_SOUND(*m_wallet);
}

void ChargingTest::anOverdueOrderLapsesByTheClock()
{
    AnsweringGateway gateway(PaymentState::Waiting);
    QCOMPARE(charge(gateway, request(QStringLiteral("a"), PaymentMethod::BankTransfer)), QStringLiteral("done"));
    m_clock.instant = *newest().deadline;
    QCOMPARE(followPayments(*m_wallet, gateway, m_shop, m_clock)->changed, 0);
    m_clock.instant = m_clock.instant.plusSeconds(1);
    gateway.answer = std::nullopt; // by the clock, whether the service answers or not
    QCOMPARE(followPayments(*m_wallet, gateway, m_shop, m_clock)->fault, std::optional(GatewayFault::Unreachable));
    QCOMPARE(newest().status, TicketOrderStatus::Lapsed);
    QCOMPARE(total(), 0);
}

void ChargingTest::anUnansweredOrderIsAskedForAgainUnderItsOwnKey()
{
    AnsweringGateway gateway(std::nullopt);
    QCOMPARE(charge(gateway, request(QStringLiteral("a"), PaymentMethod::BankTransfer)), QStringLiteral("done"));
    gateway.answer = PaymentState::Waiting;
    const auto again = askAgain(*m_wallet, gateway, m_shop, newest().orderNumber, QStringLiteral("en"), m_clock);
    QVERIFY(again);
    QVERIFY(!again->fault);
    QCOMPARE(gateway.requests.last().paymentKey, QStringLiteral("key-a"));
    QCOMPARE(again->order.reference, QStringLiteral("ref-key-a"));
    QVERIFY(askAgain(*m_wallet, gateway, m_shop, newest().orderNumber, QStringLiteral("en"), m_clock)); // it has answered
    QCOMPARE(gateway.requests.size(), 2);
    QCOMPARE(answerOf(askAgain(*m_wallet, gateway, m_shop, 1, QStringLiteral("en"), m_clock)), QStringLiteral("no_such_order"));
}

void ChargingTest::anOrderIsLeftUnlessItIsPaid()
{
    AnsweringGateway gateway(PaymentState::Waiting);
    QCOMPARE(charge(gateway, request(QStringLiteral("a"), PaymentMethod::BankTransfer)), QStringLiteral("done"));
    const qint64 number = newest().orderNumber;
    gateway.answer = PaymentState::Declined;
    QCOMPARE(leaveOrder(*m_wallet, gateway, m_shop, number, m_clock)->end, std::optional(OrderEnd::Left));
    QCOMPARE(answerOf(leaveOrder(*m_wallet, gateway, m_shop, number, m_clock)), QStringLiteral("already_ended"));
    // Paid in the very moment in which it is left: the money counts.
    gateway.answer = PaymentState::Waiting;
    QCOMPARE(charge(gateway, request(QStringLiteral("b"), PaymentMethod::BankTransfer)), QStringLiteral("done"));
    gateway.answer = PaymentState::Paid;
    QCOMPARE(answerOf(leaveOrder(*m_wallet, gateway, m_shop, number + 1, m_clock)), QStringLiteral("already_paid"));
    QCOMPARE(total(), 1'000);
    // A service that can't be asked keeps nobody from leaving.
    gateway.answer = std::nullopt;
    QCOMPARE(charge(gateway, request(QStringLiteral("c"), PaymentMethod::BankTransfer)), QStringLiteral("done"));
    QCOMPARE(leaveOrder(*m_wallet, gateway, m_shop, number + 2, m_clock)->status, TicketOrderStatus::Failed);
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(ChargingTest)
#include "charging_test.moc"
