#include "store/ticket_order_store.h"

#include "domain/ticket.h"
#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

/// Orders for charge tickets: placed, repeated, refused, listed.
class TicketOrderStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyTicketIsCreditedAtItsFaceValue();
    void otherAmountsAreNoTickets_data();
    void otherAmountsAreNoTickets();
    void anOrderIsKeptWithItsPayment();
    void theSameOrderIsBookedOnce();
    void anIdOfAnotherOrderIsRefused_data();
    void anIdOfAnotherOrderIsRefused();
    void aDeclinedOrderIsKeptAndMovesNothing();
    void aDeclinedOrderStaysDeclined();
    void aRefusedOrderTakesNoNumber();
    void anOrderAwaitsItsPaymentUntilTheThirdDaysEnd_data();
    void anOrderAwaitsItsPaymentUntilTheThirdDaysEnd();
    void aRepeatedDraftKeepsTheFirstOnesPaymentKey();
    void noTwoOrdersOfAShopShareAPaymentKey();
    void waitingOrdersAreReadByDeadline();
    void orderNumbersCountOnWithoutGaps();
    void ordersArePagedNewestFirst_data();
    void ordersArePagedNewestFirst();
    void aCardsNumberIsNowhereInTheStore();
    void theBookKeepsItsOrderWhenTheClockIsTurnedBack();

private:
    [[nodiscard]] ActionResult<TicketOrder, ChargeRefusal> place(const TicketOrderDraft &draft)
    {
        return placePaid(*m_wallet, m_shop, draft, m_clock);
    }
    [[nodiscard]] qint64 total() { return totalOf(*m_wallet, m_shop.id); }
    [[nodiscard]] TicketOrderPage orders(qint64 page = 1, int pageSize = 20)
    {
        const auto orders = m_wallet->ticketOrders.orders(m_shop.id, page, pageSize);
        if (!orders)
            qFatal("no orders");
        return *orders;
    }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void TicketOrderStoreTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock, 0);
}

