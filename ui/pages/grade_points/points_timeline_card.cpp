#include "ui/pages/grade_points/points_timeline_card.h"

#include "ui/language.h"
#include "ui/pages/grade_points/month_events_dialog.h"
#include "ui/pages/grade_points/points_outcome_texts.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/fitting.h"
#include "ui_points_timeline_card.h"

#include <QEvent>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace console::ui {

namespace {

/// From here on what was lost stands beside the chart.
constexpr int wideFrom = 1150;

int widthOf(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 2 * Theme::cellPadding;
}

} // namespace

PointsTimelineCard::PointsTimelineCard(Desk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_controller(desk), m_ui(std::make_unique<Ui::PointsTimelineCard>())
{
    m_ui->setupUi(this);
    setBody(m_ui->timelineBody);
    setUpTables();
    layOut(false);
    m_ui->pointsHistoryChart->setClickable(true);
    connect(m_ui->pointsHistoryChart, &ChartView::categoryClicked, this, [this](qsizetype at) {
        // The chart goes from left to right, the table has the newest month first.
        openEvents(m_history.monthAt(m_history.rowCount() - 1 - int(at)));
    });
    connect(m_ui->olderMonthsButton, &QPushButton::clicked, &m_controller, &PointsTimelineController::stepBack);
    connect(m_ui->newerMonthsButton, &QPushButton::clicked, &m_controller, &PointsTimelineController::stepForward);
    connect(m_ui->monthEventsButton, &QPushButton::clicked, this, [this] { openEvents(chosenMonth()); });
    connect(&m_controller, &PointsTimelineController::stateChanged, this, [this] {
        showTables();
        render();
    });
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    render();
}

PointsTimelineCard::~PointsTimelineCard() = default;

void PointsTimelineCard::setUpTables()
{
    m_ui->pointsHistoryView->setModel(&m_history);
    m_ui->pointsHistoryView->installEventFilter(this);
    const auto open = [this](const QModelIndex &index) { openEvents(m_history.monthAt(index.row())); };
    connect(m_ui->pointsHistoryView, &QTableView::activated, this, open);
    connect(m_ui->pointsHistoryView, &QTableView::doubleClicked, this, open);
    connect(m_ui->pointsHistoryView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PointsTimelineCard::renderChoice);
    m_ui->lostPointsView->setModel(&m_lost);
    m_ui->lostPointsView->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->lostPointsView->setDefaultWidths({150, 140, 124});
    m_ui->lostPointsView->setStretchColumn(LostPointsModel::CauseColumn);
}

/// What was lost stands below the table where there is no room for it beside the chart.
void PointsTimelineCard::layOut(bool isWide)
{
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    m_ui->timelineGrid->addWidget(m_ui->pointsHistoryChart, 0, 0, 1, isWide ? 1 : 2);
    m_ui->timelineGrid->addWidget(m_ui->pointsHistoryView, 1, 0, 1, 2);
    if (isWide)
        m_ui->timelineGrid->addWidget(m_ui->lostPart, 0, 1);
    else
        m_ui->timelineGrid->addWidget(m_ui->lostPart, 2, 0, 1, 2);
}

bool PointsTimelineCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->pointsHistoryView && event->type() == QEvent::Resize)
        widenColumns();
    return Card::eventFilter(watched, event);
}

void PointsTimelineCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    layOut(width() >= wideFrom);
}

/// Each as wide as its heading and figures need; what is left over is shared. Where there is too little room, the widest headings give
/// way and never the figures.
void PointsTimelineCard::widenColumns()
{
    QTableView *view = m_ui->pointsHistoryView;
    QFont headingFont = view->horizontalHeader()->font();
    headingFont.setBold(true);
    const int columns = m_history.columnCount();
    QList<int> widths;
    QList<int> least;
    int spare = view->width() - 2 * view->frameWidth();
    for (int column = 0; column < columns; ++column) {
        int figures = 0;
        for (int row = 0; row < m_history.rowCount(); ++row)
            figures = std::max(figures, widthOf(m_history.index(row, column).data().toString(), view->font()));
        least.append(figures);
        widths.append(std::max(figures, widthOf(m_history.headerData(column, Qt::Horizontal).toString(), headingFont)));
        spare -= widths.last();
    }
    for (; spare < 0; ++spare) {
        const auto widest = std::max_element(widths.begin(), widths.end()) - widths.begin();
        if (widths.at(widest) <= least.at(widest))
            break;
        --widths[widest];
    }
    for (int &width : widths)
        width += std::max(spare, 0) / columns;
    m_ui->pointsHistoryView->setMeasuredWidths(widths);
}

QWidget *PointsTimelineCard::followInTabOrder(QWidget *before)
{
    for (QWidget *field : QList<QWidget *>{m_ui->olderMonthsButton, m_ui->newerMonthsButton, m_ui->monthEventsButton, m_ui->pointsHistoryView,
                                           m_ui->lostPointsView}) {
        setTabOrder(before, field);
        before = field;
    }
    return before;
}

