#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionSpinBox;
class QWidget;

/// Where something is entered or chosen: line, combo, spin and date fields, check and radio marks.
namespace console::ui::painting {

/// A mark with room around it for its focus ring.
[[nodiscard]] int indicatorSide();

void lineEditPanel(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void comboBoxLabel(const QStyleOptionComboBox &option, QPainter *painter);
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter);
void checkMark(const QStyleOption &option, QPainter *painter);
void radioMark(const QStyleOption &option, QPainter *painter);

/// Whether the line edit is a part of a spin or combo box, which then draws the field.
[[nodiscard]] bool isInnerEdit(const QWidget *widget);
/// An invalid rectangle where Fusion's stands.
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

} // namespace console::ui::painting
