#pragma once

#include "store/score_rule_store.h"

#include <atomic>
#include <functional>

namespace console {

/// What a preview is made of.
struct PreviewBasis
{
    ScoreRuleBook rules;
    QDate from; ///< scores dated before it are left alone
};

/// What the derived scores of the basis's days would become. Reads all orders in many short transactions, the basis in the first;
/// begins anew where the store has changed between them, and after the third time tells StoreFault::Busy. Changes nothing. Stops,
/// with an error that is nobody's to see, soon after `isGivenUp` has become true; null: never does.
[[nodiscard]] StoreResult<ScoreRulePreview> previewScores(Database &database, ShopId shop, const std::function<StoreResult<PreviewBasis>()> &basis,
                                                          const std::atomic_bool *isGivenUp);

} // namespace console
