#pragma once

#include "domain/amount.h"
#include "domain/clock.h"
#include "domain/codes.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QDate>
#include <QList>

namespace console {

class Database;

/// Why thresholds are not saved, in order of precedence.
enum class SalesThresholdRefusal {
    ActionIdReused,
    NoDay,                ///< no day from which they hold, or one outside the years 1000 to 9999
    ExcellentNotPositive, ///< zero or less
    PowerNotAbove         ///< Power must ask for more than Excellent
};

inline constexpr CodeTable<SalesThresholdRefusal, 4> salesThresholdRefusalCodes{{
    {SalesThresholdRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {SalesThresholdRefusal::NoDay, QLatin1String("no_day")},
    {SalesThresholdRefusal::ExcellentNotPositive, QLatin1String("excellent_not_positive")},
    {SalesThresholdRefusal::PowerNotAbove, QLatin1String("power_not_above")},
}};

struct SalesThresholdDraft
{
    QString actionId; ///< made when the draft begins
    QDate validFrom;
    Yen excellent; ///< sales of twelve months
    Yen power;
};

/// Thresholds that the shop saved.
struct SavedSalesThresholds
{
    qint64 number = 0; ///< 1, 2, 3 … within the shop; of those with the same day the last ones count
    QDate validFrom;
    Yen excellent;
    Yen power;
    Instant savedAt;

    friend bool operator==(const SavedSalesThresholds &, const SavedSalesThresholds &) = default;
};

/// The thresholds of sales that a shop typed in. They are added, never changed or removed, and never decide the shop's grade.
class SalesThresholdStore
{
public:
    explicit SalesThresholdStore(Database &database) : m_database(database) {}

    /// As they were saved, oldest first.
    [[nodiscard]] StoreResult<QList<SavedSalesThresholds>> saved(ShopId shop);
    /// The same act again is a success that changes nothing.
    [[nodiscard]] ActionResult<SavedSalesThresholds, SalesThresholdRefusal> save(ShopId shop, const SalesThresholdDraft &draft,
                                                                                 const Clock &clock);

private:
    [[nodiscard]] StoreResult<SavedSalesThresholds> savedBy(ShopId shop, const QString &actionId);

    Database &m_database;
};

} // namespace console
