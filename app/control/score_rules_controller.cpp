#include "control/score_rules_controller.h"

#include <algorithm>

namespace console {

ScoreRulesController::ScoreRulesController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        dropDraft();
        m_state = {};
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, [this] {
        m_bookHasChanged = true;
        refresh();
    });
}

ScoreRulesController::~ScoreRulesController()
{
    if (m_previewRun)
        *m_previewRun = true;
}

QList<ScoreRule> ScoreRulesController::shownRules() const
{
    if (m_state.showsDraft())
        return m_state.draft->rules;
    const ListedScoreRules *set = m_state.selected ? listed(*m_state.selected) : nullptr;
    return set ? set->set.rules : QList<ScoreRule>();
}

void ScoreRulesController::refresh()
{
    read();
    judge();
    if (m_state.isAskingToSave) {
        compare();
        if (m_state.isPreviewStale)
            preview();
    }
    emit stateChanged();
}

void ScoreRulesController::compare()
{
    if (m_state.sets.value)
        m_state.difference = differenceFrom(*m_state.sets.value, m_state.draft->validFrom, m_state.draft->rules);
}

void ScoreRulesController::read()
{
    const auto &shop = m_desk.session.shop();
    if (!shop) {
        m_state.sets = {};
        m_state.firstOpenDay = {};
        m_state.selected.reset();
        return;
    }
    ScoreRuleStore &store = m_desk.wallet.scoreRules;
    m_state.sets = store.saved(shop->id).map(listedScoreRules);
    m_state.firstOpenDay = store.firstOpenDay(shop->id, m_desk.clock.now());
    if (m_state.selected && !listed(*m_state.selected))
        m_state.selected.reset();
    if (!m_state.selected && !m_state.draft && m_state.sets.value && !m_state.sets.value->isEmpty())
        m_state.selected = m_state.sets.value->first().id;
}

void ScoreRulesController::select(const ScoreRuleSetId &id)
{
    if (!listed(id) || m_state.selected == id)
        return;
    m_state.selected = id;
    emit stateChanged();
}

void ScoreRulesController::beginDraft()
{
    if (m_state.draft) {
        showDraft();
        return;
    }
    if (!m_state.sets.value || !m_state.firstOpenDay.value)
        return;
    const auto &sets = *m_state.sets.value;
    m_steps.begin({*m_state.firstOpenDay.value, sets.isEmpty() ? QList<ScoreRule>() : sets.first().set.rules});
    m_sent = {newActionId(), {}, {}};
    m_state.selected.reset();
    showContent();
}

void ScoreRulesController::showDraft()
{
    if (!m_state.showsDraft() && m_state.draft) {
        m_state.selected.reset();
        emit stateChanged();
    }
}

void ScoreRulesController::setValidFrom(QDate day)
{
    if (!m_state.draft || m_state.isSaving || !day.isValid())
        return;
    // A day is typed digit by digit: that is one step.
    const bool goesOn = m_steps.canUndo() && !m_state.canRedo && m_steps.now().rules == m_steps.before().rules;
    if (goesOn && day != m_state.draft->validFrom) {
        m_steps.change().validFrom = day;
        showContent();
        return;
    }
    edit({day, m_state.draft->rules});
}

void ScoreRulesController::setRule(qsizetype row, const ScoreRule &rule)
{
    if (!m_state.draft || row < 0 || row >= m_state.draft->rules.size())
        return;
    ScoreRuleDraftContent content = *m_state.draft;
    content.rules[row] = rule;
    edit(std::move(content));
}

qsizetype ScoreRulesController::addRule(qsizetype row)
{
    if (!m_state.draft)
        return -1;
    ScoreRuleDraftContent content = *m_state.draft;
    ScoreRule rule;
    const bool hasRow = row >= 0 && row < content.rules.size();
    if (hasRow) {
        rule.goodsKind = content.rules.at(row).goodsKind;
        rule.measure = content.rules.at(row).measure;
    }
    const qsizetype place = hasRow ? row + 1 : content.rules.size();
    content.rules.insert(place, rule);
    edit(std::move(content));
    return place;
}

qsizetype ScoreRulesController::copyRule(qsizetype row)
{
    if (!m_state.draft || row < 0 || row >= m_state.draft->rules.size())
        return -1;
    ScoreRuleDraftContent content = *m_state.draft;
    const ScoreRule copied = content.rules.at(row);
    content.rules.insert(row + 1, copied);
    edit(std::move(content));
    return row + 1;
}

void ScoreRulesController::removeRule(qsizetype row)
{
    if (!m_state.draft || row < 0 || row >= m_state.draft->rules.size())
        return;
    ScoreRuleDraftContent content = *m_state.draft;
    content.rules.removeAt(row);
    edit(std::move(content));
}

void ScoreRulesController::edit(ScoreRuleDraftContent content)
{
    if (m_state.isSaving || content == *m_state.draft)
        return;
    m_steps.add(std::move(content));
    showContent();
}

void ScoreRulesController::undo()
{
    if (m_state.isSaving || !m_state.canUndo)
        return;
    m_steps.undo();
    showContent();
}

void ScoreRulesController::redo()
{
    if (m_state.isSaving || !m_state.canRedo)
        return;
    m_steps.redo();
    showContent();
}

void ScoreRulesController::showContent()
{
    m_state.draft = m_steps.now();
    m_state.selected.reset();
    m_state.isChanged = m_steps.isChanged();
    m_state.canUndo = m_steps.canUndo();
    m_state.canRedo = m_steps.canRedo();
    m_state.refusal.reset();
    m_state.fault.reset();
    judge();
    emit stateChanged();
}

