#include "ui/theme.h"

#include "ui/console_style.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>
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
    theme.accentSoftHover = QColor(0xe3dfff);
    theme.accentLine = QColor(0xc9c3ff);
    theme.focus = QColor(0x5b4fd6);
    theme.textSelection = QColor(0xd3ceff);
    theme.onAccent = QColor(0xffffff);
    theme.ink = QColor(0x1f2430);
    theme.muted = QColor(0x646b78);
    theme.placeholder = QColor(0x6f7683);
    theme.line = QColor(0xe3e6ec);
    theme.softLine = QColor(0xeef0f4);
    theme.fieldLine = QColor(0xcfd4dd);
    theme.fieldLineHover = QColor(0xa9b0bd);
    theme.page = QColor(0xf5f6f9);
    theme.surface = QColor(0xffffff);
    theme.headerFill = QColor(0xf8f9fb);
    theme.hover = QColor(0xf4f5fa);
    theme.pressed = QColor(0xe9ebf2);
    theme.thumb = QColor(0xcbd0da);
    theme.thumbHover = QColor(0x9aa2b0);
    theme.red = QColor(0xcc2439);
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
    theme.accentSoftHover = QColor(0x3a3569);
    theme.accentLine = QColor(0x4b4590);
    theme.focus = QColor(0xa29aff);
    theme.textSelection = QColor(0x4a4490);
    theme.onAccent = QColor(0x14121f);
    theme.ink = QColor(0xe8eaf0);
    theme.muted = QColor(0xa3abb9);
    theme.placeholder = QColor(0x949cab);
    theme.line = QColor(0x333945);
    theme.softLine = QColor(0x2a2f39);
    theme.fieldLine = QColor(0x474f5d);
    theme.fieldLineHover = QColor(0x68717f);
    theme.page = QColor(0x16181d);
    theme.surface = QColor(0x1f232b);
    theme.headerFill = QColor(0x252a33);
    theme.hover = QColor(0x2a2f3a);
    theme.pressed = QColor(0x323845);
    theme.thumb = QColor(0x4a5261);
    theme.thumbHover = QColor(0x6c7585);
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
    palette.setColor(QPalette::Highlight, theme.textSelection);
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
    if (!qobject_cast<ConsoleStyle *>(QApplication::style()))
        application.setStyle(new ConsoleStyle); // the application owns it
    const QPalette palette = paletteOf(currentTheme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // What was coloured when it was polished does not follow the palette by itself.
    for (QWidget *widget : QApplication::allWidgets())
        ConsoleStyle::colour(widget);
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
