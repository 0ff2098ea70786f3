#include "store/shop_closing_store.h"

#include "support/wallet_samples.h"

#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// A shop is closed: what that makes void, when it is refused, and that nothing moves in it afterwards.
class ShopClosingStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatBecomesVoidIsKeptAsItWas();
    void heldQcashAndPointsAndMoneyAreNamed();
    void theSameActAnswersAsTheFirstTime();
    void aClosedShopIsNotClosedAgain();
    void anIdOfAnotherActIsRefused();
    void figuresThatChangedAreRefused();
    void anOrderThatAwaitsPaymentIsAnObstacle_data();
    void anOrderThatAwaitsPaymentIsAnObstacle();
    void aClosedShopsBookTakesNothingMore();
    void theSellerIdStaysTaken();
    void theOtherShopGoesOn();
    void aClosingNeverChangesOrGoes();
    void aClockTurnedBackClosesAfterTheLastEntry();
    void tamperingIsFound();

private:
    [[nodiscard]] ClosingFigures figures() { return *m_wallet->shopClosings.figures(m_shop, m_clock.instant); }
    [[nodiscard]] ActionResult<ShopClosing, ClosingRefusal> close(const QString &id = QStringLiteral("close"))
    {
        return m_wallet->shopClosings.close(m_shop, {id, figures()}, m_clock);
    }
    [[nodiscard]] static QString answer(const ActionResult<ShopClosing, ClosingRefusal> &result) { return answerOf(result, closingRefusalCodes); }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void ShopClosingStoreTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock, 10'430);
}

void ShopClosingStoreTest::whatBecomesVoidIsKeptAsItWas()
{
    const ClosingFigures shown = figures();
    QCOMPARE(shown.qcash.value(), 10'430);
    const auto closed = close();
    QCOMPARE(answer(closed), QStringLiteral("done"));
    QCOMPARE(closed->closedAt, m_clock.instant);
    QVERIFY(closed->figures == shown);
    const auto kept = m_wallet->shopClosings.closing(m_shop.id);
    QVERIFY(kept && *kept);
    QVERIFY((*kept)->figures == shown);
    // Nothing is removed from the book.
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 10'430);
    QCOMPARE(m_wallet->shops.all()->size(), 1);
    VERIFY_SOUND(*m_wallet);
}

void ShopClosingStoreTest::heldQcashAndPointsAndMoneyAreNamed()
{
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 5), 12'352);
    addPoints(*m_wallet, m_shop.id, QDate(2026, 11, 5), 700, QStringLiteral("november"));
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 10, 1}, 5'000), delivery(QStringLiteral("2"), {2026, 11, 20}, 3'000)});
    const ClosingFigures shown = figures();
    QCOMPARE(shown.held.value(), 0);
    QCOMPARE(shown.convertiblePoints.value(), 12'352);
    QCOMPARE(shown.pointsThisMonth.value(), 700);
    QCOMPARE(shown.settled.value(), 5'000);
    QCOMPARE(shown.due.value(), 3'000);
    QCOMPARE(answer(close()), QStringLiteral("done"));
    QVERIFY((*m_wallet->shopClosings.closing(m_shop.id))->figures == shown);
}

void ShopClosingStoreTest::theSameActAnswersAsTheFirstTime()
{
    const auto first = close();
    QVERIFY(first);
    m_clock.instant = m_clock.instant.plusSeconds(60);
    const auto again = close();
    QVERIFY(again);
    QCOMPARE(again->closedAt, first->closedAt);
    QCOMPARE(m_wallet->shopClosings.all()->size(), 1);
}

void ShopClosingStoreTest::aClosedShopIsNotClosedAgain()
{
    QVERIFY(close());
    QCOMPARE(answer(close(QStringLiteral("another"))), QStringLiteral("already_closed"));
    QVERIFY(*m_wallet->shopClosings.obstacle(m_shop.id) == ClosingRefusal::AlreadyClosed);
}

void ShopClosingStoreTest::anIdOfAnotherActIsRefused()
{
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("close"), EntryKind::AdSpend, 5), m_clock));
    QCOMPARE(answer(close()), QStringLiteral("action_id_reused"));
    QVERIFY(!*m_wallet->shopClosings.closing(m_shop.id));
}

void ShopClosingStoreTest::figuresThatChangedAreRefused()
{
    const ClosingFigures shown = figures();
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("ad"), EntryKind::AdSpend, 5), m_clock));
    QCOMPARE(answer(m_wallet->shopClosings.close(m_shop, {QStringLiteral("close"), shown}, m_clock)), QStringLiteral("figures_changed"));
    QVERIFY(!*m_wallet->shopClosings.closing(m_shop.id));
    // Its id stays free for the next attempt.
    QCOMPARE(answer(close()), QStringLiteral("done"));
}

