#pragma once

#include "domain/quiet_hours.h"

#include <QObject>

namespace console::ui {

/// Whether reminders are told in the system tray, and not at which hours: this computer's settings, for all shops. Says when they
/// change; nothing of the shop's book is kept here.
class ReminderSettings : public QObject
{
    Q_OBJECT

public:
    /// The program's only one.
    [[nodiscard]] static ReminderSettings &shared();

    [[nodiscard]] bool tellsInTray() const;
    [[nodiscard]] QuietHours quietHours() const;
    /// Before any were set: as the catalogue has chosen.
    [[nodiscard]] static QuietHours standardQuietHours();
    void setTellsInTray(bool tells);
    void setQuietHours(const QuietHours &hours);

signals:
    void changed();

private:
    using QObject::QObject;
};

} // namespace console::ui
