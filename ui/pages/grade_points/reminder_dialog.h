#pragma once

#include "control/auto_conversion_controller.h"
#include "ui/pages/grade_points/auto_conversion_log_model.h"

#include <QDialog>

#include <memory>

class QComboBox;

namespace console::ui {

namespace Ui {
class ReminderDialog;
}

/// Reminders of the deadline, automatic conversion and its log, and the deadlines as a calendar file. Converts nothing itself; wipes
/// the password when it closes. Names: reminderDialog, autoConversionDayBox, autoConversionPasswordEdit, autoConversionSaveButton,
/// autoConversionOffButton, autoConversionLogView, reminderTrayBox, quietFromBox, quietUntilBox, saveCalendarButton.
class ReminderDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReminderDialog(Desk &desk, QWidget *parent = nullptr);
    ~ReminderDialog() override;

    /// Over the window of `parent`, unless one is open there already.
    static void openOver(Desk &desk, QWidget *parent);

    /// Writes the calendar file; what came of it stands beside the button.
    void saveCalendar(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillBoxes();
    void connectParts();
    void follow();
    void save();
    void askForCalendarPath();
    void keepQuietHours();
    void retranslate();
    void render();
    void renderPlan();
    void renderReminders();
    void renderLog();
    [[nodiscard]] int chosenDay() const;
    [[nodiscard]] QString nextText(const AutoConversionState &state) const;
    [[nodiscard]] QString deadlineText(const ConversionOffer &offer) const;

    AutoConversionController m_controller;
    AutoConversionLogModel m_log;
    std::optional<AutoConversionPlan> m_filled; ///< the plan that the day box was last set from
    std::optional<tl::expected<QString, CalendarFault>> m_calendar; ///< what the last saving came to: the file's name
    std::unique_ptr<Ui::ReminderDialog> m_ui;
};

} // namespace console::ui
