#include "store/book_charts.h"
#include "support/bidding.h"
#include "support/chance.h"
#include "support/wallet_samples.h"

#include <QMap>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// The figures behind the Qcash charts, against what one gets by reckoning with the entries one by one.
class BookChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void anEmptyBookHasNoFirstDay();
    void aDayEndsAtMidnightInJapan();
    void whatIsHeldIsOwnedAndNotSpent();
    void shopsAreKeptApart();
    void randomBooksAgreeWithPlainReckoning();
    void balancesAreFoundByKey();
    void aStoreThatDoesNotAnswerIsAnError();

private:
    /// All entries of the shop, oldest first.
    QList<HistoryRow> allRows() const
    {
        QList<HistoryRow> rows;
        const auto page = m_wallet->book.history(m_shop.id, {}, 1, 100'000);
        if (!page)
            qFatal("no history");
        for (auto row = page->rows.crbegin(); row != page->rows.crend(); ++row)
            rows.append(*row);
        return rows;
    }
    void book(EntryKind kind, qint64 amount)
    {
        const auto booked = m_wallet->book.addEntry(m_shop.id, entry(QString::number(++m_acts), kind, amount, jst::dateOf(m_clock.instant)), m_clock);
        if (!booked && !std::holds_alternative<EntryRefusal>(booked.error()))
            qFatal("not booked");
    }
    void fillByChance(Chance &chance);
    void compareBalances(BookCharts &charts, const QList<HistoryRow> &rows, DaySpan span) const;
    void compareFlows(BookCharts &charts, const QList<HistoryRow> &rows, DaySpan span) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    int m_acts = 0;
};

void BookChartsTest::init()
{
    m_wallet.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet(m_folder->filePath(QStringLiteral("wallet.sqlite")));
    m_shop = registerShop(*m_wallet, m_clock, 0);
}

void BookChartsTest::anEmptyBookHasNoFirstDay()
{
    BookCharts charts(m_wallet->database());
    const QDate today(2026, 11, 21);
    QVERIFY(charts.firstDay(m_shop.id));
    QVERIFY(!*charts.firstDay(m_shop.id));
    QVERIFY(!*charts.hasEntries(m_shop.id, {today, today}));
    QCOMPARE(*charts.totalsAt(m_shop.id, {today}), QList{Qcash()});
    QCOMPARE(*charts.flows(m_shop.id, {{today, today}}), QList{QcashFlow()});
    QVERIFY(charts.flowsByKind(m_shop.id, {today, today})->isEmpty());
}

void BookChartsTest::aDayEndsAtMidnightInJapan()
{
    m_clock.instant = jst::at(QDate(2026, 11, 21), QTime(23, 59, 59));
    book(EntryKind::ManualIn, 500);
    m_clock.instant = jst::at(QDate(2026, 11, 22), QTime(0, 0));
    book(EntryKind::AdSpend, 200);
    BookCharts charts(m_wallet->database());
    QCOMPARE(**charts.firstDay(m_shop.id), QDate(2026, 11, 21));
    QCOMPARE(*charts.totalsAt(m_shop.id, {QDate(2026, 11, 20), QDate(2026, 11, 21), QDate(2026, 11, 22)}),
             (QList{Qcash(), known<Qcash>(500), known<Qcash>(300)}));
    QCOMPARE(*charts.flows(m_shop.id, {{QDate(2026, 11, 1), QDate(2026, 11, 21)}, {QDate(2026, 11, 22), QDate(2026, 11, 30)}}),
             (QList<QcashFlow>{{known<Qcash>(500), Qcash()}, {Qcash(), known<Qcash>(200)}}));
}

