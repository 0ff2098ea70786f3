#pragma once

#include "support/ad_samples.h"

namespace samples::ads {

/// A shop with 10,000 Qcash and the items 1001 and 1002 that bids for paid ads. Answers are the refusals' codes, or "done"; every act has an
/// id of its own.
class BiddingShop
{
public:
    BiddingShop() { putOnSale(*wallet, shop.id, {QStringLiteral("1001"), QStringLiteral("1002")}); }

    [[nodiscard]] auto place(const AdApplication &application) { return wallet->ads.place(shop.id, application, prices, clock); }
    [[nodiscard]] QString placed(const AdApplication &application) { return answerOf(place(application)); }
    [[nodiscard]] QString changed(qint64 bid, qint64 price)
    {
        return answerOf(wallet->ads.change(shop.id, nextId(), bid, known<Qcash>(price), prices, clock));
    }
    [[nodiscard]] QString decided(const QList<AdOutcome> &outcomes) { return answerOf(wallet->ads.decide(shop.id, nextId(), outcomes, clock)); }
    [[nodiscard]] QString reopened(qint64 bid) { return answerOf(wallet->ads.reopen(shop.id, nextId(), bid, QStringLiteral("mistyped"), clock)); }
    [[nodiscard]] QString withdrawn(qint64 bid) { return answerOf(wallet->ads.withdraw(shop.id, nextId(), bid, clock)); }
    [[nodiscard]] QString refunded(qint64 bid, qint64 minutes)
    {
        return answerOf(wallet->ads.refund(shop.id, nextId(), bid, minutes, QStringLiteral("not shown"), clock));
    }
    [[nodiscard]] QString nextId() { return QStringLiteral("act-%1").arg(++m_acts); }
    [[nodiscard]] AdBid bid(qint64 number)
    {
        const auto bids = wallet->ads.bids(shop.id, {}, clock.instant, {}, 1'000);
        for (const AdBid &bid : *bids) {
            if (bid.number == number)
                return bid;
        }
        qFatal("no bid %lld", static_cast<long long>(number));
    }
    /// Spendable and held.
    [[nodiscard]] std::pair<qint64, qint64> money()
    {
        const auto balances = *wallet->book.balances(shop.id);
        return {balances.spendable.value(), balances.held.value()};
    }
    /// Each step as its code and amount.
    [[nodiscard]] QStringList courseOf(qint64 number)
    {
        QStringList course;
        const auto steps = wallet->ads.steps(shop.id, number);
        for (const AdBidStep &step : *steps)
            course.append(QStringLiteral("%1 %2").arg(codeIn(adBidEventCodes, step.event)).arg(step.amount.value()));
        return course;
    }
    void closeBidding() { clock.instant = jst::at({2026, 11, 21}, QTime(17, 50)); }
    void letDisplayBegin() { letDisplayLast(0); }
    void letDisplayLast(qint64 minutes) { clock.instant = jst::at({2026, 11, 21}, QTime(18, 0)).plusSeconds(60 * minutes); }

    FakeClock clock;
    std::unique_ptr<Wallet> wallet = openWallet();
    Shop shop = registerShop(*wallet, clock);
    AdPriceList prices = ads::prices();

private:
    int m_acts = 0;
};

} // namespace samples::ads
