#pragma once

#include "control/auto_backup_watch.h"
#include "ui/widgets/message_bar.h"

namespace console::ui {

/// The strip at the window's top that tells of an automatic backup that could not be made; hidden otherwise. Has the backups made for
/// as long as it lives: one to a window. Its action asks for the settings of automatic backups.
class AutoBackupBar : public MessageBar
{
    Q_OBJECT

public:
    /// Begins at once, with this computer's settings for the store.
    explicit AutoBackupBar(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] AutoBackupWatch &watch() { return m_watch; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin();
    void render();

    Desk &m_desk;
    AutoBackupWatch m_watch;
};

} // namespace console::ui
