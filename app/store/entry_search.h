#pragma once

#include "store/book_store.h"
#include "store/history_rows.h"

#include <QList>

#include <optional>
#include <vector>

namespace console {

class RowReader;

/// Whether entries of the filter have to be looked for: all others are reckoned from the days and kinds that are kept.
[[nodiscard]] bool needsSearch(const HistoryFilter &filter);

/// Where a search changes its way, in entries; whatever they are, it finds the same.
struct EntryEffort
{
    int chunk = 20'000;    ///< walked over at a time, some milliseconds: between two of them others can write
    int few = 20'000;      ///< looked up one by one rather than walking over all
    int anchors = 65'536;  ///< more ordinals are never remembered; more than `few` and a chunk together
};

/// Finds the entries of a filter that has a text or amounts, newest first, step by step, and adds them up. What is booked after its
/// first step it doesn't see. Remembers ordinals, not entries: of very many matches each so manyth. Never changes anything.
class EntrySearch
{
public:
    EntrySearch(ShopId shop, const HistoryFilter &filter, const EntryEffort &effort = {});

    /// One step; some milliseconds, some more where it looks for a shorter way.
    [[nodiscard]] StoreResult<void> goOn(Database &database);
    [[nodiscard]] bool isDone() const { return m_range && m_next < m_range->first; }
    /// The share of the entries that was looked at, 0 … 1.
    [[nodiscard]] double share() const;
    /// Of what was found so far.
    [[nodiscard]] const HistoryTotals &totals() const { return m_totals; }
    /// Whether page() already gives what it will give in the end.
    [[nodiscard]] bool hasPage(qint64 page, int pageSize) const { return isDone() || page <= m_totals.entries / pageSize; }
    /// Of what was found so far; brought into range.
    [[nodiscard]] StoreResult<HistoryPage> page(Database &database, qint64 page, int pageSize);
    /// How many of the matches were booked after `day` in Japan; empty while that isn't known yet.
    [[nodiscard]] StoreResult<std::optional<qint64>> newerThan(Database &database, QDate day);

private:
    friend class EntryFollowing;
    struct Match
    {
        qint64 ordinal;
        qint64 amount; ///< 0 where it counts as neither received nor spent
    };
    struct Candidate
    {
        qint64 ordinal;
        qint64 amount;
        qint64 text;
    };

    [[nodiscard]] StoreResult<void> begin(Database &database);
    /// Which texts stand for Qcash that was set aside, or no longer: where no kind is asked for, what they stand for is left out of the sums.
    [[nodiscard]] StoreResult<void> learnAside(Database &database);
    [[nodiscard]] bool isAside(qint64 text) const { return std::size_t(text) < m_aside.size() && m_aside[std::size_t(text)]; }
    [[nodiscard]] StoreResult<void> lookForShorterWay(Database &database);
    /// Where `found` stand in the `looked`, and `left` are left.
    [[nodiscard]] bool isShorterWayWorth(qint64 found, qint64 looked, qint64 left) const;
    /// The only ordinals that can match from the range's first to m_next, newest first; empty where they are too many.
    [[nodiscard]] StoreResult<std::optional<QList<qint64>>> shorterWay(Database &database);
    [[nodiscard]] StoreResult<std::optional<QList<qint64>>> byText(Database &database);
    [[nodiscard]] StoreResult<std::optional<QList<qint64>>> textsFound(Database &database);
    [[nodiscard]] StoreResult<std::optional<QList<qint64>>> bySize(Database &database);
    [[nodiscard]] StoreResult<std::optional<QList<qint64>>> byKind(Database &database);
    /// The matches from `first` to `last`, newest first.
    [[nodiscard]] StoreResult<QList<Match>> matchesWithin(Database &database, qint64 first, qint64 last);
    [[nodiscard]] StoreResult<QList<Match>> matchesOf(Database &database, const QList<qint64> &ordinals);
    [[nodiscard]] StoreResult<QList<Match>> sift(Database &database, RowReader &read);
    [[nodiscard]] StoreResult<void> learn(Database &database, const std::vector<Candidate> &candidates);
    [[nodiscard]] StoreResult<QList<qint64>> matchingTexts(Database &database, const QList<qint64> &texts);
    [[nodiscard]] StoreResult<void> take(const QList<Match> &matches);
    [[nodiscard]] StoreResult<QList<qint64>> ordinalsFrom(Database &database, qint64 index, int count);
    [[nodiscard]] bool asksTexts() const { return m_filter.kind || !m_words.isEmpty(); }
    [[nodiscard]] bool hasSize(qint64 amount) const;

    ShopId m_shop;
    HistoryFilter m_filter;
    QString m_words; ///< folded
    EntryEffort m_effort;
    std::optional<OrdinalRange> m_range;
    qint64 m_next = 0; ///< everything above it was looked at
    bool m_hasWeighed = false;
    std::optional<QList<qint64>> m_few; ///< the only ordinals that can match below m_next, newest first; from m_fewTaken on
    qsizetype m_fewTaken = 0;
    std::vector<bool> m_known;   ///< by text: whether it is known
    std::vector<bool> m_matches; ///< and whether it matches
    std::vector<bool> m_aside;   ///< by text
    HistoryTotals m_totals;
    std::vector<qint64> m_anchors; ///< every m_stride-th match
    qint64 m_stride = 1;
};

} // namespace console
