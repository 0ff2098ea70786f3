#include "support/bidding_shop.h"

using namespace console;
using namespace samples;

/// What verification finds of bids that were tampered with behind the store's back, and what the store itself refuses.
class AdCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSoundStoreHasNoFindings();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void theFileRefusesWhatNoActDoes_data();
    void theFileRefusesWhatNoActDoes();

private:
    std::optional<ads::BiddingShop> m_at;
};

/// Bid 1 won and refunded in part, 2 held, 3 lost and held again, 4 withdrawn, 5 spent at once, 6 won, refunded twice and held again.
void AdCheckTest::init()
{
    m_at.emplace();
    AdApplication days = ads::application(QStringLiteral("a"), 1'200);
    days.lastDay = days.firstDay.addDays(1);
    QCOMPARE(m_at->placed(days), QStringLiteral("done"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("b"), 1'000, QStringLiteral("cream"))), QStringLiteral("done"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("c"), 1'000, QStringLiteral("mask"))), QStringLiteral("done"));
    QCOMPARE(m_at->changed(4, 1'100), QStringLiteral("done"));
    QCOMPARE(m_at->withdrawn(4), QStringLiteral("done"));
    AdApplication rankUp = ads::application(QStringLiteral("d"), 300);
    rankUp.kind = AdKind::PowerRankUp;
    QCOMPARE(m_at->placed(rankUp), QStringLiteral("done"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("e"), 1'500, QStringLiteral("tint"))), QStringLiteral("done"));
    m_at->letDisplayLast(120);
    QCOMPARE(m_at->decided({{1, true}, {3, false}, {6, true}}), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(1, 60), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(6, 60), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(6, 30), QStringLiteral("done"));
    QCOMPARE(m_at->reopened(6), QStringLiteral("done"));
    QCOMPARE(m_at->reopened(3), QStringLiteral("done"));
}

void AdCheckTest::aSoundStoreHasNoFindings()
{
    VERIFY_SOUND(*m_at->wallet);
    QCOMPARE(m_at->decided({{3, true}}), QStringLiteral("done"));
    QCOMPARE(m_at->reopened(3), QStringLiteral("done"));
    QCOMPARE(m_at->reopened(5), QStringLiteral("done"));
    QCOMPARE(m_at->decided({{3, true}, {5, true}, {6, true}}), QStringLiteral("done"));
    VERIFY_SOUND(*m_at->wallet);
    QCOMPARE(m_at->refunded(6, 100), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(5, 100), QStringLiteral("done"));
    QCOMPARE(m_at->reopened(5), QStringLiteral("done"));
    QCOMPARE(m_at->reopened(6), QStringLiteral("done"));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCheckTest::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a price") << QByteArray("UPDATE ad_bid SET price = 1300 WHERE number = 2");
    QTest::newRow("a state") << QByteArray("UPDATE ad_bid SET state = 'lost' WHERE number = 2");
    QTest::newRow("a state of one spent at once") << QByteArray("UPDATE ad_bid SET state = 'lost' WHERE number = 5");
    QTest::newRow("a refund") << QByteArray("UPDATE ad_bid SET refunded = 60 WHERE number = 1");
    QTest::newRow("a refund that was taken back") << QByteArray("UPDATE ad_bid SET state = 'won', refunded = 93, lost_minutes = 90 WHERE number = 6");
    QTest::newRow("lost minutes that were taken back") << QByteArray("UPDATE ad_bid SET lost_minutes = 90 WHERE number = 6");
    QTest::newRow("lost minutes of another step") << QByteArray("UPDATE ad_bid_step SET lost_minutes = 1 WHERE number = 6 AND step = 5");
    QTest::newRow("a refund that is gone") << QByteArray("UPDATE ad_bid_step SET event = 'lost' WHERE number = 6 AND step = 4");
    QTest::newRow("what is taken back of a refund") << QByteArray("UPDATE transfer SET reverses_transfer_id = NULL WHERE kind = 'correction' AND amount < 100");
    QTest::newRow("the amount of a refund that is taken back") << QByteArray("UPDATE ad_bid_step SET amount = amount + 1 WHERE number = 6 AND step = 3");
    QTest::newRow("lost minutes") << QByteArray("UPDATE ad_bid SET lost_minutes = 61 WHERE number = 1");
    QTest::newRow("the number of steps") << QByteArray("UPDATE ad_bid SET steps = 2 WHERE number = 2");
    QTest::newRow("an item") << QByteArray("UPDATE ad_bid SET item_number = '1002' WHERE number = 2");
    QTest::newRow("a kind") << QByteArray("UPDATE ad_bid SET ad_kind = 'plus_category' WHERE number = 2");
    QTest::newRow("a step's amount") << QByteArray("UPDATE ad_bid_step SET amount = 1300 WHERE number = 2");
    QTest::newRow("a step's event") << QByteArray("UPDATE ad_bid_step SET event = 'lost' WHERE number = 4 AND step = 3");
    QTest::newRow("a step's transfers") << QByteArray("UPDATE ad_bid_step SET first_part = 0 WHERE number = 2");
    QTest::newRow("a step's time") << QByteArray("UPDATE ad_bid_step SET happened_at = happened_at - 1 WHERE number = 2");
    QTest::newRow("a step that is gone") << QByteArray("DELETE FROM ad_bid_step WHERE number = 3 AND step = 3");
    QTest::newRow("a step in between that is gone") << QByteArray("DELETE FROM ad_bid_step WHERE number = 3 AND step = 2");
    QTest::newRow("a bid that is gone") << QByteArray("DELETE FROM ad_bid_step WHERE number = 2; DELETE FROM ad_bid WHERE number = 2");
    QTest::newRow("a held account") << QByteArray("UPDATE account SET balance = balance + 1 WHERE code = 'qcash_held'");
    QTest::newRow("a transfer's amount") << QByteArray("UPDATE transfer SET amount = 1201 WHERE kind = 'ad_spend' AND amount = 1200");
}

void AdCheckTest::tamperingIsFound()
{
    QFETCH(const QByteArray, sql);
    Database &database = m_at->wallet->database();
    for (const char *trigger : {"ad_bid_keeps_its_course", "ad_bid_never_goes", "ad_bid_step_never_changes", "ad_bid_step_never_goes", "transfer_never_changes"})
        QCOMPARE(runRaw(database, QByteArray("DROP TRIGGER ") + trigger), QString());
    QVERIFY(!findingsOf(database).contains(QStringLiteral("bid_unbooked")));
    QCOMPARE(runRaw(database, sql), QString());
    const QStringList found = findingsOf(database);
    QVERIFY2(found.contains(QStringLiteral("bid_unbooked")), qPrintable(found.join(u' ')));
}

void AdCheckTest::theFileRefusesWhatNoActDoes_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a gap in the numbers") << QByteArray("INSERT INTO ad_bid SELECT shop_id, 9, application, ad_kind, item_number, item_name, slot, 'x', day, "
                                                        "price, state, refunded, lost_minutes, opens_at, closes_at, display_begins_at, display_ends_at, "
                                                        "placed_at, 1 FROM ad_bid WHERE number = 2");
    QTest::newRow("an item twice on a slot") << QByteArray("INSERT INTO ad_bid SELECT shop_id, 7, application, ad_kind, item_number, item_name, slot, "
                                                           "slot_key, day, price, state, 0, 0, opens_at, closes_at, display_begins_at, display_ends_at, "
                                                           "placed_at, 1 FROM ad_bid WHERE number = 2");
    QTest::newRow("another day") << QByteArray("UPDATE ad_bid SET day = 20261201, steps = steps + 1 WHERE number = 2");
    QTest::newRow("another close") << QByteArray("UPDATE ad_bid SET closes_at = closes_at + 1, steps = steps + 1 WHERE number = 2");
    QTest::newRow("no step") << QByteArray("UPDATE ad_bid SET state = 'won' WHERE number = 2");
    QTest::newRow("a withdrawn bid") << QByteArray("UPDATE ad_bid SET state = 'held', steps = steps + 1 WHERE number = 4");
    QTest::newRow("a won bid's price") << QByteArray("UPDATE ad_bid SET price = 1300, steps = steps + 1 WHERE number = 1");
    QTest::newRow("a refund above the price") << QByteArray("UPDATE ad_bid SET refunded = 1201, steps = steps + 1 WHERE number = 1");
    QTest::newRow("a refund of what is held") << QByteArray("UPDATE ad_bid SET refunded = 1, steps = steps + 1 WHERE number = 2");
    QTest::newRow("a bid that goes") << QByteArray("DELETE FROM ad_bid WHERE number = 6");
    QTest::newRow("a step that changes") << QByteArray("UPDATE ad_bid_step SET note = 'x'");
    QTest::newRow("a step that goes") << QByteArray("DELETE FROM ad_bid_step");
}

void AdCheckTest::theFileRefusesWhatNoActDoes()
{
    QFETCH(const QByteArray, sql);
    QVERIFY(!runRaw(m_at->wallet->database(), sql).isEmpty());
    VERIFY_SOUND(*m_at->wallet);
}

QTEST_GUILESS_MAIN(AdCheckTest)
#include "ad_check_test.moc"
