#include "support/checkout_samples.h"
#include "support/noting_gateway.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace checkout;

/// A payment service that is slow, says no or doesn't answer, over a real store.
class CheckoutControllerFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anOrderWithoutAnAnswerIsPlacedAndWaits();
    void askingOnceMoreGoesUnderTheSameKey();
    void aDeclinedPaymentIsAskedForAnewUnderAnotherKey();
    void anOrderThatAnotherProgramSawPaidIsNotBookedAgain();
    void nothingIsAskedTwiceWhileTheServiceThinks();
    void settlementMoneyDoesNotWaitBehindASlowService();
    void anotherTicketWaitsUntilTheServiceHasAnswered();
    void anOrderThatExistsAlreadyIsShownAndNotPlacedAgain_data();
    void anOrderThatExistsAlreadyIsShownAndNotPlacedAgain();
    void whatMayHaveBeenOrderedIsAnnounced();
    void aStoreThatFailsLeavesTheOrderToBeTriedAgain();

private:
    [[nodiscard]] Desk &desk() { return m_opened->desk(); }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<NotingGateway> m_gateway;
    std::unique_ptr<OpenedDesk> m_opened;
};

void CheckoutControllerFaultsTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_gateway = std::make_unique<NotingGateway>();
    auto opened = OpenedDesk::open(m_store->path(), m_store->clock, m_gateway.get());
    QVERIFY(opened);
    m_opened = std::move(*opened);
}

void CheckoutControllerFaultsTest::cleanup()
{
    m_opened.reset();
    m_gateway.reset();
    m_store.reset();
}

