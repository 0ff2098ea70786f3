#pragma once

#include "control/goods_controller.h"
#include "ui/pages/lists/list_model.h"

namespace console::ui {

/// The shop's goods. What the item file left out stays blank.
class GoodsModel : public ListModel
{
    Q_OBJECT

public:
    enum Column {
        ItemNumberColumn,
        SellerCodeColumn,
        NameColumn,
        CategoryColumn,
        StockColumn,
        PriceColumn,
        ValidUntilColumn,
        ImageStatusColumn,
        GoodsKindColumn,
        ColumnCount
    };

    explicit GoodsModel(GoodsController &controller, QObject *parent = nullptr) : ListModel(controller, parent), m_controller(controller) {}

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] bool isLongText(int column) const override;

private:
    GoodsController &m_controller;
};

} // namespace console::ui
