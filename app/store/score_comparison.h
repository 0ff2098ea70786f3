#pragma once

#include "domain/score_rules.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <functional>

namespace console {

class Database;

/// One order's derived scores as they are stored and as they should be, each in the order of their keys.
struct ComparedScores
{
    QList<ScoreEvent> stored;
    QList<ScoreEvent> derived; ///< without those in whose place imported ones stand
    QString itemName;          ///< as the order has it
    bool isDerivable = false;  ///< no scores of the order were imported
};

/// Which derived scores are compared.
struct ScoreSelection
{
    bool isAll = true; ///< else of the orders in temp.rederived_order
    QDate from;        ///< only those dated on this day or later; invalid: all
    QString after = {}; ///< of all: only of orders behind this number; empty: from the first one
    QString to = {};    ///< of all: only of orders up to this number; empty: to the last one
};

/// Goes through the shop's orders once, by order number, in memory that does not grow with them. Changes nothing; `see` may write to temporary tables alone.
/// Called inside a Transaction, or with a snapshot of its own around it.
[[nodiscard]] StoreResult<void> compareScores(Database &database, ShopId shop, const ScoreRuleBook &rules, const ScoreSelection &selection,
                                              const std::function<StoreResult<void>(const ComparedScores &)> &see);

} // namespace console
