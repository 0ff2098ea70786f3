#pragma once

#include "payment/payment_services.h"

namespace console {

/// The payment service that the seller chose on this computer; empty for practice. Where it can't be used, or what was
/// chosen can't be understood, one that takes nothing: practice never passes for it.
[[nodiscard]] std::unique_ptr<PaymentGateway> chosenGateway(PaymentServices &services, const Clock &clock);

} // namespace console
