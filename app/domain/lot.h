#pragma once

#include "domain/amount.h"
#include "domain/book.h"
#include "domain/codes.h"
#include "domain/payment_method.h"

#include <QList>

#include <map>
#include <optional>

namespace console {

/// What a lot of Qcash came from (product.md, Accounting and keeping). Lots are kept apart and used first-in first-out.
enum class LotKind {
    Opening,    ///< the balance that the book began with
    Paid,       ///< a charge ticket, by card, bank transfer, convenience store …
    Settlement, ///< a charge ticket, from settlement or settlement-due money
    Points,     ///< converted service points
    Refunded,   ///< given back by a paid ad
    Adjusted    ///< put in by hand
};

inline constexpr CodeTable<LotKind, 6> lotKindCodes{{
    {LotKind::Opening, QLatin1String("opening")},
    {LotKind::Paid, QLatin1String("paid")},
    {LotKind::Settlement, QLatin1String("settlement")},
    {LotKind::Points, QLatin1String("points")},
    {LotKind::Refunded, QLatin1String("refunded")},
    {LotKind::Adjusted, QLatin1String("adjusted")},
}};

/// What an entry brings into the wallet, by its kind and, of a charge, its method. Empty for kinds that bring nothing, and for a
/// correction, which gives back to the lots that its original took from.
[[nodiscard]] std::optional<LotKind> lotKindOf(EntryKind kind, std::optional<PaymentMethod> method);

/// The unused lots of one wallet, used first-in first-out (product.md, Accounting and keeping). Reckons; knows no store.
class LotQueue
{
public:
    struct Lot
    {
        LotKind kind;
        qint64 rest; ///< Qcash, > 0
        friend bool operator==(const Lot &, const Lot &) = default;
    };
    struct Use
    {
        qint64 number; ///< of the lot
        LotKind kind;
        qint64 amount; ///< Qcash, > 0
        friend bool operator==(const Use &, const Use &) = default;
    };

    /// Returns the lot's number: 1, 2, 3 …
    qint64 receive(LotKind kind, qint64 amount);
    /// From the lot `first` as far as it goes, then from the oldest ones: all that there is, where that is less (in a damaged book).
    [[nodiscard]] QList<Use> use(qint64 amount, std::optional<qint64> first = std::nullopt);
    void giveBack(const QList<Use> &uses);

    /// By number; only lots that something is left of.
    [[nodiscard]] const std::map<qint64, Lot> &unused() const { return m_unused; }

private:
    qint64 take(std::map<qint64, Lot>::iterator lot, qint64 wanted, QList<Use> &uses);

    std::map<qint64, Lot> m_unused;
    qint64 m_received = 0; ///< lots ever
};

/// What is left of all lots of a kind.
struct LotRest
{
    LotKind kind = LotKind::Paid;
    Qcash rest;

    friend bool operator==(const LotRest &, const LotRest &) = default;
};

/// The part of an entry that went into lots of one kind, or (negative) came out of them.
struct LotShare
{
    qint64 ordinal = 0; ///< of the entry (HistoryRow::ordinal)
    LotKind kind = LotKind::Paid;
    qint64 amount = 0;  ///< Qcash; the shares of an entry add up to its amount

    friend bool operator==(const LotShare &, const LotShare &) = default;
};

} // namespace console
