#pragma once

#include "domain/auto_conversion.h"
#include "domain/clock.h"
#include "domain/shop.h"
#include "store/database.h"

#include <QList>

namespace console {

/// A plan as the seller confirmed it.
struct AutoConversionDraft
{
    int day = lastDayOfMonth;
    int shownVersion = 0;      ///< the plan's when the dialog showed it
    bool isAuthorised = false; ///< the login password was right
};

struct AutoConversionLogRow
{
    qint64 number = 0; ///< 1, 2, 3 … within the shop
    Instant at;
    AutoConversionEvent event = AutoConversionEvent::TurnedOn;
    int version = 0;
    int day = lastDayOfMonth;
    std::optional<JstMonth> month;           ///< of Converted and Refused: whose points
    std::optional<ConversionQuote> quote;    ///< of Converted
    std::optional<Qcash> total;              ///< of Converted: the wallet's afterwards
    std::optional<ConversionRefusal> reason; ///< of Refused
};

/// What automatic conversion has to do at a moment.
enum class AutoConversionDue {
    Nothing,
    Refusal,   ///< to record why there is no conversion
    Conversion
};

struct AutoConversionOutlook
{
    AutoConversionDue due = AutoConversionDue::Nothing;
    std::optional<Instant> next; ///< when it converts next; passed already where that is due, empty while it is off
};

/// Automatic conversion of each shop, its log, and the conversions that it makes: by the same rules as the button, once a month at
/// most, each in one transaction with its row of the log. Never asks for a password.
class AutoConversionStore
{
public:
    explicit AutoConversionStore(Database &database) : m_database(database) {}

    /// Version 0 where none was set up.
    [[nodiscard]] StoreResult<AutoConversionPlan> plan(ShopId shop);
    /// Newest first, those below number `before`; 0 begins with the newest.
    [[nodiscard]] StoreResult<QList<AutoConversionLogRow>> log(ShopId shop, qint64 before, int limit);
    /// The newest conversion, or reason why there was none, that the seller has not put away; not that he converted himself.
    [[nodiscard]] StoreResult<std::optional<AutoConversionLogRow>> unseen(ShopId shop);
    /// The seller has put the notice of row `number` away, and those before it.
    [[nodiscard]] StoreResult<void> markSeen(ShopId shop, qint64 number);

    /// Turns it on or changes its day. The same day once more changes nothing.
    [[nodiscard]] ActionResult<AutoConversionPlan, AutoConversionRefusal> save(ShopId shop, const AutoConversionDraft &draft,
                                                                               const Clock &clock);
    /// Nothing where it is off already.
    [[nodiscard]] StoreResult<AutoConversionPlan> turnOff(ShopId shop, const Clock &clock);

    /// Whether this month's day and hour (in Japan) have come and there is something to convert, or a reason to record why not. Once
    /// refused, a month waits for its last day: points come in several files, and the first of them must not take the others' chance.
    /// A plan that was turned on or changed since then does not wait.
    [[nodiscard]] StoreResult<AutoConversionOutlook> outlook(ShopId shop, int hour, Instant now);
    /// Converts where that is due, or records why not; returns the row of the log that tells so.
    [[nodiscard]] StoreResult<std::optional<AutoConversionLogRow>> convertDue(ShopId shop, int hour, const Clock &clock);

private:
    using Attempt = std::optional<ConversionRefusal>; ///< why a conversion was refused: its transaction is rolled back
    [[nodiscard]] StoreResult<Attempt> tryConvert(ShopId shop, int hour, const Clock &clock, std::optional<AutoConversionLogRow> &written);
    [[nodiscard]] StoreResult<std::optional<AutoConversionLogRow>> recordRefusal(ShopId shop, int hour, ConversionRefusal reason,
                                                                                 const Clock &clock);
    [[nodiscard]] StoreResult<bool> isConverted(ShopId shop, JstMonth month);
    [[nodiscard]] StoreResult<bool> isRefused(ShopId shop, JstMonth month, int version, const std::optional<ConversionRefusal> &reason = {});
    [[nodiscard]] StoreResult<AutoConversionLogRow> append(ShopId shop, const AutoConversionPlan &plan, AutoConversionLogRow row, Instant now);
    [[nodiscard]] StoreResult<void> write(ShopId shop, const AutoConversionPlan &plan);

    Database &m_database;
};

/// The action id of a month's automatic conversion: the same in every window and after every start.
[[nodiscard]] QString autoConversionActionId(ShopId shop, JstMonth pointsMonth);

} // namespace console
