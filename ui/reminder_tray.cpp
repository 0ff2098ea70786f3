#include "ui/reminder_tray.h"

#include "ui/icons.h"
#include "ui/pages/grade_points/reminder_texts.h"
#include "ui/reminder_settings.h"

namespace console::ui {

ReminderTray::ReminderTray(ConversionReminderController &reminders, QObject *parent, Availability isAvailable)
    : QObject(parent), m_reminders(reminders), m_isAvailable(isAvailable)
{
    connect(&reminders, &ConversionReminderController::stateChanged, this, &ReminderTray::follow);
    connect(&reminders, &ConversionReminderController::tell, this, &ReminderTray::tell);
    connect(&ReminderSettings::shared(), &ReminderSettings::changed, this, &ReminderTray::follow);
    follow();
}

/// A tray may come later than the program: it is looked for whenever there is something to remind of.
void ReminderTray::follow()
{
    const ReminderSettings &settings = ReminderSettings::shared();
    const bool isWanted = m_reminders.state().reminder && settings.tellsInTray() && m_isAvailable();
    if (isWanted || m_icon)
        trayIcon()->setVisible(isWanted);
    retranslate();
    // Without a reminder nothing is told; what was allowed last stands, so that this does not go to and fro.
    if (m_reminders.state().reminder)
        m_reminders.setTelling(isWanted ? std::optional(settings.quietHours()) : std::nullopt);
}

QSystemTrayIcon *ReminderTray::trayIcon()
{
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(icon(QStringLiteral("qsm-console"), Theme::current().accent), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &ReminderTray::clicked);
        connect(m_icon, &QSystemTrayIcon::activated, this, &ReminderTray::clicked);
    }
    return m_icon;
}

void ReminderTray::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    retranslate();
}

void ReminderTray::retranslate()
{
    if (m_icon && m_reminders.state().reminder)
        m_icon->setToolTip(messageText(*m_reminders.state().reminder, m_isLocked));
}

QString ReminderTray::messageTitle(const ConversionReminder &reminder)
{
    //: %1 is a time that is left, such as "2 days 3 hours left".
    return tr("Convert your points to Qcash: %1").arg(ReminderTexts::timeLeft(reminder.left));
}

QString ReminderTray::messageText(const ConversionReminder &reminder, bool isLocked)
{
    if (!isLocked)
        return ReminderTexts::reminder(reminder);
    //: %1 is a date and time.
    return tr("Last month's points can be converted until %1 (Japan time). After that all of them are lost.")
        .arg(ReminderTexts::moment(reminder.deadline));
}

void ReminderTray::tell(const ConversionReminder &reminder)
{
    if (!m_icon || !m_icon->isVisible())
        return;
    const QString title = messageTitle(reminder);
    const QString text = messageText(reminder, m_isLocked);
    m_icon->showMessage(title, text, reminder.isUrgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    emit told(title, text);
}

} // namespace console::ui
