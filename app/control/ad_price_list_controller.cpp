#include "control/ad_price_list_controller.h"

#include <algorithm>

namespace console {

namespace {

constexpr int mostDaysTaken = 366;

bool areSameTerms(const AdTerms &one, const AdTerms &other)
{
    return one.price == other.price && one.unit == other.unit && one.mostDays == other.mostDays;
}

AdTermsFields fieldsOf(QDate validFrom, const AdTerms &terms)
{
    return {validFrom, terms.price, terms.unit, terms.mostDays};
}

AdTermsProblems problemsOf(const AdTermsFields &fields)
{
    AdTermsProblems problems;
    problems.noDay = !fields.validFrom.isValid() || fields.validFrom.year() < 1000 || fields.validFrom.year() > 9999;
    problems.priceNotPositive = !fields.price || fields.price->isZero();
    problems.unitNotPositive = !fields.unit || fields.unit->isZero();
    problems.priceNotInUnits = !problems.priceNotPositive && !problems.unitNotPositive && fields.price->value() % fields.unit->value() != 0;
    problems.daysOutOfRange = fields.mostDays < 1 || fields.mostDays > mostDaysTaken;
    return problems;
}

/// The last day of own terms that hold from `day`; empty while the shop saved no later ones. Those that are built in later don't end them.
std::optional<QDate> lastDayFrom(const QList<SavedAdTerms> &saved, AdKind kind, QDate day)
{
    std::optional<QDate> last;
    for (const SavedAdTerms &edition : saved) {
        const QDate before = edition.terms.validFrom.addDays(-1);
        if (edition.terms.kind == kind && before >= day && (!last || before < *last))
            last = before;
    }
    return last;
}

} // namespace

AdPriceListController::AdPriceListController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_catalogue(AdCatalogue::shipped())
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_state = {};
        m_followsToday = true;
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &AdPriceListController::refresh);
}

const ListedAd *AdPriceListController::listed(AdKind kind) const
{
    const auto found = std::find_if(m_state.ads.cbegin(), m_state.ads.cend(), [kind](const ListedAd &ad) { return ad.terms.kind == kind; });
    return found == m_state.ads.cend() ? nullptr : &*found;
}

void AdPriceListController::refresh()
{
    read();
    if (m_state.edit)
        judge();
    emit stateChanged();
}

void AdPriceListController::setDay(QDate day)
{
    if (!day.isValid() || day == m_state.day)
        return;
    m_followsToday = false;
    m_state.day = day;
    listAds();
    emit stateChanged();
}

void AdPriceListController::followToday()
{
    m_followsToday = true;
    refresh();
}

void AdPriceListController::read()
{
    if (m_followsToday || !m_state.day.isValid())
        m_state.day = jst::dateOf(m_desk.clock.now());
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    m_state.prices = adPriceList(m_desk.wallet, shop->id);
    m_state.saved = m_desk.wallet.adTerms.saved(shop->id);
    if (m_state.saved.value)
        std::reverse(m_state.saved.value->begin(), m_state.saved.value->end());
    listAds();
}

void AdPriceListController::listAds()
{
    m_state.ads.clear();
    if (!m_state.prices.value)
        return;
    for (const auto &row : adKindCodes) {
        if (const auto edition = m_state.prices.value->editionOn(row.first, m_state.day))
            m_state.ads.append(listedFrom(*edition));
    }
}

ListedAd AdPriceListController::listedFrom(const AdPriceList::Edition &edition) const
{
    ListedAd ad{edition.terms, edition.validFrom, AdTermsOrigin::Chosen, {}, {}};
    const AdTerms &terms = edition.terms;
    const AdTerms builtIn = m_catalogue.priceList().on(terms.kind, edition.validFrom).value_or(terms);
    if (terms.price != builtIn.price)
        ad.own.append(AdTermField::Price);
    if (terms.unit != builtIn.unit)
        ad.own.append(AdTermField::Unit);
    if (terms.mostDays != builtIn.mostDays)
        ad.own.append(AdTermField::MostDays);
    for (const auto &row : adTermFieldCodes) {
        if (!ad.own.contains(row.first) && m_catalogue.isKnown(terms.kind, row.first, edition.validFrom))
            ad.known.append(row.first);
    }
    if (!ad.own.isEmpty())
        ad.origin = AdTermsOrigin::Own;
    else if (ad.known.size() == qsizetype(adTermFieldCodes.size()))
        ad.origin = AdTermsOrigin::Known;
    else if (!ad.known.isEmpty())
        ad.origin = AdTermsOrigin::PartlyKnown;
    return ad;
}

