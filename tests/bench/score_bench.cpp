#include "bench/figures.h"
#include "bench/score_filling.h"
#include "store/wallet.h"
#include "support/chance.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <functional>

#include <malloc.h>

using namespace console;

namespace {

constexpr int rowsPerPage = 100;

double millisecondsOf(const auto &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The statements that a connection runs, with their values, to be run once more by SQLite alone.
class BareQueries
{
public:
    explicit BareQueries(sqlite3 *database) : m_database(database) {}

    /// What `act` asks of SQLite.
    void note(const std::function<void()> &act)
    {
        m_statements.clear();
        sqlite3_trace_v2(m_database, SQLITE_TRACE_STMT, &BareQueries::heard, this);
        act();
        sqlite3_trace_v2(m_database, 0, nullptr, nullptr);
    }

    /// Milliseconds that SQLite takes for it, to the last row, preparing apart.
    [[nodiscard]] double run()
    {
        double sum = 0;
        for (const QByteArray &sql : std::as_const(m_statements)) {
            sqlite3_stmt *statement = nullptr;
            if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
                qFatal("%s", sqlite3_errmsg(m_database));
            sum += millisecondsOf([statement] {
                while (sqlite3_step(statement) == SQLITE_ROW)
                    ;
            });
            sqlite3_finalize(statement);
        }
        return sum;
    }

private:
    static int heard(unsigned, void *self, void *statement, void *text)
    {
        // What the name index asks of its own tables is part of what was asked of it.
        if (qstrncmp(static_cast<const char *>(text), "--", 2) == 0
            || strstr(static_cast<const char *>(text), "item_name_search_"))
            return 0;
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<BareQueries *>(self)->m_statements.append(sql);
        sqlite3_free(sql);
        return 0;
    }

    sqlite3 *m_database;
    QList<QByteArray> m_statements;
};

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

} // namespace

/// My grade & points' item scores at the size of a big shop: what opening, searching and paging take, beside the same queries in
/// SQLite alone.
class ScoreBench : public QObject
{
    Q_OBJECT

private slots:
    void reading_data();
    void reading();

private:
    using Act = std::function<void()>;

    void measure(const char *what, const std::function<Act(int round)> &actOf);
    [[nodiscard]] Act search(const ItemScoreFilter &filter, const std::optional<ItemScore> &after = {});
    [[nodiscard]] QList<ItemScore> pageOf(const ItemScoreFilter &filter, const std::optional<ItemScore> &after = {});
    void measureOpening();
    void measureSearches();
    void measureDetails();

