#include "ui/theme.h"

#include "ui/console_style.h"

#include <QApplication>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

namespace console::ui {

namespace {

Theme lightTheme()
{
    Theme theme;
    theme.scheme = Scheme::Light;
    theme.menu = QColor(0x2b303b);
    theme.menuRaised = QColor(0x343a46);
    theme.menuText = QColor(0xc9cfda);
    theme.menuSelected = QColor(0x5b4fd6);
    theme.accent = QColor(0x5b4fd6);
    theme.accentHover = QColor(0x4d41c6);
    theme.accentPressed = QColor(0x4036aa);
    theme.accentSoft = QColor(0xedebff);
    theme.onAccent = QColor(0xffffff);
    theme.ink = QColor(0x1f2430);
    theme.muted = QColor(0x646b78);
    theme.placeholder = QColor(0x6f7683);
    theme.line = QColor(0xe3e6ec);
    theme.softLine = QColor(0xeef0f4);
    theme.fieldLine = QColor(0xcfd4dd);
    theme.page = QColor(0xf5f6f9);
    theme.surface = QColor(0xffffff);
    theme.headerFill = QColor(0xf8f9fb);
    theme.hover = QColor(0xf2f3f8);
    theme.red = QColor(0xd0263a);
    theme.blue = QColor(0x2563c9);
    theme.green = QColor(0x1a7a4b);
    theme.gold = QColor(0x8a6600);
    theme.warnInk = QColor(0x7a5600);
    theme.warnFill = QColor(0xfff6e5);
    theme.warnLine = QColor(0xf3d9a1);
    theme.infoFill = QColor(0xeef4ff);
    theme.infoLine = QColor(0xc7daf8);
    theme.successFill = QColor(0xeaf7f0);
    theme.successLine = QColor(0xbfe5cf);
    theme.errorFill = QColor(0xfdeef0);
    theme.errorLine = QColor(0xf3c2c8);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.scheme = Scheme::Dark;
    theme.menu = QColor(0x101216);
    theme.menuRaised = QColor(0x181b21);
    theme.menuText = QColor(0xb9c0cc);
    theme.menuSelected = QColor(0x5b4fd6);
    theme.accent = QColor(0xa29aff);
    theme.accentHover = QColor(0xb3acff);
    theme.accentPressed = QColor(0x8f86f2);
    theme.accentSoft = QColor(0x2f2b57);
    theme.onAccent = QColor(0x14121f);
    theme.ink = QColor(0xe8eaf0);
    theme.muted = QColor(0xa3abb9);
    theme.placeholder = QColor(0x949cab);
    theme.line = QColor(0x333945);
    theme.softLine = QColor(0x2a2f39);
    theme.fieldLine = QColor(0x474f5d);
    theme.page = QColor(0x16181d);
    theme.surface = QColor(0x1f232b);
    theme.headerFill = QColor(0x252a33);
    theme.hover = QColor(0x2a2f3a);
    theme.red = QColor(0xff7b88);
    theme.blue = QColor(0x7db0ff);
    theme.green = QColor(0x5fd39a);
    theme.gold = QColor(0xe6bd4f);
    theme.warnInk = QColor(0xf2cd83);
    theme.warnFill = QColor(0x332a17);
    theme.warnLine = QColor(0x5c4a20);
    theme.infoFill = QColor(0x1c2a40);
    theme.infoLine = QColor(0x2f4a73);
    theme.successFill = QColor(0x17301f);
    theme.successLine = QColor(0x285a3a);
    theme.errorFill = QColor(0x3a1d22);
    theme.errorLine = QColor(0x6d343c);
    return theme;
}

Theme &currentTheme()
{
    static Theme theme = lightTheme();
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
    palette.setColor(QPalette::Highlight, theme.accentSoft);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.softLine);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.fieldLine);
    palette.setColor(QPalette::Shadow, theme.fieldLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.placeholder);
    return palette;
}

} // namespace

const Theme &Theme::current()
{
    return currentTheme();
}

Scheme Theme::desktopScheme()
{
    const QPalette palette = QApplication::palette();
    const bool isDark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? Scheme::Dark : Scheme::Light;
}

void Theme::apply(QApplication &application, Scheme scheme)
{
    currentTheme() = scheme == Scheme::Light ? lightTheme() : darkTheme();
    QPixmapCache::clear();
    if (!qobject_cast<ConsoleStyle *>(QApplication::style()))
        application.setStyle(new ConsoleStyle); // the application owns it
    const QPalette palette = paletteOf(currentTheme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Labels carry colours of their own, set when they were polished.
    for (QWidget *widget : QApplication::allWidgets())
        ConsoleStyle::colour(widget);
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace console::ui
