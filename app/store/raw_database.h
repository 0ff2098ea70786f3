#pragma once

#include "store/store_error.h"

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <optional>

namespace console {

struct CloseSqlite
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

/// A file opened by SQLite alone: not checked, not brought up to date, without the store's settings. For copies and for looking at them.
using RawDatabase = std::unique_ptr<sqlite3, CloseSqlite>;

/// `flags` are SQLite's own; waits for locks as long as the store does.
[[nodiscard]] StoreResult<RawDatabase> openRaw(const QString &path, int flags);
/// What the connection's newest failure was.
[[nodiscard]] StoreError rawErrorOf(sqlite3 *database, const QString &operation);

/// Whether SQLite's quick check finds the file sound (its pages and rows, not its indexes against them, and not the book: that is
/// verifyStore()). `goOn` is asked now and then; empty where it said no.
[[nodiscard]] StoreResult<std::optional<bool>> quickCheck(sqlite3 *database, const std::function<bool()> &goOn);

} // namespace console
