#pragma once

#include <QColor>
#include <QPainter>

/// The few shapes that all of the console's painting is made of.
namespace console::ui::painting {

/// Antialiased painting for as long as it lives.
class Smooth
{
public:
    explicit Smooth(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter->restore(); }
    Smooth(const Smooth &) = delete;
    Smooth &operator=(const Smooth &) = delete;

private:
    QPainter *m_painter;
};

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius, qreal width = 1.0);
void focusRing(QPainter *painter, const QRect &rect, qreal radius);
void chevron(QPainter *painter, const QRect &rect, const QColor &colour, bool pointsUp = false);

} // namespace console::ui::painting
