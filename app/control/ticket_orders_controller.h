#pragma once

#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

inline constexpr int ticketOrdersPageSize = 20;

struct TicketOrdersState
{
    Reading<TicketOrderPage> page;
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

signals:
    void stateChanged();

private:
    Desk &m_desk;
    TicketOrdersState m_state;
    qint64 m_page = 1;
};

} // namespace console
