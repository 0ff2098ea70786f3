#include "ui/product_mark.h"

#include "ui/theme.h"

#include <QPainter>

namespace console::ui {

namespace {

const QString name = QStringLiteral("J·QSM Console");
const QString beforeDot = QStringLiteral("J");
const QString afterDot = QStringLiteral("QSM");
const QString secondWord = QStringLiteral(" Console");

/// The dot is drawn, for some fonts have a wide one.
struct Dot
{
    explicit Dot(const QFontMetrics &metrics)
        : room(metrics.height() / 5), radius(metrics.height() / 17.0), height(metrics.capHeight() / 2.0)
    {
    }
    int room;
    qreal radius;
    qreal height; ///< above the base line
};

int firstWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(beforeDot) + Dot(metrics).room + metrics.horizontalAdvance(afterDot);
}

} // namespace

ProductMark::ProductMark(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
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
    bold.setPixelSize(Theme::titlePixels()); // shares its glyphs with the titles
    bold.setBold(true);
    return bold;
}

QSize ProductMark::sizeHint() const
{
    const QFontMetrics metrics(markFont());
    return {firstWidth(metrics) + (m_isShort ? 0 : metrics.horizontalAdvance(secondWord)) + 2, metrics.height()};
}

void ProductMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(markFont());
    const Theme &theme = Theme::current();
    painter.setPen(theme.ink);
    const QFontMetrics metrics = painter.fontMetrics();
    const Dot dot(metrics);
    const int base = (height() - metrics.height()) / 2 + metrics.ascent();
    const int dotAt = metrics.horizontalAdvance(beforeDot);
    painter.drawText(0, base, beforeDot);
    painter.drawText(dotAt + dot.room, base, afterDot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawEllipse(QPointF(dotAt + dot.room / 2.0, base - dot.height), dot.radius, dot.radius);
    if (m_isShort)
        return;
    painter.setPen(theme.accent);
    painter.drawText(firstWidth(metrics), base, secondWord);
}

} // namespace console::ui
