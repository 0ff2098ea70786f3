#include "ui/pages/grade_points/reminder_dialog.h"

#include "ui/language.h"
#include "ui/pages/grade_points/reminder_texts.h"
#include "ui/reminder_settings.h"
#include "ui_reminder_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QStandardPaths>

#include <algorithm>

namespace console::ui {

ReminderDialog::ReminderDialog(Desk &desk, QWidget *parent) : QDialog(parent), m_controller(desk), m_ui(std::make_unique<Ui::ReminderDialog>())
{
    m_ui->setupUi(this);
    m_ui->reminderCloseButton->setDefault(true);
    m_ui->autoConversionLogView->setModel(&m_log);
    m_ui->autoConversionLogView->setDefaultWidths({152, 110, 112, 380});
    m_ui->autoConversionLogView->setStretchColumn(AutoConversionLogModel::DetailColumn);
    m_ui->autoConversionLogView->setSettingsKey(QStringLiteral("auto_conversion_log.1"));
    fillBoxes();
    connectParts();
    retranslate();
    follow();
    // As high as the window lets it: the log stands below the cards.
    resize(900, parent ? std::clamp(parent->window()->height() - 40, 600, 780) : 600);
}

ReminderDialog::~ReminderDialog() = default;

void ReminderDialog::openOver(Desk &desk, QWidget *parent)
{
    if (parent->window()->findChild<ReminderDialog *>())
        return;
    auto *dialog = new ReminderDialog(desk, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReminderDialog::fillBoxes()
{
    for (int day = 1; day <= 28; ++day)
        m_ui->autoConversionDayBox->addItem(QString(), day);
    m_ui->autoConversionDayBox->addItem(QString(), lastDayOfMonth);
    m_ui->autoConversionDayBox->setCurrentIndex(m_ui->autoConversionDayBox->findData(lastDayOfMonth));
    const QuietHours hours = ReminderSettings::shared().quietHours();
    for (int hour = 0; hour < 24; ++hour) {
        const QTime time(hour, 0);
        for (QComboBox *box : {m_ui->quietFromBox, m_ui->quietUntilBox})
            box->addItem(time.toString(QStringLiteral("HH:mm")), time);
    }
    m_ui->quietFromBox->setCurrentIndex(hours.from.hour());
    m_ui->quietUntilBox->setCurrentIndex(hours.until.hour());
}

void ReminderDialog::connectParts()
{
    connect(m_ui->reminderCloseButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->autoConversionSaveButton, &QPushButton::clicked, this, &ReminderDialog::save);
    connect(m_ui->autoConversionOffButton, &QPushButton::clicked, &m_controller, &AutoConversionController::turnOff);
    connect(m_ui->autoConversionMoreButton, &QPushButton::clicked, &m_controller, &AutoConversionController::showMoreLog);
    connect(m_ui->autoConversionDayBox, &QComboBox::activated, &m_controller, &AutoConversionController::forgetProblem);
    connect(m_ui->reminderTrayBox, &QCheckBox::clicked, &ReminderSettings::shared(), &ReminderSettings::setTellsInTray);
    for (QComboBox *box : {m_ui->quietFromBox, m_ui->quietUntilBox})
        connect(box, &QComboBox::activated, this, &ReminderDialog::keepQuietHours);
    connect(m_ui->saveCalendarButton, &QPushButton::clicked, this, &ReminderDialog::askForCalendarPath);
    connect(&ReminderSettings::shared(), &ReminderSettings::changed, this, &ReminderDialog::render);
    connect(&m_controller, &AutoConversionController::stateChanged, this, &ReminderDialog::follow);
    connect(this, &QDialog::finished, this, [this] { m_ui->autoConversionPasswordEdit->wipe(); });
    m_ui->autoConversionPasswordEdit->installEventFilter(this);
}

int ReminderDialog::chosenDay() const
{
    return m_ui->autoConversionDayBox->currentData().toInt();
}

void ReminderDialog::save()
{
    m_controller.save(chosenDay(), m_ui->autoConversionPasswordEdit->text());
}

/// Return in the field goes on to the button: it neither closes the dialog nor turns anything on.
bool ReminderDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->autoConversionSaveButton->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ReminderDialog::keepQuietHours()
{
    ReminderSettings::shared().setQuietHours({m_ui->quietFromBox->currentData().toTime(), m_ui->quietUntilBox->currentData().toTime()});
}

void ReminderDialog::askForCalendarPath()
{
    if (findChild<QFileDialog *>())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the calendar file"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Calendar files (*.ics);;All files (*)"));
    dialog->setObjectName(QStringLiteral("calendarFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(QStringLiteral("conversion-deadlines.ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReminderDialog::saveCalendar);
    dialog->open();
}

void ReminderDialog::saveCalendar(const QString &path)
{
    QList<CalendarDeadline> deadlines;
    for (const JstMonth month : m_controller.nextDeadlines())
        deadlines.append(ReminderTexts::calendarDeadline(month));
    m_calendar = m_controller.saveCalendar(path, deadlines).map([&path] { return QFileInfo(path).fileName(); });
    render();
}

void ReminderDialog::follow()
{
    const AutoConversionState &state = m_controller.state();
    // The box takes the plan's day over when that has changed; what is being chosen is left alone otherwise.
    if (state.plan.value && state.plan.value != m_filled) {
        m_filled = state.plan.value;
        m_ui->autoConversionDayBox->setCurrentIndex(m_ui->autoConversionDayBox->findData(m_filled->day));
    }
    if (state.isSaved)
        m_ui->autoConversionPasswordEdit->wipe();
    else if (state.refusal == AutoConversionRefusal::PasswordWrong)
        m_ui->autoConversionPasswordEdit->selectAll();
    m_log.setRows(state.log.value.value_or(QList<AutoConversionLogRow>()), state.rules.conversionHour);
    render();
}

void ReminderDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReminderDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_log.retranslate();
    for (int row = 0; row < m_ui->autoConversionDayBox->count(); ++row)
        m_ui->autoConversionDayBox->setItemText(row, ReminderTexts::dayName(m_ui->autoConversionDayBox->itemData(row).toInt()));
    render();
}

} // namespace console::ui
