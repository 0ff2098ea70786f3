#include "ui/pages/checkout/payment_texts.h"

#include "ui/language.h"

namespace console::ui {

QString PaymentTexts::sentence(CardProblem problem)
{
    switch (problem) {
    case CardProblem::NumberMissing:
        return tr("Enter the card number.");
    case CardProblem::NumberNotDigits:
        return tr("A card number has digits only.");
    case CardProblem::NumberLength:
        return tr("This card number is too short or too long.");
    case CardProblem::NumberChecksum:
        return tr("There is a typing error in the card number.");
    case CardProblem::BrandNotTaken:
        return tr("Only VISA, Mastercard and JCB are taken.");
    case CardProblem::ExpiryMissing:
        return tr("Enter the expiry date.");
    case CardProblem::ExpiryFormat:
        return tr("Enter month and year as MM / YY.");
    case CardProblem::ExpiryPast:
        return tr("This card has expired.");
    case CardProblem::ExpiryTooFar:
        return tr("This year is too far away.");
    case CardProblem::CodeMissing:
        return tr("Enter the security code.");
    case CardProblem::CodeFormat:
        return tr("A security code has digits only.");
    case CardProblem::CodeLength:
        return tr("The security code has 3 digits.");
    case CardProblem::HolderMissing:
        return tr("Enter the cardholder's name.");
    case CardProblem::HolderFormat:
        return tr("Enter the name as it stands on the card.");
    case CardProblem::InstalmentsNotOffered:
        return tr("This card pays this amount at once only.");
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::sentence(ChargeRefusal refusal)
{
    switch (refusal) {
    case ChargeRefusal::ActionIdReused:
        return tr("This order may have been placed already. Look at the purchase history before you order again.");
    case ChargeRefusal::NotATicket:
        return tr("There is no such charge ticket. Choose another one.");
    case ChargeRefusal::MethodNotOffered:
        return tr("The payment service doesn't offer this method. Choose another one.");
    case ChargeRefusal::OverMethodLimit:
        return tr("This method doesn't take so large an amount. Choose another method or a smaller ticket.");
    case ChargeRefusal::CardFieldsWrong:
        return tr("Check the card's fields.");
    case ChargeRefusal::PayerFieldsWrong:
        return tr("Check the fields of the payment method.");
    case ChargeRefusal::NoSalesYet:
        return tr("Settlement money is for shops with sales. Import your orders first, or pay in another way.");
    case ChargeRefusal::NotEnoughSettlement:
        return tr("There is not enough settlement money any more. The available amount has been read anew.");
    case ChargeRefusal::NotEnoughDue:
        return tr("There is not enough settlement-due money any more. The available amount has been read anew.");
    case ChargeRefusal::QAccountPasswordNotSet:
        return tr("No Q-account password has been set yet.");
    case ChargeRefusal::QAccountPasswordWrong:
        return tr("The Q-account password is wrong.");
    case ChargeRefusal::QAccountLocked:
        return tr("Too many wrong passwords. Wait a while, at most 15 minutes, and try again.");
    case ChargeRefusal::PaymentDeclined:
        return tr("The payment was declined. Nothing was charged. Use another card or another method.");
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::methodName(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Card:
        return tr("Credit card");
    case PaymentMethod::BankTransfer:
        return tr("Bank transfer");
    case PaymentMethod::KonbiniTerminal:
        //: Lawson, FamilyMart, MiniStop: numbers are typed in at the shop's terminal.
        return tr("Convenience store (terminal)");
    case PaymentMethod::KonbiniSeven:
        return tr("Convenience store (7-Eleven)");
    case PaymentMethod::Paypal:
        return QStringLiteral("PayPal");
    case PaymentMethod::NetBanking:
        return tr("Net banking");
    case PaymentMethod::Suica:
        return tr("Suica payment");
    case PaymentMethod::Settlement:
        return tr("Settlement money");
    case PaymentMethod::SettlementDue:
        return tr("Settlement-due money");
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::statusName(TicketOrderStatus status)
{
    switch (status) {
    case TicketOrderStatus::AwaitingPayment:
        return tr("Waiting for payment");
    case TicketOrderStatus::Paid:
        return tr("Paid");
    case TicketOrderStatus::Lapsed:
        return tr("Lapsed");
    case TicketOrderStatus::Failed:
        return tr("Declined");
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::brandName(CardBrand brand)
{
    switch (brand) {
    case CardBrand::Visa:
        return QStringLiteral("VISA");
    case CardBrand::Mastercard:
        return QStringLiteral("Mastercard");
    case CardBrand::Jcb:
        return QStringLiteral("JCB");
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::ticketName(qint64 ticket)
{
    //: A charge ticket, as J·QSM names it. %1 is its amount.
    return tr("Qcash (%1 Qcash charge)").arg(formatNumber(ticket));
}

} // namespace console::ui
