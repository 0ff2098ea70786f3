#pragma once

#include "control/auto_conversion_watch.h"
#include "control/conversion_reminder_controller.h"
#include "ui/page.h"
#include "ui/reminder_tray.h"
#include "ui/widgets/message_bar.h"

namespace console::ui {

/// The strip above the pages that reminds of points before they are lost, and tells what automatic conversion did; hidden otherwise.
/// Has both looked after for as long as it lives: one to a window. Converts nothing itself. Names: reminderBanner,
/// reminderConvertButton, reminderLaterButton, reminderPutAwayButton.
class ReminderBanner : public MessageBar
{
    Q_OBJECT

public:
    explicit ReminderBanner(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ConversionReminderController &reminders() { return m_reminders; }
    [[nodiscard]] AutoConversionWatch &watch() { return m_watch; }
    [[nodiscard]] ReminderTray &tray() { return m_tray; }

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void changeEvent(QEvent *event) override;
    /// Of the window: who comes back to it finds what is so now, though the machine has slept.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();
    [[nodiscard]] QString reminderText(const ConversionReminder &reminder) const;

    ConversionReminderController m_reminders;
    AutoConversionWatch m_watch;
    ReminderTray m_tray;
    QPushButton *m_convert;
    QPushButton *m_later;
    QPushButton *m_putAway;
};

} // namespace console::ui
