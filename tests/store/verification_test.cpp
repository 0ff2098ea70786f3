#include "store/verification.h"

#include "support/wallet_samples.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace console;
using namespace samples;

/// Verification finds whatever is done to the file behind the program's back.
class VerificationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSoundBookHasNoFindings();
    void anEmptyStoreIsSound();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void findingsAreLimited();
    void verifyingCanBeStopped();
    void writersGoOnMeanwhile();

private:
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void VerificationTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock);
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 5), 12'352);
    addPoints(*m_wallet, m_shop.id, QDate(2026, 9, 5), 70, QStringLiteral("september"));
    QVERIFY(m_wallet->conversions.convert(m_shop.id, {QStringLiteral("convert"), {}, {}}, m_clock)); // transfers 2, 3, 4
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 5'000)});
    import(*m_wallet, m_shop.id, QList{Deduction{{2026, 11, 20}, QStringLiteral("fee"), -40, false, 0}});
    QVERIFY(placePaid(*m_wallet, m_shop, ticket(QStringLiteral("card"), 1'000), m_clock)); // 5, 6
    QVERIFY(placePaid(*m_wallet, m_shop, ticket(QStringLiteral("due"), 500, PaymentMethod::SettlementDue), m_clock)); // 7, 8
    QVERIFY(placeDeclined(*m_wallet, m_shop, ticket(QStringLiteral("declined"), 500), m_clock));
    m_clock.instant = m_clock.instant.plusSeconds(86'400);
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("ad"), EntryKind::AdSpend, 300), m_clock)); // 9
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 40), m_clock)); // 10
    QVERIFY(m_wallet->book.correctEntry(m_shop.id, QStringLiteral("right"), 10, {}, m_clock)); // 11
    QVERIFY(m_wallet->scores.typeInPoints(m_shop.id, {QStringLiteral("type"), *JstMonth::of(2026, 9), known<Points>(5), {}, {}}, m_clock));
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("last"), EntryKind::AdSpend, 60), m_clock)); // 12
}

void VerificationTest::aSoundBookHasNoFindings()
{
    const auto report = verifyStore(m_wallet->database());
    QVERIFY(report);
    QVERIFY2(report->findings.isEmpty(), report->findings.isEmpty() ? "" : qPrintable(report->findings.first().detail));
    QCOMPARE(report->checked, 12);
    QVERIFY(!report->isCancelled);
}

void VerificationTest::anEmptyStoreIsSound()
{
    const auto empty = openWallet();
    const auto report = verifyStore(empty->database());
    QVERIFY(report && report->findings.isEmpty());
    QCOMPARE(report->checked, 0);
}