void ShopClosingStoreTest::anOrderThatAwaitsPaymentIsAnObstacle_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("card") << int(PaymentMethod::Card) << false;
    QTest::newRow("PayPal in the browser") << int(PaymentMethod::Paypal) << true;
    QTest::newRow("bank transfer that the service has not answered") << int(PaymentMethod::BankTransfer) << false;
    QTest::newRow("bank transfer that waits for its payer") << int(PaymentMethod::BankTransfer) << true;
}

void ShopClosingStoreTest::anOrderThatAwaitsPaymentIsAnObstacle()
{
    QFETCH(int, method);
    QFETCH(bool, isAnswered);
    const auto draft = ticket(QStringLiteral("order"), 500, PaymentMethod(method));
    const auto order = isAnswered ? placeAnswered(*m_wallet, m_shop, draft, m_clock, PaymentState::Waiting)
                                  : m_wallet->ticketOrders.place(m_shop, draft, m_clock);
    QVERIFY(order && order->isAwaiting());
    QCOMPARE(figures().ordersAwaiting, 1);
    QCOMPARE(figures().yenAwaiting.value(), 500);
    QCOMPARE(answer(close()), QStringLiteral("payment_under_way"));
    QVERIFY(!*m_wallet->shopClosings.closing(m_shop.id));
    QVERIFY(m_wallet->orderCourses.leave(m_shop.id, order->orderNumber, m_clock));
    QCOMPARE(answer(close(QStringLiteral("later"))), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void ShopClosingStoreTest::aClosedShopsBookTakesNothingMore()
{
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 5), 12'352);
    QVERIFY(close());
    QVERIFY(!m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("ad"), EntryKind::AdSpend, 5), m_clock));
    QVERIFY(!m_wallet->conversions.convert(m_shop.id, {QStringLiteral("convert"), {}, {}}, m_clock));
    QVERIFY(!m_wallet->ticketOrders.place(m_shop, ticket(QStringLiteral("order"), 500), m_clock));
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 10'430);
    QCOMPARE(readRaw(m_wallet->database(), QStringLiteral("SELECT count(*) FROM ticket_order")), 0);
    VERIFY_SOUND(*m_wallet);
}

void ShopClosingStoreTest::theSellerIdStaysTaken()
{
    QVERIFY(close());
    ShopDraft draft;
    draft.sellerId = m_shop.sellerId;
    draft.name = QStringLiteral("Second");
    draft.loginPasswordHash = QStringLiteral("hash");
    const auto added = m_wallet->shops.add(draft, m_clock);
    QVERIFY(!added);
    QVERIFY(std::get<RegistrationRefusal>(added.error()) == RegistrationRefusal::SellerIdTaken);
}

void ShopClosingStoreTest::theOtherShopGoesOn()
{
    const Shop other = registerShop(*m_wallet, m_clock, 500, Grade::General, QStringLiteral("other"));
    QVERIFY(close());
    QVERIFY(m_wallet->book.addEntry(other.id, entry(QStringLiteral("ad"), EntryKind::AdSpend, 5), m_clock));
    QVERIFY(!*m_wallet->shopClosings.closing(other.id));
    VERIFY_SOUND(*m_wallet);
}

void ShopClosingStoreTest::aClosingNeverChangesOrGoes()
{
    QVERIFY(close());
    QVERIFY(runRaw(m_wallet->database(), "UPDATE shop_closing SET qcash_void = 0").contains(QStringLiteral("for good")));
    QVERIFY(runRaw(m_wallet->database(), "DELETE FROM shop_closing").contains(QStringLiteral("for good")));
}

void ShopClosingStoreTest::aClockTurnedBackClosesAfterTheLastEntry()
{
    const Instant registered = m_clock.instant;
    m_clock.instant = registered.plusSeconds(-86'400);
    const auto closed = close();
    QVERIFY(closed);
    QCOMPARE(closed->closedAt, registered);
    VERIFY_SOUND(*m_wallet);
}

void ShopClosingStoreTest::tamperingIsFound()
{
    QVERIFY(close());
    QCOMPARE(runRaw(m_wallet->database(), "DROP TRIGGER shop_closing_never_changes; UPDATE shop_closing SET qcash_void = qcash_void - 1"), QString());
    QVERIFY(findingsOf(m_wallet->database()).contains(QStringLiteral("closed_shop_moved")));
}

QTEST_GUILESS_MAIN(ShopClosingStoreTest)
#include "shop_closing_store_test.moc"
