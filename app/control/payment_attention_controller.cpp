#include "control/payment_attention_controller.h"

namespace console {

PaymentAttentionController::PaymentAttentionController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::bookChanged, this, &PaymentAttentionController::refresh);
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_state = PaymentAttentionState();
        refresh();
    });
}

void PaymentAttentionController::refresh()
{
    m_state.items = {};
    m_state.balances = {};
    if (const auto &shop = m_desk.session.shop())
        read(*shop);
    emit stateChanged();
}

void PaymentAttentionController::read(const Shop &shop)
{
    m_state.balances = m_desk.wallet.book.balances(shop.id);
    const auto open = m_desk.wallet.attentions.open(shop.id);
    if (!open) {
        m_state.items.fault = open.error().fault;
        return;
    }
    QList<AttentionItem> items;
    for (const PaymentAttention &attention : *open) {
        AttentionItem item{attention, std::nullopt};
        if (attention.orderNumber) {
            auto order = m_desk.wallet.ticketOrders.order(shop.id, *attention.orderNumber);
            if (!order) {
                m_state.items.fault = order.error().fault;
                return;
            }
            item.order = *std::move(order);
        }
        items.append(item);
    }
    m_state.items.value = items;
}

void PaymentAttentionController::ask(AttentionResolution resolution, qint64 id)
{
    if (m_state.isDeciding || !m_state.items.value)
        return;
    for (const AttentionItem &item : *m_state.items.value) {
        if (item.attention.id != id || (resolution == AttentionResolution::Credited && !item.attention.canBeCredited))
            continue;
        m_state.asking = resolution;
        m_state.asked = item;
        m_state.refusal.reset();
        m_state.fault.reset();
        emit stateChanged();
        return;
    }
}

void PaymentAttentionController::cancel()
{
    if (m_state.isDeciding)
        return;
    m_state.asking.reset();
    m_state.asked.reset();
    m_state.refusal.reset();
    m_state.fault.reset();
    emit stateChanged();
}

void PaymentAttentionController::confirm()
{
    if (m_state.isDeciding || !m_state.asking || !m_desk.session.shop())
        return;
    m_state.isDeciding = true;
    m_state.refusal.reset();
    m_state.fault.reset();
    emit stateChanged();
    m_desk.actions.run(
        this,
        [shop = *m_desk.session.shop(), resolution = *m_state.asking, id = m_state.asked->attention.id,
         &clock = m_desk.clock](Wallet &wallet) -> ActionResult<void, AttentionRefusal> {
            switch (resolution) {
            case AttentionResolution::Credited:
                return wallet.attentions.credit(shop, id, clock).map([](const TicketOrder &) {});
            case AttentionResolution::DealtWith:
                return wallet.attentions.dealWith(shop.id, id, clock);
            }
            Q_UNREACHABLE();
        },
        [this, visit = m_visit](const ActionResult<void, AttentionRefusal> &result) {
            if (visit == m_visit)
                finish(result);
            m_desk.session.announceChange();
        });
}

void PaymentAttentionController::finish(const ActionResult<void, AttentionRefusal> &result)
{
    m_state.isDeciding = false;
    if (result) {
        m_state.asking.reset();
        m_state.asked.reset();
    } else if (const auto *refusal = std::get_if<AttentionRefusal>(&result.error())) {
        m_state.refusal = *refusal;
    } else {
        m_state.fault = std::get<StoreError>(result.error()).fault;
    }
    emit stateChanged();
}

} // namespace console
