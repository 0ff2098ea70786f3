#pragma once

#include "domain/codes.h"
#include "domain/jst.h"
#include "store/database.h"

#include <functional>

namespace console {

/// Told the share done (0 … 1) between steps; returns false to stop.
using BackupProgress = std::function<bool(double)>;

/// Why a backup or restore was not made; the store stays as it was.
enum class BackupRefusal {
    SameFile,      ///< the backup would be the store itself
    NotABackup,    ///< a file stands there that is no wallet: it is not overwritten, not restored
    NewerSchema,
    Damaged,       ///< the wallet in the file is not sound
    Cancelled
};

inline constexpr CodeTable<BackupRefusal, 5> backupRefusalCodes{{
    {BackupRefusal::SameFile, QLatin1String("same_file")},
    {BackupRefusal::NotABackup, QLatin1String("not_a_backup")},
    {BackupRefusal::NewerSchema, QLatin1String("newer_schema")},
    {BackupRefusal::Damaged, QLatin1String("damaged")},
    {BackupRefusal::Cancelled, QLatin1String("cancelled")},
}};

/// Copies the whole store into `path` (mode 0600) while it is in use, in short steps. The file appears whole or not at all.
[[nodiscard]] StoreResult<void> backUp(Database &source, const QString &path);
[[nodiscard]] ActionResult<void, BackupRefusal> backUpChecked(Database &source, const QString &path, const BackupProgress &progress = {});

/// Replaces all that is in `to` by what is in `from`, in one transaction: for a store that was put together in memory.
[[nodiscard]] StoreResult<void> copyStore(Database &from, Database &to);

/// Replaces all that is in `target` by the backup at `path`, in one transaction, after checking it and after keeping a copy of
/// the present store beside it. Returns the path of that copy.
[[nodiscard]] ActionResult<QString, BackupRefusal> restoreChecked(Database &target, const QString &path, Instant now,
                                                                  const BackupProgress &progress = {});

} // namespace console
