#include "cli/charge_fields.h"

#include "cli/output.h"

#include <QFile>

namespace console {

namespace {

constexpr qint64 longestLine = 4096;

constexpr CodeTable<PayerField, 8> payerFieldNames{{
    {PayerField::RemitterName, QLatin1String("remitter_name")},
    {PayerField::KonbiniChain, QLatin1String("konbini_chain")},
    {PayerField::KonbiniName, QLatin1String("konbini_name")},
    {PayerField::KonbiniPhone, QLatin1String("konbini_phone")},
    {PayerField::KonbiniEmail, QLatin1String("konbini_email")},
    {PayerField::Bank, QLatin1String("bank")},
    {PayerField::BankAccountName, QLatin1String("bank_account_name")},
    {PayerField::SuicaEmail, QLatin1String("suica_email")},
}};

QString &fieldOf(ChargeFields &fields, PayerField field)
{
    switch (field) {
    case PayerField::RemitterName:
        return fields.payer.remitterName;
    case PayerField::KonbiniChain:
        return fields.typedChain;
    case PayerField::KonbiniName:
        return fields.payer.konbiniName;
    case PayerField::KonbiniPhone:
        return fields.payer.konbiniPhone;
    case PayerField::KonbiniEmail:
        return fields.payer.konbiniEmail;
    case PayerField::Bank:
        return fields.payer.bank;
    case PayerField::BankAccountName:
        return fields.payer.bankAccountName;
    case PayerField::SuicaEmail:
        return fields.payer.suicaEmail;
    }
    Q_UNREACHABLE();
}

/// False for an unknown name.
bool setField(ChargeFields &fields, const QString &name, const QString &value)
{
    if (const auto field = valueIn(payerFieldNames, name))
        fieldOf(fields, *field) = value;
    else if (name == QLatin1String("card_number"))
        fields.card.number = value;
    else if (name == QLatin1String("card_expiry"))
        fields.card.expiry = value;
    else if (name == QLatin1String("card_code"))
        fields.card.code = value;
    else if (name == QLatin1String("card_holder"))
        fields.card.holder = value;
    else if (name == QLatin1String("instalments"))
        fields.card.instalments = value.toInt();
    else
        return false;
    return true;
}

QString sentenceOf(CardProblem problem)
{
    switch (problem) {
    case CardProblem::NumberMissing:
    case CardProblem::ExpiryMissing:
    case CardProblem::CodeMissing:
    case CardProblem::HolderMissing:
        return QStringLiteral("missing");
    case CardProblem::NumberNotDigits:
        return QStringLiteral("not digits only");
    case CardProblem::NumberLength:
        return QStringLiteral("not as long as a card number");
    case CardProblem::NumberChecksum:
        return QStringLiteral("not a card number; a digit is wrong");
    case CardProblem::BrandNotTaken:
        return QStringLiteral("not a VISA, Master or JCB card");
    case CardProblem::ExpiryFormat:
        return QStringLiteral("not MM/YY");
    case CardProblem::ExpiryPast:
        return QStringLiteral("over already");
    case CardProblem::ExpiryTooFar:
        return QStringLiteral("too far in the future");
    case CardProblem::CodeFormat:
        return QStringLiteral("not digits only");
    case CardProblem::CodeLength:
        return QStringLiteral("not three digits");
    case CardProblem::HolderFormat:
        return QStringLiteral("not a name as on a card");
    case CardProblem::InstalmentsNotOffered:
        return QStringLiteral("not offered for this card and amount");
    }
    Q_UNREACHABLE();
}

QString bankList()
{
    QStringList codes;
    for (const QLatin1String code : bankCodes())
        codes.append(code);
    return codes.join(u' ');
}

QString sentenceOf(PayerField field, PayerProblem problem)
{
    switch (problem) {
    case PayerProblem::Missing:
        return QStringLiteral("missing");
    case PayerProblem::TooLong:
        return QStringLiteral("too long");
    case PayerProblem::ControlCharacter:
        return QStringLiteral("has a character that can't be shown");
    case PayerProblem::NotAPhone:
        return QStringLiteral("not a phone number of Japan");
    case PayerProblem::NotAnEmail:
        return QStringLiteral("not an e-mail address");
    case PayerProblem::UnknownChoice:
        return field == PayerField::Bank ? QStringLiteral("not one of %1").arg(bankList()) : QStringLiteral("not one of lawson familymart ministop");
    }
    Q_UNREACHABLE();
}

} // namespace

tl::expected<ChargeFields, int> readChargeFields(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(failUsage(QStringLiteral("the fields file can't be read.")));
    ChargeFields fields;
    for (int lineNumber = 1; !file.atEnd(); ++lineNumber) {
        const QString line = QString::fromUtf8(file.readLine(longestLine)).trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 0)
            return tl::unexpected(failUsage(QStringLiteral("line %1 of the fields file is not name=value.").arg(lineNumber)));
        if (!setField(fields, line.left(equals).trimmed(), line.mid(equals + 1).trimmed()))
            return tl::unexpected(failUsage(QStringLiteral("line %1 of the fields file has an unknown name.").arg(lineNumber)));
    }
    fields.payer.konbiniChain = valueIn(konbiniChainCodes, fields.typedChain);
    return fields;
}

ChargeFields practiceFields(QDate today)
{
    ChargeFields fields;
    fields.card.number = QStringLiteral("4111111111111111");
    fields.card.expiry = QStringLiteral("12/%1").arg(today.year() + 1);
    fields.card.code = QStringLiteral("123");
    fields.card.holder = QStringLiteral("PRACTICE CARD");
    fields.payer.remitterName = QStringLiteral("PRACTICE SHOP");
    fields.payer.konbiniChain = KonbiniChain::Lawson;
    fields.payer.konbiniName = QStringLiteral("PRACTICE SHOP");
    fields.payer.konbiniPhone = QStringLiteral("0300000000");
    fields.payer.konbiniEmail = QStringLiteral("practice@example.com");
    fields.payer.bank = bankCodes().first();
    fields.payer.bankAccountName = QStringLiteral("PRACTICE SHOP");
    fields.payer.suicaEmail = QStringLiteral("practice@example.com");
    return fields;
}

QStringList findingsOf(const ChargeFields &fields, PaymentMethod method, qint64 ticket, QDate today)
{
    QStringList findings;
    const auto add = [&findings](QLatin1String name, const QString &sentence) { findings.append(name + QStringLiteral(": ") + sentence); };
    if (method == PaymentMethod::Card) {
        const CardFindings card = checkCard(fields.card, ticket, today);
        const std::pair<const char *, std::optional<CardProblem>> parts[] = {{"card_number", card.number},
                                                                             {"card_expiry", card.expiry},
                                                                             {"card_code", card.code},
                                                                             {"card_holder", card.holder},
                                                                             {"instalments", card.instalments}};
        for (const auto &[name, problem] : parts) {
            if (problem)
                add(QLatin1String(name), sentenceOf(*problem));
        }
    }
    const PayerFindings payer = checkPayer(method, fields.payer);
    for (const PayerField field : payerFieldsOf(method)) {
        if (!payer.contains(field))
            continue;
        const bool isUnknownChain = field == PayerField::KonbiniChain && !fields.typedChain.isEmpty();
        add(codeIn(payerFieldNames, field), sentenceOf(field, isUnknownChain ? PayerProblem::UnknownChoice : payer.value(field)));
    }
    return findings;
}

} // namespace console
