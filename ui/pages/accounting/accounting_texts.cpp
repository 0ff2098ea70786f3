#include "ui/pages/accounting/accounting_texts.h"

#include "ui/language.h"

namespace console::ui {

QString AccountingTexts::lot(LotKind kind)
{
    switch (kind) {
    case LotKind::Opening:
        //: Where Qcash came from: the balance that the book began with.
        return tr("Opening balance");
    case LotKind::Paid:
        //: Where Qcash came from: tickets paid by card, bank, convenience store …
        return tr("Charge tickets that were paid");
    case LotKind::Settlement:
        //: Where Qcash came from: tickets paid with settlement money or settlement-due money.
        return tr("Charge tickets from settlement money");
    case LotKind::Points:
        //: Where Qcash came from.
        return tr("Converted service points");
    case LotKind::Refunded:
        //: Where Qcash came from.
        return tr("Refunds of paid ads");
    case LotKind::Adjusted:
        //: Where Qcash came from.
        return tr("Entries made by hand");
    }
    Q_UNREACHABLE();
}

QString AccountingTexts::program(JournalFormat format)
{
    switch (format) {
    case JournalFormat::MoneyForward:
        return QStringLiteral("MoneyForward");
    case JournalFormat::Freee:
        return QStringLiteral("freee");
    case JournalFormat::Yayoi:
        //: The accounting software 弥生会計.
        return tr("Yayoi");
    }
    Q_UNREACHABLE();
}

QString AccountingTexts::role(AccountRole role)
{
    switch (role) {
    case AccountRole::Prepayment:
        //: What an account title is for: Qcash that was bought and is not used yet.
        return tr("Prepayment");
    case AccountRole::Advertising:
        //: What an account title is for.
        return tr("Advertising expense");
    case AccountRole::Opening:
        //: What an account title is for: counter account of the balance that the book began with.
        return tr("Opening balance");
    case AccountRole::Card:
        //: What an account title is for: counter account of tickets that were paid in this way. So the following ones.
        return tr("Card payments");
    case AccountRole::BankTransfer:
        return tr("Bank transfer");
    case AccountRole::KonbiniTerminal:
        return tr("Convenience store (terminal)");
    case AccountRole::KonbiniSeven:
        return tr("Convenience store (7-Eleven)");
    case AccountRole::Paypal:
        return tr("PayPal");
    case AccountRole::NetBanking:
        return tr("Net banking");
    case AccountRole::Suica:
        return tr("Suica payment");
    case AccountRole::Settlement:
        return tr("Settlement money");
    case AccountRole::SettlementDue:
        return tr("Settlement-due money");
    case AccountRole::Fee:
        //: What an account title is for: the fee of a payment method.
        return tr("Payment fees");
    case AccountRole::PointsIncome:
        //: What an account title is for.
        return tr("Income from service points");
    case AccountRole::AdjustedIn:
        //: What an account title is for: Qcash that was put in by hand.
        return tr("Put in by hand");
    case AccountRole::AdjustedOut:
        //: What an account title is for: Qcash that was taken out by hand.
        return tr("Taken out by hand");
    }
    Q_UNREACHABLE();
}

QString AccountingTexts::method(BookingMethod method)
{
    switch (method) {
    case BookingMethod::Prepayment:
        //: How Qcash that is bought is booked first, for a narrow column.
        return tr("Prepayment");
    case BookingMethod::Expense:
        //: How Qcash that is bought is booked first, for a narrow column.
        return tr("Expense at once");
    }
    Q_UNREACHABLE();
}

QString AccountingTexts::points(PointsBooking points)
{
    switch (points) {
    case PointsBooking::Income:
        //: How Qcash that was converted from service points is booked; for a narrow column.
        return tr("Income");
    case PointsBooking::NotBooked:
        //: How Qcash that was converted from service points is booked.
        return tr("Not booked");
    }
    Q_UNREACHABLE();
}

QString AccountingTexts::month(int number)
{
    return QLocale().standaloneMonthName(number);
}

QString AccountingTexts::field(PolicyField field)
{
    switch (field) {
    case PolicyField::ValidFrom:
        return tr("Holds from");
    case PolicyField::LastMonth:
        return tr("Fiscal year's last month");
    case PolicyField::Title:
        return tr("Account title");
    case PolicyField::Sub:
        return tr("Sub-account");
    case PolicyField::TaxMoneyForward:
        //: A narrow column: the tax class (税区分) as an accounting software spells it. %1 is its name.
        return tr("Tax %1").arg(program(JournalFormat::MoneyForward));
    case PolicyField::TaxFreee:
        return tr("Tax %1").arg(program(JournalFormat::Freee));
    case PolicyField::TaxYayoi:
        return tr("Tax %1").arg(program(JournalFormat::Yayoi));
    }
    Q_UNREACHABLE();
}

QString AccountingTexts::account(const AccountTitle &title)
{
    //: An account title and its sub-account.
    return title.sub.isEmpty() ? title.title : tr("%1 (%2)").arg(title.title, title.sub);
}

QString AccountingTexts::problem(const PolicyProblem &problem)
{
    switch (problem.fault) {
    case PolicyFault::NoDay:
        return tr("Choose the day from which the policy holds.");
    case PolicyFault::BadLastMonth:
        return tr("Choose the last month of the fiscal year.");
    case PolicyFault::EmptyTitle:
        return tr("Enter an account title.");
    case PolicyFault::TextTooLong:
        return tr("This is longer than %Ln character(s).", nullptr, longestAccountText);
    case PolicyFault::BadCharacter:
        return tr("There is a line break or another character in it that can't be seen. Type it anew.");
    case PolicyFault::SameAccount:
        return tr("Prepayment and advertising expense need different accounts: no journal would say anything.");
    case PolicyFault::TooLongForYayoi:
        //: %Ln counts half-width columns: a letter is one, a Chinese or Japanese character two.
        return tr("Files for Yayoi can't hold more than %Ln half-width column(s). Everything else works.", nullptr, longestYayoiTitle);
    case PolicyFault::NoPlaceInYayoi:
        return tr("Files for Yayoi can't hold the character %1. Everything else works.").arg(problem.character);
    }
    Q_UNREACHABLE();
}

QString AccountingTexts::refusal(BookingPolicyRefusal refusal)
{
    const auto as = [](PolicyFault fault) { return problem({fault, PolicyField::Title, AccountRole::Prepayment, {}}); };
    switch (refusal) {
    case BookingPolicyRefusal::ActionIdReused:
        return tr("This policy has been saved with another content already. Close this and look at the list.");
    case BookingPolicyRefusal::NoDay:
        return as(PolicyFault::NoDay);
    case BookingPolicyRefusal::BadLastMonth:
        return as(PolicyFault::BadLastMonth);
    case BookingPolicyRefusal::EmptyTitle:
        return tr("An account title is empty.");
    case BookingPolicyRefusal::TextTooLong:
        return tr("A text is longer than accounting software takes.");
    case BookingPolicyRefusal::BadCharacter:
        return tr("A text has a character in it that can't be seen.");
    case BookingPolicyRefusal::SameAccount:
        return as(PolicyFault::SameAccount);
    }
    Q_UNREACHABLE();
}

QString AccountingTexts::leftOut(const LeftOutTotal &total)
{
    const QString amount = formatNumber(total.amount.value());
    switch (total.reason) {
    case JournalOmission::PointsNotBooked:
        return tr("%Ln entry(s) with %1 Qcash from service points: the booking policy doesn't book them.", nullptr, int(total.entries)).arg(amount);
    case JournalOmission::BookedWhenBought:
        return tr("%Ln cost(s) and refund(s) of ads with %1 Qcash: they were booked as an expense when the Qcash was bought.", nullptr, int(total.entries))
            .arg(amount);
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
