#pragma once

#include "domain/payment_notice.h"
#include "domain/payment_terms.h"

#include <QHash>
#include <QList>
#include <QMap>

/// The rules of an order's course once more, in the plainest way. Answers are texts, as the tests' fixtures give them.
class CourseModel
{
public:
    struct Order
    {
        QString actionId;
        qint64 ticket = 0;
        qint64 price = 0;
        console::PaymentMethod method = console::PaymentMethod::Card;
        console::TicketOrderStatus status = console::TicketOrderStatus::AwaitingPayment;
        console::Instant placedAt;
        console::Instant deadline;
        QString key;
        QString reference;
        QString paymentId;
        QList<console::PaymentInstruction> instructions;
    };
    struct Attention
    {
        console::AttentionKind kind;
        int order; ///< -1: none
        qint64 amount;
        bool isOpen = true;
        bool isCredited = false;
    };

    /// The store has taken this order.
    void place(const Order &order, console::Instant now)
    {
        orders.append(order);
        if (order.status == console::TicketOrderStatus::Paid)
            credit(orders.last(), order.paymentId, now);
    }

    QString receive(const console::PaymentNotice &notice, console::Instant now)
    {
        using namespace console;
        const int at = orderOfKey(notice.paymentKey);
        const bool isWaiting = at >= 0 && orders.at(at).status == TicketOrderStatus::AwaitingPayment;
        if (notice.state == PaymentState::Paid) {
            const QString outcome = receivePayment(notice, at, now);
            if (isWaiting && outcome != QLatin1String("nothing"))
                static_cast<void>(note(orders[at], notice));
            return outcome;
        }
        if (!isWaiting)
            return QStringLiteral("nothing");
        Order &order = orders[at];
        const bool hadReference = !order.reference.isEmpty();
        const QString noted = note(order, notice) ? QStringLiteral("noted") : QStringLiteral("nothing");
        if (notice.state == PaymentState::Waiting)
            return noted;
        if (notice.state == PaymentState::Unknown
            && (order.method != PaymentMethod::Card || hadReference || now.utcSeconds - order.placedAt.utcSeconds < 120))
            return noted;
        const bool lapses = notice.state == PaymentState::Expired || (notice.state == PaymentState::Declined && now > order.deadline);
        order.status = lapses ? TicketOrderStatus::Lapsed : TicketOrderStatus::Failed;
        return QStringLiteral("ended");
    }

    QString leave(int at)
    {
        using console::TicketOrderStatus;
        if (at >= orders.size())
            return QStringLiteral("no_such_order");
        if (orders.at(at).status != TicketOrderStatus::AwaitingPayment)
            return orders.at(at).status == TicketOrderStatus::Paid ? QStringLiteral("already_paid") : QStringLiteral("already_ended");
        orders[at].status = TicketOrderStatus::Failed;
        return QStringLiteral("done");
    }

    qint64 lapse(console::Instant now)
    {
        using console::TicketOrderStatus;
        qint64 lapsed = 0;
        for (Order &order : orders) {
            if (order.status == TicketOrderStatus::AwaitingPayment && now > order.deadline) {
                order.status = TicketOrderStatus::Lapsed;
                ++lapsed;
            }
        }
        return lapsed;
    }

    [[nodiscard]] bool canBeCredited(const Attention &attention) const
    {
        using console::TicketOrderStatus;
        if (attention.order < 0)
            return false;
        const Order &order = orders.at(attention.order);
        return attention.amount == order.price && (order.status == TicketOrderStatus::Lapsed || order.status == TicketOrderStatus::Failed);
    }

    /// `credits`: else it is dealt with outside the program.
    QString decide(const QString &paymentId, bool credits, console::Instant now)
    {
        Attention &attention = attentions[paymentId];
        if (!attention.isOpen)
            return QStringLiteral("already_dealt_with");
        if (credits && !canBeCredited(attention))
            return QStringLiteral("not_creditable");
        attention.isOpen = false;
        attention.isCredited = credits;
        if (credits)
            credit(orders[attention.order], paymentId, now);
        return QStringLiteral("done");
    }

    [[nodiscard]] int orderOfKey(const QString &key) const
    {
        for (int i = 0; i < orders.size(); ++i) {
            if (!key.isEmpty() && orders.at(i).key == key)
                return i;
        }
        return -1;
    }

    QList<Order> orders; ///< by number
    QMap<QString, Attention> attentions; ///< by payment
    QHash<QString, int> payments;        ///< that paid an order
    qint64 total = 0;
    console::Instant last; ///< booked

private:
    /// True where the notice brings something new.
    static bool note(Order &order, const console::PaymentNotice &notice)
    {
        const bool isNew = (!notice.reference.isEmpty() && notice.reference != order.reference)
            || (!notice.instructions.isEmpty() && notice.instructions != order.instructions);
        order.reference = notice.reference.isEmpty() ? order.reference : notice.reference;
        order.instructions = notice.instructions.isEmpty() ? order.instructions : notice.instructions;
        return isNew;
    }

    void credit(Order &order, const QString &paymentId, console::Instant now)
    {
        order.status = console::TicketOrderStatus::Paid;
        order.paymentId = paymentId;
        total += order.ticket;
        last = std::max(last, now);
        if (!paymentId.isEmpty())
            ++payments[paymentId];
    }

    QString receivePayment(const console::PaymentNotice &notice, int at, console::Instant now)
    {
        using namespace console;
        const QString id = !notice.paymentId.isEmpty() ? notice.paymentId : !notice.reference.isEmpty() ? notice.reference : notice.paymentKey;
        if (attentions.contains(id) || payments.contains(id))
            return QStringLiteral("nothing");
        const auto keep = [&](AttentionKind kind) {
            attentions.insert(id, {kind, at, notice.amountYen});
            return QStringLiteral("attention");
        };
        if (at < 0)
            return keep(AttentionKind::UnknownOrder);
        Order &order = orders[at];
        if (order.status == TicketOrderStatus::Paid)
            return keep(AttentionKind::PaidTwice);
        if (notice.amountYen != order.price)
            return keep(AttentionKind::WrongAmount);
        if (order.status == TicketOrderStatus::Failed)
            return keep(AttentionKind::PaidAfterEnd);
        const bool isStillWaiting = order.status == TicketOrderStatus::AwaitingPayment && now <= order.deadline;
        const bool isInTime = isStillWaiting || (notice.paidAt && *notice.paidAt <= order.deadline);
        if (!isInTime) {
            order.status = TicketOrderStatus::Lapsed;
            return keep(AttentionKind::PaidLate);
        }
        credit(order, id, now);
        return QStringLiteral("paid");
    }
};
