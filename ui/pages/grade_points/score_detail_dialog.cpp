#include "ui/pages/grade_points/score_detail_dialog.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_export_file.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/copied_rows.h"
#include "ui_score_detail_dialog.h"

#include <QEvent>

#include <algorithm>

namespace console::ui {

namespace {

constexpr QSize oneListSize(640, 520);
constexpr int leastWidthOfTwo = 1000;
constexpr int mostWidthOfTwo = 1240;

/// The choice's buttons and what they stand for.
QList<std::pair<QPushButton *, std::optional<ScoreComponent>>> choices(const Ui::ScoreDetailDialog &ui)
{
    return {{ui.detailDeliveryButton, ScoreComponent::Delivery},
            {ui.detailClaimButton, ScoreComponent::Claim},
            {ui.detailReviewButton, ScoreComponent::Review},
            {ui.detailAllButton, std::nullopt}};
}

} // namespace

ScoreDetailDialog::ScoreDetailDialog(Desk &desk, const ItemScore &item, JstMonth month, QWidget *parent)
    : QDialog(parent), m_controller(desk, item, month), m_ui(std::make_unique<Ui::ScoreDetailDialog>())
{
    m_ui->setupUi(this);
    setUp(GoodsKind::General);
    setUp(GoodsKind::Reserve);
    for (const auto &[button, component] : choices(*m_ui)) {
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, component = component] {
            m_controller.show(component);
            renderChoice(); // the one that was chosen already stays so
        });
    }
    connect(m_ui->detailCloseButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->detailExportButton, &QPushButton::clicked, this, &ScoreDetailDialog::exportRows);
    connect(&m_controller, &ScoreDetailController::stateChanged, this, &ScoreDetailDialog::followState);
    connect(&m_controller, &ScoreDetailController::rowsRead, this, &ScoreDetailDialog::showRows);
    connect(&m_controller, &ScoreDetailController::rowsAdded, this,
            [this](GoodsKind kind, int count) { partOf(kind).model.appendEvents(partOf(kind).list.events.last(count)); });
    resize(oneListSize);
    if (item.soldAsGeneral && item.soldAsReserve)
        resize(std::clamp(parent ? parent->window()->width() - 64 : 0, leastWidthOfTwo, mostWidthOfTwo), oneListSize.height());
    m_ui->detailCloseButton->setFocus();
    render();
}

ScoreDetailDialog::~ScoreDetailDialog() = default;

ScoreDetailDialog::Part ScoreDetailDialog::partOf(GoodsKind kind)
{
    const ScoreDetailState &state = m_controller.state();
    if (kind == GoodsKind::General)
        return {m_ui->generalPart, m_ui->generalScoreView, m_ui->generalSubtotalLabel, state.general, m_general, state.item.soldAsGeneral};
    return {m_ui->reservePart, m_ui->reserveScoreView, m_ui->reserveSubtotalLabel, state.reserve, m_reserve, state.item.soldAsReserve};
}

void ScoreDetailDialog::setUp(GoodsKind kind)
{
    auto *view = kind == GoodsKind::General ? m_ui->generalScoreView : m_ui->reserveScoreView;
    ScoreEventModel &model = partOf(kind).model;
    model.setSource([this, kind] { return !m_controller.state().isReading && partOf(kind).list.hasMore; }, [this, kind] { m_controller.fetchMore(kind); });
    view->setModel(&model);
    view->setDefaultWidths({98, 104, 86, 110, 82});
    view->setStretchColumn(model.sectionOf(ScoreEventModel::EventColumn));
    view->setMinimumSize(300, 200);
    letRowsBeCopied(view);
}

void ScoreDetailDialog::followState()
{
    // Signed out of the shop: nothing of it stays on the screen.
    if (m_controller.state().isGone && isVisible())
        return reject();
    render();
}

void ScoreDetailDialog::showRows()
{
    m_general.setEvents(m_controller.state().general.events);
    m_reserve.setEvents(m_controller.state().reserve.events);
}

void ScoreDetailDialog::exportRows()
{
    const ScoreDetailState &state = m_controller.state();
    QString number = state.item.itemNumber;
    for (QChar &sign : number) {
        if (!sign.isLetterOrNumber())
            sign = u'-';
    }
    askForScoreExport(m_controller.desk(), ItemEventsExport{state.item.itemNumber, state.item.name, state.month, state.component},
                      QStringLiteral("item-scores-%1-%2").arg(state.month.text(), number.left(40)), this);
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
    const ScoreDetailState &state = m_controller.state();
    m_ui->detailItemLabel->setFullText(state.item.name.isEmpty() ? state.item.itemNumber : state.item.name);
    //: %1 is an item number, %2 a month.
    showPlain(m_ui->detailMonthLabel, tr("Item number %1 · scores of %2").arg(state.item.itemNumber, state.month.text()));
    m_ui->detailErrorLabel->setVisible(state.fault.has_value());
    m_ui->detailErrorLabel->setText(state.fault ? storeFaultText(*state.fault) : QString());
    renderChoice();
    renderLists();
}

void ScoreDetailDialog::renderChoice()
{
    const ScoreDetailState &state = m_controller.state();
    for (const auto &[button, component] : choices(*m_ui)) {
        //: On a button beside Delivery, Claim and Review: all three together.
        const QString name = component ? ScoreTexts::shortComponent(*component) : tr("All scores");
        //: %1 is the name of a score, %2 how many events it has.
        const QString text = state.tally ? tr("%1 (%2)").arg(name, formatNumber(state.countOf(component))) : name;
        button->setText(text);
        button->setAccessibleName(text);
        button->setChecked(component == state.component);
    }
}

void ScoreDetailDialog::renderLists()
{
    const ScoreDetailState &state = m_controller.state();
    const bool isEmpty = state.tally && state.countOf(state.component) == 0;
    m_ui->detailEmpty->setVisible(isEmpty);
    m_ui->detailEmpty->setText(tr("No such scores in %1.").arg(state.month.text()));
    m_ui->detailExportButton->setEnabled(state.tally && !isEmpty);
    for (const GoodsKind kind : {GoodsKind::General, GoodsKind::Reserve}) {
        const Part part = partOf(kind);
        const bool isShown = part.isSold && !isEmpty;
        part.part->setVisible(isShown);
        part.view->setVisible(isShown);
        part.view->setColumnHidden(part.model.sectionOf(ScoreEventModel::ComponentColumn), state.component.has_value());
        part.subtotal->setText(state.tally ? tr("Subtotal: %1 points").arg(ScoreTexts::number(part.list.subtotal.value())) : tr("Reading…"));
    }
    m_ui->generalScoreView->setStretchColumn(m_general.sectionOf(ScoreEventModel::EventColumn));
    m_ui->reserveScoreView->setStretchColumn(m_reserve.sectionOf(ScoreEventModel::EventColumn));
}

} // namespace console::ui
