#include "store/ticket_payment.h"

#include "store/booking.h"
#include "store/settlement_store.h"
#include "store/statement.h"

namespace console {

namespace {

QLatin1String payingAccount(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Card:
        return QLatin1String("card_money");
    case PaymentMethod::BankTransfer:
    case PaymentMethod::KonbiniTerminal:
    case PaymentMethod::KonbiniSeven:
    case PaymentMethod::Paypal:
    case PaymentMethod::NetBanking:
    case PaymentMethod::Suica:
        return QLatin1String("payment_money");
    case PaymentMethod::Settlement:
        return QLatin1String("settlement_money");
    case PaymentMethod::SettlementDue:
        return QLatin1String("settlement_due_money");
    }
    Q_UNREACHABLE();
}

} // namespace

StoreResult<void> bookTicketPayment(Database &database, const Shop &shop, const TicketOrder &order, QDate today, Instant bookedAt)
{
    TransferDraft credit;
    credit.fromAccount = QLatin1String("qcash_sold");
    credit.toAccount = QLatin1String("qcash");
    credit.amount = order.ticket;
    credit.kind = EntryKind::Charge;
    credit.method = order.method;
    credit.alsoFoundBy = {QString::number(order.orderNumber)};
    if (order.card)
        credit.alsoFoundBy << order.card->lastFour << QString(codeIn(cardBrandCodes, order.card->brand));
    const auto credited = bookTransfer(database, shop.id, order.actionId, 0, credit, bookedAt);
    if (!credited)
        return tl::unexpected(credited.error());
    TransferDraft payment = credit;
    payment.fromAccount = payingAccount(order.method);
    payment.toAccount = QLatin1String("ticket_sales");
    payment.amount = order.priceYen();
    const auto paid = bookTransfer(database, shop.id, order.actionId, 1, payment, bookedAt);
    if (!paid)
        return tl::unexpected(paid.error());
    if (order.method == PaymentMethod::SettlementDue)
        return SettlementStore(database).useDueMoney(shop.id, shop.grade, today, *paid, known<Yen>(order.ticket));
    return {};
}

} // namespace console
