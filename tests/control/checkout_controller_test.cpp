#include "control/checkout_controller.h"
#include "payment/practice_gateway.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace console;

namespace {

const QString visa = QStringLiteral("4111 1111 1111 1111");
const QString jcb = QStringLiteral("3530111333300000");
const QString declinedCard = QStringLiteral("4000 0000 0000 0002");
const QString qPassword = QStringLiteral("q-account-password");

CardFields card(const QString &number = visa, int instalments = 1)
{
    return {number, QStringLiteral("12/30"), QStringLiteral("737"), QStringLiteral("HANAKO YAMADA"), instalments};
}

/// Notes under which action each payment came in; answers as it is told to.
class NotingGateway final : public PaymentGateway
{
public:
    enum class Answer { Approve, Decline, Fail, FailAfterBooking };

    [[nodiscard]] bool isPractice() const override { return false; }
    [[nodiscard]] bool supports(PaymentMethod) const override { return true; }
    [[nodiscard]] tl::expected<PaymentOutcome, GatewayError> start(const PaymentRequest &request) override
    {
        actionIds.append(request.actionId);
        const Answer answer = answers.isEmpty() ? Answer::Approve : answers.takeFirst();
        if (answer == Answer::FailAfterBooking)
            bookBehind(request);
        if (answer == Answer::Decline)
            return PaymentOutcome::Declined;
        if (answer == Answer::Approve)
            return PaymentOutcome::Approved;
        return tl::unexpected(GatewayError{QStringLiteral("no line")});
    }

    QStringList actionIds;
    QList<Answer> answers;
    std::function<void(const PaymentRequest &)> bookBehind;
};

} // namespace

/// Cart, payment and completion of one charge ticket, over a real store.
class CheckoutControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheTenTicketsGoIntoTheCart_data();
    void onlyTheTenTicketsGoIntoTheCart();
    void anEmptyCartCannotProceed();
    void aCardOrderIsBookedAndComplete();
    void ofACardOnlyBrandAndLastFourDigitsReachTheStore();
    void orderingManyTimesAtOnceOrdersOnce();
    void aNewCartAfterAnOrderIsANewOrder();
    void eachWrongFieldIsAFindingAndOrdersNothing_data();
    void eachWrongFieldIsAFindingAndOrdersNothing();
    void aFieldThatIsLeftKeepsTheOthersFindings();
    void instalmentsFollowBrandAndAmount_data();
    void instalmentsFollowBrandAndAmount();
    void instalmentsThatAreNotOfferedAreRefused_data();
    void instalmentsThatAreNotOfferedAreRefused();
    void aDeclinedCardIsOnRecordAndTheNextTryIsAnotherOrder();
    void afterAFaultARetryGoesUnderTheSameId();
    void anOrderWhoseAnswerWasLostIsNotBookedAgain();
    void anOrderWhoseAnswerWasLostIsNotPaidInAnotherWay();
    void settlementMoneyPaysWithTheQAccountPassword_data();
    void settlementMoneyPaysWithTheQAccountPassword();
    void availableMoneyThatShrankBeforePayingIsReadAnew();
    void moneyThatDoesNotReachFallsBackToTheCard();
    void aShopWithoutSalesIsRefusedSettlementMoney();
    void fiveWrongQAccountPasswordsLockForHalfAMinute();
    void aPasswordSetMeanwhileIsNoticedAndTheOrderStays();
    void goingBackKeepsTheCartAndForgetsWhatWasWrong();
    void signingOutEmptiesTheCart();
    void anAnswerForALeftOrderIsNotShownButAnnounced();
    void aFailedReadIsNoAmountOfZero();

