#include "ui/theme.h"

#include "ui/console_style.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QLabel>
#include <QPalette>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

namespace console::ui {

namespace {

Theme &currentTheme()
{
    static Theme theme = Theme::of(Scheme::Light);
    return theme;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.headerFill);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.placeholder);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.red);
    palette.setColor(QPalette::Highlight, theme.textSelection);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.softLine);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.buttonLine);
    palette.setColor(QPalette::Shadow, theme.buttonLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.placeholder);
    return palette;
}

bool isDarkWithoutUs()
{
    const QByteArray gtk = qgetenv("GTK_THEME").toLower();
    if (gtk.endsWith(":dark") || gtk.endsWith("-dark"))
        return true;
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

// Where a language has set the application's font; before that the language will, from the same table.
void setTypeSize()
{
    QFont font = QApplication::font();
    if (font.pixelSize() > 0) {
        font.setPixelSize(Theme::basePixels());
        QApplication::setFont(font);
        // It reaches the widgets by the queue: what is measured from here on is measured in it.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange);
    }
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_WState_Polished))
            ConsoleStyle::size(widget);
    }
}

// What was measured by its text is measured anew, as after a change of language; all before the next picture, not between two.
void measureAnew()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &event);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace

const Theme &Theme::current()
{
    return currentTheme();
}

int Theme::px(int design)
{
    return (design * currentTheme().typePercent + 50) / 100;
}

bool Theme::isApplied()
{
    return qobject_cast<ConsoleStyle *>(QApplication::style());
}

Scheme Theme::desktopScheme()
{
    // Once the application's palette is ours it says nothing about the desktop any more.
    static const Scheme given = isDarkWithoutUs() ? Scheme::Dark : Scheme::Light;
    return given;
}

void Theme::apply(QApplication &application, Scheme scheme, bool isHighContrast, int typePercent)
{
    (void)desktopScheme(); // while it can still be seen
    const bool isOtherSize = typePercent != currentTheme().typePercent;
    currentTheme() = Theme::of(scheme, isHighContrast);
    currentTheme().typePercent = typePercent;
    if (!isApplied())
        application.setStyle(new ConsoleStyle); // the application owns it
    // First the size: what a new palette makes widgets measure is measured in it.
    if (isOtherSize)
        setTypeSize();
    const QPalette palette = paletteOf(currentTheme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // What was coloured when it was polished does not follow the palette by itself. What never was shown is polished when it is.
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_WState_Polished))
            ConsoleStyle::colour(widget);
    }
    if (isOtherSize)
        measureAnew();
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    QStyle *style = widget->style();
    style->unpolish(widget); // takes back what the former value had set
    widget->setProperty(name, value);
    style->polish(widget);
    // Labels within take their ink from the frame around them.
    for (QLabel *label : widget->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        ConsoleStyle::colour(label);
    widget->updateGeometry();
    widget->update();
}

} // namespace console::ui
