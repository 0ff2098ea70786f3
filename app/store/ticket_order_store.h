#pragma once

#include "domain/amount.h"
#include "domain/card.h"
#include "domain/clock.h"
#include "domain/payment_notice.h"
#include "domain/payment_terms.h"
#include "domain/shop.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace console {

/// Why a ticket is not ordered, in order of precedence.
enum class ChargeRefusal {
    ActionIdReused,
    NotATicket,
    MethodNotOffered, ///< the payment service in use doesn't know the method
    OverMethodLimit,  ///< ticket and fee are more than the method takes
    CardFieldsWrong,
    PayerFieldsWrong,
    NoSalesYet,          ///< settlement money is for shops with sales (known)
    NotEnoughSettlement, ///< less available than the ticket costs, read at commit
    NotEnoughDue,
    QAccountPasswordNotSet,
    QAccountPasswordWrong,
    QAccountLocked,
    PaymentDeclined
};

inline constexpr CodeTable<ChargeRefusal, 13> chargeRefusalCodes{{
    {ChargeRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {ChargeRefusal::NotATicket, QLatin1String("not_a_ticket")},
    {ChargeRefusal::MethodNotOffered, QLatin1String("method_not_offered")},
    {ChargeRefusal::OverMethodLimit, QLatin1String("over_method_limit")},
    {ChargeRefusal::CardFieldsWrong, QLatin1String("card_fields_wrong")},
    {ChargeRefusal::PayerFieldsWrong, QLatin1String("payer_fields_wrong")},
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
    PaymentTerms terms; ///< of the method
    std::optional<CardStub> card;
    int instalments = 1;
    QString gateway;    ///< name of the payment service; empty for settlement money
    QString paymentKey; ///< new for each draft, for the payment service; a repeated draft keeps the first one's
    bool isAutomatic = false;

    [[nodiscard]] PaymentMethod method() const { return terms.method; }
};

struct TicketOrder
{
    qint64 orderNumber = 0;
    QString actionId;
    qint64 ticket = 0;
    PaymentMethod method = PaymentMethod::Card;
    TicketOrderStatus status = TicketOrderStatus::Paid;
    Yen fee;
    Instant placedAt;
    std::optional<Instant> deadline; ///< of orders that a payment service is asked for
    std::optional<Instant> paidAt;
    std::optional<OrderEnd> end; ///< of orders that lapsed or failed
    std::optional<Instant> endedAt;
    std::optional<CardStub> card;
    int instalments = 1;
    QString gateway;
    QString paymentKey;
    QString reference; ///< empty until the payment service has answered
    QString paymentId;
    bool isAutomatic = false;
    QList<PaymentInstruction> instructions;
    Qcash totalAfter; ///< the wallet's total when it was placed or paid

    /// What the payer pays: ticket and fee, in yen.
    [[nodiscard]] qint64 priceYen() const { return ticket + fee.value(); }
    [[nodiscard]] bool isAwaiting() const { return status == TicketOrderStatus::AwaitingPayment; }
};

struct TicketOrderPage
{
    QList<TicketOrder> orders; ///< newest first
    qint64 page = 1;
    qint64 pageCount = 1;
    qint64 count = 0;
};

/// Orders for charge tickets: made and read here. What becomes of one that waits for its payment is OrderCourseStore's.
class TicketOrderStore
{
public:
    explicit TicketOrderStore(Database &database) : m_database(database) {}

    /// The earlier answer to `draft`'s action id; empty where it is new.
    [[nodiscard]] ActionResult<std::optional<TicketOrder>, ChargeRefusal> repeated(ShopId shop, const TicketOrderDraft &draft);
    /// Orders in one transaction. Settlement money pays at once, re-reading what is available; any other order then awaits its payment.
    [[nodiscard]] ActionResult<TicketOrder, ChargeRefusal> place(const Shop &shop, const TicketOrderDraft &draft, const Clock &clock);
    /// The same inside a Transaction of the caller's, who commits it. After a refusal the transaction may only be rolled back.
    [[nodiscard]] ActionResult<TicketOrder, ChargeRefusal> placeInside(const Shop &shop, const TicketOrderDraft &draft, Instant now);

    /// `page` counts from 1 and is brought into range.
    [[nodiscard]] StoreResult<TicketOrderPage> orders(ShopId shop, qint64 page, int pageSize);
    [[nodiscard]] StoreResult<std::optional<TicketOrder>> order(ShopId shop, qint64 orderNumber);
    [[nodiscard]] StoreResult<std::optional<TicketOrder>> orderOfPayment(ShopId shop, const QString &paymentKey);
    /// Oldest deadline first; there are never many.
    [[nodiscard]] StoreResult<QList<TicketOrder>> awaiting(ShopId shop);

private:
    Database &m_database;
};

} // namespace console
