#include "store/goods_store.h"

#include "domain/text_folding.h"
#include "store/stored_values.h"

namespace console {

namespace {

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

// For counting: the index that holds a filter's goods and no others.
QString sourceOf(GoodsFilter filter)
{
    switch (filter) {
    case GoodsFilter::All:
        return QStringLiteral("item");
    case GoodsFilter::LowStock:
        return QStringLiteral("item INDEXED BY item_by_stock");
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
    // One statement, so that the figures are of one moment.
    QStringList counts;
    for (const auto filter : {GoodsFilter::All, GoodsFilter::LowStock, GoodsFilter::ExpiringSoon, GoodsFilter::ImageError}) {
        counts << QStringLiteral("(SELECT count(*) FROM %1 WHERE shop_id = ? AND is_listed = 1 AND %2)")
                      .arg(sourceOf(filter), conditionOf(filter));
    }
    Statement read(m_database, QStringLiteral("SELECT %1").arg(counts.join(QStringLiteral(", "))));
    read.bind(shop.value).bind(shop.value).bind(shop.value).bind(lastExpiringDay(today)).bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return GoodsCounts{read.integer(0), read.integer(1), read.integer(2), read.integer(3)};
}

StoreResult<QList<Item>> GoodsStore::goods(ShopId shop, GoodsFilter filter, const QString &text, QDate today,
                                           const std::optional<Item> &after, int limit)
{
    const QString folded = foldedForSearch(text);
    Statement read(
        m_database,
        QStringLiteral(
            "SELECT item_number, seller_item_code, name, category, stock, price, valid_until, image_status, goods_kind FROM item "
            "WHERE shop_id = ? AND item_number > ? AND is_listed = 1 AND %1 "
            "AND (? = '' OR instr(lower(item_number), ?) OR instr(lower(seller_item_code), ?) OR instr(name_folded, ?)) "
            "ORDER BY item_number LIMIT ?")
            .arg(conditionOf(filter)));
    read.bind(shop.value).bind(after ? after->itemNumber : QString());
    if (filter == GoodsFilter::ExpiringSoon)
        read.bind(lastExpiringDay(today));
    read.bind(folded).bind(folded).bind(folded).bind(folded).bind(limit);
    return listOf(read, readItem);
}

} // namespace console
