#pragma once

#include "domain/clock.h"
#include "domain/conversion.h"
#include "domain/shop.h"
#include "store/database.h"

#include <optional>

namespace console {

/// A conversion as the user confirmed it. The command line leaves the shown figures out: nothing was shown.
struct ConversionDraft
{
    QString actionId;
    std::optional<JstMonth> shownMonth; ///< the points' month that the dialog named
    std::optional<Points> shownPoints;
};

struct ConversionReceipt
{
    JstMonth month; ///< the points' month
    ConversionQuote quote;
    Qcash total; ///< the wallet's total afterwards
    Instant convertedAt;
};

/// What the Convert button can do at this moment.
struct ConversionOffer
{
    JstMonth month;        ///< last month: whose points
    Instant deadline;      ///< this month's last second in Japan
    Points convertible;    ///< 0 once converted, else the month's whole total (signed)
    ConversionQuote quote; ///< of convertible
    std::optional<ConversionRefusal> refusal;
    std::optional<ConversionReceipt> done; ///< this month's conversion, where it has been made
    Points latePoints;                     ///< imported after it; they stay unconverted
};

/// Service points become Qcash: exactly once per shop and month, decided by the data and the clock at commit.
class ConversionStore
{
public:
    explicit ConversionStore(Database &database) : m_database(database) {}

    [[nodiscard]] StoreResult<ConversionOffer> offer(ShopId shop, Instant now);
    /// `clock` is read after the write lock is held: waiting for another program can't carry a dialog over midnight.
    [[nodiscard]] ActionResult<ConversionReceipt, ConversionRefusal> convert(ShopId shop, const ConversionDraft &draft, const Clock &clock);
    /// The same inside the caller's Transaction, which may only be rolled back where this is refused.
    [[nodiscard]] ActionResult<ConversionReceipt, ConversionRefusal> convertInside(ShopId shop, const ConversionDraft &draft, Instant now);

private:
    Database &m_database;
};

} // namespace console
