#include "ui/reminder_banner.h"

#include "ui/pages/grade_points/reminder_texts.h"
#include "ui/store_fault_text.h"

#include <QEvent>
#include <QPushButton>

namespace console::ui {

namespace {

void name(QPushButton *button, const QString &text, const QString &accessibleName)
{
    button->setText(text);
    button->setAccessibleName(accessibleName);
}

} // namespace

ReminderBanner::ReminderBanner(Desk &desk, QWidget *parent)
    : MessageBar(parent), m_reminders(desk), m_watch(desk), m_tray(m_reminders),
      m_convert(addButton(QStringLiteral("reminderConvertButton"))), m_later(addButton(QStringLiteral("reminderLaterButton"))),
      m_putAway(addButton(QStringLiteral("reminderPutAwayButton")))
{
    setObjectName(QStringLiteral("reminderBanner"));
    connect(m_convert, &QPushButton::clicked, this, [this] { emit navigate({PageId::GradePoints, {}}); });
    connect(m_later, &QPushButton::clicked, &m_reminders, &ConversionReminderController::putAway);
    connect(m_putAway, &QPushButton::clicked, &m_watch, &AutoConversionWatch::putAway);
    connect(&m_reminders, &ConversionReminderController::stateChanged, this, &ReminderBanner::render);
    connect(&m_watch, &AutoConversionWatch::stateChanged, this, &ReminderBanner::render);
    window()->installEventFilter(this);
    render();
}

void ReminderBanner::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_tray.retranslate();
        render();
    }
}

bool ReminderBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_reminders.look();
        m_watch.look();
    }
    return MessageBar::eventFilter(watched, event);
}

QString ReminderBanner::reminderText(const ConversionReminder &reminder) const
{
    const QString text = ReminderTexts::reminder(reminder);
    const auto &next = m_watch.state().next;
    if (!next || *next > reminder.deadline)
        return text;
    //: %1 is one or two sentences, %2 a date and time.
    return tr("%1 Automatic conversion follows on %2, if this program is open then.").arg(text, ReminderTexts::moment(*next));
}

void ReminderBanner::render()
{
    name(m_convert, tr("Convert…"), tr("Go to the page where the points are converted"));
    name(m_later, tr("Later"), tr("Put this reminder away until the next one"));
    name(m_putAway, tr("Close"), tr("Put this notice away"));
    const auto &reminder = m_reminders.state().reminder;
    const auto &notice = m_watch.state().notice;
    const auto fault = m_watch.state().fault ? m_watch.state().fault : m_reminders.state().fault;
    m_convert->setVisible(reminder.has_value());
    m_later->setVisible(reminder.has_value());
    m_putAway->setVisible(!reminder && !fault && notice.has_value());
    if (reminder)
        showMessage(reminder->isUrgent ? Kind::Error : Kind::Warning, reminderText(*reminder));
    else if (fault)
        showMessage(Kind::Error, tr("Points waiting for conversion can't be looked after at the moment; it is tried again. %1").arg(storeFaultText(*fault)));
    else if (notice)
        showMessage(notice->event == AutoConversionEvent::Converted ? Kind::Success : Kind::Warning, ReminderTexts::notice(*notice));
    else
        clear();
}

} // namespace console::ui
