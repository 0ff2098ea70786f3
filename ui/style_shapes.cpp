#include "ui/style_shapes.h"

#include "ui/theme.h"

namespace console::ui::painting {

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius, qreal width)
{
    const Smooth smooth(painter);
    const qreal half = width / 2;
    painter->setPen(line.isValid() ? QPen(line, width) : Qt::NoPen);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

void focusRing(QPainter *painter, const QRect &rect, qreal radius)
{
    roundedBox(painter, rect, QColor(), Theme::current().accent, radius, 2.0);
}

void chevron(QPainter *painter, const QRect &rect, const QColor &colour, bool pointsUp)
{
    const Smooth smooth(painter);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal dip = pointsUp ? -2.0 : 2.0;
    painter->drawPolyline(QPolygonF{middle + QPointF(-4, -dip), middle + QPointF(0, dip), middle + QPointF(4, -dip)});
}

} // namespace console::ui::painting
