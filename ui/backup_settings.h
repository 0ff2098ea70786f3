#pragma once

#include "control/auto_backup_watch.h"

#include <QObject>

namespace console::ui {

/// Whether, where and how many automatic backups are kept of each store: this computer's settings, by the store's path. Says when
/// they change; nothing of the shop's book is kept here.
class BackupSettings : public QObject
{
    Q_OBJECT

public:
    /// The program's only one.
    [[nodiscard]] static BackupSettings &shared();

    /// Before anything was set: as the catalogue has chosen, in the program's own folder beside the store.
    [[nodiscard]] AutoBackupSettings of(const QString &storePath) const;
    /// The same, whatever was set.
    [[nodiscard]] static AutoBackupSettings standard(const QString &storePath);
    void set(const QString &storePath, const AutoBackupSettings &settings);
    /// How many can be kept at most.
    [[nodiscard]] static int mostKept();

signals:
    void changed(const QString &storePath);

private:
    using QObject::QObject;
};

} // namespace console::ui
