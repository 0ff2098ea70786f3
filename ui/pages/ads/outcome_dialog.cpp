#include "ui/pages/ads/outcome_dialog.h"

#include "ui/language.h"
#include "ui_outcome_dialog.h"

#include <algorithm>

namespace console::ui {

OutcomeDialog::OutcomeDialog(AdBidActsController &controller, QWidget *parent)
    : AdActDialog(controller, parent), m_ui(std::make_unique<Ui::OutcomeDialog>())
{
    m_ui->setupUi(this);
    m_ui->outcomeView->setModel(&m_model);
    m_ui->outcomeView->setDefaultWidths({124, 158, 110, 108, 92, 124, 80, 80});
    m_ui->outcomeView->setStretchColumn(OutcomeModel::ItemColumn);
    connect(m_ui->outcomeAllWonButton, &QPushButton::clicked, this, [this] { m_model.tickAll(true); });
    connect(m_ui->outcomeAllLostButton, &QPushButton::clicked, this, [this] { m_model.tickAll(false); });
    connect(m_ui->outcomeNoneButton, &QPushButton::clicked, this, [this] { m_model.tickAll({}); });
    connect(m_ui->outcomeListsButton, &QPushButton::clicked, &m_model, &OutcomeModel::tickByLists);
    connect(&m_model, &OutcomeModel::ticked, this, &OutcomeDialog::renderSums);
    connect(m_ui->outcomeConfirmButton, &QPushButton::clicked, this, [this] { this->controller().decide(m_model.outcomes()); });
    for (QPushButton *button : {m_ui->outcomeAllWonButton, m_ui->outcomeAllLostButton, m_ui->outcomeNoneButton, m_ui->outcomeListsButton})
        button->setAutoDefault(false);
    begin(m_ui->outcomeCancelButton, m_ui->outcomeConfirmButton);
    m_ui->outcomeView->setFocus();
}

OutcomeDialog::~OutcomeDialog() = default;

void OutcomeDialog::retranslateForm()
{
    m_ui->retranslateUi(this);
    m_model.retranslate();
}

void OutcomeDialog::render()
{
    QList<qint64> numbers;
    for (const AdUndecided &row : state().undecided)
        numbers.append(row.bid.number);
    if (numbers != m_shown) {
        m_shown = numbers;
        m_model.setRows(state().undecided);
    }
    m_ui->outcomeView->setEnabled(!state().isBooking);
    renderLists();
    renderSums();
    showSentence(m_ui->outcomeError, error());
}

void OutcomeDialog::renderLists()
{
    const auto &rows = state().undecided;
    const bool hasProposals = std::any_of(rows.cbegin(), rows.cend(), [](const AdUndecided &row) { return row.isWonByList.has_value(); });
    m_ui->outcomeListsButton->setVisible(hasProposals);
    m_ui->outcomeView->setColumnHidden(OutcomeModel::ListColumn, !hasProposals);
    QStringList sentences;
    if (hasProposals)
        sentences.append(tr("“Proposes” stands where a winner list was noted for the slot and day: check it before you enter it."));
    if (state().hasMoreUndecided)
        sentences.append(tr("There are more bids without an outcome than are listed here; enter these first."));
    showSentence(m_ui->outcomeListsLabel, sentences.join(u' '));
}

void OutcomeDialog::renderSums()
{
    const QList<AdOutcome> outcomes = m_model.outcomes();
    const qint64 won = std::count_if(outcomes.cbegin(), outcomes.cend(), [](const AdOutcome &outcome) { return outcome.isWon; });
    m_ui->outcomeWonCaption->setText(tr("%Ln won: spent", "bids", int(won)));
    m_ui->outcomeLostCaption->setText(tr("%Ln lost: released", "bids", int(outcomes.size() - won)));
    m_ui->outcomeWonValue->setValue(m_model.sum(true));
    m_ui->outcomeLostValue->setValue(m_model.sum(false));
    if (const auto after = spendableAfter(m_model.sum(false)))
        m_ui->outcomeSpendableValue->setValue(*after);
    else
        m_ui->outcomeSpendableValue->setUnknown();
    m_ui->outcomeConfirmButton->setEnabled(!state().isBooking && !outcomes.isEmpty());
}

} // namespace console::ui
