#include "domain/text_folding.h"
#include "store/score_store.h"
#include "support/chance.h"

#include "record_samples.h"

#include <sqlite3.h>

#include <algorithm>

using namespace console;
using namespace samples;

/// Searches of item scores, beside a plain filter over the same items.
class ItemSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySearchFindsWhatAPlainFilterFinds();
    void renamedItemsAreFoundByTheirNewNamesAlone();
    void theSameFilesAgainChangeNothing();
    void manyItemsThatTheMonthHardlyHasAreFound();
    void otherShopsItemsAreNotFound();
    void pastScoresAreFoundAsAPlainFilterFindsThem();
    void aPageIsReadWithoutScanOrSort();
    void theEventsOfAMonthComeItemByItem();

private:
    struct Known
    {
        QString number;
        QString name;
        QString category;
        qint64 points = 0; ///< in m_month
        bool isInMonth = false;
        bool isPast = false;
    };

    [[nodiscard]] QString anyText(int least, int most);
    [[nodiscard]] QString anyPart();
    [[nodiscard]] ItemScoreFilter anyFilter();
    [[nodiscard]] QStringList expected(const ItemScoreFilter &filter) const;
    [[nodiscard]] QStringList found(const ItemScoreFilter &filter, int pageSize);
    void compare(const ItemScoreFilter &filter);
    [[nodiscard]] static bool has(const Known &item, const ItemScoreFilter &filter);
    void import();

    /// Often so small that what is otherwise done for thousands of items is done for these.
    [[nodiscard]] ScoreStore store();

    const JstMonth m_month = *JstMonth::of(2026, 10);
    Chance m_chance{"item search"};
    std::unique_ptr<Database> m_database;
    ShopId m_shop;
    std::vector<Known> m_items;
};

namespace {

constexpr int itemCount = 900;

const QStringList words{QStringLiteral("Serum"),      QStringLiteral("ＳＥＲＵＭ"), QStringLiteral("ﾋﾞﾀﾐﾝ"),
                        QStringLiteral("ビタミンC"),  QStringLiteral("びたみん"),   QStringLiteral("保湿面膜"),
                        QStringLiteral("保湿マスク"), QStringLiteral("세럼"),       QStringLiteral("수분 크림"),
                        QStringLiteral("100%"),       QStringLiteral("Crème"),      QStringLiteral("💄リップ"),
                        QStringLiteral("5片装"),      QStringLiteral("STRASSE"),    QStringLiteral("㎖"),
                        QStringLiteral("\"'*^"),      QStringLiteral("々〆"),       QStringLiteral("l'Été")};

} // namespace

ScoreStore ItemSearchTest::store()
{
    if (m_chance.once(4))
        return ScoreStore(*m_database);
    return ScoreStore(*m_database, {int(m_chance.between(0, 40)), int(m_chance.between(0, 200)), int(m_chance.between(1, 300))});
}

QString ItemSearchTest::anyText(int least, int most)
{
    QString text;
    for (qint64 left = m_chance.between(least, most); left > 0; --left)
        text += m_chance.oneOf(words) + (m_chance.once(3) ? QStringLiteral(" ") : QString());
    return text;
}

QString ItemSearchTest::anyPart()
{
    const QString text = m_chance.once(4) ? anyText(1, 2) : m_items[std::size_t(m_chance.between(0, itemCount - 1))].name;
    const qint64 size = m_chance.between(1, 6);
    QString part = text.mid(m_chance.between(0, std::max<qint64>(0, text.size() - size)), size);
    // Half a character is none that could be typed.
    while (!part.isEmpty() && part.front().isLowSurrogate())
        part.remove(0, 1);
    while (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    return m_chance.once(2) ? part.toUpper() : part.toLower();
}

ItemScoreFilter ItemSearchTest::anyFilter()
{
    ItemScoreFilter filter{m_month, {}, {}, {}};
    const Known &one = m_items[std::size_t(m_chance.between(0, itemCount - 1))];
    if (m_chance.once(3))
        filter.category = one.category;
    if (m_chance.once(3)) {
        const int at = int(m_chance.between(0, one.number.size() - 1));
        filter.itemNumber = one.number.mid(at, int(m_chance.between(1, one.number.size())));
    }
    if (!m_chance.once(4))
        filter.name = anyPart();
    return filter;
}

bool ItemSearchTest::has(const Known &item, const ItemScoreFilter &filter)
{
    return (filter.category.isEmpty() || item.category == filter.category)
           && item.number.toLower().contains(foldedForSearch(filter.itemNumber))
           && foldedForSearch(item.name).contains(foldedForSearch(filter.name));
}

QStringList ItemSearchTest::expected(const ItemScoreFilter &filter) const
{
    std::vector<Known> meant;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(meant),
                 [&filter](const Known &item) { return item.isInMonth && has(item, filter); });
    std::sort(meant.begin(), meant.end(),
              [](const Known &a, const Known &b) { return a.points != b.points ? a.points > b.points : a.number < b.number; });
    QStringList numbers;
    for (const Known &item : meant)
        numbers << item.number;
    return numbers;
}

