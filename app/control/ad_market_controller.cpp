#include "control/ad_market_controller.h"

#include <QFileInfo>

#include <algorithm>

namespace console {

AdMarketController::AdMarketController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_slotsRead(desk, this), m_marketRead(desk, this)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_state = AdMarketState();
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &AdMarketController::refresh);
}

QDate AdMarketController::today() const
{
    return jst::dateOf(m_desk.clock.now());
}

void AdMarketController::refresh()
{
    if (!m_desk.session.shop()) {
        m_slotsRead.drop();
        m_marketRead.drop();
        m_state = AdMarketState();
        emit stateChanged();
        return;
    }
    readSlots();
    readMarket();
}

void AdMarketController::readSlots()
{
    const ShopId shop = m_desk.session.shop()->id;
    m_slotsRead.run(
        false, [shop](Wallet &wallet) { return wallet.adMarket.slotsKnown(shop, AdMarketState::slotsShown); },
        [this](StoreResult<QList<AdSlotName>> known) {
            m_state.slotsKnown = std::move(known);
            const auto &names = m_state.slotsKnown.value;
            if (!m_state.slot && names && !names->isEmpty())
                choose(names->constFirst());
            emit stateChanged();
        });
}

void AdMarketController::choose(const AdSlotName &slot)
{
    const AdSlotName asked{slot.kind, slot.slot.simplified()};
    if (asked == m_state.slot)
        return;
    m_state.slot = asked.slot.isEmpty() ? std::nullopt : std::optional(asked);
    m_state.market = {};
    m_state.proposal.reset();
    m_state.saveFault.reset();
    m_state.asked.budget.reset();
    m_state.asked.rank = 0;
    readMarket();
}

void AdMarketController::readMarket()
{
    const auto &shop = m_desk.session.shop();
    m_state.isReading = shop && m_state.slot;
    if (!m_state.isReading) {
        m_marketRead.drop();
        emit stateChanged();
        return;
    }
    const Instant now = m_desk.clock.now();
    const BidPlannerRules rules = m_catalogue.rulesOn(jst::dateOf(now));
    m_marketRead.run(
        false, [id = shop->id, slot = *m_state.slot, rules, now](Wallet &wallet) { return readAdMarket(wallet, id, slot, rules, now); },
        [this](StoreResult<AdMarket> market) {
            m_state.isReading = false;
            m_state.market = std::move(market);
            plan();
            emit stateChanged();
        });
    emit stateChanged();
}

AdWinnerList AdMarketController::listOf(QDate day) const
{
    if (m_state.market.value) {
        for (const AdMarketDay &known : m_state.market.value->days) {
            if (known.day == day)
                return {day, known.winners};
        }
    }
    return {day, {}};
}

template <class Work>
void AdMarketController::write(Work work)
{
    if (m_state.isSaving || !m_desk.session.shop())
        return;
    m_state.isSaving = true;
    m_state.saveFault.reset();
    m_desk.actions.run(this, [shop = m_desk.session.shop()->id, work](Wallet &wallet) -> StoreResult<void> { return work(wallet.adMarket, shop); },
                       [this, visit = m_visit](StoreResult<void> done) {
                           if (visit != m_visit) {
                               if (done)
                                   m_desk.session.announceChange();
                               return;
                           }
                           m_state.isSaving = false;
                           if (!done)
                               m_state.saveFault = done.error().fault;
                           emit stateChanged();
                           if (!done)
                               return;
                           emit saved();
                           m_desk.session.announceChange();
                       });
    emit stateChanged();
}

void AdMarketController::noteWinners(const AdWinnerList &list)
{
    if (!m_state.slot || !list.day.isValid())
        return;
    write([slot = *m_state.slot, list](AdMarketStore &market, ShopId shop) { return market.noteWinners(shop, slot, list); });
}

void AdMarketController::importFile(const QString &path)
{
    if (m_state.isImporting || !m_desk.session.shop())
        return;
    m_state.isImporting = true;
    m_state.import.reset();
    m_desk.longWork.run(
        this,
        [shop = m_desk.session.shop()->id, path](Wallet &wallet) -> StoreResult<WinnerImport> {
            WinnerImport done{QFileInfo(path).fileName(), {}, {}, {}};
            auto file = readWinnerFile(path);
            if (!file) {
                done.error = file.error();
                return done;
            }
            done.file = *std::move(file);
            if (done.file.problemCount > 0)
                return done;
            if (const auto noted = wallet.adMarket.noteWinners(shop, done.file.lists); !noted)
                done.fault = noted.error().fault;
            return done;
        },
        [this, visit = m_visit, path](StoreResult<WinnerImport> done) {
            if (visit != m_visit) {
                if (done && done->isDone())
                    m_desk.session.announceChange();
                return;
            }
            m_state.isImporting = false;
            m_state.import = done ? *done : WinnerImport{QFileInfo(path).fileName(), {}, {}, done.error().fault};
            // What was imported is looked at, where nothing else is.
            if (m_state.import->isDone() && !m_state.slot)
                m_state.slot = m_state.import->file.lists.constFirst().first;
            emit stateChanged();
            if (m_state.import->isDone())
                m_desk.session.announceChange();
        });
    emit stateChanged();
}

