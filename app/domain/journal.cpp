#include "domain/journal.h"

#include <algorithm>

namespace console {

namespace {

Yen sum(const QList<JournalLine> &lines)
{
    qint64 total = 0;
    for (const JournalLine &line : lines)
        total += line.amount.value();
    return known<Yen>(total);
}

JournalLine lineOf(AccountRole role, const BookingPolicy &policy, qint64 amount)
{
    return {role, policy.title(role), known<Yen>(amount)};
}

/// Where Qcash that is not used yet stands between two closings.
AccountRole holdingRole(const BookingPolicy &policy)
{
    return policy.method == BookingMethod::Prepayment ? AccountRole::Prepayment : AccountRole::Advertising;
}

bool isAd(EntryKind kind)
{
    return kind == EntryKind::AdSpend || kind == EntryKind::AdRefund;
}

AccountRole counterRole(EntryKind kind, std::optional<PaymentMethod> method)
{
    switch (kind) {
    case EntryKind::Opening:
        return AccountRole::Opening;
    case EntryKind::Charge:
        // A charge always has its ticket order, and that its method.
        return roleOf(method.value_or(PaymentMethod::BankTransfer));
    case EntryKind::Conversion:
        return AccountRole::PointsIncome;
    case EntryKind::AdSpend:
    case EntryKind::AdRefund:
        return AccountRole::Advertising;
    case EntryKind::ManualIn:
        return AccountRole::AdjustedIn;
    case EntryKind::ManualOut:
        return AccountRole::AdjustedOut;
    case EntryKind::Correction:
    case EntryKind::Withdrawal:
    case EntryKind::AdHold:
    case EntryKind::AdRelease:
        break;
    }
    Q_ASSERT_X(false, "counterRole", "not an entry that moves Qcash by itself");
    Q_UNREACHABLE();
}

QString word(const QString &pattern, const QString &value)
{
    return value.isEmpty() ? QString() : pattern.arg(value);
}

template <class Key>
QString wordOf(const std::map<Key, QString> &words, std::optional<Key> key)
{
    const auto found = key ? words.find(*key) : words.end();
    return found == words.end() ? QString() : found->second;
}

/// A journal's day is the one on which its entry was booked; a day that the user gave stands here.
QString descriptionOf(const JournalSource &entry, const JournalWords &words)
{
    QStringList parts{wordOf(words.entries, std::optional(entry.kind))};
    if (entry.kind == EntryKind::Correction)
        parts.append(wordOf(words.entries, entry.reversedKind));
    parts.append(wordOf(words.methods, entry.method));
    parts.append(wordOf(words.ads, entry.adKind));
    if (entry.pointsMonth)
        parts.append(word(words.pointsMonth, entry.pointsMonth->text()));
    if (entry.ticketOrderNumber)
        parts.append(word(words.orderNumber, QString::number(*entry.ticketOrderNumber)));
    parts.append(word(words.item, entry.itemNumber));
    if (entry.datedOn && *entry.datedOn != entry.day)
        parts.append(word(words.datedOn, entry.datedOn->toString(Qt::ISODate)));
    // A line's end in a note would end the row in programs that know no quoted ones.
    parts.append(entry.note.simplified());
    parts.removeAll(QString());
    return parts.join(u' ');
}

struct Split
{
    qint64 booked = 0; ///< with the entry's sign
    qint64 leftOut = 0;
};

Split splitOf(const QList<LotShare> &shares, const BookingPolicy &policy)
{
    Split split;
    for (const LotShare &share : shares)
        (isBooked(share.kind, policy) ? split.booked : split.leftOut) += share.amount;
    return split;
}

void addTransfer(Journal &journal, const JournalLine &debit, const JournalLine &credit)
{
    if (debit.amount.isZero())
        return;
    journal.debits.append(debit);
    journal.credits.append(credit);
}

} // namespace

Yen Journal::total() const
{
    return sum(debits);
}

bool isBooked(LotKind kind, const BookingPolicy &policy)
{
    return kind != LotKind::Points || policy.points == PointsBooking::Income;
}

EntryJournal journalOf(const JournalSource &entry, const QList<LotShare> &shares, const BookingPolicy &policy, const JournalWords &words)
{
    EntryJournal made;
    const Split split = splitOf(shares, policy);
    if (split.leftOut != 0)
        made.leftOut.append({JournalOmission::PointsNotBooked, known<Qcash>(std::abs(split.leftOut))});
    const EntryKind kind = entry.kind == EntryKind::Correction ? entry.reversedKind.value_or(EntryKind::ManualIn) : entry.kind;
    const qint64 booked = std::abs(split.booked);
    if (booked == 0)
        return made;
    if (policy.method == BookingMethod::Expense && isAd(kind)) {
        made.leftOut.append({JournalOmission::BookedWhenBought, known<Qcash>(booked)});
        return made;
    }
    const AccountRole counter = counterRole(kind, entry.method);
    Journal journal{entry.day, JournalKind::Entry, entry.ordinal, {}, {}, descriptionOf(entry, words)};
    const qint64 fee = entry.kind == EntryKind::Charge ? entry.fee.value() : 0;
    const JournalLine held = lineOf(holdingRole(policy), policy, booked);
    const JournalLine against = lineOf(counter, policy, booked + fee);
    journal.debits = {split.booked > 0 ? held : against};
    journal.credits = {split.booked > 0 ? against : held};
    if (fee > 0)
        journal.debits.append(lineOf(AccountRole::Fee, policy, fee));
    made.journal = journal;
    return made;
}

QList<Adjustment> adjustmentsIn(const BookingPolicies &policies, QDate from, QDate to)
{
    QList<Adjustment> found;
    for (QDate last(from.year(), from.month(), from.daysInMonth()), day = QDate(from.year(), from.month(), 1).addDays(-1); day <= to;
         day = last, last = last.addDays(1).addMonths(1).addDays(-1)) {
        const BookingPolicy &policy = policies.on(day);
        if (policy.method != BookingMethod::Expense || policy.lastMonth != day.month())
            continue;
        if (day >= from)
            found.append({JournalKind::Closing, day, day, policy, {}});
        if (const QDate next = day.addDays(1); next >= from && next <= to)
            found.append({JournalKind::ClosingReversed, next, day, policy, {}});
    }
    for (const DatedPolicy &next : policies.beginningIn(from, to)) {
        const QDate before = next.validFrom.addDays(-1);
        found.append({JournalKind::PolicyChange, next.validFrom, before, policies.on(before), next.policy});
    }
    const auto place = [](const Adjustment &adjustment) {
        const int inDay = adjustment.kind == JournalKind::ClosingReversed ? 0 : adjustment.kind == JournalKind::PolicyChange ? 1 : 2;
        return std::pair(adjustment.day, inDay);
    };
    std::sort(found.begin(), found.end(), [place](const Adjustment &a, const Adjustment &b) { return place(a) < place(b); });
    return found;
}

namespace {

Journal changeOf(const Adjustment &change, const QList<LotRest> &rests)
{
    qint64 kept = 0;
    qint64 begun = 0;
    qint64 ended = 0;
    for (const LotRest &lot : rests) {
        const bool wasBooked = isBooked(lot.kind, change.before);
        const bool willBe = isBooked(lot.kind, change.after);
        (wasBooked && willBe ? kept : willBe ? begun : ended) += wasBooked || willBe ? lot.rest.value() : 0;
    }
    Journal journal{change.day, JournalKind::PolicyChange, 0, {}, {}, {}};
    const AccountRole from = holdingRole(change.before);
    const AccountRole to = holdingRole(change.after);
    const bool isAsset = from == AccountRole::Prepayment || to == AccountRole::Prepayment;
    // An expense's new name only counts from now on.
    if (isAsset && !change.before.title(from).isSameAccount(change.after.title(to)))
        addTransfer(journal, lineOf(to, change.after, kept), lineOf(from, change.before, kept));
    addTransfer(journal, lineOf(to, change.after, begun), lineOf(AccountRole::PointsIncome, change.after, begun));
    addTransfer(journal, lineOf(AccountRole::PointsIncome, change.before, ended), lineOf(from, change.before, ended));
    return journal;
}

} // namespace

std::optional<Journal> journalOf(const Adjustment &adjustment, const QList<LotRest> &rests, const JournalWords &words)
{
    Journal journal;
    if (adjustment.kind == JournalKind::PolicyChange) {
        journal = changeOf(adjustment, rests);
        journal.description = words.policyChange;
    } else {
        qint64 booked = 0;
        for (const LotRest &lot : rests)
            booked += isBooked(lot.kind, adjustment.before) ? lot.rest.value() : 0;
        const bool isClosing = adjustment.kind == JournalKind::Closing;
        journal = {adjustment.day, adjustment.kind, 0, {}, {}, isClosing ? words.closing : words.closingReversed};
        const JournalLine prepaid = lineOf(AccountRole::Prepayment, adjustment.before, booked);
        const JournalLine spent = lineOf(AccountRole::Advertising, adjustment.before, booked);
        addTransfer(journal, isClosing ? prepaid : spent, isClosing ? spent : prepaid);
    }
    return journal.debits.isEmpty() ? std::nullopt : std::optional(journal);
}

QList<JournalPair> pairsOf(const Journal &journal)
{
    QList<JournalPair> pairs;
    QList<JournalLine> credits = journal.credits;
    for (JournalLine debit : journal.debits) {
        while (!debit.amount.isZero() && !credits.isEmpty()) {
            JournalLine &credit = credits.first();
            const Yen amount = std::min(debit.amount, credit.amount);
            pairs.append(JournalPair{{debit.role, debit.account, amount}, {credit.role, credit.account, amount}});
            debit.amount = *debit.amount.minus(amount);
            credit.amount = *credit.amount.minus(amount);
            if (credit.amount.isZero())
                credits.removeFirst();
        }
    }
    return pairs;
}

} // namespace console
