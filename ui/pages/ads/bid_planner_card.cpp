#include "ui/pages/ads/bid_planner_card.h"

#include "ui/language.h"
#include "ui/pages/ads/market_texts.h"
#include "ui/widgets/fitting.h"
#include "ui_bid_planner_card.h"

#include <algorithm>
#include <limits>

namespace console::ui {

namespace {

constexpr int rowsAtOnce = 8; ///< further ones by the table's own scroll bar

int spinValue(Qcash amount)
{
    return int(std::min<qint64>(amount.value(), std::numeric_limits<int>::max()));
}

/// Setting a value writes the text anew, also below the caret of somebody who types.
void showNumber(QSpinBox *spin, int value)
{
    if (spin->value() != value)
        spin->setValue(value);
}

} // namespace

BidPlannerCard::BidPlannerCard(AdMarketController &controller, QWidget *parent)
    : QFrame(parent), m_controller(controller), m_ui(std::make_unique<Ui::BidPlannerCard>())
{
    m_ui->setupUi(this);
    m_ui->planView->setModel(&m_model);
    m_ui->planView->setDefaultWidths({140, 120, 120});
    m_ui->planView->setStretchColumn(BidPlanModel::DayColumn);
    m_ui->planMonthBox->addItems({QString(), QString()});
    for (const auto &[spread, code] : bidSpreadCodes)
        m_ui->planSpreadBox->addItem(QString(), QString(code));
    connectParts();
    retranslate();
}

BidPlannerCard::~BidPlannerCard() = default;

void BidPlannerCard::connectParts()
{
    connect(m_ui->planMonthBox, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isRendering)
            return;
        // Another month has a budget of its own.
        BidPlanAsked asked = m_controller.state().asked;
        asked.month = m_ui->planMonthBox->currentIndex();
        asked.budget.reset();
        m_controller.ask(asked);
    });
    connect(m_ui->planBudgetSpin, &QSpinBox::valueChanged, this, [this](int budget) {
        if (m_isRendering)
            return;
        BidPlanAsked asked = m_controller.state().asked;
        asked.budget = Qcash::of(budget);
        m_controller.ask(asked);
    });
    connect(m_ui->planDaysSpin, &QSpinBox::valueChanged, this, &BidPlannerCard::ask);
    connect(m_ui->planRankBox, &QComboBox::currentIndexChanged, this, &BidPlannerCard::ask);
    connect(m_ui->planSpreadBox, &QComboBox::currentIndexChanged, this, &BidPlannerCard::ask);
    connect(m_ui->planUseButton, &QPushButton::clicked, this, &BidPlannerCard::use);
    connect(m_ui->planView->selectionModel(), &QItemSelectionModel::currentChanged, this, &BidPlannerCard::renderProposal);
    connect(&m_controller, &AdMarketController::stateChanged, this, &BidPlannerCard::render);
}

void BidPlannerCard::ask()
{
    if (m_isRendering)
        return;
    BidPlanAsked asked = m_controller.state().asked;
    asked.days = m_ui->planDaysSpin->value();
    asked.rank = m_ui->planRankBox->currentData().toInt();
    if (const auto spread = console::valueIn(bidSpreadCodes, m_ui->planSpreadBox->currentData().toString()))
        asked.spread = *spread;
    m_controller.ask(asked);
}

/// An application has days that follow one another, at one price.
QList<BidPlanLine> BidPlannerCard::chosenRun() const
{
    const qsizetype begin = std::max(0, m_ui->planView->currentIndex().row());
    if (begin >= m_shown.lines.size())
        return {};
    qsizetype end = begin + 1;
    while (end < m_shown.lines.size() && m_shown.lines.at(end).day == m_shown.lines.at(end - 1).day.addDays(1)
           && m_shown.lines.at(end).price == m_shown.lines.at(begin).price)
        ++end;
    const auto &market = m_controller.state().market.value;
    const qsizetype most = market && market->terms ? market->terms->mostDays : 1;
    return m_shown.lines.sliced(begin, std::min(end - begin, most));
}

void BidPlannerCard::use()
{
    const QList<BidPlanLine> run = chosenRun();
    const auto &slot = m_controller.state().slot;
    if (!run.isEmpty() && slot)
        emit useInApplication(slot->kind, slot->slot, run.constFirst().day, run.constLast().day, run.constFirst().price);
}

void BidPlannerCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.retranslate();
    for (int i = 0; i < m_ui->planSpreadBox->count(); ++i) {
        switch (*console::valueIn(bidSpreadCodes, m_ui->planSpreadBox->itemData(i).toString())) {
        case BidSpread::Evenly:
            m_ui->planSpreadBox->setItemText(i, tr("Spread over the month"));
            break;
        case BidSpread::InARow:
            m_ui->planSpreadBox->setItemText(i, tr("One day after another"));
            break;
        }
    }
    render();
}

