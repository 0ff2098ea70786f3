#include "ui/style_parts.h"

#include "ui/theme.h"

#include <QPainter>
#include <QTransform>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace console::ui::painting {

namespace {

// What is drawn by hand beside a text is drawn for the design's size of type.
void scaleAsType(QPainter *painter)
{
    const qreal scale = Theme::current().typePercent / 100.0;
    painter->scale(scale, scale);
}

} // namespace

Smooth::Smooth(QPainter *painter) : m_painter(painter)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
}

Smooth::~Smooth()
{
    m_painter->restore();
}

namespace {

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius, qreal width)
{
    const Smooth smooth(painter);
    const qreal half = line.isValid() ? width / 2 : 0;
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half, radius - half);
}

bool isWhole(qreal value)
{
    return qFuzzyCompare(value + 1, std::round(value) + 1);
}

/// Whether a box's straight edges lie between pixels of the device, so that nothing of them is to be smoothed.
bool liesOnPixels(const QPainter &painter)
{
    const QTransform &way = painter.deviceTransform();
    return way.type() <= QTransform::TxScale && isWhole(way.m11()) && isWhole(way.m22()) && isWhole(way.dx()) && isWhole(way.dy());
}

/// The same pixels for a fraction of the cost: only the corners of a card or a table are smooth; all else is filled row by row.
void drawLargeBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius, int corner)
{
    const QRect wide = rect.adjusted(corner, 0, -corner, 0);
    const QRect high = rect.adjusted(0, corner, 0, -corner);
    if (fill.isValid()) {
        painter->fillRect(high, fill);
        painter->fillRect(QRect(wide.left(), rect.top(), wide.width(), corner), fill);
        painter->fillRect(QRect(wide.left(), high.bottom() + 1, wide.width(), corner), fill);
    }
    if (line.isValid()) {
        for (const int y : {rect.top(), rect.bottom()})
            painter->fillRect(QRect(wide.left(), y, wide.width(), 1), line);
        for (const int x : {rect.left(), rect.right()})
            painter->fillRect(QRect(x, high.top(), 1, high.height()), line);
    }
    for (const bool isRight : {false, true}) {
        for (const bool isLow : {false, true}) {
            QRect piece(0, 0, corner, corner);
            QRect small(0, 0, 3 * corner, 3 * corner);
            piece.moveTo(isRight ? rect.right() - corner + 1 : rect.left(), isLow ? rect.bottom() - corner + 1 : rect.top());
            small.moveTo(isRight ? rect.right() - 3 * corner + 1 : rect.left(), isLow ? rect.bottom() - 3 * corner + 1 : rect.top());
            painter->save();
            painter->setClipRect(piece, Qt::IntersectClip);
            drawBox(painter, small, fill, line, radius, 1);
            painter->restore();
        }
    }
}

} // namespace

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius, qreal width)
{
    constexpr int large = 20'000; // square pixels
    const int corner = int(std::ceil(radius)) + 1;
    const bool isLarge = rect.width() * rect.height() > large && std::min(rect.width(), rect.height()) >= 3 * corner;
    const bool isOpaque = (!fill.isValid() || fill.alpha() == 255) && (!line.isValid() || line.alpha() == 255);
    const bool isHairline = !line.isValid() || qFuzzyCompare(width, 1);
    if (isLarge && isOpaque && isHairline && liesOnPixels(*painter))
        drawLargeBox(painter, rect, fill, line, radius, corner);
    else
        drawBox(painter, rect, fill, line, radius, width);
}

void focusRing(QPainter *painter, const QRect &rect, qreal radius)
{
    roundedBox(painter, rect, QColor(), Theme::current().focus, radius, Theme::current().focusWidth);
}

void chevron(QPainter *painter, const QRect &rect, const QColor &colour, Direction direction)
{
    const Smooth smooth(painter);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    scaleAsType(painter);
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
    scaleAsType(painter);
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
