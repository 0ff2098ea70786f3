#pragma once

#include "control/auto_backup_watch.h"

#include <QObject>

namespace console {

struct AutomaticBackupsState
{
    QString storePath;
    QString folder;                 ///< that was looked into
    bool isLooking = false;
    bool isFolderThere = true;
    QList<AutomaticBackup> backups; ///< newest first
};

/// Lists the automatic backups of the store in a folder, beside the user interface: it may be a slow disk. Makes and removes none.
class AutomaticBackupsController : public QObject
{
    Q_OBJECT

public:
    explicit AutomaticBackupsController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AutomaticBackupsState &state() const { return m_state; }
    void lookInto(const QString &folder);

signals:
    void stateChanged();

private:
    Desk &m_desk;
    AutomaticBackupsState m_state;
    quint64 m_look = 0; ///< tells an answer for a folder that was given up
};

} // namespace console
