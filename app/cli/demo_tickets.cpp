#include "cli/demo_tickets.h"

#include "cli/charge_fields.h"
#include "control/charging.h"
#include "control/opened_desk.h"
#include "control/payment_catalogue.h"

#include <QFile>

namespace console {

namespace {

constexpr qint64 awaitingTicket = 3'000;

ChargeRequest requestFor(const QString &actionId, Instant at, qint64 ticket, PaymentMethod method)
{
    const ChargeFields fields = practiceFields(jst::dateOf(at));
    ChargeRequest request;
    request.actionId = actionId;
    request.paymentKey = actionId; // so that the instructions are the same for the same day
    request.ticket = ticket;
    request.method = method;
    request.card = fields.card;
    request.payer = fields.payer;
    request.payer.remitterName = QStringLiteral("デモショップ");
    request.language = QStringLiteral("ja");
    return request;
}

} // namespace

DemoTickets::DemoTickets(Wallet &wallet, const Shop &shop) : m_wallet(wallet), m_shop(shop), m_clock(Instant{}), m_gateway(QString(), m_clock) {}

StoreResult<void> DemoTickets::order(const QString &actionId, Instant at, qint64 ticket, PaymentMethod method)
{
    m_clock.moveTo(at);
    if (!isSettlementMoney(method))
        return expectDone(chargeTicket(m_wallet, m_gateway, m_shop, requestFor(actionId, at, ticket, method), m_clock), "charge");
    // The Q-account password is the seller's to know; the shop's past needs none.
    TicketOrderDraft draft;
    draft.actionId = actionId;
    draft.ticket = ticket;
    draft.terms = PaymentCatalogue::shipped().terms(method, jst::dateOf(at));
    return expectDone(m_wallet.ticketOrders.place(m_shop, draft, m_clock), "charge");
}

StoreResult<void> DemoTickets::orderWithDeclinedCard(const QString &actionId, Instant at, qint64 ticket)
{
    m_clock.moveTo(at);
    ChargeRequest request = requestFor(actionId, at, ticket, PaymentMethod::Card);
    request.card.number = QStringLiteral("4000000000000002");
    const auto declined = chargeTicket(m_wallet, m_gateway, m_shop, request, m_clock);
    if (!declined && std::holds_alternative<ChargeRefusal>(declined.error()) && std::get<ChargeRefusal>(declined.error()) == ChargeRefusal::PaymentDeclined)
        return {};
    return declined ? tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("demo shop"), QStringLiteral("decline")})
                    : expectDone(declined, "decline");
}

StoreResult<void> DemoTickets::orderAndForget(const QString &actionId, Instant at, qint64 ticket, PaymentMethod method)
{
    m_forgotten = actionId;
    return order(actionId, at, ticket, method);
}

StoreResult<void> DemoTickets::payAll(Instant at)
{
    m_clock.moveTo(at);
    const auto awaiting = m_wallet.ticketOrders.awaiting(m_shop.id);
    if (!awaiting)
        return tl::unexpected(awaiting.error());
    for (const TicketOrder &order : *awaiting) {
        if (order.actionId != m_forgotten && !m_gateway.setOutcome(order.paymentKey, PracticeOutcome::PayNow))
            return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("demo shop"), QStringLiteral("pay")});
    }
    if (awaiting->isEmpty())
        return {};
    const auto followed = followPayments(m_wallet, m_gateway, m_shop, m_clock);
    return followed ? StoreResult<void>() : tl::unexpected(followed.error());
}

StoreResult<void> orderAwaitingPayment(Wallet &wallet, const Shop &shop, Instant now)
{
    const Instant placedAt = jst::at(jst::dateOf(now).addDays(-1), QTime(20, 15));
    const StandingClock clock(placedAt);
    const QString storePath = wallet.database().path();
    const QString memory = storePath == QLatin1String(":memory:") ? QString() : practicePath(storePath);
    if (!memory.isEmpty())
        QFile::remove(memory); // of a store that was there before: the service would speak of its orders
    PracticeGateway gateway(memory, clock);
    const auto request = requestFor(QStringLiteral("demo-awaiting"), placedAt, awaitingTicket, PaymentMethod::KonbiniTerminal);
    return expectDone(chargeTicket(wallet, gateway, shop, request, clock), "await a payment");
}

} // namespace console
