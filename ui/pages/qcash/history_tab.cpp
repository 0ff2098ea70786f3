#include "ui/pages/qcash/history_tab.h"

#include "control/manual_entry_controller.h"
#include "ui/icons.h"
#include "ui/pages/qcash/charts_card.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/copied_rows.h"
#include "ui/widgets/reading_order.h"
#include "ui/window_settings.h"
#include "ui_history_tab.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>

#include <algorithm>
#include <limits>

namespace console::ui {

namespace {

constexpr int rowsAlwaysSeen = 5;

int rememberedPageSize()
{
    return WindowSettings::shared().historyRows();
}

} // namespace

HistoryTab::HistoryTab(QWidget *parent)
    : QWidget(parent), m_exportFile(new QAction(this)), m_exportStatement(new QAction(this)), m_ui(std::make_unique<Ui::HistoryTab>())
{
    m_ui->setupUi(this);
    m_ui->historyView->setModel(&m_model);
    m_ui->historyView->setDefaultWidths({136, 84, 220, 196, 84});
    m_ui->historyView->setStretchColumn(HistoryModel::ContentColumn);
    m_ui->historyView->setSettingsKey(QStringLiteral("qcash_history.2"));
    m_ui->historyView->setLeastRows(rowsAlwaysSeen + 1);
    m_ui->historyView->installEventFilter(this);
    letRowsBeCopied(m_ui->historyView);
    m_ui->historyEmptyLabel->setAlignment(Qt::AlignCenter);
    m_ui->historyEmptyButton->setAutoDefault(true);
    makeMenu();
}

HistoryTab::~HistoryTab() = default;

void HistoryTab::makeMenu()
{
    auto *menu = new QMenu(this);
    m_exportFile->setObjectName(QStringLiteral("exportFileAction"));
    m_exportStatement->setObjectName(QStringLiteral("exportStatementAction"));
    menu->addAction(m_exportFile);
    menu->addAction(m_exportStatement);
    connect(m_exportFile, &QAction::triggered, this, &HistoryTab::exportAsked);
    connect(m_exportStatement, &QAction::triggered, this, &HistoryTab::statementAsked);
    m_ui->historySearchBar->exportButton()->setMenu(menu);
}

void HistoryTab::makeCharts(Desk &desk)
{
    m_charts = new ChartsCard(desk, m_ui->historyContents);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->historyCard), m_charts);
    // What room is left over is the table's.
    m_ui->column->setStretchFactor(m_ui->historyCard, 1);
    m_ui->column->setStretchFactor(m_ui->historyEmptyCard, 1);
    setReadingOrder(this);
    connect(m_charts, &ChartsCard::drilledDown, this, [this](const HistorySearch &search) {
        m_ui->historySearchBar->searchFor(search);
        m_ui->historyScroll->ensureWidgetVisible(m_ui->historyFoot);
    });
}

void HistoryTab::setController(Desk &desk, HistoryController &controller)
{
    Q_ASSERT(!m_controller);
    m_controller = &controller;
    makeCharts(desk);
    m_ui->historySearchBar->setController(controller);
    connectParts();
    // Another shop begins with what is remembered here, too.
    connect(&controller, &HistoryController::searchReset, this, [this] {
        setPageSize(rememberedPageSize());
        m_ui->historyFoot->setDay(m_controller->state().search.to);
    });
    connect(&controller, &HistoryController::stateChanged, this, [this] {
        showRows();
        render();
        if (const HistorySearch &search = m_controller->state().search; search.from.isValid())
            m_charts->setSearchSpan(search.from, search.to);
    });
    setPageSize(rememberedPageSize());
    retranslate();
}

void HistoryTab::connectParts()
{
    HistoryFoot *foot = m_ui->historyFoot;
    connect(foot, &HistoryFoot::pageAsked, this, [this](qint64 page) { goToPage(page, Landing::Nowhere); });
    connect(foot, &HistoryFoot::dayAsked, this, [this](QDate day) {
        m_landing = Landing::Day;
        m_landingDay = day;
        m_controller->goToDay(day);
        m_ui->historyView->setFocus();
    });
    connect(foot, &HistoryFoot::pageSizeAsked, &WindowSettings::shared(), &WindowSettings::setHistoryRows);
    connect(&WindowSettings::shared(), &WindowSettings::changed, this, [this] { setPageSize(rememberedPageSize()); });
    connect(foot, &HistoryFoot::detailsAsked, this, &HistoryTab::askForDetails);
    connect(foot, &HistoryFoot::correctionAsked, this, [this] {
        if (const HistoryRow *row = selectedRow())
            emit correctionAsked(*row);
    });
    connect(m_ui->historySearchBar, &HistorySearchBar::edited, this, &HistoryTab::render);
    // By Return or a double click.
    connect(m_ui->historyView, &QAbstractItemView::activated, this, &HistoryTab::askForDetails);
    connect(m_ui->historyView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryTab::render);
    connect(m_ui->historyEmptyButton, &QPushButton::clicked, this, &HistoryTab::chargeAsked);
    for (const auto &[key, step] : {std::pair(Qt::Key_Left, -1), std::pair(Qt::Key_Right, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] {
            if (const auto &page = m_controller->state().page.value)
                goToPage(std::clamp<qint64>(page->page + step, 1, page->pageCount), Landing::Nowhere);
        });
    }
}

void HistoryTab::refresh()
{
    m_controller->refresh();
    m_charts->refresh();
}

void HistoryTab::setPageSize(int rows)
{
    if (m_controller->state().pageSize != rows)
        m_controller->setPageSize(rows);
}

void HistoryTab::goToPage(qint64 page, Landing landing)
{
    m_landing = landing;
    m_controller->goToPage(page);
}