void BidPlannerCard::render()
{
    const AdMarketState &state = m_controller.state();
    m_isRendering = true;
    renderFields();
    m_isRendering = false;
    const BidPlan plan = state.proposal ? state.proposal->plan : BidPlan();
    if (plan.lines != m_shown.lines) {
        m_model.setLines(plan.lines);
        fitHeight(m_ui->planView, rowsAtOnce);
    }
    m_shown = plan;
    renderProposal();
}

void BidPlannerCard::renderFields()
{
    const AdMarketState &state = m_controller.state();
    const auto &market = state.market.value;
    for (QWidget *field : QList<QWidget *>{m_ui->planMonthBox, m_ui->planBudgetSpin, m_ui->planDaysSpin, m_ui->planRankBox, m_ui->planSpreadBox})
        field->setEnabled(state.proposal.has_value());
    showNumber(m_ui->planDaysSpin, state.asked.days);
    m_ui->planSpreadBox->setCurrentIndex(m_ui->planSpreadBox->findData(QString(codeIn(bidSpreadCodes, state.asked.spread))));
    const int ranks = market ? market->ranks : 0;
    m_ui->planRankBox->clear();
    m_ui->planRankBox->addItem(tr("The last rank that is sold"), 0);
    for (int rank = 1; rank < ranks; ++rank)
        m_ui->planRankBox->addItem(tr("Rank %1").arg(formatNumber(rank)), rank);
    m_ui->planRankBox->setCurrentIndex(std::max(0, m_ui->planRankBox->findData(state.asked.rank)));
    if (!market || !state.proposal)
        return;
    for (int i = 0; i < market->budgets.size(); ++i)
        m_ui->planMonthBox->setItemText(i, market->budgets.at(i).month.text());
    m_ui->planMonthBox->setCurrentIndex(state.asked.month);
    showNumber(m_ui->planBudgetSpin, spinValue(state.proposal->budget));
    const BidBudget &month = market->budgets.at(state.asked.month);
    m_ui->planBudgetLabel->setText(
        month.budget ? tr("Of the month's budget of %1, %2 is spent and %3 held: %4 is left.")
                           .arg(MarketTexts::qcash(*month.budget), MarketTexts::qcash(month.spent), MarketTexts::qcash(month.held), MarketTexts::qcash(month.left))
                     : tr("No monthly budget is set. %1 can be spent.").arg(MarketTexts::qcash(market->spendable)));
}

void BidPlannerCard::renderProposal()
{
    const AdMarketState &state = m_controller.state();
    const auto &market = state.market.value;
    const bool hasLines = !m_shown.lines.isEmpty();
    m_ui->planView->setVisible(hasLines);
    m_ui->planUseButton->setEnabled(hasLines);
    m_ui->planBudgetLabel->setVisible(state.proposal.has_value());
    m_ui->planWhyLabel->setVisible(m_shown.fewer.has_value() && state.proposal);
    m_ui->planWhyLabel->setText(MarketTexts::fewerDays(m_shown));
    QStringList lines;
    if (state.proposal && market) {
        lines << (state.proposal->expected ? tr("%1 is expected to win: %2 % of the recent prices for this rank are not higher.")
                                                 .arg(MarketTexts::qcash(*state.proposal->expected), formatNumber(state.proposal->quantilePercent))
                                           : tr("No winner list is noted for this slot: the start price is all there is to go by."));
    }
    if (hasLines) {
        lines << tr("%Ln day(s) for %1 together; %2 of the budget is left.", nullptr, int(m_shown.lines.size())).arg(MarketTexts::qcash(m_shown.total), MarketTexts::qcash(m_shown.left));
        if (market && m_shown.total > market->spendable)
            lines << tr("%1 more than can be spent now.").arg(MarketTexts::qcash(Qcash::of(m_shown.total.value() - market->spendable.value()).value_or(Qcash())));
    }
    m_ui->planResultLabel->setText(lines.join(u'\n'));
    m_ui->planResultLabel->setVisible(!lines.isEmpty());
    const QList<BidPlanLine> run = chosenRun();
    m_ui->planRunLabel->setVisible(hasLines);
    if (run.isEmpty())
        return;
    QString text = run.size() == 1 ? tr("Goes into the application: %1.").arg(formatDate(run.constFirst().day))
                                   : tr("Goes into the application: %1 to %2.").arg(formatDate(run.constFirst().day), formatDate(run.constLast().day));
    if (const auto opens = m_controller.opensLater(run.constFirst().day))
        //: %1 is a day and a time.
        text = joinSentences(text, tr("It can be placed from %1 JST on.").arg(formatDateTime(jst::dateTimeOf(*opens))));
    m_ui->planRunLabel->setText(text);
}

} // namespace console::ui
