#pragma once

#include "store/ad_store.h"

namespace console {

/// Books what one act does to bids: the transfers, numbered in turn, the bids' rows and their steps. Inside the Transaction that has claimed
/// the action. Knows no rules and never asks whether there is enough Qcash: the book itself refuses to fall below zero.
class AdBooking
{
public:
    AdBooking(Database &database, ShopId shop, QString actionId, Instant at)
        : m_database(database), m_shop(shop), m_actionId(std::move(actionId)), m_at(at)
    {
    }

    /// A new bid: what is held is set aside, what is won already (AdSettling::AtOnce) is spent.
    [[nodiscard]] StoreResult<void> place(const AdBid &bid);
    /// Another price of a bid that is held.
    [[nodiscard]] StoreResult<void> change(AdBid bid, Qcash price);
    [[nodiscard]] StoreResult<void> withdraw(const AdBid &bid);
    /// The outcome of a bid that is held.
    [[nodiscard]] StoreResult<void> decide(const AdBid &bid, bool isWon);
    [[nodiscard]] StoreResult<void> refund(AdBid bid, Qcash amount, qint64 lostMinutes, const QString &note);
    /// A bid that was won or lost is held again; no refund of it stays.
    [[nodiscard]] StoreResult<void> reopen(AdBid bid, const QString &reason);

private:
    enum class Move { Hold, Release, Spend, Refund, TakeBackSpent, TakeBackRefund };

    /// `reverses` is the transfer that is taken back, where one is.
    [[nodiscard]] StoreResult<void> book(const AdBid &bid, Move move, Qcash amount, std::optional<qint64> reverses = {});
    /// What a won bid has cost, step by step back to its spending.
    [[nodiscard]] StoreResult<void> takeBackCosts(const AdBid &bid);
    [[nodiscard]] StoreResult<void> release(AdBid bid, AdBidState state, AdBidEvent event);
    /// Row and step of a bid whose transfers were booked from `firstPart` on.
    [[nodiscard]] StoreResult<void> note(const AdBid &bid, int firstPart, AdBidStep step);

    Database &m_database;
    ShopId m_shop;
    QString m_actionId;
    Instant m_at;
    int m_part = 0;
};

} // namespace console
