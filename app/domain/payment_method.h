#pragma once

#include "domain/codes.h"

namespace console {

/// How a charge ticket is paid (guide: Qcash charge, step 3). The other methods come with their own courses.
enum class PaymentMethod { Card, Settlement, SettlementDue };

inline constexpr CodeTable<PaymentMethod, 3> paymentMethodCodes{{
    {PaymentMethod::Card, QLatin1String("card")},
    {PaymentMethod::Settlement, QLatin1String("settlement")},
    {PaymentMethod::SettlementDue, QLatin1String("settlement_due")},
}};

enum class TicketOrderStatus { AwaitingPayment, Paid, Lapsed, Failed };

inline constexpr CodeTable<TicketOrderStatus, 4> ticketOrderStatusCodes{{
    {TicketOrderStatus::AwaitingPayment, QLatin1String("awaiting_payment")},
    {TicketOrderStatus::Paid, QLatin1String("paid")},
    {TicketOrderStatus::Lapsed, QLatin1String("lapsed")},
    {TicketOrderStatus::Failed, QLatin1String("failed")},
}};

} // namespace console
