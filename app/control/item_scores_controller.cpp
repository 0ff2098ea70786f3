#include "control/item_scores_controller.h"

#include <algorithm>

namespace console {

namespace {

constexpr int rowsPerRead = 100;
constexpr int mostRowsReadAnew = 1000;

// All of a month is read by its order; whatever narrows it may take longer than a frame.
bool isQuick(const ItemScoreFilter &filter)
{
    return filter.category.isEmpty() && filter.itemNumber.isEmpty() && filter.name.isEmpty();
}

} // namespace

ItemScoresController::ItemScoresController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_read(desk, this)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        m_state = {};
        m_asked.reset();
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &ItemScoresController::refresh);
}

void ItemScoresController::refresh()
{
    const auto &shop = m_desk.session.shop();
    if (!shop) {
        m_read.drop();
        emit stateChanged();
        emit rowsRead();
        return;
    }
    const Instant now = m_desk.clock.now();
    const ItemScoreFilter filter = m_asked.value_or(ItemScoreFilter{convertibleMonth(now), {}, {}, {}});
    const int limit = std::clamp(int(m_state.rows.size()), rowsPerRead, mostRowsReadAnew);
    if (const auto choices = readChoices(shop->id, now); choices)
        read(filter, limit);
    else
        take(filter, limit, tl::unexpected(choices.error()));
}

void ItemScoresController::search(const ItemScoreFilter &filter)
{
    if (m_desk.session.shop())
        read(filter, rowsPerRead);
}

void ItemScoresController::fetchMore()
{
    if (!m_desk.session.shop() || !m_state.hasMore)
        return;
    m_state.hasMore = false;
    m_read.run(
        isQuick(*m_state.filter),
        [shop = m_desk.session.shop()->id, filter = *m_state.filter, last = m_state.rows.last()](Wallet &wallet) {
            return wallet.scores.itemScores(shop, filter, last, rowsPerRead);
        },
        [this](const StoreResult<QList<ItemScore>> &rows) { append(rows); });
}

StoreResult<void> ItemScoresController::readChoices(ShopId shop, Instant now)
{
    const auto categories = m_desk.wallet.scores.categories(shop);
    if (!categories)
        return tl::unexpected(categories.error());
    const auto months = m_desk.wallet.scores.scoreMonths(shop);
    if (!months)
        return tl::unexpected(months.error());
    m_state.categories = *categories;
    m_state.months = *months;
    const JstMonth convertible = convertibleMonth(now);
    if (!m_state.months.contains(convertible)) {
        const auto older = std::find_if(m_state.months.cbegin(), m_state.months.cend(),
                                        [convertible](JstMonth month) { return month < convertible; });
        m_state.months.insert(older, convertible);
    }
    return {};
}

void ItemScoresController::read(const ItemScoreFilter &filter, int limit)
{
    m_asked = filter;
    if (!isQuick(filter)) {
        m_state.isSearching = true;
        m_state.hasMore = false;
        emit stateChanged();
    }
    m_read.run(
        isQuick(filter),
        [shop = m_desk.session.shop()->id, filter, limit](Wallet &wallet) {
            return wallet.scores.itemScores(shop, filter, {}, limit);
        },
        [this, filter, limit](const StoreResult<QList<ItemScore>> &rows) { take(filter, limit, rows); });
}

void ItemScoresController::take(const ItemScoreFilter &filter, int limit, const StoreResult<QList<ItemScore>> &rows)
{
    m_state.isSearching = false;
    m_state.filter = filter;
    m_state.rows = rows ? *rows : QList<ItemScore>();
    m_state.hasMore = m_state.rows.size() == limit;
    m_state.fault = rows ? std::nullopt : std::optional(rows.error().fault);
    emit stateChanged();
    emit rowsRead();
}

void ItemScoresController::append(const StoreResult<QList<ItemScore>> &rows)
{
    m_state.fault = rows ? std::nullopt : std::optional(rows.error().fault);
    if (rows) {
        m_state.rows.append(*rows);
        m_state.hasMore = rows->size() == rowsPerRead;
    }
    emit stateChanged();
    if (rows && !rows->isEmpty())
        emit rowsAdded(int(rows->size()));
}

} // namespace console