void ScoreRulesController::judge()
{
    m_state.dayProblem.reset();
    m_state.problems.clear();
    m_state.heldUntil.reset();
    if (!m_state.draft)
        return;
    const QDate day = m_state.draft->validFrom;
    if (const auto &open = m_state.firstOpenDay.value; open && day < *open) {
        const bool isConvertible = JstMonth::containing(day) == convertibleMonth(m_desk.clock.now());
        m_state.dayProblem = isConvertible ? ScoreRuleDayProblem::MonthConverted : ScoreRuleDayProblem::MonthPast;
    }
    m_state.problems = problemsOf(m_state.draft->rules);
    if (m_state.sets.value) {
        for (const ListedScoreRules &set : *m_state.sets.value) {
            if (set.id.validFrom > day)
                m_state.heldUntil = set.id.validFrom.addDays(-1);
        }
    }
    m_state.isPreviewStale = m_bookHasChanged || m_previewed != *m_state.draft;
    if (m_previewRun && m_previewed != *m_state.draft)
        stopPreview();
}

void ScoreRulesController::giveUpDraft()
{
    if (m_state.isSaving)
        return;
    dropDraft();
    read();
    emit stateChanged();
}

void ScoreRulesController::dropDraft()
{
    ++m_visit;
    if (m_previewRun)
        *m_previewRun = true;
    m_previewRun.reset();
    m_steps.clear();
    m_previewed = {};
    ScoreRulesState fresh;
    fresh.sets = std::move(m_state.sets);
    fresh.firstOpenDay = std::move(m_state.firstOpenDay);
    fresh.selected = m_state.selected;
    m_state = std::move(fresh);
}

void ScoreRulesController::preview()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.isSound() || (m_state.isPreviewing && !m_state.isPreviewStale))
        return;
    if (m_previewRun)
        *m_previewRun = true;
    m_previewRun = std::make_shared<std::atomic_bool>(false);
    m_previewed = *m_state.draft;
    m_bookHasChanged = false;
    m_state.isPreviewing = true;
    m_state.isPreviewStale = false;
    m_state.preview = {};
    emit stateChanged();
    const ScoreRuleDraft draft{{}, m_previewed.validFrom, m_previewed.rules};
    m_desk.longWork.run(
        this,
        [id = shop->id, draft, run = m_previewRun, &clock = m_desk.clock](Wallet &wallet) -> StoreResult<ScoreRulePreview> {
            if (*run)
                return ScoreRulePreview{};
            return wallet.scoreRules.preview(id, draft, clock, run.get());
        },
        [this, run = m_previewRun](StoreResult<ScoreRulePreview> result) {
            if (*run)
                return;
            m_previewRun.reset();
            m_state.isPreviewing = false;
            m_state.preview = std::move(result);
            emit stateChanged();
        });
}

void ScoreRulesController::cancelPreview()
{
    if (!m_previewRun)
        return;
    stopPreview();
    emit stateChanged();
}

void ScoreRulesController::stopPreview()
{
    *m_previewRun = true;
    m_previewRun.reset();
    m_previewed = {};
    m_state.isPreviewing = false;
    m_state.isPreviewStale = true;
}

void ScoreRulesController::askToSave()
{
    if (!m_state.isSound() || m_state.isSaving)
        return;
    m_state.isAskingToSave = true;
    compare();
    m_state.refusal.reset();
    m_state.fault.reset();
    if (!m_state.preview.value || m_state.isPreviewStale)
        preview();
    emit stateChanged();
}

void ScoreRulesController::cancelSaving()
{
    if (m_state.isSaving)
        return;
    m_state.isAskingToSave = false;
    m_state.refusal.reset();
    m_state.fault.reset();
    emit stateChanged();
}

ScoreRuleDraft ScoreRulesController::draftToSend()
{
    const ScoreRuleDraftContent &content = *m_state.draft;
    // Other content is another act; the same content keeps its id, so that a second try saves once.
    const bool isOther = m_sent.validFrom.isValid() && (m_sent.validFrom != content.validFrom || m_sent.rules != content.rules);
    m_sent = {isOther ? newActionId() : m_sent.actionId, content.validFrom, content.rules};
    return m_sent;
}

void ScoreRulesController::save()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.isAskingToSave || !m_state.isSound() || m_state.isSaving)
        return;
    m_state.isSaving = true;
    m_state.refusal.reset();
    m_state.fault.reset();
    const ScoreRuleDraft draft = draftToSend();
    emit stateChanged();
    m_desk.actions.run(
        this,
        [id = shop->id, draft, &clock = m_desk.clock](Wallet &wallet) -> Saved { return wallet.scoreRules.save(id, draft, clock); },
        [this, visit = m_visit](const Saved &outcome) {
            if (visit == m_visit)
                finishSaving(outcome);
            else if (outcome)
                m_desk.session.announceChange();
        });
}

void ScoreRulesController::finishSaving(const Saved &outcome)
{
    m_state.isSaving = false;
    if (outcome) {
        dropDraft();
        m_state.selected = ScoreRuleSetId{outcome->set.validFrom, outcome->number};
        m_desk.session.announceChange();
        emit saved();
        return;
    }
    if (const auto *error = std::get_if<StoreError>(&outcome.error())) {
        m_state.fault = error->fault;
    } else {
        m_state.refusal = std::get<ScoreRuleRefusal>(outcome.error());
        m_sent = {newActionId(), {}, {}};
    }
    // What refused it may have moved the first open day.
    read();
    judge();
    emit stateChanged();
}

const ListedScoreRules *ScoreRulesController::listed(const ScoreRuleSetId &id) const
{
    if (!m_state.sets.value)
        return nullptr;
    const auto &sets = *m_state.sets.value;
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const ListedScoreRules &set) { return set.id == id; });
    return found == sets.end() ? nullptr : &*found;
}

} // namespace console
