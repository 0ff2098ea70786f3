#include "ui/pages/settlement/settlement_tab.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/fitting.h"
#include "ui_settlement_tab.h"

#include <QResizeEvent>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int mostWeeksShown = 12;
constexpr int mostPeriodsShown = 6;
constexpr int wideEnough = 1300; ///< for the chart beside the table

} // namespace

SettlementTab::SettlementTab(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_controller(desk), m_ui(std::make_unique<Ui::SettlementTab>())
{
    m_ui->setupUi(this);
    m_ui->forecastCard->setBody(m_ui->forecastBody);
    m_ui->forecastChartCard->setBody(m_ui->forecastChartBody);
    m_ui->scheduleRuleCard->setBody(m_ui->scheduleRuleBody);
    m_ui->settlementFilesCard->setBody(m_ui->settlementFilesBody);
    m_ui->settlementForecastView->setModel(&m_weeks);
    m_ui->settlementForecastView->setStretchColumn(SettlementForecastModel::DayColumn);
    m_ui->settlementForecastView->setSettingsKey(QStringLiteral("settlement_forecast.1"));
    m_ui->settlementPeriodView->setModel(&m_periods);
    m_ui->settlementPeriodView->setStretchColumn(SettlementPeriodModel::FileColumn);
    m_ui->settlementPeriodView->setSettingsKey(QStringLiteral("settlement_periods.1"));
    connect(m_ui->settlementSourceBar, &MessageBar::actionTriggered, this, [this] { importFile(ImportKind::Settlement); });
    connect(m_ui->importSettlementButton, &QPushButton::clicked, this, [this] { importFile(ImportKind::Settlement); });
    connect(m_ui->importDeductionsButton, &QPushButton::clicked, this, [this] { importFile(ImportKind::Deductions); });
    connect(&m_controller, &SettlementController::stateChanged, this, &SettlementTab::followState);
    followState();
    retranslate();
}

SettlementTab::~SettlementTab() = default;

void SettlementTab::refresh()
{
    m_controller.refresh();
}

void SettlementTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_weeks.retranslate();
    m_periods.retranslate();
    fitColumns();
    render();
}

void SettlementTab::importFile(ImportKind kind)
{
    openImportDialog(m_desk, kind, window());
}

void SettlementTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= wideEnough;
    m_ui->forecastRow->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->forecastRow->setStretch(0, isWide ? 3 : 0);
    m_ui->forecastRow->setStretch(1, isWide ? 2 : 0);
}

void SettlementTab::followState()
{
    const SettlementState &state = m_controller.state();
    m_weeks.setWeeks(state.weeks.value.value_or(QList<SettlementWeek>()), state.nextDay);
    m_periods.setPeriods(state.periods.value.value_or(QList<SettlementPeriod>()));
    fitColumns();
    render();
}

/// Each column gets what its texts need in the language of the moment; the first takes what is left.
void SettlementTab::fitColumns()
{
    constexpr int padding = 2 * Theme::cellPadding;
    for (TableView *view : {m_ui->settlementForecastView, m_ui->settlementPeriodView}) {
        QFont headerFont = view->font();
        headerFont.setPixelSize(Theme::smallPixels());
        headerFont.setBold(true);
        const QFontMetrics metrics(headerFont);
        const QAbstractItemModel *model = view->model();
        QList<int> widths;
        for (int column = 0; column < model->columnCount(); ++column) {
            int widest = metrics.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString()) + padding;
            for (int row = 0; row < std::min(model->rowCount(), mostWeeksShown); ++row)
                widest = std::max(widest, view->sizeHintForIndex(model->index(row, column)).width());
            widths.append(widest + 2);
        }
        view->setMeasuredWidths(widths);
    }
    fitHeight(m_ui->settlementForecastView, mostWeeksShown);
    fitHeight(m_ui->settlementPeriodView, mostPeriodsShown);
}

void SettlementTab::render()
{
    const SettlementState &state = m_controller.state();
    if (const auto fault = state.fault())
        m_ui->scheduleMessage->showMessage(MessageBar::Kind::Error, storeFaultText(*fault));
    else
        m_ui->scheduleMessage->clear();
    renderFigures();
    renderSource();
    renderChart();
    renderRule();
    renderFiles();
}

void SettlementTab::renderFigures()
{
    const SettlementState &state = m_controller.state();
    for (QLabel *unit : {m_ui->nextSettlementSumUnit, m_ui->dueTotalUnit, m_ui->megaWariUnit})
        unit->setText(tr("yen"));
    if (state.weeks.value) {
        m_ui->nextSettlementSumFigure->setValue(state.nextNet);
        m_ui->megaWariFigure->setValue(state.megaWariShare + state.compensation);
    } else {
        m_ui->nextSettlementSumFigure->setUnknown();
        m_ui->megaWariFigure->setUnknown();
    }
    if (state.money.value)
        m_ui->dueTotalFigure->setValue(state.money.value->due.value());
    else
        m_ui->dueTotalFigure->setUnknown();
    m_ui->nextSettlementSumNote->setText(state.nextDay.isValid() ? tr("on %1").arg(formatDate(state.nextDay)) : QString());
    m_ui->dueTotalNote->setText(tr("All coming settlement days together"));
    if (state.megaWariPermille && *state.megaWariPermille != 0) {
        const QString share = QLocale().toString(*state.megaWariPermille / 10.0, 'f', 1);
        //: %1 is a percentage, e.g. 2.5.
        m_ui->megaWariNote->setText(tr("%1% of the sales of the weeks below, after Qoo10's compensation").arg(share));
    } else {
        m_ui->megaWariNote->setText(tr("In the weeks below, after Qoo10's compensation"));
    }
}

