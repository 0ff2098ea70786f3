#include "control/item_scores_controller.h"

#include <algorithm>

namespace console {

namespace {

constexpr int rowsPerRead = 100;
constexpr int eventsPerRead = 1000;

} // namespace

ItemScoresController::ItemScoresController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        clear();
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &ItemScoresController::refresh);
}

void ItemScoresController::refresh()
{
    const auto &shop = m_desk.session.shop();
    if (!shop) {
        emit stateChanged();
        emit rowsRead();
        return;
    }
    const Instant now = m_desk.clock.now();
    auto read = readChoices(shop->id, now);
    if (read) {
        if (!m_state.filter)
            m_state.filter = ItemScoreFilter{convertibleMonth(now), {}, {}, {}};
        read = readRows(shop->id);
    }
    m_state.fault = read ? std::nullopt : std::optional(read.error().fault);
    emit stateChanged();
    emit rowsRead();
}

void ItemScoresController::search(const ItemScoreFilter &filter)
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    m_state.filter = filter;
    const auto read = readRows(shop->id);
    m_state.fault = read ? std::nullopt : std::optional(read.error().fault);
    emit stateChanged();
    emit rowsRead();
}

void ItemScoresController::fetchMore()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.hasMore || !m_state.filter)
        return;
    const auto rows = m_desk.wallet.scores.itemScores(shop->id, *m_state.filter, m_state.rows.last(), rowsPerRead);
    if (!rows) {
        m_state.hasMore = false;
        m_state.fault = rows.error().fault;
        emit stateChanged();
        return;
    }
    m_state.hasMore = rows->size() == rowsPerRead;
    m_state.rows.append(*rows);
    emit rowsAdded(int(rows->size()));
}

void ItemScoresController::openDetail(const ItemScore &item)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.filter)
        return;
    const JstMonth month = m_state.filter->month;
    ScoreDetail detail{item, month, {}, {}, {}};
    ScoreDetailFilter filter{item.itemNumber, month.firstDay(), month.lastDay(), GoodsKind::General, {}};
    const auto readInto = [&](std::optional<ScoreList> &list, GoodsKind kind) {
        filter.goodsKind = kind;
        const auto read = readList(shop->id, filter);
        if (read)
            list = *read;
        else
            detail.fault = read.error().fault;
    };
    if (item.soldAsGeneral)
        readInto(detail.general, GoodsKind::General);
    if (item.soldAsReserve)
        readInto(detail.reserve, GoodsKind::Reserve);
    m_state.detail = detail;
    emit stateChanged();
}

void ItemScoresController::closeDetail()
{
    m_state.detail.reset();
    emit stateChanged();
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

StoreResult<void> ItemScoresController::readRows(ShopId shop)
{
    m_state.rows.clear();
    m_state.hasMore = false;
    const auto rows = m_desk.wallet.scores.itemScores(shop, *m_state.filter, {}, rowsPerRead);
    if (!rows)
        return tl::unexpected(rows.error());
    m_state.rows = *rows;
    m_state.hasMore = rows->size() == rowsPerRead;
    return {};
}

StoreResult<ScoreList> ItemScoresController::readList(ShopId shop, const ScoreDetailFilter &filter)
{
    ScoreList list;
    qint64 sum = 0;
    for (;;) {
        const auto after = list.events.isEmpty() ? std::nullopt : std::optional(list.events.last());
        const auto events = m_desk.wallet.scores.scoreDetail(shop, filter, after, eventsPerRead);
        if (!events)
            return tl::unexpected(events.error());
        for (const ScoreEvent &event : *events)
            sum += event.points;
        list.events.append(*events);
        if (events->size() < eventsPerRead)
            break;
    }
    const auto subtotal = Points::of(sum);
    if (!subtotal)
        return tl::unexpected(StoreError{StoreFault::Corrupt, QStringLiteral("score detail"), QStringLiteral("a sum is out of range")});
    list.subtotal = *subtotal;
    return list;
}

void ItemScoresController::clear()
{
    m_state = {};
}

} // namespace console
