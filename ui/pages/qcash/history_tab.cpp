#include "ui/pages/qcash/history_tab.h"

#include "control/manual_entry_controller.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui_history_tab.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

#include <algorithm>

namespace console::ui {

namespace {

const QString allKinds = QStringLiteral("all");

} // namespace

HistoryTab::HistoryTab(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::HistoryTab>())
{
    m_ui->setupUi(this);
    m_ui->historyView->setModel(&m_model);
    m_ui->historyView->setDefaultWidths({136, 84, 220, 150, 84});
    m_ui->historyView->setStretchColumn(HistoryModel::ContentColumn);
    m_ui->historyView->setSettingsKey(QStringLiteral("qcash_history.1"));
    m_ui->historyView->setMinimumHeight(3 * Theme::rowHeight);
    m_ui->historyEmptyLabel->setAlignment(Qt::AlignCenter);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    fillKinds();
}

HistoryTab::~HistoryTab() = default;

QList<std::pair<HistoryPeriod, QPushButton *>> HistoryTab::periodButtons() const
{
    return {{HistoryPeriod::FifteenDays, m_ui->period15DaysButton},
            {HistoryPeriod::OneMonth, m_ui->period1MonthButton},
            {HistoryPeriod::TwoMonths, m_ui->period2MonthsButton},
            {HistoryPeriod::ThreeMonths, m_ui->period3MonthsButton},
            {HistoryPeriod::All, m_ui->periodAllButton}};
}

void HistoryTab::setController(HistoryController &controller)
{
    Q_ASSERT(!m_controller);
    m_controller = &controller;
    connectFields();
    connect(&controller, &HistoryController::searchReset, this, [this] {
        const QSignalBlocker blocker(m_ui->historyTextEdit);
        m_ui->historyTextEdit->clear();
        m_ui->historyKindBox->setCurrentIndex(0);
        showSearch();
    });
    connect(&controller, &HistoryController::stateChanged, this, [this] {
        followDays();
        showRows();
        render();
    });
    showSearch();
    render();
}

void HistoryTab::connectFields()
{
    for (const auto &[period, button] : periodButtons())
        connect(button, &QPushButton::clicked, this, [this, period = period] { searchPeriod(period); });
    connect(m_ui->historySearchButton, &QPushButton::clicked, this, &HistoryTab::search);
    connect(m_ui->historyTextEdit, &QLineEdit::returnPressed, this, &HistoryTab::search);
    connect(m_ui->historyKindBox, &QComboBox::activated, this, &HistoryTab::search);
    for (QDateEdit *edit : {m_ui->fromDateEdit, m_ui->toDateEdit}) {
        connect(edit, &QDateEdit::dateChanged, this, &HistoryTab::render);
        edit->installEventFilter(this);
    }
    connect(m_ui->historyPager, &Pager::pageAsked, m_controller, &HistoryController::goToPage);
    connect(m_ui->historyView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryTab::render);
    connect(m_ui->correctButton, &QPushButton::clicked, this, [this] {
        if (const HistoryRow *row = selectedRow())
            emit correctionAsked(*row);
    });
    connect(m_ui->historyEmptyButton, &QPushButton::clicked, this, &HistoryTab::chargeAsked);
}

/// Return in a date field searches.
bool HistoryTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QDateEdit *>(watched)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            search();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryTab::searchPeriod(HistoryPeriod period)
{
    HistorySearch search;
    search.period = period;
    takeWords(search);
    m_controller->search(search);
    showSearch();
    render();
}

void HistoryTab::search()
{
    HistorySearch search;
    search.from = m_ui->fromDateEdit->date();
    search.to = m_ui->toDateEdit->date();
    // As long as the days are a period's own, the period stays: it follows the day.
    const HistorySearch &shown = m_controller->state().search;
    if (search.from != shown.from || search.to != shown.to)
        search.period.reset();
    else
        search.period = shown.period;
    takeWords(search);
    if (search.from <= search.to) {
        m_shownFrom = search.from;
        m_shownTo = search.to;
    }
    m_controller->search(search);
    render();
}

void HistoryTab::takeWords(HistorySearch &search) const
{
    search.kind = valueIn(entryKindCodes, m_ui->historyKindBox->currentData().toString());
    search.text = m_ui->historyTextEdit->text().trimmed();
    if (search.text.isEmpty())
        return;
    for (const auto &[kind, code] : entryKindCodes) {
        if (movesQcash(kind) && entryKindName(kind).contains(search.text, Qt::CaseInsensitive))
            search.kindsNamed.append(kind);
    }
    for (const auto &[ad, code] : adKindCodes) {
        if (adName(ad).contains(search.text, Qt::CaseInsensitive))
            search.adsNamed.append(ad);
    }
}

void HistoryTab::showSearch()
{
    const HistorySearch &search = m_controller->state().search;
    if (!search.from.isValid())
        return;
    const QSignalBlocker fromBlocker(m_ui->fromDateEdit);
    const QSignalBlocker toBlocker(m_ui->toDateEdit);
    m_ui->fromDateEdit->setDate(search.from);
    m_ui->toDateEdit->setDate(search.to);
    m_shownFrom = search.from;
    m_shownTo = search.to;
}

void HistoryTab::followDays()
{
    const bool isUntouched = m_ui->fromDateEdit->date() == m_shownFrom && m_ui->toDateEdit->date() == m_shownTo;
    if (isUntouched)
        showSearch();
}

void HistoryTab::showRows()
{
    const HistoryRow *before = selectedRow();
    const qint64 selected = before ? before->transferId : 0;
    const auto &page = m_controller->state().page.value;
    m_model.setRows(page ? page->rows : QList<HistoryRow>());
    for (int row = 0; selected != 0 && row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(row).transferId == selected)
            m_ui->historyView->selectRow(row);
    }
}