void VerificationTest::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *sql, const char *finding) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(finding);
    };
    row("an amount", "UPDATE transfer SET amount = 2000 WHERE id = 5", "chain_broken");
    row("an amount everywhere it stands", "UPDATE transfer SET amount = 2000 WHERE id = 5; UPDATE entry SET amount = 2 * amount WHERE transfer_id = 5;"
        "UPDATE ticket_order SET ticket = 3000 WHERE action_id = 'card'", "chain_broken");
    row("a note", "UPDATE transfer SET note = 'changed' WHERE id = 9", "chain_broken");
    row("an item", "UPDATE transfer SET item_number = '7' WHERE id = 9", "chain_broken");
    row("an ad", "UPDATE transfer SET ad_kind = 'time_sale' WHERE id = 9", "chain_broken");
    row("a day", "UPDATE transfer SET dated_on = 20260101 WHERE id = 9", "chain_broken");
    row("a kind", "UPDATE transfer SET kind = 'manual_in' WHERE id = 5; UPDATE entry SET kind = 'manual_in' WHERE transfer_id = 5", "chain_broken");
    row("a moment", "UPDATE transfer SET booked_at = booked_at - 86400 WHERE id = 9", "chain_broken");
    row("an account", "UPDATE transfer SET to_account_id = to_account_id + 1 WHERE id = 9", "chain_broken");
    row("what a correction reverses", "UPDATE transfer SET reverses_transfer_id = 9 WHERE id = 11", "chain_broken");
    row("an action", "UPDATE transfer SET action_id = 'ad' , part = 1 WHERE id = 10", "chain_broken");
    row("the chain itself", "UPDATE transfer SET chain = randomblob(32) WHERE id = 9", "chain_broken");
    row("the last link", "UPDATE transfer SET chain = zeroblob(32) WHERE id = 12", "chain_broken");
    row("a transfer removed", "DELETE FROM transfer WHERE id = 9", "chain_broken");
    row("a transfer removed with its entries", "DELETE FROM entry WHERE transfer_id = 9; DELETE FROM transfer WHERE id = 9", "chain_broken");
    row("the first removed", "DELETE FROM entry WHERE transfer_id = 1; DELETE FROM transfer WHERE id = 1", "chain_broken");
    row("the last removed", "DELETE FROM entry WHERE transfer_id = 12; DELETE FROM transfer WHERE id = 12", "account_balance");
    row("the last removed without a trace in the sums",
        "UPDATE account SET entries = entries - 1, balance = balance + 60 WHERE code = 'qcash';"
        "UPDATE account SET entries = entries - 1, balance = balance - 60 WHERE code = 'qcash_spent';"
        "DELETE FROM entry WHERE transfer_id = 12; DELETE FROM transfer WHERE id = 12;"
        "UPDATE entry_day SET entries = entries - 1, spent = spent - 60 WHERE kind = 'ad_spend' AND spent > 0;"
        "UPDATE entry_day SET entries = entries - 1, received = received - 60 WHERE kind = 'ad_spend' AND received > 0;"
        "UPDATE ad_day SET entries = entries - 1, spent = spent - 60", "chain_broken");
    row("two transfers exchanged", "UPDATE transfer SET id = 100 WHERE id = 9; UPDATE transfer SET id = 9 WHERE id = 10; UPDATE transfer SET id = 10 WHERE id = 100",
        "chain_broken");
    row("a transfer put in", "INSERT INTO action VALUES (1, 'gift', 'entry', 0); INSERT INTO transfer SELECT 13, 1, 'gift', 0, from_account_id, "
        "to_account_id, 5000, 'charge', booked_at, NULL, NULL, NULL, '', NULL, chain FROM transfer WHERE id = 5", "chain_broken");
    row("an entry's amount", "UPDATE entry SET amount = amount + 1 WHERE transfer_id = 9", "entries_wrong");
    row("an entry's kind", "UPDATE entry SET kind = 'manual_out' WHERE transfer_id = 9", "entries_wrong");
    row("an entry's moment", "UPDATE entry SET booked_at = booked_at - 86400 WHERE transfer_id = 9", "entries_wrong");
    row("an entry removed", "DELETE FROM entry WHERE transfer_id = 9 AND amount < 0", "entries_wrong");
    row("an entry of another transfer", "UPDATE entry SET transfer_id = 9 WHERE transfer_id = 12 AND amount < 0", "entries_wrong");
    row("a running balance", "UPDATE entry SET balance = balance + 1 WHERE transfer_id = 5 AND amount > 0", "running_balance");
    row("an entry's place", "UPDATE entry SET ordinal = 99 WHERE transfer_id = 12 AND amount < 0", "running_balance");
    row("a balance", "UPDATE account SET balance = balance + 1 WHERE code = 'qcash'", "account_balance");
    row("two balances", "UPDATE account SET balance = balance + 9 WHERE code = 'qcash'; UPDATE account SET balance = balance - 9 WHERE code = 'qcash_sold'",
        "account_balance");
    row("an account's count", "UPDATE account SET entries = entries - 1 WHERE code = 'qcash'", "account_balance");
    row("an entry too many", "INSERT INTO entry SELECT account_id, ordinal + 1, transfer_id, kind, amount, balance, booked_at FROM entry "
        "WHERE transfer_id = 12", "entries_wrong");
    row("an account's unit", "UPDATE account SET unit = 'yen' WHERE code = 'qcash_held'; UPDATE account SET unit = 'yen' WHERE code = 'qcash_sold'", "unit_sum");
    row("a day's sum", "UPDATE entry_day SET received = received + 1 WHERE kind = 'charge' AND received > 0", "day_sums");
    row("a day's count", "UPDATE entry_day SET entries = entries + 1 WHERE kind = 'charge'", "day_sums");
    row("a sum on another day", "UPDATE entry_day SET day = day - 1 WHERE kind = 'ad_spend'", "day_sums");
    row("a sum of another kind", "UPDATE entry_day SET kind = 'manual_in' WHERE kind = 'opening'", "day_sums");
    row("a day removed", "DELETE FROM entry_day WHERE kind = 'conversion'", "day_sums");
    row("what an ad cost", "UPDATE ad_day SET spent = spent + 1", "day_sums");
    row("an ad's day removed", "DELETE FROM ad_day", "day_sums");
    row("a conversion's Qcash", "UPDATE conversion SET qcash = qcash + 100, points = points + 100", "conversion_unbooked");
    row("a conversion's remainder", "UPDATE conversion SET lost = lost + 1, points = points + 1", "conversion_unbooked");
    row("a conversion removed", "DELETE FROM conversion", "conversion_unbooked");
    row("a conversion put in", "INSERT INTO action VALUES (1, 'c', 'convert', 0); INSERT INTO conversion VALUES (1, 202609, 'c', 100, 100, 0, 0, 0)",
        "conversion_unbooked");
    row("an order's ticket", "UPDATE ticket_order SET ticket = 3000 WHERE action_id = 'card'", "order_unbooked");
    row("an order declared paid", "UPDATE ticket_order SET status = 'paid' WHERE action_id = 'declined'", "order_unbooked");
    row("an order declared failed", "UPDATE ticket_order SET status = 'failed' WHERE action_id = 'card'", "order_unbooked");
    row("an order removed", "DELETE FROM ticket_order WHERE action_id = 'card'", "order_unbooked");
    row("an order's method", "UPDATE ticket_order SET method = 'settlement_due' WHERE action_id = 'card'", "order_unbooked");
    row("used due money", "UPDATE settlement_use SET amount = amount - 100", "order_unbooked");
    row("used due money removed", "DELETE FROM settlement_use", "order_unbooked");
    row("used due money of another shop's transfer", "UPDATE settlement_use SET transfer_id = 5", "order_unbooked");
    row("an action removed", "DELETE FROM action WHERE action_id = 'ad'", "foreign_key");
    row("an entry is not searched", "DELETE FROM searched_entry WHERE ordinal = 2", "search_index");
    row("a searched entry's amount", "UPDATE searched_entry SET amount = amount + 1 WHERE ordinal = 2", "search_index");
    row("a searched entry's text", "UPDATE searched_entry SET text_id = 1 WHERE ordinal = 3", "search_index");
    row("words that are searched", "UPDATE entry_text SET words = words || 'x' WHERE id = 2", "search_index");
    row("an entry's place in its kind", "UPDATE entry_of_kind SET ordinal = ordinal + 1 WHERE kind = 'charge'", "search_index");
    row("sums of a kind", "UPDATE entry_of_kind SET received = received + 1 WHERE kind = 'charge'", "search_index");
    row("a kind's entry removed", "DELETE FROM entry_of_kind WHERE kind = 'opening'", "search_index");
    row("a place too many", "INSERT INTO entry_of_kind SELECT account_id, kind, place + 1, ordinal + 1, received, spent FROM entry_of_kind "
        "WHERE kind = 'opening'", "search_index");
    row("the words' own index", "INSERT INTO entry_text_search (entry_text_search) VALUES ('delete-all')", "search_index");
    row("points of an event", "UPDATE score_event SET points = points + 100", "score_sums");
    row("an event removed", "DELETE FROM score_event", "score_sums");
    row("a month's points", "UPDATE score_month SET points = points + 100 WHERE month = 202610", "score_sums");
    row("a month removed", "DELETE FROM score_month WHERE month = 202609", "score_sums");
    row("an item's points", "UPDATE item_score_month SET delivery = delivery + 100 WHERE month = 202610", "score_sums");
    row("an item's month removed", "DELETE FROM item_score_month WHERE month = 202609", "score_sums");
    row("an item's place in its month", "UPDATE item_month_rank SET owed = owed + 1 WHERE month = 202610", "score_sums");
    row("an item's place removed", "DELETE FROM item_month_rank WHERE month = 202609", "score_sums");
    row("an item's place put in", "INSERT INTO item_month_rank VALUES (1, 202608, -5, '1')", "score_sums");
    row("the name an item is found by", "UPDATE item_entry SET name_folded = name_folded || 'x'", "score_sums");
    row("an item that can't be found", "DELETE FROM item_entry", "score_sums");
    row("an item that is found and isn't there", "INSERT INTO item_entry VALUES (1, 1, 'gone', '')", "score_sums");
    row("an imported score said to be derived", "UPDATE score_event SET rule = '2019-07-01/cancelled'", "score_sums");
    row("delivered money", "UPDATE delivered_day SET supply_total = supply_total + 1", "day_sums");
    row("delivered money put in", "INSERT INTO delivered_day VALUES (1, 20261111, 20261110, 1, 300000, 0)", "day_sums");
    row("a delivery said to stand in a report", "UPDATE delivered_day SET is_reported = 1", "day_sums");
    row("a deduction's day", "UPDATE settlement_day SET net = net + 1", "day_sums");
    row("a deduction removed", "DELETE FROM settlement_day", "day_sums");
    row("all of the settlement money", "UPDATE settlement_total SET amount = amount + 1", "day_sums");
    row("a delivered order's amount", "UPDATE sales_order SET supply_total = supply_total + 1", "day_sums");
    row("a refusing trigger is gone", "SELECT 1", "file_damaged");
}

