#pragma once

#include "support/wallet_samples.h"

/// What the tests of paid ads share: a price list with the auction's known times, goods on sale, and applications.
namespace samples::ads {

using namespace console;

/// The auction: bids of display day D from D−1 19:00 to D 17:49:59, shown for 24 hours from D 18:00, in units of 100.
inline AdTerms auctionTerms(qint64 startPrice = 1'000, AdKind kind = AdKind::PlusKeyword)
{
    AdTerms terms;
    terms.kind = kind;
    terms.pricing = AdPricing::Auction;
    terms.slot = kind == AdKind::PlusCategory ? AdSlot::Category : AdSlot::Keyword;
    terms.price = known<Qcash>(startPrice);
    terms.unit = known<Qcash>(100);
    terms.mostDays = 7;
    terms.opensDaysBefore = 1;
    terms.opensAt = QTime(19, 0);
    terms.closesDaysBefore = 0;
    terms.closesAt = QTime(17, 49, 59);
    terms.displayFrom = QTime(18, 0);
    terms.displayHours = 24;
    return terms;
}

/// A fixed price a day; no keyword.
inline AdTerms fixedTerms(AdKind kind, qint64 price, AdSettling settling)
{
    AdTerms terms = auctionTerms(price, kind);
    terms.pricing = AdPricing::Fixed;
    terms.settling = settling;
    terms.slot = AdSlot::None;
    terms.unit = known<Qcash>(1);
    terms.opensDaysBefore = 14;
    return terms;
}

/// Plus exhibit by auction; Power rank-up for 300 a day, spent at once; the time sale for 5,000, held until it is accepted.
inline AdPriceList prices()
{
    AdPriceList list;
    const QDate from(2020, 1, 1);
    for (const AdTerms &terms : {auctionTerms(), auctionTerms(2'000, AdKind::PlusCategory), fixedTerms(AdKind::PowerRankUp, 300, AdSettling::AtOnce),
                                 fixedTerms(AdKind::TimeSale, 5'000, AdSettling::OnOutcome)})
        list.add({from, terms, false});
    return list;
}

inline void putOnSale(Wallet &wallet, ShopId shop, const QStringList &itemNumbers)
{
    QList<Item> items;
    for (const QString &number : itemNumbers) {
        Item item;
        item.itemNumber = number;
        item.name = QStringLiteral("Item ") + number;
        items.append(item);
    }
    import(wallet, shop, items);
}

/// For a keyword on one day; 2026-11-21 is the day whose bids a FakeClock's moment lies in.
inline AdApplication application(const QString &actionId, qint64 price = 1'000, const QString &slot = QStringLiteral("serum"),
                                 QDate day = QDate(2026, 11, 21))
{
    AdApplication application;
    application.actionId = actionId;
    application.itemNumber = QStringLiteral("1001");
    application.slot = slot;
    application.firstDay = day;
    application.lastDay = day;
    application.price = known<Qcash>(price);
    return application;
}

template <class T>
QString answerOf(const ActionResult<T, AdRefusal> &result)
{
    return samples::answerOf(result, adRefusalCodes);
}

} // namespace samples::ads
