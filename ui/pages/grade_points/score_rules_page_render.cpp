#include "ui/pages/grade_points/score_rules_page.h"

#include "domain/business_calendar.h"
#include "ui/language.h"
#include "ui/pages/grade_points/score_rule_texts.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/fitting.h"
#include "ui_score_rules_page.h"

namespace console::ui {

namespace {

constexpr int setsShown = 4;
constexpr int rulesShown = 40;
constexpr int monthsShown = 6;
constexpr int itemsShown = 8;
constexpr int problemsShown = 5;
constexpr int widthForProblems = 1000; ///< below it they stand under the table and in tool tips

} // namespace

void ScoreRulesPage::render()
{
    const ScoreRulesState &state = m_controller.state();
    m_asksToGiveUp = m_asksToGiveUp && state.showsDraft() && state.isChanged;
    std::optional<StoreFault> fault = state.sets.fault;
    if (!fault)
        fault = state.firstOpenDay.fault;
    m_ui->rulesErrorLabel->setVisible(fault.has_value());
    m_ui->rulesErrorLabel->setText(fault ? storeFaultText(*fault) : QString());
    if (m_savedFrom)
        m_ui->rulesMessage->showMessage(MessageBar::Kind::Success, tr("The rule set that holds from %1 on is saved.").arg(formatDate(*m_savedFrom)));
    else
        m_ui->rulesMessage->clear();
    renderSets();
    renderRules();
    renderDraft();
    renderPreview();
    renderCalendar();
}

void ScoreRulesPage::renderSets()
{
    const ScoreRulesState &state = m_controller.state();
    m_sets.show(state);
    fitHeight(m_ui->ruleSetView, setsShown);
    const std::optional<ScoreRuleSetId> shown = state.showsDraft() ? std::nullopt : state.selected;
    const int row = state.showsDraft() || shown ? m_sets.rowOf(shown) : -1;
    if (row >= 0 && m_ui->ruleSetView->currentIndex().row() != row) {
        const QSignalBlocker quiet(m_ui->ruleSetView->selectionModel());
        m_ui->ruleSetView->setCurrentIndex(m_sets.index(row, 0));
        m_ui->ruleSetView->viewport()->update();
    }
    m_ui->ruleSetView->setVisible(m_sets.rowCount() > 0);
    const bool canBegin = state.sets.value && state.firstOpenDay.value;
    m_ui->newRuleSetButton->setEnabled(canBegin && !state.draft);
    m_ui->setsHintLabel->setText(canBegin ? tr("Scores of %1 and later can still change.").arg(formatDate(*state.firstOpenDay.value)) : QString());
}

void ScoreRulesPage::renderRules()
{
    const ScoreRulesState &state = m_controller.state();
    const bool isDraft = state.showsDraft();
    m_ui->rulesCard->setVisible(isDraft || state.selected);
    if (isDraft)
        m_ui->rulesCard->setTitle(tr("Draft of a rule set"));
    else if (state.selected)
        m_ui->rulesCard->setTitle(tr("Rules from %1 on").arg(formatDate(state.selected->validFrom)));
    m_rules.setRules(m_controller.shownRules(), isDraft ? state.problems : ScoreRulesModel::Problems(), isDraft && !state.isSaving);
    const bool hasProblems = isDraft && !state.problems.isEmpty();
    const bool hasColumn = hasProblems && width() >= widthForProblems;
    if (m_ui->rulesView->isColumnHidden(ScoreRulesModel::ProblemColumn) == hasColumn) {
        m_ui->rulesView->setColumnHidden(ScoreRulesModel::ProblemColumn, !hasColumn);
        m_ui->rulesView->setStretchColumn(ScoreRulesModel::EventColumn);
    }
    const bool isEmpty = m_rules.rowCount() == 0;
    m_ui->rulesView->setVisible(!isEmpty);
    m_ui->rulesEmptyLabel->setVisible(isEmpty);
    fitHeight(m_ui->rulesView, rulesShown);
    m_ui->rulesProblemsLabel->setVisible(hasProblems);
    m_ui->rulesProblemsLabel->setText(hasProblems ? problemsText() : QString());
}

void ScoreRulesPage::renderDraft()
{
    const ScoreRulesState &state = m_controller.state();
    const bool isDraft = state.showsDraft();
    m_ui->draftBar->setVisible(isDraft);
    m_ui->draftEnd->setVisible(isDraft && !m_asksToGiveUp);
    m_ui->giveUpFrame->setVisible(isDraft && m_asksToGiveUp);
    if (!isDraft)
        return;
    renderDay();
    const bool isOpen = !state.isSaving;
    const bool hasRule = chosenRule() >= 0;
    m_ui->addRuleButton->setEnabled(isOpen);
    m_ui->copyRuleButton->setEnabled(isOpen && hasRule);
    m_ui->removeRuleButton->setEnabled(isOpen && hasRule);
    m_ui->undoRuleButton->setEnabled(isOpen && state.canUndo);
    m_ui->redoRuleButton->setEnabled(isOpen && state.canRedo);
    m_ui->giveUpDraftButton->setEnabled(isOpen);
    m_ui->previewRulesButton->setEnabled(state.isSound() && isOpen && !state.isPreviewing);
    m_ui->saveRulesButton->setEnabled(state.isSound() && isOpen);
}

void ScoreRulesPage::renderDay()
{
    const ScoreRulesState &state = m_controller.state();
    keepIsoFormat(m_ui->draftFromEdit);
    if (m_ui->draftFromEdit->date() != state.draft->validFrom) {
        const QSignalBlocker quiet(m_ui->draftFromEdit);
        m_ui->draftFromEdit->setDate(state.draft->validFrom);
    }
    m_ui->draftFromEdit->setEnabled(!state.isSaving);
    QString until;
    if (state.heldUntil)
        until = tr("until %1; then the next set holds").arg(formatDate(*state.heldUntil));
    m_ui->draftUntilLabel->setText(until);
    const bool isWrong = state.dayProblem && state.firstOpenDay.value;
    m_ui->draftDayErrorLabel->setVisible(isWrong);
    m_ui->draftDayErrorLabel->setText(
        isWrong ? ScoreRuleTexts::dayProblem(*state.dayProblem, state.draft->validFrom, *state.firstOpenDay.value) : QString());
}

QString ScoreRulesPage::problemsText() const
{
    QStringList lines;
    const auto &problems = m_controller.state().problems;
    for (const auto &[row, problem] : problems) {
        if (lines.size() == problemsShown)
            break;
        //: %1 is a row of the table, counted from 1; %2 a sentence that says what is wrong.
        lines.append(tr("Rule %1: %2").arg(formatNumber(row + 1), ScoreRuleTexts::problem(problem)));
    }
    if (problems.size() > problemsShown)
        lines.append(tr("%Ln more rule(s) need a change.", nullptr, int(problems.size() - problemsShown)));
    return lines.join(u'\n');
}

void ScoreRulesPage::renderPreview()
{
    const ScoreRulesState &state = m_controller.state();
    const bool hasResult = state.preview.value || state.preview.fault;
    m_ui->previewCard->setVisible(state.showsDraft() && (state.isPreviewing || hasResult));
    m_ui->previewProgress->setVisible(state.isPreviewing);
    m_ui->cancelPreviewButton->setVisible(state.isPreviewing);
    m_ui->previewStatusLabel->setText(previewText());
    setStyleProperty(m_ui->previewStatusLabel, "textRole", state.preview.fault ? QStringLiteral("error") : QString());
    if (hasResult && state.isPreviewStale)
        m_ui->previewStaleBar->showMessage(MessageBar::Kind::Warning, tr("The draft or the book has changed since this preview was made. Make it again."));
    else
        m_ui->previewStaleBar->clear();
    renderPreviewTables();
}

void ScoreRulesPage::renderPreviewTables()
{
    const ScoreRulesState &state = m_controller.state();
    const bool hasChanges = state.preview.value && !changesNothing(*state.preview.value);
    m_months.setMonths(hasChanges ? state.preview.value->months : QList<ScoreRuleEffect>());
    m_items.setItems(hasChanges ? state.preview.value->items : QList<ScoreRulePreview::ItemEffect>());
    m_ui->previewMonthsView->setVisible(hasChanges);
    fitHeight(m_ui->previewMonthsView, monthsShown);
    const bool hasItems = m_items.rowCount() > 0;
    m_ui->previewItemsLabel->setVisible(hasItems);
    m_ui->previewItemsHintLabel->setVisible(hasItems);
    m_ui->previewItemsView->setVisible(hasItems);
    fitHeight(m_ui->previewItemsView, itemsShown);
    for (QWidget *table : {m_ui->previewMonthsView, m_ui->previewItemsView})
        table->setEnabled(!state.isPreviewStale);
}

QString ScoreRulesPage::previewText() const
{
    const ScoreRulesState &state = m_controller.state();
    if (state.isPreviewing)
        return tr("All orders are being read…");
    if (state.preview.fault)
        return storeFaultText(*state.preview.fault);
    if (!state.preview.value)
        return {};
    const ScoreRulePreview &preview = *state.preview.value;
    if (preview.derivedOrders == 0)
        return tr("Nothing would change: there is no order whose scores are derived.");
    if (changesNothing(preview))
        return tr("Nothing would change: every score stays as it is.");
    qint64 scores = 0;
    for (const ScoreRuleEffect &month : preview.months)
        scores += month.changedScores;
    //: Joined with the sentence on orders.
    return joinSentences(tr("%Ln score(s) would change.", nullptr, int(scores)),
                         tr("Scores of %Ln order(s) are derived.", nullptr, int(preview.derivedOrders)));
}

void ScoreRulesPage::renderCalendar()
{
    const BusinessCalendar &calendar = BusinessCalendar::ofJapan();
    m_ui->calendarHintLabel->setText(tr("Monday to Friday without public holidays. The holidays of %1 to %2 are known; other years are taken to have none.")
                                         .arg(calendar.firstYear())
                                         .arg(calendar.lastYear()));
    m_businessDays.setYear(m_ui->calendarYearBox->currentData().toInt());
    fitHeight(m_ui->calendarView, 12);
}

} // namespace console::ui
