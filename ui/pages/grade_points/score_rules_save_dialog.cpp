#include "ui/pages/grade_points/score_rules_save_dialog.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_rule_columns.h"
#include "ui/pages/grade_points/score_rule_texts.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_score_rules_save_dialog.h"

#include <QShowEvent>

namespace console::ui {

namespace {

constexpr int rulesShown = 6;
constexpr int monthsShown = 3;
constexpr int firstWidth = 760;

} // namespace

ScoreRulesSaveDialog::ScoreRulesSaveDialog(ScoreRulesController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::ScoreRulesSaveDialog>())
{
    m_ui->setupUi(this);
    m_ui->saveRulesView->setModel(&m_rules);
    fitRuleColumns(m_ui->saveRulesView, true);
    m_ui->saveRulesView->setStretchColumn(ScoreRulesModel::EventColumn); // before columns go, or the last one would get their room
    m_ui->saveRulesView->setColumnHidden(ScoreRulesModel::ProblemColumn, true);
    m_ui->saveRulesView->setColumnHidden(ScoreRulesModel::NumberColumn, true);
    m_ui->saveRulesMonthsView->setModel(&m_months);
    m_ui->saveRulesMonthsView->setDefaultWidths({84, 116, 116, 120, 100, 136});
    m_ui->saveRulesMonthsView->setStretchColumn(ScoreRuleMonthsModel::MonthColumn);
    connect(m_ui->confirmSaveRulesButton, &QPushButton::clicked, &controller, &ScoreRulesController::save);
    connect(m_ui->cancelSaveRulesButton, &QPushButton::clicked, this, &ScoreRulesSaveDialog::reject);
    connect(&controller, &ScoreRulesController::stateChanged, this, &ScoreRulesSaveDialog::render);
    m_ui->cancelSaveRulesButton->setFocus();
    resize(firstWidth, 0);
    render();
}

ScoreRulesSaveDialog::~ScoreRulesSaveDialog() = default;

void ScoreRulesSaveDialog::reject()
{
    m_controller.cancelSaving();
}

void ScoreRulesSaveDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void ScoreRulesSaveDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fitRuleColumns(m_ui->saveRulesView, true);
        m_rules.retranslate();
        m_months.retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void ScoreRulesSaveDialog::render()
{
    const ScoreRulesState &state = m_controller.state();
    if (!state.isAskingToSave || !state.draft) {
        QDialog::done(state.draft ? Rejected : Accepted);
        return;
    }
    const QDate from = state.draft->validFrom;
    QString days = tr("The new rule set holds from %1 on.").arg(formatDate(from));
    if (state.heldUntil)
        days = tr("The new rule set holds from %1 to %2; then the next one holds.").arg(formatDate(from), formatDate(*state.heldUntil));
    m_ui->saveRulesDateLabel->setText(days);
    //: %1 is a list such as "2 rules added, 1 rule changed", %2 the day from which the older rules hold.
    const QString against = tr("Against the rules of %2: %1").arg(ScoreRuleTexts::difference(state.difference), formatDate(state.difference.base.validFrom));
    m_ui->saveRulesDifferenceLabel->setText(state.difference.base.validFrom.isValid() ? against : ScoreRuleTexts::difference(state.difference));
    m_rules.setRules(state.draft->rules, state.problems, false);
    m_rules.setMarkedRows(state.difference.rows);
    const bool hasRules = !state.draft->rules.isEmpty();
    m_ui->saveRulesView->setVisible(hasRules);
    m_ui->saveRulesNoneLabel->setVisible(!hasRules);
    fitHeight(m_ui->saveRulesView, rulesShown);
    renderEffect();
    const QString problem = problemText();
    m_ui->saveRulesErrorLabel->setText(problem);
    m_ui->saveRulesErrorLabel->setVisible(!problem.isEmpty());
    m_ui->confirmSaveRulesButton->setEnabled(state.isSound() && !state.isSaving && !state.isPreviewing);
    m_ui->confirmSaveRulesButton->setText(state.isSaving ? tr("Saving…") : tr("Save rule set"));
    m_ui->cancelSaveRulesButton->setEnabled(!state.isSaving);
    if (isVisible())
        growToFit(this);
}

void ScoreRulesSaveDialog::renderEffect()
{
    const ScoreRulesState &state = m_controller.state();
    const bool isKnown = state.preview.value && !state.isPreviewStale;
    const bool hasChanges = isKnown && !changesNothing(*state.preview.value);
    const QList<ScoreRuleEffect> months = hasChanges ? state.preview.value->months : QList<ScoreRuleEffect>();
    m_months.setMonths(months);
    m_ui->saveRulesMonthsView->setVisible(!months.isEmpty());
    fitHeight(m_ui->saveRulesMonthsView, monthsShown);
    QString text;
    if (state.isPreviewing)
        text = tr("What this changes is being worked out…");
    else if (state.preview.fault)
        text = storeFaultText(*state.preview.fault);
    else if (!isKnown)
        text = tr("What this changes for the points is not known: the preview was stopped.");
    else if (months.isEmpty())
        text = tr("No points change at present. The rules hold for orders that come later.");
    else
        text = tr("Points by month, before and after:");
    m_ui->saveRulesEffectLabel->setText(text);
}

QString ScoreRulesSaveDialog::problemText() const
{
    const ScoreRulesState &state = m_controller.state();
    if (state.fault)
        return ScoreTexts::notDone(*state.fault);
    if (state.refusal)
        return ScoreRuleTexts::refusal(*state.refusal);
    if (state.dayProblem && state.firstOpenDay.value)
        return ScoreRuleTexts::dayProblem(*state.dayProblem, state.draft->validFrom, *state.firstOpenDay.value);
    return state.firstOpenDay.fault ? storeFaultText(*state.firstOpenDay.fault) : QString();
}

} // namespace console::ui
