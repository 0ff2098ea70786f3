#pragma once

#include "domain/ad_market.h"
#include "exchange/faults.h"

#include <tl/expected.hpp>

#include <QList>

#include <utility>

namespace console {

/// No file of winner lists has more lines than this (chosen): a hundred ranks a day on a thousand days.
inline constexpr qint64 mostWinnerRows = 100'000;

/// What a file of winner lists holds. Taken whole or, with any problem, not at all.
struct WinnerFile
{
    static constexpr qsizetype shownProblems = 100;

    QList<std::pair<AdSlotName, AdWinnerList>> lists; ///< as the file names them first; winners by rank
    qint64 rows = 0;
    QList<RowProblem> problems; ///< the first of them
    qint64 problemCount = 0;
};

/// Reads a text table with the columns date, ad, slot, rank, price and item_number (or their names in J·QSM), in any order; slot and
/// item_number may be empty where the ad has no slot and the list doesn't name items. RowProblems carry line and column.
[[nodiscard]] tl::expected<WinnerFile, FileError> readWinnerFile(const QString &path);

} // namespace console
