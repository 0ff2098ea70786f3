#include "domain/payer.h"

#include <QRegularExpression>

#include <algorithm>

namespace console {

namespace {

constexpr qsizetype longestName = 48; ///< what a transfer's name field holds (Zengin format)
constexpr qsizetype longestEmail = 254; ///< RFC 5321

QString textOf(PayerField field, const PayerFields &fields)
{
    switch (field) {
    case PayerField::RemitterName:
        return fields.remitterName;
    case PayerField::KonbiniChain:
        return fields.konbiniChain ? QString(codeIn(konbiniChainCodes, *fields.konbiniChain)) : QString();
    case PayerField::KonbiniName:
        return fields.konbiniName;
    case PayerField::KonbiniPhone:
        return fields.konbiniPhone;
    case PayerField::KonbiniEmail:
        return fields.konbiniEmail;
    case PayerField::Bank:
        return fields.bank;
    case PayerField::BankAccountName:
        return fields.bankAccountName;
    case PayerField::SuicaEmail:
        return fields.suicaEmail;
    }
    Q_UNREACHABLE();
}

/// A telephone number of Japan: 10 or 11 digits from 0 on; blanks and hyphens don't matter, full-width digits are folded.
bool isPhone(const QString &typed)
{
    static const QRegularExpression separators(QStringLiteral("[\\s\\-‐－()（）]"));
    static const QRegularExpression phone(QStringLiteral("\\A0[0-9]{9,10}\\z"));
    return phone.match(typed.normalized(QString::NormalizationForm_KC).remove(separators)).hasMatch();
}

bool isEmail(const QString &typed)
{
    static const QRegularExpression email(QStringLiteral("\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"));
    return typed.size() <= longestEmail && email.match(typed).hasMatch();
}

std::optional<PayerProblem> problemOf(PayerField field, const PayerFields &fields)
{
    const QString typed = textOf(field, fields).trimmed();
    if (typed.isEmpty())
        return PayerProblem::Missing;
    if (std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return PayerProblem::ControlCharacter;
    switch (field) {
    case PayerField::RemitterName:
    case PayerField::KonbiniName:
    case PayerField::BankAccountName:
        return typed.size() > longestName ? std::optional(PayerProblem::TooLong) : std::nullopt;
    case PayerField::KonbiniPhone:
        return isPhone(typed) ? std::nullopt : std::optional(PayerProblem::NotAPhone);
    case PayerField::KonbiniEmail:
    case PayerField::SuicaEmail:
        return isEmail(typed) ? std::nullopt : std::optional(PayerProblem::NotAnEmail);
    case PayerField::Bank:
        return std::any_of(bankCodes().begin(), bankCodes().end(), [&](QLatin1String code) { return code == typed; })
            ? std::nullopt
            : std::optional(PayerProblem::UnknownChoice);
    case PayerField::KonbiniChain:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<PayerField> payerFieldsOf(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::BankTransfer:
        return {PayerField::RemitterName};
    case PaymentMethod::KonbiniTerminal:
        return {PayerField::KonbiniChain, PayerField::KonbiniName, PayerField::KonbiniPhone, PayerField::KonbiniEmail};
    case PaymentMethod::KonbiniSeven:
        return {PayerField::KonbiniName, PayerField::KonbiniPhone, PayerField::KonbiniEmail};
    case PaymentMethod::NetBanking:
        return {PayerField::Bank, PayerField::BankAccountName};
    case PaymentMethod::Suica:
        return {PayerField::SuicaEmail};
    case PaymentMethod::Card:
    case PaymentMethod::Paypal:
    case PaymentMethod::Settlement:
    case PaymentMethod::SettlementDue:
        return {};
    }
    Q_UNREACHABLE();
}

PayerFindings checkPayer(PaymentMethod method, const PayerFields &fields)
{
    PayerFindings findings;
    for (const PayerField field : payerFieldsOf(method)) {
        if (const auto problem = problemOf(field, fields))
            findings.insert(field, *problem);
    }
    return findings;
}

const QList<QLatin1String> &bankCodes()
{
    static const QList<QLatin1String> codes{QLatin1String("mufg"),    QLatin1String("smbc"),  QLatin1String("mizuho"), QLatin1String("resona"),
                                            QLatin1String("rakuten"), QLatin1String("paypay"), QLatin1String("jp_bank")};
    return codes;
}

QString maskedEmail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at < 1 ? QString() : email.left(1) + QStringLiteral("•••") + email.mid(at);
}

} // namespace console
