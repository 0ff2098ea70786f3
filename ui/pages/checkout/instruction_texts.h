#pragma once

#include "control/order_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// What is said of an order after it was placed: how it stands, why it ended, and how it is paid, step by step. Plain text only.
class InstructionTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::InstructionTexts)

public:
    /// One or two words; a failed order says why.
    [[nodiscard]] static QString statusName(const TicketOrder &order);
    /// A sentence or two on how it stands; of one that ended unpaid, why.
    [[nodiscard]] static QString standing(const TicketOrder &order);
    [[nodiscard]] static QString fieldName(InstructionField field);
    /// The value as the payer needs it; a chain's name for its code.
    [[nodiscard]] static QString value(const PaymentInstruction &instruction);
    /// How a waiting order is paid, with every value, amount and deadline.
    [[nodiscard]] static QStringList steps(const TicketOrder &order);
    /// The same in short, for a table: "Receipt number 123, confirmation number 456".
    [[nodiscard]] static QString inShort(const TicketOrder &order);
    /// Everything on one sheet, to be copied or printed.
    [[nodiscard]] static QString sheet(const TicketOrder &order);
    /// Stands on whatever leaves the program, so that nobody pays by made-up numbers; empty where real money moves.
    [[nodiscard]] static QString practiceWarning(const TicketOrder &order);
    [[nodiscard]] static QString timeLeft(qint64 seconds);
    [[nodiscard]] static QString sentence(GatewayFault fault);
    [[nodiscard]] static QString sentence(LeaveRefusal refusal);
    /// "2026-11-24 23:59 (Japan time)".
    [[nodiscard]] static QString momentInJapan(Instant instant);
    /// "1,150 yen", and of what it is made up where a fee is in it.
    [[nodiscard]] static QString yen(qint64 amount);
    [[nodiscard]] static QString amountParts(const TicketOrder &order);
};

} // namespace console::ui
