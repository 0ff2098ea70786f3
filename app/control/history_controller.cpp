#include "control/history_controller.h"

#include <QElapsedTimer>

namespace console {

namespace {

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

HistoryFilter filterOf(const HistorySearch &search)
{
    HistoryFilter filter;
    // "All" has no first day: what it shows follows the book.
    if (search.period != HistoryPeriod::All) {
        filter.from = search.from;
        filter.to = search.to;
    }
    filter.kind = search.kind;
    filter.least = search.least;
    filter.most = search.most;
    filter.text = search.text;
    filter.kindsNamed = search.kindsNamed;
    filter.adsNamed = search.adsNamed;
    return filter;
}

HistoryController::HistoryController(Desk &desk, QObject *parent) : HistoryController(desk, HistoryPace(), parent) {}

HistoryController::HistoryController(Desk &desk, const HistoryPace &pace, QObject *parent)
    : QObject(parent), m_desk(desk), m_pace(pace), m_reads(desk.wallet.database().path())
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        forget();
        m_page = 1;
        m_isFirst = true;
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &HistoryController::refresh);
}

HistoryController::~HistoryController()
{
    ++*m_newest;
}

void HistoryController::forget()
{
    ++*m_newest;
    m_search.reset();
    m_wanted.reset();
    const int pageSize = m_state.pageSize;
    m_state = {};
    m_state.pageSize = pageSize;
}

void HistoryController::refresh()
{
    const auto &shop = m_desk.session.shop();
    if (!shop) {
        forget();
        emit stateChanged();
        return;
    }
    setDays(*shop);
    if (m_isFirst) {
        m_isFirst = false;
        emit searchReset();
    }
    read(*shop, m_wanted.value_or(Place{m_page, {}}));
}

void HistoryController::search(const HistorySearch &search)
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    m_state.isReversed = !search.period && search.from > search.to;
    m_state.isAmountReversed = search.least && search.most && *search.least > *search.most;
    if (m_state.isReversed || m_state.isAmountReversed) {
        emit stateChanged();
        return;
    }
    m_state.search = search;
    setDays(*shop);
    read(*shop, {});
}

void HistoryController::goToPage(qint64 page)
{
    goTo({page, {}});
}

void HistoryController::goToDay(QDate day)
{
    goTo({1, day});
}

void HistoryController::setPageSize(int rows)
{
    Place place = m_wanted.value_or(Place{m_page, {}});
    place.page = (place.page - 1) * m_state.pageSize / rows + 1;
    const bool isOther = rows != m_state.pageSize;
    m_state.pageSize = rows;
    if (isOther && !m_isFirst)
        goTo(place);
}

