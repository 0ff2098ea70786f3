#include "ui/pages/qcash/outlook_line.h"

#include "ui/language.h"
#include "ui/pages/qcash/outlook_texts.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/wrapped_label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace console::ui {

namespace {

/// At the month's end, or at the next one's where that is less than a week ahead.
QDate firstDay(QDate today)
{
    constexpr int week = 7;
    const JstMonth month = JstMonth::containing(today);
    return today.daysTo(month.lastDay()) >= week ? month.lastDay() : month.next().lastDay();
}

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new WrappedLabel(parent);
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

OutlookLine::OutlookLine(QWidget *parent)
    : QWidget(parent), m_lasts(plainLabel(this, "outlookLastsLabel")), m_row(new QWidget(this)), m_caption(plainLabel(m_row, "outlookUntilCaption")),
      m_day(new QDateEdit(m_row)), m_propose(new QPushButton(m_row)), m_until(plainLabel(this, "outlookUntilLabel"))
{
    m_lasts->setProperty("textRole", QStringLiteral("muted"));
    m_day->setObjectName(QStringLiteral("outlookUntilEdit"));
    m_day->setCalendarPopup(true);
    m_caption->setBuddy(m_day);
    m_propose->setObjectName(QStringLiteral("outlookUntilButton"));
    m_propose->setAutoDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_day);
    row->addStretch(1);
    row->addWidget(m_propose);
    auto *asked = new QVBoxLayout(m_row);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(8);
    asked->addWidget(m_caption);
    asked->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_lasts);
    column->addWidget(m_row);
    column->addWidget(m_until);
    connect(m_day, &QDateEdit::dateChanged, this, &OutlookLine::render);
    connect(m_propose, &QPushButton::clicked, this, &OutlookLine::propose);
}

void OutlookLine::setDesk(Desk &desk)
{
    m_controller = new QcashOutlookController(desk, this);
    connect(m_controller, &QcashOutlookController::stateChanged, this, &OutlookLine::render);
    m_day->setDate(firstDay(jst::dateOf(desk.clock.now())));
    retranslate();
}

void OutlookLine::propose()
{
    const auto until = m_controller ? m_controller->until(m_day->date()) : std::nullopt;
    if (until && !until->tickets.isEmpty())
        emit amountProposed(until->missing->value());
}

void OutlookLine::retranslate()
{
    m_caption->setText(tr("It should last until:"));
    m_day->setAccessibleName(tr("Day until which Qcash should last"));
    m_propose->setText(tr("Propose"));
    m_propose->setAccessibleName(tr("Propose charge tickets for this day"));
    keepIsoFormat(m_day);
    render();
}

QString OutlookLine::untilText(const QcashUntil &until) const
{
    const QString day = formatDate(until.day);
    if (!until.missing)
        return tr("Choose a day after today, at most ten years ahead.");
    if (until.tickets.isEmpty())
        return tr("The balance lasts until %1 at this rate: no ticket is needed.").arg(day);
    //: %1 is a date, %2 a list of tickets such as "10,000 + 3,000", %3 their sum.
    return tr("To last until %1 at this rate: buy %2 (%3 Qcash).")
        .arg(day, OutlookTexts::tickets(until.tickets), formatNumber(sumOf(until.tickets)));
}

void OutlookLine::render()
{
    if (!m_controller)
        return;
    const auto &outlook = m_controller->state().outlook;
    setStyleProperty(m_lasts, "textRole", outlook.fault ? QStringLiteral("error") : QStringLiteral("muted"));
    QString lasts;
    if (outlook.fault)
        lasts = storeFaultText(*outlook.fault);
    else if (outlook.value)
        lasts = OutlookTexts::lasting(*outlook.value);
    m_lasts->setText(lasts);
    const auto until = m_controller->until(m_day->date());
    m_row->setVisible(until.has_value());
    m_until->setVisible(until.has_value());
    m_until->setText(until ? untilText(*until) : QString());
    m_propose->setEnabled(until && !until->tickets.isEmpty());
}

} // namespace console::ui
