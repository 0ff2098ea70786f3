#include "control/ad_bid_course.h"

#include "control/ad_catalogue.h"

namespace console {

QList<AdCourseLine> courseOf(const AdBid &bid, const QList<AdBidStep> &steps)
{
    QList<AdCourseLine> lines;
    Qcash price;
    Qcash refunded;
    bool isSpent = false;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        AdCourseLine line{steps.at(i), {}, {}, {}, {}};
        const Qcash amount = line.step.amount;
        switch (line.step.event) {
        case AdBidEvent::Placed: {
            // Spent with the application, where nothing decided it afterwards.
            const auto next = i + 1 < steps.size() ? std::optional(steps.at(i + 1).event) : std::nullopt;
            isSpent = next ? *next == AdBidEvent::Refunded || *next == AdBidEvent::Reopened : bid.state == AdBidState::Won;
            (isSpent ? line.spent : line.held) = amount;
            price = amount;
            break;
        }
        case AdBidEvent::Changed:
            line.released = price;
            line.held = amount;
            price = amount;
            break;
        case AdBidEvent::Withdrawn:
        case AdBidEvent::Lost:
            line.released = price;
            break;
        case AdBidEvent::Won:
            line.released = price;
            line.spent = price;
            isSpent = true;
            break;
        case AdBidEvent::Refunded:
            line.returned = amount;
            refunded = refunded.plus(amount).value_or(refunded);
            break;
        case AdBidEvent::Reopened:
            // What was given back before is part of the price that comes back.
            if (isSpent)
                line.returned = price.minus(refunded).value_or(Qcash());
            line.held = price;
            isSpent = false;
            refunded = {};
            break;
        }
        lines.append(line);
    }
    return lines;
}

Reading<QList<AdCourseLine>> readCourse(const Desk &desk, const AdBid &bid)
{
    const auto &shop = desk.session.shop();
    if (!shop)
        return {};
    return desk.wallet.ads.steps(shop->id, bid.number).map([&bid](const QList<AdBidStep> &steps) { return courseOf(bid, steps); });
}

bool isBidFor(const Desk &desk, const AdBid &bid)
{
    const auto &shop = desk.session.shop();
    const auto prices = shop ? adPriceList(desk.wallet, shop->id) : StoreResult<AdPriceList>();
    const auto terms = prices ? prices->on(bid.kind, bid.day) : std::nullopt;
    return !terms || terms->pricing == AdPricing::Auction;
}

} // namespace console
