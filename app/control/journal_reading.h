#pragma once

#include "control/accounting_catalogue.h"
#include "store/wallet.h"

#include <functional>

namespace console {

/// From this day on the shop's own policies hold; invalid where it has none.
[[nodiscard]] QDate firstOwnDay(const QList<SavedBookingPolicy> &saved);
/// The shop's own policies over the built-in ones: only before the first of its own do built-in ones hold.
[[nodiscard]] BookingPolicies policiesOf(const QList<DatedPolicy> &shipped, const QList<SavedBookingPolicy> &saved);

/// What entries left out come to, by reason.
struct LeftOutTotal
{
    JournalOmission reason = JournalOmission::PointsNotBooked;
    qint64 entries = 0;
    Qcash amount; ///< Qcash in and out, added without their signs

    friend bool operator==(const LeftOutTotal &, const LeftOutTotal &) = default;
};

/// The journals of some days at a glance.
struct JournalPreview
{
    QDate from;
    QDate to;
    QList<Journal> first; ///< the first ones, in the order of the file
    qint64 journals = 0;  ///< all of them
    qint64 entries = 0;   ///< of the wallet, on these days; without those that only set Qcash aside
    Yen debit;
    Yen credit;           ///< the same as debit
    QList<LeftOutTotal> leftOut; ///< only reasons that occur

    friend bool operator==(const JournalPreview &, const JournalPreview &) = default;
};

/// Told of each journal in the order in which they are booked; returns false to stop.
using JournalSink = std::function<bool(const Journal &)>;
/// Told of Qcash that no journal shows.
using LeftOutSink = std::function<void(const LeftOut &)>;
/// Asked between two readings of the store; false to stop.
using IsWanted = std::function<bool()>;

/// The journals of a shop's wallet, day by day, in short readings of the store. On a thread that may wait.
class JournalReading
{
public:
    /// `today`, in Japan: a closing whose day is not over then has no journal yet.
    JournalReading(Wallet &wallet, ShopId shop, AccountingCatalogue catalogue, QDate today);

    /// All journals of the days, both inclusive. Returns how many entries were read, without those
    /// that only set Qcash aside, or no longer, and are in no journal; fewer than there are where it was told to stop.
    [[nodiscard]] StoreResult<qint64> read(QDate from, QDate to, const JournalSink &journal, const LeftOutSink &leftOut, const IsWanted &isWanted = {});

private:
    struct Step;
    [[nodiscard]] StoreResult<bool> book(const Adjustment &adjustment, const JournalSink &journal);
    [[nodiscard]] StoreResult<bool> book(const QList<HistoryRow> &rows, Step &step, const JournalSink &journal, const LeftOutSink &leftOut);

    Wallet &m_wallet;
    ShopId m_shop;
    AccountingCatalogue m_catalogue;
    QDate m_today;
};

/// What is to be previewed.
struct JournalDays
{
    QDate from;
    QDate to;
    QDate today; ///< in Japan
};

/// The first `most` journals and what all of them come to. What it answers once it isn't wanted any more is of no use.
[[nodiscard]] StoreResult<JournalPreview> previewJournals(Wallet &wallet, ShopId shop, const AccountingCatalogue &catalogue, const JournalDays &days,
                                                          int most, const IsWanted &isWanted);

} // namespace console
