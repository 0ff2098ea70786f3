#include "ui/pages/ads/ad_terms_texts.h"

#include "ui/language.h"

namespace console::ui {

namespace {

/// Seconds only where they count.
QString timeText(QTime time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

} // namespace

QString AdTermsTexts::pricing(AdPricing pricing)
{
    switch (pricing) {
    case AdPricing::Auction:
        //: How the price of an ad comes about: by bids.
        return tr("Auction");
    case AdPricing::Fixed:
        //: How the price of an ad comes about.
        return tr("Fixed price");
    }
    Q_UNREACHABLE();
}

QString AdTermsTexts::settling(const AdTerms &terms)
{
    if (terms.settling == AdSettling::AtOnce)
        return tr("Spent with the application.");
    return terms.pricing == AdPricing::Auction ? tr("Held until the winners are known; spent where the bid wins, released where it loses.")
                                               : tr("Held until the application is accepted or rejected.");
}

QString AdTermsTexts::origin(AdTermsOrigin origin)
{
    switch (origin) {
    case AdTermsOrigin::Known:
        //: Terms of an ad that Qoo10 has published.
        return tr("Known");
    case AdTermsOrigin::PartlyKnown:
        //: Terms of an ad, of which Qoo10 has published some.
        return tr("Partly known");
    case AdTermsOrigin::Chosen:
        //: Terms of an ad that this program chose.
        return tr("Chosen");
    case AdTermsOrigin::Own:
        //: Terms of an ad that the shop set.
        return tr("Own");
    }
    Q_UNREACHABLE();
}

QString AdTermsTexts::fields(const QList<AdTermField> &fields, AdPricing pricing)
{
    QStringList names;
    for (const AdTermField field : fields) {
        switch (field) {
        case AdTermField::Pricing:
            names << tr("pricing");
            break;
        case AdTermField::Settling:
            //: A term of an ad: when its Qcash is held and spent.
            names << tr("holding and spending");
            break;
        case AdTermField::Slot:
            //: A term of an ad: that a keyword or a category is bid on.
            names << tr("what is bid on");
            break;
        case AdTermField::Price:
            names << (pricing == AdPricing::Auction ? tr("start price") : tr("price"));
            break;
        case AdTermField::Unit:
            names << tr("bid unit");
            break;
        case AdTermField::MostDays:
            names << tr("days at most");
            break;
        case AdTermField::BidTimes:
            names << tr("time for bids");
            break;
        case AdTermField::Display:
            names << tr("display time");
            break;
        }
    }
    //: Between the items of a list.
    return names.isEmpty() ? tr("nothing") : names.join(tr(", "));
}

QString AdTermsTexts::bidTimes(const AdTerms &terms)
{
    const auto moment = [](int daysBefore, QTime time) {
        //: D is the display day of an ad. %1 is a time of that day.
        return daysBefore == 0 ? tr("D %1").arg(timeText(time))
                               //: D is the display day of an ad. %1 is a number of days before it, %2 a time.
                               : tr("D−%1 %2").arg(QString::number(daysBefore), timeText(time));
    };
    return QStringLiteral("%1 – %2").arg(moment(terms.opensDaysBefore, terms.opensAt), moment(terms.closesDaysBefore, terms.closesAt));
}

QString AdTermsTexts::display(const AdTerms &terms)
{
    //: When an ad is shown. %1 is a time of its display day D, %2 a number of hours.
    return tr("D %1, %2 h").arg(timeText(terms.displayFrom), formatNumber(terms.displayHours));
}

QString AdTermsTexts::priceName(AdPricing pricing)
{
    return pricing == AdPricing::Auction ? tr("Start price (Qcash)") : tr("Price of a display day (Qcash)");
}

QString AdTermsTexts::refusal(AdTermsRefusal refusal)
{
    switch (refusal) {
    case AdTermsRefusal::ActionIdReused:
        return tr("Other terms were saved by this very step already. Please save once more.");
    case AdTermsRefusal::NoDay:
        return tr("Type in the day from which the terms hold.");
    case AdTermsRefusal::PriceNotPositive:
        return tr("Type in a price above zero.");
    case AdTermsRefusal::UnitNotPositive:
        return tr("Type in a unit above zero.");
    case AdTermsRefusal::PriceNotInUnits:
        return tr("The start price must be a multiple of the bid unit.");
    case AdTermsRefusal::DaysOutOfRange:
        return tr("Type in 1 to 366 days.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