bool HistoryTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->historyView && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (turnPage(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool HistoryTab::turnPage(int key, Qt::KeyboardModifiers modifiers)
{
    const auto &page = m_controller->state().page.value;
    if (!page || m_model.rowCount() == 0)
        return false;
    const int row = m_ui->historyView->currentIndex().row();
    if (modifiers == Qt::ControlModifier && key == Qt::Key_Home)
        goToPage(1, Landing::First);
    else if (modifiers == Qt::ControlModifier && key == Qt::Key_End)
        goToPage(m_controller->state().isCounting ? std::numeric_limits<int>::max() : page->pageCount, Landing::Last);
    else if (modifiers == Qt::NoModifier && key == Qt::Key_PageDown && row == m_model.rowCount() - 1 && page->page < page->pageCount)
        goToPage(page->page + 1, Landing::First);
    else if (modifiers == Qt::NoModifier && key == Qt::Key_PageUp && row == 0 && page->page > 1)
        goToPage(page->page - 1, Landing::Last);
    else
        return false;
    return true;
}

void HistoryTab::showRows()
{
    const HistoryState &state = m_controller->state();
    QList<qint64> selected;
    for (const QModelIndex &index : m_ui->historyView->selectionModel()->selectedRows())
        selected.append(m_model.rowAt(index.row()).transferId);
    const QModelIndex now = m_ui->historyView->currentIndex();
    const qint64 current = now.isValid() ? m_model.rowAt(now.row()).transferId : 0;
    const bool isReset = m_model.setRows(state.page.value ? state.page.value->rows : QList<HistoryRow>());
    if (state.isSearching)
        return;
    if (m_landing != Landing::Nowhere && m_model.rowCount() > 0)
        m_ui->historyView->selectRow(landingRow());
    else if (isReset)
        select(selected, current);
    m_landing = Landing::Nowhere;
}

int HistoryTab::landingRow() const
{
    const int last = m_model.rowCount() - 1;
    switch (m_landing) {
    case Landing::Nowhere:
    case Landing::First:
        return 0;
    case Landing::Last:
        return last;
    case Landing::Day:
        for (int row = 0; row < last; ++row) {
            if (jst::dateOf(m_model.rowAt(row).bookedAt) <= m_landingDay)
                return row;
        }
        return last;
    }
    Q_UNREACHABLE();
}

void HistoryTab::select(const QList<qint64> &transfers, qint64 current)
{
    QItemSelectionModel *selection = m_ui->historyView->selectionModel();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const qint64 transfer = m_model.rowAt(row).transferId;
        if (transfer == current)
            selection->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
        if (transfers.contains(transfer))
            selection->select(m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void HistoryTab::askForDetails()
{
    if (const HistoryRow *row = selectedRow())
        emit detailsAsked(*row);
}

/// Where several are selected, the one that the keyboard stands on.
const HistoryRow *HistoryTab::selectedRow() const
{
    const QModelIndexList rows = m_ui->historyView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const int current = m_ui->historyView->currentIndex().row();
    const bool isAmong = std::any_of(rows.begin(), rows.end(), [current](const QModelIndex &index) { return index.row() == current; });
    return &m_model.rowAt(isAmong ? current : rows.first().row());
}

/// In a low window the chart is as low as it can be read: the table comes into sight earlier.
void HistoryTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Not this tab's height: that grows with what stands in it.
    if (m_charts)
        m_charts->setRoom(window()->height());
}

void HistoryTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_controller)
        renderEmpty();
}

void HistoryTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->historySearchBar->retranslate();
    m_charts->retranslate();
    m_model.retranslate();
    m_exportFile->setText(tr("As a file (CSV, Excel)…"));
    m_exportStatement->setText(tr("Statement (PDF, print)…"));
    m_exportFile->setToolTip(tr("All pages of what was searched for"));
    render();
}

void HistoryTab::render()
{
    const HistoryState &state = m_controller->state();
    QString error = m_ui->historySearchBar->error();
    if (error.isEmpty() && state.page.fault)
        error = storeFaultText(*state.page.fault);
    m_ui->historyErrorLabel->setText(error);
    m_ui->historyErrorLabel->setVisible(!error.isEmpty());
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->historyCard->setVisible(!isEmpty);
    m_ui->historyEmptyCard->setVisible(isEmpty);
    using Work = HistoryTotalsBar::Work;
    m_ui->historyTotalsBar->setTotals(state.totals, state.isSearching ? Work::Searching : state.isCounting ? Work::Counting : Work::None);
    if (const auto &page = state.page.value)
        m_ui->historyFoot->setPage(page->page, page->pageCount);
    m_ui->historyFoot->setPageSize(state.pageSize);
    const HistoryRow *selected = selectedRow();
    m_ui->historyFoot->setSelection(selected, selected && ManualEntryController::canCorrect(*selected));
    m_exportFile->setEnabled(!isEmpty && state.page.value);
    renderEmpty();
}

void HistoryTab::renderEmpty()
{
    const HistoryState &state = m_controller->state();
    m_ui->emptyIcon->setPixmap(iconPixmap(QStringLiteral("empty-box"), Theme::current().muted, Theme::px(40), devicePixelRatioF()));
    const bool isKnown = state.page.value.has_value();
    m_ui->historyEmptyButton->setVisible(isKnown && state.isNewShop && !state.isSearching);
    m_ui->historyEmptyButton->setText(tr("Qcash charge"));
    QString text;
    if (state.isSearching)
        text = tr("Searching…");
    else if (isKnown && state.isNewShop)
        text = tr("No Qcash history. Buy a charge ticket, or record what there is in J·QSM with the buttons above.");
    else if (isKnown)
        text = tr("No Qcash history. Choose a longer period, or search for another kind, amount or text.");
    m_ui->historyEmptyLabel->setText(text);
}

} // namespace console::ui
