#pragma once

#include "control/checkout_controller.h"
#include "domain/card.h"

#include <QCoreApplication>

namespace console::ui {

/// The payment step's sentences: what is wrong and what to do.
class PaymentTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::PaymentTexts)

public:
    [[nodiscard]] static QString sentence(CardProblem problem);
    [[nodiscard]] static QString sentence(ChargeRefusal refusal);
    [[nodiscard]] static QString methodName(PaymentMethod method);
    [[nodiscard]] static QString statusName(TicketOrderStatus status);
    [[nodiscard]] static QString brandName(CardBrand brand);
    /// "Qcash (1,000 Qcash charge)".
    [[nodiscard]] static QString ticketName(qint64 ticket);
};

} // namespace console::ui