void VerificationTest::tamperingIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, finding);
    Database &database = m_wallet->database();
    QCOMPARE(findingsOf(database).join(u' '), QString());
    const QList<QByteArray> triggers{"transfer_never_changes", "transfer_never_goes",      "entry_never_changes", "entry_never_goes",
                                     "conversion_never_changes", "conversion_never_goes", "transfer_booked",     "transfer_checked",
                                     "ticket_order_keeps_its_course", "ticket_order_never_goes",
                                     "searched_entry_never_changes", "searched_entry_never_goes", "entry_text_never_changes",
                                     "entry_of_kind_never_changes", "entry_of_kind_never_goes"};
    QList<QString> saved;
    for (const QByteArray &trigger : triggers) {
        Statement read(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"));
        read.bind(QString::fromLatin1(trigger));
        QVERIFY(read.next().value_or(false));
        saved.append(read.text(0));
    }
    const bool putBack = sql != "SELECT 1";
    for (const QByteArray &trigger : triggers)
        QCOMPARE(runRaw(database, "DROP TRIGGER " + trigger), QString());
    QCOMPARE(runRaw(database, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON"), QString());
    QCOMPARE(runRaw(database, sql), QString());
    for (const QString &trigger : putBack ? saved : QList<QString>())
        QCOMPARE(runRaw(database, trigger.toUtf8()), QString());
    const QStringList found = findingsOf(database);
    QVERIFY2(found.contains(finding), qPrintable(found.join(u' ')));
}

void VerificationTest::findingsAreLimited()
{
    for (int i = 0; i < 150; ++i)
        QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QString::number(i), EntryKind::ManualIn, 1), m_clock));
    QCOMPARE(runRaw(m_wallet->database(), "DROP TRIGGER entry_never_changes; UPDATE entry SET balance = balance + 1"), QString());
    const auto report = verifyStore(m_wallet->database());
    QVERIFY(report);
    QCOMPARE(report->findings.size(), VerificationReport::findingLimit);
}

void VerificationTest::verifyingCanBeStopped()
{
    for (int steps = 0; steps < 3; ++steps) {
        int left = steps;
        double last = 0;
        const auto report = verifyStore(m_wallet->database(), [&](double share) {
            if (share < last || share > 1.0)
                qFatal("progress goes backwards");
            last = share;
            return left-- > 0;
        });
        QVERIFY(report);
        QVERIFY(report->isCancelled);
    }
    VERIFY_SOUND(*m_wallet);
}

void VerificationTest::writersGoOnMeanwhile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.sqlite"));
    m_wallet = openWallet(path);
    m_shop = registerShop(*m_wallet, m_clock);
    std::atomic<bool> goOn = true;
    std::atomic<int> booked = 0;
    std::thread writer([&] {
        const auto wallet = openWallet(path);
        for (int i = 0; goOn; ++i) {
            if (placePaid(*wallet, m_shop, ticket(QString::number(i), 100), m_clock))
                ++booked;
        }
    });
    QStringList findings;
    for (int i = 0; i < 4 || booked < 20; ++i)
        findings += findingsOf(m_wallet->database());
    goOn = false;
    writer.join();
    QCOMPARE(findings.join(u' '), QString());
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 10'000 + 100 * booked);
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "verification_test.moc"
