#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionSlider;
class QWidget;

/// How the console's widgets are painted, from the theme's table. Each function returns false where Fusion's painting stands.
namespace console::ui::painting {

bool primitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget);
bool control(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget, const QStyle &style);
bool complexControl(QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget, const QStyle &style);

/// Scroll bars have no arrows: the whole length is groove.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace console::ui::painting
