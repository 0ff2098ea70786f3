#include "control/ad_application_controller.h"

#include "control/ad_catalogue.h"

#include <algorithm>

namespace console {

namespace {

constexpr int slotsAskedFor = 200;

} // namespace

AdApplicationController::AdApplicationController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_search(desk, this), m_slotsRead(desk, this)
{
    connect(&desk.session, &Session::bookChanged, this, &AdApplicationController::refresh);
    connect(&desk.session, &Session::shopChanged, this, [this] {
        forget();
        refresh();
    });
}

void AdApplicationController::forget()
{
    ++m_visit;
    m_search.drop();
    m_slotsRead.drop();
    m_slotsKnown.clear();
    m_state = {};
    m_prices = {};
    m_draft = {};
    m_daysAreChosen = false;
}

void AdApplicationController::refresh()
{
    if (m_desk.session.shop()) {
        readTerms();
        readItems();
        readSlotsKnown();
        readMoney();
        readBids();
        reckon();
    }
    emit stateChanged();
}

void AdApplicationController::readTerms()
{
    const auto prices = adPriceList(m_desk.wallet, m_desk.session.shop()->id);
    m_state.terms = {};
    if (!prices) {
        m_state.terms.fault = prices.error().fault;
        return;
    }
    m_prices = *prices;
    AdForm &form = m_state.form;
    const bool isFirst = !form.firstDay.isValid();
    // A form that nobody has touched yet goes on to the next display day once the bidding has closed.
    const bool isStale = !m_daysAreChosen && form.itemText.isEmpty() && m_state.bidding == AdBidding::Closed;
    const Instant now = m_desk.clock.now();
    if (const auto today = m_prices.on(form.kind, jst::dateOf(now)); today && (isFirst || isStale))
        form.firstDay = form.lastDay = nextDisplayDay(*today, now);
    m_state.terms.value = m_prices.on(form.kind, form.firstDay);
    readStartPrice(m_desk.session.shop()->id);
    const auto &terms = *m_state.terms.value;
    if (terms && terms->pricing == AdPricing::Fixed)
        form.price = terms->price;
    else if (isFirst)
        form.price = m_state.startPrice.value.value_or(Qcash());
}

/// Where the shop's own terms begin, and during a Mega-wari event, the days may have other start prices.
void AdApplicationController::readStartPrice(ShopId shop)
{
    m_state.startPrice = {};
    m_state.isMegaWari = false;
    const auto &terms = *m_state.terms.value;
    if (!terms)
        return;
    if (terms->pricing == AdPricing::Fixed) {
        m_state.startPrice.value = terms->price;
        return;
    }
    Qcash highest;
    const qint64 days = std::clamp<qint64>(m_state.form.days(), 1, terms->mostDays);
    for (qint64 i = 0; i < days; ++i) {
        const QDate day = m_state.form.firstDay.addDays(i);
        const AdTerms ofDay = m_prices.on(terms->kind, day).value_or(*terms);
        const auto price = m_desk.wallet.ads.startPrice(shop, ofDay, m_state.form.slot, day);
        if (!price) {
            m_state.startPrice.fault = price.error().fault;
            return;
        }
        highest = std::max(highest, *price);
        m_state.isMegaWari = m_state.isMegaWari || *price != ofDay.price;
    }
    m_state.startPrice.value = highest;
}

void AdApplicationController::readItems()
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    // The label of what is chosen is no text to search for.
    const QString text = m_state.form.item ? QString() : m_state.form.itemText.trimmed();
    const QDate today = jst::dateOf(m_desk.clock.now());
    m_state.isSearching = !text.isEmpty();
    m_search.run(
        text.isEmpty(),
        [shopId = shop->id, text, today](Wallet &wallet) {
            return wallet.goods.goods(shopId, GoodsFilter::All, text, today, std::nullopt, AdApplicationState::itemsShown);
        },
        [this, visit = m_visit, isQuick = text.isEmpty()](StoreResult<QList<Item>> items) {
            if (visit != m_visit)
                return;
            takeItems(std::move(items));
            if (isQuick)
                return;
            offerSlots();
            emit stateChanged();
        });
}

void AdApplicationController::takeItems(StoreResult<QList<Item>> items)
{
    m_state.isSearching = false;
    m_state.items = std::move(items);
    AdForm &form = m_state.form;
    if (!m_state.items.value || form.item)
        return;
    const QString text = form.itemText.trimmed();
    for (const Item &item : *m_state.items.value) {
        if (item.itemNumber == text)
            form.item = item;
    }
}

void AdApplicationController::readSlotsKnown()
{
    m_slotsRead.run(
        false, [shop = m_desk.session.shop()->id](Wallet &wallet) { return wallet.adMarket.slotsKnown(shop, slotsAskedFor); },
        [this](StoreResult<QList<AdSlotName>> known) {
            // Without suggestions a slot can still be typed: a failed read is told where the lists themselves stand.
            m_slotsKnown = known ? *std::move(known) : QList<AdSlotName>();
            const QStringList before = m_state.slotsOffered;
            offerSlots();
            if (m_state.slotsOffered != before)
                emit stateChanged();
        });
}

