#pragma once

#include "support/ad_samples.h"

/// Acts about bids that follow from their number alone, so that whoever knows how many were done knows how the book must stand. Each is done
/// under an id of its own and may be repeated.
namespace samples::bids {

inline constexpr qint64 opening = 10'000;
inline constexpr int actsOfARound = 8;
inline constexpr int bidsOfARound = 4;

/// What an act moves, and the rows that it leaves.
struct Mark
{
    qint64 spendable = 0;
    qint64 held = 0;
    qint64 steps = 0;
    qint64 transfers = 0;
};

/// Of a round: three days are bid for, one is made dearer, an ad is paid at once, a bid is withdrawn, one wins, one loses, one is refunded in
/// part, and what was spent comes in again.
inline constexpr std::array<Mark, actsOfARound> marks{{
    {-3'000, 3'000, 3, 3}, {-500, 500, 1, 2}, {-300, 0, 1, 1}, {1'000, -1'000, 1, 1}, {0, -1'000, 1, 2}, {1'500, -1'500, 1, 1}, {500, 0, 1, 1}, {800, 0, 0, 1},
}};

inline QString expectedAfter(qint64 acts)
{
    Mark sum{opening, 0, 0, 1};
    for (const Mark &mark : marks) {
        const auto index = &mark - marks.data();
        const qint64 times = (acts + actsOfARound - 1 - index) / actsOfARound;
        sum = {sum.spendable + times * mark.spendable, sum.held + times * mark.held, sum.steps + times * mark.steps, sum.transfers + times * mark.transfers};
    }
    return QStringLiteral("%1 spendable, %2 held, %3 steps, %4 transfers").arg(sum.spendable).arg(sum.held).arg(sum.steps).arg(sum.transfers);
}

inline QString shownStore(Wallet &wallet, ShopId shop)
{
    const auto balances = wallet.book.balances(shop);
    if (!balances)
        return QStringLiteral("unreadable");
    return QStringLiteral("%1 spendable, %2 held, %3 steps, %4 transfers")
        .arg(balances->spendable.value()).arg(balances->held.value())
        .arg(readRaw(wallet.database(), QStringLiteral("SELECT count(*) FROM ad_bid_step")))
        .arg(readRaw(wallet.database(), QStringLiteral("SELECT count(*) FROM transfer")));
}

inline void makeStore(const QString &path)
{
    const auto wallet = openWallet(path);
    const FakeClock clock;
    const Shop shop = registerShop(*wallet, clock, opening);
    ads::putOnSale(*wallet, shop.id, {QStringLiteral("1001")});
}

/// Empty where the act was done, now or earlier; or what it was answered.
inline QString perform(Wallet &wallet, ShopId shop, qint64 number)
{
    const qint64 round = number / actsOfARound;
    const qint64 first = round * bidsOfARound + 1;
    const QDate day = QDate(2026, 11, 22).addDays(3 * round);
    const QString id = QStringLiteral("act-%1").arg(number);
    FakeClock clock(jst::at(day, QTime(12, 0)));
    const AdPriceList prices = ads::prices();
    QString answer;
    switch (number % actsOfARound) {
    case 0: {
        AdApplication days = ads::application(id, 1'000, QStringLiteral("serum"), day);
        days.lastDay = day.addDays(2);
        answer = ads::answerOf(wallet.ads.place(shop, days, prices, clock));
        break;
    }
    case 1:
        answer = ads::answerOf(wallet.ads.change(shop, id, first + 1, known<Qcash>(1'500), prices, clock));
        break;
    case 2: {
        AdApplication rankUp = ads::application(id, 300, {}, day);
        rankUp.kind = AdKind::PowerRankUp;
        answer = ads::answerOf(wallet.ads.place(shop, rankUp, prices, clock));
        break;
    }
    case 3:
        answer = ads::answerOf(wallet.ads.withdraw(shop, id, first + 2, clock));
        break;
    case 4:
        clock.instant = jst::at(day, QTime(18, 30));
        answer = ads::answerOf(wallet.ads.decide(shop, id, {{first, true}}, clock));
        break;
    case 5:
        clock.instant = jst::at(day.addDays(1), QTime(18, 30));
        answer = ads::answerOf(wallet.ads.decide(shop, id, {{first + 1, false}}, clock));
        break;
    case 6:
        clock.instant = jst::at(day.addDays(1), QTime(18, 30));
        answer = ads::answerOf(wallet.ads.refund(shop, id, first, 720, {}, clock));
        break;
    default:
        clock.instant = jst::at(day.addDays(1), QTime(18, 30));
        answer = answerOf(wallet.book.addEntry(shop, entry(id, EntryKind::ManualIn, 800, day), clock));
    }
    return answer == QLatin1String("done") ? QString() : answer;
}

} // namespace samples::bids
