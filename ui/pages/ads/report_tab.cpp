#include "ui/pages/ads/report_tab.h"

#include "control/ad_report_export.h"
#include "ui/language.h"
#include "ui/pages/export/export_file.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_layout.h"
#include "ui_report_tab.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

namespace console::ui {

namespace {

constexpr int leastName = 120;
constexpr int leastAds = 170;
constexpr int wideEnough = 900; ///< for the two columns of conversions, which tool tips tell too

/// Each column of `grid` becomes one widget of `card`; those that have no room beside the others go on in a further line.
void letFlow(QFrame &card, QGridLayout *grid)
{
    const QMargins margins = grid->contentsMargins();
    QList<QWidget *> figures;
    for (int column = 0; column < grid->columnCount(); ++column) {
        auto *figure = new QWidget(&card);
        figure->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        auto *lines = new QVBoxLayout(figure);
        lines->setContentsMargins({});
        lines->setSpacing(grid->verticalSpacing());
        for (int row = 0; row < grid->rowCount(); ++row) {
            QLayoutItem *item = grid->itemAtPosition(row, column);
            if (!item)
                continue;
            grid->removeItem(item);
            if (QLayout *inner = item->layout()) {
                lines->addLayout(inner);
                continue;
            }
            lines->addWidget(item->widget());
            delete item;
        }
        lines->addStretch();
        figures.append(figure);
    }
    const int spacing = grid->horizontalSpacing();
    delete grid;
    auto *flow = new FlowLayout(&card);
    flow->setContentsMargins(margins);
    flow->setSpacing(spacing);
    for (QWidget *figure : std::as_const(figures))
        flow->addWidget(figure);
}

} // namespace

ReportTab::ReportTab(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_controller(desk), m_ui(std::make_unique<Ui::ReportTab>())
{
    m_ui->setupUi(this);
    letFlow(*m_ui->reportFigures, m_ui->reportFiguresGrid);
    for (const auto &row : adReportPeriodCodes)
        m_ui->reportPeriodBox->addItem(QString(), QString(row.second));
    m_ui->adReportView->setModel(&m_lines);
    new FittedColumns(m_ui->adReportView, AdReportModel::NameColumn, {{AdReportModel::NameColumn, leastName}});
    m_ui->adReportView->horizontalHeader()->setSectionsClickable(true);
    m_ui->adReconciliationView->setModel(&m_reconciliation);
    new FittedColumns(m_ui->adReconciliationView, AdReconciliationModel::AdColumn, {{AdReconciliationModel::AdColumn, leastAds}});
    m_ui->adReconciliationView->setSettingsKey(QStringLiteral("ad_reconciliation.2"));
    m_ui->reportChart->setClickable(true);
    m_ui->reportEmpty->setIconName(QStringLiteral("empty-box"));
    connectInputs();
    connectActs();
    connect(&m_controller, &AdReportController::stateChanged, this, [this] {
        followState();
        render();
    });
    m_controller.setWatched(false);
    retranslate();
}

ReportTab::~ReportTab()
{
    // The tables outlive this part of the object, and lose their rows with the models.
    for (const QTableView *table : std::initializer_list<const QTableView *>{m_ui->adReportView, m_ui->adReconciliationView})
        table->horizontalScrollBar()->disconnect(this);
}

QList<std::pair<AdReportBy, QPushButton *>> ReportTab::byButtons() const
{
    return {{AdReportBy::Day, m_ui->reportByDayButton}, {AdReportBy::Item, m_ui->reportByItemButton}, {AdReportBy::Ad, m_ui->reportByAdButton}};
}

void ReportTab::connectInputs()
{
    connect(m_ui->reportPeriodBox, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto period = valueIn(adReportPeriodCodes, m_ui->reportPeriodBox->currentData().toString()))
            m_controller.setPeriod(*period);
    });
    for (QDateEdit *edit : {m_ui->reportFromEdit, m_ui->reportToEdit})
        connect(edit, &QDateEdit::dateChanged, this, [this] { m_controller.setChosenDays({m_ui->reportFromEdit->date(), m_ui->reportToEdit->date()}); });
    for (const auto &[by, button] : byButtons()) {
        connect(button, &QPushButton::clicked, this, [this, by = by] {
            m_controller.setBy(by);
            render();
        });
    }
    for (const auto &[chart, button] : {std::pair(AdReportChart::ByTime, m_ui->reportTimeChartButton),
                                        std::pair(AdReportChart::DearestItems, m_ui->reportItemsChartButton)}) {
        connect(button, &QPushButton::clicked, this, [this, chart = chart] {
            m_chart = chart;
            renderChart();
        });
    }
    connect(m_ui->onlyDifferencesBox, &QCheckBox::toggled, this, [this] {
        followState();
        render();
    });
    connect(m_ui->adReportView->horizontalHeader(), &QHeaderView::sectionClicked, this, &ReportTab::sortBy);
}

/// Figures are asked for by the highest first, names by the first; once more turns the order around.
void ReportTab::sortBy(int column)
{
    Qt::SortOrder order = column == AdReportModel::NameColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (m_lines.sortedBy() == column)
        order = m_lines.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_lines.sort(column, order);
    showSortOrder();
}

