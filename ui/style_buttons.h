#pragma once

#include <QFont>
#include <QSize>

class QPainter;
class QString;
class QStyle;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// Push and tool buttons, by their `variant`.
namespace console::ui::painting {

[[nodiscard]] QFont::Weight buttonWeight(const QString &variant);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QString &variant);

void buttonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget, const QStyle &style);
void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget, const QStyle &style);

} // namespace console::ui::painting
