#include "ui/shop_box.h"

#include "ui/plain_text.h"
#include "ui/theme.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace console::ui {

namespace {

constexpr int widestDesign = 240;
constexpr int narrowestDesign = 96;

int narrowest()
{
    return Theme::px(narrowestDesign);
}

} // namespace

ShopBox::ShopBox(QWidget *parent) : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ShopBox::showShops(const QList<Shop> &shops, const Shop &current)
{
    const QSignalBlocker quiet(this);
    clear();
    // Where the shops can't be read, the one that is open is still known.
    const QList<Shop> listed = shops.isEmpty() ? QList<Shop>{current} : shops;
    for (const Shop &shop : listed) {
        addItem(singleLine(QStringLiteral("%1 · %2").arg(shop.sellerId, shop.name)), shop.sellerId);
        if (shop.id == current.id)
            setCurrentIndex(count() - 1);
    }
    updateGeometry();
}

QSize ShopBox::sizeHint() const
{
    const QSize hint = QComboBox::sizeHint();
    return {qBound(narrowest(), hint.width(), Theme::px(widestDesign)), hint.height()};
}

QSize ShopBox::minimumSizeHint() const
{
    return {narrowest(), QComboBox::minimumSizeHint().height()};
}

void ShopBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace console::ui
