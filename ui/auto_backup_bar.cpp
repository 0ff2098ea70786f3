#include "ui/auto_backup_bar.h"

#include "ui/backup_settings.h"
#include "ui/pages/keeping/keeping_texts.h"

#include <QEvent>

namespace console::ui {

AutoBackupBar::AutoBackupBar(Desk &desk, QWidget *parent) : MessageBar(parent), m_desk(desk), m_watch(desk)
{
    setObjectName(QStringLiteral("autoBackupBar"));
    setClosable(true);
    connect(this, &MessageBar::closed, &m_watch, &AutoBackupWatch::putAway);
    connect(&m_watch, &AutoBackupWatch::stateChanged, this, &AutoBackupBar::render);
    connect(&BackupSettings::shared(), &BackupSettings::changed, this, &AutoBackupBar::begin);
    begin();
}

void AutoBackupBar::begin()
{
    m_watch.begin(BackupSettings::shared().of(m_desk.wallet.database().path()));
}

void AutoBackupBar::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void AutoBackupBar::render()
{
    const AutoBackupState &state = m_watch.state();
    if (!state.failedOn || state.isPutAway || state.refusal == BackupRefusal::Cancelled) {
        clear();
        return;
    }
    setAction(tr("Automatic backups…"));
    //: %1 is one or two sentences that say why and what to do.
    showMessage(Kind::Warning, tr("Today's automatic backup was not made. %1 It is tried again at the next start; the earlier backups are all kept.")
                                   .arg(KeepingTexts::automaticFailure(state)));
}

} // namespace console::ui
