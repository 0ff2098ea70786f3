#include "control/automatic_backups_controller.h"

#include <QFileInfo>

namespace console {

namespace {

struct Found
{
    bool isFolderThere = false;
    QList<AutomaticBackup> backups;
};

} // namespace

AutomaticBackupsController::AutomaticBackupsController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_state.storePath = desk.wallet.database().path();
}

void AutomaticBackupsController::lookInto(const QString &folder)
{
    m_state.folder = folder;
    m_state.isLooking = true;
    m_desk.longWork.run(
        this,
        [path = m_state.storePath, folder](Wallet &) -> StoreResult<Found> {
            return Found{QFileInfo(folder).isDir(), automaticBackups(path, folder)};
        },
        [this, look = ++m_look](const StoreResult<Found> &found) {
            if (look != m_look)
                return;
            m_state.isLooking = false;
            m_state.isFolderThere = found && found->isFolderThere;
            m_state.backups = found ? found->backups : QList<AutomaticBackup>();
            emit stateChanged();
        });
    emit stateChanged();
}

} // namespace console