void HistoryController::setDays(const Shop &shop)
{
    HistorySearch &search = m_state.search;
    if (!search.period)
        return;
    const QDate today = jst::dateOf(m_desk.clock.now());
    search.to = today;
    switch (*search.period) {
    case HistoryPeriod::Today:
        search.from = today;
        return;
    case HistoryPeriod::ThisMonth:
        search.from = QDate(today.year(), today.month(), 1);
        return;
    case HistoryPeriod::LastMonth:
        search.to = QDate(today.year(), today.month(), 1).addDays(-1);
        search.from = QDate(search.to.year(), search.to.month(), 1);
        return;
    case HistoryPeriod::ThisYear:
        search.from = QDate(today.year(), 1, 1);
        return;
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

void HistoryController::read(const Shop &shop, const Place &place)
{
    BookStore &book = m_desk.wallet.book;
    ++*m_newest;
    m_search.reset();
    m_wanted.reset();
    m_isAtWork = false;
    m_state.balances = book.balances(shop.id);
    const auto any = book.history(shop.id, {}, 1, 1);
    m_state.isNewShop = any && any->matching == 0;
    const HistoryFilter filter = filterOf(m_state.search);
    if (!needsSearch(filter)) {
        readAtOnce(shop, filter, place);
        return;
    }
    m_search = std::make_shared<EntrySearch>(shop.id, filter, m_pace.effort);
    m_state.totals.reset();
    m_state.isCounting = true;
    goTo(place);
}

void HistoryController::readAtOnce(const Shop &shop, const HistoryFilter &filter, Place place)
{
    BookStore &book = m_desk.wallet.book;
    m_state.isSearching = false;
    m_state.isCounting = false;
    const auto totals = book.totals(shop.id, filter);
    m_state.totals = totals ? std::optional(*totals) : std::nullopt;
    if (place.day) {
        HistoryFilter newer = filter;
        newer.from = filter.from ? std::max(*filter.from, place.day->addDays(1)) : place.day->addDays(1);
        const auto before = book.totals(shop.id, newer);
        place.page = before ? before->entries / m_state.pageSize + 1 : 1;
    }
    m_state.page = book.history(shop.id, filter, place.page, m_state.pageSize);
    m_page = m_state.page.value ? m_state.page.value->page : place.page;
    emit stateChanged();
}

void HistoryController::goTo(const Place &place)
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    if (!m_search) {
        readAtOnce(*shop, filterOf(m_state.search), place);
        return;
    }
    m_wanted = place;
    m_state.isSearching = true;
    searchOn();
    emit stateChanged();
}

void HistoryController::searchOn()
{
    if (m_isAtWork)
        return;
    m_isAtWork = true;
    const auto isWanted = [newest = m_newest, mine = m_newest->load()] { return *newest == mine; };
    m_reads.run(
        this,
        [search = m_search, wanted = m_wanted, pageSize = m_state.pageSize, stretchMs = m_pace.stretchMs, isWanted](Wallet &wallet) {
            if (!isWanted())
                return StoreResult<Found>();
            return searchSome(wallet.database(), *search, wanted, pageSize, stretchMs, isWanted);
        },
        [this, pageSize = m_state.pageSize, wanted = m_wanted, isWanted](StoreResult<Found> found) {
            if (!isWanted())
                return;
            m_isAtWork = false;
            // Another page may have been asked for meanwhile.
            if (found && !(wanted == m_wanted && pageSize == m_state.pageSize))
                found->page.reset();
            take(std::move(found));
        });
}

StoreResult<std::optional<HistoryPage>> HistoryController::pageAt(Database &database, EntrySearch &search, const Place &place, int pageSize)
{
    qint64 number = place.page;
    if (place.day) {
        const auto newer = search.newerThan(database, *place.day);
        if (!newer)
            return tl::unexpected(newer.error());
        if (!*newer)
            return std::optional<HistoryPage>();
        number = **newer / pageSize + 1;
    }
    if (!search.hasPage(number, pageSize))
        return std::optional<HistoryPage>();
    auto page = search.page(database, number, pageSize);
    if (!page)
        return tl::unexpected(page.error());
    return std::optional(std::move(*page));
}

StoreResult<HistoryController::Found> HistoryController::searchSome(Database &database, EntrySearch &search, const std::optional<Place> &wanted,
                                                                    int pageSize, qint64 stretchMs, const std::function<bool()> &isWanted)
{
    QElapsedTimer timer;
    timer.start();
    Found found;
    do {
        if (const auto gone = search.goOn(database); !gone)
            return tl::unexpected(gone.error());
        if (!wanted || found.page)
            continue;
        auto page = pageAt(database, search, *wanted, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        found.page = std::move(*page);
    } while (isWanted() && !search.isDone() && timer.elapsed() < stretchMs);
    found.totals = search.totals();
    found.isDone = search.isDone();
    return found;
}

void HistoryController::take(StoreResult<Found> found)
{
    if (!found) {
        m_wanted.reset();
        m_state.isSearching = m_state.isCounting = false;
        m_state.totals.reset();
        m_state.page = StoreResult<HistoryPage>(tl::unexpected(found.error()));
        emit stateChanged();
        return;
    }
    m_state.totals = found->totals;
    m_state.isCounting = !found->isDone;
    if (found->page) {
        m_page = found->page->page;
        m_state.page = StoreResult<HistoryPage>(std::move(*found->page));
        m_state.isSearching = false;
        m_wanted.reset();
    }
    if (!m_state.isSearching && m_state.page.value) {
        m_state.page.value->matching = found->totals.entries;
        m_state.page.value->pageCount = pagesFor(found->totals.entries, m_state.pageSize);
    }
    if (m_state.isCounting || m_wanted)
        searchOn();
    emit stateChanged();
}

} // namespace console