QStringList ItemSearchTest::found(const ItemScoreFilter &filter, int pageSize)
{
    QStringList numbers;
    std::optional<ItemScore> last;
    ScoreStore scores = store();
    for (;;) {
        const auto page = scores.itemScores(m_shop, filter, last, pageSize);
        if (!page)
            qFatal("item scores: %s %s", qPrintable(page.error().operation), qPrintable(page.error().detail));
        for (const ItemScore &score : *page)
            numbers << score.itemNumber;
        if (page->size() < pageSize)
            return numbers;
        last = page->last();
    }
}

void ItemSearchTest::compare(const ItemScoreFilter &filter)
{
    const QStringList wanted = expected(filter);
    const QStringList got = found(filter, int(m_chance.between(std::max<qint64>(1, wanted.size() / 8), wanted.size() + 100)));
    QVERIFY2(got == wanted, qPrintable(QStringLiteral("category '%1' number '%2' name '%3': %4 found, %5 wanted")
                                           .arg(filter.category, filter.itemNumber, filter.name)
                                           .arg(got.size())
                                           .arg(wanted.size())));
}

void ItemSearchTest::import()
{
    QList<Item> items;
    QList<ScoreEvent> events;
    for (const Known &known : m_items) {
        Item one = item(known.number, known.name);
        one.category = known.category;
        items << one;
        ScoreEvent event = scoreEvent({2026, 10, 3}, known.number, known.points);
        event.itemName = known.name;
        event.category = known.category;
        if (known.isInMonth)
            events << event;
        for (const QDate day : {QDate(2019, 6, 30), QDate(2018, 1, 2)}) {
            event.date = day;
            if (known.isPast)
                events << event;
        }
    }
    imported(*m_database, m_shop, events);
    imported(*m_database, m_shop, items);
}

