#pragma once

#include "domain/ad.h"
#include "domain/clock.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

namespace console {

class Database;

/// Why terms are not saved, in order of precedence.
enum class AdTermsRefusal {
    ActionIdReused,
    NoDay,         ///< no day from which they hold, or one outside the years 1000 to 9999
    PriceNotPositive,
    UnitNotPositive,
    PriceNotInUnits, ///< a start price has to be a multiple of the unit
    DaysOutOfRange ///< not 1 to 366
};

inline constexpr CodeTable<AdTermsRefusal, 6> adTermsRefusalCodes{{
    {AdTermsRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {AdTermsRefusal::NoDay, QLatin1String("no_day")},
    {AdTermsRefusal::PriceNotPositive, QLatin1String("price_not_positive")},
    {AdTermsRefusal::UnitNotPositive, QLatin1String("unit_not_positive")},
    {AdTermsRefusal::PriceNotInUnits, QLatin1String("price_not_in_units")},
    {AdTermsRefusal::DaysOutOfRange, QLatin1String("days_out_of_range")},
}};

struct AdTermsDraft
{
    QString actionId;
    AdKind kind = AdKind::PlusKeyword;
    QDate validFrom;
    Qcash price;
    Qcash unit;
    int mostDays = 1;

    friend bool operator==(const AdTermsDraft &, const AdTermsDraft &) = default;
};

/// Terms that the shop saved.
struct SavedAdTerms
{
    qint64 number = 0; ///< 1, 2, 3 … within the shop
    AdTermsDraft terms;
    Instant savedAt;

    friend bool operator==(const SavedAdTerms &, const SavedAdTerms &) = default;
};

/// A shop's own prices, units and numbers of days of paid ads. They are added, never changed or removed; bids that are placed keep theirs.
class AdTermsStore
{
public:
    explicit AdTermsStore(Database &database) : m_database(database) {}

    /// As they were saved, oldest first.
    [[nodiscard]] StoreResult<QList<SavedAdTerms>> saved(ShopId shop);
    /// `shipped` and, over them, what the shop saved: from its day on until the next that it saved, with the times that are built in for each
    /// day. Saving the built-in terms is the way back to them, and to those that are built in later. Also inside a Transaction.
    [[nodiscard]] StoreResult<AdPriceList> priceList(ShopId shop, const AdPriceList &shipped);
    /// The same act again is a success that changes nothing.
    [[nodiscard]] ActionResult<SavedAdTerms, AdTermsRefusal> save(ShopId shop, const AdTermsDraft &draft, const Clock &clock);

private:
    Database &m_database;
};

} // namespace console
