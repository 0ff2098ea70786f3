#include "store/entry_search.h"

#include "domain/text_folding.h"
#include "store/entry_conditions.h"
#include "store/row_reader.h"
#include "store/statement.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace console {

namespace {

/// The only column of all rows; empty where there are more than `most`.
StoreResult<std::optional<QList<qint64>>> atMost(qsizetype most, RowReader &read)
{
    QList<qint64> numbers;
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return std::optional(std::move(numbers));
        if (numbers.size() == most)
            return std::optional<QList<qint64>>();
        numbers.append(read.integer(0));
    }
}

} // namespace

bool needsSearch(const HistoryFilter &filter)
{
    return filter.least || filter.most || !foldedForSearch(filter.text).isEmpty();
}

EntrySearch::EntrySearch(ShopId shop, const HistoryFilter &filter, const EntryEffort &effort)
    : m_shop(shop), m_filter(filter), m_words(storable(foldedForSearch(filter.text))), m_effort(effort)
{
}

StoreResult<void> EntrySearch::begin(Database &database)
{
    const auto range = ordinalsOf(database, m_shop, m_filter);
    if (!range)
        return tl::unexpected(range.error());
    m_range = *range;
    m_next = m_range->last;
    return m_filter.kind ? StoreResult<void>() : learnAside(database);
}

StoreResult<void> EntrySearch::learnAside(Database &database)
{
    for (const auto &[kind, code] : entryKindCodes) {
        if (!setsAside(kind))
            continue;
        auto read = RowReader::prepare(database, QStringLiteral("SELECT id FROM entry_text WHERE account_id = ? AND kind = ?"));
        if (!read)
            return tl::unexpected(read.error());
        const auto texts = atMost(std::numeric_limits<qsizetype>::max(), read->bind(m_range->account).bind(QString(code)));
        if (!texts)
            return tl::unexpected(texts.error());
        for (const qint64 text : **texts) {
            if (std::size_t(text) >= m_aside.size())
                m_aside.resize(std::max(std::size_t(text) + 1, 2 * m_aside.size()));
            m_aside[std::size_t(text)] = true;
        }
    }
    return {};
}

StoreResult<void> EntrySearch::goOn(Database &database)
{
    if (!m_range)
        CONSOLE_TRY(begin(database));
    if (isDone())
        return {};
    if (!m_hasWeighed && m_next < m_range->last)
        return lookForShorterWay(database);
    if (m_few) {
        const QList<qint64> some = m_few->mid(m_fewTaken, std::max(1, m_effort.chunk / 4));
        const auto matches = matchesOf(database, some);
        if (!matches)
            return tl::unexpected(matches.error());
        m_fewTaken += some.size();
        m_next = m_fewTaken < m_few->size() ? some.last() - 1 : m_range->first - 1;
        return take(*matches);
    }
    const qint64 first = std::max(m_range->first, m_next - m_effort.chunk + 1);
    const auto matches = matchesWithin(database, first, m_next);
    if (!matches)
        return tl::unexpected(matches.error());
    m_next = first - 1;
    return take(*matches);
}

double EntrySearch::share() const
{
    if (!m_range || m_range->size() == 0)
        return m_range ? 1.0 : 0.0;
    return double(m_range->last - m_next) / double(m_range->size());
}

bool EntrySearch::isShorterWayWorth(qint64 found, qint64 looked, qint64 left) const
{
    // Where matches stand close enough, the walk finds them as fast as any list would.
    return left > m_effort.few && double(found) * double(left) / double(looked) <= 2.0 * m_effort.few;
}

StoreResult<void> EntrySearch::lookForShorterWay(Database &database)
{
    m_hasWeighed = true;
    if (!isShorterWayWorth(m_totals.entries, m_range->last - m_next, m_next - m_range->first + 1))
        return {};
    auto found = shorterWay(database);
    if (!found)
        return tl::unexpected(found.error());
    m_few = std::move(*found);
    if (m_few && m_few->isEmpty())
        m_next = m_range->first - 1;
    return {};
}

StoreResult<std::optional<QList<qint64>>> EntrySearch::shorterWay(Database &database)
{
    for (const auto way : {&EntrySearch::bySize, &EntrySearch::byText, &EntrySearch::byKind}) {
        auto found = std::invoke(way, this, database);
        if (found && !*found)
            continue;
        if (found)
            std::sort((*found)->begin(), (*found)->end(), std::greater());
        return found;
    }
    return std::optional<QList<qint64>>();
}

StoreResult<std::optional<QList<qint64>>> EntrySearch::bySize(Database &database)
{
    if (!m_filter.least && !m_filter.most)
        return std::optional<QList<qint64>>();
    auto read = RowReader::prepare(database, QStringLiteral("SELECT ordinal FROM searched_entry INDEXED BY searched_entry_by_size "
                                                            "WHERE account_id = ? AND abs(amount) BETWEEN ? AND ? LIMIT ?"));
    if (!read)
        return tl::unexpected(read.error());
    read->bind(m_range->account).bind(m_filter.least.value_or(0)).bind(m_filter.most.value_or(std::numeric_limits<qint64>::max()));
    auto found = atMost(m_effort.few, read->bind(qint64(m_effort.few) + 1));
    if (found && *found)
        (*found)->removeIf([this](qint64 ordinal) { return ordinal < m_range->first || ordinal > m_next; });
    return found;
}

