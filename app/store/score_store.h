#pragma once

#include "domain/amount.h"
#include "domain/clock.h"
#include "domain/records.h"
#include "domain/shop.h"
#include "store/item_index.h"
#include "store/store_error.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace console {

class Database;
class Transaction;

/// One component's points of a month: what was imported, and what was typed in from J·QSM and not reversed.
struct ComponentPoints
{
    Points imported;
    std::optional<Points> typedIn;

    /// A typed-in figure stands before the imported sum.
    [[nodiscard]] Points counted() const { return typedIn.value_or(imported); }
};

struct MonthPoints
{
    JstMonth month;
    ComponentPoints delivery;
    ComponentPoints claim;
    ComponentPoints review;
    Points total; ///< of what counts
};

/// The conversion of one month's points as it was booked.
struct MonthConversion
{
    Points points;
    Qcash qcash;
    Points lost;
    Instant convertedAt;
};

struct MonthHistory
{
    MonthPoints points;
    std::optional<MonthConversion> conversion;
    Points latePoints; ///< what came (or went, if negative) after the conversion; zero where there was none
};

/// What the user typed for a month; empty for a component that was left out.
struct TypedPointsDraft
{
    QString actionId; ///< made when the draft begins
    JstMonth month;
    std::optional<Points> delivery;
    std::optional<Points> claim;
    std::optional<Points> review;
};

/// Why points are not typed in or reversed, in order of precedence.
enum class TypedPointsRefusal { ActionIdReused, MonthInFuture, NothingTyped, NotFound, AlreadyReversed };

inline constexpr CodeTable<TypedPointsRefusal, 5> typedPointsRefusalCodes{{
    {TypedPointsRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {TypedPointsRefusal::MonthInFuture, QLatin1String("month_in_future")},
    {TypedPointsRefusal::NothingTyped, QLatin1String("nothing_typed")},
    {TypedPointsRefusal::NotFound, QLatin1String("not_found")},
    {TypedPointsRefusal::AlreadyReversed, QLatin1String("already_reversed")},
}};

struct TypedPoints
{
    qint64 id = 0;
    QString actionId; ///< the act that typed it in: reverseTypedPoints() takes back all of one act
    JstMonth month;
    ScoreComponent component;
    Points points;
    Instant typedAt;
    std::optional<qint64> reversesId; ///< this entry takes that one back
    bool isReversed = false;          ///< another entry takes this one back

    [[nodiscard]] bool counts() const { return !reversesId && !isReversed; }
};

/// Blank texts don't filter. Item number and name match any part; the name whatever its width, case or kana.
struct ItemScoreFilter
{
    JstMonth month;
    QString category;
    QString itemNumber;
    QString name;
};

struct ItemScore
{
    QString itemNumber;
    QString name;
    QString category;
    Points delivery;
    Points claim;
    Points review;
    Points total;
    bool soldAsGeneral = false;
    bool soldAsReserve = false;
};

/// One item's events, both days included; never those before scoreSystemStart.
struct ScoreDetailFilter
{
    QString itemNumber;
    QDate from;
    QDate to;
    GoodsKind goodsKind = GoodsKind::General;
    std::optional<ScoreComponent> component;
};

/// All events of one month, never those before scoreSystemStart.
struct MonthEventFilter
{
    JstMonth month;
    std::optional<ScoreComponent> component;
};

/// Events before scoreSystemStart, both days included. Blank texts and invalid dates don't filter.
struct PastScoreFilter
{
    QString itemNumber;
    QString name;
    QDate from;
    QDate to;
};

/// Service points by month and item, and what was typed in for a month. Never books Qcash and never converts.
/// Lists are read page by page: `after` is the last row of the page before, empty for the first page.
class ScoreStore
{
public:
    explicit ScoreStore(Database &database, const SearchEffort &effort = {}) : m_database(database), m_effort(effort) {}

    /// Zero points where nothing is known of the month. May be called inside a transaction.
    [[nodiscard]] StoreResult<MonthPoints> monthPoints(ShopId shop, JstMonth month);
    /// Every month from `from` to `to`, both included, oldest first.
    [[nodiscard]] StoreResult<QList<MonthHistory>> months(ShopId shop, JstMonth from, JstMonth to);

    /// The month's points afterwards. The same act again is a success that books nothing.
    [[nodiscard]] ActionResult<MonthPoints, TypedPointsRefusal> typeInPoints(ShopId shop, const TypedPointsDraft &draft,
                                                                             const Clock &clock);
    /// Takes back, by opposite entries, everything that the act `typedActionId` typed in.
    [[nodiscard]] ActionResult<MonthPoints, TypedPointsRefusal>
    reverseTypedPoints(ShopId shop, const QString &actionId, const QString &typedActionId, const Clock &clock);
    /// All entries of a month, oldest first, reversed ones and reversals included.
    [[nodiscard]] StoreResult<QList<TypedPoints>> typedPoints(ShopId shop, JstMonth month);

    /// One month's items, most points first.
    [[nodiscard]] StoreResult<QList<ItemScore>> itemScores(ShopId shop, const ItemScoreFilter &filter,
                                                           const std::optional<ItemScore> &after, int limit);
    /// Newest first. Item name and category are left blank: the caller has them.
    [[nodiscard]] StoreResult<QList<ScoreEvent>> scoreDetail(ShopId shop, const ScoreDetailFilter &filter,
                                                             const std::optional<ScoreEvent> &after, int limit);
    /// By item number, then oldest first.
    [[nodiscard]] StoreResult<QList<ScoreEvent>> monthEvents(ShopId shop, const MonthEventFilter &filter,
                                                             const std::optional<ScoreEvent> &after, int limit);
    /// By item number, then oldest first.
    [[nodiscard]] StoreResult<QList<ScoreEvent>> pastScores(ShopId shop, const PastScoreFilter &filter,
                                                            const std::optional<ScoreEvent> &after, int limit);
    /// Categories that items have, in text order.
    [[nodiscard]] StoreResult<QStringList> categories(ShopId shop);
    /// Months with scores of the present system, newest first.
    [[nodiscard]] StoreResult<QList<JstMonth>> scoreMonths(ShopId shop);

private:
    [[nodiscard]] ActionResult<MonthPoints, TypedPointsRefusal> finish(ShopId shop, JstMonth month, Transaction &transaction);

    Database &m_database;
    SearchEffort m_effort;
};

} // namespace console