void CheckoutControllerFaultsTest::anOrderWithoutAnAnswerIsPlacedAndWaits()
{
    m_gateway->answers = {NotingGateway::Answer::Fail};
    CheckoutController controller(desk());
    openPayment(controller, desk(), m_store->shop, 1000);
    controller.chooseMethod(PaymentMethod::BankTransfer);
    order(controller);
    QVERIFY(!controller.state().fault);
    QVERIFY(!controller.state().refusal);
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QVERIFY(controller.state().order->isAwaiting());
    QVERIFY(controller.state().order->reference.isEmpty());
    QCOMPARE(total(desk()), 10'430);
    QCOMPARE(orders(desk()).size(), 1);
}

void CheckoutControllerFaultsTest::askingOnceMoreGoesUnderTheSameKey()
{
    m_gateway->answers = {NotingGateway::Answer::Fail};
    CheckoutController controller(desk());
    openPayment(controller, desk(), m_store->shop, 1000);
    controller.chooseMethod(PaymentMethod::BankTransfer);
    order(controller);
    const qint64 number = controller.state().order->orderNumber;
    QVERIFY(askAgain(desk().wallet, *m_gateway, m_store->shop, number, QStringLiteral("en"), m_store->clock));
    desk().session.announceChange();
    QCOMPARE(controller.state().order->orderNumber, number);
    QVERIFY(!controller.state().order->reference.isEmpty());
    QCOMPARE(m_gateway->keys().size(), 2);
    QCOMPARE(m_gateway->keys().at(1), m_gateway->keys().at(0));
    QCOMPARE(orders(desk()).size(), 1);
}

void CheckoutControllerFaultsTest::aDeclinedPaymentIsAskedForAnewUnderAnotherKey()
{
    m_gateway->answers = {NotingGateway::Answer::Decline};
    CheckoutController controller(desk());
    openPayment(controller, desk(), m_store->shop, 1000);
    order(controller);
    QCOMPARE(controller.state().refusal, ChargeRefusal::PaymentDeclined);
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    order(controller);
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QCOMPARE(m_gateway->keys().size(), 2);
    QVERIFY(m_gateway->keys().at(1) != m_gateway->keys().at(0));
    QCOMPARE(orders(desk()).size(), 2);
    QCOMPARE(total(desk()), 11'430);
}

void CheckoutControllerFaultsTest::anOrderThatAnotherProgramSawPaidIsNotBookedAgain()
{
    // While this program waits for the answer another one polls, and books the payment first.
    m_gateway->beforeAnswering = [this](const PaymentRequest &request) {
        const auto other = samples::openWallet(m_store->path());
        const auto placed = other->ticketOrders.order(m_store->shop.id, request.orderNumber);
        QVERIFY(placed && *placed);
        QVERIFY(other->orderCourses.receive(m_store->shop, m_gateway->name(), samples::noticeFor(**placed), m_store->clock));
    };
    CheckoutController controller(desk());
    openPayment(controller, desk(), m_store->shop, 1000);
    order(controller);
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QCOMPARE(controller.state().order->status, TicketOrderStatus::Paid);
    QCOMPARE(orders(desk()).size(), 1);
    QCOMPARE(total(desk()), 11'430);
    VERIFY_SOUND(desk().wallet);
}

void CheckoutControllerFaultsTest::nothingIsAskedTwiceWhileTheServiceThinks()
{
    QSemaphore answer;
    m_gateway->beforeAnswering = [&answer](const PaymentRequest &) { answer.acquire(); };
    CheckoutController controller(desk());
    openPayment(controller, desk(), m_store->shop, 1000);
    for (int i = 0; i < 20; ++i)
        controller.order(fields());
    QVERIFY(controller.state().isOrdering);
    controller.chooseMethod(PaymentMethod::Suica); // nothing changes any more
    controller.goBack();
    QCOMPARE(controller.state().method, PaymentMethod::Card);
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    answer.release();
    QTRY_COMPARE(controller.state().step, CheckoutStep::Complete);
    QCOMPARE(m_gateway->keys().size(), 1);
    QCOMPARE(total(desk()), 11'430);
}

void CheckoutControllerFaultsTest::settlementMoneyDoesNotWaitBehindASlowService()
{
    deliver(*m_store, 50'000, 0);
    setQAccountPassword(*m_store);
    QSemaphore answer;
    m_gateway->beforeAnswering = [&answer](const PaymentRequest &) { answer.acquire(); };
    CheckoutController slow(desk());
    openPayment(slow, desk(), m_store->shop, 1000);
    slow.order(fields());
    CheckoutController controller(desk());
    openPayment(controller, desk(), m_store->shop, 500);
    controller.chooseMethod(PaymentMethod::Settlement);
    order(controller, withPassword(qPassword));
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QVERIFY(slow.state().isOrdering);
    answer.release();
    QTRY_COMPARE(slow.state().step, CheckoutStep::Complete);
    QCOMPARE(total(desk()), 11'930);
}

void CheckoutControllerFaultsTest::anotherTicketWaitsUntilTheServiceHasAnswered()
{
    m_gateway->answers = {NotingGateway::Answer::Decline};
    QSemaphore answer;
    m_gateway->beforeAnswering = [&answer](const PaymentRequest &) { answer.acquire(); };
    CheckoutController controller(desk());
    openPayment(controller, desk(), m_store->shop, 1000);
    controller.order(fields());
    controller.putInCart(5000);
    controller.reopen(3'000'099);
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    QCOMPARE(controller.state().ticket, 1000);
    QVERIFY(controller.state().isOrdering);
    answer.release();
    QTRY_VERIFY(!controller.state().isOrdering);
    QCOMPARE(controller.state().refusal, ChargeRefusal::PaymentDeclined); // somebody is told
    controller.putInCart(5000);
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
    QCOMPARE(controller.state().ticket, 5000);
}

void CheckoutControllerFaultsTest::anOrderThatExistsAlreadyIsShownAndNotPlacedAgain_data()
{
    QTest::addColumn<int>("placedMethod");
    QTest::newRow("known to the payment service") << int(PaymentMethod::BankTransfer);
    QTest::newRow("paid from settlement money") << int(PaymentMethod::Settlement);
}

void CheckoutControllerFaultsTest::anOrderThatExistsAlreadyIsShownAndNotPlacedAgain()
{
    QFETCH(int, placedMethod);
    deliver(*m_store, 50'000, 0);
    CheckoutController controller(desk());
    openPayment(controller, desk(), m_store->shop, 1000);
    // As after a commit whose answer was a fault: the order of this cart is in the book, and nobody here knows it.
    TicketOrderDraft draft = samples::ticket(controller.state().actionId, 1000, static_cast<PaymentMethod>(placedMethod));
    draft.gateway = m_gateway->name();
    draft.paymentKey = controller.state().paymentKey;
    const auto placed = samples::openWallet(m_store->path())->ticketOrders.place(m_store->shop, draft, m_store->clock);
    QVERIFY(placed);
    order(controller); // by card now
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QVERIFY(!controller.state().refusal);
    QVERIFY(controller.state().order);
    QCOMPARE(controller.state().order->orderNumber, placed->orderNumber);
    QCOMPARE(int(controller.state().method), placedMethod);
    order(controller);
    QVERIFY(m_gateway->asked().isEmpty());
    QCOMPARE(orders(desk()).size(), 1);
    VERIFY_SOUND(desk().wallet);
}

void CheckoutControllerFaultsTest::whatMayHaveBeenOrderedIsAnnounced()
{
    m_gateway->answers = {NotingGateway::Answer::Decline};
    CheckoutController controller(desk());
    openPayment(controller, desk(), m_store->shop, 1000);
    const QSignalSpy announced(&desk().session, &Session::bookChanged);
    order(controller);
    QCOMPARE(controller.state().refusal, ChargeRefusal::PaymentDeclined);
    QCOMPARE(announced.count(), 1); // the purchase history has it
    QCOMPARE(samples::runRaw(desk().wallet.database(), "ALTER TABLE ticket_order RENAME TO gone"), QString());
    order(controller);
    QVERIFY(controller.state().fault);
    QCOMPARE(announced.count(), 2);
    QCOMPARE(samples::runRaw(desk().wallet.database(), "ALTER TABLE gone RENAME TO ticket_order"), QString());
    controller.chooseMethod(PaymentMethod::Suica);
    controller.order({});
    QVERIFY(!controller.state().isOrdering);
    QCOMPARE(announced.count(), 2); // nothing was sent
}

void CheckoutControllerFaultsTest::aStoreThatFailsLeavesTheOrderToBeTriedAgain()
{
    CheckoutController controller(desk());
    openPayment(controller, desk(), m_store->shop, 1000);
    QCOMPARE(samples::runRaw(desk().wallet.database(), "ALTER TABLE ticket_order RENAME TO gone"), QString());
    order(controller);
    QVERIFY(controller.state().fault);
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    QVERIFY(m_gateway->asked().isEmpty());
    QCOMPARE(samples::runRaw(desk().wallet.database(), "ALTER TABLE gone RENAME TO ticket_order"), QString());
    order(controller);
    QVERIFY(!controller.state().fault);
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QCOMPARE(orders(desk()).size(), 1);
}

QTEST_GUILESS_MAIN(CheckoutControllerFaultsTest)
#include "checkout_controller_faults_test.moc"
