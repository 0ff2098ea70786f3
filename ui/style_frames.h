#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionFrame;
class QStyleOptionGroupBox;
class QStyleOptionMenuItem;
class QString;

/// What stands around and behind: frames by their `frameRole`, the frames of views and texts, menus, tool tips.
namespace console::ui::painting {

void roleFrame(const QStyleOption &option, QPainter *painter, const QString &role);
/// The frame of a list, table or text field, with its ground and its focus ring.
void scrollFrame(const QStyleOption &option, QPainter *painter, bool showsFocus);
void plainLine(const QStyleOptionFrame &option, QPainter *painter);
void popupPanel(const QStyleOption &option, QPainter *painter);
/// A bold title, checkable or not, above a frame.
void groupBox(const QStyleOptionGroupBox &option, QPainter *painter);
[[nodiscard]] QRect groupBoxPart(const QStyleOptionGroupBox &option, QStyle::SubControl part);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);

} // namespace console::ui::painting
