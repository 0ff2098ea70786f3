#pragma once

#include "domain/amount.h"
#include "domain/card.h"
#include "domain/clock.h"
#include "domain/payment_method.h"
#include "domain/shop.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace console {

/// Why a ticket is not ordered, in order of precedence.
enum class ChargeRefusal {
    ActionIdReused,
    NotATicket,
    CardFieldsWrong,
    NoSalesYet,          ///< settlement money is for shops with sales (known)
    NotEnoughSettlement, ///< less available than the ticket costs, read at commit
    NotEnoughDue,
    QAccountPasswordNotSet,
    QAccountPasswordWrong,
    QAccountLocked,
    PaymentDeclined
};

inline constexpr CodeTable<ChargeRefusal, 10> chargeRefusalCodes{{
    {ChargeRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {ChargeRefusal::NotATicket, QLatin1String("not_a_ticket")},
    {ChargeRefusal::CardFieldsWrong, QLatin1String("card_fields_wrong")},
    {ChargeRefusal::NoSalesYet, QLatin1String("no_sales_yet")},
    {ChargeRefusal::NotEnoughSettlement, QLatin1String("not_enough_settlement")},
    {ChargeRefusal::NotEnoughDue, QLatin1String("not_enough_settlement_due")},
    {ChargeRefusal::QAccountPasswordNotSet, QLatin1String("q_account_password_not_set")},
    {ChargeRefusal::QAccountPasswordWrong, QLatin1String("q_account_password_wrong")},
    {ChargeRefusal::QAccountLocked, QLatin1String("q_account_locked")},
    {ChargeRefusal::PaymentDeclined, QLatin1String("payment_declined")},
}};

/// An order for one charge ticket, made when the cart's draft began.
struct TicketOrderDraft
{
    QString actionId;
    qint64 ticket = 0; ///< face value, yen and Qcash alike
    PaymentMethod method = PaymentMethod::Card;
    std::optional<CardStub> card;
    int instalments = 1;
};

struct TicketOrder
{
    qint64 orderNumber = 0;
    qint64 ticket = 0;
    PaymentMethod method = PaymentMethod::Card;
    TicketOrderStatus status = TicketOrderStatus::Paid;
    Yen fee;
    Instant placedAt;
    std::optional<Instant> deadline;
    std::optional<Instant> paidAt;
    std::optional<CardStub> card;
    int instalments = 1;
    Qcash totalAfter; ///< the wallet's total when it was placed or paid
};

struct TicketOrderPage
{
    QList<TicketOrder> orders; ///< newest first
    qint64 page = 1;
    qint64 pageCount = 1;
    qint64 count = 0;
};

/// Orders for charge tickets and the money movements they cause. A paid order is never undone.
class TicketOrderStore
{
public:
    explicit TicketOrderStore(Database &database) : m_database(database) {}

    /// The earlier answer to `draft`'s action id; empty where it is new.
    [[nodiscard]] ActionResult<std::optional<TicketOrder>, ChargeRefusal> repeated(ShopId shop, const TicketOrderDraft &draft);
    /// Books the order as paid: one transaction that re-reads what is available, moves the money and credits the Qcash.
    [[nodiscard]] ActionResult<TicketOrder, ChargeRefusal> placePaid(const Shop &shop, const TicketOrderDraft &draft, const Clock &clock);
    /// Keeps an order that the payment service declined; no money moves.
    [[nodiscard]] ActionResult<TicketOrder, ChargeRefusal> placeDeclined(const Shop &shop, const TicketOrderDraft &draft, const Clock &clock);
    /// `page` counts from 1 and is brought into range.
    [[nodiscard]] StoreResult<TicketOrderPage> orders(ShopId shop, qint64 page, int pageSize);

private:
    [[nodiscard]] ActionResult<TicketOrder, ChargeRefusal> place(const Shop &shop, const TicketOrderDraft &draft, const Clock &clock,
                                                                 TicketOrderStatus status);

    Database &m_database;
};

} // namespace console
