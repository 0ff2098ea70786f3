#pragma once

#include "domain/codes.h"
#include "domain/jst.h"
#include "store/database.h"

#include <functional>
#include <optional>

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

/// What a backup that nobody waits for takes care of beyond that.
struct BackupCare
{
    bool givesUpWhereBusy = false; ///< where writers make the copy begin anew too often: StoreFault::Busy, and nobody had to wait for it
    QString partMark;              ///< names the file while it is copied, "<path>.<mark>.part"; empty: the number of this process
    std::function<ActionResult<void, BackupRefusal>(const QString &)> check; ///< of the copy, before it stands under its name
};
[[nodiscard]] ActionResult<void, BackupRefusal> backUpChecked(Database &source, const QString &path, const BackupProgress &progress = {},
                                                              const BackupCare &care = {});

/// Copies the store at `storePath` into `path`, or, where something else stands there, beside it with a number: "path-2" and so on.
/// Where the copy says the same as one that is there already, none is added. Returns the path of the one that holds it. For a caller
/// that holds the write lock and has changed nothing yet: what is copied is what it is about to change.
[[nodiscard]] StoreResult<QString> keepCopy(const QString &storePath, const QString &path);

/// Replaces all that is in `to` by what is in `from`, in one transaction: for a store that was put together in memory.
[[nodiscard]] StoreResult<void> copyStore(Database &from, Database &to);

/// Replaces all that is in `target` by the backup at `path`, in one transaction, after checking it and after keeping a copy of
/// the present store beside it. Returns the path of that copy.
[[nodiscard]] ActionResult<QString, BackupRefusal> restoreChecked(Database &target, const QString &path, Instant now,
                                                                  const BackupProgress &progress = {});

/// Where restoreChecked() keeps the present store at `now`; restores within a second don't share it.
[[nodiscard]] QString pathOfCopyBeforeRestore(const QString &storePath, Instant now);

/// What a failure with a backup's file means for the user; empty where it is a fault of the machine.
[[nodiscard]] std::optional<BackupRefusal> backupRefusalOf(const StoreError &error);

/// A program that was killed at work on `path` left something to be rolled back: the file can't be read as it is.
[[nodiscard]] bool hasUnfinishedWork(const QString &path);
/// Copies the wallet at `path` to `copy`, which can be opened and changed. `path` is only read.
[[nodiscard]] StoreResult<void> makeReadable(const QString &path, const QString &copy);

} // namespace console