/// The current row's; without one the newest.
std::optional<JstMonth> PointsTimelineCard::chosenMonth() const
{
    if (m_history.rowCount() == 0)
        return std::nullopt;
    return m_history.monthAt(std::max(m_ui->pointsHistoryView->currentIndex().row(), 0));
}

void PointsTimelineCard::openEvents(std::optional<JstMonth> month)
{
    // A click, a double click and an activation may all come of one gesture.
    if (!month || m_eventsDialog)
        return;
    m_eventsDialog = new MonthEventsDialog(m_desk, *month, this);
    m_eventsDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_eventsDialog->open();
}

void PointsTimelineCard::refresh()
{
    m_controller.refresh();
}

void PointsTimelineCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_history.retranslate();
    m_lost.retranslate();
    render();
}

/// The month that was current stays so where it is still there.
void PointsTimelineCard::showTables()
{
    QTableView *view = m_ui->pointsHistoryView;
    const auto current = view->currentIndex().isValid() ? chosenMonth() : std::nullopt;
    const auto &timeline = m_controller.timeline().value;
    m_history.setRows(timeline ? timeline->rows : QList<PointsHistoryRow>());
    m_lost.setTimeline(timeline);
    if (const int row = current ? m_history.rowOf(*current) : -1; row >= 0)
        view->setCurrentIndex(m_history.index(row, 0));
}

void PointsTimelineCard::render()
{
    const auto &timeline = m_controller.timeline();
    const auto &fault = timeline.fault;
    m_ui->timelineErrorLabel->setVisible(fault.has_value());
    m_ui->timelineErrorLabel->setText(fault ? storeFaultText(*fault) : QString());
    const bool hasRows = timeline.value && !timeline.value->rows.isEmpty();
    for (QWidget *part : QList<QWidget *>{m_ui->pointsHistoryChart, m_ui->pointsHistoryView, m_ui->lostPart})
        part->setVisible(hasRows);
    m_ui->olderMonthsButton->setEnabled(timeline.value && timeline.value->hasOlder);
    m_ui->newerMonthsButton->setEnabled(timeline.value && timeline.value->hasNewer);
    //: A span of months, such as 2025-11 – 2026-10.
    setNote(hasRows ? tr("%1 – %2").arg(timeline.value->rows.last().month.text(), timeline.value->rows.first().month.text()) : QString());
    m_ui->lostSentenceLabel->setText(timeline.value ? PointsOutcomeTexts::lostLately(timeline.value->lostLately) : QString());
    fitHeight(m_ui->pointsHistoryView, pointsHistoryMonths);
    fitHeight(m_ui->lostPointsView, LostPointsModel::RowCount);
    widenColumns();
    renderChart();
    renderChoice();
}

void PointsTimelineCard::renderChart()
{
    const auto &timeline = m_controller.timeline().value;
    // What was earned, and beside it what became of it.
    ChartData chart{ChartKind::Bars,
                    {},
                    {{ScoreTexts::shortComponent(ScoreComponent::Delivery), {}, ChartTone::First, 0},
                     {ScoreTexts::shortComponent(ScoreComponent::Claim), {}, ChartTone::Second, 0},
                     {ScoreTexts::shortComponent(ScoreComponent::Review), {}, ChartTone::Third, 0},
                     {tr("Converted"), {}, ChartTone::Fourth, 1},
                     {tr("Lost"), {}, ChartTone::Attention, 1}}};
    const QList<PointsHistoryRow> rows = timeline ? timeline->rows : QList<PointsHistoryRow>();
    qint64 earned = 0;
    qint64 converted = 0;
    qint64 lost = 0;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        const qint64 figures[] = {row->delivery.counted().value(), row->claim.counted().value(), row->review.counted().value(),
                                  row->converted.value_or(Qcash()).value(), row->lost.value_or(Points()).value()};
        for (qsizetype i = 0; i < chart.series.size(); ++i)
            chart.series[i].values.append(figures[i]);
        chart.categories.append(row->month.text());
        earned += row->earned.value();
        converted += figures[3];
        lost += figures[4];
    }
    m_ui->pointsHistoryChart->setData(chart);
    m_ui->pointsHistoryChart->setSummary(
        rows.isEmpty() ? QString()
                       //: %1 and %2 are months, the others numbers.
                       : tr("From %1 to %2: %3 points earned, %4 Qcash received for them, %5 points lost. The table has the same figures.")
                             .arg(rows.last().month.text(), rows.first().month.text(), ScoreTexts::number(earned), formatNumber(converted),
                                  formatNumber(lost)));
}

void PointsTimelineCard::renderChoice()
{
    const auto month = chosenMonth();
    m_ui->monthEventsButton->setEnabled(month.has_value());
    //: %1 is a month.
    m_ui->monthEventsButton->setText(month ? tr("Events of %1…").arg(month->text()) : tr("Events of the month…"));
    m_ui->monthEventsButton->setAccessibleName(m_ui->monthEventsButton->text());
}

} // namespace console::ui
