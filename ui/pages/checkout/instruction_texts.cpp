#include "ui/pages/checkout/instruction_texts.h"

#include "ui/language.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/plain_text.h"

#include <QTime>

#include <algorithm>

namespace console::ui {

namespace {

/// The order's instructions, by field; knows which were told already.
class Fields
{
public:
    explicit Fields(const TicketOrder &order) : m_left(order.instructions) {}

    [[nodiscard]] bool has(InstructionField field) const
    {
        return std::any_of(m_left.begin(), m_left.end(), [field](const PaymentInstruction &each) { return each.field == field; });
    }
    QString take(InstructionField field)
    {
        for (qsizetype i = 0; i < m_left.size(); ++i) {
            if (m_left.at(i).field == field)
                return InstructionTexts::value(m_left.takeAt(i));
        }
        return {};
    }
    [[nodiscard]] const QList<PaymentInstruction> &left() const { return m_left; }

private:
    QList<PaymentInstruction> m_left;
};

QString chainCode(const TicketOrder &order)
{
    for (const PaymentInstruction &instruction : order.instructions) {
        if (instruction.field == InstructionField::KonbiniChain)
            return instruction.value;
    }
    return {};
}

} // namespace

QString InstructionTexts::momentInJapan(Instant instant)
{
    return tr("%1 (Japan time)").arg(formatDateTime(jst::dateTimeOf(instant)));
}

QString InstructionTexts::yen(qint64 amount)
{
    return tr("%1 yen").arg(formatNumber(amount));
}

QString InstructionTexts::amountParts(const TicketOrder &order)
{
    if (order.fee.isZero())
        return {};
    //: %1 is the price of a charge ticket, %2 the fee for paying it, both in yen.
    return tr("ticket %1 yen + fee %2 yen").arg(formatNumber(order.ticket), formatNumber(order.fee.value()));
}

QString InstructionTexts::statusName(const TicketOrder &order)
{
    if (order.status != TicketOrderStatus::Failed || !order.end)
        return PaymentTexts::statusName(order.status);
    switch (*order.end) {
    case OrderEnd::Declined:
        //: Status of an order: the payment service refused its payment.
        return tr("Declined");
    case OrderEnd::Left:
        //: Status of an order that the seller gave up before it was paid.
        return tr("Given up");
    case OrderEnd::Interrupted:
        //: Status of an order whose payment was never asked for, because the program ended before.
        return tr("Interrupted");
    case OrderEnd::Deadline:
        return PaymentTexts::statusName(TicketOrderStatus::Lapsed);
    }
    Q_UNREACHABLE();
}

QString InstructionTexts::standing(const TicketOrder &order)
{
    if (order.status == TicketOrderStatus::Paid)
        return tr("The Qcash was credited.");
    if (order.isAwaiting())
        return tr("The Qcash is credited as soon as the payment has come in. This page notices it by itself.");
    switch (order.end.value_or(OrderEnd::Declined)) {
    case OrderEnd::Deadline:
        return tr("It was not paid in time (deadline: %1) and lapsed by itself. Nothing is to be paid any more.")
            .arg(order.deadline ? momentInJapan(*order.deadline) : QString());
    case OrderEnd::Declined:
        return tr("The payment service declined the payment. Nothing was charged.");
    case OrderEnd::Left:
        return tr("You gave this order up before it was paid. Nothing is to be paid any more.");
    case OrderEnd::Interrupted:
        return tr("The program ended before the payment service had heard of this order. Nothing was charged.");
    }
    Q_UNREACHABLE();
}

QString InstructionTexts::fieldName(InstructionField field)
{
    switch (field) {
    case InstructionField::PaymentPage:
        return tr("Payment page");
    case InstructionField::BankName:
        return tr("Bank");
    case InstructionField::BankBranch:
        return tr("Branch");
    case InstructionField::AccountType:
        return tr("Account type");
    case InstructionField::AccountNumber:
        return tr("Account number");
    case InstructionField::AccountHolder:
        return tr("Account holder");
    case InstructionField::RemitterName:
        return tr("Remitter's name");
    case InstructionField::KonbiniChain:
        return tr("Convenience store");
    case InstructionField::ReceiptNumber:
        return tr("Receipt number");
    case InstructionField::ConfirmationNumber:
        return tr("Confirmation number");
    case InstructionField::SlipNumber:
        return tr("Slip number");
    case InstructionField::SuicaEmail:
        return tr("Mobile Suica e-mail");
    }
    Q_UNREACHABLE();
}

QString InstructionTexts::value(const PaymentInstruction &instruction)
{
    if (instruction.field != InstructionField::KonbiniChain)
        return singleLine(instruction.value);
    if (instruction.value == QLatin1String("seven_eleven"))
        return tr("7-Eleven");
    const auto chain = valueIn(konbiniChainCodes, instruction.value);
    if (!chain)
        return singleLine(instruction.value);
    switch (*chain) {
    case KonbiniChain::Lawson:
        return tr("Lawson");
    case KonbiniChain::FamilyMart:
        return tr("FamilyMart");
    case KonbiniChain::MiniStop:
        return tr("MiniStop");
    }
    Q_UNREACHABLE();
}

QStringList InstructionTexts::steps(const TicketOrder &order)
{
    Fields fields(order);
    const QString amount = yen(order.priceYen());
    const QString deadline = order.deadline ? momentInJapan(*order.deadline) : QString();
    QStringList steps;
    if (fields.has(InstructionField::PaymentPage)) {
        steps.append(tr("Open the payment page in the browser: %1").arg(fields.take(InstructionField::PaymentPage)));
        steps.append(tr("Pay %1 there by %2.").arg(amount, deadline));
        steps.append(tr("Come back here when you have paid: the order changes by itself."));
    } else if (fields.has(InstructionField::ReceiptNumber)) {
        const bool isFamilyMart = valueIn(konbiniChainCodes, chainCode(order)) == KonbiniChain::FamilyMart;
        const QString chain = fields.take(InstructionField::KonbiniChain);
        //: %1 is a chain of convenience stores.
        steps.append(isFamilyMart ? tr("Go to a %1 and choose payment by number on the multi-copy machine.").arg(chain)
                                  //: %1 is a chain of convenience stores; Loppi is the name of its terminals.
                                  : tr("Go to a %1 and choose payment by number on the Loppi terminal.").arg(chain));
        steps.append(tr("Type in the receipt number %1.").arg(fields.take(InstructionField::ReceiptNumber)));
        if (fields.has(InstructionField::ConfirmationNumber))
            steps.append(tr("Then type in the confirmation number %1.").arg(fields.take(InstructionField::ConfirmationNumber)));
        steps.append(tr("Take the slip that is printed to the till at once and pay %1 by %2.").arg(amount, deadline));
    } else if (fields.has(InstructionField::SlipNumber)) {
        fields.take(InstructionField::KonbiniChain);
        steps.append(tr("Go to a 7-Eleven and say at the till that you pay an internet order."));
        steps.append(tr("Show the slip number %1.").arg(fields.take(InstructionField::SlipNumber)));
        steps.append(tr("Pay %1 by %2.").arg(amount, deadline));
    } else if (fields.has(InstructionField::AccountNumber)) {
        const QString bank = fields.take(InstructionField::BankName) + u' ' + fields.take(InstructionField::BankBranch);
        const QString account = fields.take(InstructionField::AccountType) + u' ' + fields.take(InstructionField::AccountNumber);
        //: %1 is an amount in yen, %2 bank and branch, %3 type and number of the account, %4 its holder.
        steps.append(tr("Transfer %1 to %2, account %3, holder %4.")
                         .arg(amount, bank.trimmed(), account.trimmed(), fields.take(InstructionField::AccountHolder)));
        if (fields.has(InstructionField::RemitterName))
            steps.append(tr("Give exactly this remitter's name: %1").arg(fields.take(InstructionField::RemitterName)));
        steps.append(tr("Your bank's transfer fee is yours to pay, on top of the amount."));
        steps.append(tr("The money has to arrive by %1. Outside banking hours it may arrive on the next business day.").arg(deadline));
    } else if (fields.has(InstructionField::SuicaEmail)) {
        steps.append(tr("A request to pay was sent to %1. Open it on the phone with Mobile Suica.").arg(fields.take(InstructionField::SuicaEmail)));
        steps.append(tr("Charge Mobile Suica with at least %1 where it holds less.").arg(amount));
        steps.append(tr("Confirm the payment of %1 by %2.").arg(amount, deadline));
    } else if (!order.reference.isEmpty()) {
        steps.append(tr("Pay %1 by %2.").arg(amount, deadline));
    }
    for (const PaymentInstruction &instruction : fields.left())
        steps.append(tr("%1: %2").arg(fieldName(instruction.field), value(instruction)));
    return steps;
}

QString InstructionTexts::inShort(const TicketOrder &order)
{
    QStringList parts;
    for (const PaymentInstruction &instruction : order.instructions) {
        const bool isNumber = instruction.field != InstructionField::PaymentPage && instruction.field != InstructionField::AccountType
            && instruction.field != InstructionField::AccountHolder && instruction.field != InstructionField::RemitterName;
        if (isNumber)
            parts.append(value(instruction));
    }
    if (parts.isEmpty())
        return order.instructions.isEmpty() ? tr("Not known yet") : tr("On the payment page");
    return parts.join(QStringLiteral(" · "));
}

QString InstructionTexts::sheet(const TicketOrder &order)
{
    QStringList lines{tr("Order number: %1").arg(order.orderNumber),
                      tr("Charge ticket: %1").arg(PaymentTexts::ticketName(order.ticket)),
                      tr("Payment method: %1").arg(PaymentTexts::methodName(order.method)),
                      tr("To be paid: %1").arg(yen(order.priceYen()))};
    if (const QString parts = amountParts(order); !parts.isEmpty())
        lines.last().append(QStringLiteral(" (%1)").arg(parts));
    if (order.deadline)
        lines.append(tr("Deadline: %1").arg(momentInJapan(*order.deadline)));
    if (const QString warning = practiceWarning(order); !warning.isEmpty())
        lines.prepend(warning);
    lines.append(QString());
    for (const PaymentInstruction &instruction : order.instructions)
        lines.append(tr("%1: %2").arg(fieldName(instruction.field), value(instruction)));
    lines.append(QString());
    int number = 0;
    for (const QString &step : steps(order))
        lines.append(QStringLiteral("%1. %2").arg(++number).arg(step));
    return lines.join(u'\n');
}

QString InstructionTexts::practiceWarning(const TicketOrder &order)
{
    return isPracticeOrder(order) ? tr("Practice: do not pay. All numbers are made up and no real money moves.") : QString();
}

QString InstructionTexts::timeLeft(qint64 seconds)
{
    constexpr qint64 daySeconds = 24 * 60 * 60;
    const int days = int(seconds / daySeconds);
    const QString clock = QTime(0, 0).addSecs(int(seconds % daySeconds)).toString(QStringLiteral("HH:mm:ss"));
    //: Time left until an order lapses: %1 is hours, minutes and seconds, as 09:54:32.
    return days == 0 ? tr("%1 left").arg(clock) : tr("%Ln day(s) and %1 left", nullptr, days).arg(clock);
}

QString InstructionTexts::sentence(GatewayFault fault)
{
    switch (fault) {
    case GatewayFault::Unreachable:
        return tr("The payment service can't be reached. Check the internet connection. It is asked again by itself; what is paid meanwhile is "
                  "not lost.");
    case GatewayFault::Busy:
        return tr("The payment service is still busy with this order. Wait a minute and ask again.");
    case GatewayFault::Refused:
        return tr("The payment service did not accept the question. Nothing was booked. Check the payment settings.");
    case GatewayFault::NoCredentials:
        return tr("The payment service's key is not known on this computer. Enter it in the settings.");
    }
    Q_UNREACHABLE();
}

QString InstructionTexts::sentence(LeaveRefusal refusal)
{
    switch (refusal) {
    case LeaveRefusal::NoSuchOrder:
        return tr("There is no such order in this book.");
    case LeaveRefusal::AlreadyPaid:
        return tr("This order was paid in the meantime. It stays, and its Qcash was credited.");
    case LeaveRefusal::AlreadyEnded:
        return tr("This order had ended in the meantime.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
