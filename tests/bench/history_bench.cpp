#include "bench/book_filling.h"
#include "bench/figures.h"
#include "store/entry_search.h"
#include "support/chance.h"
#include "support/wallet_samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>
#include <sqlite3.h>

using namespace console;
using namespace samples;

namespace {

constexpr int pageSize = 20;

qint64 ownKibibytes()
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

double millisecondsSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// A query through SQLite's own interface, every column of every row read.
class RawQuery
{
public:
    RawQuery(Database &database, const char *sql)
    {
        if (sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(database.handle()));
    }
    ~RawQuery() { sqlite3_finalize(m_statement); }
    RawQuery(const RawQuery &) = delete;
    RawQuery &operator=(const RawQuery &) = delete;

    int read(std::initializer_list<qint64> values)
    {
        int bound = 0;
        for (const qint64 value : values)
            sqlite3_bind_int64(m_statement, ++bound, value);
        int rows = 0;
        for (; sqlite3_step(m_statement) == SQLITE_ROW; ++rows) {
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
                m_bytes += sqlite3_column_bytes(m_statement, column);
        }
        sqlite3_reset(m_statement);
        return rows;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    qint64 m_bytes = 0;
};

// What a plain program would ask, by key: the same rows with the same columns.
#define PLAIN_COLUMNS                                                                                                                 \
    "SELECT e.ordinal, e.booked_at, e.kind, e.amount, e.balance, t.ad_kind, t.item_number, t.note, o.order_number, o.card_last_four " \
    "FROM %1 JOIN transfer t ON t.id = e.transfer_id "                                                                                \
    "LEFT JOIN ticket_order o ON o.shop_id = t.shop_id AND o.action_id = t.action_id "

QByteArray plain(const char *from, const char *rest)
{
    return QByteArray(PLAIN_COLUMNS).replace("%1", from) + rest;
}

} // namespace

/// The Qcash history of a shop of any size: what opening, filtering and paging take, beside the same queries put to SQLite directly.
class HistoryBench : public QObject
{
    Q_OBJECT

public:
    /// Making ten million entries takes longer than a test may.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private slots:
    void reading_data();
    void reading();

private:
    using Work = std::function<void()>;
    /// p50 and p99 of `work`, and how many times what `beside` takes.
    void measure(const char *name, const Work &work, const Work &beside = {}, int rounds = 0);
    void measureKeyed();
    void measureSearches();
    void measureSearch(const char *name, const HistoryFilter &filter);
    void measureFile();
    [[nodiscard]] HistoryPage page(const HistoryFilter &filter, qint64 number);
    [[nodiscard]] QDate anyDay() { return m_today.addDays(-m_chance.between(0, 3'600)); }

    Chance m_chance{"history_bench", 20261122};
    std::unique_ptr<Wallet> m_wallet;
    ShopId m_shop;
    qint64 m_account = 0;
    qint64 m_entries = 0;
    QDate m_today;
    int m_rounds = 3;
};

void HistoryBench::measure(const char *name, const Work &work, const Work &beside, int rounds)
{
    std::vector<double> times;
    std::vector<double> others;
    for (int round = 0; round < (rounds ? rounds : m_rounds); ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(millisecondsSince(timer));
        if (!beside)
            continue;
        timer.start();
        beside();
        others.push_back(millisecondsSince(timer));
    }
    if (others.empty()) {
        qInfo("  %-40s p50 %9.3f ms  p99 %9.3f ms", name, figures::median(times), figures::at(times, 0.99));
        return;
    }
    qInfo("  %-40s p50 %9.3f ms  p99 %9.3f ms  SQLite alone p50 %9.3f ms  p99 %9.3f ms  ratio %5.2f", name, figures::median(times),
          figures::at(times, 0.99), figures::median(others), figures::at(others, 0.99), figures::median(times) / figures::median(others));
}

HistoryPage HistoryBench::page(const HistoryFilter &filter, qint64 number)
{
    const auto page = m_wallet->book.history(m_shop, filter, number, pageSize);
    if (!page)
        qFatal("no page");
    return *page;
}

void HistoryBench::measureKeyed()
{
    RawQuery range(m_wallet->database(), plain("entry e", "WHERE e.account_id = ? AND e.ordinal BETWEEN ? AND ? ORDER BY e.ordinal DESC"));
    const auto plainPage = [&](qint64 newest) {
        if (range.read({m_account, newest - pageSize + 1, newest}) != pageSize)
            qFatal("rows");
    };
    measure("open: newest page", [&] { (void)page({}, 1); }, [&] { plainPage(m_entries); });
    const qint64 pages = m_entries / pageSize;
    qint64 number = 1;
    measure("any page", [&] { (void)page({}, number = m_chance.between(1, pages)); }, [&] { plainPage(m_entries - (number - 1) * pageSize); });
    measure("the next page", [&] { (void)page({}, number = number % pages + 1); }, [&] { plainPage(m_entries - (number - 1) * pageSize); });
    measure("a month of any year", [&] {
        HistoryFilter filter;
        filter.from = anyDay();
        filter.to = filter.from->addMonths(1);
        (void)page(filter, 2);
    });
    measure("totals of any span", [&] {
        HistoryFilter filter;
        filter.from = anyDay();
        filter.to = anyDay();
        QVERIFY(m_wallet->book.totals(m_shop, filter));
    });
    measure("to a day", [&] {
        HistoryFilter newer;
        newer.from = anyDay().addDays(1);
        (void)page({}, m_wallet->book.totals(m_shop, newer)->entries / pageSize + 1);
    });
    for (const EntryKind kind : {EntryKind::Charge, EntryKind::AdSpend, EntryKind::AdRefund, EntryKind::ManualIn, EntryKind::Conversion}) {
        HistoryFilter filter;
        filter.kind = kind;
        const qint64 count = page(filter, 1).pageCount;
        RawQuery plainKind(m_wallet->database(),
                           plain("entry_of_kind k CROSS JOIN entry e ON e.account_id = k.account_id AND e.ordinal = k.ordinal",
                                 QByteArray("WHERE k.account_id = ? AND k.kind = '" + QByteArray(codeIn(entryKindCodes, kind).data())
                                            + "' AND k.place BETWEEN ? AND ? ORDER BY k.place DESC").constData()));
        const QByteArray name = QByteArray("any page of kind ") + codeIn(entryKindCodes, kind).data();
        measure(name.constData(), [&] { (void)page(filter, number = m_chance.between(1, count)); },
                [&] { (void)plainKind.read({m_account, (count - number) * pageSize + 1, (count - number + 1) * pageSize}); });
    }
}

void HistoryBench::measureSearch(const char *name, const HistoryFilter &filter)
{
    std::vector<double> first;
    std::vector<double> counted;
    std::vector<double> paged;
    HistoryTotals totals;
    const int rounds = std::max(3, m_rounds / 20);
    for (int round = 0; round < rounds; ++round) {
        EntrySearch search(m_shop, filter);
        QElapsedTimer timer;
        timer.start();
        do {
            QVERIFY(search.goOn(m_wallet->database()));
        } while (!search.hasPage(1, pageSize));
        QVERIFY(search.page(m_wallet->database(), 1, pageSize));
        first.push_back(millisecondsSince(timer));
        while (!search.isDone())
            QVERIFY(search.goOn(m_wallet->database()));
        counted.push_back(millisecondsSince(timer));
        totals = search.totals();
        for (int one = 0; one < 20; ++one) {
            timer.start();
            QVERIFY(search.page(m_wallet->database(), m_chance.between(1, pagesFor(totals.entries, pageSize)), pageSize));
            paged.push_back(millisecondsSince(timer));
        }
    }
    qInfo("  %-40s first page p50 %8.2f ms  p99 %8.2f ms  any page p50 %6.2f ms  p99 %6.2f ms  counted in %8.1f ms  (%lld)", name,
          figures::median(first), figures::at(first, 0.99), figures::median(paged), figures::at(paged, 0.99), figures::median(counted),
          static_cast<long long>(totals.entries));
}

void HistoryBench::measureSearches()
{
    const auto text = [](const QString &words) {
        HistoryFilter filter;
        filter.text = words;
        return filter;
    };
    measureSearch("text, common", text(QStringLiteral("campaign")));
    measureSearch("text, rare", text(QStringLiteral("紫陽花")));
    measureSearch("text, nowhere", text(QStringLiteral("pring displ")));
    measureSearch("an order's number", text(QString::number(3'000'000 + m_entries / 30)));
    measureSearch("an item's number", text(QStringLiteral("1088001234")));
    measureSearch("part of many numbers", text(QStringLiteral("300")));
    measureSearch("one character", text(QStringLiteral("광")));
    HistoryFilter ads = text(QStringLiteral("time sa"));
    ads.adsNamed = {AdKind::TimeSale};
    measureSearch("the name of an ad", ads);
    HistoryFilter amount;
    amount.least = amount.most = 77'777;
    measureSearch("amount, rare", amount);
    amount.least = amount.most = 123;
    measureSearch("amount, one in some hundred", amount);
    amount = {};
    amount.least = 100;
    measureSearch("amount, from 100", amount);
    HistoryFilter mixed = text(QStringLiteral("ｃａｍｐａｉｇｎ"));
    mixed.kind = EntryKind::ManualIn;
    mixed.least = 250;
    mixed.from = m_today.addYears(-6);
    mixed.to = m_today.addYears(-5);
    measureSearch("period, kind, text and amount", mixed);
    HistoryFilter none = text(QStringLiteral("campaign"));
    none.kind = EntryKind::Charge;
    measureSearch("two that never go together", none);
}

void HistoryBench::measureFile()
{
    HistoryFilter filter;
    filter.kind = EntryKind::AdSpend;
    const qint64 wanted = std::min<qint64>(m_entries / 2, 100'000);
    QElapsedTimer timer;
    for (const HistoryFilter &one : {HistoryFilter(), filter}) {
        timer.start();
        qint64 rows = 0;
        for (qint64 after = m_entries / 4; rows < wanted;) {
            const auto next = m_wallet->book.entriesAfter(m_shop, one, after, 1'000);
            QVERIFY(next);
            if (next->isEmpty())
                break;
            rows += next->size();
            after = next->last().ordinal;
        }
        qInfo("  %-40s %.0f rows a second", one.kind ? "for a file, one kind" : "for a file", double(rows) / millisecondsSince(timer) * 1e3);
    }
    RawQuery plainRange(m_wallet->database(), plain("entry e", "WHERE e.account_id = ? AND e.ordinal > ? AND e.ordinal <= ? ORDER BY e.ordinal"));
    timer.start();
    const int rows = plainRange.read({m_account, m_entries / 4, m_entries / 4 + wanted});
    qInfo("  %-40s %.0f rows a second", "SQLite alone", rows / millisecondsSince(timer) * 1e3);
}

void HistoryBench::reading_data()
{
    QTest::addColumn<qint64>("entries");
    if (!figures::isFull()) {
        QTest::newRow("3,000 entries") << qint64(3'000);
        return;
    }
    QTest::newRow("10^4 entries") << qint64(10'000);
    QTest::newRow("10^5 entries") << qint64(100'000);
    QTest::newRow("10^6 entries") << qint64(1'000'000);
    QTest::newRow("10^7 entries") << qint64(10'000'000);
}

void HistoryBench::reading()
{
    QFETCH(const qint64, entries);
    m_entries = entries;
    m_rounds = figures::isFull() ? 200 : 3;
    const FakeClock clock;
    m_today = jst::dateOf(clock.instant);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.sqlite"));
    {
        const auto wallet = openWallet(path, Database::Mode::CreateNew);
        m_shop = registerShop(*wallet, clock, 0).id;
        QElapsedTimer timer;
        timer.start();
        filling::fillBook(wallet->database(), m_shop, entries, clock.instant);
        qInfo("%lld entries: made in %.1f s, %lld MiB", static_cast<long long>(entries), millisecondsSince(timer) / 1e3,
              static_cast<long long>(QFile(path).size() >> 20));
    }
    m_wallet = openWallet(path, Database::Mode::OpenExisting);
    m_account = readRaw(m_wallet->database(), QStringLiteral("SELECT id FROM account WHERE code = 'qcash'"));
    QCOMPARE(page({}, 1).matching, entries);
    malloc_trim(0); // what the filling took is no part of it
    const qint64 before = ownKibibytes();
    measureKeyed();
    measureSearches();
    measureFile();
    qInfo("  memory %lld KiB before, %lld KiB after", static_cast<long long>(before), static_cast<long long>(ownKibibytes()));
    if (!figures::isFull())
        VERIFY_SOUND(*m_wallet);
    m_wallet.reset();
}

QTEST_GUILESS_MAIN(HistoryBench)

#include "history_bench.moc"
