#pragma once

#include "domain/score_rules.h"
#include "store/score_comparison.h"
#include "store/score_sums.h"

#include <QHash>

namespace console {

/// Keeps derived scores what they should be: of every order those that deriveScores() gives for it, without those in whose place
/// imported ones stand. The events, the sums of months and items, and the names of items that only orders tell follow in the same
/// transaction. A converted month changes only by what orders themselves tell, or imported scores: never because an item is known to be
/// of another kind, or the program ships other rules or holidays. Never touches imported scores. Lives inside one Transaction, and
/// writes only what differs.
class ScoreDerivation
{
public:
    explicit ScoreDerivation(Database &database);

    [[nodiscard]] StoreResult<void> create();
    /// `sql` gives order numbers; each `?` in it stands for the shop.
    [[nodiscard]] StoreResult<void> select(ShopId shop, const QString &sql);
    /// Of the selected orders what is dated after the latest converted month; of a shop whose orders haven't been derived yet only of
    /// those that have derived scores nevertheless.
    [[nodiscard]] StoreResult<void> deriveUnconverted(ShopId shop);
    /// Of the selected orders, whose own facts have changed, in every month. Where the shop's orders have not been derived yet, of all
    /// the others too what is dated after the latest converted month.
    [[nodiscard]] StoreResult<void> deriveChanged(ShopId shop);
    /// Of all orders by the rules that are stored: only what is dated on or after `from`.
    [[nodiscard]] StoreResult<void> deriveFrom(ShopId shop, QDate from);
    /// Takes away derived scores, in every month, and derives none. `sql` gives them as columns of score_event e: item_number, day,
    /// goods_kind, component, event, order_number, ordinal, points, rule; each `?` in it stands for the shop.
    [[nodiscard]] StoreResult<void> drop(ShopId shop, const QString &sql);

private:
    [[nodiscard]] StoreResult<qint64> fill(ShopId shop, const QString &sql);
    [[nodiscard]] StoreResult<bool> hasDerived(ShopId shop);
    [[nodiscard]] StoreResult<void> derive(ShopId shop, const ScoreSelection &selection);
    [[nodiscard]] StoreResult<void> stage(const ComparedScores &scores);
    [[nodiscard]] StoreResult<void> stageScore(const ScoreEvent &score, std::optional<qint64> points, std::optional<qint64> before);
    [[nodiscard]] StoreResult<void> nameItem(const ComparedScores &scores);
    [[nodiscard]] StoreResult<void> apply(ShopId shop);
    [[nodiscard]] StoreResult<void> clear();

    Database &m_database;
    StagedTable m_orders;
    StagedTable m_scores;
    StagedTable m_items;
    ScoreSums m_sums;
    QHash<QString, QString> m_named; ///< what has been staged of each item: a shop has few items and many orders
    qint64 m_selected = 0;
    qint64 m_staged = 0;
};

} // namespace console
