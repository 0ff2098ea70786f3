#pragma once

#include "store/backup.h"

#include <QDate>
#include <QList>

namespace console {

/// Where automatic backups of a store are made, and how many stay.
struct AutomaticBackupPlace
{
    QString folder;
    int keep = 1;          ///< at least 1
    bool mayMakeFolder = false; ///< the program's own folder is made where it is missing; one that the user chose may be a disk that is gone
};

/// One automatic backup of a store.
struct AutomaticBackup
{
    QString path;
    QDate day; ///< in Japan, on which it was made
    qint64 bytes = 0;
    Instant changedAt;
};

/// The folder beside the store for those who chose no other.
[[nodiscard]] QString ownBackupFolder(const QString &storePath);

/// Tells computers apart, the same at every start: the system's own id, or the host's name where it has none.
[[nodiscard]] QString thisMachine();

/// The file name of a store's backup of that day; sorts by day, and differs between stores and computers that share a folder.
[[nodiscard]] QString automaticBackupName(const QString &storePath, QDate day, const QString &machine = thisMachine());

/// Stands in the name of a file that is still copied: this computer by its id and its host's name, and this process.
[[nodiscard]] QString unfinishedBackupMark();

/// The store's automatic backups in `folder`, newest first: files of this very name pattern that are wallets of this program.
[[nodiscard]] QList<AutomaticBackup> automaticBackups(const QString &storePath, const QString &folder);

/// Makes today's backup where there is none yet, and then removes the oldest of this store's own beyond those that stay. Whatever fails,
/// no backup is removed; a file is whole and checked or not there. Empty where today's was made already. StoreFault::Busy where writers
/// leave no time for it: it never makes them wait, and may be asked for again.
[[nodiscard]] ActionResult<std::optional<AutomaticBackup>, BackupRefusal> makeAutomaticBackup(Database &source, const AutomaticBackupPlace &place,
                                                                                              Instant now, const BackupProgress &progress = {});

} // namespace console
