#include "ui/pages/qcash/charts_card.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/pages/qcash/charts_texts.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"
#include "ui/settings.h"
#include "ui/store_fault_text.h"
#include "ui_charts_card.h"

#include <QDir>
#include <QEvent>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int lowestChart = 150;
constexpr int lowestChartInLowWindow = 112;
// Of the window, in pixels: below the first the card is low, below the second it is folded away as long as nobody has unfolded it.
constexpr int lowWindow = 940;
constexpr int lowestWindow = 760;

} // namespace

ChartsCard::ChartsCard(Desk &desk, QWidget *parent) : QFrame(parent), m_controller(desk), m_ui(std::make_unique<Ui::ChartsCard>())
{
    m_ui->setupUi(this);
    m_ui->chartTableView->setModel(&m_model);
    m_ui->chartMessageBar->setClosable(true);
    m_ui->balanceChart->setClickable(true);
    m_pictureMenu = new ChartsPictureMenu(*m_ui->balanceChart, this);
    m_pictureMenu->setWords(
        [this] {
            return PictureWords{chartTitle(m_controller.state()), formatSpan(m_controller.state().span)};
        },
        [this] {
            const DaySpan span = m_controller.state().span;
            return QStringLiteral("qcash-%1-%2-%3")
                .arg(codeIn(qcashChartCodes, m_controller.state().chart).toString(), formatDate(span.first), formatDate(span.last))
                .replace(u'_', u'-');
        });
    m_ui->chartPictureButton->setMenu(m_pictureMenu);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    recall();
    connectParts();
    showFigures();
    render();
}

ChartsCard::~ChartsCard() = default;

QList<std::pair<QcashChart, QPushButton *>> ChartsCard::chartButtons() const
{
    return {{QcashChart::Balance, m_ui->balanceChartButton},
            {QcashChart::Kinds, m_ui->kindsChartButton},
            {QcashChart::Ads, m_ui->adsChartButton},
            {QcashChart::InOut, m_ui->inOutChartButton}};
}

/// As it was left the last time.
void ChartsCard::recall()
{
    const Settings remembered;
    m_foldWasChosen = remembered.contains(settings::qcashChartsAreFolded);
    m_isFolded = remembered.value(settings::qcashChartsAreFolded, false).toBool();
    m_isTable = remembered.value(settings::qcashChartsAreTable, false).toBool();
    m_ui->chartTableButton->setChecked(m_isTable);
    if (const auto chart = valueIn(qcashChartCodes, remembered.value(settings::qcashChart).toString()))
        m_controller.choose(*chart);
}

void ChartsCard::connectParts()
{
    for (const auto &[chart, button] : chartButtons())
        connect(button, &QPushButton::clicked, this, [this, chart = chart] { choose(chart); });
    connect(m_ui->chartsFoldButton, &QPushButton::clicked, this, [this] { setFolded(!m_isFolded); });
    connect(m_ui->chartTableButton, &QPushButton::toggled, this, [this](bool isTable) {
        m_isTable = isTable;
        Settings().setValue(settings::qcashChartsAreTable, isTable);
        render();
    });
    connect(m_ui->balanceChart, &ChartView::categoryClicked, this, &ChartsCard::drillDown);
    connect(m_ui->chartTableView, &QTableView::activated, this, [this](const QModelIndex &index) { drillDown(m_model.figureAt(index.row())); });
    connect(m_pictureMenu, &ChartsPictureMenu::written, this, [this](const PictureOutcome &outcome) {
        m_picture = outcome;
        renderMessage();
    });
    connect(m_ui->chartMessageBar, &MessageBar::closed, this, [this] { m_picture.reset(); });
    connect(&m_controller, &QcashChartsController::stateChanged, this, [this] {
        showFigures();
        render();
    });
}

void ChartsCard::choose(QcashChart chart)
{
    Settings().setValue(settings::qcashChart, QString(codeIn(qcashChartCodes, chart)));
    m_picture.reset();
    m_controller.choose(chart);
    render();
}

void ChartsCard::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_foldWasChosen = true;
    Settings().setValue(settings::qcashChartsAreFolded, isFolded);
    watch();
    render();
}

void ChartsCard::setSearchSpan(QDate from, QDate to)
{
    m_controller.setSpan({from, to});
}

void ChartsCard::refresh()
{
    m_controller.refresh();
}

/// What nobody sees is not read.
void ChartsCard::watch()
{
    m_controller.setWatched(isVisible() && !m_isFolded);
}

void ChartsCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    watch();
}

void ChartsCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    watch();
}

void ChartsCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_pictureMenu)
        renderFold();
}

