#include "store/record_merge.h"

#include "domain/day_number.h"
#include "domain/text_folding.h"
#include "store/item_index.h"
#include "store/score_derivation.h"
#include "store/statement.h"
#include "store/stored_values.h"

#include <sqlite3.h>

namespace console {

namespace {

// Runs a "move" whose upsert changes a row only where it says something new.
StoreResult<Merged> moveCounted(Database &database, qint64 added, Statement &move)
{
    CONSOLE_TRY(move.run());
    return Merged{added, sqlite3_changes64(database.handle()) - added};
}

} // namespace

RecordMerge<Item>::RecordMerge(Database &database)
    : m_database(database),
      m_items(database, QLatin1String("staged_item"),
              QLatin1String("item_number TEXT, seller_item_code TEXT, name TEXT, name_folded TEXT, category TEXT, stock INTEGER, "
                            "price INTEGER, valid_until INTEGER, image_status TEXT, goods_kind TEXT"),
              QLatin1String("item_number"))
{
}

StoreResult<void> RecordMerge<Item>::stage(const Item &item)
{
    const QString folded = foldedForSearch(item.name);
    m_items.bind(item.itemNumber).bind(item.sellerItemCode).bind(item.name).bind(folded).bind(item.category);
    m_items.bind(item.stock).bind(item.priceYen).bind(item.validUntil);
    m_items.bind(item.imageStatus ? codeIn(imageStatusCodes, *item.imageStatus) : QLatin1String(""));
    m_items.bind(item.goodsKind ? codeIn(goodsKindCodes, *item.goodsKind) : QLatin1String(""));
    return m_items.insert();
}

// An item that only a score file has named so far counts as added when the item file brings it.
StoreResult<qint64> RecordMerge<Item>::countAdded(ShopId shop)
{
    Statement added(
        m_database,
        QStringLiteral("SELECT count(*) FROM temp.staged_item s WHERE NOT EXISTS ("
                       "SELECT 1 FROM item i WHERE i.shop_id = ? AND i.item_number = s.item_number AND i.is_listed = 1)"));
    return oneInteger(added.bind(shop.value));
}

StoreResult<Merged> RecordMerge<Item>::merge(ShopId shop)
{
    const auto addedCount = countAdded(shop);
    if (!addedCount)
        return tl::unexpected(addedCount.error());
    // Which goods an item is decides by which rules its orders are scored.
    ScoreDerivation derivation(m_database);
    CONSOLE_TRY(derivation.create());
    CONSOLE_TRY(derivation.select(
        shop, QStringLiteral("SELECT o.order_number FROM temp.staged_item s "
                             "LEFT JOIN item i ON i.shop_id = ? AND i.item_number = s.item_number "
                             "CROSS JOIN sales_order o INDEXED BY sales_order_by_item ON o.shop_id = ? AND o.item_number = s.item_number "
                             "WHERE s.goods_kind <> '' AND s.goods_kind <> coalesce(i.goods_kind, 'general')")));
    const QString columns =
        QStringLiteral("seller_item_code, name, name_folded, category, stock, price, valid_until, image_status, goods_kind");
    QStringList assignments;
    QStringList news;
    for (const QString &column : columns.split(QStringLiteral(", "))) {
        // A blank of the file is NULL or '' and erases nothing.
        assignments << QStringLiteral("%1 = coalesce(nullif(excluded.%1, ''), %1)").arg(column);
        news << QStringLiteral("nullif(excluded.%1, '') IS NOT NULL AND excluded.%1 IS NOT %1").arg(column);
    }
    Statement move(m_database, QStringLiteral("INSERT INTO item (shop_id, item_number, %1, is_listed) "
                                              "SELECT ?, item_number, seller_item_code, name, name_folded, category, stock, "
                                              "price, valid_until, nullif(image_status, ''), "
                                              "nullif(goods_kind, ''), 1 FROM temp.staged_item WHERE true "
                                              "ON CONFLICT DO UPDATE SET is_listed = 1, %2 WHERE is_listed = 0 OR %3")
                                   .arg(columns, assignments.join(QStringLiteral(", ")), news.join(QStringLiteral(" OR "))));
    const auto merged = moveCounted(m_database, *addedCount, move.bind(shop.value));
    if (!merged)
        return merged;
    CONSOLE_TRY(indexItems(m_database, shop, QLatin1String("staged_item")));
    CONSOLE_TRY(derivation.deriveUnconverted(shop));
    return merged;
}

RecordMerge<Inquiry>::RecordMerge(Database &database)
    : m_database(database),
      m_inquiries(database, QLatin1String("staged_inquiry"),
                  QLatin1String("inquiry_number TEXT, day INTEGER, item_number TEXT, title TEXT, is_answered INTEGER"),
                  QLatin1String("inquiry_number"))
{
}

StoreResult<void> RecordMerge<Inquiry>::stage(const Inquiry &inquiry)
{
    return m_inquiries.bind(inquiry.inquiryNumber)
        .bind(qint64(dayNumber(inquiry.date)))
        .bind(inquiry.itemNumber)
        .bind(inquiry.title)
        .bind(qint64(inquiry.answered))
        .insert();
}

StoreResult<Merged> RecordMerge<Inquiry>::merge(ShopId shop)
{
    Statement added(m_database,
                    QStringLiteral("SELECT count(*) FROM temp.staged_inquiry s WHERE NOT EXISTS ("
                                   "SELECT 1 FROM inquiry i WHERE i.shop_id = ? AND i.inquiry_number = s.inquiry_number)"));
    const auto addedCount = oneInteger(added.bind(shop.value));
    if (!addedCount)
        return tl::unexpected(addedCount.error());
    // An answered inquiry stays answered, whatever an older file says.
    Statement move(
        m_database,
        QStringLiteral(
            "INSERT INTO inquiry (shop_id, inquiry_number, day, item_number, title, is_answered) "
            "SELECT ?, inquiry_number, day, item_number, title, is_answered FROM temp.staged_inquiry WHERE true "
            "ON CONFLICT DO UPDATE SET day = excluded.day, "
            "item_number = coalesce(nullif(excluded.item_number, ''), item_number), "
            "title = coalesce(nullif(excluded.title, ''), title), is_answered = max(is_answered, excluded.is_answered) "
            "WHERE day <> excluded.day OR is_answered < excluded.is_answered "
            "OR (excluded.item_number <> '' AND excluded.item_number <> item_number) "
            "OR (excluded.title <> '' AND excluded.title <> title)"));
    return moveCounted(m_database, *addedCount, move.bind(shop.value));
}

RecordMerge<Notice>::RecordMerge(Database &database)
    : m_database(database),
      m_notices(database, QLatin1String("staged_notice"),
                QLatin1String("day INTEGER, kind TEXT, title TEXT, body TEXT, url TEXT, is_important INTEGER"),
                QLatin1String("day, kind, title"))
{
}

StoreResult<void> RecordMerge<Notice>::stage(const Notice &notice)
{
    return m_notices.bind(qint64(dayNumber(notice.date)))
        .bind(codeIn(noticeKindCodes, notice.kind))
        .bind(notice.title)
        .bind(notice.body)
        .bind(notice.url)
        .bind(qint64(notice.important))
        .insert();
}

StoreResult<Merged> RecordMerge<Notice>::merge(ShopId shop)
{
    Statement added(
        m_database,
        QStringLiteral(
            "SELECT count(*) FROM temp.staged_notice s WHERE NOT EXISTS ("
            "SELECT 1 FROM notice n WHERE n.shop_id = ? AND n.day = s.day AND n.kind = s.kind AND n.title = s.title)"));
    const auto addedCount = oneInteger(added.bind(shop.value));
    if (!addedCount)
        return tl::unexpected(addedCount.error());
    Statement move(
        m_database,
        QStringLiteral("INSERT INTO notice (shop_id, day, kind, title, body, url, is_important) "
                       "SELECT ?, day, kind, title, body, url, is_important FROM temp.staged_notice WHERE true "
                       "ON CONFLICT DO UPDATE SET body = coalesce(nullif(excluded.body, ''), body), url = "
                       "coalesce(nullif(excluded.url, ''), url), "
                       "is_important = excluded.is_important "
                       "WHERE is_important <> excluded.is_important OR (excluded.body <> '' AND excluded.body <> body) "
                       "OR (excluded.url <> '' AND excluded.url <> url)"));
    return moveCounted(m_database, *addedCount, move.bind(shop.value));
}

} // namespace console
