#include "ui/language.h"
#include "ui/pages/ads/report_tab.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_report_tab.h"

#include <QScrollBar>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int linesAtOnce = 14; ///< further ones by the table's own scroll bar
constexpr int reconciliationAtOnce = 10;
constexpr int lowestChart = 200;

/// As high as its rows, and higher by the bar that a narrow window needs.
void fit(QTableView *table, int mostRows)
{
    fitHeight(table, mostRows);
    const QScrollBar *bar = table->horizontalScrollBar();
    if (bar->maximum() > bar->minimum())
        table->setFixedHeight(table->minimumHeight() + bar->sizeHint().height());
}

bool isAny(const AdReportContents &contents, AdVerdict one, AdVerdict other)
{
    return std::any_of(contents.reconciliation.cbegin(), contents.reconciliation.cend(),
                       [=](const AdReconciliationLine &line) { return line.verdict() == one || line.verdict() == other; });
}

} // namespace

void ReportTab::render()
{
    const auto &contents = m_controller.state().contents.value;
    const bool isImported = contents && contents->imported;
    renderPeriod();
    renderMessage();
    m_ui->reportEmpty->setVisible(contents && !isImported);
    m_ui->reportEmpty->setText(tr("No ad report was imported yet. Download the ad performance report from J·QSM as an Excel file and import it here to see "
                                  "what each ad cost and brought."));
    m_ui->reportEmpty->setAction(tr("Import ad report…"));
    for (QWidget *part : QList<QWidget *>{m_ui->reportFigures, m_ui->reportChartCard, m_ui->reportLinesCard})
        part->setVisible(isImported);
    m_ui->reconciliationCard->setVisible(contents && (isImported || !contents->reconciliation.isEmpty()));
    renderFigures();
    renderChart();
    renderLines();
    renderReconciliation();
    fitTables();
}

void ReportTab::renderPeriod()
{
    const AdReportState &state = m_controller.state();
    const bool isChosen = state.query.period == AdReportPeriod::Chosen;
    {
        const QSignalBlocker quietBox(m_ui->reportPeriodBox);
        const QSignalBlocker quietFrom(m_ui->reportFromEdit);
        const QSignalBlocker quietTo(m_ui->reportToEdit);
        m_ui->reportPeriodBox->setCurrentIndex(m_ui->reportPeriodBox->findData(QString(codeIn(adReportPeriodCodes, state.query.period))));
        if (isChosen) {
            m_ui->reportFromEdit->setDate(state.query.chosen.first);
            m_ui->reportToEdit->setDate(state.query.chosen.last);
        }
        keepIsoFormat(m_ui->reportFromEdit);
        keepIsoFormat(m_ui->reportToEdit);
    }
    for (QWidget *part : QList<QWidget *>{m_ui->reportFromEdit, m_ui->reportDash, m_ui->reportToEdit})
        part->setVisible(isChosen);
    m_ui->reportErrorLabel->setVisible(state.isReversed);
    m_ui->reportErrorLabel->setText(state.isReversed ? tr("The last day stands before the first. Choose a later one.") : QString());
    m_ui->reportExportButton->setEnabled(hasLines() && !state.isReading);
}

void ReportTab::renderMessage()
{
    const auto &fault = m_controller.state().contents.fault;
    if (!fault) {
        m_ui->reportMessage->clear();
        return;
    }
    //: Two sentences after one another: what has happened, and what can be done.
    m_ui->reportMessage->showMessage(MessageBar::Kind::Error, tr("%1 %2").arg(storeFaultText(*fault), storeFaultAdvice(*fault)));
    m_ui->reportMessage->setAction(tr("Try again"));
}

void ReportTab::renderFigures()
{
    const auto &contents = m_controller.state().contents.value;
    const AdFigures totals = contents ? contents->totals : AdFigures();
    const std::initializer_list<std::pair<NumberLabel *, qint64>> figures = {{m_ui->reportCostLabel, totals.cost},
                                                                             {m_ui->reportSalesLabel, totals.sales},
                                                                             {m_ui->reportImpressionsLabel, totals.impressions},
                                                                             {m_ui->reportClicksLabel, totals.clicks},
                                                                             {m_ui->reportCartsLabel, totals.carts},
                                                                             {m_ui->reportPurchasesLabel, totals.purchases}};
    for (const auto &[label, value] : figures) {
        if (contents)
            label->setValue(value);
        else
            label->setUnknown();
    }
    m_ui->reportRoasLabel->setText(AdReportTexts::share(totals.roas(), 1));
    //: Clicks in a hundred impressions, such as 1.23%.
    m_ui->reportClicksShare->setText(tr("CTR %1").arg(AdReportTexts::share(totals.clickRate())));
    //: The share of clicks that led to something, such as 1.23%.
    m_ui->reportCartsShare->setText(tr("%1 of clicks").arg(AdReportTexts::share(totals.cartRate())));
    m_ui->reportPurchasesShare->setText(tr("%1 of clicks").arg(AdReportTexts::share(totals.purchaseRate())));
}

