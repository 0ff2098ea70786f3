#pragma once

#include <QColor>
#include <QVariant>

class QApplication;
class QWidget;

namespace console::ui {

enum class Scheme { Light, Dark };

/// The one table of colours and sizes. The style paints from it; pages only say what a thing is, by dynamic properties:
///   QPushButton, QToolButton  `variant`:   primary secondary link danger segment header pill
///   QLabel                    `textRole`:  pageTitle cardTitle figure figureSmall muted attention normalCount gold error hint
///   QFrame                    `frameRole`: card accentCard warning info success errorBar header toolbar row
struct Theme
{
    Scheme scheme;
    QColor menu, menuRaised, menuText, menuSelected;
    QColor accent, accentHover, accentPressed, accentSoft, onAccent;
    QColor ink, muted, placeholder, line, softLine, fieldLine, page, surface, headerFill, hover;
    QColor red, blue, green, gold;
    QColor warnInk, warnFill, warnLine, infoFill, infoLine, successFill, successLine, errorFill, errorLine;

    static constexpr int basePixels = 14;
    static constexpr int smallPixels = 13;
    static constexpr int titlePixels = 20;
    static constexpr int figurePixels = 30;
    static constexpr int figureSmallPixels = 22;
    static constexpr int fieldHeight = 36;
    static constexpr int rowHeight = 38;
    static constexpr int radius = 6;
    static constexpr int cardRadius = 8;

    [[nodiscard]] static const Theme &current();
    /// Puts the style and palette in place; may be called at any time. Widgets hear of it as a palette change.
    static void apply(QApplication &application, Scheme scheme);
    /// What the desktop's own palette looks like: dark where its text is lighter than its window. Before apply() only.
    [[nodiscard]] static Scheme desktopScheme();
};

/// Sets a dynamic property that the style reads and has the widget restyled.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace console::ui
