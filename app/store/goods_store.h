#pragma once

#include "domain/codes.h"
#include "domain/records.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

#include <optional>

namespace console {

class Database;

enum class GoodsFilter { All, LowStock, ExpiringSoon, ImageError };

inline constexpr CodeTable<GoodsFilter, 4> goodsFilterCodes{{
    {GoodsFilter::All, QLatin1String("all")},
    {GoodsFilter::LowStock, QLatin1String("low_stock")},
    {GoodsFilter::ExpiringSoon, QLatin1String("expiring_soon")},
    {GoodsFilter::ImageError, QLatin1String("image_error")},
}};

/// Stock of this many or fewer needs attention (guide: summary).
inline constexpr qint64 lowStockLimit = 3;
/// Days before the end of the sale at which an item is called expiring (guide: summary).
inline constexpr int expiringSoonDays = 7;

struct GoodsCounts
{
    bool hasGoods = false; ///< at least one is listed
    qint64 lowStock = 0;
    qint64 expiringSoon = 0; ///< already expired ones included
    qint64 imageErrors = 0;
};

/// The shop's listed goods, as the item file told them. Never shows items that only a score file or an order file names.
class GoodsStore
{
public:
    explicit GoodsStore(Database &database) : m_database(database) {}

    [[nodiscard]] StoreResult<GoodsCounts> counts(ShopId shop, QDate today);
    /// By item number. `text` matches any part of item number, seller's code or name, whatever its width, case or kana; blank
    /// matches all. `after` is the last row of the page before.
    [[nodiscard]] StoreResult<QList<Item>> goods(ShopId shop, GoodsFilter filter, const QString &text, QDate today,
                                                 const std::optional<Item> &after, int limit);

private:
    Database &m_database;
};

} // namespace console
