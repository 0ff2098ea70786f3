#include "ui/style_parts.h"

#include "ui/theme.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

namespace console::ui::painting {

Smooth::Smooth(QPainter *painter) : m_painter(painter)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
}

Smooth::~Smooth()
{
    m_painter->restore();
}

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius, qreal width)
{
    const Smooth smooth(painter);
    const qreal half = line.isValid() ? width / 2 : 0;
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half, radius - half);
}

void focusRing(QPainter *painter, const QRect &rect, qreal radius)
{
    roundedBox(painter, rect, QColor(), Theme::current().focus, radius, 2.0);
}

void chevron(QPainter *painter, const QRect &rect, const QColor &colour, Direction direction)
{
    const Smooth smooth(painter);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    switch (direction) {
    case Direction::Down:
        break;
    case Direction::Up:
        painter->rotate(180);
        break;
    case Direction::Left:
        painter->rotate(90);
        break;
    case Direction::Right:
        painter->rotate(-90);
        break;
    }
    painter->drawPolyline(QPolygonF{QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)});
}

void tick(QPainter *painter, const QRect &rect, const QColor &colour)
{
    const Smooth smooth(painter);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->drawPolyline(QPolygonF{QPointF(-4, 0.5), QPointF(-1.2, 3.2), QPointF(4, -3)});
}

void bottomLine(QPainter *painter, const QRect &rect, const QColor &colour)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
}

QString roleOf(const QWidget *widget, const char *property)
{
    return widget ? widget->property(property).toString() : QString();
}

} // namespace console::ui::painting
