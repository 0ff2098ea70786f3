#include "domain/conversion.h"

namespace console {

ConversionQuote quoteConversion(Points monthTotal)
{
    const qint64 total = monthTotal.value();
    const qint64 converted = total >= conversionStepPoints ? total - total % conversionStepPoints : 0;
    const qint64 lost = converted > 0 ? total - converted : 0;
    return {monthTotal, known<Qcash>(converted), known<Points>(lost)};
}

std::optional<ConversionRefusal> refusalFor(Points monthTotal)
{
    if (monthTotal.value() < 0)
        return ConversionRefusal::NegativePoints;
    if (monthTotal.isZero())
        return ConversionRefusal::NoPoints;
    if (monthTotal.value() < conversionStepPoints)
        return ConversionRefusal::UnderMinimum;
    return std::nullopt;
}

JstMonth convertibleMonth(Instant now)
{
    return JstMonth::containing(now).previous();
}

} // namespace console
