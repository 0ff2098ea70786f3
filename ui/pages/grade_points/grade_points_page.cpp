#include "ui/pages/grade_points/grade_points_page.h"

#include "ui/pages/grade_points/convert_dialog.h"
#include "ui/pages/grade_points/convert_done_dialog.h"
#include "ui/pages/grade_points/item_scores_card.h"
#include "ui/pages/grade_points/points_timeline_card.h"
#include "ui/pages/grade_points/reminder_dialog.h"
#include "ui/pages/grade_points/sales_outlook_dialog.h"
#include "ui/pages/grade_points/typed_points_dialog.h"
#include "ui_grade_points_page.h"

#include <QEvent>

namespace console::ui {

GradePointsPage::GradePointsPage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_controller(desk),
      m_typedPoints(desk),
      m_items(new ItemScoresCard(desk, this)),
      m_timeline(new PointsTimelineCard(desk, this)),
      m_ui(std::make_unique<Ui::GradePointsPage>())
{
    m_ui->setupUi(this);
    m_ui->gradeCard->setBody(m_ui->gradeBody);
    m_ui->convertCard->setBody(m_ui->convertBody);
    m_ui->breakdownCard->setBody(m_ui->breakdownBody);
    m_ui->itemsPlace->addWidget(m_items);
    m_ui->historyPlace->addWidget(m_timeline);
    m_timeline->followInTabOrder(m_items->followInTabOrder(m_ui->pointsBreakdownView));
    setUpTables();
    connect(m_ui->convertButton, &QPushButton::clicked, &m_controller, &GradePointsController::beginConversion);
    connect(m_ui->conversionRemindersButton, &QPushButton::clicked, this, [this, &desk] { ReminderDialog::openOver(desk, this); });
    connect(m_ui->salesOutlookButton, &QPushButton::clicked, this, [this, &desk] { SalesOutlookDialog::openOver(desk, this); });
    connect(m_ui->typePointsButton, &QPushButton::clicked, this, &GradePointsPage::openTypedPoints);
    connect(m_items, &ItemScoresCard::pastPointsRequested, this, [this] { emit navigate({PageId::PastPoints, {}}); });
    connect(&m_controller, &GradePointsController::stateChanged, this, [this] {
        render();
        followDialogs();
    });
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
}

QWidget *GradePointsPage::firstControl() const
{
    return m_ui->convertButton->isVisible() && m_ui->convertButton->isEnabled() ? m_ui->convertButton : Page::firstControl();
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
    m_items->refresh();
    m_timeline->refresh();
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
    m_items->retranslate();
    m_timeline->retranslate();
    render();
}

} // namespace console::ui
