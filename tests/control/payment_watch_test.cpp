#include "control/payment_watch.h"
#include "control/opened_desk.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>

using namespace console;
using namespace samples;

namespace {

/// The practice service, counted, that can be out of reach.
class CountedGateway final : public PaymentGateway
{
public:
    explicit CountedGateway(const Clock &clock) : service(QString(), clock) {}

    [[nodiscard]] QLatin1String name() const override { return service.name(); }
    [[nodiscard]] bool isPractice() const override { return true; }
    [[nodiscard]] std::optional<PaymentCourse> courseOf(PaymentMethod method) const override { return service.courseOf(method); }
    [[nodiscard]] bool takesFields() const override { return true; }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> start(const PaymentRequest &request) override { return service.start(request); }
    [[nodiscard]] tl::expected<QList<PaymentNotice>, GatewayError> poll(const QList<OpenPayment> &open) override
    {
        ++polls;
        if (isOutOfReach)
            return tl::unexpected(GatewayError{GatewayFault::Unreachable, QStringLiteral("out of reach")});
        return service.poll(open);
    }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> giveUp(const OpenPayment &payment) override { return service.giveUp(payment); }

    PracticeGateway service;
    std::atomic<int> polls = 0;
    std::atomic<bool> isOutOfReach = false;
};

/// A desk on a store of its own, with a shop that is not signed in yet.
class WatchedDesk
{
public:
    WatchedDesk() : gateway(clock)
    {
        auto opened = OpenedDesk::open(m_folder.filePath(QStringLiteral("wallet.sqlite")), clock, &gateway);
        if (!opened)
            qFatal("no desk");
        m_opened = std::move(*opened);
        shop = registerShop(desk().wallet, clock, 0);
    }
    [[nodiscard]] Desk &desk() { return m_opened->desk(); }
    [[nodiscard]] PaymentWatch &watch() { return desk().paymentWatch; }
    [[nodiscard]] qint64 total() { return totalOf(desk().wallet, shop.id); }
    [[nodiscard]] TicketOrder order(const QString &id, PaymentMethod method = PaymentMethod::BankTransfer)
    {
        ChargeRequest request;
        request.actionId = id;
        request.paymentKey = QStringLiteral("key-") + id;
        request.ticket = 1'000;
        request.method = method;
        request.payer.remitterName = QStringLiteral("ヤマダ タロウ");
        const auto charged = chargeTicket(desk().wallet, gateway, shop, request, clock);
        if (!charged)
            qFatal("no order: %s", qPrintable(answerOf(charged)));
        return charged->order;
    }
    [[nodiscard]] QString statusOf(const TicketOrder &order)
    {
        return codeIn(ticketOrderStatusCodes, (*desk().wallet.ticketOrders.order(shop.id, order.orderNumber))->status);
    }

private:
    QTemporaryDir m_folder;

public:
    FakeClock clock;
    CountedGateway gateway;
    Shop shop;

private:
    std::unique_ptr<OpenedDesk> m_opened;
};

} // namespace

/// Asking the payment service about waiting orders while a shop is signed in.
class PaymentWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void signingInHearsWhatHappenedMeanwhile();
    void signingInLetsOverdueOrdersLapse();
    void nobodyIsAskedBeforeAShopIsSignedIn();
    void whoPaidInTimeBeforeAnOutageHasPaid();
    void moneyThatFitsNoOrderIsCounted();
    void anAnswerForAShopThatHasGoneIsNotShown();
    void itAsksOnceAtATime();
    void aBookThatCannotBeReadIsAFaultAndNotZero();
};

