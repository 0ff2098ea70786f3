#include "ui/pages/ads/winner_list_dialog.h"

#include "ui/language.h"
#include "ui/pages/ads/market_texts.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui_winner_list_dialog.h"

#include <QEvent>
#include <QHeaderView>

namespace console::ui {

WinnerListDialog::WinnerListDialog(AdMarketController &controller, QDate day, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::WinnerListDialog>())
{
    m_ui->setupUi(this);
    makeTables();
    m_ui->winnerDayEdit->setDate(day);
    showDay();
    connectParts();
    m_ui->winnerCancelButton->setDefault(true);
    m_ui->winnerTableView->setFocus();
    m_ui->winnerTableView->setCurrentIndex(m_table.index(0, WinnerTableModel::PriceColumn));
    resize(720, 600);
    render();
}

WinnerListDialog::~WinnerListDialog() = default;

void WinnerListDialog::makeTables()
{
    TableView *table = m_ui->winnerTableView;
    table->setModel(&m_table);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed);
    table->setDefaultWidths({72, 156, 140});
    table->setStretchColumn(WinnerTableModel::ItemColumn);
    connect(table, &QTableView::activated, table, qOverload<const QModelIndex &>(&QAbstractItemView::edit));
    m_ui->winnerPreviewView->setModel(&m_preview);
    m_ui->winnerPreviewView->setDefaultWidths({68, 300, 160});
    m_ui->winnerPreviewView->setStretchColumn(WinnerPreviewModel::UnderstoodColumn);
}

void WinnerListDialog::connectParts()
{
    connect(m_ui->winnerDayEdit, &QDateEdit::dateChanged, this, [this] {
        // What was typed in is not lost to a change of the day.
        if (!m_isTouched)
            showDay();
        render();
    });
    connect(&m_table, &WinnerTableModel::edited, this, [this] {
        m_isTouched = true;
        render();
    });
    connect(m_ui->winnerRemoveButton, &QPushButton::clicked, this, [this] { m_table.removeRow(m_ui->winnerTableView->currentIndex().row()); });
    connect(m_ui->winnerTableView->selectionModel(), &QItemSelectionModel::currentChanged, this, &WinnerListDialog::render);
    connect(m_ui->winnerPasteEdit, &QPlainTextEdit::textChanged, this, &WinnerListDialog::readPasted);
    connect(m_ui->winnerTakeButton, &QPushButton::clicked, this, &WinnerListDialog::takePasted);
    connect(m_ui->winnerCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->winnerSaveButton, &QPushButton::clicked, this, &WinnerListDialog::save);
    connect(&m_controller, &AdMarketController::stateChanged, this, &WinnerListDialog::render);
    connect(&m_controller, &AdMarketController::saved, this, &QDialog::accept);
}

void WinnerListDialog::showDay()
{
    m_table.setWinners(m_controller.listOf(m_ui->winnerDayEdit->date()).winners);
    m_isTouched = false;
}

void WinnerListDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_table.retranslate();
        m_preview.retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void WinnerListDialog::readPasted()
{
    m_pasted = readWinnerList(m_ui->winnerPasteEdit->toPlainText());
    m_preview.setText(m_pasted);
    renderPasted();
}

void WinnerListDialog::takePasted()
{
    m_table.setWinners(m_pasted.winners());
    m_isTouched = true;
    m_ui->winnerWays->setCurrentIndex(0);
    m_ui->winnerTableView->setFocus();
    render();
}

void WinnerListDialog::save()
{
    m_showsErrors = true;
    if (m_table.isComplete())
        m_controller.noteWinners({m_ui->winnerDayEdit->date(), m_table.winners()});
    render();
}

void WinnerListDialog::renderPasted()
{
    const qsizetype taken = m_pasted.winners().size();
    const bool isEmpty = m_pasted.lines.isEmpty();
    m_ui->winnerPreviewView->setVisible(!isEmpty);
    m_ui->winnerPreviewLabel->setText(isEmpty ? tr("Copy the winner list in J·QSM or in a spreadsheet and paste it here. The columns may stand in any order.")
                                              : tr("%Ln line(s) understood.", nullptr, int(taken)));
    m_ui->winnerTakeButton->setEnabled(taken > 0);
}

void WinnerListDialog::render()
{
    const AdMarketState &state = m_controller.state();
    keepIsoFormat(m_ui->winnerDayEdit);
    //: %1 is a paid ad, %2 a keyword or category.
    showPlain(m_ui->winnerSlotLabel, state.slot ? tr("%1: %2").arg(adName(state.slot->kind), state.slot->slot) : QString());
    const QList<AdWinner> winners = m_table.winners();
    const bool isRemoval = winners.isEmpty() && !m_controller.listOf(m_ui->winnerDayEdit->date()).winners.isEmpty();
    const QString problem = m_table.firstProblem();
    QString error = state.saveFault ? storeFaultText(*state.saveFault) : m_showsErrors ? problem : QString();
    if (error.isEmpty() && m_showsErrors && winners.isEmpty() && !isRemoval)
        error = tr("Type in at least one price.");
    m_ui->winnerErrorLabel->setText(error);
    m_ui->winnerErrorLabel->setVisible(!error.isEmpty());
    const auto outOfOrder = firstRankOutOfOrder(winners);
    QString hint;
    if (outOfOrder && problem.isEmpty())
        hint = tr("Rank %1 has a higher price than a rank above it. An auction's prices go down with the ranks: please check the list.").arg(formatNumber(*outOfOrder));
    else if (isRemoval)
        hint = tr("The table is empty: saving removes what is noted for this day.");
    m_ui->winnerHintLabel->setText(hint);
    m_ui->winnerHintLabel->setVisible(!hint.isEmpty());
    const int row = m_ui->winnerTableView->currentIndex().row();
    m_ui->winnerRemoveButton->setEnabled(row >= 0 && row < m_table.rowCount() - 1);
    m_ui->winnerSaveButton->setEnabled(!state.isSaving);
    m_ui->winnerSaveButton->setText(state.isSaving ? tr("Saving…") : tr("Save"));
    renderPasted();
}

} // namespace console::ui