private:
    /// In the payment step with `ticket`, signed in.
    static void openPayment(CheckoutController &controller, Desk &desk, const Shop &shop, qint64 ticket)
    {
        if (!desk.session.shop())
            desk.session.signIn(shop);
        controller.putInCart(ticket);
        controller.proceed();
        QCOMPARE(controller.state().step, CheckoutStep::Payment);
    }
    static void order(CheckoutController &controller, const CardFields &fields, const QString &password = {})
    {
        controller.order(fields, password);
        QTRY_VERIFY(!controller.state().isOrdering);
    }
    static qint64 total(Desk &desk) { return samples::totalOf(desk.wallet, desk.session.shop()->id); }
    static QList<TicketOrder> orders(Desk &desk)
    {
        const auto page = desk.wallet.ticketOrders.orders(desk.session.shop()->id, 1, 100);
        return page ? page->orders : QList<TicketOrder>();
    }
    static void setQAccountPassword(StoreFixture &store)
    {
        static const QString hash = *hashPassword(qPassword);
        QVERIFY(store.desk().wallet.shops.setQAccountPasswordHash(store.shop.id, hash));
    }
    /// On the clock's 21 November a General shop has been settled for deliveries up to 3 November.
    static void deliver(StoreFixture &store, qint64 settledYen, qint64 dueYen)
    {
        samples::import(store.desk().wallet, store.shop.id,
                        QList{samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), settledYen),
                              samples::delivery(QStringLiteral("2"), QDate(2026, 11, 4), dueYen)});
    }
};

void CheckoutControllerTest::onlyTheTenTicketsGoIntoTheCart_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("inCart");
    for (const qint64 ticket : {100, 500, 1000, 3000, 5000, 10000, 30000, 50000, 100000, 300000})
        QTest::addRow("%lld", ticket) << ticket << ticket;
    for (const qint64 other : {0, -100, 1, 200, 9999, 300001, 600000})
        QTest::addRow("%lld", other) << other << qint64(0);
}

void CheckoutControllerTest::onlyTheTenTicketsGoIntoTheCart()
{
    QFETCH(qint64, value);
    QFETCH(qint64, inCart);
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    CheckoutController controller(store.desk());
    controller.putInCart(value);
    QCOMPARE(controller.state().ticket, inCart);
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
}

void CheckoutControllerTest::anEmptyCartCannotProceed()
{
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    CheckoutController controller(store.desk());
    controller.proceed();
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
    controller.order(card(), {});
    QVERIFY(!controller.state().isOrdering);
    QVERIFY(orders(store.desk()).isEmpty());
}

void CheckoutControllerTest::aCardOrderIsBookedAndComplete()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000);
    const QSignalSpy announced(&desk.session, &Session::bookChanged);
    order(controller, card(visa, 3));
    const CheckoutState &state = controller.state();
    QCOMPARE(state.step, CheckoutStep::Complete);
    QVERIFY(state.order);
    QCOMPARE(state.order->status, TicketOrderStatus::Paid);
    QCOMPARE(state.order->ticket, 10000);
    QCOMPARE(state.order->instalments, 3);
    QCOMPARE(state.order->card->brand, CardBrand::Visa);
    QCOMPARE(state.order->card->lastFour, QStringLiteral("1111"));
    QCOMPARE(state.order->totalAfter.value(), 20430);
    QCOMPARE(state.balances.value->total.value(), 20430);
    QCOMPARE(announced.count(), 1);
    QCOMPARE(total(desk), 20430);
    QCOMPARE(orders(desk).size(), 1);
    VERIFY_SOUND(desk.wallet);
}

void CheckoutControllerTest::ofACardOnlyBrandAndLastFourDigitsReachTheStore()
{
    StoreFixture store;
    deliver(store, 50'000, 50'000);
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000);
    order(controller, card(QStringLiteral("4000000000000002")));
    order(controller, card(QStringLiteral("4111111111111111")));
    openPayment(controller, desk, store.shop, 500);
    controller.chooseMethod(PaymentMethod::Settlement);
    order(controller, {}, qPassword);
    QCOMPARE(orders(desk).size(), 3);
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *secret : {"4111111111111111", "411111111111", "4000000000000002", "HANAKO", "12/30", "q-account-password"})
        QVERIFY2(!bytes.contains(secret), secret);
}

void CheckoutControllerTest::orderingManyTimesAtOnceOrdersOnce()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    for (int i = 0; i < 20; ++i)
        controller.order(card(), {});
    QTRY_COMPARE(controller.state().step, CheckoutStep::Complete);
    for (int i = 0; i < 20; ++i)
        controller.order(card(), {});
    QVERIFY(!controller.state().isOrdering);
    QCOMPARE(orders(desk).size(), 1);
    QCOMPARE(total(desk), 11430);
}

