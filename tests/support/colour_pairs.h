#pragma once

#include "ui/theme.h"

#include <QList>

#include <vector>

/// Which colour of the theme is painted on which, and how far apart the two have to be. Whoever adds a colour or paints one somewhere
/// new, adds a line here; theme_contrast_test computes them in all four themes.
namespace colour_pairs {

enum class Kind {
    Text,   ///< read: 4.5:1, in high contrast 7:1
    Sign,   ///< seen by itself, such as a field's line, the focus ring or a mark: 3:1
    Divider ///< divides or frames what is told by its words and place too: nothing asked, in high contrast 3:1
};

using Colour = QColor console::ui::ThemeColours::*;
using C = console::ui::ThemeColours;

struct Pair
{
    const char *what;
    Kind kind;
    std::vector<Colour> inks;
    std::vector<Colour> grounds;
};

/// WCAG 2.1, 1.4.3 and 1.4.11.
inline double leastRatio(Kind kind, bool isHighContrast)
{
    switch (kind) {
    case Kind::Text:
        return isHighContrast ? 7.0 : 4.5;
    case Kind::Sign:
        return 3.0;
    case Kind::Divider:
        return isHighContrast ? 3.0 : 1.0;
    }
    Q_UNREACHABLE();
}

inline std::vector<Pair> all()
{
    return {
        {"what a page says", Kind::Text, {&C::ink, &C::muted}, {&C::page, &C::surface}},
        {"a table's cells, at rest, below the pointer, selected", Kind::Text, {&C::ink, &C::muted, &C::red, &C::blue}, {&C::surface, &C::hover, &C::accentSoft}},
        {"a table's headings", Kind::Text, {&C::muted}, {&C::headerFill}},
        {"figures and states in their own colours", Kind::Text, {&C::red, &C::blue, &C::green, &C::gold}, {&C::page, &C::surface}},
        {"what a message bar says", Kind::Text, {&C::ink, &C::muted, &C::accent}, {&C::infoFill, &C::warnFill, &C::successFill, &C::errorFill}},
        {"a message bar's sign and words", Kind::Text, {&C::blue}, {&C::infoFill}},
        {"a message bar's sign and words", Kind::Text, {&C::warnInk}, {&C::warnFill}},
        {"a message bar's sign and words", Kind::Text, {&C::green}, {&C::successFill}},
        {"an error's sign, and a danger button below the pointer", Kind::Text, {&C::red}, {&C::errorFill}},
        {"a primary button", Kind::Text, {&C::onAccent}, {&C::accent, &C::accentHover, &C::accentPressed}},
        {"the number of a step", Kind::Text, {&C::onAccent}, {&C::accent, &C::green}},
        {"another button", Kind::Text, {&C::ink, &C::accent}, {&C::surface, &C::hover, &C::pressed}},
        {"a link", Kind::Text, {&C::accent}, {&C::page, &C::surface, &C::hover, &C::pressed, &C::accentSoft}},
        {"the header's links", Kind::Text, {&C::muted}, {&C::surface, &C::hover}},
        {"a pill and a chosen segment", Kind::Text, {&C::accent}, {&C::accentSoft, &C::accentSoftHover}},
        {"a field's hint", Kind::Text, {&C::placeholder}, {&C::surface}},
        {"a field that can't be written to", Kind::Text, {&C::ink}, {&C::headerFill}},
        {"text that is marked", Kind::Text, {&C::ink}, {&C::textSelection}},
        {"the menu", Kind::Text, {&C::menuText}, {&C::menu, &C::menuRaised, &C::menuHover}},
        {"the menu's chosen entry", Kind::Text, {&C::onMenuSelected}, {&C::menuSelected}},
        {"the line around a field or a box to tick", Kind::Sign, {&C::fieldLine, &C::fieldLineHover}, {&C::surface, &C::page}},
        {"a box that is ticked", Kind::Sign, {&C::accent}, {&C::surface, &C::page}},
        {"the focus ring", Kind::Sign, {&C::focus}, {&C::surface, &C::page, &C::headerFill, &C::accentSoft, &C::hover}},
        {"the ring within a primary button", Kind::Sign, {&C::surface}, {&C::accent}},
        {"a bar that fills", Kind::Sign, {&C::accent, &C::red, &C::gold}, {&C::accentSoft, &C::softLine}},
        {"signs that are drawn", Kind::Sign, {&C::muted, &C::blue, &C::green, &C::gold, &C::red, &C::accent}, {&C::surface, &C::page}},
        {"what divides and frames", Kind::Divider, {&C::line, &C::softLine, &C::accentLine}, {&C::surface}},
        {"a button's line", Kind::Divider, {&C::buttonLine, &C::buttonLineHover}, {&C::surface, &C::page}},
        {"a message bar's line", Kind::Divider, {&C::infoLine, &C::warnLine, &C::successLine, &C::errorLine}, {&C::surface, &C::page}},
        {"a scroll bar", Kind::Divider, {&C::thumb, &C::thumbHover}, {&C::surface, &C::page}},
        {"the menu's scroll bar", Kind::Divider, {&C::menuThumb, &C::menuThumbHover}, {&C::menu}},
    };
}

} // namespace colour_pairs
