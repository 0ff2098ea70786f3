#pragma once

#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

/// Money that came in and was booked nowhere, with the order that it names.
struct AttentionItem
{
    PaymentAttention attention;
    std::optional<TicketOrder> order; ///< empty where none is known by the payment's key
};

struct PaymentAttentionState
{
    Reading<QList<AttentionItem>> items; ///< oldest first
    Reading<Balances> balances;
    std::optional<AttentionResolution> asking; ///< the decision that waits for the seller's word
    std::optional<AttentionItem> asked;        ///< what it is about
    bool isDeciding = false;
    std::optional<AttentionRefusal> refusal; ///< of the last decision; nothing was changed
    std::optional<StoreFault> fault;         ///< likewise
};

/// Payments that need the seller's decision: credited to their order after all, or dealt with elsewhere. Decides nothing by itself
/// and refunds nothing.
class PaymentAttentionController : public QObject
{
    Q_OBJECT

public:
    explicit PaymentAttentionController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const PaymentAttentionState &state() const { return m_state; }

    void refresh();
    /// Begins a decision about an open one; crediting only where it can be.
    void ask(AttentionResolution resolution, qint64 id);
    void cancel();
    /// Does what was asked about. Ignored while it is being done.
    void confirm();

signals:
    void stateChanged();

private:
    void read(const Shop &shop);
    void finish(const ActionResult<void, AttentionRefusal> &result);

    Desk &m_desk;
    PaymentAttentionState m_state;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
