#pragma once

#include "domain/amount.h"
#include "domain/book.h"
#include "domain/card.h"
#include "domain/clock.h"
#include "domain/payment_method.h"
#include "domain/shop.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace console {

/// Total is what the shop owns; held is set aside for bids; spendable is the rest.
struct Balances
{
    Qcash total;
    Qcash spendable;
    Qcash held;

    friend bool operator==(const Balances &, const Balances &) = default;
};

/// One line of the Qcash history. Text is made by the page from these fields.
struct HistoryRow
{
    qint64 ordinal = 0;
    qint64 transferId = 0;
    Instant bookedAt;
    EntryKind kind = EntryKind::ManualIn;
    qint64 amount = 0; ///< Qcash, negative where it left the wallet
    Qcash balance;     ///< what was spendable after this entry
    std::optional<QDate> datedOn;
    std::optional<AdKind> adKind;
    QString itemNumber;
    QString note;
    bool isCorrected = false;
    std::optional<qint64> reversesTransfer;
    std::optional<qint64> ticketOrderNumber;
    std::optional<qint64> ticket;
    std::optional<PaymentMethod> method;
    std::optional<CardBrand> cardBrand;
    QString cardLastFour;
    std::optional<Yen> fee;              ///< of a ticket order
    std::optional<JstMonth> pointsMonth; ///< of a conversion
    std::optional<Points> points;
    std::optional<qint64> adBid; ///< the number of the bid that it belongs to
};

struct HistoryFilter
{
    std::optional<QDate> from; ///< in Japan, inclusive
    std::optional<QDate> to;   ///< in Japan, inclusive
    std::optional<EntryKind> kind;
    std::optional<qint64> least; ///< Qcash, without its sign, inclusive
    std::optional<qint64> most;  ///< likewise
    QString text;               ///< any part of note, item number, order number, card digits or brand, folded (text_folding.h)
    QList<EntryKind> kindsNamed; ///< kinds whose name on the page contains `text`
    QList<AdKind> adsNamed;

    [[nodiscard]] bool hasText() const { return !text.isEmpty(); }
};

struct HistoryPage
{
    QList<HistoryRow> rows; ///< newest first
    qint64 page = 1;
    qint64 pageCount = 1;
    qint64 matching = 0;
};

/// What the entries of a filter come to. Where no kind is asked for, what is held for bids and released counts as entries alone.
struct HistoryTotals
{
    qint64 entries = 0;
    Qcash received;
    Qcash spent;

    friend bool operator==(const HistoryTotals &, const HistoryTotals &) = default;
};

/// What a paid ad has cost over a span of days.
struct AdSpending
{
    AdKind adKind;
    qint64 entries = 0;
    Qcash spent;
    Qcash returned;
};

/// Why an entry made by hand is not booked, in order of precedence.
enum class EntryRefusal {
    ActionIdReused,
    NothingToBook,
    DatedInFuture,
    OpeningExists, ///< an opening balance is the first entry or none
    NotFound,
    NotCorrectable,
    AlreadyCorrected,
    NotEnoughQcash
};

inline constexpr CodeTable<EntryRefusal, 8> entryRefusalCodes{{
    {EntryRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {EntryRefusal::NothingToBook, QLatin1String("nothing_to_book")},
    {EntryRefusal::DatedInFuture, QLatin1String("dated_in_future")},
    {EntryRefusal::OpeningExists, QLatin1String("opening_exists")},
    {EntryRefusal::NotFound, QLatin1String("not_found")},
    {EntryRefusal::NotCorrectable, QLatin1String("not_correctable")},
    {EntryRefusal::AlreadyCorrected, QLatin1String("already_corrected")},
    {EntryRefusal::NotEnoughQcash, QLatin1String("not_enough_qcash")},
}};

/// An entry made by hand: ManualIn, ManualOut, AdSpend, AdRefund, or Opening where the book has no entry yet.
struct EntryDraft
{
    QString actionId;
    EntryKind kind = EntryKind::AdSpend;
    Qcash amount;
    QDate datedOn;
    std::optional<AdKind> adKind;
    QString itemNumber;
    QString reason;
};

/// The entry that an action made by hand has booked.
struct BookedEntry
{
    std::optional<QDate> datedOn;
    Balances after; ///< as they were right after it
};

/// The Qcash book of a shop: balances, history, entries made by hand and their corrections. Never changes what is booked.
class BookStore
{
public:
    explicit BookStore(Database &database) : m_database(database) {}

    [[nodiscard]] StoreResult<Balances> balances(ShopId shop);
    /// `page` counts from 1, newest first, and is brought into range. With a text or amounts it looks at all entries: see EntrySearch.
    [[nodiscard]] StoreResult<HistoryPage> history(ShopId shop, const HistoryFilter &filter, qint64 page, int pageSize);
    /// What all that match come to; likewise.
    [[nodiscard]] StoreResult<HistoryTotals> totals(ShopId shop, const HistoryFilter &filter);
    /// The next entries that match, oldest first, behind the ordinal `after` (0: from the first); at most `limit`. For files.
    [[nodiscard]] StoreResult<QList<HistoryRow>> entriesAfter(ShopId shop, const HistoryFilter &filter, qint64 after, int limit);
    /// As they stood at the end of `day` in Japan; zero before the first entry.
    [[nodiscard]] StoreResult<Balances> balancesOn(ShopId shop, QDate day);
    /// By ad, from the sums kept by day.
    [[nodiscard]] StoreResult<QList<AdSpending>> adSpending(ShopId shop, QDate from, QDate to);

    /// Returns the new total.
    [[nodiscard]] ActionResult<Qcash, EntryRefusal> addEntry(ShopId shop, const EntryDraft &draft, const Clock &clock);
    /// What addEntry() has booked under this id, for whoever answers a repetition as the first time; empty where it booked nothing.
    [[nodiscard]] StoreResult<std::optional<BookedEntry>> bookedBy(ShopId shop, const QString &actionId);
    /// Books the opposite of an entry made by hand. Charges and conversions can't be undone; what belongs to a bid is undone with it.
    [[nodiscard]] ActionResult<Qcash, EntryRefusal> correctEntry(ShopId shop, const QString &actionId, qint64 transferId,
                                                                 const QString &reason, const Clock &clock);
    /// The dated opening entry of a new shop; inside the registration's Transaction.
    [[nodiscard]] StoreResult<void> bookOpening(ShopId shop, Qcash amount, Instant now);

private:
    Database &m_database;
};

} // namespace console
