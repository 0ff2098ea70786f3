// How the reminder dialog shows its controller's state and the settings.
#include "ui/pages/grade_points/reminder_dialog.h"

#include "ui/pages/grade_points/reminder_texts.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/reminder_settings.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/fitting.h"
#include "ui_reminder_dialog.h"

#include <QSystemTrayIcon>

namespace console::ui {

namespace {

constexpr int mostLogRows = 6;

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// "7 days, 3 days, 1 day, 3 hours"
QString stagesText(const ReminderRules &rules)
{
    QStringList spans;
    for (const int stage : rules.stageMinutes)
        spans.append(ReminderTexts::span(stage));
    return QLocale().createSeparatedList(spans);
}

} // namespace

void ReminderDialog::render()
{
    renderPlan();
    renderReminders();
    renderLog();
}

QString ReminderDialog::nextText(const AutoConversionState &state) const
{
    if (!state.plan.value)
        return {};
    const bool isChange = !state.plan.value->isOn || state.plan.value->day != chosenDay();
    AutoConversionPlan plan = *state.plan.value;
    plan.isOn = true;
    plan.day = chosenDay();
    const auto next = state.next(plan);
    if (!next || !isChange)
        return {};
    if (*next <= state.now)
        return tr("That day of this month has come already: with it, last month's points are converted at once.");
    //: %1 is a date and time.
    return tr("With this day the next conversion follows on %1 (Japan time).").arg(ReminderTexts::moment(*next));
}

void ReminderDialog::renderPlan()
{
    const AutoConversionState &state = m_controller.state();
    const bool isOn = state.plan.value && state.plan.value->isOn;
    const bool isChange = state.plan.value && (!isOn || state.plan.value->day != chosenDay());
    QString text = state.plan.fault ? storeFaultText(*state.plan.fault) : tr("It is off: points are converted only by the button.");
    if (isOn) {
        text = ReminderTexts::schedule(state.plan.value->day, state.rules.conversionHour);
        if (const auto next = state.next(*state.plan.value); next && *next > state.now)
            //: %1 is a sentence, %2 a date and time.
            text = tr("%1 The next conversion follows on %2.").arg(text, ReminderTexts::moment(*next));
    }
    m_ui->autoConversionStateLabel->setText(text);
    showText(m_ui->autoConversionNextLabel, nextText(state));
    m_ui->autoConversionDayBox->setEnabled(state.plan.value && !state.isSaving);
    for (QWidget *part : QList<QWidget *>{m_ui->autoConversionPasswordCaption, m_ui->autoConversionPasswordEdit, m_ui->autoConversionSaveButton})
        part->setVisible(isChange || !state.plan.value);
    m_ui->autoConversionPasswordEdit->setEnabled(state.plan.value && !state.isSaving);
    const QString save = isOn ? tr("Change the day") : tr("Turn on");
    m_ui->autoConversionSaveButton->setText(state.isSaving ? tr("Saving…") : save);
    m_ui->autoConversionSaveButton->setAccessibleName(save);
    m_ui->autoConversionSaveButton->setEnabled(state.plan.value && !state.isSaving);
    m_ui->autoConversionOffButton->setVisible(isOn);
    m_ui->autoConversionOffButton->setEnabled(!state.isSaving);
    showText(m_ui->autoConversionErrorLabel, state.fault     ? tr("%1 Nothing was changed.").arg(storeFaultText(*state.fault))
                                             : state.refusal ? ReminderTexts::refusal(*state.refusal, state.waitSeconds)
                                                             : QString());
    m_ui->autoConversionRecordLabel->setText(ReminderTexts::recordedOnly());
}

QString ReminderDialog::deadlineText(const ConversionOffer &offer) const
{
    if (offer.done)
        return ScoreTexts::done(*offer.done);
    if (offer.refusal)
        return ScoreTexts::refusal(*offer.refusal, offer);
    return tr("The points of %1 can be converted until %2 (Japan time).").arg(offer.month.text(), ReminderTexts::moment(offer.deadline));
}

void ReminderDialog::renderReminders()
{
    const AutoConversionState &state = m_controller.state();
    const auto &offer = state.offer.value;
    showText(m_ui->reminderDeadlineLabel, offer ? deadlineText(*offer) : QString());
    //: %1 is a list such as "7 days, 3 days, 1 day, and 3 hours".
    m_ui->reminderStagesLabel->setText(tr("While points wait for conversion, the window reminds you %1 before the deadline.").arg(stagesText(state.rules)));
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    const bool tells = ReminderSettings::shared().tellsInTray();
    m_ui->reminderTrayBox->setChecked(tells);
    m_ui->reminderNoTrayLabel->setVisible(!hasTray);
    const QuietHours hours = ReminderSettings::shared().quietHours();
    m_ui->quietFromBox->setEnabled(tells);
    m_ui->quietUntilBox->setEnabled(tells);
    m_ui->quietHintLabel->setText(hours.from == hours.until ? tr("The same time twice: there are no quiet hours.")
                                                            : tr("By this computer's clock. What falls into these hours is told when they end, or at once "
                                                                 "where the deadline would pass before."));
    m_ui->calendarHintLabel->setText(tr("The next %Ln deadline(s) with the same reminders as alarms, for any calendar program.", nullptr,
                                        AutoConversionController::calendarMonths));
    QString result;
    if (m_calendar)
        //: %1 is a file's name.
        result = *m_calendar ? tr("%1 was saved. Import it into your calendar.").arg(**m_calendar) : ReminderTexts::calendarFault(m_calendar->error());
    showText(m_ui->calendarResultLabel, result);
    setStyleProperty(m_ui->calendarResultLabel, "textRole", m_calendar && !*m_calendar ? QStringLiteral("error") : QStringLiteral("muted"));
}

void ReminderDialog::renderLog()
{
    const AutoConversionState &state = m_controller.state();
    const bool isEmpty = m_log.rowCount() == 0;
    m_ui->autoConversionLogView->setVisible(!isEmpty);
    if (!isEmpty)
        fitHeight(m_ui->autoConversionLogView, mostLogRows);
    m_ui->autoConversionMoreButton->setVisible(state.hasMoreLog);
    m_ui->autoConversionLogEmpty->setVisible(isEmpty && !state.log.fault);
    showText(m_ui->autoConversionLogError, state.log.fault ? storeFaultText(*state.log.fault) : QString());
}

} // namespace console::ui
