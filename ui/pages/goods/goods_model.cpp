#include "ui/pages/goods/goods_model.h"

#include "ui/language.h"

namespace console::ui {

QString GoodsModel::heading(int column) const
{
    switch (column) {
    case ItemNumberColumn:
        return tr("Item number");
    case SellerCodeColumn:
        //: The number that the seller has given to an item.
        return tr("Seller code");
    case NameColumn:
        return tr("Item name");
    case CategoryColumn:
        return tr("Category");
    case StockColumn:
        //: How many pieces of an item are left.
        return tr("Stock");
    case PriceColumn:
        return tr("Price (yen)");
    case ValidUntilColumn:
        //: The last day on which an item is on sale.
        return tr("Valid until");
    case ImageStatusColumn:
        return tr("Image");
    case GoodsKindColumn:
        return tr("Kind");
    }
    return {};
}

QString GoodsModel::text(int row, int column) const
{
    const Item &item = m_controller.rows().at(row);
    switch (column) {
    case ItemNumberColumn:
        return item.itemNumber;
    case SellerCodeColumn:
        return item.sellerItemCode;
    case NameColumn:
        return item.name;
    case CategoryColumn:
        return item.category;
    case StockColumn:
        return item.stock ? formatNumber(*item.stock) : QString();
    case PriceColumn:
        return item.priceYen ? formatNumber(*item.priceYen) : QString();
    case ValidUntilColumn:
        return item.validUntil ? formatDate(*item.validUntil) : QString();
    case ImageStatusColumn:
        if (!item.imageStatus)
            return {};
        //: The state of an item's image.
        return *item.imageStatus == ImageStatus::Error ? tr("Image error") : tr("OK");
    case GoodsKindColumn:
        if (!item.goodsKind)
            return {};
        return *item.goodsKind == GoodsKind::General ? tr("General goods") : tr("Reserve goods");
    }
    return {};
}

QVariant GoodsModel::raw(int row, int column) const
{
    const Item &item = m_controller.rows().at(row);
    switch (column) {
    case StockColumn:
        return item.stock ? QVariant(*item.stock) : QVariant();
    case PriceColumn:
        return item.priceYen ? QVariant(*item.priceYen) : QVariant();
    case ValidUntilColumn:
        return item.validUntil ? QVariant(*item.validUntil) : QVariant();
    case ImageStatusColumn:
        return item.imageStatus ? QVariant(QString(codeIn(imageStatusCodes, *item.imageStatus))) : QVariant();
    case GoodsKindColumn:
        return item.goodsKind ? QVariant(QString(codeIn(goodsKindCodes, *item.goodsKind))) : QVariant();
    }
    return text(row, column);
}

Tone GoodsModel::tone(int row, int column) const
{
    const Item &item = m_controller.rows().at(row);
    switch (column) {
    case StockColumn:
        return m_controller.isLowStock(item) ? Tone::Attention : Tone::Plain;
    case ValidUntilColumn:
        return m_controller.isExpiringSoon(item) ? Tone::Attention : Tone::Plain;
    case ImageStatusColumn:
        return item.imageStatus == ImageStatus::Error ? Tone::Attention : Tone::Muted;
    case SellerCodeColumn:
    case CategoryColumn:
    case GoodsKindColumn:
        return Tone::Muted;
    }
    return Tone::Plain;
}

bool GoodsModel::isNumber(int column) const
{
    return column == StockColumn || column == PriceColumn;
}

bool GoodsModel::isLongText(int column) const
{
    return column == NameColumn || column == SellerCodeColumn || column == CategoryColumn;
}

} // namespace console::ui
