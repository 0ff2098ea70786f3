#pragma once

#include "control/desk.h"
#include "control/reading.h"
#include "control/score_rule_list.h"
#include "control/undo_steps.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace console {

/// Why a draft can't hold from its day.
enum class ScoreRuleDayProblem {
    MonthConverted, ///< the points of the day's month have been converted
    MonthPast       ///< they can't be converted any more
};

/// What a draft says.
struct ScoreRuleDraftContent
{
    QDate validFrom;
    QList<ScoreRule> rules;

    friend bool operator==(const ScoreRuleDraftContent &, const ScoreRuleDraftContent &) = default;
};

struct ScoreRulesState
{
    Reading<QList<ListedScoreRules>> sets; ///< newest first
    Reading<QDate> firstOpenDay;
    std::optional<ScoreRuleSetId> selected; ///< empty while the draft is shown

    std::optional<ScoreRuleDraftContent> draft;
    bool isChanged = false; ///< the draft is not what it began as
    bool canUndo = false;
    bool canRedo = false;
    std::optional<ScoreRuleDayProblem> dayProblem;
    QList<std::pair<qsizetype, ScoreRuleProblem>> problems; ///< by row
    std::optional<QDate> heldUntil;                         ///< the last day of the draft, where a later set follows

    Reading<ScoreRulePreview> preview;
    bool isPreviewing = false;
    bool isPreviewStale = false; ///< the draft or the book is another one than the preview was made of

    bool isAskingToSave = false;
    bool isSaving = false;
    ScoreRuleDifference difference; ///< while it is asked whether to save
    std::optional<ScoreRuleRefusal> refusal;
    std::optional<StoreFault> fault;

    [[nodiscard]] bool showsDraft() const { return draft && !selected; }
    /// The draft could be previewed and saved as it stands.
    [[nodiscard]] bool isSound() const { return draft && !dayProblem && problems.isEmpty() && firstOpenDay.value; }
};

/// The dated rule sets by which scores are derived: reads them, drafts a new one and saves it. Never changes a saved set.
class ScoreRulesController : public QObject
{
    Q_OBJECT

public:
    explicit ScoreRulesController(Desk &desk, QObject *parent = nullptr);
    ~ScoreRulesController() override;

    [[nodiscard]] const ScoreRulesState &state() const { return m_state; }
    /// The rules that are shown: of the draft or of the selected set.
    [[nodiscard]] QList<ScoreRule> shownRules() const;

    /// Reads the sets anew; keeps the draft.
    void refresh();
    void select(const ScoreRuleSetId &id);

    /// A copy of the newest set, from the first open day. Where there is a draft already, shows it.
    void beginDraft();
    void showDraft();
    void setValidFrom(QDate day);
    void setRule(qsizetype row, const ScoreRule &rule);
    /// Of the same goods and measure as the rule at `row`, below it; returns where it stands.
    qsizetype addRule(qsizetype row);
    qsizetype copyRule(qsizetype row);
    void removeRule(qsizetype row);
    void undo();
    void redo();
    void giveUpDraft();

    /// Only of a sound draft. A preview that runs already goes on; an edit ends it.
    void preview();
    void cancelPreview();

    /// Asks whether to save, with a fresh preview.
    void askToSave();
    void cancelSaving();
    /// What was asked about; saved() follows.
    void save();

signals:
    void stateChanged();
    void saved();

private:
    using Saved = ActionResult<SavedScoreRuleSet, ScoreRuleRefusal>;

    void read();
    void edit(ScoreRuleDraftContent content);
    void showContent();
    void judge();
    void compare();
    void dropDraft();
    void stopPreview();
    void finishSaving(const Saved &outcome);
    [[nodiscard]] ScoreRuleDraft draftToSend();
    [[nodiscard]] const ListedScoreRules *listed(const ScoreRuleSetId &id) const;

    Desk &m_desk;
    ScoreRulesState m_state;
    static constexpr qsizetype mostSteps = 200;
    UndoSteps<ScoreRuleDraftContent> m_steps{mostSteps}; ///< of the draft
    ScoreRuleDraftContent m_previewed;    ///< what the preview was made of
    bool m_bookHasChanged = false;        ///< since the preview was made
    std::shared_ptr<std::atomic_bool> m_previewRun; ///< true once nobody waits for it
    ScoreRuleDraft m_sent;                ///< the last act that was asked for, with its id
    quint64 m_visit = 0;                  ///< tells an outcome that belongs to a draft of before
};

} // namespace console
