#include "store/goods_store.h"

#include "domain/text_folding.h"
#include "store/stored_values.h"

namespace console {

namespace {

// Word for word the conditions of the indexes that hold a filter's goods and no others, without which they can't be used.
QString conditionOf(GoodsFilter filter)
{
    switch (filter) {
    case GoodsFilter::All:
        return QStringLiteral("true");
    case GoodsFilter::LowStock:
        return QStringLiteral("stock <= %1").arg(lowStockLimit);
    case GoodsFilter::ExpiringSoon:
        return QStringLiteral("valid_until <= ?");
    case GoodsFilter::ImageError:
        return QStringLiteral("image_status = 'error'");
    }
    Q_UNREACHABLE();
}

// Named, because SQLite can't know how few goods of many a filter holds.
QString sourceOf(GoodsFilter filter)
{
    switch (filter) {
    case GoodsFilter::All:
        return QStringLiteral("item");
    case GoodsFilter::LowStock:
        return QStringLiteral("item INDEXED BY item_low_stock");
    case GoodsFilter::ExpiringSoon:
        return QStringLiteral("item INDEXED BY item_by_validity");
    case GoodsFilter::ImageError:
        return QStringLiteral("item INDEXED BY item_with_image_error");
    }
    Q_UNREACHABLE();
}

qint64 lastExpiringDay(QDate today)
{
    return dayNumber(today.addDays(expiringSoonDays));
}

StoreResult<Item> readItem(const Statement &row)
{
    Item item;
    item.itemNumber = row.text(0);
    item.sellerItemCode = row.text(1);
    item.name = row.text(2);
    item.category = row.text(3);
    item.stock = row.optionalInteger(4);
    item.priceYen = row.optionalInteger(5);
    item.validUntil = storedDay(row, 6);
    if (!row.isNull(7)) {
        const auto status = storedCode(imageStatusCodes, row, 7);
        if (!status)
            return tl::unexpected(status.error());
        item.imageStatus = *status;
    }
    if (!row.isNull(8)) {
        const auto kind = storedCode(goodsKindCodes, row, 8);
        if (!kind)
            return tl::unexpected(kind.error());
        item.goodsKind = *kind;
    }
    return item;
}

} // namespace

StoreResult<GoodsCounts> GoodsStore::counts(ShopId shop, QDate today)
{
    // One statement, so that the figures are of one moment. All goods together are not counted: nobody asks for more than whether there are any.
    QStringList counts{QStringLiteral("EXISTS (SELECT 1 FROM item INDEXED BY item_by_stock WHERE shop_id = ? AND is_listed = 1)")};
    for (const auto filter : {GoodsFilter::LowStock, GoodsFilter::ExpiringSoon, GoodsFilter::ImageError}) {
        counts << QStringLiteral("(SELECT count(*) FROM %1 WHERE shop_id = ? AND is_listed = 1 AND %2)")
                      .arg(sourceOf(filter), conditionOf(filter));
    }
    Statement read(m_database, QStringLiteral("SELECT %1").arg(counts.join(QStringLiteral(", "))));
    read.bind(shop.value).bind(shop.value).bind(shop.value).bind(lastExpiringDay(today)).bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return GoodsCounts{read.integer(0) != 0, read.integer(1), read.integer(2), read.integer(3)};
}

StoreResult<QList<Item>> GoodsStore::goods(ShopId shop, GoodsFilter filter, const QString &text, QDate today,
                                           const std::optional<Item> &after, int limit)
{
    const QString folded = foldedForSearch(text);
    // Goods that expire stand in their index by day: the page's numbers are found there before any item is read.
    const bool isByDay = filter == GoodsFilter::ExpiringSoon;
    const QString numbers = QStringLiteral("item_number IN (SELECT item_number FROM %1 WHERE shop_id = ? AND is_listed = 1 AND %2 AND item_number > ? %3)")
                                .arg(sourceOf(filter), conditionOf(filter),
                                     folded.isEmpty() ? QStringLiteral("ORDER BY item_number LIMIT ?") : QString());
    Statement read(
        m_database,
        QStringLiteral("SELECT item_number, seller_item_code, name, category, stock, price, valid_until, image_status, goods_kind FROM %1 "
                       "WHERE shop_id = ? AND item_number > ? AND is_listed = 1 AND %2 "
                       "AND (? = '' OR instr(lower(item_number), ?) OR instr(lower(seller_item_code), ?) OR instr(name_folded, ?)) "
                       "ORDER BY item_number LIMIT ?")
            .arg(isByDay ? QStringLiteral("item") : sourceOf(filter), isByDay ? numbers : conditionOf(filter)));
    const QString last = after ? after->itemNumber : QString();
    read.bind(shop.value).bind(last);
    if (isByDay)
        read.bind(shop.value).bind(lastExpiringDay(today)).bind(last);
    if (isByDay && folded.isEmpty())
        read.bind(limit);
    read.bind(folded).bind(folded).bind(folded).bind(folded).bind(limit);
    return listOf(read, readItem);
}

} // namespace console
