#pragma once

#include "control/checkout_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The payment step's sentences: what is wrong and what to do, what a method costs and what happens after ordering.
class PaymentTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::PaymentTexts)

public:
    [[nodiscard]] static QString sentence(CardProblem problem);
    [[nodiscard]] static QString sentence(PayerField field, PayerProblem problem);
    [[nodiscard]] static QString sentence(ChargeRefusal refusal);
    /// Why a method can't be chosen for this amount; empty where nothing is known about it.
    [[nodiscard]] static QString reason(const MethodOffer &offer);
    /// By itself, in lists and histories.
    [[nodiscard]] static QString methodName(PaymentMethod method);
    /// As it stands in the payment step, with what is written beside it.
    [[nodiscard]] static QString methodTitle(PaymentMethod method);
    [[nodiscard]] static QString methodNote(PaymentMethod method);
    /// "+150 yen under 3,000 yen · at most 300,000 yen"; empty where the method costs nothing and takes every amount.
    [[nodiscard]] static QString terms(const MethodOffer &offer);
    [[nodiscard]] static QString fee(const PaymentTerms &terms);
    /// What happens after ordering, with the deadline of an order placed now.
    [[nodiscard]] static QString course(const MethodOffer &offer);
    [[nodiscard]] static QString chainName(KonbiniChain chain);
    [[nodiscard]] static QString chainNameOfSeven();
    /// `code` is one of bankCodes().
    [[nodiscard]] static QString bankName(const QString &code);
    [[nodiscard]] static QString statusName(TicketOrderStatus status);
    [[nodiscard]] static QString brandName(CardBrand brand);
    /// "Qcash (1,000 Qcash charge)".
    [[nodiscard]] static QString ticketName(qint64 ticket);

private:
    [[nodiscard]] static QString payLaterCourse(PaymentMethod method, const QString &deadline);
    [[nodiscard]] static QString redirectCourse(PaymentMethod method, const QString &deadline);
};

} // namespace console::ui
