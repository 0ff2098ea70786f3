#include "store/ad_act.h"
#include "store/ad_bid_rows.h"
#include "store/ad_booking.h"
#include "store/ad_terms_store.h"
#include "store/statement.h"

#include <algorithm>

namespace console {

namespace {

constexpr qsizetype longestItemNumber = 20;
constexpr qint64 mostDaysPriced = 366;

QString contentOf(const AdApplication &application)
{
    const QStringList parts{QStringLiteral("ad_place"),
                            codeIn(adKindCodes, application.kind),
                            measuredText(application.itemNumber),
                            measuredText(keptSlot(application.slot)),
                            application.firstDay.toString(Qt::ISODate),
                            application.lastDay.toString(Qt::ISODate),
                            QString::number(application.price.value())};
    return parts.join(QChar(0x1f));
}

bool isItemNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestItemNumber
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Empty where the item is not among the shop's listed goods.
StoreResult<std::optional<QString>> nameOnSale(Database &database, ShopId shop, const QString &itemNumber)
{
    Statement read(database, QStringLiteral("SELECT name FROM item WHERE shop_id = ? AND item_number = ? AND is_listed = 1"));
    const auto row = read.bind(shop.value).bind(itemNumber).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional<QString>(read.text(0)) : std::nullopt;
}

/// The bids that an application comes to, or why it comes to none.
class AdPlacing
{
public:
    AdPlacing(Database &database, ShopId shop, const AdApplication &application, const AdPriceList &prices, Instant now)
        : m_database(database), m_shop(shop), m_application(application), m_prices(prices), m_now(now)
    {
    }

    ActionResult<QList<AdBid>, AdRefusal> bids();

private:
    ActionResult<AdBid, AdRefusal> firstBid(const AdTerms &terms);
    StoreResult<void> setDays(const AdBid &first);
    /// Of the days' refusals the first in order of precedence.
    StoreResult<std::optional<AdRefusal>> priceRefused();
    StoreResult<bool> isTaken();
    StoreResult<bool> isCovered();

