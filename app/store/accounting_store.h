#pragma once

#include "domain/book.h"
#include "domain/booking_policy.h"
#include "domain/clock.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

namespace console {

class Database;

/// Why a policy is not saved, in order of precedence.
enum class BookingPolicyRefusal { ActionIdReused, NoDay, BadLastMonth, EmptyTitle, TextTooLong, BadCharacter, SameAccount };

inline constexpr CodeTable<BookingPolicyRefusal, 7> bookingPolicyRefusalCodes{{
    {BookingPolicyRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {BookingPolicyRefusal::NoDay, QLatin1String("no_day")},
    {BookingPolicyRefusal::BadLastMonth, QLatin1String("bad_last_month")},
    {BookingPolicyRefusal::EmptyTitle, QLatin1String("empty_title")},
    {BookingPolicyRefusal::TextTooLong, QLatin1String("text_too_long")},
    {BookingPolicyRefusal::BadCharacter, QLatin1String("bad_character")},
    {BookingPolicyRefusal::SameAccount, QLatin1String("same_account")},
}};

struct BookingPolicyDraft
{
    QString actionId; ///< made when the draft begins
    DatedPolicy content;
};

/// A policy that the shop saved.
struct SavedBookingPolicy
{
    qint64 number = 0; ///< 1, 2, 3 … within the shop; of those with the same day the last one counts
    DatedPolicy content;
    Instant savedAt;

    friend bool operator==(const SavedBookingPolicy &, const SavedBookingPolicy &) = default;
};

/// A correction and the kind of the entry that it takes back.
struct ReversedEntry
{
    qint64 ordinal = 0; ///< of the correction
    EntryKind kind = EntryKind::ManualIn;
};

/// The booking policies of a shop: added, each from a day on, never changed or removed. Books nothing.
class AccountingStore
{
public:
    explicit AccountingStore(Database &database) : m_database(database) {}

    /// As they were saved, oldest first.
    [[nodiscard]] StoreResult<QList<SavedBookingPolicy>> saved(ShopId shop);
    /// The same act again is a success that changes nothing.
    [[nodiscard]] ActionResult<SavedBookingPolicy, BookingPolicyRefusal> save(ShopId shop, const BookingPolicyDraft &draft, const Clock &clock);
    /// Of the corrections among the shop's Qcash entries from `first` to `last`, both inclusive; in their order.
    [[nodiscard]] StoreResult<QList<ReversedEntry>> reversedKinds(ShopId shop, qint64 firstOrdinal, qint64 lastOrdinal);

private:
    Database &m_database;
};

} // namespace console
