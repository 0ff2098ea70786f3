#pragma once

#include "domain/codes.h"

namespace console {

/// What the practice panel lets a payment come to. Where none is chosen the service never answers, and the order lapses by itself.
enum class PracticeOutcome {
    PayNow,
    Decline,
    Lapse,       ///< the service lets it expire
    AnswerLate,  ///< paid, but only after the deadline, even where the order was left meanwhile
    AnswerTwice, ///< two payments for one order
    OtherAmount, ///< 100 yen less than asked for, or more where nothing would be left
    UnknownOrder ///< paid, and with it a payment for an order that nobody placed
};

inline constexpr CodeTable<PracticeOutcome, 7> practiceOutcomeCodes{{
    {PracticeOutcome::PayNow, QLatin1String("pay_now")},
    {PracticeOutcome::Decline, QLatin1String("decline")},
    {PracticeOutcome::Lapse, QLatin1String("lapse")},
    {PracticeOutcome::AnswerLate, QLatin1String("answer_late")},
    {PracticeOutcome::AnswerTwice, QLatin1String("answer_twice")},
    {PracticeOutcome::OtherAmount, QLatin1String("other_amount")},
    {PracticeOutcome::UnknownOrder, QLatin1String("unknown_order")},
}};

} // namespace console
