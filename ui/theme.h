#pragma once

#include <QColor>
#include <QVariant>

class QApplication;
class QWidget;

namespace console::ui {

enum class Scheme { Light, Dark };

/// The colours by what they are for. tests/support/colour_pairs.h says which stands on which, and how far apart they have to be.
struct ThemeColours
{
    QColor menu, menuRaised, menuHover, menuText, menuSelected, onMenuSelected, menuThumb, menuThumbHover;
    QColor accent, accentHover, accentPressed, accentSoft, accentSoftHover, accentLine, onAccent, focus, textSelection;
    QColor ink, muted, placeholder, line, softLine, page, surface, headerFill, hover, pressed;
    /// Around what is typed into or ticked: seen by itself. A button's is softer, for its words say where it is.
    QColor fieldLine, fieldLineHover, buttonLine, buttonLineHover;
    QColor thumb, thumbHover;
    QColor red, blue, green, gold;
    QColor warnInk, warnFill, warnLine, infoFill, infoLine, successFill, successLine, errorFill, errorLine;
};

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
struct Theme : ThemeColours
{
    Scheme scheme = Scheme::Light;
    bool isHighContrast = false;
    int typePercent = 100;
    qreal focusWidth = 2; ///< of the ring around what the keyboard is in
    qreal markWidth = 1.5; ///< of the line around a box to tick

    /// `design` pixels of the drawing board, for the size of type in force. What holds a line of text or stands beside one grows with
    /// it; gaps and corners don't.
    [[nodiscard]] static int px(int design);
    [[nodiscard]] static int basePixels() { return px(14); }
    [[nodiscard]] static int smallPixels() { return px(13); }
    [[nodiscard]] static int titlePixels() { return px(20); }
    [[nodiscard]] static int figurePixels() { return px(30); }
    [[nodiscard]] static int figureSmallPixels() { return px(22); }
    [[nodiscard]] static int fieldHeight() { return px(36); }
    [[nodiscard]] static int rowHeight() { return px(38); }
    [[nodiscard]] static int iconPixels() { return px(16); }
    static constexpr int cellPadding = 12;
    static constexpr int radius = 6;
    static constexpr int cardRadius = 8;

    [[nodiscard]] static const Theme &current();
    [[nodiscard]] static Theme of(Scheme scheme, bool isHighContrast = false);
    /// Puts the style and palette in place; may be called at any time. Widgets hear of it as a change of palette, font or both, all
    /// before the next picture.
    static void apply(QApplication &application, Scheme scheme, bool isHighContrast = false, int typePercent = 100);
    /// Whether apply() has been called.
    [[nodiscard]] static bool isApplied();
    /// What the desktop shows without being asked: dark where the palette that the program was given has text lighter than its
    /// window, or where GTK's own variable names a dark theme.
    [[nodiscard]] static Scheme desktopScheme();
};

/// Sets a dynamic property that the style reads and has the widget restyled.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace console::ui