void PaymentWatchTest::signingInHearsWhatHappenedMeanwhile()
{
    WatchedDesk desk;
    const TicketOrder order = desk.order(QStringLiteral("a"));
    QVERIFY(desk.gateway.service.setOutcome(order.paymentKey, PracticeOutcome::PayNow));
    const QSignalSpy booked(&desk.desk().session, &Session::bookChanged);
    desk.desk().session.signIn(desk.shop);
    QVERIFY(desk.watch().state().isChecking);
    QCOMPARE(desk.watch().state().waiting, 1);
    QTRY_COMPARE(booked.count(), 1);
    QCOMPARE(desk.statusOf(order), QStringLiteral("paid"));
    QCOMPARE(desk.watch().state().waiting, 0);
    QVERIFY(!desk.watch().state().isChecking);
    QCOMPARE(desk.total(), 1'000);
    QCOMPARE(desk.gateway.polls, 1);
}

void PaymentWatchTest::signingInLetsOverdueOrdersLapse()
{
    WatchedDesk desk;
    const TicketOrder order = desk.order(QStringLiteral("a"));
    desk.clock.instant = order.deadline->plusSeconds(1);
    desk.desk().session.signIn(desk.shop);
    QTRY_COMPARE(desk.watch().state().waiting, 0);
    QCOMPARE(desk.statusOf(order), QStringLiteral("lapsed"));
    QCOMPARE(desk.total(), 0);
}

void PaymentWatchTest::nobodyIsAskedBeforeAShopIsSignedIn()
{
    WatchedDesk desk;
    static_cast<void>(desk.order(QStringLiteral("a")));
    desk.watch().check();
    QVERIFY(!desk.watch().state().isChecking);
    QCOMPARE(desk.gateway.polls, 0);
    desk.desk().session.signIn(desk.shop);
    QTRY_VERIFY(!desk.watch().state().isChecking);
    desk.desk().session.signOut();
    QCOMPARE(desk.watch().state().waiting, 0);
    desk.watch().check();
    QVERIFY(!desk.watch().state().isChecking);
    QCOMPARE(desk.gateway.polls, 1);
}

void PaymentWatchTest::whoPaidInTimeBeforeAnOutageHasPaid()
{
    WatchedDesk desk;
    const TicketOrder order = desk.order(QStringLiteral("a"));
    desk.clock.instant = *order.deadline;
    QVERIFY(desk.gateway.service.setOutcome(order.paymentKey, PracticeOutcome::PayNow));
    desk.clock.instant = order.deadline->plusSeconds(86'400);
    desk.gateway.isOutOfReach = true;
    desk.desk().session.signIn(desk.shop);
    QTRY_COMPARE(desk.watch().state().fault, std::optional(GatewayFault::Unreachable));
    QCOMPARE(desk.statusOf(order), QStringLiteral("lapsed"));
    desk.gateway.isOutOfReach = false;
    desk.watch().check();
    QTRY_COMPARE(desk.watch().state().fault, std::optional<GatewayFault>());
    QTRY_COMPARE(desk.statusOf(order), QStringLiteral("paid"));
    QCOMPARE(desk.total(), 1'000);
}

void PaymentWatchTest::moneyThatFitsNoOrderIsCounted()
{
    WatchedDesk desk;
    const TicketOrder order = desk.order(QStringLiteral("a"));
    QVERIFY(desk.gateway.service.setOutcome(order.paymentKey, PracticeOutcome::AnswerTwice));
    desk.desk().session.signIn(desk.shop);
    QTRY_COMPARE(desk.watch().state().attention, 1);
    QCOMPARE(desk.watch().state().waiting, 0);
    QCOMPARE(desk.total(), 1'000);
    QVERIFY(desk.desk().wallet.attentions.dealWith(desk.shop.id, desk.desk().wallet.attentions.open(desk.shop.id)->first().id, desk.clock));
    desk.desk().session.announceChange();
    QCOMPARE(desk.watch().state().attention, 0);
}

void PaymentWatchTest::anAnswerForAShopThatHasGoneIsNotShown()
{
    WatchedDesk desk;
    const TicketOrder order = desk.order(QStringLiteral("a"));
    const Shop other = registerShop(desk.desk().wallet, desk.clock, 0, Grade::General, QStringLiteral("other"));
    QVERIFY(desk.gateway.service.setOutcome(order.paymentKey, PracticeOutcome::OtherAmount));
    desk.desk().session.signIn(desk.shop);
    desk.desk().session.signIn(other);
    QTRY_VERIFY(!desk.watch().state().isChecking && desk.gateway.polls == 2);
    QCOMPARE(desk.watch().state().waiting, 0);
    QCOMPARE(desk.watch().state().attention, 0);
    QCOMPARE(desk.desk().wallet.attentions.open(desk.shop.id)->size(), 1); // booked all the same
}

void PaymentWatchTest::itAsksOnceAtATime()
{
    WatchedDesk desk;
    static_cast<void>(desk.order(QStringLiteral("a")));
    desk.desk().session.signIn(desk.shop);
    for (int i = 0; i < 5; ++i)
        desk.watch().check();
    QTRY_VERIFY(!desk.watch().state().isChecking);
    QCOMPARE(desk.gateway.polls, 1);
    desk.watch().check();
    QTRY_VERIFY(!desk.watch().state().isChecking);
    QCOMPARE(desk.gateway.polls, 2);
}

void PaymentWatchTest::aBookThatCannotBeReadIsAFaultAndNotZero()
{
    WatchedDesk desk;
    static_cast<void>(desk.order(QStringLiteral("a")));
    desk.desk().session.signIn(desk.shop);
    QTRY_VERIFY(!desk.watch().state().isChecking);
    QVERIFY(!desk.watch().state().storeFault);
    QCOMPARE(runRaw(desk.desk().wallet.database(), "ALTER TABLE payment_attention RENAME TO hidden"), QString());
    desk.desk().session.announceChange();
    QVERIFY(desk.watch().state().storeFault);
    QCOMPARE(desk.watch().state().waiting, 1); // as it was last read
}

QTEST_GUILESS_MAIN(PaymentWatchTest)
#include "payment_watch_test.moc"
