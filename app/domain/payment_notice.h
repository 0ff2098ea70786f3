#pragma once

#include "domain/codes.h"
#include "domain/jst.h"

#include <QList>
#include <QString>

#include <optional>

namespace console {

/// One thing that the payer needs in order to pay; the page has the words, copies and prints it.
enum class InstructionField {
    PaymentPage, ///< an address to open in the browser
    BankName,
    BankBranch,
    AccountType,
    AccountNumber,
    AccountHolder,
    RemitterName,
    KonbiniChain,       ///< a code of konbiniChainCodes, or seven_eleven
    ReceiptNumber,      ///< typed in at the terminal
    ConfirmationNumber, ///< typed in after it
    SlipNumber,         ///< shown at the till of 7-Eleven
    SuicaEmail          ///< masked; the request to pay goes there
};

inline constexpr CodeTable<InstructionField, 12> instructionFieldCodes{{
    {InstructionField::PaymentPage, QLatin1String("payment_page")},
    {InstructionField::BankName, QLatin1String("bank_name")},
    {InstructionField::BankBranch, QLatin1String("bank_branch")},
    {InstructionField::AccountType, QLatin1String("account_type")},
    {InstructionField::AccountNumber, QLatin1String("account_number")},
    {InstructionField::AccountHolder, QLatin1String("account_holder")},
    {InstructionField::RemitterName, QLatin1String("remitter_name")},
    {InstructionField::KonbiniChain, QLatin1String("konbini_chain")},
    {InstructionField::ReceiptNumber, QLatin1String("receipt_number")},
    {InstructionField::ConfirmationNumber, QLatin1String("confirmation_number")},
    {InstructionField::SlipNumber, QLatin1String("slip_number")},
    {InstructionField::SuicaEmail, QLatin1String("suica_email")},
}};

struct PaymentInstruction
{
    InstructionField field = InstructionField::PaymentPage;
    QString value;

    friend bool operator==(const PaymentInstruction &, const PaymentInstruction &) = default;
};

/// What a payment service says of one payment.
enum class PaymentState {
    Waiting, ///< for the payer, or for cash that was announced: not paid
    Paid,
    Declined, ///< will never be paid: refused or cancelled at the service
    Expired,  ///< will never be paid: nobody paid in the time that the service gave
    Unknown   ///< the service has no payment under this key
};

/// One message of a payment service; the same one may come any number of times and in any order.
struct PaymentNotice
{
    QString paymentKey; ///< the order's, as it was given to the service
    QString reference;  ///< by which the service is asked again; may be empty
    QString paymentId;  ///< of the payment itself, once there is one
    PaymentState state = PaymentState::Waiting;
    qint64 amountYen = 0; ///< ticket and fee
    std::optional<Instant> paidAt;
    QList<PaymentInstruction> instructions;
};

/// Why money that came in was not booked. Each is shown to the seller until it has been dealt with.
enum class AttentionKind {
    PaidLate,     ///< after the order had lapsed
    PaidAfterEnd, ///< after the seller had left the order, or it had failed
    PaidTwice,
    WrongAmount,
    UnknownOrder
};

inline constexpr CodeTable<AttentionKind, 5> attentionKindCodes{{
    {AttentionKind::PaidLate, QLatin1String("paid_late")},
    {AttentionKind::PaidAfterEnd, QLatin1String("paid_after_end")},
    {AttentionKind::PaidTwice, QLatin1String("paid_twice")},
    {AttentionKind::WrongAmount, QLatin1String("wrong_amount")},
    {AttentionKind::UnknownOrder, QLatin1String("unknown_order")},
}};

/// How the seller dealt with it.
enum class AttentionResolution {
    Credited, ///< the order was paid with it after all
    DealtWith ///< settled outside this program, a refund by the service for one
};

inline constexpr CodeTable<AttentionResolution, 2> attentionResolutionCodes{{
    {AttentionResolution::Credited, QLatin1String("credited")},
    {AttentionResolution::DealtWith, QLatin1String("dealt_with")},
}};

} // namespace console