void ReportTab::connectActs()
{
    connect(m_ui->adReportView, &QTableView::activated, this, [this](const QModelIndex &index) { lookInto(index.row()); });
    connect(m_ui->reportLookAtAllButton, &QPushButton::clicked, &m_controller, &AdReportController::lookAtAll);
    connect(m_ui->reportChart, &ChartView::categoryClicked, this, [this](qsizetype at) {
        const auto &contents = m_controller.state().contents.value;
        if (!contents)
            return;
        if (m_chart == AdReportChart::ByTime && at < contents->pieces.size()) {
            m_controller.setChosenDays(contents->pieces.at(at).days);
        } else if (m_chart == AdReportChart::DearestItems && at < contents->dearest.size() && !m_controller.state().query.filter.itemNumber) {
            const AdReportLine item = contents->dearest.at(at);
            m_controller.setBy(AdReportBy::Item);
            m_controller.lookInto(item);
        }
    });
    for (const QTableView *table : std::initializer_list<const QTableView *>{m_ui->adReportView, m_ui->adReconciliationView})
        connect(table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ReportTab::fitTables);
    for (QPushButton *button : {m_ui->reportImportButton, m_ui->importMissingButton})
        connect(button, &QPushButton::clicked, this, &ReportTab::importReport);
    connect(m_ui->reportEmpty, &EmptyState::actionTriggered, this, &ReportTab::importReport);
    connect(m_ui->reportExportButton, &QPushButton::clicked, this, &ReportTab::exportTable);
    connect(m_ui->recordChargeButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::Qcash, QStringLiteral("manual_entry")}); });
    connect(m_ui->reportMessage, &MessageBar::actionTriggered, this, &ReportTab::refresh);
}

void ReportTab::lookInto(int row)
{
    // While other lines are on their way, these belong to an earlier question.
    if (!m_controller.state().isReading && row >= 0 && row < m_lines.rowCount())
        m_controller.lookInto(m_lines.lineAt(row));
}

void ReportTab::importReport()
{
    openImportDialog(m_desk, ImportKind::AdReport, window());
}

void ReportTab::exportTable()
{
    const AdReportState &state = m_controller.state();
    if (state.isReading || !hasLines())
        return;
    AdReportExport what;
    what.by = state.query.by;
    for (int row = 0; row < m_lines.rowCount(); ++row)
        what.lines.append(m_lines.lineAt(row));
    what.sheet = tr("Ad report");
    for (int column = 0; column < m_lines.columnCount(); ++column)
        what.titles.append(m_lines.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    if (what.by == AdReportBy::Item) {
        what.titles.replace(0, tr("Item code"));
        what.titles.insert(1, tr("Item name"));
    }
    const QString name = QStringLiteral("ad-report-by-%1").arg(codeIn(adReportByCodes, what.by));
    askForExport(m_desk, {tr("Ad report"), name, tableChoices(), [what](const FileTarget &target) { return adReportExport(what, target.table()); }}, window());
}

void ReportTab::refresh()
{
    m_controller.refresh();
}

void ReportTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_lines.retranslate();
    m_reconciliation.retranslate();
    for (int index = 0; index < m_ui->reportPeriodBox->count(); ++index)
        m_ui->reportPeriodBox->setItemText(index, AdReportTexts::period(*valueIn(adReportPeriodCodes, m_ui->reportPeriodBox->itemData(index).toString())));
    render();
}

/// While a read is under way what was read before stays.
void ReportTab::followState()
{
    const AdReportState &state = m_controller.state();
    if (state.isReading && state.contents.value)
        return;
    const auto &contents = state.contents.value;
    m_lines.setLines(state.query.by, contents ? contents->lines : QList<AdReportLine>());
    m_reconciliation.setLines(contents ? contents->reconciliation : QList<AdReconciliationLine>(), m_ui->onlyDifferencesBox->isChecked());
    showSortOrder();
}

void ReportTab::showSortOrder()
{
    QHeaderView *header = m_ui->adReportView->horizontalHeader();
    header->setSortIndicatorShown(m_lines.sortedBy().has_value());
    if (const auto column = m_lines.sortedBy())
        header->setSortIndicator(*column, m_lines.sortOrder());
}

/// What nobody sees is not read.
void ReportTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_controller.setWatched(false);
}

void ReportTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= wideEnough;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    // Either layout remembers its own widths; hiding columns is no change of them.
    TableView *view = m_ui->adReportView;
    view->setSettingsKey({});
    for (const int column : {AdReportModel::CartRateColumn, AdReportModel::PurchaseRateColumn})
        view->setColumnHidden(column, !isWide);
    view->setSettingsKey(isWide ? QStringLiteral("ad_report_wide.1") : QStringLiteral("ad_report.2"));
}

void ReportTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.setWatched(true);
}

bool ReportTab::hasLines() const
{
    return m_lines.rowCount() > 0;
}

} // namespace console::ui
