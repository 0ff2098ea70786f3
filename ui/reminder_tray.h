#pragma once

#include "control/conversion_reminder_controller.h"

#include <QObject>
#include <QSystemTrayIcon>

namespace console::ui {

/// Tells reminders in the desktop's system tray, where it has one and the settings allow it. Its icon stands there only while there
/// is something to remind of. While the window is locked it names no figures. One to a controller.
class ReminderTray : public QObject
{
    Q_OBJECT

public:
    /// Tests say themselves whether there is a tray.
    using Availability = bool (*)();
    explicit ReminderTray(ConversionReminderController &reminders, QObject *parent = nullptr,
                          Availability isAvailable = &QSystemTrayIcon::isSystemTrayAvailable);

    void setLocked(bool isLocked);
    void retranslate();

    [[nodiscard]] static QString messageTitle(const ConversionReminder &reminder);
    [[nodiscard]] static QString messageText(const ConversionReminder &reminder, bool isLocked);

signals:
    /// The icon or its message was clicked.
    void clicked();
    /// A message is shown.
    void told(const QString &title, const QString &text);

private:
    void follow();
    void tell(const ConversionReminder &reminder);
    [[nodiscard]] QSystemTrayIcon *trayIcon();

    ConversionReminderController &m_reminders;
    const Availability m_isAvailable;
    QSystemTrayIcon *m_icon = nullptr;
    bool m_isLocked = false;
};

} // namespace console::ui