    Database &m_database;
    ShopId m_shop;
    const AdApplication &m_application;
    const AdPriceList &m_prices;
    Instant m_now;
    QList<AdBid> m_bids;
    QList<AdTerms> m_terms; ///< of each of them
};

ActionResult<QList<AdBid>, AdRefusal> AdPlacing::bids()
{
    const auto terms = m_prices.on(m_application.kind, m_application.firstDay);
    if (!terms)
        return tl::unexpected(AdRefusal::NoSuchAd);
    const auto first = firstBid(*terms);
    if (!first)
        return tl::unexpected(first.error());
    if (const auto refusal = daysRefusal(*terms, m_application.firstDay, m_application.lastDay, m_now))
        return tl::unexpected(*refusal);
    CONSOLE_TRY(setDays(*first));
    const auto price = priceRefused();
    if (!price)
        return tl::unexpected(price.error());
    if (*price)
        return tl::unexpected(**price);
    const auto taken = isTaken();
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return tl::unexpected(AdRefusal::AlreadyOnSlot);
    const auto covered = isCovered();
    if (!covered)
        return tl::unexpected(covered.error());
    if (!*covered)
        return tl::unexpected(AdRefusal::NotEnoughQcash);
    return m_bids;
}

ActionResult<AdBid, AdRefusal> AdPlacing::firstBid(const AdTerms &terms)
{
    if (!isItemNumber(m_application.itemNumber))
        return tl::unexpected(AdRefusal::NoItem);
    const auto name = nameOnSale(m_database, m_shop, m_application.itemNumber);
    if (!name)
        return tl::unexpected(name.error());
    if (!*name)
        return tl::unexpected(AdRefusal::NotOnSale);
    AdBid bid;
    bid.kind = m_application.kind;
    bid.itemNumber = m_application.itemNumber;
    bid.itemName = **name;
    bid.price = m_application.price;
    bid.placedAt = m_now;
    if (terms.slot == AdSlot::None)
        return bid;
    bid.slot = keptSlot(m_application.slot);
    if (slotKey(bid.slot).isEmpty())
        return tl::unexpected(AdRefusal::NoSlot);
    return bid;
}

StoreResult<void> AdPlacing::setDays(const AdBid &first)
{
    const auto numbers = nextAdNumbers(m_database, m_shop);
    if (!numbers)
        return tl::unexpected(numbers.error());
    for (QDate day = m_application.firstDay; day <= m_application.lastDay; day = day.addDays(1)) {
        const AdTerms terms = *m_prices.on(m_application.kind, day);
        AdBid bid = first;
        // The first day's is the one that was applied with, and is refused where it is another than the fixed one.
        if (terms.pricing == AdPricing::Fixed && day != m_application.firstDay)
            bid.price = terms.price;
        bid.number = numbers->bid + m_bids.size();
        bid.application = numbers->application;
        bid.day = day;
        bid.window = adWindow(terms, day);
        bid.state = terms.settling == AdSettling::AtOnce ? AdBidState::Won : AdBidState::Held;
        m_bids.append(bid);
        m_terms.append(terms);
    }
    return {};
}

StoreResult<std::optional<AdRefusal>> AdPlacing::priceRefused()
{
    AdStore store(m_database);
    std::optional<AdRefusal> first;
    for (qsizetype i = 0; i < m_bids.size(); ++i) {
        const AdBid &bid = m_bids.at(i);
        const auto refusal = bidRefusal(store, m_shop, m_terms.at(i), bid.slot, bid.day, bid.price);
        if (!refusal)
            return refusal;
        if (*refusal && (!first || **refusal < *first))
            first = *refusal;
    }
    return first;
}

StoreResult<bool> AdPlacing::isTaken()
{
    for (const AdBid &bid : std::as_const(m_bids)) {
        const auto taken = isOnSlot(m_database, m_shop, bid);
        if (!taken || *taken)
            return taken;
    }
    return false;
}

StoreResult<bool> AdPlacing::isCovered()
{
    const auto spendable = accountBalance(m_database, m_shop, QLatin1String("qcash"));
    if (!spendable)
        return tl::unexpected(spendable.error());
    QList<Qcash> prices;
    for (const AdBid &bid : std::as_const(m_bids))
        prices.append(bid.price);
    const auto required = requiredQcash(prices);
    return required && required->value() <= *spendable;
}

} // namespace

QList<Qcash> dayPrices(const AdPriceList &prices, const AdApplication &application)
{
    if (!application.firstDay.isValid() || !application.lastDay.isValid() || application.firstDay.daysTo(application.lastDay) >= mostDaysPriced)
        return {};
    QList<Qcash> found;
    for (QDate day = application.firstDay; day <= application.lastDay; day = day.addDays(1)) {
        const auto terms = prices.on(application.kind, day);
        if (!terms)
            return {};
        found.append(terms->pricing == AdPricing::Fixed ? terms->price : application.price);
    }
    return found;
}

std::optional<Qcash> requiredQcash(const QList<Qcash> &dayPrices)
{
    std::optional<Qcash> sum = Qcash();
    for (const Qcash price : dayPrices)
        sum = sum ? sum->plus(price) : std::nullopt;
    return sum;
}

ActionResult<QList<AdBid>, AdRefusal> AdStore::place(ShopId shop, const AdApplication &application, const AdPriceList &shipped, const Clock &clock)
{
    auto act = beginAdAct(m_database, shop, application.actionId, contentOf(application), clock);
    if (!act)
        return tl::unexpected(act.error());
    if (act->isRepeated) {
        const auto earlier = placedBy(shop, application.actionId);
        if (!earlier)
            return tl::unexpected(earlier.error());
        return *earlier;
    }
    const auto prices = AdTermsStore(m_database).priceList(shop, shipped);
    if (!prices)
        return tl::unexpected(prices.error());
    const auto bids = AdPlacing(m_database, shop, application, *prices, act->at).bids();
    if (!bids)
        return tl::unexpected(bids.error());
    AdBooking booking(m_database, shop, application.actionId, act->at);
    for (const AdBid &bid : *bids)
        CONSOLE_TRY(booking.place(bid));
    CONSOLE_TRY(act->transaction.commit());
    return *bids;
}

} // namespace console