const HistoryRow *HistoryTab::selectedRow() const
{
    const QModelIndexList rows = m_ui->historyView->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.rowAt(rows.first().row());
}

void HistoryTab::fillKinds()
{
    const QSignalBlocker blocker(m_ui->historyKindBox);
    QComboBox *box = m_ui->historyKindBox;
    if (box->count() == 0) {
        box->addItem(QString(), allKinds);
        for (const auto &[kind, code] : entryKindCodes) {
            if (movesQcash(kind))
                box->addItem(QString(), QString(code));
        }
    }
    //: Filter of the Qcash history: entries of every kind.
    box->setItemText(0, tr("All kinds"));
    for (const auto &[kind, code] : entryKindCodes) {
        if (const int index = box->findData(QString(code)); index >= 0)
            box->setItemText(index, entryKindName(kind));
    }
}

QSize HistoryTab::minimumSizeHint() const
{
    const int wrapped = std::max({m_ui->spanTools->minimumSizeHint().width(), m_ui->wordTools->minimumSizeHint().width(),
                                  m_ui->historyFoot->minimumSizeHint().width()});
    return QSize(wrapped, QWidget::minimumSizeHint().height());
}

void HistoryTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    wrapToolbar();
}

void HistoryTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_controller)
        renderEmpty();
}

/// One row where there is room for it, else two.
void HistoryTab::wrapToolbar()
{
    const int needed = m_ui->spanTools->sizeHint().width() + m_ui->wordTools->sizeHint().width() + m_ui->toolbar->spacing();
    const bool isOneRow = needed <= width();
    m_ui->toolbar->setDirection(isOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->toolbar->setStretch(0, 0);
    m_ui->toolbar->setStretch(1, isOneRow ? 1 : 0);
}

void HistoryTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.retranslate();
    fillKinds();
    render();
    wrapToolbar();
}

void HistoryTab::render()
{
    const HistoryState &state = m_controller->state();
    for (QDateEdit *edit : {m_ui->fromDateEdit, m_ui->toDateEdit}) {
        keepIsoFormat(edit);
        // Room for the day and the arrow beside it.
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 2 * Theme::fieldHeight - 16);
    }
    const bool isTyped = m_ui->fromDateEdit->date() != state.search.from || m_ui->toDateEdit->date() != state.search.to;
    for (const auto &[period, button] : periodButtons()) {
        button->setCheckable(true);
        button->setChecked(!isTyped && state.search.period == period);
    }
    const bool isReversed = m_ui->fromDateEdit->date() > m_ui->toDateEdit->date();
    QString error;
    if (isReversed)
        error = tr("The first day lies after the last one. Nothing was searched.");
    else if (state.page.fault)
        error = storeFaultText(*state.page.fault);
    m_ui->historyErrorLabel->setText(error);
    m_ui->historyErrorLabel->setVisible(!error.isEmpty());
    m_ui->historyBusyLabel->setVisible(state.isSearching);

    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->historyCard->setVisible(!isEmpty);
    m_ui->historyEmptyCard->setVisible(isEmpty);
    if (const auto &page = state.page.value)
        m_ui->historyPager->setPage(page->page, page->pageCount);
    const HistoryRow *selected = selectedRow();
    m_ui->correctButton->setEnabled(selected && ManualEntryController::canCorrect(*selected));
    m_ui->correctButton->setToolTip(tr("Entries made by hand can be corrected: select one in the list."));
    renderEmpty();
}

void HistoryTab::renderEmpty()
{
    const HistoryState &state = m_controller->state();
    m_ui->emptyIcon->setPixmap(iconPixmap(QStringLiteral("empty-box"), Theme::current().muted, 40, devicePixelRatioF()));
    const bool isKnown = state.page.value.has_value();
    m_ui->historyEmptyButton->setVisible(isKnown && state.isNewShop);
    m_ui->historyEmptyButton->setText(tr("Qcash charge"));
    QString text;
    if (isKnown && state.isNewShop)
        text = tr("No Qcash history. Buy a charge ticket, or record what there is in J·QSM with the buttons above.");
    else if (isKnown)
        text = tr("No Qcash history. Choose a longer period, or search for another kind or text.");
    m_ui->historyEmptyLabel->setText(text);
}

} // namespace console::ui
