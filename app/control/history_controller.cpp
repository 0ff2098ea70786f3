#include "control/history_controller.h"

namespace console {

namespace {

HistoryFilter filterOf(const HistorySearch &search)
{
    HistoryFilter filter;
    // "All" has no first day: what it shows follows the book.
    if (search.period != HistoryPeriod::All) {
        filter.from = search.from;
        filter.to = search.to;
    }
    filter.kind = search.kind;
    filter.text = search.text;
    filter.kindsNamed = search.kindsNamed;
    filter.adsNamed = search.adsNamed;
    return filter;
}

/// The day of the shop's oldest entry; `today` where there is none.
QDate firstDayOf(BookStore &book, ShopId shop, QDate today)
{
    const auto newest = book.history(shop, {}, 1, 1);
    if (!newest)
        return today;
    const auto oldest = book.history(shop, {}, newest->pageCount, 1);
    return oldest && !oldest->rows.isEmpty() ? jst::dateOf(oldest->rows.first().bookedAt) : today;
}

} // namespace

HistoryController::HistoryController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        m_state = {};
        m_page = 1;
        m_isFirst = true;
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &HistoryController::refresh);
}

void HistoryController::refresh()
{
    const auto &shop = m_desk.session.shop();
    if (!shop) {
        ++m_reading;
        m_state = {};
        emit stateChanged();
        return;
    }
    setDays(*shop);
    if (m_isFirst) {
        m_isFirst = false;
        emit searchReset();
    }
    read(*shop, m_page);
}

void HistoryController::search(const HistorySearch &search)
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    m_state.isReversed = !search.period && search.from > search.to;
    if (m_state.isReversed) {
        emit stateChanged();
        return;
    }
    m_state.search = search;
    setDays(*shop);
    read(*shop, 1);
}

void HistoryController::goToPage(qint64 page)
{
    const auto &shop = m_desk.session.shop();
    if (shop)
        read(*shop, page);
}

void HistoryController::setDays(const Shop &shop)
{
    HistorySearch &search = m_state.search;
    if (!search.period)
        return;
    const QDate today = jst::dateOf(m_desk.clock.now());
    search.to = today;
    switch (*search.period) {
    case HistoryPeriod::FifteenDays:
        search.from = today.addDays(-14);
        return;
    case HistoryPeriod::OneMonth:
        search.from = today.addMonths(-1).addDays(1);
        return;
    case HistoryPeriod::TwoMonths:
        search.from = today.addMonths(-2).addDays(1);
        return;
    case HistoryPeriod::ThreeMonths:
        search.from = today.addMonths(-3).addDays(1);
        return;
    case HistoryPeriod::All:
        search.from = firstDayOf(m_desk.wallet.book, shop.id, today);
        return;
    }
}

void HistoryController::read(const Shop &shop, qint64 page)
{
    BookStore &book = m_desk.wallet.book;
    m_page = page;
    m_state.balances = book.balances(shop.id);
    const auto any = book.history(shop.id, {}, 1, 1);
    m_state.isNewShop = any && any->matching == 0;
    const quint64 reading = ++m_reading;
    const HistoryFilter filter = filterOf(m_state.search);
    const auto show = [this](StoreResult<HistoryPage> result) {
        m_state.isSearching = false;
        m_state.page = std::move(result);
        if (m_state.page.value)
            m_page = m_state.page.value->page;
        emit stateChanged();
    };
    if (!filter.hasText()) {
        show(book.history(shop.id, filter, page, historyPageSize));
        return;
    }
    m_state.isSearching = true;
    emit stateChanged();
    m_desk.longWork.run(
        this, [id = shop.id, filter, page](Wallet &wallet) { return wallet.book.history(id, filter, page, historyPageSize); },
        [this, reading, show](StoreResult<HistoryPage> result) {
            if (reading == m_reading)
                show(std::move(result));
        });
}

} // namespace console