void ItemSearchTest::initTestCase()
{
    m_database = openStore();
    m_shop = addShop(*m_database);
    for (int number = 0; number < itemCount; ++number) {
        Known known;
        known.number = m_chance.once(20) ? QStringLiteral("AB-%1-长号码-%2").arg(number).arg(number * 7)
                                         : QString::number(1'085'700'000 + number * 37);
        known.name = anyText(0, 4);
        known.category =
            m_chance.once(3) ? QStringLiteral("スキンケア") : QStringLiteral("Category %1").arg(m_chance.between(1, 40));
        known.isInMonth = !m_chance.once(10);
        known.points = m_chance.between(-3, 30);
        known.isPast = m_chance.once(2);
        m_items.push_back(known);
    }
    import();
}

void ItemSearchTest::everySearchFindsWhatAPlainFilterFinds()
{
    compare({m_month, {}, {}, {}});
    for (int round = 0; round < rounds(300, 20'000); ++round)
        compare(anyFilter());
}

void ItemSearchTest::renamedItemsAreFoundByTheirNewNamesAlone()
{
    for (Known &known : m_items) {
        // What the file leaves blank stays as it was.
        if (const QString name = anyText(1, 4); m_chance.once(5))
            known.name = name;
    }
    m_items.front().name = QStringLiteral("Überraschung");
    m_items.front().isInMonth = true;
    QVERIFY(found({m_month, {}, {}, QStringLiteral("überr")}, 10).isEmpty());
    import();
    QCOMPARE(found({m_month, {}, {}, QStringLiteral("ÜBERR")}, 10), QStringList{m_items.front().number});
    for (int round = 0; round < rounds(100, 5'000); ++round)
        compare(anyFilter());
}

void ItemSearchTest::theSameFilesAgainChangeNothing()
{
    const auto entries = [this] {
        return rowsOf(*m_database, QStringLiteral("SELECT id, item_number, name_folded FROM item_entry ORDER BY id"), 3);
    };
    const QStringList before = entries();
    import();
    QCOMPARE(entries(), before);
    QCOMPARE(before.size(), itemCount);
    QCOMPARE(rowsOf(*m_database,
                    QStringLiteral(
                        "SELECT count(*), count(DISTINCT id >> 22) FROM item_entry WHERE id & 4194303 = item_bit(item_number)"),
                    2),
             QStringList{QStringLiteral("%1|%1").arg(itemCount)});
    // The index knows the words of these names and no others.
    QVERIFY(runSql(
        *m_database,
        QStringLiteral("CREATE VIRTUAL TABLE temp.fresh USING fts5 (grams, content = '', columnsize = 0, tokenize = 'ascii')")));
    QVERIFY(runSql(*m_database, QStringLiteral("INSERT INTO temp.fresh (rowid, grams) SELECT id, item_grams(shop_id, "
                                               "name_folded) FROM item_entry WHERE name_folded <> ''")));
    QVERIFY(runSql(*m_database, QStringLiteral("CREATE VIRTUAL TABLE temp.fresh_words USING fts5vocab (temp, fresh, instance)")));
    QVERIFY(runSql(*m_database,
                   QStringLiteral("CREATE VIRTUAL TABLE temp.kept_words USING fts5vocab (main, item_name_search, instance)")));
    QCOMPARE(rowsOf(*m_database,
                    QStringLiteral("SELECT count(*) FROM (SELECT * FROM temp.fresh_words EXCEPT SELECT * FROM temp.kept_words)"),
                    1),
             QStringList{QStringLiteral("0")});
    QCOMPARE(rowsOf(*m_database,
                    QStringLiteral("SELECT count(*) FROM (SELECT * FROM temp.kept_words EXCEPT SELECT * FROM temp.fresh_words)"),
                    1),
             QStringList{QStringLiteral("0")});
    QCOMPARE(
        rowsOf(*m_database,
               QStringLiteral(
                   "SELECT shop_id, month, -(delivery + claim + review), item_number FROM item_score_month ORDER BY 1, 2, 3, 4"),
               4),
        rowsOf(*m_database, QStringLiteral("SELECT * FROM item_month_rank"), 4));
}

void ItemSearchTest::manyItemsThatTheMonthHardlyHasAreFound()
{
    // Half of all items, and they come last in the month: a walk through it meets none for long.
    const QString name = QStringLiteral("ありふれた美容液");
    for (std::size_t place = 0; place < m_items.size(); place += 2) {
        m_items[place].name += name;
        if (m_items[place].isInMonth)
            m_items[place].points = -100 - qint64(place);
    }
    import();
    compare({m_month, {}, {}, name});
    compare({m_month, {}, {}, QStringLiteral("液")});
    compare({m_month, QStringLiteral("スキンケア"), {}, QStringLiteral("ﾌﾚﾀ")});
    compare({m_month, {}, QStringLiteral("3"), QStringLiteral("ふれ")});
    for (int round = 0; round < rounds(75, 5'000); ++round)
        compare(anyFilter());
}

void ItemSearchTest::otherShopsItemsAreNotFound()
{
    const ShopId other = addShop(*m_database, QStringLiteral("other"));
    imported<ScoreEvent>(*m_database, other, {scoreEvent({2026, 10, 3}, QStringLiteral("77"), 5)});
    imported<Item>(*m_database, other, {item(QStringLiteral("77"), QStringLiteral("Überraschung ありふれた"))});
    const auto page = ScoreStore(*m_database).itemScores(other, {m_month, {}, {}, QStringLiteral("ふれ")}, {}, 10);
    QVERIFY(page);
    QCOMPARE(page->size(), 1);
    compare({m_month, {}, {}, QStringLiteral("überraschung")});
    compare({m_month, {}, QStringLiteral("77"), {}});
}

void ItemSearchTest::pastScoresAreFoundAsAPlainFilterFindsThem()
{
    for (int round = 0; round < rounds(75, 3'000); ++round) {
        ItemScoreFilter filter = round == 0 ? ItemScoreFilter{m_month, {}, {}, {}} : anyFilter();
        filter.category.clear();
        QStringList wanted;
        for (const Known &known : m_items) {
            if (known.isPast && has(known, filter))
                wanted << known.number + QStringLiteral("/2018") << known.number + QStringLiteral("/2019");
        }
        wanted.sort();
        const PastScoreFilter past{filter.itemNumber, filter.name, m_chance.once(2) ? QDate(2018, 1, 2) : QDate(), {}};
        QStringList got;
        std::optional<ScoreEvent> last;
        ScoreStore scores = store();
        const auto pageSize = int(m_chance.between(std::max<qint64>(1, wanted.size() / 5), wanted.size() + 50));
        for (bool goesOn = true; goesOn;) {
            const auto page = scores.pastScores(m_shop, past, last, pageSize);
            QVERIFY(page);
            for (const ScoreEvent &event : *page)
                got << QStringLiteral("%1/%2").arg(event.itemNumber).arg(event.date.year());
            goesOn = page->size() == pageSize;
            if (goesOn)
                last = page->last();
        }
        QStringList sorted = got;
        sorted.sort();
        QVERIFY2(sorted == wanted, qPrintable(QStringLiteral("number '%1' name '%2': %3 found, %4 wanted")
                                                  .arg(past.itemNumber, past.name)
                                                  .arg(got.size())
                                                  .arg(wanted.size())));
    }
}

void ItemSearchTest::aPageIsReadWithoutScanOrSort()
{
    ScoreStore scores(*m_database);
    const auto first = scores.itemScores(m_shop, {m_month, {}, {}, {}}, {}, 100);
    QVERIFY(first);
    QVERIFY(scores.itemScores(m_shop, {m_month, {}, {}, {}}, first->last(), 100));
    QVERIFY(scores.pastScores(m_shop, {}, {}, 100));
    QVERIFY(scores.monthEvents(m_shop, {m_month, {}}, {}, 100));
    QVERIFY(scores.categories(m_shop));
    QVERIFY(scores.scoreMonths(m_shop));
    int seen = 0;
    for (sqlite3_stmt *statement = nullptr; (statement = sqlite3_next_stmt(m_database->handle(), statement));) {
        const QString sql = QString::fromUtf8(sqlite3_sql(statement));
        const bool isOurs = sql.startsWith(QLatin1String("SELECT")) || sql.startsWith(QLatin1String("WITH RECURSIVE met"));
        if (!isOurs || sql.contains(QLatin1String("instr")) || sql.contains(QLatin1String("i.category =")))
            continue;
        if (!sql.contains(QLatin1String("item_month_rank w")) && !sql.contains(QLatin1String("past"))
            && !sql.contains(QLatin1String("item_score_month m CROSS")) && !sql.contains(QLatin1String("RECURSIVE met")))
            continue;
        ++seen;
        const QStringList plan = rowsOf(*m_database, QStringLiteral("EXPLAIN QUERY PLAN ") + sql, 4);
        const bool isScan =
            plan.join(u'\n').contains(QLatin1String("SCAN w")) || plan.join(u'\n').contains(QLatin1String("SCAN m|"))
            || plan.join(u'\n').contains(QLatin1String("SCAN i")) || plan.join(u'\n').contains(QLatin1String("TEMP B-TREE"));
        QVERIFY2(!isScan, qPrintable(sql + u'\n' + plan.join(u'\n')));
        QCOMPARE(sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_SORT, 0), 0);
    }
    QVERIFY(seen >= 4);
}

void ItemSearchTest::theEventsOfAMonthComeItemByItem()
{
    ScoreStore scores(*m_database);
    QList<ScoreEvent> events;
    std::optional<ScoreEvent> last;
    for (;;) {
        const auto page = scores.monthEvents(m_shop, {m_month, ScoreComponent::Delivery}, last, 177);
        QVERIFY(page);
        events += *page;
        if (page->size() < 177)
            break;
        last = page->last();
    }
    QVERIFY(std::is_sorted(events.cbegin(), events.cend(), [](const ScoreEvent &a, const ScoreEvent &b) {
        return std::pair(a.itemNumber.toUtf8(), a.date) < std::pair(b.itemNumber.toUtf8(), b.date);
    }));
    qint64 sum = 0;
    for (const ScoreEvent &event : events)
        sum += event.points;
    const auto points = scores.monthPoints(m_shop, m_month);
    QVERIFY(points);
    QCOMPARE(sum, points->delivery.imported.value());
    QVERIFY(!events.first().itemName.isEmpty() || !events.last().itemName.isEmpty());
    QVERIFY(scores.monthEvents(m_shop, {m_month, ScoreComponent::Claim}, {}, 10)->isEmpty());
    QVERIFY(scores.monthEvents(m_shop, {*JstMonth::of(2019, 6), {}}, {}, 10)->isEmpty());
}

QTEST_GUILESS_MAIN(ItemSearchTest)
#include "item_search_test.moc"
