#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// Lists, tables, tabs, scroll bars and progress.
namespace console::ui::painting {

void itemPanel(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
void headerSection(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void headerLabel(const QStyleOptionHeader &option, QPainter *painter);
void branch(const QStyleOption &option, QPainter *painter);

void tabShape(const QStyleOptionTab &option, QPainter *painter);
void tabLabel(const QStyleOptionTab &option, QPainter *painter, const QStyle &style);
[[nodiscard]] QSize tabSize(const QStyleOptionTab &option, const QWidget *widget);

void scrollBar(const QStyleOptionSlider &option, QPainter *painter);
/// Scroll bars have no arrows: the whole length is groove.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

void progressBar(const QStyleOptionProgressBar &option, QPainter *painter);

} // namespace console::ui::painting