void CheckoutControllerTest::aNewCartAfterAnOrderIsANewOrder()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    for (int round = 0; round < 2; ++round) {
        openPayment(controller, desk, store.shop, 1000);
        QVERIFY(!controller.state().order);
        order(controller, card());
        QCOMPARE(controller.state().step, CheckoutStep::Complete);
    }
    QCOMPARE(orders(desk).size(), 2);
    QCOMPARE(total(desk), 12430);
}

void CheckoutControllerTest::eachWrongFieldIsAFindingAndOrdersNothing_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, CardField field, const QString &typed, CardProblem problem) {
        QTest::newRow(name) << int(field) << typed << int(problem);
    };
    row("no number", CardField::Number, QStringLiteral("  "), CardProblem::NumberMissing);
    row("letters", CardField::Number, QStringLiteral("4111 1111 1111 111O"), CardProblem::NumberNotDigits);
    row("too short", CardField::Number, QStringLiteral("41111111111"), CardProblem::NumberLength);
    row("one digit wrong", CardField::Number, QStringLiteral("4111111111111112"), CardProblem::NumberChecksum);
    row("another brand", CardField::Number, QStringLiteral("378282246310005"), CardProblem::BrandNotTaken);
    row("no expiry", CardField::Expiry, {}, CardProblem::ExpiryMissing);
    row("month 13", CardField::Expiry, QStringLiteral("13/30"), CardProblem::ExpiryFormat);
    row("last month", CardField::Expiry, QStringLiteral("10/26"), CardProblem::ExpiryPast);
    row("in thirty years", CardField::Expiry, QStringLiteral("10/2056"), CardProblem::ExpiryTooFar);
    row("no code", CardField::Code, {}, CardProblem::CodeMissing);
    row("code of letters", CardField::Code, QStringLiteral("7a7"), CardProblem::CodeFormat);
    row("code of four", CardField::Code, QStringLiteral("7373"), CardProblem::CodeLength);
    row("no holder", CardField::Holder, QStringLiteral(" "), CardProblem::HolderMissing);
    row("holder with digits", CardField::Holder, QStringLiteral("H4NAKO"), CardProblem::HolderFormat);
}

void CheckoutControllerTest::eachWrongFieldIsAFindingAndOrdersNothing()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    QFETCH(int, problem);
    CardFields fields = card();
    QString *const parts[] = {&fields.number, &fields.expiry, &fields.code, &fields.holder};
    *parts[field] = typed;

    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.order(fields, {});
    QVERIFY(!controller.state().isOrdering);
    const CardFindings &found = controller.state().card;
    const std::optional<CardProblem> findings[] = {found.number, found.expiry, found.code, found.holder};
    for (int i = 0; i < 4; ++i)
        QCOMPARE(findings[i], i == field ? std::optional(static_cast<CardProblem>(problem)) : std::nullopt);
    QVERIFY(orders(desk).isEmpty());
    QCOMPARE(total(desk), 10430);
}

void CheckoutControllerTest::aFieldThatIsLeftKeepsTheOthersFindings()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, 1000);
    CardFields fields = card(QStringLiteral("4111111111111112"));
    fields.code.clear();
    controller.checkField(CardField::Number, fields);
    QCOMPARE(controller.state().card.number, CardProblem::NumberChecksum);
    QVERIFY(!controller.state().card.code); // not left yet
    controller.checkField(CardField::Code, fields);
    QCOMPARE(controller.state().card.code, CardProblem::CodeMissing);
    QCOMPARE(controller.state().card.number, CardProblem::NumberChecksum);
    controller.checkField(CardField::Number, card());
    QVERIFY(!controller.state().card.number);
}

void CheckoutControllerTest::instalmentsFollowBrandAndAmount_data()
{
    QTest::addColumn<qint64>("ticket");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QList<int>>("offered");
    const QList<int> single{1};
    const QList<int> all{1, 3, 5, 6, 10, 12, 24};
    QTest::newRow("visa, 5,000") << qint64(5000) << visa << single;
    QTest::newRow("visa, 10,000") << qint64(10000) << visa << all;
    QTest::newRow("mastercard, 10,000") << qint64(10000) << QStringLiteral("5555 5555 5555 4444") << all;
    QTest::newRow("mastercard of the second range, 300,000") << qint64(300000) << QStringLiteral("2223003122003222") << all;
    QTest::newRow("jcb, 10,000") << qint64(10000) << jcb << single;
    QTest::newRow("jcb, 300,000") << qint64(300000) << jcb << single;
    QTest::newRow("nothing typed") << qint64(10000) << QString() << single;
    QTest::newRow("other letters") << qint64(10000) << QStringLiteral("visa") << single;
}