void ReportTab::renderChart()
{
    m_ui->reportTimeChartButton->setChecked(m_chart == AdReportChart::ByTime);
    m_ui->reportItemsChartButton->setChecked(m_chart == AdReportChart::DearestItems);
    const auto &contents = m_controller.state().contents.value;
    const bool isDrawn = contents && !contents->pieces.isEmpty();
    m_ui->reportChartCard->setVisible(isDrawn);
    if (!isDrawn) {
        m_ui->reportChart->setData({});
        return;
    }
    const ChartData data = AdReportTexts::chart(m_chart, *contents);
    constexpr int rowPixels = 20;
    constexpr int legendPixels = 36;
    m_ui->reportChartTitle->setText(AdReportTexts::chartTitle(m_chart, *contents));
    const int rowsHeight = data.kind == ChartKind::Rows ? int(data.categories.size()) * rowPixels + legendPixels : 0;
    m_ui->reportChart->setMinimumHeight(std::max(lowestChart, rowsHeight));
    m_ui->reportChart->setData(data);
    m_ui->reportChart->setSummary(AdReportTexts::chartSummary(m_chart, *contents));
}

void ReportTab::renderLines()
{
    const AdReportState &state = m_controller.state();
    for (const auto &[by, button] : byButtons())
        button->setChecked(by == state.query.by);
    const QString lookedInto = AdReportTexts::lookedInto(state.query);
    m_ui->reportLookedIntoLabel->setVisible(!lookedInto.isEmpty());
    m_ui->reportLookedIntoLabel->setFullText(lookedInto);
    m_ui->reportLookAtAllButton->setVisible(!lookedInto.isEmpty());
    m_ui->reportCountLabel->setText(tr("%Ln line(s)", nullptr, m_lines.rowCount()));
    m_ui->adReportView->setVisible(hasLines());
    m_ui->reportDrillHint->setVisible(hasLines());
    m_ui->reportNoLinesLabel->setVisible(!hasLines());
    const auto &contents = state.contents.value;
    //: Two days.
    m_ui->reportNoLinesLabel->setText(contents && contents->imported
                                          ? tr("The report has nothing in this period. It reaches from %1 to %2: choose days of it, or import a newer report.")
                                                .arg(formatDate(contents->imported->first), formatDate(contents->imported->last))
                                          : QString());
}

void ReportTab::fitTables()
{
    fit(m_ui->adReportView, linesAtOnce);
    fit(m_ui->adReconciliationView, reconciliationAtOnce);
}

void ReportTab::renderReconciliation()
{
    const auto &contents = m_controller.state().contents.value;
    const bool hasRows = m_reconciliation.rowCount() > 0;
    m_ui->adReconciliationView->setVisible(hasRows);
    if (!contents)
        return;
    m_ui->onlyDifferencesBox->setVisible(!contents->reconciliation.isEmpty());
    m_ui->reconciliationLabel->setText(AdReportTexts::outcome(*contents));
    QStringList hints;
    if (!contents->imported)
        hints.append(tr("Import an ad report to compare it with what was charged."));
    else
        //: Two days.
        hints.append(tr("The imported report reaches from %1 to %2.").arg(formatDate(contents->imported->first), formatDate(contents->imported->last)));
    const bool mayRecord = isAny(*contents, AdVerdict::NotCharged, AdVerdict::Differs);
    const bool mayImport = isAny(*contents, AdVerdict::NotReported, AdVerdict::Differs);
    if (mayRecord)
        hints.append(tr("What J·QSM charged and this book does not have can be recorded by hand."));
    if (mayImport && contents->imported)
        hints.append(tr("What the report does not have may be in a newer one."));
    if (!contents->reconciliation.isEmpty())
        hints.append(tr("Bids count on their display date, entries made by hand on the day they are dated."));
    m_ui->reconciliationHint->setText(hints.join(u' '));
    m_ui->recordChargeButton->setVisible(mayRecord);
    m_ui->importMissingButton->setVisible(mayImport && contents->imported);
}

} // namespace console::ui
