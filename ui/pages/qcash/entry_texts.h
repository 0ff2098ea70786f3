#pragma once

#include "control/history_controller.h"

#include <QString>

namespace console::ui {

/// The words for Qcash entries, in the language of the moment. They decide nothing, and text from data in them is one plain line.
[[nodiscard]] QString adName(AdKind kind);
[[nodiscard]] QString entryKindName(EntryKind kind);

/// What an entry is about: the history's column "Content".
[[nodiscard]] QString entryContent(const HistoryRow &row);
/// Order number, points, item number, bid, the day that the user gave: the history's column "Related info".
[[nodiscard]] QString entryRelatedInfo(const HistoryRow &row);

/// Why an entry was not booked or corrected, in a sentence.
[[nodiscard]] QString entryRefusalText(EntryRefusal refusal);

} // namespace console::ui
