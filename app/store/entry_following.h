#pragma once

#include "store/entry_search.h"

namespace console {

/// Reads the entries of a filter that has a text or amounts, oldest first, step by step, for files. Learns each text once. What is
/// booked after its first step it doesn't see. Never changes anything.
class EntryFollowing
{
public:
    /// Behind the ordinal `after`; 0: from the first.
    EntryFollowing(ShopId shop, const HistoryFilter &filter, qint64 after = 0, const EntryEffort &effort = {});

    /// One step, some milliseconds, however few match: the next entries, at most `limit`; none where it has found none yet.
    [[nodiscard]] StoreResult<QList<HistoryRow>> goOn(Database &database, int limit);
    [[nodiscard]] bool isDone() const;

private:
    [[nodiscard]] StoreResult<void> begin(Database &database);
    [[nodiscard]] StoreResult<void> look(Database &database);
    [[nodiscard]] StoreResult<void> weigh(Database &database);
    [[nodiscard]] bool hasLooked() const { return m_few ? m_fewTaken == m_few->size() : m_search.m_range->size() == 0; }

    EntrySearch m_search; ///< its range is what was not looked at yet
    qint64 m_after;
    qint64 m_looked = 0;
    qint64 m_matching = 0;
    bool m_hasWeighed = false;
    std::optional<QList<qint64>> m_few; ///< the only ordinals that can match, oldest first; from m_fewTaken on
    qsizetype m_fewTaken = 0;
    QList<qint64> m_found; ///< oldest first; from m_given on
    qsizetype m_given = 0;
};

} // namespace console
