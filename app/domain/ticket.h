#pragma once

#include "domain/amount.h"

#include <QList>

#include <algorithm>
#include <array>

namespace console {

/// The ten charge tickets (guide: Qcash charge, step 2). A ticket's price in yen is its face value.
inline constexpr std::array<qint64, 10> ticketFaceValues{100, 500, 1000, 3000, 5000, 10000, 30000, 50000, 100000, 300000};

[[nodiscard]] constexpr bool isTicket(qint64 faceValue)
{
    return std::find(ticketFaceValues.begin(), ticketFaceValues.end(), faceValue) != ticketFaceValues.end();
}

/// So many tickets of one face value.
struct TicketCount
{
    qint64 faceValue = 0;
    qint64 count = 0;

    friend bool operator==(const TicketCount &, const TicketCount &) = default;
};

/// The tickets to buy for at least `amount` Qcash, largest first; none for zero or less. The rule: the smallest sum that reaches
/// the amount (Qcash is never refunded), made of the fewest tickets. `amount` is at most Qcash::limit.
[[nodiscard]] QList<TicketCount> fewestTickets(qint64 amount);

} // namespace console
