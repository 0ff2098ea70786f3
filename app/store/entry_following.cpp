#include "store/entry_following.h"

#include "store/statement.h"

#include <algorithm>

namespace console {

EntryFollowing::EntryFollowing(ShopId shop, const HistoryFilter &filter, qint64 after, const EntryEffort &effort)
    : m_search(shop, filter, effort), m_after(after)
{
}

bool EntryFollowing::isDone() const
{
    return m_search.m_range && m_given == m_found.size() && hasLooked();
}

StoreResult<QList<HistoryRow>> EntryFollowing::goOn(Database &database, int limit)
{
    if (!m_search.m_range)
        CONSOLE_TRY(begin(database));
    if (m_given == m_found.size() && !hasLooked())
        CONSOLE_TRY(look(database));
    const QList<qint64> some = m_found.mid(m_given, limit);
    m_given += some.size();
    return historyRowsAt(database, m_search.m_range->account, some, false);
}

StoreResult<void> EntryFollowing::begin(Database &database)
{
    CONSOLE_TRY(m_search.begin(database));
    OrdinalRange &left = *m_search.m_range;
    left.first = std::max(left.first, m_after + 1);
    return {};
}

StoreResult<void> EntryFollowing::look(Database &database)
{
    if (!m_hasWeighed && m_looked > 0)
        return weigh(database);
    m_given = 0;
    m_found.clear();
    OrdinalRange &left = *m_search.m_range;
    const int chunk = std::max(1, m_search.m_effort.chunk);
    if (m_few) {
        const QList<qint64> some = m_few->mid(m_fewTaken, std::max(1, chunk / 4));
        const auto matches = m_search.matchesOf(database, some);
        if (!matches)
            return tl::unexpected(matches.error());
        m_fewTaken += some.size();
        for (const EntrySearch::Match &match : *matches)
            m_found.append(match.ordinal);
        return {};
    }
    const qint64 last = std::min(left.last, left.first + chunk - 1);
    const auto matches = m_search.matchesWithin(database, left.first, last);
    if (!matches)
        return tl::unexpected(matches.error());
    for (auto match = matches->crbegin(); match != matches->crend(); ++match)
        m_found.append(match->ordinal);
    m_looked += last - left.first + 1;
    m_matching += m_found.size();
    left.first = last + 1;
    return {};
}

StoreResult<void> EntryFollowing::weigh(Database &database)
{
    m_hasWeighed = true;
    if (!m_search.isShorterWayWorth(m_matching, m_looked, m_search.m_range->size()))
        return {};
    auto few = m_search.shorterWay(database);
    if (!few)
        return tl::unexpected(few.error());
    m_few = std::move(*few);
    if (m_few)
        std::reverse(m_few->begin(), m_few->end());
    return {};
}

} // namespace console
