#include "cli/demo_ads.h"

#include "cli/demo_tickets.h"
#include "control/ad_catalogue.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace console {

namespace {

constexpr int daysOfWinners = 60;
constexpr int daysOfReport = 90;
constexpr int winnersListed = 5;
constexpr qint64 startPrice = 1'000; // of the shipped price list
constexpr qint64 rankUpPrice = 3'000; // likewise

const std::array<QString, 2> &keywords()
{
    static const std::array<QString, 2> both{QStringLiteral("リードルショット"), QStringLiteral("シートマスク")};
    return both;
}

/// What the ad report calls an ad.
QString reportName(AdKind kind)
{
    switch (kind) {
    case AdKind::PlusKeyword:
        return QStringLiteral("プラス展示(キーワード)");
    case AdKind::PlusCategory:
        return QStringLiteral("プラス展示(カテゴリ)");
    case AdKind::PowerRankUp:
        return QStringLiteral("パワーランクアップ");
    case AdKind::TodaysSpecialPremium:
        return QStringLiteral("今日の特価(プレミアム)");
    case AdKind::TodaysSpecialStandard:
        return QStringLiteral("今日の特価(スタンダード)");
    case AdKind::TimeSale:
        return QStringLiteral("タイムセール");
    case AdKind::GroupBuy:
        return QStringLiteral("共同購入");
    case AdKind::MegaAd:
        return QStringLiteral("メガ割AD");
    case AdKind::ShopMail:
        return QStringLiteral("ショップメール");
    case AdKind::QspecialBanner:
        return QStringLiteral("Qスペシャルバナー");
    }
    Q_UNREACHABLE();
}

/// Which of the two keywords the shop bids on.
int keywordOf(QDate day)
{
    return int(day.toJulianDay() % 2);
}

} // namespace

DemoAds::DemoAds(Wallet &wallet, const Shop &shop, const DemoData &data, QDate today)
    : m_wallet(wallet), m_shop(shop), m_data(data), m_today(today), m_chance(today.addYears(100))
{
}

QString DemoAds::item()
{
    return m_data.items.at(m_chance.between(0, m_data.items.size() - 1)).itemNumber;
}

/// The same for a day, however often it is asked.
AdWinnerList DemoAds::winnersOf(QDate day, int keyword)
{
    DemoChance chance(day.addYears(10 * (keyword + 1)));
    AdWinnerList list{day, {}};
    qint64 price = startPrice + 400 + chance.between(0, 3) * 100;
    QList<qint64> prices;
    for (int rank = 0; rank < winnersListed; ++rank) {
        prices.prepend(price);
        price += chance.between(1, 4) * 100;
    }
    for (int rank = 1; rank <= winnersListed; ++rank)
        list.winners.append({rank, known<Qcash>(prices.at(rank - 1)), QString::number(1'090'000'000 + chance.between(0, 999'999))});
    return list;
}

StoreResult<void> DemoAds::noteWinners()
{
    QList<std::pair<AdSlotName, AdWinnerList>> lists;
    for (int keyword = 0; keyword < 2; ++keyword) {
        for (int daysAgo = daysOfWinners; daysAgo >= 1; --daysAgo) {
            // Where the shop itself bids, the outcome is noted in its place later.
            lists.append({{AdKind::PlusKeyword, keywords().at(std::size_t(keyword))}, winnersOf(m_today.addDays(-daysAgo), keyword)});
        }
    }
    return m_wallet.adMarket.noteWinners(m_shop.id, lists);
}

StoreResult<qint64> DemoAds::place(Instant at, AdKind kind, const QString &slot, const QString &item, QDate day, qint64 price)
{
    const AdApplication application{nextActionId(), kind, item, slot, day, day, known<Qcash>(price)};
    const auto placed = m_wallet.ads.place(m_shop.id, application, shippedAdPriceList(), StandingClock(at));
    if (const auto done = expectDone(placed, "bid"); !done)
        return tl::unexpected(done.error());
    return placed->first().number;
}

StoreResult<void> DemoAds::decide(Instant at, qint64 bid, bool isWon)
{
    return expectDone(m_wallet.ads.decide(m_shop.id, nextActionId(), {{bid, isWon}}, StandingClock(at)), "outcome");
}

