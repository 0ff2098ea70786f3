#pragma once

#include "control/list_controller.h"

namespace console {

/// The shop's goods, filtered and page by page. Only reads.
class GoodsController : public RowsController<Item>
{
    Q_OBJECT

public:
    explicit GoodsController(Desk &desk, QObject *parent = nullptr) : RowsController<Item>(desk, parent) {}

    [[nodiscard]] GoodsFilter filter() const { return m_filter; }
    /// What is searched for; blank finds all.
    [[nodiscard]] QString text() const { return m_text; }
    void narrow(GoodsFilter filter, const QString &text);

    /// The same limits as the filters'.
    [[nodiscard]] bool isLowStock(const Item &item) const { return item.stock && *item.stock <= lowStockLimit; }
    [[nodiscard]] bool isExpiringSoon(const Item &item) const
    {
        return item.validUntil && *item.validUntil <= today().addDays(expiringSoonDays);
    }

private:
    [[nodiscard]] Read reader(ShopId shop, QDate today) const override;
    [[nodiscard]] bool isTextSearch() const override { return !m_text.isEmpty(); }

    GoodsFilter m_filter = GoodsFilter::All;
    QString m_text;
};

} // namespace console
