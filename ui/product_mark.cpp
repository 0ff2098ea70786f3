#include "ui/product_mark.h"

#include "ui/theme.h"

#include <QPainter>

namespace console::ui {

namespace {

constexpr int markPixels = 18;
const QString firstWord = QStringLiteral("J·QSM");
const QString secondWord = QStringLiteral(" Console");

} // namespace

ProductMark::ProductMark(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(firstWord + secondWord);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProductMark::setShort(bool isShort)
{
    if (m_isShort == isShort)
        return;
    m_isShort = isShort;
    updateGeometry();
    update();
}

QFont ProductMark::markFont() const
{
    QFont bold = font();
    bold.setPixelSize(markPixels);
    bold.setBold(true);
    return bold;
}

QSize ProductMark::sizeHint() const
{
    const QFontMetrics metrics(markFont());
    return {metrics.horizontalAdvance(m_isShort ? firstWord : firstWord + secondWord) + 2, metrics.height()};
}

void ProductMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(markFont());
    const Theme &theme = Theme::current();
    painter.setPen(theme.ink);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, firstWord);
    if (m_isShort)
        return;
    painter.setPen(theme.accent);
    painter.drawText(rect().adjusted(painter.fontMetrics().horizontalAdvance(firstWord), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     secondWord);
}

} // namespace console::ui
