#include "ui/pages/grade_points/grade_points_page.h"

#include "ui/pages/grade_points/convert_dialog.h"
#include "ui/pages/grade_points/convert_done_dialog.h"
#include "ui/pages/grade_points/detail_button_delegate.h"
#include "ui/pages/grade_points/score_detail_dialog.h"
#include "ui/pages/grade_points/typed_points_dialog.h"
#include "ui_grade_points_page.h"

#include <QEvent>

namespace console::ui {

GradePointsPage::GradePointsPage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_controller(desk),
      m_items(desk),
      m_typedPoints(desk),
      m_itemScores(m_items),
      m_ui(std::make_unique<Ui::GradePointsPage>())
{
    m_ui->setupUi(this);
    m_ui->gradeCard->setBody(m_ui->gradeBody);
    m_ui->convertCard->setBody(m_ui->convertBody);
    m_ui->breakdownCard->setBody(m_ui->breakdownBody);
    m_ui->itemsCard->setBody(m_ui->itemsBody);
    m_ui->historyCard->setBody(m_ui->historyBody);
    setUpTables();
    connectItems();
    connect(m_ui->convertButton, &QPushButton::clicked, &m_controller, &GradePointsController::beginConversion);
    connect(m_ui->typePointsButton, &QPushButton::clicked, this, &GradePointsPage::openTypedPoints);
    connect(m_ui->pastPointsButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::PastPoints, {}}); });
    connect(&m_controller, &GradePointsController::stateChanged, this, [this] {
        render();
        followDialogs();
    });
    connect(&m_items, &ItemScoresController::stateChanged, this, &GradePointsPage::renderItems);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    render();
}

GradePointsPage::~GradePointsPage() = default;

void GradePointsPage::setUpTables()
{
    m_ui->pointsBreakdownView->setModel(&m_breakdown);
    m_ui->pointsBreakdownView->setDefaultWidths({120, 76, 72});
    m_ui->pointsBreakdownView->setStretchColumn(PointsBreakdownModel::ComponentColumn);
    m_ui->pointsBreakdownView->horizontalHeader()->hide();
    m_ui->pointsBreakdownView->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->itemScoreView->setModel(&m_itemScores);
    m_ui->itemScoreView->setDefaultWidths({108, 138, 94, 78, 62, 72, 66, 78});
    m_ui->itemScoreView->setStretchColumn(ItemScoreModel::NameColumn);
    m_ui->itemScoreView->setSettingsKey(QStringLiteral("item_scores.1"));
    m_ui->itemScoreView->setItemDelegateForColumn(ItemScoreModel::DetailColumn, new DetailButtonDelegate(this));
    m_ui->pointsHistoryView->setModel(&m_history);
    m_ui->pointsHistoryView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->pointsHistoryView->setSelectionMode(QAbstractItemView::NoSelection);
}

void GradePointsPage::connectItems()
{
    connect(m_ui->itemSearchButton, &QPushButton::clicked, this, &GradePointsPage::search);
    connect(m_ui->itemNumberEdit, &QLineEdit::returnPressed, this, &GradePointsPage::search);
    connect(m_ui->itemNameEdit, &QLineEdit::returnPressed, this, &GradePointsPage::search);
    connect(&m_items, &ItemScoresController::rowsRead, this, [this] {
        m_itemScores.reload();
        renderItems();
    });
    connect(m_ui->itemScoreView, &QTableView::activated, this, &GradePointsPage::openDetail);
    connect(m_ui->itemScoreView, &QTableView::doubleClicked, this, &GradePointsPage::openDetail);
    connect(m_ui->itemScoreView, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ItemScoreModel::DetailColumn)
            openDetail(index);
    });
}

void GradePointsPage::search()
{
    const auto month = JstMonth::fromNumber(m_ui->itemMonthBox->currentData().toInt());
    if (!month)
        return;
    m_items.search({*month, m_ui->itemCategoryBox->currentData().toString(), m_ui->itemNumberEdit->text().trimmed(),
                    m_ui->itemNameEdit->text().trimmed()});
}

void GradePointsPage::openDetail(const QModelIndex &index)
{
    // A click, a double click and an activation may all come of one gesture.
    if (!index.isValid() || m_detailDialog)
        return;
    m_items.openDetail(m_itemScores.itemAt(index.row()));
    if (!m_items.state().detail)
        return;
    m_detailDialog = new ScoreDetailDialog(m_items, this);
    m_detailDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_detailDialog->open();
}

void GradePointsPage::openTypedPoints()
{
    if (m_typedPointsDialog)
        return;
    m_typedPoints.open();
    m_typedPointsDialog = new TypedPointsDialog(m_typedPoints, this);
    m_typedPointsDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_typedPointsDialog->open();
}

/// Puts the dialogs up that the state asks for; they close by themselves. Behind a lock they wait.
void GradePointsPage::followDialogs()
{
    const GradePointsState &state = m_controller.state();
    if (!isVisible())
        return;
    if (state.confirmation && !m_convertDialog) {
        m_convertDialog = new ConvertDialog(m_controller, this);
        connect(m_convertDialog, &QDialog::finished, this, [this] {
            m_convertDialog->deleteLater();
            m_convertDialog.clear();
            followDialogs();
        });
        m_convertDialog->open();
    }
    if (state.receipt && !m_convertDialog && !m_doneDialog) {
        m_doneDialog = new ConvertDoneDialog(*state.receipt, this);
        connect(m_doneDialog, &QDialog::finished, this, [this] {
            m_doneDialog->deleteLater();
            m_doneDialog.clear();
            m_controller.acknowledgeReceipt();
        });
        m_doneDialog->open();
    }
}

void GradePointsPage::refresh()
{
    m_controller.refresh();
    m_items.refresh();
}

void GradePointsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renderGrade();
}

void GradePointsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_breakdown.retranslate();
    m_history.retranslate();
    m_itemScores.retranslate();
    render();
}

} // namespace console::ui
