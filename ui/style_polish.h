#pragma once

class QWidget;

/// What a widget is given once, when it is first shown: a role's font and colours, the pointer's attention, its ground.
namespace console::ui::painting {

void dress(QWidget *widget);
/// The sizes alone, which a change of the type's size sets again.
void fit(QWidget *widget);
/// Takes back what a role has set.
void undress(QWidget *widget);
/// The colours alone, which a change of the theme sets again.
void dye(QWidget *widget);

} // namespace console::ui::painting
