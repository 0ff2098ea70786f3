#include "ui/pages/grade_points/score_texts.h"

#include "domain/score_rules.h"
#include "ui/language.h"
#include "ui/store_fault_text.h"

namespace console::ui {

namespace {

/// What of an order a rule looked at, within a sentence.
QString measured(const ScoreRuleName &rule)
{
    switch (rule.measure) {
    case ScoreMeasure::ShippingDelay:
        //: Within a sentence: how many business days after its planned day an order was shipped.
        return ScoreTexts::tr("shipping delay");
    case ScoreMeasure::DeliveryTime:
        //: Within a sentence: how many business days an order was on its way.
        return ScoreTexts::tr("delivery time");
    case ScoreMeasure::Cancelled:
        //: Within a sentence: what a rule looks at.
        return ScoreTexts::tr("cancelled by the seller");
    case ScoreMeasure::Returned:
        //: Within a sentence: what a rule looks at.
        return ScoreTexts::tr("returned");
    }
    Q_UNREACHABLE();
}

/// The days that a rule holds for; empty where it counts none or holds for all.
QString daysOf(const ScoreRuleName &rule)
{
    if (rule.fromDays && rule.toDays && *rule.fromDays != *rule.toDays)
        //: Within a sentence. Business days of Japan; %1 is the fewest, %n the most.
        return ScoreTexts::tr("%1 to %Ln business day(s)", nullptr, *rule.toDays).arg(formatNumber(*rule.fromDays));
    if (rule.fromDays && rule.toDays)
        //: Within a sentence. Business days of Japan: just as many.
        return ScoreTexts::tr("%Ln business day(s)", nullptr, *rule.toDays);
    if (rule.toDays)
        //: Within a sentence. Business days of Japan; a negative number: before the planned day.
        return ScoreTexts::tr("up to %Ln business day(s)", nullptr, *rule.toDays);
    if (rule.fromDays)
        //: Within a sentence. Business days of Japan.
        return ScoreTexts::tr("%Ln business day(s) or more", nullptr, *rule.fromDays);
    return {};
}

} // namespace

QString ScoreTexts::grade(Grade grade)
{
    switch (grade) {
    case Grade::General:
        return tr("General seller");
    case Grade::Excellent:
        return tr("Excellent seller");
    case Grade::Power:
        return tr("Power seller");
    }
    Q_UNREACHABLE();
}

QString ScoreTexts::component(ScoreComponent component)
{
    switch (component) {
    case ScoreComponent::Delivery:
        return tr("Delivery score");
    case ScoreComponent::Claim:
        return tr("Claim score (cancel/return)");
    case ScoreComponent::Review:
        return tr("Buyer review");
    }
    Q_UNREACHABLE();
}

QString ScoreTexts::shortComponent(ScoreComponent component)
{
    switch (component) {
    case ScoreComponent::Delivery:
        //: Delivery score, for a narrow column.
        return tr("Delivery");
    case ScoreComponent::Claim:
        //: Claim score (cancel/return), for a narrow column.
        return tr("Claim");
    case ScoreComponent::Review:
        //: Points from buyer reviews, for a narrow column.
        return tr("Review");
    }
    Q_UNREACHABLE();
}

QString ScoreTexts::event(const QString &code)
{
    static const struct
    {
        QLatin1String code;
        const char *text;
    } known[] = {
        //: A score event: why points were given or taken.
        {QLatin1String("shipped_on_time"), QT_TR_NOOP("Shipped on time")},
        {QLatin1String("shipped_next_day"), QT_TR_NOOP("Shipped on the next day")},
        {QLatin1String("shipped_late"), QT_TR_NOOP("Shipped late")},
        {QLatin1String("shipped_very_late"), QT_TR_NOOP("Shipped very late")},
        {QLatin1String("delivered_quickly"), QT_TR_NOOP("Delivered quickly")},
        //: A score event: an order was cancelled.
        {QLatin1String("cancelled"), QT_TR_NOOP("Cancelled")},
        {QLatin1String("cancelled_by_seller"), QT_TR_NOOP("Cancelled by the seller")},
        {QLatin1String("returned"), QT_TR_NOOP("Returned")},
        //: A buyer's review.
        {QLatin1String("satisfied"), QT_TR_NOOP("Satisfied")},
        //: A buyer's review, neither satisfied nor dissatisfied.
        {QLatin1String("neutral"), QT_TR_NOOP("Neutral")},
        //: A buyer's review.
        {QLatin1String("dissatisfied"), QT_TR_NOOP("Dissatisfied")},
        {QLatin1String("adjustment"), QT_TR_NOOP("Adjustment")},
    };
    for (const auto &row : known) {
        if (code == row.code)
            return tr(row.text);
    }
    return code;
}

QString ScoreTexts::derivation(const QString &rule)
{
    if (rule.isEmpty())
        return {};
    const auto name = scoreRuleNameFrom(rule);
    if (!name)
        //: %1 is a rule's name.
        return tr("Derived from the order by the rule %1").arg(rule);
    const QString day = formatDate(name->validFrom);
    const QString days = daysOf(*name);
    if (days.isEmpty())
        //: %1 is the date of a set of rules, %2 what the rule looks at.
        return tr("Derived from the order: rule set of %1, %2").arg(day, measured(*name));
    //: %1 is the date of a set of rules, %2 what the rule looks at, such as shipping delay, %3 for how many business days it holds.
    return tr("Derived from the order: rule set of %1, %2 %3").arg(day, measured(*name), days);
}

QString ScoreTexts::goodsKind(GoodsKind kind)
{
    switch (kind) {
    case GoodsKind::General:
        return tr("General goods");
    case GoodsKind::Reserve:
        return tr("Reserve (pre-order) goods");
    }
    Q_UNREACHABLE();
}

QString ScoreTexts::settlementRule(int delayDays)
{
    return tr("Settled on the first Wednesday that is %Ln day(s) or more after delivery", nullptr, delayDays);
}

QString ScoreTexts::quote(const ConversionQuote &quote)
{
    const QString qcash = formatNumber(quote.qcash.value());
    if (quote.lost.isZero())
        return tr("Converts to %1 Qcash; no points are lost.").arg(qcash);
    return tr("Converts to %1 Qcash; %2 points are lost as remainder.").arg(qcash, formatNumber(quote.lost.value()));
}

QString ScoreTexts::refusal(ConversionRefusal refusal, const ConversionOffer &offer)
{
    switch (refusal) {
    case ConversionRefusal::ActionIdReused:
        return tr("This conversion could not be told from another one. Close this and press Convert again.");
    case ConversionRefusal::ClockBehindBook:
        return tr("This computer's clock stands in a month before the newest entry of the book. Set the clock right, then convert.");
    case ConversionRefusal::MonthHasChanged:
        return tr("A new month has begun since the figures were shown. Nothing was converted; the figures are those of %1 now.")
            .arg(offer.month.text());
    case ConversionRefusal::AlreadyConverted:
        return tr("The points of %1 have been converted already. Points can be converted once a month.").arg(offer.month.text());
    case ConversionRefusal::NegativePoints:
        return tr("The points of %1 are below zero and can't be converted. They do not burden the next month.").arg(offer.month.text());
    case ConversionRefusal::NoPoints:
        return tr("No points are known for %1. Import the points file, or type the points in from J·QSM.").arg(offer.month.text());
    case ConversionRefusal::UnderMinimum:
        return tr("Fewer than %1 points can't be converted. Points do not carry over to the next month.")
            .arg(formatNumber(conversionStepPoints));
    case ConversionRefusal::FiguresHaveChanged:
        return tr("The points have changed since they were shown. Nothing was converted; the figures are up to date now.");
    }
    Q_UNREACHABLE();
}

QString ScoreTexts::done(const ConversionReceipt &receipt)
{
    return tr("%1 Qcash were received for the points of %2 on %3.")
        .arg(formatNumber(receipt.quote.qcash.value()), receipt.month.text(), formatDateTime(jst::dateTimeOf(receipt.convertedAt)));
}

QString ScoreTexts::late(const ConversionOffer &offer)
{
    if (offer.latePoints.isZero())
        return {};
    return tr("%1 points came after the conversion; they stay unconverted.").arg(formatSigned(offer.latePoints.value()));
}

QString ScoreTexts::notDone(StoreFault fault)
{
    //: %1 is a sentence that says what is wrong with the file.
    return tr("%1 Nothing was changed.").arg(storeFaultText(fault));
}

QString ScoreTexts::number(qint64 value)
{
    return value < 0 ? formatSigned(value) : formatNumber(value);
}

} // namespace console::ui