void CheckoutControllerTest::instalmentsFollowBrandAndAmount()
{
    QFETCH(qint64, ticket);
    QFETCH(QString, number);
    QFETCH(QList<int>, offered);
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    CheckoutController controller(store.desk());
    controller.putInCart(ticket);
    QCOMPARE(controller.instalmentsFor(number), offered);
    // The limit itself lies between two tickets.
    QCOMPARE(instalmentsOffered(CardBrand::Visa, 9999).size(), 1);
    QVERIFY(instalmentsOffered(CardBrand::Visa, 10000).size() > 1);
}

void CheckoutControllerTest::instalmentsThatAreNotOfferedAreRefused_data()
{
    QTest::addColumn<qint64>("ticket");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("count");
    QTest::newRow("three for 5,000") << qint64(5000) << visa << 3;
    QTest::newRow("three with a jcb card") << qint64(10000) << jcb << 3;
    QTest::newRow("seven") << qint64(10000) << visa << 7;
    QTest::newRow("none") << qint64(10000) << visa << 0;
}

void CheckoutControllerTest::instalmentsThatAreNotOfferedAreRefused()
{
    QFETCH(qint64, ticket);
    QFETCH(QString, number);
    QFETCH(int, count);
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, ticket);
    controller.order(card(number, count), {});
    QVERIFY(!controller.state().isOrdering);
    QCOMPARE(controller.state().card.instalments, CardProblem::InstalmentsNotOffered);
    QVERIFY(orders(store.desk()).isEmpty());
}

void CheckoutControllerTest::aDeclinedCardIsOnRecordAndTheNextTryIsAnotherOrder()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    order(controller, card(declinedCard));
    QCOMPARE(controller.state().refusal, ChargeRefusal::PaymentDeclined);
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    QCOMPARE(total(desk), 10430);
    QCOMPARE(orders(desk).size(), 1);
    QCOMPARE(orders(desk).first().status, TicketOrderStatus::Failed);

    order(controller, card());
    QVERIFY(!controller.state().refusal);
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QCOMPARE(orders(desk).size(), 2);
    QCOMPARE(total(desk), 11430);
    VERIFY_SOUND(desk.wallet);
}

void CheckoutControllerTest::afterAFaultARetryGoesUnderTheSameId()
{
    StoreFixture store;
    NotingGateway gateway;
    gateway.answers = {NotingGateway::Answer::Fail, NotingGateway::Answer::Fail, NotingGateway::Answer::Decline};
    const auto opened = OpenedDesk::open(store.path(), store.clock, &gateway);
    QVERIFY(opened);
    Desk &desk = (*opened)->desk();
    CheckoutController controller(desk);
    QVERIFY(!controller.state().isPractice);
    openPayment(controller, desk, store.shop, 1000);
    for (int tries = 0; tries < 2; ++tries) {
        order(controller, card());
        QVERIFY(controller.state().fault);
        QVERIFY(!controller.state().refusal);
        QCOMPARE(controller.state().step, CheckoutStep::Payment);
    }
    order(controller, card());
    QVERIFY(!controller.state().fault);
    QCOMPARE(controller.state().refusal, ChargeRefusal::PaymentDeclined);
    order(controller, card());
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QCOMPARE(gateway.actionIds.size(), 4);
    QCOMPARE(gateway.actionIds.at(1), gateway.actionIds.at(0));
    QCOMPARE(gateway.actionIds.at(2), gateway.actionIds.at(0));
    QVERIFY(gateway.actionIds.at(3) != gateway.actionIds.at(0)); // a declined payment is done with
    QCOMPARE(total(desk), 11430);
}