bool AdPriceListController::departsFromBuiltIn(AdKind kind) const
{
    const ListedAd *ad = listed(kind);
    const auto builtIn = m_catalogue.priceList().on(kind, m_state.day);
    return ad && builtIn && !areSameTerms(ad->terms, *builtIn);
}

void AdPriceListController::beginEdit(AdKind kind)
{
    begin(kind, false);
}

void AdPriceListController::beginBuiltIn(AdKind kind)
{
    begin(kind, true);
}

void AdPriceListController::begin(AdKind kind, bool isBuiltIn)
{
    if (m_state.edit || !m_state.prices.value)
        return;
    const QDate from = std::max(jst::dateOf(m_desk.clock.now()), m_state.day);
    const auto terms = m_state.prices.value->on(kind, from);
    if (!terms)
        return;
    AdTermsEdit edit;
    edit.kind = kind;
    edit.isBuiltIn = isBuiltIn;
    edit.fields = fieldsOf(from, *terms);
    m_state.edit = edit;
    m_actionId = newActionId();
    judge();
    emit stateChanged();
}

void AdPriceListController::setFields(const AdTermsFields &fields)
{
    if (!m_state.edit || m_state.isSaving || m_state.edit->fields == fields)
        return;
    m_state.edit->fields = fields;
    m_actionId = newActionId(); // other content is another act
    judge();
    emit stateChanged();
}

void AdPriceListController::judge()
{
    m_state.refusal.reset();
    m_state.fault.reset();
    AdTermsEdit &edit = *m_state.edit;
    const QDate day = edit.fields.validFrom;
    const auto builtIn = m_catalogue.priceList().on(edit.kind, day);
    if (edit.isBuiltIn && builtIn)
        edit.fields = fieldsOf(day, *builtIn);
    edit.problems = problemsOf(edit.fields);
    edit.departsFromKnown = builtIn && edit.fields.unit && *edit.fields.unit != builtIn->unit && m_catalogue.isKnown(edit.kind, AdTermField::Unit, day);
    edit.heldUntil.reset();
    if (!m_state.prices.value || edit.problems.noDay)
        return;
    edit.heldUntil = m_state.saved.value ? lastDayFrom(*m_state.saved.value, edit.kind, day) : std::nullopt;
    if (const auto before = m_state.prices.value->on(edit.kind, day)) {
        edit.before = *before;
        edit.problems.nothingChanges = edit.fields == fieldsOf(day, *before);
    }
}

void AdPriceListController::save()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.edit || m_state.isSaving || m_state.edit->problems.any())
        return;
    m_state.isSaving = true;
    m_state.refusal.reset();
    m_state.fault.reset();
    const AdTermsFields &fields = m_state.edit->fields;
    const AdTermsDraft draft{m_actionId, m_state.edit->kind, fields.validFrom, *fields.price, *fields.unit, fields.mostDays};
    m_desk.actions.run(
        this,
        [shopId = shop->id, draft, &clock = m_desk.clock](Wallet &wallet) -> Outcome {
            return wallet.adTerms.save(shopId, draft, clock);
        },
        [this, visit = m_visit](const Outcome &outcome) {
            if (visit == m_visit)
                finish(outcome);
            else if (outcome)
                m_desk.session.announceChange();
        });
    emit stateChanged();
}

void AdPriceListController::giveUp()
{
    if (m_state.isSaving || !m_state.edit)
        return;
    m_state.edit.reset();
    m_state.refusal.reset();
    m_state.fault.reset();
    emit stateChanged();
}

void AdPriceListController::finish(const Outcome &outcome)
{
    m_state.isSaving = false;
    if (outcome) {
        m_state.edit.reset();
        emit saved();
        m_desk.session.announceChange();
        return;
    }
    if (const auto *error = std::get_if<StoreError>(&outcome.error())) {
        m_state.fault = error->fault; // the same act may be tried again: it is kept once
    } else {
        m_state.refusal = std::get<AdTermsRefusal>(outcome.error());
        m_actionId = newActionId();
    }
    emit stateChanged();
}

} // namespace console
