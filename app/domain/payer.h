#pragma once

#include "domain/codes.h"
#include "domain/payment_method.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace console {

/// The convenience stores with a terminal (guide: Qcash charge); 7-Eleven has its own method.
enum class KonbiniChain { Lawson, FamilyMart, MiniStop };

inline constexpr CodeTable<KonbiniChain, 3> konbiniChainCodes{{
    {KonbiniChain::Lawson, QLatin1String("lawson")},
    {KonbiniChain::FamilyMart, QLatin1String("familymart")},
    {KonbiniChain::MiniStop, QLatin1String("ministop")},
}};

/// A field of the payment step, the card's and the Q-account password's aside.
enum class PayerField { RemitterName, KonbiniChain, KonbiniName, KonbiniPhone, KonbiniEmail, Bank, BankAccountName, SuicaEmail };

/// What the payer typed. Lives only as long as the payment step and the call that asks for the payment.
struct PayerFields
{
    QString remitterName;
    std::optional<KonbiniChain> konbiniChain;
    QString konbiniName;
    QString konbiniPhone;
    QString konbiniEmail;
    QString bank; ///< a code of bankCodes()
    QString bankAccountName;
    QString suicaEmail;
};

enum class PayerProblem { Missing, TooLong, ControlCharacter, NotAPhone, NotAnEmail, UnknownChoice };

/// At most one finding a field; none: all is well.
using PayerFindings = QMap<PayerField, PayerProblem>;

/// The fields that `method` asks for (product.md, page 4), in the order of the page.
[[nodiscard]] QList<PayerField> payerFieldsOf(PaymentMethod method);

[[nodiscard]] PayerFindings checkPayer(PaymentMethod method, const PayerFields &fields);

/// The banks offered for net banking (chosen), by code; the page has their names.
[[nodiscard]] const QList<QLatin1String> &bankCodes();

/// s•••@example.jp: enough to recognise one's own address by.
[[nodiscard]] QString maskedEmail(const QString &email);

} // namespace console
