#pragma once

#include "support/wallet_samples.h"

namespace samples {

/// Where an order stands when something happens to it.
enum class Stand { Waiting, WaitingOverdue, PaidUp, Lapsed, Left, Declined };

inline constexpr CodeTable<Stand, 6> standNames{{
    {Stand::Waiting, QLatin1String("waiting")},
    {Stand::WaitingOverdue, QLatin1String("waiting, overdue")},
    {Stand::PaidUp, QLatin1String("paid")},
    {Stand::Lapsed, QLatin1String("lapsed")},
    {Stand::Left, QLatin1String("left")},
    {Stand::Declined, QLatin1String("declined")},
}};

inline constexpr CodeTable<NoticeOutcome, 5> outcomeNames{{
    {NoticeOutcome::Nothing, QLatin1String("nothing")},
    {NoticeOutcome::Noted, QLatin1String("noted")},
    {NoticeOutcome::Paid, QLatin1String("paid")},
    {NoticeOutcome::Ended, QLatin1String("ended")},
    {NoticeOutcome::Attention, QLatin1String("attention")},
}};

/// A store with one shop without Qcash, for following orders on a clock that is moved by hand. All answers are texts.
class CourseFixture
{
public:
    CourseFixture() { startAnew(); }

    /// An empty store, and the clock where it began.
    void startAnew()
    {
        clock.instant = FakeClock().instant;
        wallet = openWallet();
        shop = registerShop(*wallet, clock, 0);
    }

    /// 1,000 yen by bank transfer unless told otherwise.
    [[nodiscard]] TicketOrder place(const QString &id = QStringLiteral("a"), PaymentMethod method = PaymentMethod::BankTransfer, qint64 faceValue = 1'000)
    {
        return place(ticket(id, faceValue, method));
    }
    [[nodiscard]] TicketOrder place(const TicketOrderDraft &draft)
    {
        const auto order = wallet->ticketOrders.place(shop, draft, clock);
        if (!order)
            qFatal("no order: %s", qPrintable(answerOf(order)));
        return *order;
    }
    [[nodiscard]] TicketOrder orderAt(Stand stand)
    {
        const TicketOrder order = place();
        switch (stand) {
        case Stand::Waiting:
            break;
        case Stand::PaidUp:
            expect(receive(noticeFor(order)) == QLatin1String("paid"));
            break;
        case Stand::WaitingOverdue:
        case Stand::Lapsed:
            clock.instant = order.deadline->plusSeconds(1);
            expect(stand == Stand::WaitingOverdue || lapse() == 1);
            break;
        case Stand::Left:
            expect(leave(order) == QLatin1String("done"));
            break;
        case Stand::Declined:
            expect(receive(noticeFor(order, PaymentState::Declined)) == QLatin1String("ended"));
            break;
        }
        return reread(order);
    }
    [[nodiscard]] QString receive(const PaymentNotice &notice) { return receive(shop, notice); }
    [[nodiscard]] QString receive(const Shop &by, const PaymentNotice &notice, const QString &gateway = QStringLiteral("practice"))
    {
        const auto outcome = wallet->orderCourses.receive(by, gateway, notice, clock);
        return outcome ? QString(codeIn(outcomeNames, *outcome)) : QStringLiteral("fault ") + outcome.error().detail;
    }
    [[nodiscard]] QString leave(const TicketOrder &order) { return answerOf(wallet->orderCourses.leave(shop.id, order.orderNumber, clock)); }
    [[nodiscard]] qint64 lapse() { return wallet->orderCourses.lapseOverdue(shop.id, clock).value_or(-1); }
    [[nodiscard]] TicketOrder reread(const TicketOrder &order)
    {
        const auto read = wallet->ticketOrders.order(shop.id, order.orderNumber);
        expect(read && *read);
        return **read;
    }
    [[nodiscard]] QString statusOf(const TicketOrder &order) { return codeIn(ticketOrderStatusCodes, reread(order).status); }
    [[nodiscard]] qint64 total() { return totalOf(*wallet, shop.id); }
    /// Kinds of the payments that nobody has dealt with.
    [[nodiscard]] QString attentions() { return attentions(shop); }
    [[nodiscard]] QString attentions(const Shop &of)
    {
        const auto open = wallet->attentions.open(of.id);
        expect(open.has_value());
        QStringList kinds;
        for (const PaymentAttention &attention : *open)
            kinds.append(codeIn(attentionKindCodes, attention.kind));
        return kinds.join(u' ');
    }
    [[nodiscard]] Database &database() { return wallet->database(); }
    void wait(qint64 seconds) { clock.instant = clock.instant.plusSeconds(seconds); }

    FakeClock clock;
    std::unique_ptr<Wallet> wallet;
    Shop shop;

private:
    static void expect(bool isSo)
    {
        if (!isSo)
            qFatal("the fixture could not bring an order to where it should stand");
    }
};

} // namespace samples
