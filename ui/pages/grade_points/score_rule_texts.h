#pragma once

#include "control/score_rules_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The words for score rules, in the language of the moment. Decides nothing.
class ScoreRuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::ScoreRuleTexts)

public:
    [[nodiscard]] static QString goods(GoodsKind kind);
    [[nodiscard]] static QString measure(ScoreMeasure measure);
    /// What the measure counts, in a sentence.
    [[nodiscard]] static QString measureHint(ScoreMeasure measure);
    /// A bound in business days; also where there is none.
    [[nodiscard]] static QString bound(const std::optional<int> &days);

    /// For the narrow column beside a rule.
    [[nodiscard]] static QString shortProblem(ScoreRuleProblem problem);
    /// What is wrong, and what would be right.
    [[nodiscard]] static QString problem(ScoreRuleProblem problem);
    /// Why a draft can't hold from `day`.
    [[nodiscard]] static QString dayProblem(ScoreRuleDayProblem problem, QDate day, QDate firstOpenDay);
    [[nodiscard]] static QString refusal(ScoreRuleRefusal refusal);

    /// "Chosen sample", or when it was saved.
    [[nodiscard]] static QString origin(const ListedScoreRules &set);
    /// How many rules are added, changed and removed.
    [[nodiscard]] static QString difference(const ScoreRuleDifference &difference);
};

} // namespace console::ui
