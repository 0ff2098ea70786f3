#include "domain/ticket.h"

namespace console {

// Taking the largest ticket that fits, again and again, is the optimum for these ten face values (tests/unit/ticket_test.cpp
// compares it with all other ways): the smallest one divides all others, and no two tickets are better than a larger one with
// its remainder.
QList<TicketCount> fewestTickets(qint64 amount)
{
    constexpr qint64 smallest = ticketFaceValues.front();
    QList<TicketCount> tickets;
    if (amount <= 0)
        return tickets;
    qint64 left = (amount + smallest - 1) / smallest * smallest;
    for (auto face = ticketFaceValues.rbegin(); face != ticketFaceValues.rend(); ++face) {
        if (left >= *face)
            tickets.append({*face, left / *face});
        left %= *face;
    }
    return tickets;
}

} // namespace console
