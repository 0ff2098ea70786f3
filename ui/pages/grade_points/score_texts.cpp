#include "ui/pages/grade_points/score_texts.h"

#include "ui/language.h"
#include "ui/store_fault_text.h"

namespace console::ui {

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