StoreResult<void> DemoAds::bid(QDate day, int daysAgo)
{
    const auto at = [day](int hour, int minute) { return jst::at(day, QTime(hour, minute)); };
    const int keyword = keywordOf(day);
    const QString &slot = keywords().at(std::size_t(keyword));
    const QString own = item();
    AdWinnerList list = winnersOf(day, keyword);
    const bool isWon = daysAgo == refundedDaysAgo || daysAgo == 1 || m_chance.between(0, 2) > 0;
    // As the last of the winners, or a little below them.
    AdWinner &last = list.winners.last();
    const qint64 price = isWon ? last.price.value() : last.price.value() - 100;
    const auto bid = place(at(12, 10), AdKind::PlusKeyword, slot, own, day, startPrice + 200);
    if (!bid)
        return tl::unexpected(bid.error());
    if (daysAgo == withdrawnDaysAgo)
        return expectDone(m_wallet.ads.withdraw(m_shop.id, nextActionId(), *bid, StandingClock(at(15, 30))), "withdrawal");
    const auto changed = m_wallet.ads.change(m_shop.id, nextActionId(), *bid, known<Qcash>(price), shippedAdPriceList(), StandingClock(at(17, 20)));
    if (const auto done = expectDone(changed, "change"); !done)
        return done;
    if (const auto done = decide(at(18, 5), *bid, isWon); !done)
        return done;
    if (isWon)
        last.itemNumber = own;
    if (const auto noted = m_wallet.adMarket.noteWinners(m_shop.id, {AdKind::PlusKeyword, slot}, list); !noted)
        return noted;
    if (daysAgo != refundedDaysAgo)
        return {};
    const auto refunded = m_wallet.ads.refund(m_shop.id, nextActionId(), *bid, 180, QStringLiteral("システムメンテナンス"), StandingClock(at(21, 30)));
    return expectDone(refunded, "refund");
}

StoreResult<void> DemoAds::lastDay()
{
    const QDate yesterday = m_today.addDays(-1);
    const QString shown = item();
    for (int day = 0; day <= 1; ++day) {
        const auto placed = place(jst::at(yesterday, QTime(11, 20 + day)), AdKind::PowerRankUp, {}, shown, m_today.addDays(day), rankUpPrice);
        if (!placed)
            return tl::unexpected(placed.error());
    }
    return bid(yesterday, 1);
}

StoreResult<std::vector<AdReportRow>> demoAdReport(Wallet &wallet, const Shop &shop, const DemoData &data, QDate today)
{
    HistoryFilter filter;
    filter.kind = EntryKind::AdSpend;
    filter.from = today.addDays(-daysOfReport);
    filter.to = today.addDays(-2);
    std::map<std::tuple<QDate, QString, QString>, AdReportRow> rows;
    DemoChance chance(today.addYears(200));
    const auto history = wallet.book.history(shop.id, filter, 1, 1'000);
    if (!history)
        return tl::unexpected(history.error());
    for (const HistoryRow &entry : history->rows) {
        const auto item = std::find_if(data.items.cbegin(), data.items.cend(), [&](const Item &each) { return each.itemNumber == entry.itemNumber; });
        if (!entry.adKind || item == data.items.cend())
            continue;
        const QDate day = jst::dateOf(entry.bookedAt);
        const QString name = reportName(*entry.adKind);
        AdReportRow &row = rows.try_emplace({day, entry.itemNumber, name}, AdReportRow{day, entry.itemNumber, name, item->name, 0, 0, 0, 0, 0, 0}).first->second;
        const qint64 cost = -entry.amount;
        const qint64 clicks = cost / chance.between(14, 26);
        const qint64 purchases = clicks / chance.between(12, 30);
        row.costQcash = *row.costQcash + cost;
        row.clicks = *row.clicks + clicks;
        row.impressions = *row.impressions + clicks * chance.between(25, 70);
        row.carts = *row.carts + purchases + chance.between(0, 4);
        row.purchases = *row.purchases + purchases;
        row.salesYen = *row.salesYen + purchases * item->priceYen.value_or(0);
    }
    std::vector<AdReportRow> report;
    for (auto &row : rows)
        report.push_back(std::move(row.second));
    return report;
}

} // namespace console
