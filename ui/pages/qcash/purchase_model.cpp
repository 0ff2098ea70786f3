#include "ui/pages/qcash/purchase_model.h"

#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

namespace {

bool isNumber(int column)
{
    return column == PurchaseModel::TicketColumn || column == PurchaseModel::DueColumn;
}

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

void PurchaseModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PurchaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_orders.size());
}

int PurchaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
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

QString PurchaseModel::text(const TicketOrder &order, int column)
{
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

QString PurchaseModel::toolTip(const TicketOrder &order, int column)
{
    switch (column) {
    case DateColumn:
        return InstructionTexts::momentInJapan(order.placedAt);
    case DeadlineColumn:
        return hasDeadline(order) ? InstructionTexts::momentInJapan(*order.deadline) : QString();
    case StatusColumn:
        return InstructionTexts::standing(order);
    }
    return text(order, column);
}

QVariant PurchaseModel::rawValue(const TicketOrder &order, int column)
{
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

QVariant PurchaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TicketOrder &order = m_orders.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(order, index.column());
    case Qt::EditRole:
        return rawValue(order, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(order, index.column()));
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        return QVariant::fromValue(index.column() == StatusColumn ? toneOf(order.status) : Tone::Plain);
    }
    return {};
}

QVariant PurchaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

} // namespace console::ui