void CheckoutControllerTest::anOrderWhoseAnswerWasLostIsNotBookedAgain()
{
    StoreFixture store;
    NotingGateway gateway;
    gateway.answers = {NotingGateway::Answer::FailAfterBooking};
    gateway.bookBehind = [&store](const PaymentRequest &request) {
        const auto other = samples::openWallet(store.path());
        QVERIFY(other->ticketOrders.placePaid(store.shop, samples::ticket(request.actionId, request.amountYen), store.clock));
    };
    const auto opened = OpenedDesk::open(store.path(), store.clock, &gateway);
    QVERIFY(opened);
    Desk &desk = (*opened)->desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    order(controller, card());
    QVERIFY(controller.state().fault);
    order(controller, card());
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QCOMPARE(gateway.actionIds.size(), 1); // found in the book: the payment service was not asked again
    QCOMPARE(orders(desk).size(), 1);
    QCOMPARE(total(desk), 11430);
}

void CheckoutControllerTest::anOrderWhoseAnswerWasLostIsNotPaidInAnotherWay()
{
    StoreFixture store;
    deliver(store, 50'000, 0);
    setQAccountPassword(store);
    NotingGateway gateway;
    gateway.answers = {NotingGateway::Answer::FailAfterBooking};
    gateway.bookBehind = [&store](const PaymentRequest &request) {
        const auto other = samples::openWallet(store.path());
        QVERIFY(other->ticketOrders.placePaid(store.shop, samples::ticket(request.actionId, request.amountYen), store.clock));
    };
    const auto opened = OpenedDesk::open(store.path(), store.clock, &gateway);
    QVERIFY(opened);
    Desk &desk = (*opened)->desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    order(controller, card());
    QVERIFY(controller.state().fault);
    controller.chooseMethod(PaymentMethod::Settlement);
    order(controller, {}, qPassword);
    QCOMPARE(controller.state().refusal, ChargeRefusal::ActionIdReused);
    QCOMPARE(orders(desk).size(), 1);
    QCOMPARE(total(desk), 11430);
}

void CheckoutControllerTest::settlementMoneyPaysWithTheQAccountPassword_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("settled") << int(PaymentMethod::Settlement);
    QTest::newRow("due") << int(PaymentMethod::SettlementDue);
}

void CheckoutControllerTest::settlementMoneyPaysWithTheQAccountPassword()
{
    QFETCH(int, method);
    StoreFixture store;
    deliver(store, 10'000, 10'000);
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000); // to the last yen
    QVERIFY(controller.state().hasQAccountPassword);
    controller.chooseMethod(static_cast<PaymentMethod>(method));
    order(controller, {}, QStringLiteral("not the password"));
    QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountPasswordWrong);
    order(controller, {}, StoreFixture::password()); // the login password is another one
    QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountPasswordWrong);
    QCOMPARE(total(desk), 10430);

    order(controller, {}, qPassword);
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QVERIFY(!controller.state().order->card);
    QCOMPARE(total(desk), 20430);
    const bool isDue = method == int(PaymentMethod::SettlementDue);
    QCOMPARE(controller.state().money.value->settled.value(), isDue ? 10'000 : 0);
    QCOMPARE(controller.state().money.value->due.value(), isDue ? 0 : 10'000);
    VERIFY_SOUND(desk.wallet);
}

void CheckoutControllerTest::availableMoneyThatShrankBeforePayingIsReadAnew()
{
    StoreFixture store;
    deliver(store, 10'000, 0);
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000);
    controller.chooseMethod(PaymentMethod::Settlement);
    QCOMPARE(controller.state().money.value->settled.value(), 10'000);
    {
        // Another program spends some of it; nobody tells this one.
        const auto other = samples::openWallet(store.path());
        const auto paid =
            other->ticketOrders.placePaid(store.shop, samples::ticket(QStringLiteral("other"), 100, PaymentMethod::Settlement), store.clock);
        QVERIFY(paid);
    }
    order(controller, {}, qPassword);
    QCOMPARE(controller.state().refusal, ChargeRefusal::NotEnoughSettlement);
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    QCOMPARE(controller.state().money.value->settled.value(), 9'900);
    QVERIFY(!controller.state().canPayWith(PaymentMethod::Settlement));
    QCOMPARE(total(desk), 10530); // the other program's ticket only
}

void CheckoutControllerTest::moneyThatDoesNotReachFallsBackToTheCard()
{
    StoreFixture store;
    deliver(store, 9'999, 10'000);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000);
    QVERIFY(!controller.state().canPayWith(PaymentMethod::Settlement));
    QVERIFY(controller.state().canPayWith(PaymentMethod::SettlementDue));
    controller.chooseMethod(PaymentMethod::Settlement);
    controller.refresh();
    QCOMPARE(controller.state().method, PaymentMethod::Card);
}

void CheckoutControllerTest::aShopWithoutSalesIsRefusedSettlementMoney()
{
    StoreFixture store;
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 100);
    controller.chooseMethod(PaymentMethod::Settlement);
    order(controller, {}, qPassword);
    QCOMPARE(controller.state().refusal, ChargeRefusal::NoSalesYet);
    QVERIFY(orders(desk).isEmpty());
}

void CheckoutControllerTest::fiveWrongQAccountPasswordsLockForHalfAMinute()
{
    StoreFixture store;
    deliver(store, 50'000, 0);
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.chooseMethod(PaymentMethod::Settlement);
    for (const int waitBefore : {0, 0, 0, 2, 4}) {
        store.clock.instant = store.clock.instant.plusSeconds(waitBefore);
        order(controller, {}, QStringLiteral("guess"));
        QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountPasswordWrong);
    }
    order(controller, {}, qPassword);
    QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountLocked);
    store.clock.instant = store.clock.instant.plusSeconds(29);
    order(controller, {}, qPassword);
    QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountLocked);
    QCOMPARE(total(desk), 10430);
    store.clock.instant = store.clock.instant.plusSeconds(1);
    order(controller, {}, qPassword);
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QCOMPARE(total(desk), 11430);
}

