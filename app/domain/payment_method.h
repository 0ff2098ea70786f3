#pragma once

#include "domain/codes.h"

#include <QtGlobal>

namespace console {

/// How a charge ticket is paid (guide: Qcash charge, step 3), in the order of J·QSM's own list.
enum class PaymentMethod { Card, BankTransfer, KonbiniTerminal, KonbiniSeven, Paypal, NetBanking, Suica, Settlement, SettlementDue };

inline constexpr CodeTable<PaymentMethod, 9> paymentMethodCodes{{
    {PaymentMethod::Card, QLatin1String("card")},
    {PaymentMethod::BankTransfer, QLatin1String("bank_transfer")},
    {PaymentMethod::KonbiniTerminal, QLatin1String("konbini_terminal")},
    {PaymentMethod::KonbiniSeven, QLatin1String("konbini_seven")},
    {PaymentMethod::Paypal, QLatin1String("paypal")},
    {PaymentMethod::NetBanking, QLatin1String("net_banking")},
    {PaymentMethod::Suica, QLatin1String("suica")},
    {PaymentMethod::Settlement, QLatin1String("settlement")},
    {PaymentMethod::SettlementDue, QLatin1String("settlement_due")},
}};

/// Paid from what Qoo10 owes the shop: no payment service takes part.
[[nodiscard]] constexpr bool isSettlementMoney(PaymentMethod method)
{
    return method == PaymentMethod::Settlement || method == PaymentMethod::SettlementDue;
}

/// Paid and lapsed orders and failed ones never wait again; a paid one never changes at all.
enum class TicketOrderStatus { AwaitingPayment, Paid, Lapsed, Failed };

inline constexpr CodeTable<TicketOrderStatus, 4> ticketOrderStatusCodes{{
    {TicketOrderStatus::AwaitingPayment, QLatin1String("awaiting_payment")},
    {TicketOrderStatus::Paid, QLatin1String("paid")},
    {TicketOrderStatus::Lapsed, QLatin1String("lapsed")},
    {TicketOrderStatus::Failed, QLatin1String("failed")},
}};

/// Why an order ended without being paid.
enum class OrderEnd {
    Deadline,   ///< nobody paid in time
    Declined,   ///< the payment service said no
    Left,       ///< the seller gave it up
    Interrupted ///< the program ended before the payment service had heard of it: nothing was charged
};

inline constexpr CodeTable<OrderEnd, 4> orderEndCodes{{
    {OrderEnd::Deadline, QLatin1String("deadline")},
    {OrderEnd::Declined, QLatin1String("declined")},
    {OrderEnd::Left, QLatin1String("left")},
    {OrderEnd::Interrupted, QLatin1String("interrupted")},
}};

/// How a payment goes on once it has been asked for.
enum class PaymentCourse {
    AtOnce,   ///< paid or declined with the answer
    PayLater, ///< at a till, a bank or on the phone, until a deadline
    Redirect  ///< on a page of the payment service, in the payer's browser
};

} // namespace console