void TicketOrderStoreTest::everyTicketIsCreditedAtItsFaceValue()
{
    qint64 expected = 0;
    for (const qint64 faceValue : ticketFaceValues) {
        const auto order = place(ticket(QString::number(faceValue), faceValue));
        QVERIFY(order);
        expected += faceValue;
        QCOMPARE(order->ticket, faceValue);
        QCOMPARE(order->status, TicketOrderStatus::Paid);
        QCOMPARE(order->fee.value(), 0);
        QCOMPARE(order->totalAfter.value(), expected);
        QCOMPARE(order->placedAt, m_clock.instant);
        QCOMPARE(order->paidAt, std::optional(m_clock.instant));
    }
    QCOMPARE(total(), 499'600);
    VERIFY_SOUND(*m_wallet);
}

void TicketOrderStoreTest::otherAmountsAreNoTickets_data()
{
    QTest::addColumn<qint64>("amount");
    for (const qint64 amount : {qint64(0), qint64(-100), qint64(1), qint64(99), qint64(101), qint64(200), qint64(600'000), Qcash::limit})
        QTest::newRow(qPrintable(QString::number(amount))) << amount;
}

void TicketOrderStoreTest::otherAmountsAreNoTickets()
{
    QFETCH(qint64, amount);
    QCOMPARE(answerOf(place(ticket(QStringLiteral("a"), amount))), QStringLiteral("not_a_ticket"));
    QCOMPARE(total(), 0);
    QCOMPARE(orders().count, 0);
}

void TicketOrderStoreTest::anOrderIsKeptWithItsPayment()
{
    TicketOrderDraft draft = ticket(QStringLiteral("a"), 30'000);
    draft.card = CardStub{CardBrand::Mastercard, QStringLiteral("0042")};
    draft.instalments = 3;
    QVERIFY(place(draft));
    const TicketOrder kept = orders().orders.first();
    QCOMPARE(kept.orderNumber, 3'000'001);
    QCOMPARE(kept.method, PaymentMethod::Card);
    QVERIFY(kept.card);
    QCOMPARE(kept.card->brand, CardBrand::Mastercard);
    QCOMPARE(kept.card->lastFour, QStringLiteral("0042"));
    QCOMPARE(kept.instalments, 3);
    const auto page = m_wallet->book.history(m_shop.id, {}, 1, 20);
    QVERIFY(page);
    const HistoryRow row = page->rows.first();
    QCOMPARE(row.kind, EntryKind::Charge);
    QCOMPARE(row.ticketOrderNumber, std::optional<qint64>(3'000'001));
    QCOMPARE(row.ticket, std::optional<qint64>(30'000));
    QCOMPARE(row.method, std::optional(PaymentMethod::Card));
    QCOMPARE(row.cardBrand, std::optional(CardBrand::Mastercard));
    QCOMPARE(row.cardLastFour, QStringLiteral("0042"));
    QCOMPARE(page->matching, 1); // the payment's own leg is in yen and not in the wallet's history
}

void TicketOrderStoreTest::theSameOrderIsBookedOnce()
{
    const TicketOrderDraft draft = ticket(QStringLiteral("a"), 1'000);
    const auto first = place(draft);
    QVERIFY(place(ticket(QStringLiteral("b"), 500)));
    m_clock.instant = m_clock.instant.plusSeconds(86'400 * 50);
    const auto again = place(draft);
    QVERIFY(first && again);
    QCOMPARE(again->orderNumber, first->orderNumber);
    QCOMPARE(again->placedAt, first->placedAt);
    QCOMPARE(again->totalAfter.value(), 1'000); // as the first time
    const auto known = m_wallet->ticketOrders.repeated(m_shop.id, draft);
    QVERIFY(known && *known);
    QCOMPARE((*known)->orderNumber, first->orderNumber);
    const auto unknown = m_wallet->ticketOrders.repeated(m_shop.id, ticket(QStringLiteral("c"), 100));
    QVERIFY(unknown && !*unknown);
    QCOMPARE(total(), 1'500);
    QCOMPARE(orders().count, 2);
    VERIFY_SOUND(*m_wallet);
}

void TicketOrderStoreTest::anIdOfAnotherOrderIsRefused_data()
{
    QTest::addColumn<qint64>("faceValue");
    QTest::addColumn<int>("method");
    QTest::newRow("another ticket") << qint64(500) << int(PaymentMethod::Card);
    QTest::newRow("another method") << qint64(1'000) << int(PaymentMethod::Settlement);
}

void TicketOrderStoreTest::anIdOfAnotherOrderIsRefused()
{
    QFETCH(qint64, faceValue);
    QFETCH(int, method);
    QVERIFY(place(ticket(QStringLiteral("a"), 1'000)));
    const TicketOrderDraft other = ticket(QStringLiteral("a"), faceValue, PaymentMethod(method));
    QCOMPARE(answerOf(place(other)), QStringLiteral("action_id_reused"));
    QCOMPARE(answerOf(placeDeclined(*m_wallet, m_shop, other, m_clock)), QStringLiteral("action_id_reused"));
    QCOMPARE(answerOf(m_wallet->ticketOrders.repeated(m_shop.id, other)), QStringLiteral("action_id_reused"));
    QCOMPARE(total(), 1'000);
}

void TicketOrderStoreTest::aDeclinedOrderIsKeptAndMovesNothing()
{
    const auto declined = placeDeclined(*m_wallet, m_shop, ticket(QStringLiteral("a"), 1'000), m_clock);
    QVERIFY(declined);
    QCOMPARE(declined->status, TicketOrderStatus::Failed);
    QVERIFY(!declined->paidAt);
    QCOMPARE(total(), 0);
    QCOMPARE(readRaw(m_wallet->database(), QStringLiteral("SELECT count(*) FROM transfer")), 0);
    QCOMPARE(orders().count, 1);
    QCOMPARE(orders().orders.first().status, TicketOrderStatus::Failed);
    VERIFY_SOUND(*m_wallet);
}

void TicketOrderStoreTest::aDeclinedOrderStaysDeclined()
{
    const TicketOrderDraft draft = ticket(QStringLiteral("a"), 1'000);
    QVERIFY(placeDeclined(*m_wallet, m_shop, draft, m_clock));
    const auto later = place(draft);
    QVERIFY(later);
    QCOMPARE(later->status, TicketOrderStatus::Failed);
    QCOMPARE(total(), 0);
    QCOMPARE(later->end, std::optional(OrderEnd::Declined));
    QVERIFY(place(ticket(QStringLiteral("b"), 1'000))); // a new draft has a new id
    QCOMPARE(total(), 1'000);
}

void TicketOrderStoreTest::aRefusedOrderTakesNoNumber()
{
    QCOMPARE(answerOf(place(ticket(QStringLiteral("a"), 1'000, PaymentMethod::Settlement))), QStringLiteral("no_sales_yet"));
    QCOMPARE(orders().count, 0);
    const auto order = place(ticket(QStringLiteral("a"), 500)); // and leaves its id free
    QVERIFY(order);
    QCOMPARE(order->orderNumber, 3'000'001);
}

void TicketOrderStoreTest::orderNumbersCountOnWithoutGaps()
{
    const Shop other = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    for (int i = 0; i < 5; ++i) {
        const QString id = QString::number(i);
        const auto order = i % 2 == 0 ? place(ticket(id, 100)) : placeDeclined(*m_wallet, m_shop, ticket(id, 100), m_clock);
        QVERIFY(order);
        QCOMPARE(order->orderNumber, 3'000'001 + i);
    }
    const auto first = placePaid(*m_wallet, other, ticket(QStringLiteral("0"), 100), m_clock);
    QVERIFY(first);
    QCOMPARE(first->orderNumber, 3'000'001);
}

void TicketOrderStoreTest::ordersArePagedNewestFirst_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 9, 10, 11, 20, 23})
        QTest::newRow(qPrintable(QString::number(count))) << count;
}

void TicketOrderStoreTest::ordersArePagedNewestFirst()
{
    QFETCH(int, count);
    for (int i = 0; i < count; ++i)
        QVERIFY(place(ticket(QString::number(i), ticketFaceValues.at(std::size_t(i % 10)))));
    const qint64 pages = std::max(1, (count + 9) / 10);
    qint64 number = 3'000'000 + count;
    for (qint64 page = 1; page <= pages; ++page) {
        const TicketOrderPage shown = orders(page, 10);
        QCOMPARE(shown.page, page);
        QCOMPARE(shown.pageCount, pages);
        QCOMPARE(shown.count, count);
        for (const TicketOrder &order : shown.orders)
            QCOMPARE(order.orderNumber, number--);
    }
    QCOMPARE(number, 3'000'000);
    QCOMPARE(orders(0, 10).page, 1);
    QCOMPARE(orders(-7, 10).page, 1);
    QCOMPARE(orders(1'000'000'000'000, 10).page, pages);
}

void TicketOrderStoreTest::aCardsNumberIsNowhereInTheStore()
{
    QVERIFY(place(ticket(QStringLiteral("a"), 1'000)));
    QVERIFY(!runRaw(m_wallet->database(), "UPDATE ticket_order SET card_last_four = '4111111111111111'").isEmpty());
    QVERIFY(!runRaw(m_wallet->database(), "UPDATE ticket_order SET card_last_four = '411x'").isEmpty());
}

void TicketOrderStoreTest::theBookKeepsItsOrderWhenTheClockIsTurnedBack()
{
    QVERIFY(place(ticket(QStringLiteral("a"), 1'000)));
    const Instant first = m_clock.instant;
    m_clock.instant = first.plusSeconds(-40 * 86'400);
    const auto order = place(ticket(QStringLiteral("b"), 1'000));
    QVERIFY(order);
    QCOMPARE(order->placedAt, first);
    VERIFY_SOUND(*m_wallet);
}

void TicketOrderStoreTest::anOrderAwaitsItsPaymentUntilTheThirdDaysEnd_data()
{
    QTest::addColumn<int>("method");
    for (const auto &[method, code] : paymentMethodCodes) {
        if (!isSettlementMoney(method))
            QTest::addRow("%s", code.data()) << int(method);
    }
}

void TicketOrderStoreTest::anOrderAwaitsItsPaymentUntilTheThirdDaysEnd()
{
    QFETCH(int, method);
    const auto order = m_wallet->ticketOrders.place(m_shop, ticket(QStringLiteral("a"), 1'000, PaymentMethod(method)), m_clock);
    QVERIFY(order);
    QCOMPARE(order->status, TicketOrderStatus::AwaitingPayment);
    QCOMPARE(order->method, PaymentMethod(method));
    QCOMPARE(order->deadline, std::optional(jst::at(QDate(2026, 11, 24), QTime(23, 59, 59))));
    QCOMPARE(order->gateway, QStringLiteral("practice"));
    QCOMPARE(order->paymentKey, QStringLiteral("key-a"));
    QVERIFY(!order->paidAt && !order->end && order->reference.isEmpty() && order->paymentId.isEmpty());
    QCOMPARE(total(), 0);
    const auto read = m_wallet->ticketOrders.orderOfPayment(m_shop.id, QStringLiteral("key-a"));
    QVERIFY(read && *read);
    QCOMPARE((*read)->orderNumber, order->orderNumber);
    QVERIFY(!*m_wallet->ticketOrders.orderOfPayment(m_shop.id, QString()));
    VERIFY_SOUND(*m_wallet);
}

void TicketOrderStoreTest::aRepeatedDraftKeepsTheFirstOnesPaymentKey()
{
    TicketOrderDraft draft = ticket(QStringLiteral("a"), 1'000, PaymentMethod::Paypal);
    const auto first = m_wallet->ticketOrders.place(m_shop, draft, m_clock);
    draft.paymentKey = QStringLiteral("a new key");
    const auto again = m_wallet->ticketOrders.place(m_shop, draft, m_clock);
    QVERIFY(first && again);
    QCOMPARE(again->orderNumber, first->orderNumber);
    QCOMPARE(again->paymentKey, QStringLiteral("key-a"));
    QCOMPARE(orders().count, 1);
}

void TicketOrderStoreTest::noTwoOrdersOfAShopShareAPaymentKey()
{
    QVERIFY(m_wallet->ticketOrders.place(m_shop, ticket(QStringLiteral("a"), 1'000), m_clock));
    TicketOrderDraft other = ticket(QStringLiteral("b"), 1'000);
    other.paymentKey = QStringLiteral("key-a");
    QVERIFY(faultOf(m_wallet->ticketOrders.place(m_shop, other, m_clock)));
    QCOMPARE(orders().count, 1);
    other.paymentKey = QStringLiteral("key-b");
    QVERIFY(m_wallet->ticketOrders.place(m_shop, other, m_clock));
    VERIFY_SOUND(*m_wallet);
}

void TicketOrderStoreTest::waitingOrdersAreReadByDeadline()
{
    QList<qint64> expected;
    for (const int day : {0, 2, 1}) {
        TicketOrderDraft draft = ticket(QString::number(day), 100, PaymentMethod::BankTransfer);
        draft.terms.deadlineDays = day;
        QVERIFY(m_wallet->ticketOrders.place(m_shop, draft, m_clock));
    }
    QVERIFY(place(ticket(QStringLiteral("paid"), 100)));
    const auto waiting = m_wallet->ticketOrders.awaiting(m_shop.id);
    QVERIFY(waiting);
    for (const TicketOrder &order : *waiting)
        expected.append(order.orderNumber);
    QCOMPARE(expected, (QList<qint64>{3'000'001, 3'000'003, 3'000'002}));
}

QTEST_GUILESS_MAIN(TicketOrderStoreTest)
#include "ticket_order_store_test.moc"