void ChartsCard::drillDown(qsizetype at)
{
    auto search = m_controller.entriesBehind(at);
    if (!search)
        return;
    if (search->adsNamed.size() == 1)
        search->text = adName(search->adsNamed.constFirst());
    emit drilledDown(*search);
}

void ChartsCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_pictureMenu->retranslate();
    m_model.retranslate();
    render();
}

bool ChartsCard::hasFigures() const
{
    const auto &figures = m_controller.state().figures.value;
    return figures && !figures->isEmpty();
}

void ChartsCard::showFigures()
{
    m_model.setState(m_controller.state());
    QList<int> widths{360};
    for (int column = 1; column < m_model.columnCount(); ++column)
        widths.append(130);
    m_ui->chartTableView->setStretchColumn(0);
    m_ui->chartTableView->setDefaultWidths(widths);
}

void ChartsCard::render()
{
    const QcashChartsState &state = m_controller.state();
    for (const auto &[chart, button] : chartButtons())
        button->setChecked(chart == state.chart);
    for (QWidget *part : QList<QWidget *>{m_ui->chartSegments, m_ui->chartTableButton, m_ui->chartPictureButton, m_ui->chartsBody})
        part->setVisible(!m_isFolded);
    m_ui->chartPictureButton->setEnabled(hasFigures());
    m_ui->chartTableButton->setEnabled(hasFigures());
    renderFold();
    renderMessage();
    renderChart();
    claimHeight();
}

void ChartsCard::setRoom(int windowHeight)
{
    const bool isLow = windowHeight < lowWindow;
    const bool isFolded = m_foldWasChosen ? m_isFolded : windowHeight < lowestWindow;
    if (isLow == m_isLow && isFolded == m_isFolded)
        return;
    m_isLow = isLow;
    m_isFolded = isFolded;
    watch();
    render();
}

/// A low window keeps the card low, but rows need what they need.
void ChartsCard::claimHeight()
{
    const bool isRows = !m_isFolded && !m_isTable && m_ui->balanceChart->data().kind == ChartKind::Rows && hasFigures();
    layout()->activate();
    setMinimumHeight(isRows ? layout()->totalMinimumSize().height() : 0);
    setMaximumHeight(m_isLow ? layout()->totalMinimumSize().height() : QWIDGETSIZE_MAX);
}

void ChartsCard::renderChart()
{
    const QcashChartsState &state = m_controller.state();
    const auto &fault = state.figures.fault;
    m_ui->chartErrorLabel->setVisible(fault.has_value());
    m_ui->chartErrorLabel->setText(fault ? storeFaultText(*fault) : QString());
    m_ui->chartTitleLabel->setVisible(hasFigures());
    m_ui->chartTitleLabel->setText(hasFigures() ? chartTitle(state) : QString());
    m_ui->chartEmptyLabel->setVisible(!fault && !hasFigures());
    m_ui->chartEmptyLabel->setText(chartEmptyText(state));
    m_ui->balanceChart->setVisible(hasFigures() && !m_isTable);
    const ChartData data = chartDataOf(state);
    constexpr int rowPixels = 17;
    constexpr int legendPixels = 36;
    const int lowest = m_isLow ? lowestChartInLowWindow : lowestChart;
    m_ui->balanceChart->setMinimumHeight(
        data.kind == ChartKind::Rows ? std::max(lowest, int(data.categories.size()) * rowPixels + legendPixels) : lowest);
    m_ui->balanceChart->setData(data);
    m_ui->balanceChart->setSummary(chartSummary(state));
    m_ui->chartTableView->setVisible(hasFigures() && m_isTable);
}

void ChartsCard::renderMessage()
{
    if (!m_picture || m_isFolded) {
        m_ui->chartMessageBar->clear();
        return;
    }
    if (m_picture->fault)
        m_ui->chartMessageBar->showMessage(MessageBar::Kind::Error, pictureFaultText(*m_picture->fault));
    else
        //: %1 is a file.
        m_ui->chartMessageBar->showMessage(MessageBar::Kind::Success, tr("The chart was saved as %1.").arg(singleLine(QDir::toNativeSeparators(m_picture->path))));
}

void ChartsCard::renderFold()
{
    setSizePolicy(QSizePolicy::Preferred, m_isFolded ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_ui->chartsFoldButton->setIcon(icon(m_isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), &Theme::accent));
    const QString action = m_isFolded ? tr("Show the charts") : tr("Hide the charts");
    m_ui->chartsFoldButton->setAccessibleName(action);
    m_ui->chartsFoldButton->setToolTip(action);
}

} // namespace console::ui
