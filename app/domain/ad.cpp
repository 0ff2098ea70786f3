#include "domain/ad.h"

#include <algorithm>
#include <tuple>

namespace console {

namespace {

constexpr qint64 secondsInHour = 60 * 60;

bool isEarlier(const AdPriceList::Edition &one, const AdPriceList::Edition &other)
{
    return std::tuple(one.terms.kind, one.validFrom) < std::tuple(other.terms.kind, other.validFrom);
}

} // namespace

AdWindow adWindow(const AdTerms &terms, QDate displayDay)
{
    AdWindow window;
    window.opens = jst::at(displayDay.addDays(-terms.opensDaysBefore), terms.opensAt);
    window.closes = jst::at(displayDay.addDays(-terms.closesDaysBefore), terms.closesAt);
    window.displayBegins = jst::at(displayDay, terms.displayFrom);
    window.displayEnds = window.displayBegins.plusSeconds(terms.displayHours * secondsInHour);
    return window;
}

QDate nextDisplayDay(const AdTerms &terms, Instant now)
{
    const QDate closesToday = jst::dateOf(now).addDays(terms.closesDaysBefore);
    return adWindow(terms, closesToday).isClosedAt(now) ? closesToday.addDays(1) : closesToday;
}

void AdPriceList::add(const Edition &edition)
{
    const auto place = std::lower_bound(m_editions.begin(), m_editions.end(), edition, isEarlier);
    if (place != m_editions.end() && !isEarlier(edition, *place))
        *place = edition;
    else
        m_editions.insert(place, edition);
}

std::optional<AdTerms> AdPriceList::on(AdKind kind, QDate day) const
{
    const auto edition = editionOn(kind, day);
    return edition ? std::optional(edition->terms) : std::nullopt;
}

std::optional<AdPriceList::Edition> AdPriceList::editionOn(AdKind kind, QDate day) const
{
    std::optional<Edition> found;
    for (const Edition &edition : m_editions) {
        if (edition.terms.kind == kind && (!found || edition.validFrom <= day))
            found = edition;
    }
    return found;
}

AdPhase adPhase(AdBidState state, const AdWindow &window, Instant now)
{
    switch (state) {
    case AdBidState::Held:
        return window.isClosedAt(now) ? AdPhase::Undecided : AdPhase::Bidding;
    case AdBidState::Won:
        if (now < window.displayBegins)
            return AdPhase::Planned;
        return now < window.displayEnds ? AdPhase::Running : AdPhase::Ended;
    case AdBidState::Lost:
        return AdPhase::Lost;
    case AdBidState::Withdrawn:
        return AdPhase::Withdrawn;
    }
    Q_UNREACHABLE();
}

std::optional<AdRefusal> priceRefusal(const AdTerms &terms, Qcash startPrice, Qcash price)
{
    if (terms.pricing == AdPricing::Fixed)
        return price == terms.price ? std::nullopt : std::optional(AdRefusal::FixedPrice);
    if (price < startPrice || price.isZero())
        return AdRefusal::UnderStartPrice;
    if (terms.unit.isZero() || price.value() % terms.unit.value() != 0)
        return AdRefusal::NotInUnits;
    return std::nullopt;
}

std::optional<AdRefusal> daysRefusal(const AdTerms &terms, QDate first, QDate last, Instant now)
{
    if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) >= terms.mostDays)
        return AdRefusal::NoDays;
    const AdWindow window = adWindow(terms, first);
    if (now < window.opens)
        return AdRefusal::NotOpenYet;
    if (window.isClosedAt(now))
        return AdRefusal::Closed;
    return std::nullopt;
}

std::optional<Qcash> requiredQcash(Qcash price, qint64 days)
{
    if (days < 0 || (!price.isZero() && days > Qcash::limit / price.value()))
        return std::nullopt;
    return Qcash::of(price.value() * days);
}

Qcash megaWariStartPrice(const std::array<Qcash, 4> &averages, Qcash unit)
{
    // latest ÷ 2 + (sum of the three before) ÷ 3 ÷ 2, in sixths so that only the last step rounds.
    const qint64 sixths = 3 * averages[0].value() + averages[1].value() + averages[2].value() + averages[3].value();
    const qint64 step = std::max<qint64>(unit.value(), 1);
    const qint64 steps = (sixths + 6 * step - 1) / (6 * step);
    return Qcash::of(steps * step).value_or(known<Qcash>(Qcash::limit));
}

std::optional<Qcash> proportionalRefund(Qcash paid, qint64 lostMinutes, qint64 shownMinutes)
{
    constexpr qint64 mostMinutes = 1'000'000'000; // far beyond any display; keeps the product below in range
    if (lostMinutes < 1 || lostMinutes > shownMinutes || shownMinutes > mostMinutes)
        return std::nullopt;
    const qint64 whole = paid.value() / shownMinutes;
    const qint64 rest = paid.value() % shownMinutes;
    return Qcash::of(whole * lostMinutes + rest * lostMinutes / shownMinutes);
}

} // namespace console
