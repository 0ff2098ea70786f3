#pragma once

#include "domain/amount.h"
#include "domain/jst.h"
#include "domain/payment_method.h"

#include <algorithm>

namespace console {

/// What a method takes and costs. The figures are data (resources/catalogue/payment_methods.json), dated there and marked where
/// they were chosen and no public text says so.
struct PaymentTerms
{
    PaymentMethod method = PaymentMethod::Card;
    qint64 largestYen = 0;  ///< what is paid with the fee; 0: no limit
    qint64 feeYen = 0;      ///< borne by the payer, on top of the ticket
    qint64 feeBelowYen = 0; ///< the fee is taken for tickets under this price; 0: never
    int deadlineDays = 3;   ///< an unpaid order lapses at the end of this day after it was placed
    int longestWaitSeconds = 0; ///< or so long after it was placed, where the payment service waits no longer; 0: it does

    [[nodiscard]] Yen feeFor(qint64 ticket) const { return known<Yen>(ticket < feeBelowYen ? feeYen : 0); }
    [[nodiscard]] bool takes(qint64 ticket) const { return largestYen == 0 || ticket + feeFor(ticket).value() <= largestYen; }
    /// 23:59:59 in Japan on the last day: through the minute 23:59.
    [[nodiscard]] Instant deadlineFrom(Instant placed) const
    {
        const Instant lastDay = jst::at(jst::dateOf(placed).addDays(deadlineDays), QTime(23, 59, 59));
        return longestWaitSeconds > 0 ? std::min(lastDay, placed.plusSeconds(longestWaitSeconds)) : lastDay;
    }
};

} // namespace console
