#pragma once

#include "domain/ad_market.h"
#include "domain/codes.h"

#include <QList>
#include <QString>

#include <optional>

namespace console {

/// Why a line of a pasted winner list is not taken.
enum class WinnerLineFault {
    NoPrice,        ///< nothing in it is a price
    SeveralNumbers, ///< what is rank and what is price can't be told
    NotARank,       ///< not a whole number from 1 to lowestAdRank
    NotAPrice,      ///< not a whole number of Qcash above zero
    LostDigits,     ///< a spreadsheet made the item code a rounded number
    RankTaken       ///< an earlier line has this rank
};

inline constexpr CodeTable<WinnerLineFault, 6> winnerLineFaultCodes{{
    {WinnerLineFault::NoPrice, QLatin1String("no_price")},
    {WinnerLineFault::SeveralNumbers, QLatin1String("several_numbers")},
    {WinnerLineFault::NotARank, QLatin1String("not_a_rank")},
    {WinnerLineFault::NotAPrice, QLatin1String("not_a_price")},
    {WinnerLineFault::LostDigits, QLatin1String("lost_digits")},
    {WinnerLineFault::RankTaken, QLatin1String("rank_taken")},
}};

/// What was understood of one line: a winner, a fault, or, with neither, the header.
struct WinnerLine
{
    int line = 0; ///< from 1
    QString text; ///< at most 80 characters of it
    std::optional<AdWinner> winner;
    std::optional<WinnerLineFault> fault;
};

/// What was understood of a pasted text; lines without anything in them are left out.
struct WinnerListText
{
    QList<WinnerLine> lines;

    [[nodiscard]] QList<AdWinner> winners() const; ///< by rank
    [[nodiscard]] bool hasFaults() const;
};

/// Reads a winner list as it is copied from a page or a spreadsheet: columns parted by tabs, commas, semicolons or blanks, in any order, with
/// or without a header in one of the four languages. Without one, digits of an item code's length are the item code, the smaller of two
/// numbers is the rank, and a line without a rank has the one behind the line before. Never guesses beyond that.
[[nodiscard]] WinnerListText readWinnerList(const QString &text);

/// What was typed into a field of a winner list, with grouping marks and full-width digits folded; empty where it is none.
[[nodiscard]] std::optional<int> rankTyped(const QString &text);
[[nodiscard]] std::optional<Qcash> priceTyped(const QString &text);
[[nodiscard]] std::optional<QString> itemCodeTyped(const QString &text);

} // namespace console
