#pragma once

#include "store/action_log.h"
#include "store/ad_store.h"
#include "store/booking.h"

namespace console {

/// An act of the user about bids, begun and claimed.
struct BegunAdAct
{
    Transaction transaction;
    Instant at; ///< rules the act and is booked: never before the book's newest entry, so that a clock turned back opens nothing again
    bool isRepeated = false;
};

[[nodiscard]] inline ActionResult<BegunAdAct, AdRefusal> beginAdAct(Database &database, ShopId shop, const QString &actionId, const QString &content,
                                                               const Clock &clock)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto begun = beginAction(database, shop, actionId, content, now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (*begun == ActionState::OtherContent)
        return tl::unexpected(AdRefusal::ActionIdReused);
    const auto at = bookingInstant(database, shop, now);
    if (!at)
        return tl::unexpected(at.error());
    return BegunAdAct{*std::move(transaction), *at, *begun == ActionState::Repeated};
}

/// With its length before it, a text can't pass for another division of the same characters.
[[nodiscard]] inline QString measuredText(const QString &text)
{
    return QStringLiteral("%1:%2").arg(QString::number(text.size()), text);
}

/// Why `price` is no bid for this slot and day under these terms; also inside a Transaction.
[[nodiscard]] StoreResult<std::optional<AdRefusal>> bidRefusal(AdStore &store, ShopId shop, const AdTerms &terms, const QString &slot, QDate day,
                                                               Qcash price);

} // namespace console
