#pragma once

#include "domain/shop.h"

#include <QComboBox>
#include <QList>

namespace console::ui {

/// The shops of the store with the signed-in one chosen. Shortens a long name instead of clipping it; its list shows all of it.
class ShopBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ShopBox(QWidget *parent = nullptr);

    void showShops(const QList<Shop> &shops, const Shop &current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace console::ui
