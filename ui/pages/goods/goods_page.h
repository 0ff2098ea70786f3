#pragma once

#include "ui/pages/goods/goods_model.h"
#include "ui/pages/lists/list_page.h"

namespace console::ui {

/// Goods management: the shop's items as the item file told them. Changes no item.
class GoodsPage : public ListPage
{
    Q_OBJECT

public:
    explicit GoodsPage(Desk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QList<Filter> filters() const override;
    void applyFilter(const QString &code, const QString &text) override;
    void act() override;
    void actOnEmpty() override;

private:
    [[nodiscard]] QString emptyText() const;

    Desk &m_desk;
    GoodsController m_controller;
    GoodsModel m_model;
};

} // namespace console::ui
