#pragma once

#include "cli/command_session.h"
#include "control/file_export.h"

namespace console {

// What the kinds of `export` have in common: their words, and how they end.

/// The days that --from and --to name; empty where they name none.
struct ExportDays
{
    std::optional<QDate> from;
    std::optional<QDate> to;
};

/// Where the words are wrong, says so.
[[nodiscard]] tl::expected<ExportDays, int> exportDays(const Arguments &arguments);

/// FILE by its suffix – .csv, .xlsx and, where `mayBePdf`, .pdf – with --encoding.
[[nodiscard]] tl::expected<FileTarget, int> exportTarget(const Arguments &arguments, bool mayBePdf = false);

/// Runs the work, then prints rows and file, or why nothing was written; returns the exit status.
[[nodiscard]] int runExport(CommandSession &session, const Arguments &arguments, const QString &path, const ExportJob &job);

} // namespace console
