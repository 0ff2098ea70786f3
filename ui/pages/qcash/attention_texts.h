#pragma once

#include "control/payment_attention_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// What is said of money that came in and was booked nowhere. Plain text only.
class AttentionTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::AttentionTexts)

public:
    /// What came in: amount, when, for which order.
    [[nodiscard]] static QString what(const PaymentAttention &attention);
    /// Why it was not booked.
    [[nodiscard]] static QString why(const AttentionItem &item);
    /// What can be done about it.
    [[nodiscard]] static QString advice(const PaymentAttention &attention);
    [[nodiscard]] static QString sentence(AttentionRefusal refusal);
};

} // namespace console::ui