void CheckoutControllerTest::aPasswordSetMeanwhileIsNoticedAndTheOrderStays()
{
    StoreFixture store;
    deliver(store, 50'000, 0);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.chooseMethod(PaymentMethod::Settlement);
    QVERIFY(!controller.state().hasQAccountPassword);
    order(controller, {}, qPassword);
    QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountPasswordNotSet);

    setQAccountPassword(store);
    desk.session.announceChange();
    QVERIFY(controller.state().hasQAccountPassword);
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    QCOMPARE(controller.state().ticket, 1000);
    QCOMPARE(controller.state().method, PaymentMethod::Settlement);
    order(controller, {}, qPassword);
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
}

void CheckoutControllerTest::goingBackKeepsTheCartAndForgetsWhatWasWrong()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, 3000);
    controller.order({}, {});
    QVERIFY(!controller.state().card.none());
    controller.goBack();
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
    QCOMPARE(controller.state().ticket, 3000);
    controller.proceed();
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    QVERIFY(controller.state().card.none());
}

void CheckoutControllerTest::signingOutEmptiesTheCart()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, 3000);
    store.desk().session.signOut();
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
    QCOMPARE(controller.state().ticket, 0);
    QVERIFY(!controller.state().balances.value);
    QVERIFY(!controller.state().money.value);
}

void CheckoutControllerTest::anAnswerForALeftOrderIsNotShownButAnnounced()
{
    StoreFixture store;
    const Shop second = store.addShop(QStringLiteral("second"), QStringLiteral("Second shop"), 700);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.order(card(), {});
    desk.session.signIn(second);
    QSignalSpy announced(&desk.session, &Session::bookChanged);
    QVERIFY(announced.wait());
    QVERIFY(!controller.state().order);
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
    QCOMPARE(controller.state().balances.value->total.value(), 700);
    QCOMPARE(samples::totalOf(desk.wallet, store.shop.id), 11430);
    QCOMPARE(samples::totalOf(desk.wallet, second.id), 700);
}

void CheckoutControllerTest::aFailedReadIsNoAmountOfZero()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    QCOMPARE(samples::runRaw(desk.wallet.database(), "ALTER TABLE delivered_day RENAME TO gone"), QString());
    openPayment(controller, desk, store.shop, 1000);
    QVERIFY(controller.state().money.fault);
    QVERIFY(!controller.state().money.value);
    QVERIFY(!controller.state().canPayWith(PaymentMethod::Settlement));
    QVERIFY(controller.state().canPayWith(PaymentMethod::Card));
}

QTEST_GUILESS_MAIN(CheckoutControllerTest)
#include "checkout_controller_test.moc"