void SettlementTab::renderSource()
{
    const SettlementState &state = m_controller.state();
    if (state.periods.value && !state.hasReport) {
        m_ui->settlementSourceBar->showMessage(
            MessageBar::Kind::Info, tr("Reckoned from orders: no settlement report has been imported. With the file of detailed sales, "
                                       "fees and compensation stand here as Qoo10 reckons them."));
        m_ui->settlementSourceBar->setAction(tr("Import…"));
    } else {
        m_ui->settlementSourceBar->clear();
    }
    QStringList notes;
    if (state.hasReportedWeeks) {
        notes.append(tr("* The report tells when an order was shipped, not when it was delivered: its delivery is taken to be %Ln day(s) later. "
                        "This figure, and that fractions of a yen in the fee's tax are dropped, were chosen by this program.",
                        nullptr, state.terms.deliveryDays));
    }
    if (state.hasOrderWeeks)
        notes.append(tr("What no report covers is reckoned from delivered orders, by their supply price after the service fee."));
    notes.append(tr("The service fee stands with tax, the Mega-wari share after compensation."));
    m_ui->forecastNoteLabel->setText(notes.join(u'\n'));
}

void SettlementTab::renderChart()
{
    const SettlementState &state = m_controller.state();
    // What comes in stands above the axis and what is taken off hangs below it: together they are the net.
    ChartData chart{ChartKind::Bars, {}, {{tr("Sales after service fee"), {}, ChartTone::First}, {tr("Deductions"), {}, ChartTone::Attention},
                                          {tr("Mega-wari share"), {}, ChartTone::Second}}};
    for (const SettlementWeek &week : state.weeks.value.value_or(QList<SettlementWeek>())) {
        chart.categories.append(week.day.toString(QStringLiteral("MM-dd")));
        chart.series[0].values.append(week.sales.value() - week.serviceFee.value());
        chart.series[1].values.append(week.deductions.value() - week.used.value());
        chart.series[2].values.append(week.megaWariShare.value() + week.compensation.value());
    }
    m_ui->settlementForecastChart->setData(chart);
    m_ui->settlementForecastChart->setSummary(
        state.weeks.value ? tr("%Ln settlement day(s); the next one, %1, brings %2 yen.", nullptr, int(chart.categories.size()))
                                .arg(formatDate(state.nextDay), formatNumber(state.nextNet))
                          : QString());
}

void SettlementTab::renderRule()
{
    const SettlementState &state = m_controller.state();
    m_ui->ruleSentenceLabel->setText(
        tr("Delivered orders fall due a number of days after delivery that depends on the grade, and are settled on the first Wednesday from then on."));
    m_ui->deductionRuleLabel->setText(tr("Deductions are taken off on the first settlement Wednesday from their date on."));
    struct Row
    {
        QLabel *grade;
        QLabel *delay;
        QLabel *example;
    };
    const Row rows[] = {{m_ui->generalGradeLabel, m_ui->generalDelayLabel, m_ui->generalExampleLabel},
                        {m_ui->excellentGradeLabel, m_ui->excellentDelayLabel, m_ui->excellentExampleLabel},
                        {m_ui->powerGradeLabel, m_ui->powerDelayLabel, m_ui->powerExampleLabel}};
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        const bool isKnown = qsizetype(i) < state.examples.size();
        const SettlementExample example = isKnown ? state.examples.at(qsizetype(i)) : SettlementExample();
        const bool isOwn = isKnown && example.grade == state.grade;
        for (QLabel *label : {rows[i].grade, rows[i].delay, rows[i].example})
            label->setVisible(isKnown);
        setStyleProperty(rows[i].grade, "textRole", isOwn ? QStringLiteral("normalCount") : QString());
        //: A grade, where it is the shop's own one.
        rows[i].grade->setText(isOwn ? tr("%1 (this shop)").arg(ScoreTexts::grade(example.grade)) : ScoreTexts::grade(example.grade));
        rows[i].delay->setText(tr("%Ln day(s)", nullptr, example.delayDays));
        rows[i].example->setText(tr("Delivered on %1, due on %2, settled on %3")
                                     .arg(formatDate(state.today), formatDate(example.dueDay), formatDate(example.settlementDay)));
    }
}

void SettlementTab::renderFiles()
{
    const bool isEmpty = m_periods.rowCount() == 0;
    m_ui->settlementPeriodView->setVisible(!isEmpty);
    m_ui->noFilesLabel->setVisible(isEmpty && !m_controller.state().periods.fault);
    m_ui->noFilesLabel->setText(tr("None yet. J·QSM offers them as Excel at Settlement management > Sales details; the files are CSV."));
}

} // namespace console::ui
