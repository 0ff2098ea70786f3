#pragma once

#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

inline constexpr int ticketOrdersPageSize = 20;

/// The orders that wait for their payment.
struct WaitingOrders
{
    qint64 count = 0;
    std::optional<Instant> nextDeadline; ///< of the one that lapses first
};

struct TicketOrdersState
{
    Reading<TicketOrderPage> page;
    Reading<WaitingOrders> waiting;
    bool isChecking = false;          ///< the payment service is being asked about them
    std::optional<Instant> checkedAt; ///< when it last answered
    std::optional<GatewayFault> gatewayFault;
};

/// The shop's orders for charge tickets, page by page. Orders nothing.
class TicketOrdersController : public QObject
{
    Q_OBJECT

public:
    explicit TicketOrdersController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const TicketOrdersState &state() const { return m_state; }

    void refresh();
    /// Counts from 1; brought into range.
    void goToPage(qint64 page);
    /// Asks the payment service about the waiting orders now.
    void check();

signals:
    void stateChanged();

private:
    [[nodiscard]] StoreResult<WaitingOrders> readWaiting(ShopId shop) const;
    void followWatch();

    Desk &m_desk;
    TicketOrdersState m_state;
    qint64 m_page = 1;
};

} // namespace console
