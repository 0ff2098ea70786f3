#pragma once

#include "control/score_rules_controller.h"

/// The first rule of general goods that gives points for shipping in time.
inline qsizetype inTimeRule(const QList<console::ScoreRule> &rules)
{
    for (qsizetype row = 0; row < rules.size(); ++row) {
        const console::ScoreRule &rule = rules.at(row);
        if (rule.goodsKind == console::GoodsKind::General && rule.measure == console::ScoreMeasure::ShippingDelay && rule.toDays == 0)
            return row;
    }
    qFatal("the shipped set has no such rule");
    return -1;
}

/// An edit of the draft: that rule gives `points`.
inline void givePointsInTime(console::ScoreRulesController &controller, qint64 points)
{
    const qsizetype row = inTimeRule(controller.state().draft->rules);
    console::ScoreRule rule = controller.state().draft->rules.at(row);
    rule.points = points;
    controller.setRule(row, rule);
}
