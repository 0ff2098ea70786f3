#pragma once

#include "payment/payment_gateway.h"

namespace console {

/// What the payer is told in order to pay: believable, made up, the same for the same payment key. Of the payer's fields only
/// the remitter's name, the chain and the masked Suica address are repeated.
[[nodiscard]] QList<PaymentInstruction> practiceInstructions(const PaymentRequest &request, const QString &reference);

} // namespace console
