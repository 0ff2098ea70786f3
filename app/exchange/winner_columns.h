#pragma once

#include "domain/book.h"

#include <QString>

#include <optional>

namespace console {

/// What the columns of a winner list hold.
enum class WinnerColumn { Date, Ad, Slot, Rank, Price, ItemNumber };

/// The column of a header cell: this program's own name, or that of J·QSM in one of the four languages, whatever its case, width and blanks.
[[nodiscard]] std::optional<WinnerColumn> winnerColumnNamed(QStringView name);
/// This program's own name of a column.
[[nodiscard]] QString nameOf(WinnerColumn column);

/// The ad of a cell: its code, or the name of Plus exhibit by keyword or by category in one of the four languages.
[[nodiscard]] std::optional<AdKind> adKindNamed(QStringView name);

} // namespace console
