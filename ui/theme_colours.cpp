#include "ui/theme.h"

namespace console::ui {

namespace {

Theme lightTheme()
{
    Theme theme;
    theme.scheme = Scheme::Light;
    theme.menu = QColor(0x2b303b);
    theme.menuRaised = QColor(0x343a46);
    theme.menuHover = QColor(0x3c4351);
    theme.menuText = QColor(0xc9cfda);
    theme.menuSelected = QColor(0x5b4fd6);
    theme.onMenuSelected = QColor(0xffffff);
    theme.menuThumb = QColor(0x6a6d73);
    theme.menuThumbHover = QColor(0x9b9fa8);
    theme.accent = QColor(0x5b4fd6);
    theme.accentHover = QColor(0x4d41c6);
    theme.accentPressed = QColor(0x4036aa);
    theme.accentSoft = QColor(0xedebff);
    theme.accentSoftHover = QColor(0xe3dfff);
    theme.accentLine = QColor(0xc9c3ff);
    theme.onAccent = QColor(0xffffff);
    theme.focus = QColor(0x5b4fd6);
    theme.textSelection = QColor(0xd3ceff);
    theme.ink = QColor(0x1f2430);
    theme.muted = QColor(0x616875);
    theme.placeholder = QColor(0x6f7683);
    theme.line = QColor(0xe3e6ec);
    theme.softLine = QColor(0xeef0f4);
    theme.page = QColor(0xf5f6f9);
    theme.surface = QColor(0xffffff);
    theme.headerFill = QColor(0xf8f9fb);
    theme.hover = QColor(0xf4f5fa);
    theme.pressed = QColor(0xe9ebf2);
    theme.fieldLine = QColor(0x868d9a);
    theme.fieldLineHover = QColor(0x5c6370);
    theme.buttonLine = QColor(0xc3c9d3);
    theme.buttonLineHover = QColor(0x9aa2b0);
    theme.thumb = QColor(0xcbd0da);
    theme.thumbHover = QColor(0x9aa2b0);
    theme.red = QColor(0xc92237);
    theme.blue = QColor(0x2563c9);
    theme.green = QColor(0x187546);
    theme.gold = QColor(0x846200);
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
    theme.menuHover = QColor(0x21252d);
    theme.menuText = QColor(0xb9c0cc);
    theme.menuSelected = QColor(0x5b4fd6);
    theme.onMenuSelected = QColor(0xffffff);
    theme.menuThumb = QColor(0x4a5261);
    theme.menuThumbHover = QColor(0x6c7585);
    theme.accent = QColor(0xa29aff);
    theme.accentHover = QColor(0xb3acff);
    theme.accentPressed = QColor(0x8f86f2);
    theme.accentSoft = QColor(0x2f2b57);
    theme.accentSoftHover = QColor(0x3a3569);
    theme.accentLine = QColor(0x4b4590);
    theme.onAccent = QColor(0x14121f);
    theme.focus = QColor(0xa29aff);
    theme.textSelection = QColor(0x4a4490);
    theme.ink = QColor(0xe8eaf0);
    theme.muted = QColor(0xa3abb9);
    theme.placeholder = QColor(0x949cab);
    theme.line = QColor(0x333945);
    theme.softLine = QColor(0x2a2f39);
    theme.page = QColor(0x16181d);
    theme.surface = QColor(0x1f232b);
    theme.headerFill = QColor(0x252a33);
    theme.hover = QColor(0x2a2f3a);
    theme.pressed = QColor(0x323845);
    theme.fieldLine = QColor(0x6d7684);
    theme.fieldLineHover = QColor(0x949cab);
    theme.buttonLine = QColor(0x474f5d);
    theme.buttonLineHover = QColor(0x68717f);
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

// What differs from the same scheme: text at 7:1 and more, every line seen by itself.
Theme lightHighContrastTheme()
{
    Theme theme = lightTheme();
    theme.isHighContrast = true;
    theme.focusWidth = 3;
    theme.markWidth = 2;
    theme.menu = QColor(0x14171d);
    theme.menuRaised = QColor(0x1d2129);
    theme.menuHover = QColor(0x343a47);
    theme.menuText = QColor(0xffffff);
    theme.menuSelected = QColor(0x3a2fb0);
    theme.menuThumb = QColor(0x9b9fa8);
    theme.menuThumbHover = QColor(0xffffff);
    theme.accent = QColor(0x3527a8);
    theme.accentHover = QColor(0x281c8c);
    theme.accentPressed = QColor(0x1c1170);
    theme.accentSoft = QColor(0xeae8ff);
    theme.accentSoftHover = QColor(0xdedaff);
    theme.accentLine = QColor(0x3527a8);
    theme.focus = QColor(0x0b0b0b);
    theme.ink = QColor(0x000000u);
    theme.muted = QColor(0x33383f);
    theme.placeholder = QColor(0x474d57);
    theme.line = QColor(0x6b7280);
    theme.softLine = QColor(0x8d94a1);
    theme.page = QColor(0xffffff);
    theme.headerFill = QColor(0xf3f4f7);
    theme.hover = QColor(0xeceef4);
    theme.pressed = QColor(0xdfe2ea);
    theme.fieldLine = QColor(0x2b303b);
    theme.fieldLineHover = QColor(0x000000u);
    theme.buttonLine = QColor(0x2b303b);
    theme.buttonLineHover = QColor(0x000000u);
    theme.thumb = QColor(0x6b7280);
    theme.thumbHover = QColor(0x2b303b);
    theme.red = QColor(0x8f0018);
    theme.blue = QColor(0x0f3f91);
    theme.green = QColor(0x0b4f2b);
    theme.gold = QColor(0x573f00);
    theme.warnInk = QColor(0x513900);
    theme.warnLine = QColor(0x7a5600);
    theme.infoLine = QColor(0x0f3f91);
    theme.successLine = QColor(0x0b4f2b);
    theme.errorLine = QColor(0x98001a);
    return theme;
}

Theme darkHighContrastTheme()
{
    Theme theme = darkTheme();
    theme.isHighContrast = true;
    theme.focusWidth = 3;
    theme.markWidth = 2;
    theme.menu = QColor(0x000000u);
    theme.menuRaised = QColor(0x0c0e11);
    theme.menuHover = QColor(0x2a2f39);
    theme.menuText = QColor(0xffffff);
    theme.menuSelected = QColor(0xc9c4ff);
    theme.onMenuSelected = QColor(0x0b0820);
    theme.menuThumb = QColor(0x949cab);
    theme.menuThumbHover = QColor(0xffffff);
    theme.accent = QColor(0xcbc6ff);
    theme.accentHover = QColor(0xe0ddff);
    theme.accentPressed = QColor(0xb4adff);
    theme.accentSoft = QColor(0x25214a);
    theme.accentSoftHover = QColor(0x302b5e);
    theme.accentLine = QColor(0xcbc6ff);
    theme.onAccent = QColor(0x0b0820);
    theme.focus = QColor(0xffe14d);
    theme.ink = QColor(0xffffff);
    theme.muted = QColor(0xd6dae2);
    theme.placeholder = QColor(0xc3c9d3);
    theme.line = QColor(0x868d9a);
    theme.softLine = QColor(0x5f6775);
    theme.page = QColor(0x000000u);
    theme.surface = QColor(0x000000u);
    theme.headerFill = QColor(0x14171c);
    theme.hover = QColor(0x1c2028);
    theme.pressed = QColor(0x2a2f39);
    theme.fieldLine = QColor(0xd6dae2);
    theme.fieldLineHover = QColor(0xffffff);
    theme.buttonLine = QColor(0xd6dae2);
    theme.buttonLineHover = QColor(0xffffff);
    theme.thumb = QColor(0x949cab);
    theme.thumbHover = QColor(0xffffff);
    theme.red = QColor(0xffb0b8);
    theme.blue = QColor(0xb0d0ff);
    theme.green = QColor(0x93ecbf);
    theme.gold = QColor(0xffdc7d);
    theme.warnInk = QColor(0xffe3ab);
    theme.warnFill = QColor(0x241c08);
    theme.warnLine = QColor(0xd9ae4b);
    theme.infoFill = QColor(0x0a1830);
    theme.infoLine = QColor(0x7db0ff);
    theme.successFill = QColor(0x08200f);
    theme.successLine = QColor(0x5fd39a);
    theme.errorFill = QColor(0x2b0c11);
    theme.errorLine = QColor(0xff7b88);
    return theme;
}

} // namespace

Theme Theme::of(Scheme scheme, bool isHighContrast)
{
    if (scheme == Scheme::Light)
        return isHighContrast ? lightHighContrastTheme() : lightTheme();
    return isHighContrast ? darkHighContrastTheme() : darkTheme();
}

} // namespace console::ui
