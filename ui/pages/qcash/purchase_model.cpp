#include "ui/pages/qcash/purchase_model.h"

#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

namespace {

/// What is still to be paid for it, in yen; 0 where nothing is any more.
qint64 dueOf(const TicketOrder &order)
{
    return order.isAwaiting() ? order.priceYen() : 0;
}

/// The deadline tells something of orders that wait or lapsed.
bool hasDeadline(const TicketOrder &order)
{
    return order.deadline && (order.isAwaiting() || order.status == TicketOrderStatus::Lapsed);
}

Tone toneOf(TicketOrderStatus status)
{
    switch (status) {
    case TicketOrderStatus::AwaitingPayment:
        return Tone::Normal;
    case TicketOrderStatus::Paid:
        return Tone::Plain;
    case TicketOrderStatus::Lapsed:
        return Tone::Muted;
    case TicketOrderStatus::Failed:
        return Tone::Attention;
    }
    Q_UNREACHABLE();
}

} // namespace

void PurchaseModel::setOrders(const QList<TicketOrder> &orders)
{
    beginResetModel();
    m_orders = orders;
    endResetModel();
}

QString PurchaseModel::details(const TicketOrder &order)
{
    if (order.isAwaiting())
        return InstructionTexts::inShort(order);
    QStringList parts;
    if (order.card) {
        //: %1 is a card brand, %2 the card's last four digits.
        parts.append(tr("%1 •••• %2").arg(PaymentTexts::brandName(order.card->brand), order.card->lastFour));
    }
    if (order.instalments > 1)
        parts.append(tr("%Ln instalment(s)", nullptr, order.instalments));
    return parts.join(QStringLiteral(" · "));
}

QString PurchaseModel::heading(int column) const
{
    switch (column) {
    case OrderColumn:
        //: Column of order numbers; there is little room.
        return tr("Order");
    case DateColumn:
        return tr("Date");
    case TicketColumn:
        //: Column of charge tickets' amounts; there is little room.
        return tr("Ticket");
    case MethodColumn:
        //: Column of payment methods; there is little room.
        return tr("Method");
    case StatusColumn:
        return tr("Status");
    case DueColumn:
        //: Column: how much is still to be paid for an order.
        return tr("To be paid");
    case DeadlineColumn:
        return tr("Deadline");
    case DetailsColumn:
        return tr("How to pay");
    }
    return {};
}

QString PurchaseModel::text(int row, int column) const
{
    const TicketOrder &order = m_orders.at(row);
    switch (column) {
    case OrderColumn:
        return QString::number(order.orderNumber);
    case DateColumn:
        return formatDate(jst::dateOf(order.placedAt));
    case TicketColumn:
        return formatNumber(order.ticket);
    case MethodColumn:
        return PaymentTexts::methodName(order.method);
    case StatusColumn:
        return InstructionTexts::statusName(order);
    case DueColumn:
        return order.isAwaiting() ? InstructionTexts::yen(dueOf(order)) : QString();
    case DeadlineColumn:
        return hasDeadline(order) ? jst::dateTimeOf(*order.deadline).toString(QStringLiteral("MM-dd HH:mm")) : QString();
    case DetailsColumn:
        return details(order);
    }
    return {};
}

QVariant PurchaseModel::raw(int row, int column) const
{
    const TicketOrder &order = m_orders.at(row);
    switch (column) {
    case OrderColumn:
        return order.orderNumber;
    case DateColumn:
        return jst::dateTimeOf(order.placedAt);
    case TicketColumn:
        return order.ticket;
    case MethodColumn:
        return QString(codeIn(paymentMethodCodes, order.method));
    case StatusColumn:
        return QString(codeIn(ticketOrderStatusCodes, order.status));
    case DueColumn:
        return dueOf(order);
    case DeadlineColumn:
        return hasDeadline(order) ? QVariant(jst::dateTimeOf(*order.deadline)) : QVariant();
    case DetailsColumn:
        return details(order);
    }
    return {};
}

Tone PurchaseModel::tone(int row, int column) const
{
    return column == StatusColumn ? toneOf(m_orders.at(row).status) : Tone::Plain;
}

QVariant PurchaseModel::toolTip(int row, int column) const
{
    const TicketOrder &order = m_orders.at(row);
    switch (column) {
    case DateColumn:
        return plainToolTip(InstructionTexts::momentInJapan(order.placedAt));
    case DeadlineColumn:
        return plainToolTip(hasDeadline(order) ? InstructionTexts::momentInJapan(*order.deadline) : QString());
    case StatusColumn:
        return plainToolTip(InstructionTexts::standing(order));
    }
    return plainToolTip(text(row, column));
}

} // namespace console::ui
