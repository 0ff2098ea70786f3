#include "ui/pages/grade_points/score_detail_dialog.h"

#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui_score_detail_dialog.h"

#include <QEvent>

#include <algorithm>

namespace console::ui {

namespace {

constexpr QSize oneListSize(640, 520);
constexpr int leastWidthOfTwo = 1000;
constexpr int mostWidthOfTwo = 1240;

void setUp(TableView *view, ScoreEventModel *model)
{
    view->setModel(model);
    view->setDefaultWidths({98, 104, 80, 110, 68});
    view->setStretchColumn(3);
    view->setMinimumSize(300, 200);
}

} // namespace

ScoreDetailDialog::ScoreDetailDialog(ItemScoresController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::ScoreDetailDialog>())
{
    m_ui->setupUi(this);
    setUp(m_ui->generalScoreView, &m_general);
    setUp(m_ui->reserveScoreView, &m_reserve);
    connect(m_ui->detailCloseButton, &QPushButton::clicked, this, &QDialog::accept);
    const auto &detail = controller.state().detail;
    Q_ASSERT(detail);
    if (detail->general)
        m_general.setEvents(detail->general->events);
    if (detail->reserve)
        m_reserve.setEvents(detail->reserve->events);
    resize(oneListSize);
    if (detail->general && detail->reserve)
        resize(std::clamp(parent ? parent->window()->width() - 64 : 0, leastWidthOfTwo, mostWidthOfTwo), oneListSize.height());
    m_ui->detailCloseButton->setFocus();
    // Signed out of the shop: nothing of it stays on the screen.
    connect(&controller, &ItemScoresController::stateChanged, this, [this] {
        if (!m_controller.state().detail && isVisible())
            reject();
    });
    render();
}

ScoreDetailDialog::~ScoreDetailDialog() = default;

void ScoreDetailDialog::done(int result)
{
    QDialog::done(result);
    m_controller.closeDetail();
}

void ScoreDetailDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_general.retranslate();
        m_reserve.retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void ScoreDetailDialog::render()
{
    const auto &detail = m_controller.state().detail;
    if (!detail)
        return;
    m_ui->detailItemLabel->setFullText(detail->item.name.isEmpty() ? detail->item.itemNumber : detail->item.name);
    //: %1 is an item number, %2 a month.
    showPlain(m_ui->detailMonthLabel, tr("Item number %1 · scores of %2").arg(detail->item.itemNumber, detail->month.text()));
    m_ui->detailErrorLabel->setVisible(detail->fault.has_value());
    m_ui->detailErrorLabel->setText(detail->fault ? storeFaultText(*detail->fault) : QString());
    const struct
    {
        QWidget *part;
        TableView *view;
        QLabel *subtotal;
        const std::optional<ScoreList> &list;
    } parts[] = {{m_ui->generalPart, m_ui->generalScoreView, m_ui->generalSubtotalLabel, detail->general},
                 {m_ui->reservePart, m_ui->reserveScoreView, m_ui->reserveSubtotalLabel, detail->reserve}};
    for (const auto &part : parts) {
        part.part->setVisible(part.list.has_value());
        part.view->setVisible(part.list.has_value());
        if (part.list)
            part.subtotal->setText(tr("Subtotal: %1 points").arg(ScoreTexts::number(part.list->subtotal.value())));
    }
}

} // namespace console::ui