    std::unique_ptr<Wallet> m_wallet;
    ShopId m_shop;
    int m_items = 0;
    int m_rounds = 0;
    double m_worst = 0;
    samples::Chance m_chance{"score bench"};
};

void ScoreBench::measure(const char *what, const std::function<Act(int round)> &actOf)
{
    std::vector<double> ours;
    std::vector<double> bare;
    BareQueries queries(m_wallet->database().handle());
    for (int round = 0; round < m_rounds; ++round) {
        const Act act = actOf(round);
        ours.push_back(millisecondsOf(act));
        queries.note(act);
        bare.push_back(queries.run());
    }
    const double slow = figures::at(ours, 0.99);
    m_worst = std::max(m_worst, slow);
    qInfo("  %-34s p50 %7.2f  p99 %7.2f   SQLite alone p50 %7.2f  p99 %7.2f", what, figures::median(ours), slow,
          figures::median(bare), figures::at(bare, 0.99));
}

QList<ItemScore> ScoreBench::pageOf(const ItemScoreFilter &filter, const std::optional<ItemScore> &after)
{
    const auto page = m_wallet->scores.itemScores(m_shop, filter, after, rowsPerPage);
    if (!page)
        qFatal("item scores: %s", qPrintable(page.error().detail));
    return *page;
}

ScoreBench::Act ScoreBench::search(const ItemScoreFilter &filter, const std::optional<ItemScore> &after)
{
    return [this, filter, after] { static_cast<void>(pageOf(filter, after)); };
}

void ScoreBench::measureOpening()
{
    measure("open: first page, choices", [this](int) {
        return [this] {
            if (!m_wallet->scores.categories(m_shop) || !m_wallet->scores.scoreMonths(m_shop))
                qFatal("choices");
            static_cast<void>(pageOf({filling::newestMonth, {}, {}, {}}));
        };
    });
    const ItemScoreFilter all{filling::newestMonth, {}, {}, {}};
    std::optional<ItemScore> last;
    int page = 0;
    for (; page < 9; ++page) {
        const auto rows = pageOf(all, last);
        if (rows.size() < rowsPerPage)
            break;
        last = rows.last();
    }
    measure("page 10 and on", [this, all, last](int) mutable {
        const Act act = search(all, last);
        if (const auto rows = pageOf(all, last); rows.size() == rowsPerPage)
            last = rows.last();
        return act;
    });
}

void ScoreBench::measureSearches()
{
    const JstMonth month = filling::newestMonth;
    const auto byName = [this, month](const QStringList &words) {
        return [this, month, words](int round) { return search({month, {}, {}, words.at(round % int(words.size()))}); };
    };
    measure("name, 1 character, common",
            byName({QStringLiteral("e"), QStringLiteral("ー"), QStringLiteral("크"), QStringLiteral("０")}));
    measure("name, 1 character, rare",
            byName({QStringLiteral("麒"), QStringLiteral("ヴ"), QStringLiteral("뾰"), QStringLiteral("鵡")}));
    measure("name, 2 characters, common", byName(filling::commonWords(2)));
    measure("name, 2 characters, rare", byName(filling::rareWords(2)));
    measure("name, 5 characters, common", byName(filling::commonWords(5)));
    measure("name, 5 characters, rare", byName(filling::rareWords(5)));
    measure("name, 5 characters, none", byName({QStringLiteral("ml no.x"), QStringLiteral("serun"), QStringLiteral("保湿面膏")}));
    measure("name, any part of any", [this, month](int) {
        const QString name = filling::itemName(int(m_chance.between(0, m_items - 1)));
        return search({month, {}, {}, name.mid(m_chance.between(0, name.size() - 2), m_chance.between(2, 6))});
    });
    measure("name, many, none this month", byName({filling::oldModel(), QStringLiteral("旧"), QStringLiteral("旧モ")}));
    measure("number, whole", [this, month](int) {
        return search({month, {}, filling::itemNumber(int(m_chance.between(0, m_items - 1))), {}});
    });
    measure("number, 4 digits of it", [this, month](int) {
        return search({month, {}, filling::itemNumber(int(m_chance.between(0, m_items - 1))).mid(m_chance.between(0, 6), 4), {}});
    });
    measure("number, 1 or 2 digits", [this, month](int) {
        return search(
            {month,
             {},
             filling::itemNumber(int(m_chance.between(0, m_items - 1))).mid(m_chance.between(0, 8), m_chance.between(1, 2)),
             {}});
    });
    measure("category, common", [this, month](int round) {
        return search({month, QStringLiteral("カテゴリー%1").arg(round % 30), {}, {}});
    });
    measure("category, rare", [this, month](int) { return search({month, QStringLiteral("限定品"), {}, {}}); });
    measure("category and name", [this, month](int round) {
        const QStringList words = filling::commonWords(5);
        return search({month, QStringLiteral("カテゴリー%1").arg(round % 30), {}, words.at(round % int(words.size()))});
    });
    measure("category and old models, none", [this, month](int round) {
        return search({month, QStringLiteral("カテゴリー%1").arg(round % 30), {}, filling::oldModel()});
    });
    measure("category, number and name", [this, month](int) {
        const int item = int(m_chance.between(0, m_items - 1));
        return search({month, filling::category(item), filling::itemNumber(item).right(2), filling::itemName(item).mid(1, 3)});
    });
}

void ScoreBench::measureDetails()
{
    measure("detail of an item", [this](int) {
        const ScoreDetailFilter filter{filling::itemNumber(int(m_chance.between(0, m_items - 1))),
                                       filling::newestMonth.firstDay(),
                                       filling::newestMonth.lastDay(),
                                       GoodsKind::General,
                                       {}};
        return [this, filter] {
            if (!m_wallet->scores.scoreDetail(m_shop, filter, {}, rowsPerPage))
                qFatal("detail");
        };
    });
    const auto past = [this](const PastScoreFilter &filter) {
        return [this, filter] {
            if (!m_wallet->scores.pastScores(m_shop, filter, {}, rowsPerPage))
                qFatal("past");
        };
    };
    measure("past: first page", [past](int) { return past({}); });
    measure("past: rare name", [past](int round) { return past({{}, filling::rareWords(5).at(round % 6), {}, {}}); });
    measure("past: common name", [past](int round) { return past({{}, filling::commonWords(2).at(round % 6), {}, {}}); });
    measure("past: number", [this, past](int) {
        return past({filling::itemNumber(int(m_chance.between(0, m_items - 1))).right(4), {}, {}, {}});
    });
}

void ScoreBench::reading_data()
{
    QTest::addColumn<qint64>("events");
    if (!figures::isFull()) {
        QTest::newRow("3,000 events") << qint64(3'000);
        return;
    }
    QTest::newRow("10^4 events") << qint64(10'000);
    QTest::newRow("10^5 events") << qint64(100'000);
    QTest::newRow("10^6 events") << qint64(1'000'000);
    QTest::newRow("10^7 events") << qint64(10'000'000);
}

void ScoreBench::reading()
{
    QFETCH(const qint64, events);
    m_items = int(std::min<qint64>(events / 50, 200'000));
    m_rounds = figures::isFull() ? 200 : 3;
    m_worst = 0;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.sqlite"));
    {
        auto wallet = Wallet::open(path, Database::Mode::CreateNew);
        QVERIFY(wallet);
        ShopDraft draft;
        draft.sellerId = draft.name = QStringLiteral("Shop");
        draft.loginPasswordHash = QStringLiteral("none");
        const auto shop = (*wallet)->shops.add(draft, SystemClock());
        QVERIFY(shop);
        m_shop = *shop;
        const double filled = millisecondsOf([&] { filling::fill((*wallet)->database(), m_shop, {m_items, events}); });
        qInfo("%lld events of %d items: made in %.1f s, %lld MiB", events, m_items, filled / 1e3, QFile(path).size() >> 20);
    }
    auto wallet = Wallet::open(path, Database::Mode::OpenExisting);
    QVERIFY(wallet);
    m_wallet = std::move(*wallet);
    malloc_trim(0); // what the filling took is no part of it
    const qint64 before = ownKibibytes();
    measureOpening();
    measureSearches();
    measureDetails();
    qInfo("  slowest p99 %.2f ms; memory %lld KiB before, %lld KiB after", m_worst, before, ownKibibytes());
    QVERIFY(pageOf({filling::newestMonth, {}, {}, filling::oldModel()}).isEmpty());
    QVERIFY(!pageOf({filling::newestMonth, {}, {}, filling::commonWords(5).first()}).isEmpty());
    QVERIFY(!pageOf({filling::newestMonth, {}, filling::itemNumber(m_items - 1).right(3), {}}).isEmpty());
    m_wallet.reset();
}

QTEST_GUILESS_MAIN(ScoreBench)

#include "score_bench.moc"
