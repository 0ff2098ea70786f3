#include "ui/qcash_warning_tray.h"

#include "ui/icons.h"
#include "ui/pages/qcash/outlook_texts.h"
#include "ui/reminder_settings.h"
#include "ui/theme.h"

namespace console::ui {

QcashWarningTray::QcashWarningTray(QcashWarningController &warnings, QObject *parent, Availability isAvailable)
    : QObject(parent), m_warnings(warnings), m_isAvailable(isAvailable)
{
    connect(&warnings, &QcashWarningController::stateChanged, this, &QcashWarningTray::follow);
    connect(&warnings, &QcashWarningController::tell, this, &QcashWarningTray::tell);
    connect(&ReminderSettings::shared(), &ReminderSettings::changed, this, &QcashWarningTray::follow);
    follow();
}

/// A tray may come later than the program: it is looked for whenever there is something to warn of.
void QcashWarningTray::follow()
{
    const ReminderSettings &settings = ReminderSettings::shared();
    const bool isWarned = !m_warnings.state().warnings.isEmpty();
    const bool isWanted = isWarned && settings.tellsInTray() && m_isAvailable();
    if (isWanted || m_icon)
        trayIcon()->setVisible(isWanted);
    retranslate();
    // Without a warning nothing is told; what was allowed last stands, so that this does not go to and fro.
    if (isWarned)
        m_warnings.setTelling(isWanted ? std::optional(settings.quietHours()) : std::nullopt);
}

QSystemTrayIcon *QcashWarningTray::trayIcon()
{
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(icon(QStringLiteral("qcash"), Theme::current().accent), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &QcashWarningTray::clicked);
        connect(m_icon, &QSystemTrayIcon::activated, this, &QcashWarningTray::clicked);
    }
    return m_icon;
}

void QcashWarningTray::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    retranslate();
}

void QcashWarningTray::retranslate()
{
    const QList<QcashWarning> &warnings = m_warnings.state().warnings;
    if (m_icon && !warnings.isEmpty())
        m_icon->setToolTip(textOf(warnings.first()));
}

QString QcashWarningTray::textOf(const QcashWarning &warning) const
{
    return m_isLocked ? OutlookTexts::discreetWarning(warning.kind) : OutlookTexts::warning(warning);
}

void QcashWarningTray::tell(const QcashWarning &warning)
{
    if (!m_icon || !m_icon->isVisible())
        return;
    const QString title = OutlookTexts::warningTitle(warning.kind);
    const QString text = textOf(warning);
    m_icon->showMessage(title, text, QSystemTrayIcon::Warning);
    emit told(title, text);
}

} // namespace console::ui
