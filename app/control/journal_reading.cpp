#include "control/journal_reading.h"

#include <algorithm>

namespace console {

namespace {

constexpr int rowsPerRead = 1000;

StoreError broken(const QString &what)
{
    return {StoreFault::Corrupt, QStringLiteral("read journals"), what};
}

JournalSource sourceOf(const HistoryRow &row, const QList<ReversedEntry> &reversed)
{
    JournalSource source;
    source.ordinal = row.ordinal;
    source.day = jst::dateOf(row.bookedAt);
    source.kind = row.kind;
    source.amount = row.amount;
    source.method = row.method;
    source.fee = row.fee.value_or(Yen());
    source.datedOn = row.datedOn;
    source.adKind = row.adKind;
    source.itemNumber = row.itemNumber;
    source.note = row.note;
    source.ticketOrderNumber = row.ticketOrderNumber;
    source.pointsMonth = row.pointsMonth;
    const auto found = std::find_if(reversed.begin(), reversed.end(), [&](const ReversedEntry &entry) { return entry.ordinal == row.ordinal; });
    if (found != reversed.end())
        source.reversedKind = found->kind;
    return source;
}

qint64 sumOf(const QList<LotShare> &shares)
{
    qint64 sum = 0;
    for (const LotShare &share : shares)
        sum += share.amount;
    return sum;
}

} // namespace

QDate firstOwnDay(const QList<SavedBookingPolicy> &saved)
{
    QDate first;
    for (const SavedBookingPolicy &policy : saved) {
        if (!first.isValid() || policy.content.validFrom < first)
            first = policy.content.validFrom;
    }
    return first;
}

BookingPolicies policiesOf(const QList<DatedPolicy> &shipped, const QList<SavedBookingPolicy> &saved)
{
    QList<DatedPolicy> all;
    const QDate ownFrom = firstOwnDay(saved);
    for (const DatedPolicy &policy : shipped) {
        if (!ownFrom.isValid() || policy.validFrom < ownFrom)
            all.append(policy);
    }
    for (const SavedBookingPolicy &policy : saved)
        all.append(policy.content);
    return BookingPolicies(all);
}

/// What a reading has still to do.
struct JournalReading::Step
{
    BookingPolicies policies;
    QList<Adjustment> adjustments;
    qsizetype next = 0; ///< of the adjustments
};

JournalReading::JournalReading(Wallet &wallet, ShopId shop, AccountingCatalogue catalogue, QDate today)
    : m_wallet(wallet), m_shop(shop), m_catalogue(std::move(catalogue)), m_today(today)
{
}

StoreResult<bool> JournalReading::book(const Adjustment &adjustment, const JournalSink &journal)
{
    const auto rests = m_wallet.lots.restsOn(m_shop, adjustment.restDay);
    if (!rests)
        return tl::unexpected(rests.error());
    const auto made = journalOf(adjustment, *rests, m_catalogue.words());
    return !made || journal(*made);
}

StoreResult<bool> JournalReading::book(const QList<HistoryRow> &rows, Step &step, const JournalSink &journal, const LeftOutSink &leftOut)
{
    const qint64 first = rows.first().ordinal;
    const qint64 last = rows.last().ordinal;
    const auto shares = m_wallet.lots.shares(m_shop, first, last);
    const auto reversed = m_wallet.accounting.reversedKinds(m_shop, first, last);
    if (!shares || !reversed)
        return tl::unexpected(shares ? reversed.error() : shares.error());
    auto share = shares->begin();
    for (const HistoryRow &row : rows) {
        const JournalSource source = sourceOf(row, *reversed);
        const auto isDue = [&](const Adjustment &adjustment) {
            return adjustment.day < source.day || (adjustment.day == source.day && adjustment.isFirstOfDay());
        };
        for (; step.next < step.adjustments.size() && isDue(step.adjustments.at(step.next)); ++step.next) {
            const auto goesOn = book(step.adjustments.at(step.next), journal);
            if (!goesOn || !*goesOn)
                return goesOn;
        }
        QList<LotShare> own;
        for (; share != shares->end() && share->ordinal == row.ordinal; ++share)
            own.append(*share);
        // What is only set aside stays the shop's own: it is no lot's and no journal's business.
        if (sumOf(own) != (setsAside(row.kind) ? 0 : row.amount))
            return tl::unexpected(broken(QStringLiteral("the lots of an entry don't add up to it")));
        const EntryJournal made = journalOf(source, own, step.policies.on(source.day), m_catalogue.words());
        for (const LeftOut &part : made.leftOut)
            leftOut(part);
        if (made.journal && !journal(*made.journal))
            return false;
    }
    return true;
}

StoreResult<qint64> JournalReading::read(QDate from, QDate to, const JournalSink &journal, const LeftOutSink &leftOut, const IsWanted &isWanted)
{
    const auto saved = m_wallet.accounting.saved(m_shop);
    if (!saved)
        return tl::unexpected(saved.error());
    const auto oldest = m_wallet.book.entriesAfter(m_shop, {}, 0, 1);
    if (!oldest)
        return tl::unexpected(oldest.error());
    if (oldest->isEmpty())
        return 0;
    from = std::max(from, jst::dateOf(oldest->first().bookedAt));
    if (from > to)
        return 0;
    Step step{policiesOf(m_catalogue.policies(), *saved), {}};
    step.adjustments = adjustmentsIn(step.policies, from, to);
    step.adjustments.removeIf([this](const Adjustment &adjustment) { return !adjustment.canBeBooked(m_today); });
    HistoryFilter filter;
    filter.from = from;
    filter.to = to;
    qint64 entries = 0;
    for (qint64 after = 0;;) {
        if (isWanted && !isWanted())
            return entries;
        const auto rows = m_wallet.book.entriesAfter(m_shop, filter, after, rowsPerRead);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            break;
        const auto goesOn = book(*rows, step, journal, leftOut);
        if (!goesOn)
            return tl::unexpected(goesOn.error());
        if (!*goesOn)
            return entries;
        entries += std::count_if(rows->begin(), rows->end(), [](const HistoryRow &row) { return !setsAside(row.kind); });
        after = rows->last().ordinal;
    }
    for (; step.next < step.adjustments.size(); ++step.next) {
        const auto goesOn = book(step.adjustments.at(step.next), journal);
        if (!goesOn)
            return tl::unexpected(goesOn.error());
        if (!*goesOn)
            break;
    }
    return entries;
}

StoreResult<JournalPreview> previewJournals(Wallet &wallet, ShopId shop, const AccountingCatalogue &catalogue, const JournalDays &days, int most,
                                            const IsWanted &isWanted)
{
    JournalPreview preview;
    preview.from = days.from;
    preview.to = days.to;
    qint64 total = 0;
    const auto count = [&](const Journal &journal) {
        if (preview.first.size() < most)
            preview.first.append(journal);
        ++preview.journals;
        total += journal.total().value();
        return true;
    };
    const auto countLeftOut = [&](const LeftOut &part) {
        const auto same = [&](const LeftOutTotal &sum) { return sum.reason == part.reason; };
        auto sum = std::find_if(preview.leftOut.begin(), preview.leftOut.end(), same);
        if (sum == preview.leftOut.end())
            sum = preview.leftOut.insert(preview.leftOut.end(), {part.reason, 0, {}});
        ++sum->entries;
        sum->amount = sum->amount.plus(part.amount).value_or(sum->amount);
    };
    const auto entries = JournalReading(wallet, shop, catalogue, days.today).read(days.from, days.to, count, countLeftOut, isWanted);
    if (!entries)
        return tl::unexpected(entries.error());
    preview.entries = *entries;
    preview.debit = Yen::of(total).value_or(Yen());
    preview.credit = preview.debit;
    return preview;
}

} // namespace console