StoreResult<std::optional<QList<qint64>>> EntrySearch::byText(Database &database)
{
    if (m_words.isEmpty())
        return std::optional<QList<qint64>>();
    auto texts = textsFound(database);
    if (!texts || !*texts)
        return texts;
    if (m_filter.kind) {
        auto ofKind = matchingTexts(database, **texts);
        if (!ofKind)
            return tl::unexpected(ofKind.error());
        *texts = std::move(*ofKind);
    }
    auto read = RowReader::prepare(database,
                                   QStringLiteral("SELECT s.ordinal FROM json_each(?) c CROSS JOIN searched_entry s INDEXED BY "
                                                  "searched_entry_by_text ON s.text_id = c.value AND s.account_id = ? "
                                                  "AND s.ordinal BETWEEN ? AND ? LIMIT ?"));
    if (!read)
        return tl::unexpected(read.error());
    read->bind(jsonOf(**texts)).bind(m_range->account).bind(m_range->first).bind(m_next).bind(qint64(m_effort.few) + 1);
    return atMost(m_effort.few, *read);
}

StoreResult<std::optional<QList<qint64>>> EntrySearch::textsFound(Database &database)
{
    // Where a kind is asked for too, few of many may be left.
    const int most = m_filter.kind ? 5 * m_effort.few : m_effort.few;
    QList<qint64> texts;
    for (const TextSource &source : textSources(m_shop, m_range->account, m_filter, m_words)) {
        auto read = RowReader::prepare(database, source.sql);
        if (!read)
            return tl::unexpected(read.error());
        if (source.account)
            read->bind(*source.account);
        else
            read->bind(source.grams);
        const auto found = atMost(most, read->bind(qint64(most) + 1));
        if (!found || !*found)
            return found;
        texts.append(**found);
    }
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return std::optional(std::move(texts));
}

StoreResult<std::optional<QList<qint64>>> EntrySearch::byKind(Database &database)
{
    if (!m_filter.kind)
        return std::optional<QList<qint64>>();
    const auto places = placesOf(database, {m_range->account, m_range->first, m_next}, *m_filter.kind);
    if (!places)
        return tl::unexpected(places.error());
    if (places->size() > m_effort.few)
        return std::optional<QList<qint64>>();
    auto read = RowReader::prepare(database, QStringLiteral("SELECT ordinal FROM entry_of_kind WHERE account_id = ? AND kind = ? "
                                                            "AND place BETWEEN ? AND ?"));
    if (!read)
        return tl::unexpected(read.error());
    read->bind(m_range->account).bind(QString(codeIn(entryKindCodes, *m_filter.kind))).bind(places->first).bind(places->last);
    return atMost(m_effort.few, *read);
}

StoreResult<QList<EntrySearch::Match>> EntrySearch::matchesWithin(Database &database, qint64 first, qint64 last)
{
    auto read = RowReader::prepare(database, QStringLiteral("SELECT ordinal, amount, text_id FROM searched_entry WHERE account_id = ? "
                                                            "AND ordinal BETWEEN ? AND ? ORDER BY ordinal DESC"));
    if (!read)
        return tl::unexpected(read.error());
    read->bind(m_range->account).bind(first).bind(last);
    return sift(database, *read);
}

StoreResult<QList<EntrySearch::Match>> EntrySearch::matchesOf(Database &database, const QList<qint64> &ordinals)
{
    auto read = RowReader::prepare(database,
                                   QStringLiteral("SELECT s.ordinal, s.amount, s.text_id FROM json_each(?) c CROSS JOIN searched_entry s "
                                                  "ON s.account_id = ? AND s.ordinal = c.value ORDER BY c.id"));
    if (!read)
        return tl::unexpected(read.error());
    read->bind(jsonOf(ordinals)).bind(m_range->account);
    return sift(database, *read);
}

bool EntrySearch::hasSize(qint64 amount) const
{
    const qint64 size = std::abs(amount);
    return (!m_filter.least || size >= *m_filter.least) && (!m_filter.most || size <= *m_filter.most);
}

StoreResult<QList<EntrySearch::Match>> EntrySearch::sift(Database &database, RowReader &read)
{
    std::vector<Candidate> candidates;
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (const qint64 amount = read.integer(1); hasSize(amount))
            candidates.push_back({read.integer(0), amount, read.integer(2)});
    }
    if (asksTexts())
        CONSOLE_TRY(learn(database, candidates));
    QList<Match> matches;
    for (const Candidate &one : candidates) {
        if (!asksTexts() || m_matches[std::size_t(one.text)])
            matches.append({one.ordinal, isAside(one.text) ? 0 : one.amount});
    }
    return matches;
}