void BookChartsTest::whatIsHeldIsOwnedAndNotSpent()
{
    const QDate today = jst::dateOf(m_clock.instant);
    book(EntryKind::ManualIn, 500);
    Bidding bids(*m_wallet, m_shop.id);
    QVERIFY(bids.hold(200, m_clock));
    m_clock.instant = m_clock.instant.plusSeconds(86'400);
    QVERIFY(bids.release(m_clock));
    BookCharts charts(m_wallet->database());
    QCOMPARE(*charts.totalsAt(m_shop.id, {today, today.addDays(1)}), (QList{known<Qcash>(500), known<Qcash>(500)}));
    QCOMPARE(*charts.flows(m_shop.id, {{today, today.addDays(1)}}), (QList<QcashFlow>{{known<Qcash>(500), Qcash()}}));
    QCOMPARE(*charts.flowsByKind(m_shop.id, {today, today.addDays(1)}), (QList<KindFlow>{{EntryKind::ManualIn, 1, {known<Qcash>(500), Qcash()}}}));
    QVERIFY(!*charts.hasEntries(m_shop.id, {today.addDays(1), today.addDays(1)}));
    QCOMPARE(*m_wallet->book.balancesOn(m_shop.id, today), (Balances{known<Qcash>(500), known<Qcash>(300), known<Qcash>(200)}));
    QCOMPARE(*m_wallet->book.balancesOn(m_shop.id, today.addDays(-1)), Balances());
}

void BookChartsTest::shopsAreKeptApart()
{
    book(EntryKind::ManualIn, 500);
    const Shop other = registerShop(*m_wallet, m_clock, 70, Grade::General, QStringLiteral("other"));
    BookCharts charts(m_wallet->database());
    const QDate today = jst::dateOf(m_clock.instant);
    QCOMPARE(*charts.totalsAt(other.id, {today}), QList{known<Qcash>(70)});
    QCOMPARE(*charts.flowsByKind(other.id, {today, today}), (QList<KindFlow>{{EntryKind::Opening, 1, {known<Qcash>(70), Qcash()}}}));
}

void BookChartsTest::fillByChance(Chance &chance)
{
    constexpr EntryKind kinds[] = {EntryKind::ManualIn, EntryKind::ManualOut, EntryKind::AdSpend, EntryKind::AdSpend, EntryKind::AdRefund};
    Bidding bids(*m_wallet, m_shop.id);
    const int acts = int(chance.between(1, 60));
    for (int act = 0; act < acts; ++act) {
        // Now and then the clock goes back a little: the book's own times never do.
        m_clock.instant = m_clock.instant.plusSeconds(chance.between(-40'000, 400'000));
        if (!chance.once(3))
            book(chance.oneOf(kinds), chance.between(1, 3'000));
        else if (chance.once(2) || !(chance.once(2) ? bids.win(m_clock).has_value() : bids.release(m_clock)))
            bids.hold(chance.between(1, 3'000), m_clock);
    }
}

void BookChartsTest::compareBalances(BookCharts &charts, const QList<HistoryRow> &rows, DaySpan span) const
{
    QList<QDate> days;
    QList<Qcash> expected;
    for (QDate day = span.first; day <= span.last; day = day.addDays(1)) {
        days.append(day);
        qint64 total = 0;
        for (const HistoryRow &row : rows)
            total += jst::dateOf(row.bookedAt) <= day && !setsAside(row.kind) ? row.amount : 0;
        expected.append(known<Qcash>(total));
    }
    QCOMPARE(*charts.totalsAt(m_shop.id, days), expected);
}

void BookChartsTest::compareFlows(BookCharts &charts, const QList<HistoryRow> &rows, DaySpan span) const
{
    QMap<EntryKind, std::pair<qint64, qint64>> byKind;
    std::pair<qint64, qint64> all;
    for (const HistoryRow &row : rows) {
        if (jst::dateOf(row.bookedAt) < span.first || jst::dateOf(row.bookedAt) > span.last || setsAside(row.kind))
            continue;
        (row.amount > 0 ? byKind[row.kind].first : byKind[row.kind].second) += qAbs(row.amount);
        (row.amount > 0 ? all.first : all.second) += qAbs(row.amount);
    }
    QCOMPARE(*charts.flows(m_shop.id, {span}), (QList<QcashFlow>{{known<Qcash>(all.first), known<Qcash>(all.second)}}));
    QCOMPARE(*charts.hasEntries(m_shop.id, span), !byKind.isEmpty());
    const auto found = charts.flowsByKind(m_shop.id, span);
    QVERIFY(found);
    QCOMPARE(found->size(), byKind.size());
    for (const KindFlow &kind : *found) {
        QCOMPARE(kind.flow.received.value(), byKind.value(kind.kind).first);
        QCOMPARE(kind.flow.spent.value(), byKind.value(kind.kind).second);
    }
}

void BookChartsTest::randomBooksAgreeWithPlainReckoning()
{
    Chance chance("book charts");
    for (int round = 0; round < rounds(4, 60); ++round) {
        init();
        fillByChance(chance);
        const QList<HistoryRow> rows = allRows();
        BookCharts charts(m_wallet->database());
        if (!rows.isEmpty())
            QCOMPARE(**charts.firstDay(m_shop.id), jst::dateOf(rows.first().bookedAt));
        for (int span = 0; span < 6; ++span) {
            const QDate first = QDate(2026, 11, 10).addDays(chance.between(0, 120));
            const DaySpan days{first, first.addDays(chance.between(0, 60))};
            compareBalances(charts, rows, days);
            compareFlows(charts, rows, days);
        }
    }
}

void BookChartsTest::balancesAreFoundByKey()
{
    Statement plan(m_wallet->database(), QStringLiteral("EXPLAIN QUERY PLAN SELECT a.code, (SELECT e.balance FROM entry e WHERE e.account_id = a.id "
                                                        "AND e.booked_at < ? ORDER BY e.booked_at DESC, e.ordinal DESC LIMIT 1) "
                                                        "FROM account a WHERE a.shop_id = ? AND a.code IN ('qcash', 'qcash_held')"));
    plan.bind(1).bind(1);
    QStringList steps;
    for (auto row = plan.next(); row && *row; row = plan.next())
        steps.append(plan.text(3));
    const QString all = steps.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("entry_by_time")) && !all.contains(QStringLiteral("SCAN")) && !all.contains(QStringLiteral("TEMP B-TREE")),
             qPrintable(all));
}

void BookChartsTest::aStoreThatDoesNotAnswerIsAnError()
{
    QVERIFY(sqlite3_exec(m_wallet->database().handle(), "ALTER TABLE entry RENAME TO entry_gone; ALTER TABLE entry_day RENAME TO day_gone", nullptr,
                         nullptr, nullptr)
            == SQLITE_OK);
    BookCharts charts(m_wallet->database());
    const QDate today(2026, 11, 21);
    QVERIFY(!charts.firstDay(m_shop.id));
    QVERIFY(!charts.hasEntries(m_shop.id, {today, today}));
    QVERIFY(!charts.totalsAt(m_shop.id, {today}));
    QVERIFY(!charts.flows(m_shop.id, {{today, today}}));
    QVERIFY(!charts.flowsByKind(m_shop.id, {today, today}));
}

QTEST_GUILESS_MAIN(BookChartsTest)
#include "book_charts_test.moc"
