#include "payment/practice_instructions.h"

#include <QCryptographicHash>

namespace console {

namespace {

/// `count` digits that only depend on the payment and on what they are for.
QString digitsFor(const QString &paymentKey, QLatin1String purpose, int count)
{
    const QByteArray hash = QCryptographicHash::hash(paymentKey.toUtf8() + purpose.data(), QCryptographicHash::Sha256);
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + uchar(hash.at(i)) % 10);
    return digits;
}

QList<PaymentInstruction> accountToPayTo(const PaymentRequest &request)
{
    return {
        {InstructionField::BankName, QStringLiteral("れんしゅう銀行")},
        {InstructionField::BankBranch, QStringLiteral("見本支店（") + digitsFor(request.paymentKey, QLatin1String("branch"), 3) + u'）'},
        {InstructionField::AccountType, QStringLiteral("普通")},
        {InstructionField::AccountNumber, digitsFor(request.paymentKey, QLatin1String("account"), 7)},
        {InstructionField::AccountHolder, QStringLiteral("レンシュウケッサイサービス")},
        {InstructionField::RemitterName, request.payer.remitterName.trimmed()},
    };
}

QList<PaymentInstruction> terminalNumbers(const PaymentRequest &request)
{
    const KonbiniChain chain = request.payer.konbiniChain.value_or(KonbiniChain::Lawson);
    return {
        {InstructionField::KonbiniChain, codeIn(konbiniChainCodes, chain)},
        {InstructionField::ReceiptNumber, digitsFor(request.paymentKey, QLatin1String("receipt"), 11)},
        {InstructionField::ConfirmationNumber, digitsFor(request.paymentKey, QLatin1String("confirmation"), 6)},
    };
}

} // namespace

QList<PaymentInstruction> practiceInstructions(const PaymentRequest &request, const QString &reference)
{
    switch (request.method) {
    case PaymentMethod::BankTransfer:
        return accountToPayTo(request);
    case PaymentMethod::KonbiniTerminal:
        return terminalNumbers(request);
    case PaymentMethod::KonbiniSeven:
        return {{InstructionField::KonbiniChain, QStringLiteral("seven_eleven")},
                {InstructionField::SlipNumber, digitsFor(request.paymentKey, QLatin1String("slip"), 13)}};
    case PaymentMethod::Suica:
        return {{InstructionField::SuicaEmail, maskedEmail(request.payer.suicaEmail.trimmed())}};
    case PaymentMethod::Paypal:
    case PaymentMethod::NetBanking:
        return {{InstructionField::PaymentPage, QStringLiteral("https://example.invalid/practice/") + reference}};
    case PaymentMethod::Card:
    case PaymentMethod::Settlement:
    case PaymentMethod::SettlementDue:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace console
