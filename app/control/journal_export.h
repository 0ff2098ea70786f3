#pragma once

#include "control/file_export.h"
#include "domain/booking_policy.h"

namespace console {

/// Writes the journals of the days, both inclusive, in the accounting program's own form; of closings those whose day is over on
/// `today`, in Japan. Progress and result are
/// rows: of a compound entry there are several. Where the store has changed between its readings the file is begun anew, and after the third time
/// StoreFault::Busy is told.
[[nodiscard]] ExportJob journalExport(JournalFormat format, QDate from, QDate to, QDate today, const QString &path);

} // namespace console
