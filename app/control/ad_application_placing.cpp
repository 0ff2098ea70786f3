#include "control/ad_application_controller.h"

#include "control/ad_catalogue.h"

namespace console {

namespace {

bool isSameAct(const AdApplication &one, const AdApplication &other)
{
    return one.kind == other.kind && one.itemNumber == other.itemNumber && one.slot == other.slot && one.firstDay == other.firstDay
        && one.lastDay == other.lastDay && one.price == other.price;
}

} // namespace

/// What can be told without the store, in the order of precedence; the store decides it all again.
std::optional<AdRefusal> AdApplicationController::findRefusal() const
{
    const AdForm &form = m_state.form;
    if (!*m_state.terms.value)
        return AdRefusal::NoSuchAd;
    const AdTerms &terms = **m_state.terms.value;
    if (form.itemNumber().isEmpty())
        return AdRefusal::NoItem;
    if (!form.item && !m_state.isSearching && m_state.items.value)
        return AdRefusal::NotOnSale;
    if (terms.slot != AdSlot::None && form.slot.trimmed().isEmpty())
        return AdRefusal::NoSlot;
    if (const auto refusal = daysRefusal(terms, form.firstDay, form.lastDay, m_desk.clock.now()))
        return refusal;
    if (m_state.startPrice.value) {
        if (const auto refusal = priceRefusal(terms, *m_state.startPrice.value, form.price))
            return refusal;
    }
    if (!m_state.required || m_state.missing > 0)
        return AdRefusal::NotEnoughQcash;
    return std::nullopt;
}

void AdApplicationController::ask()
{
    if (m_state.isConfirming || m_state.isPlacing || !m_desk.session.shop() || !m_state.terms.value)
        return;
    m_state.placed.clear();
    m_state.fault.reset();
    readMoney();
    reckon();
    m_state.refusal = findRefusal();
    m_state.isConfirming = !m_state.refusal;
    emit stateChanged();
}

void AdApplicationController::cancel()
{
    if (!m_state.isConfirming || m_state.isPlacing)
        return;
    m_state.isConfirming = false;
    emit stateChanged();
}

AdApplication AdApplicationController::application() const
{
    const AdForm &form = m_state.form;
    return {QString(), form.kind, form.itemNumber(), m_state.hasSlot() ? form.slot.trimmed() : QString(), form.firstDay, form.lastDay, form.price};
}

void AdApplicationController::place()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.isConfirming || m_state.isPlacing)
        return;
    AdApplication asked = application();
    // Another content is another act; the same one, tried again, books once.
    asked.actionId = !m_draft.actionId.isEmpty() && isSameAct(asked, m_draft) ? m_draft.actionId : newActionId();
    m_draft = asked;
    m_state.isPlacing = true;
    emit stateChanged();
    m_desk.actions.run(
        this,
        [shopId = shop->id, asked, &clock = m_desk.clock](Wallet &wallet) {
            return wallet.ads.place(shopId, asked, AdCatalogue::shipped().priceList(), clock);
        },
        [this, visit = m_visit](ActionResult<QList<AdBid>, AdRefusal> result) {
            if (visit == m_visit)
                finish(std::move(result));
            else if (result)
                m_desk.session.announceChange();
        });
}

void AdApplicationController::finish(ActionResult<QList<AdBid>, AdRefusal> result)
{
    m_state.isPlacing = false;
    m_state.isConfirming = false;
    if (result) {
        m_draft = {};
        m_state.placed = std::move(*result);
        // Ready for the next item, in the same place and on the same days.
        m_state.form.itemText.clear();
        m_state.form.item.reset();
        m_state.form.price = m_state.startPrice.value.value_or(Qcash());
        m_state.awaitsItem = true;
        m_desk.session.announceChange();
        return;
    }
    if (const auto *error = std::get_if<StoreError>(&result.error()))
        m_state.fault = error->fault;
    else
        m_state.refusal = std::get<AdRefusal>(result.error());
    refresh(); // the figures are fresh beside the refusal
}

} // namespace console
