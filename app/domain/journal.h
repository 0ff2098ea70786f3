#pragma once

#include "domain/amount.h"
#include "domain/book.h"
#include "domain/booking_policy.h"
#include "domain/jst.h"
#include "domain/lot.h"

#include <QList>

#include <map>
#include <optional>

namespace console {

/// What a journal stands for.
enum class JournalKind {
    Entry,           ///< an entry of the wallet
    Closing,         ///< what is not used at a fiscal year's end
    ClosingReversed, ///< the same back, on the next day
    PolicyChange     ///< what is there moves to where the new policy keeps it
};

/// One side's line of a journal.
struct JournalLine
{
    AccountRole role = AccountRole::Prepayment;
    AccountTitle account;
    Yen amount; ///< above zero

    friend bool operator==(const JournalLine &, const JournalLine &) = default;
};

/// One journal entry: its debits add up to its credits.
struct Journal
{
    QDate day; ///< on which it is booked, in Japan
    JournalKind kind = JournalKind::Entry;
    qint64 ordinal = 0; ///< of the wallet's entry; 0 for the others
    QList<JournalLine> debits;
    QList<JournalLine> credits;
    QString description;

    [[nodiscard]] bool isClosing() const { return kind == JournalKind::Closing; }
    /// Of either side.
    [[nodiscard]] Yen total() const;

    friend bool operator==(const Journal &, const Journal &) = default;
};

/// One debit against one credit, of the same amount: how programs want it that take no compound entries.
struct JournalPair
{
    JournalLine debit;
    JournalLine credit;
};

/// The journal in pairs, as few as come of taking both sides in their order.
[[nodiscard]] QList<JournalPair> pairsOf(const Journal &journal);

/// What a journal needs to know of an entry of the wallet.
struct JournalSource
{
    qint64 ordinal = 0;
    QDate day; ///< on which it was booked, in Japan
    EntryKind kind = EntryKind::ManualIn;
    qint64 amount = 0; ///< Qcash, negative where it left the wallet
    std::optional<EntryKind> reversedKind; ///< of a correction: what it takes back
    std::optional<PaymentMethod> method;
    Yen fee; ///< of a ticket order
    std::optional<QDate> datedOn;
    std::optional<AdKind> adKind;
    QString itemNumber;
    QString note;
    std::optional<qint64> ticketOrderNumber;
    std::optional<JstMonth> pointsMonth;
};

/// The words in descriptions (摘要); in the language of the shop's books.
struct JournalWords
{
    std::map<EntryKind, QString> entries;
    std::map<AdKind, QString> ads;
    std::map<PaymentMethod, QString> methods;
    QString closing;
    QString closingReversed;
    QString policyChange;
    QString orderNumber; ///< with %1
    QString datedOn;     ///< with %1
    QString item;        ///< with %1
    QString pointsMonth; ///< with %1
};

/// Why an entry has no journal, or one of less than its amount.
enum class JournalOmission {
    PointsNotBooked, ///< Qcash from points, which the policy doesn't book
    BookedWhenBought ///< an ad's cost or refund under BookingMethod::Expense
};

/// Qcash of an entry that no journal shows.
struct LeftOut
{
    JournalOmission reason = JournalOmission::PointsNotBooked;
    Qcash amount;

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct EntryJournal
{
    std::optional<Journal> journal; ///< empty where nothing is booked
    QList<LeftOut> leftOut;
};

/// The journal of one entry under the policy of its day. `shares` are this entry's lots. Rules: product.md, Accounting and keeping;
/// a correction is booked as the reverse of its original's kind.
[[nodiscard]] EntryJournal journalOf(const JournalSource &entry, const QList<LotShare> &shares, const BookingPolicy &policy,
                                     const JournalWords &words);

/// A journal that no entry causes: at a fiscal year's end, or at a new policy's first day.
struct Adjustment
{
    JournalKind kind = JournalKind::Closing;
    QDate day;     ///< on which it is booked
    QDate restDay; ///< at whose end the lots' rests count
    BookingPolicy before; ///< the policy of `restDay`
    BookingPolicy after;  ///< PolicyChange: the new one

    /// Booked before the day's entries; a closing comes after them.
    [[nodiscard]] bool isFirstOfDay() const { return kind != JournalKind::Closing; }
    /// A closing's day is over: until then its figures may still change.
    [[nodiscard]] bool canBeBooked(QDate today) const { return kind != JournalKind::Closing || day < today; }
};

/// All that fall on the days, both inclusive, in the order in which they are booked.
[[nodiscard]] QList<Adjustment> adjustmentsIn(const BookingPolicies &policies, QDate from, QDate to);

/// Empty where there is nothing to book.
[[nodiscard]] std::optional<Journal> journalOf(const Adjustment &adjustment, const QList<LotRest> &rests, const JournalWords &words);

/// Whether lots of this kind are booked at all under the policy.
[[nodiscard]] bool isBooked(LotKind kind, const BookingPolicy &policy);

} // namespace console