void AdMarketController::putImportAway()
{
    m_state.import.reset();
}

std::optional<MegaWariRefusal> AdMarketController::refusalOf(const MegaWariEvent &event, std::optional<QDate> inPlaceOf) const
{
    if (!event.firstDay.isValid() || !event.lastDay.isValid() || event.lastDay < event.firstDay)
        return MegaWariRefusal::NoDays;
    if (event.average && event.average->isZero())
        return MegaWariRefusal::AverageNotPositive;
    const QList<MegaWariEvent> events = m_state.market.value ? m_state.market.value->events : QList<MegaWariEvent>();
    const bool overlaps = std::any_of(events.cbegin(), events.cend(), [&](const MegaWariEvent &other) {
        return other.firstDay != inPlaceOf && other.firstDay <= event.lastDay && event.firstDay <= other.lastDay;
    });
    return overlaps ? std::optional(MegaWariRefusal::OverlapsAnother) : std::nullopt;
}

void AdMarketController::noteMegaWari(const MegaWariEvent &event, std::optional<QDate> inPlaceOf)
{
    if (!m_state.slot || refusalOf(event, inPlaceOf))
        return;
    write([slot = *m_state.slot, event, inPlaceOf](AdMarketStore &market, ShopId shop) { return market.noteMegaWari(shop, slot, event, inPlaceOf); });
}

void AdMarketController::removeMegaWari(QDate firstDay)
{
    if (!m_state.slot)
        return;
    write([slot = *m_state.slot, firstDay](AdMarketStore &market, ShopId shop) { return market.removeMegaWari(shop, slot, firstDay); });
}

std::optional<Qcash> AdMarketController::averageOf(QDate first, QDate last) const
{
    QList<AdWinnerList> lists;
    if (m_state.market.value) {
        for (const AdMarketDay &day : m_state.market.value->days)
            lists.append({day.day, day.winners});
    }
    return averageWithin(lists, first, last);
}

void AdMarketController::ask(const BidPlanAsked &asked)
{
    if (asked == m_state.asked)
        return;
    m_state.asked = asked;
    plan();
    emit stateChanged();
}

QDate AdMarketController::newestDayWithoutList() const
{
    const auto &market = m_state.market.value;
    if (!market || !market->terms)
        return today();
    QDate day = today().addDays(market->terms->closesDaysBefore);
    while (day > today().addDays(-AdMarket::daysShown) && (!adWindow(*market->terms, day).isClosedAt(m_desk.clock.now()) || !listOf(day).winners.isEmpty()))
        day = day.addDays(-1);
    return day;
}

std::optional<Instant> AdMarketController::opensLater(QDate day) const
{
    const auto &market = m_state.market.value;
    if (!market || !market->terms)
        return std::nullopt;
    const Instant opens = adWindow(*market->terms, day).opens;
    return opens > m_desk.clock.now() ? std::optional(opens) : std::nullopt;
}

void AdMarketController::plan()
{
    m_state.proposal.reset();
    const auto &market = m_state.market.value;
    if (!market || !market->terms || market->budgets.isEmpty())
        return;
    const BidPlanAsked &asked = m_state.asked;
    const BidBudget &month = market->budgets.at(std::clamp<qsizetype>(asked.month, 0, market->budgets.size() - 1));
    BidProposal proposal;
    proposal.quantilePercent = m_catalogue.rulesOn(today()).quantilePercent;
    const int rank = asked.rank > 0 ? asked.rank : lowestAdRank;
    proposal.expected = expectedPrice(market->recentLists, rank, proposal.quantilePercent);
    proposal.budget = asked.budget.value_or(month.left);
    proposal.plan = bidPlan({proposal.budget, proposal.expected, market->terms->unit, month.days, asked.days, asked.spread});
    m_state.proposal = proposal;
}

} // namespace console
