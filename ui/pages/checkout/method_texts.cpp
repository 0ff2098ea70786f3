#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/pages/checkout/payment_texts.h"

namespace console::ui {

namespace {

/// The whole minute 23:59 belongs to it.
QString deadlineOf(const MethodOffer &offer)
{
    return offer.deadline ? InstructionTexts::momentInJapan(*offer.deadline) : QString();
}

} // namespace

QString PaymentTexts::sentence(PayerField field, PayerProblem problem)
{
    if (problem == PayerProblem::TooLong)
        return tr("This is too long. Shorten it to 48 characters.");
    if (problem == PayerProblem::ControlCharacter)
        return tr("There is a character that can't be seen. Type it in anew.");
    switch (field) {
    case PayerField::RemitterName:
        return tr("Enter the name from which you will transfer.");
    case PayerField::KonbiniChain:
        return tr("Choose the store where you will pay.");
    case PayerField::KonbiniName:
        return tr("Enter the payer's name.");
    case PayerField::KonbiniPhone:
        return problem == PayerProblem::Missing ? tr("Enter a telephone number.") : tr("Enter 10 or 11 digits that begin with 0.");
    case PayerField::KonbiniEmail:
        return problem == PayerProblem::Missing ? tr("Enter an e-mail address.") : tr("Enter an address such as name@example.jp.");
    case PayerField::Bank:
        return tr("Choose your bank.");
    case PayerField::BankAccountName:
        return tr("Enter the name of the account.");
    case PayerField::SuicaEmail:
        return problem == PayerProblem::Missing ? tr("Enter the e-mail address of your Mobile Suica.")
                                                : tr("Enter the address as Mobile Suica has it, such as name@example.jp.");
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::reason(const MethodOffer &offer)
{
    if (!offer.obstacle)
        return {};
    switch (*offer.obstacle) {
    case MethodObstacle::NotOffered:
        return tr("The payment service doesn't offer this method.");
    case MethodObstacle::OverLimit:
        return tr("This ticket is more than the method takes.");
    case MethodObstacle::MoneyUnread:
        return {};
    case MethodObstacle::NoSales:
        return tr("Only shops with sales pay with it. Import your orders first.");
    case MethodObstacle::NotEnoughMoney:
        return tr("%1 yen less than this ticket costs.").arg(formatNumber(offer.missingYen));
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::methodTitle(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Card:
        return tr("VISA/Master/JCB card");
    case PaymentMethod::KonbiniTerminal:
    case PaymentMethod::KonbiniSeven:
        return tr("Convenience-store payment");
    case PaymentMethod::BankTransfer:
    case PaymentMethod::Paypal:
    case PaymentMethod::NetBanking:
    case PaymentMethod::Suica:
    case PaymentMethod::Settlement:
    case PaymentMethod::SettlementDue:
        return methodName(method);
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::methodNote(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::KonbiniTerminal:
        return tr("Lawson, FamilyMart, MiniStop");
    case PaymentMethod::KonbiniSeven:
        return chainNameOfSeven();
    case PaymentMethod::Card:
    case PaymentMethod::BankTransfer:
    case PaymentMethod::Paypal:
    case PaymentMethod::NetBanking:
    case PaymentMethod::Suica:
    case PaymentMethod::Settlement:
    case PaymentMethod::SettlementDue:
        return {};
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::fee(const PaymentTerms &terms)
{
    if (terms.feeYen == 0 || terms.feeBelowYen == 0)
        return {};
    //: A fee of a payment method: %1 yen for tickets under %2 yen.
    return tr("+%1 yen under %2 yen").arg(formatNumber(terms.feeYen), formatNumber(terms.feeBelowYen));
}

QString PaymentTexts::terms(const MethodOffer &offer)
{
    QStringList parts;
    if (const QString sentence = fee(offer.terms); !sentence.isEmpty())
        parts.append(sentence);
    if (offer.terms.largestYen > 0) {
        const QString largest = formatNumber(offer.terms.largestYen);
        parts.append(offer.isLimitChosen ? tr("at most %1 yen (set by this program)").arg(largest) : tr("at most %1 yen").arg(largest));
    }
    return parts.join(QStringLiteral(" · "));
}

QString PaymentTexts::course(const MethodOffer &offer)
{
    if (!offer.course)
        return {};
    switch (*offer.course) {
    case PaymentCourse::AtOnce:
        return isSettlementMoney(offer.method) ? tr("Paid at once from your money at Qoo10. The Qcash is there right away.")
                                               : tr("Paid at once. The Qcash is there right away.");
    case PaymentCourse::PayLater:
        return payLaterCourse(offer.method, deadlineOf(offer));
    case PaymentCourse::Redirect:
        return redirectCourse(offer.method, deadlineOf(offer));
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::payLaterCourse(PaymentMethod method, const QString &deadline)
{
    switch (method) {
    case PaymentMethod::BankTransfer:
        return tr("After ordering you see the account to transfer to. Transfer until %1; your bank's fee is yours to pay.").arg(deadline);
    case PaymentMethod::KonbiniTerminal:
        return tr("After ordering you see the numbers for the store's terminal. Pay at the till until %1.").arg(deadline);
    case PaymentMethod::KonbiniSeven:
        return tr("After ordering you see the slip number to show at the till of 7-Eleven. Pay until %1.").arg(deadline);
    case PaymentMethod::Suica:
        return tr("A request goes to the Mobile Suica on your phone. Accept it there until %1.").arg(deadline);
    case PaymentMethod::Card:
    case PaymentMethod::Paypal:
    case PaymentMethod::NetBanking:
    case PaymentMethod::Settlement:
    case PaymentMethod::SettlementDue:
        return tr("After ordering you see how to pay. Pay until %1.").arg(deadline);
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::redirectCourse(PaymentMethod method, const QString &deadline)
{
    switch (method) {
    case PaymentMethod::Paypal:
        return tr("After ordering your browser opens PayPal's page. Pay there until %1.").arg(deadline);
    case PaymentMethod::NetBanking:
        return tr("After ordering your browser opens your bank's page. Pay there until %1.").arg(deadline);
    case PaymentMethod::Card:
    case PaymentMethod::BankTransfer:
    case PaymentMethod::KonbiniTerminal:
    case PaymentMethod::KonbiniSeven:
    case PaymentMethod::Suica:
    case PaymentMethod::Settlement:
    case PaymentMethod::SettlementDue:
        return tr("After ordering your browser opens the payment service's page. Pay as it says there until %1.").arg(deadline);
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::chainName(KonbiniChain chain)
{
    switch (chain) {
    case KonbiniChain::Lawson:
        return tr("Lawson");
    case KonbiniChain::FamilyMart:
        return tr("FamilyMart");
    case KonbiniChain::MiniStop:
        return tr("MiniStop");
    }
    Q_UNREACHABLE();
}

QString PaymentTexts::chainNameOfSeven()
{
    return tr("7-Eleven");
}

QString PaymentTexts::bankName(const QString &code)
{
    if (code == QLatin1String("mufg"))
        return tr("MUFG Bank");
    if (code == QLatin1String("smbc"))
        return tr("Sumitomo Mitsui Banking Corporation");
    if (code == QLatin1String("mizuho"))
        return tr("Mizuho Bank");
    if (code == QLatin1String("resona"))
        return tr("Resona Bank");
    if (code == QLatin1String("rakuten"))
        return tr("Rakuten Bank");
    if (code == QLatin1String("paypay"))
        return tr("PayPay Bank");
    if (code == QLatin1String("jp_bank"))
        return tr("Japan Post Bank");
    return code;
}

} // namespace console::ui
