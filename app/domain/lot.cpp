#include "domain/lot.h"

namespace console {

std::optional<LotKind> lotKindOf(EntryKind kind, std::optional<PaymentMethod> method)
{
    switch (kind) {
    case EntryKind::Opening:
        return LotKind::Opening;
    case EntryKind::Charge:
        return method && isSettlementMoney(*method) ? LotKind::Settlement : LotKind::Paid;
    case EntryKind::Conversion:
        return LotKind::Points;
    case EntryKind::AdRefund:
        return LotKind::Refunded;
    case EntryKind::ManualIn:
        return LotKind::Adjusted;
    case EntryKind::AdSpend:
    case EntryKind::ManualOut:
    case EntryKind::Correction:
    case EntryKind::Withdrawal:
    case EntryKind::AdHold:
    case EntryKind::AdRelease:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

qint64 LotQueue::receive(LotKind kind, qint64 amount)
{
    m_unused.emplace_hint(m_unused.end(), ++m_received, Lot{kind, amount});
    return m_received;
}

qint64 LotQueue::take(std::map<qint64, Lot>::iterator lot, qint64 wanted, QList<Use> &uses)
{
    const qint64 taken = std::min(wanted, lot->second.rest);
    uses.append({lot->first, lot->second.kind, taken});
    lot->second.rest -= taken;
    if (lot->second.rest == 0)
        m_unused.erase(lot);
    return taken;
}

QList<LotQueue::Use> LotQueue::use(qint64 amount, std::optional<qint64> first)
{
    QList<Use> uses;
    if (first) {
        if (const auto lot = m_unused.find(*first); lot != m_unused.end())
            amount -= take(lot, amount, uses);
    }
    while (amount > 0 && !m_unused.empty())
        amount -= take(m_unused.begin(), amount, uses);
    return uses;
}

void LotQueue::giveBack(const QList<Use> &uses)
{
    for (const Use &use : uses)
        m_unused.try_emplace(use.number, Lot{use.kind, 0}).first->second.rest += use.amount;
}

} // namespace console
