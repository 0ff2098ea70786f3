#pragma once

#include "control/qcash_warning_controller.h"

#include <QObject>
#include <QSystemTrayIcon>

namespace console::ui {

/// Tells warnings of Qcash in the desktop's system tray, where it has one and the settings of reminders allow it. Its icon stands there
/// only while there is something to warn of. While the window is locked it names no figures. One to a controller.
class QcashWarningTray : public QObject
{
    Q_OBJECT

public:
    /// Tests say themselves whether there is a tray.
    using Availability = bool (*)();
    explicit QcashWarningTray(QcashWarningController &warnings, QObject *parent = nullptr,
                              Availability isAvailable = &QSystemTrayIcon::isSystemTrayAvailable);

    void setLocked(bool isLocked);
    void retranslate();

signals:
    /// The icon or its message was clicked.
    void clicked();
    /// A message is shown.
    void told(const QString &title, const QString &text);

private:
    void follow();
    void tell(const QcashWarning &warning);
    [[nodiscard]] QString textOf(const QcashWarning &warning) const;
    [[nodiscard]] QSystemTrayIcon *trayIcon();

    QcashWarningController &m_warnings;
    const Availability m_isAvailable;
    QSystemTrayIcon *m_icon = nullptr;
    bool m_isLocked = false;
};

} // namespace console::ui
