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
};

/// One line of the Qcash history. Text is made by the page from these fields.
struct HistoryRow
{
    qint64 ordinal = 0;
    qint64 transferId = 0;
    Instant bookedAt;
    EntryKind kind = EntryKind::ManualIn;
    qint64 amount = 0; ///< Qcash, negative where it left the wallet
    Qcash balance;     ///< after this entry
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
    std::optional<JstMonth> pointsMonth; ///< of a conversion
    std::optional<Points> points;
};

struct HistoryFilter
{
    std::optional<QDate> from; ///< in Japan, inclusive
    std::optional<QDate> to;   ///< in Japan, inclusive
    std::optional<EntryKind> kind;
    QString text;               ///< any part of note, item number, order number or card digits
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

/// The Qcash book of a shop: balances, history, entries made by hand and their corrections. Never changes what is booked.
class BookStore
{
public:
    explicit BookStore(Database &database) : m_database(database) {}

    [[nodiscard]] StoreResult<Balances> balances(ShopId shop);
    /// `page` counts from 1, newest first, and is brought into range. With a text filter it reads all matching entries.
    [[nodiscard]] StoreResult<HistoryPage> history(ShopId shop, const HistoryFilter &filter, qint64 page, int pageSize);
    /// By ad, from the sums kept by day.
    [[nodiscard]] StoreResult<QList<AdSpending>> adSpending(ShopId shop, QDate from, QDate to);

    /// Returns the new total.
    [[nodiscard]] ActionResult<Qcash, EntryRefusal> addEntry(ShopId shop, const EntryDraft &draft, const Clock &clock);
    /// Books the opposite of an entry made by hand. Charges and conversions can't be undone.
    [[nodiscard]] ActionResult<Qcash, EntryRefusal> correctEntry(ShopId shop, const QString &actionId, qint64 transferId,
                                                                 const QString &reason, const Clock &clock);
    /// The dated opening entry of a new shop; inside the registration's Transaction.
    [[nodiscard]] StoreResult<void> bookOpening(ShopId shop, Qcash amount, Instant now);

private:
    Database &m_database;
};

} // namespace console