StoreResult<void> EntrySearch::learn(Database &database, const std::vector<Candidate> &candidates)
{
    QList<qint64> unknown;
    for (const Candidate &one : candidates) {
        const auto text = std::size_t(one.text);
        if (text >= m_known.size()) {
            m_known.resize(std::max(text + 1, 2 * m_known.size()));
            m_matches.resize(m_known.size());
        }
        if (!m_known[text]) {
            m_known[text] = true;
            unknown.append(one.text);
        }
    }
    if (unknown.isEmpty())
        return {};
    const auto matching = matchingTexts(database, unknown);
    if (!matching)
        return tl::unexpected(matching.error());
    for (const qint64 text : *matching)
        m_matches[std::size_t(text)] = true;
    return {};
}

StoreResult<QList<qint64>> EntrySearch::matchingTexts(Database &database, const QList<qint64> &texts)
{
    auto read = RowReader::prepare(database, matchingTextsSql(m_filter, m_words));
    if (!read)
        return tl::unexpected(read.error());
    read->bind(jsonOf(texts));
    if (!m_words.isEmpty())
        read->bind(m_words);
    auto matching = atMost(texts.size(), *read);
    if (!matching)
        return tl::unexpected(matching.error());
    return std::move(**matching);
}

StoreResult<void> EntrySearch::take(const QList<Match> &matches)
{
    qint64 received = m_totals.received.value();
    qint64 spent = m_totals.spent.value();
    for (const Match &match : matches) {
        (match.amount > 0 ? received : spent) += std::abs(match.amount);
        if (m_totals.entries++ % m_stride == 0)
            m_anchors.push_back(match.ordinal);
        if (m_anchors.size() < std::size_t(m_effort.anchors))
            continue;
        for (std::size_t at = 0; 2 * at < m_anchors.size(); ++at)
            m_anchors[at] = m_anchors[2 * at];
        m_anchors.resize((m_anchors.size() + 1) / 2);
        m_stride *= 2;
    }
    const auto in = Qcash::of(received);
    const auto out = Qcash::of(spent);
    if (!in || !out)
        return tl::unexpected(unreadable(QStringLiteral("totals")));
    m_totals.received = *in;
    m_totals.spent = *out;
    return {};
}

StoreResult<QList<qint64>> EntrySearch::ordinalsFrom(Database &database, qint64 index, int count)
{
    QList<qint64> ordinals;
    const auto anchor = std::size_t(index / m_stride);
    if (m_stride == 1) {
        for (std::size_t at = anchor; at < m_anchors.size() && ordinals.size() < count; ++at)
            ordinals.append(m_anchors[at]);
        return ordinals;
    }
    if (anchor >= m_anchors.size())
        return ordinals;
    qint64 skip = index % m_stride;
    qint64 next = m_anchors[anchor];
    for (int chunk = m_effort.chunk / 10; next > m_next && ordinals.size() < count; chunk = m_effort.chunk) {
        const qint64 first = std::max(m_next + 1, next - std::max(chunk, 1) + 1);
        const auto matches = matchesWithin(database, first, next);
        if (!matches)
            return tl::unexpected(matches.error());
        for (const Match &match : *matches) {
            if (skip-- <= 0 && ordinals.size() < count)
                ordinals.append(match.ordinal);
        }
        next = first - 1;
    }
    return ordinals;
}

StoreResult<HistoryPage> EntrySearch::page(Database &database, qint64 page, int pageSize)
{
    HistoryPage result;
    result.matching = m_totals.entries;
    result.pageCount = pagesFor(result.matching, pageSize);
    result.page = std::clamp<qint64>(page, 1, result.pageCount);
    const auto ordinals = ordinalsFrom(database, (result.page - 1) * pageSize, pageSize);
    if (!ordinals)
        return tl::unexpected(ordinals.error());
    auto rows = historyRowsAt(database, m_range ? m_range->account : 0, *ordinals, true);
    if (!rows)
        return tl::unexpected(rows.error());
    result.rows = std::move(*rows);
    return result;
}

StoreResult<std::optional<qint64>> EntrySearch::newerThan(Database &database, QDate day)
{
    if (!m_range)
        return std::optional<qint64>();
    const auto newest = newestOn(database, m_range->account, day);
    if (!newest)
        return tl::unexpected(newest.error());
    if (!isDone() && m_next > *newest)
        return std::optional<qint64>();
    const auto behind = std::find_if(m_anchors.cbegin(), m_anchors.cend(), [&](qint64 ordinal) { return ordinal <= *newest; });
    const auto anchors = qint64(behind - m_anchors.cbegin());
    if (anchors == 0 || m_stride == 1)
        return std::optional(anchors);
    qint64 count = (anchors - 1) * m_stride;
    const qint64 end = std::max(*newest, m_next);
    for (qint64 next = m_anchors[std::size_t(anchors - 1)]; next > end; next -= m_effort.chunk) {
        const auto matches = matchesWithin(database, std::max(end + 1, next - m_effort.chunk + 1), next);
        if (!matches)
            return tl::unexpected(matches.error());
        count += matches->size();
    }
    return std::optional(count);
}

} // namespace console
