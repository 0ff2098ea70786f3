#include "ui/pages/ads/ad_application_texts.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_bid_texts.h"

#include <algorithm>

namespace console::ui {

namespace {

QString moment(Instant instant)
{
    return formatDateTime(jst::dateTimeOf(instant));
}

QString secondText(Instant instant)
{
    return jst::dateTimeOf(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// In two lines, and nowhere else broken.
QString spanText(const QString &begin, const QString &end)
{
    return QStringLiteral("%1 –\n%2").arg(begin, end).replace(u' ', QChar(QChar::Nbsp));
}

/// With the two prices beside the one that was typed; neither is below the start price.
QString notInUnits(const AdApplicationState &state, qint64 unit)
{
    const qint64 start = state.startPrice.value.value_or(Qcash()).value();
    qint64 below = state.form.price.value() / unit * unit;
    if (below < std::max<qint64>(start, unit))
        below += unit;
    //: %1 is the bid unit, %2 and %3 are prices that are multiples of it.
    return AdApplicationTexts::tr("The bid price must be a multiple of %1 Qcash: %2 or %3, for example.")
        .arg(formatNumber(unit), formatNumber(below), formatNumber(below + unit));
}

QString clockText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1:%2:%3").arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
}

} // namespace

QString AdApplicationTexts::pricing(AdPricing pricing)
{
    switch (pricing) {
    case AdPricing::Auction:
        return tr("Auction");
    case AdPricing::Fixed:
        return tr("Fixed price");
    }
    Q_UNREACHABLE();
}

QString AdApplicationTexts::bidTime(const AdWindow &window)
{
    return spanText(moment(window.opens), secondText(window.closes));
}

QString AdApplicationTexts::displayTime(const AdWindow &window)
{
    return spanText(moment(window.displayBegins), moment(window.displayEnds));
}

QString AdApplicationTexts::countdown(const AdApplicationState &state)
{
    switch (state.bidding) {
    case AdBidding::NotOpenYet:
        //: %1 is a date and time in Japan.
        return tr("Opens %1").arg(moment(state.window.opens));
    case AdBidding::Open:
        return clockText(state.secondsLeft);
    case AdBidding::Closed:
        return tr("Bidding closed");
    }
    Q_UNREACHABLE();
}

QString AdApplicationTexts::days(const AdForm &form)
{
    if (form.days() <= 1)
        return formatDate(form.firstDay);
    return tr("%1 to %2").arg(formatDate(form.firstDay), formatDate(form.lastDay));
}

QString AdApplicationTexts::sum(const QList<Qcash> &dayPrices, Qcash required)
{
    //: %1 is what is multiplied, as in "1,400 × 3 days", %2 the product.
    return tr("%1 = %2 Qcash").arg(factors(dayPrices), formatNumber(required.value()));
}

QString AdApplicationTexts::factors(const QList<Qcash> &dayPrices)
{
    QStringList terms;
    for (auto day = dayPrices.cbegin(); day != dayPrices.cend();) {
        const auto next = std::find_if(day, dayPrices.cend(), [day](Qcash price) { return price != *day; });
        //: %1 is a price, %2 a number of days as in "3 days".
        terms << tr("%1 × %2").arg(formatNumber(day->value()), tr("%Ln day(s)", nullptr, int(next - day)));
        day = next;
    }
    return terms.join(QStringLiteral(" + "));
}

QString AdApplicationTexts::settling(const AdTerms &terms)
{
    switch (terms.settling) {
    case AdSettling::OnOutcome:
        return terms.pricing == AdPricing::Auction ? tr("The Qcash is held until the outcome is entered: spent where the bid wins, released where it loses.")
                                                   : tr("The Qcash is held until the outcome is entered: spent where the application is accepted, "
                                                        "released where it is not.");
    case AdSettling::AtOnce:
        return tr("The Qcash is spent at once.");
    }
    Q_UNREACHABLE();
}

QString AdApplicationTexts::refusal(const AdApplicationState &state, AdRefusal refusal)
{
    const bool hasTerms = state.terms.value && *state.terms.value;
    switch (refusal) {
    case AdRefusal::UnderStartPrice:
        if (state.startPrice.value)
            return tr("The bid price is at least the start price of %1 Qcash.").arg(formatNumber(state.startPrice.value->value()));
        break;
    case AdRefusal::NotInUnits:
        if (hasTerms && !(*state.terms.value)->unit.isZero())
            return notInUnits(state, (*state.terms.value)->unit.value());
        break;
    case AdRefusal::FixedPrice:
        if (hasTerms)
            return tr("This ad costs %1 Qcash a day.").arg(formatNumber((*state.terms.value)->price.value()));
        break;
    case AdRefusal::NoSlot:
        return hasTerms && (*state.terms.value)->slot == AdSlot::Category ? tr("Enter the category.") : tr("Enter the keyword.");
    case AdRefusal::NoDays:
        if (hasTerms)
            return tr("Choose display dates from the first to the last one, %Ln day(s) at most.", nullptr, (*state.terms.value)->mostDays);
        break;
    case AdRefusal::NotOpenYet:
        return tr("Bids for the first display date are taken from %1 on.").arg(moment(state.window.opens));
    case AdRefusal::Closed:
        return tr("The bidding for this display date has closed; choose a later one.");
    case AdRefusal::AlreadyOnSlot:
        return tr("This item has a bid there on one of these dates already. Change that one, or choose other dates.");
    case AdRefusal::NotEnoughQcash:
        if (state.missing > 0)
            return tr("%1 Qcash are missing. Nothing was placed; buy Qcash and come back, what you entered stays.").arg(formatNumber(state.missing));
        break;
    case AdRefusal::ActionIdReused:
    case AdRefusal::NotFound:
    case AdRefusal::NoSuchAd:
    case AdRefusal::NoItem:
    case AdRefusal::NotOnSale:
    case AdRefusal::NotYetClosed:
    case AdRefusal::AlreadyDecided:
    case AdRefusal::NotWon:
    case AdRefusal::NotARefund:
        break;
    }
    return AdBidTexts::refusal(refusal);
}

QString AdApplicationTexts::placed(const QList<AdBid> &bids)
{
    qint64 sum = 0;
    for (const AdBid &bid : bids)
        sum += bid.price.value();
    const bool isHeld = !bids.isEmpty() && bids.first().state == AdBidState::Held;
    const QString number = formatNumber(sum);
    return isHeld ? tr("%Ln bid(s) were placed; %1 Qcash are held. Place them in J·QSM too.", nullptr, int(bids.size())).arg(number)
                  : tr("%Ln application(s) were placed; %1 Qcash were spent. Apply in J·QSM too.", nullptr, int(bids.size())).arg(number);
}

} // namespace console::ui
