#include "store/item_index.h"

#include "domain/text_folding.h"
#include "store/item_functions.h"
#include "store/staged_table.h"
#include "store/stored_values.h"

#include <algorithm>
#include <vector>

namespace console {

namespace {

/// The way from numbers that were found.
constexpr auto foundNumbers = "SELECT value AS item_number FROM json_each(?)";

/// The pairs of neighbouring characters around the rarest one of them that are about as rare, going by a sample of names.
QString rarestPart(const QString &name, const QStringList &sample)
{
    const auto count = [&](qsizetype at) {
        const QStringView pair = QStringView(name).mid(at, 2);
        return std::count_if(sample.cbegin(), sample.cend(), [pair](const QString &one) { return one.contains(pair); });
    };
    std::vector<qsizetype> counts;
    for (qsizetype at = 0; at + 1 < name.size(); ++at)
        counts.push_back(count(at));
    const auto rarest = std::min_element(counts.cbegin(), counts.cend());
    const qsizetype bound = 4 * *rarest + 2;
    auto first = rarest;
    while (first != counts.cbegin() && *(first - 1) <= bound)
        --first;
    const auto last = std::find_if(rarest, counts.cend(), [bound](qsizetype met) { return met > bound; });
    return name.mid(first - counts.cbegin(), last - first + 1);
}

/// The items whose names are not those that were indexed; those that are new have no id.
StoreResult<qint64> noteChanges(Database &database, ShopId shop, QLatin1String stagedItems)
{
    Statement note(database,
                   QStringLiteral("INSERT INTO temp.item_change SELECT s.item_number, e.id, e.name_folded, i.name_folded "
                                  "FROM temp.%1 s JOIN item i ON i.shop_id = ? AND i.item_number = s.item_number "
                                  "LEFT JOIN item_entry e ON e.shop_id = i.shop_id AND e.item_number = i.item_number "
                                  "WHERE e.id IS NULL OR e.name_folded <> i.name_folded")
                       .arg(stagedItems));
    CONSOLE_TRY(note.bind(shop.value).run());
    Statement count(database, QStringLiteral("SELECT count(*) FROM temp.item_change"));
    return oneInteger(count);
}

StoreResult<void> takeOutOldNames(Database &database, ShopId shop)
{
    // What an index without contents is to forget, it has to be told.
    Statement out(
        database,
        QStringLiteral("INSERT INTO item_name_search (item_name_search, rowid, grams) "
                       "SELECT 'delete', id, item_grams(?, old_name) FROM temp.item_change WHERE old_name <> '' ORDER BY id"));
    return out.bind(shop.value).run();
}

StoreResult<void> addNumberParts(Database &database, ShopId shop)
{
    Statement add(database, QStringLiteral(
                                "WITH RECURSIVE place (at) AS (VALUES (1) UNION ALL SELECT at + 1 FROM place "
                                "WHERE at < (SELECT max(length(item_number)) FROM temp.item_change WHERE id IS NULL)) "
                                "INSERT INTO item_number_part SELECT DISTINCT ?, substr(lower(item_number), at, 12), item_number "
                                "FROM temp.item_change JOIN place ON at <= length(item_number) WHERE id IS NULL ORDER BY 2, 3"));
    return add.bind(shop.value).run();
}

StoreResult<void> enterNames(Database &database, ShopId shop)
{
    Statement known(
        database,
        QStringLiteral("UPDATE item_entry SET name_folded = c.new_name FROM temp.item_change c WHERE item_entry.id = c.id"));
    CONSOLE_TRY(known.run());
    Statement added(
        database,
        QStringLiteral(
            "INSERT INTO item_entry (id, shop_id, item_number, name_folded) "
            "SELECT ((coalesce((SELECT max(id) FROM item_entry), 0) >> 22) + row_number() OVER (ORDER BY item_number) << 22) "
            "| item_bit(item_number), ?, item_number, new_name FROM temp.item_change WHERE id IS NULL"));
    CONSOLE_TRY(added.bind(shop.value).run());
    Statement grams(database,
                    QStringLiteral("INSERT INTO item_name_search (rowid, grams) SELECT e.id, item_grams(e.shop_id, c.new_name) "
                                   "FROM temp.item_change c JOIN item_entry e ON e.shop_id = ? AND e.item_number = c.item_number "
                                   "WHERE c.new_name <> '' ORDER BY e.id"));
    CONSOLE_TRY(grams.bind(shop.value).run());
    // The name index keeps what it is reading open until it has written, and no temporary table can go meanwhile. A savepoint makes
    // it write now rather than at the commit.
    CONSOLE_TRY(runSql(database, QStringLiteral("SAVEPOINT items_entered")));
    return runSql(database, QStringLiteral("RELEASE items_entered"));
}

} // namespace

StoreResult<void> indexItems(Database &database, ShopId shop, QLatin1String stagedItems)
{
    StagedTable changes(database, QLatin1String("item_change"),
                        QLatin1String("item_number TEXT, id INTEGER, old_name TEXT, new_name TEXT NOT NULL"),
                        QLatin1String("item_number"));
    CONSOLE_TRY(changes.create());
    const auto count = noteChanges(database, shop, stagedItems);
    if (!count)
        return tl::unexpected(count.error());
    if (*count == 0)
        return {};
    CONSOLE_TRY(takeOutOldNames(database, shop));
    CONSOLE_TRY(addNumberParts(database, shop));
    return enterNames(database, shop);
}

ItemSearch::ItemSearch(Database &database, ShopId shop, const ItemTraits &traits, const SearchEffort &effort)
    : m_database(database), m_shop(shop), m_category(storable(traits.category)),
      m_number(storable(foldedForSearch(traits.itemNumber))), m_name(storable(foldedForSearch(traits.name))), m_effort(effort)
{
}

QString ItemSearch::conditions() const
{
    QString conditions;
    if (!m_number.isEmpty())
        conditions += QStringLiteral(" AND instr(lower(w.item_number), ?) > 0");
    if (!m_category.isEmpty())
        conditions += QStringLiteral(" AND i.category = ?");
    if (!m_name.isEmpty())
        conditions += QStringLiteral(" AND instr(i.name_folded, ?) > 0");
    return conditions;
}

void ItemSearch::bindConditions(Statement &statement) const
{
    for (const QString &text : {m_number, m_category, m_name}) {
        if (!text.isEmpty())
            statement.bind(text);
    }
}

StoreResult<ItemSearch::Trait> ItemSearch::nameTrait()
{
    // Words that nearly all names have make a question long to answer and tell little: a sample of names shows which ones they are.
    Statement sample(
        m_database,
        QStringLiteral(
            "WITH RECURSIVE place (at) AS (VALUES (0) UNION ALL SELECT at + 1 FROM place WHERE at < 127) "
            "SELECT (SELECT name_folded FROM item_entry WHERE id >= (at * (SELECT max(id) >> 22 FROM item_entry) / 128) << 22 "
            "LIMIT 1) FROM place"));
    const auto names = listOf(sample, [](const Statement &row) -> StoreResult<QString> { return row.text(0); });
    if (!names)
        return tl::unexpected(names.error());
    const auto having =
        std::count_if(names->cbegin(), names->cend(), [this](const QString &one) { return one.contains(m_name); });
    const QString part = m_name.size() > 3 ? rarestPart(m_name, *names) : m_name;
    return Trait{QStringLiteral("SELECT rowid AS found FROM item_name_search WHERE item_name_search MATCH ?"),
                 QStringLiteral("SELECT e.item_number FROM json_each(?) f CROSS JOIN item_entry e ON e.id = f.value"),
                 QStringLiteral("item_bits(found)"), having * 5 > names->size(),
                 [query = itemGramQuery(m_shop, part)](Statement &read) { read.bind(query); }};
}

StoreResult<QList<ItemSearch::Trait>> ItemSearch::traits()
{
    const QString numbers = QLatin1String(foundNumbers);
    QList<Trait> traits;
    if (!m_number.isEmpty()) {
        traits.append(
            {QStringLiteral("SELECT item_number AS found FROM item_number_part WHERE shop_id = ? AND part >= substr(?, 1, 12) "
                            "AND part <= substr(?, 1, 12) || char(1114111)"),
             numbers,
             {},
             false,
             [this](Statement &read) { read.bind(m_shop.value).bind(m_number).bind(m_number); }});
    }
    if (!m_category.isEmpty()) {
        traits.append(
            {QStringLiteral(
                 "SELECT item_number AS found FROM item INDEXED BY item_by_category WHERE shop_id = ? AND category = ?"),
             numbers, QStringLiteral("item_bits(item_bit(found))"), false,
             [this](Statement &read) { read.bind(m_shop.value).bind(m_category); }});
    }
    if (!m_name.isEmpty()) {
        auto name = nameTrait();
        if (!name)
            return tl::unexpected(name.error());
        traits.append(*std::move(name));
    }
    return traits;
}

StoreResult<void> ItemSearch::weigh()
{
    const auto traits = this->traits();
    if (!traits)
        return tl::unexpected(traits.error());
    int least = m_effort.fewItems + 1;
    int leastKnown = m_effort.manyItems + 1;
    const Trait *known = nullptr; // of the traits that have a set, the one that fewest items have
    for (const Trait &trait : *traits) {
        if (trait.isCommon) {
            m_lacking.append(trait);
            continue;
        }
        const bool hasSet = !trait.set.isEmpty();
        const int most = hasSet ? m_effort.manyItems : m_effort.fewItems;
        Statement read(m_database, QStringLiteral("SELECT count(*), json_group_array(found), %1 FROM (%2 LIMIT ?)")
                                       .arg(hasSet ? trait.set : QStringLiteral("NULL"), trait.sql));
        trait.bind(read);
        const auto counted = read.bind(most + 1).next();
        if (!counted)
            return tl::unexpected(counted.error());
        const int count = read.number(0);
        const bool isWhole = count <= most;
        if (isWhole && count < least) {
            least = count;
            m_way = Way{trait.waySql, read.text(1)};
        }
        if (hasSet && isWhole && count < leastKnown) {
            leastKnown = count;
            known = &trait;
        }
        if (hasSet && isWhole)
            m_sets.append(read.bytes(2));
        else if (hasSet)
            m_lacking.append(trait);
    }
    const bool isAlone = traits->size() == 1;
    return m_way || !known || isAlone ? StoreResult<void>() : narrow(*known);
}

StoreResult<void> ItemSearch::narrow(const Trait &trait)
{
    // Each alone leaves many items; all together may leave few.
    CONSOLE_TRY(readLackingSets());
    const bool findsNumbers = trait.waySql == QLatin1String(foundNumbers);
    QString conditions = QStringLiteral("true") + QStringLiteral(" AND item_is_in(?, found)").repeated(m_sets.size());
    if (findsNumbers && !m_number.isEmpty())
        conditions += QStringLiteral(" AND instr(lower(found), ?) > 0");
    Statement read(m_database,
                   QStringLiteral("SELECT count(*), json_group_array(found) FROM (SELECT found FROM (%1) WHERE %2 LIMIT ?)")
                       .arg(trait.sql, conditions));
    trait.bind(read);
    for (const QByteArray &set : std::as_const(m_sets))
        read.bind(set);
    if (findsNumbers && !m_number.isEmpty())
        read.bind(m_number);
    const auto counted = read.bind(m_effort.fewItems + 1).next();
    if (!counted)
        return tl::unexpected(counted.error());
    if (read.number(0) <= m_effort.fewItems)
        m_way = Way{trait.waySql, read.text(1)};
    return {};
}

StoreResult<void> ItemSearch::readLackingSets()
{
    for (const Trait &trait : std::as_const(m_lacking)) {
        Statement read(m_database, QStringLiteral("SELECT %1 FROM (%2)").arg(trait.set, trait.sql));
        trait.bind(read);
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        m_sets.append(read.bytes(0));
    }
    m_lacking.clear();
    return {};
}

} // namespace console