void AdApplicationController::offerSlots()
{
    m_state.slotsOffered.clear();
    if (!m_state.hasSlot())
        return;
    const AdForm &form = m_state.form;
    const bool isCategory = (*m_state.terms.value)->slot == AdSlot::Category;
    if (isCategory && form.item && !form.item->category.isEmpty())
        m_state.slotsOffered.append(form.item->category);
    for (const AdSlotName &slot : std::as_const(m_slotsKnown)) {
        if (slot.kind == form.kind)
            m_state.slotsOffered.append(slot.slot);
    }
    if (isCategory && m_state.items.value) {
        for (const Item &item : *m_state.items.value) {
            if (!item.category.isEmpty())
                m_state.slotsOffered.append(item.category);
        }
    }
    m_state.slotsOffered.removeDuplicates();
}

void AdApplicationController::readMoney()
{
    m_state.balances = m_desk.wallet.book.balances(m_desk.session.shop()->id);
}

void AdApplicationController::readBids()
{
    m_state.bidsReadAt = m_desk.clock.now();
    m_state.bids = m_desk.wallet.ads.bids(m_desk.session.shop()->id, {}, m_state.bidsReadAt, std::nullopt, AdApplicationState::bidsShown);
}

void AdApplicationController::reckon()
{
    const AdForm &form = m_state.form;
    m_state.dayPrices = form.price.isZero() || m_state.awaitsItem ? QList<Qcash>() : dayPrices(m_prices, application());
    m_state.required = m_state.dayPrices.isEmpty() ? std::nullopt : requiredQcash(m_state.dayPrices);
    m_state.missing = 0;
    if (m_state.required && m_state.balances.value)
        m_state.missing = std::max<qint64>(0, m_state.required->value() - m_state.balances.value->spendable.value());
    offerSlots();
    lookAtTheClock();
}

void AdApplicationController::lookAtTheClock()
{
    m_state.secondsLeft = 0;
    if (!m_state.terms.value || !*m_state.terms.value || !m_state.form.firstDay.isValid())
        return;
    const Instant now = m_desk.clock.now();
    m_state.window = adWindow(**m_state.terms.value, m_state.form.firstDay);
    m_state.bidding = now < m_state.window.opens ? AdBidding::NotOpenYet : m_state.window.isClosedAt(now) ? AdBidding::Closed : AdBidding::Open;
    if (m_state.bidding == AdBidding::Open)
        m_state.secondsLeft = m_state.window.closes.utcSeconds - now.utcSeconds;
}

void AdApplicationController::tick()
{
    if (!m_desk.session.shop())
        return;
    const AdBidding before = m_state.bidding;
    lookAtTheClock();
    if (before == m_state.bidding) {
        emit ticked();
        return;
    }
    // At the close what was held is undecided: the list says so too.
    readBids();
    emit stateChanged();
}

void AdApplicationController::touch()
{
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.placed.clear();
    reckon();
    emit stateChanged();
}

void AdApplicationController::setKind(AdKind kind)
{
    if (kind == m_state.form.kind || m_state.isPlacing || !m_desk.session.shop())
        return;
    m_state.form.kind = kind;
    m_state.awaitsItem = false;
    m_state.form.slot.clear();
    m_state.form.firstDay = m_state.form.lastDay = {};
    m_state.form.price = {};
    m_daysAreChosen = false;
    readTerms();
    touch();
}

void AdApplicationController::searchItems(const QString &text)
{
    if (text == m_state.form.itemText || m_state.isPlacing)
        return;
    m_state.form.itemText = text;
    m_state.form.item.reset();
    m_state.awaitsItem = false;
    readItems();
    touch();
}

void AdApplicationController::chooseItem(const QString &itemNumber)
{
    if (!m_state.items.value || m_state.isPlacing)
        return;
    const QList<Item> &items = *m_state.items.value;
    const auto chosen = std::find_if(items.cbegin(), items.cend(), [&](const Item &item) { return item.itemNumber == itemNumber; });
    if (chosen == items.cend())
        return;
    m_state.form.item = *chosen;
    m_state.form.itemText = chosen->itemNumber;
    m_state.awaitsItem = false;
    touch();
}

void AdApplicationController::setSlot(const QString &slot)
{
    if (slot == m_state.form.slot || m_state.isPlacing)
        return;
    m_state.form.slot = slot;
    if (m_state.terms.value && m_desk.session.shop())
        readStartPrice(m_desk.session.shop()->id);
    touch();
}

void AdApplicationController::setDays(QDate first, QDate last)
{
    AdForm &form = m_state.form;
    if ((first == form.firstDay && last == form.lastDay) || m_state.isPlacing || !m_desk.session.shop())
        return;
    m_daysAreChosen = true;
    form.firstDay = first;
    form.lastDay = last;
    readTerms();
    touch();
}

void AdApplicationController::setPrice(qint64 qcash)
{
    const Qcash price = Qcash::of(qcash).value_or(Qcash());
    if (price == m_state.form.price || m_state.isPlacing)
        return;
    m_state.form.price = price;
    touch();
}

void AdApplicationController::checkPrice()
{
    if (m_state.isPlacing || m_state.form.price.isZero() || !m_state.terms.value || !*m_state.terms.value || !m_state.startPrice.value)
        return;
    const auto refusal = priceRefusal(**m_state.terms.value, *m_state.startPrice.value, m_state.form.price);
    if (!refusal || refusal == m_state.refusal)
        return;
    m_state.refusal = refusal;
    emit stateChanged();
}

} // namespace console
