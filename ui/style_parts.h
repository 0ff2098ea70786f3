#pragma once

#include <QColor>
#include <QRect>
#include <QStyleOption>

class QPainter;
class QString;
class QWidget;

/// The strokes that every part of the style is painted with.
namespace console::ui::painting {

/// Antialiased painting for as long as it lives; leaves the painter as it was.
class Smooth
{
public:
    explicit Smooth(QPainter *painter);
    ~Smooth();
    Smooth(const Smooth &) = delete;
    Smooth &operator=(const Smooth &) = delete;

private:
    QPainter *m_painter;
};

enum class Direction { Up, Down, Left, Right };

/// An invalid colour leaves out the fill or the line.
void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius, qreal width = 1.0);
void focusRing(QPainter *painter, const QRect &rect, qreal radius);
void chevron(QPainter *painter, const QRect &rect, const QColor &colour, Direction direction = Direction::Down);
void tick(QPainter *painter, const QRect &rect, const QColor &colour);
/// One pixel at the rectangle's lower edge.
void bottomLine(QPainter *painter, const QRect &rect, const QColor &colour);

/// Hands `option` to a function that wants its real type: Qt's check, and false where it fails.
template<typename Option, typename Use>
bool with(const QStyleOption *option, Use use)
{
    const auto *real = qstyleoption_cast<const Option *>(option);
    if (real)
        use(*real);
    return real;
}

/// A dynamic property of a widget that may be missing.
[[nodiscard]] QString roleOf(const QWidget *widget, const char *property);

} // namespace console::ui::painting
