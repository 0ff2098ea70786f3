#pragma once

#include "payment/practice_memory.h"

namespace console {

/// The form in which the practice service keeps its payments: JSON, one object a payment.
[[nodiscard]] QByteArray practiceContentOf(const PracticePayments &payments);
/// Empty where any part can't be understood.
[[nodiscard]] std::optional<PracticePayments> practicePaymentsFrom(const QByteArray &content);

} // namespace console
