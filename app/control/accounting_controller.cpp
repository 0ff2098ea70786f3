#include "control/accounting_controller.h"

#include "exchange/journal_writer.h"

#include <algorithm>

namespace console {

namespace {

QDate lastMonthsEnd(QDate today)
{
    return QDate(today.year(), today.month(), 1).addDays(-1);
}

/// The shop's and the built-in ones, newest first.
QList<ListedPolicy> listOfPolicies(const QList<DatedPolicy> &shipped, const QList<SavedBookingPolicy> &saved, QDate today)
{
    QList<ListedPolicy> all;
    for (const DatedPolicy &policy : shipped)
        all.append({policy, true, 0, {}});
    for (const SavedBookingPolicy &policy : saved)
        all.append({policy.content, false, policy.number, policy.savedAt});
    const auto isNewer = [](const ListedPolicy &a, const ListedPolicy &b) {
        return std::tuple(a.content.validFrom, !a.isShipped, a.number) > std::tuple(b.content.validFrom, !b.isShipped, b.number);
    };
    std::sort(all.begin(), all.end(), isNewer);
    const QDate ownFrom = firstOwnDay(saved);
    QDate later;
    for (ListedPolicy &policy : all) {
        const QDate day = policy.content.validFrom;
        policy.isReplaced = day == later || (policy.isShipped && ownFrom.isValid() && day >= ownFrom);
        later = day;
    }
    // The first one also holds before its day.
    const auto holds = [&](const ListedPolicy &policy) { return !policy.isReplaced && policy.content.validFrom <= today; };
    auto holding = std::find_if(all.begin(), all.end(), holds);
    if (holding == all.end())
        holding = std::find_if(all.rbegin(), all.rend(), [](const ListedPolicy &policy) { return !policy.isReplaced; }).base() - 1;
    holding->holds = true;
    return all;
}

LotsOnDay lotsOf(QDate day, const QList<LotRest> &rests, const BookingPolicy &policy)
{
    LotsOnDay lots{day, {}, {}, {}};
    qint64 rest = 0;
    qint64 booked = 0;
    for (const LotRest &lot : rests) {
        const Yen value = isBooked(lot.kind, policy) ? known<Yen>(lot.rest.value()) : Yen();
        lots.lots.append({lot.kind, lot.rest, value});
        rest += lot.rest.value();
        booked += value.value();
    }
    lots.rest = known<Qcash>(rest);
    lots.booked = known<Yen>(booked);
    return lots;
}

StoreResult<LotsOnDay> readLotsOn(Wallet &wallet, ShopId shop, const AccountingCatalogue &catalogue, QDate day)
{
    const auto saved = wallet.accounting.saved(shop);
    if (!saved)
        return tl::unexpected(saved.error());
    const auto rests = wallet.lots.restsOn(shop, day);
    if (!rests)
        return tl::unexpected(rests.error());
    return lotsOf(day, *rests, policiesOf(catalogue.policies(), *saved).on(day));
}

/// Fields whose text Yayoi's encoding can't hold; a field that has another fault keeps that one.
void addPlaceProblems(const BookingPolicy &policy, QList<PolicyProblem> &problems)
{
    for (const auto &[role, code] : accountRoleCodes) {
        const AccountTitle &account = policy.title(role);
        const std::pair<PolicyField, QString> texts[] = {{PolicyField::Title, account.title},
                                                         {PolicyField::Sub, account.sub},
                                                         {PolicyField::TaxYayoi, account.taxClassFor(JournalFormat::Yayoi)}};
        for (const auto &[field, text] : texts) {
            const auto isSame = [role = role, field = field](const PolicyProblem &problem) { return problem.role == role && problem.field == field; };
            const QString character = firstWithoutPlaceInYayoi(text);
            if (!character.isEmpty() && std::none_of(problems.begin(), problems.end(), isSame))
                problems.append({PolicyFault::NoPlaceInYayoi, field, role, character});
        }
    }
}

} // namespace

bool AccountingState::isSound() const
{
    return draft && std::none_of(problems.begin(), problems.end(), [](const PolicyProblem &problem) { return isRefused(problem.fault); });
}

AccountingController::AccountingController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_previewRead.drop();
        m_lotsRead.drop();
        m_state = {};
        m_steps.clear();
        m_sent = {};
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &AccountingController::refresh);
}

void AccountingController::refresh()
{
    const auto &shop = m_desk.session.shop();
    if (!shop) {
        emit stateChanged();
        return;
    }
    m_state.today = jst::dateOf(m_desk.clock.now());
    readPolicies(shop->id);
    if (!m_state.from.isValid()) {
        m_state.to = lastMonthsEnd(m_state.today);
        m_state.from = QDate(m_state.to.year(), m_state.to.month(), 1);
    }
    if (!m_state.lotDay.isValid())
        m_state.lotDay = lastMonthsEnd(m_state.today);
    if (!m_state.isReversed)
        readPreview(shop->id);
    readLots(shop->id);
    emit stateChanged();
}

void AccountingController::setPreviewWatched(bool isWatched)
{
    m_isPreviewWatched = isWatched;
    const auto &shop = m_desk.session.shop();
    if (!isWatched && m_state.isPreviewing) {
        m_previewRead.drop();
        m_state.isPreviewing = false;
        m_isPreviewStale = true;
    } else if (isWatched && m_isPreviewStale && shop && m_state.from.isValid() && !m_state.isReversed) {
        readPreview(shop->id);
    } else {
        return;
    }
    emit stateChanged();
}

void AccountingController::readPolicies(ShopId shop)
{
    const auto saved = m_desk.wallet.accounting.saved(shop);
    if (saved)
        m_state.policies = StoreResult<QList<ListedPolicy>>(listOfPolicies(m_catalogue.policies(), *saved, m_state.today));
    else
        m_state.policies = StoreResult<QList<ListedPolicy>>(tl::unexpected(saved.error()));
}

void AccountingController::readPreview(ShopId shop)
{
    m_isPreviewStale = !m_isPreviewWatched;
    if (m_isPreviewStale)
        return;
    m_state.isPreviewing = true;
    m_previewRead.run(
        false,
        [shop, catalogue = m_catalogue, days = JournalDays{m_state.from, m_state.to, m_state.today}](Wallet &wallet, const IsWanted &isWanted) {
            return previewJournals(wallet, shop, catalogue, days, previewLines, isWanted);
        },
        [this](StoreResult<JournalPreview> preview) {
            m_state.isPreviewing = false;
            m_state.preview = std::move(preview);
            emit stateChanged();
        });
}

void AccountingController::readLots(ShopId shop)
{
    m_state.isReadingLots = true;
    m_lotsRead.run(
        false,
        [shop, catalogue = m_catalogue, day = m_state.lotDay](Wallet &wallet) -> StoreResult<LotsOnDay> {
            return readLotsOn(wallet, shop, catalogue, day);
        },
        [this](StoreResult<LotsOnDay> lots) {
            m_state.isReadingLots = false;
            m_state.lots = std::move(lots);
            emit stateChanged();
        });
}

void AccountingController::preview(QDate from, QDate to)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !from.isValid() || !to.isValid())
        return;
    m_state.isReversed = from > to;
    if (!m_state.isReversed) {
        m_state.to = std::min(to, m_state.today);
        m_state.from = std::min(from, m_state.to);
        readPreview(shop->id);
    }
    emit stateChanged();
}

void AccountingController::showLots(QDate day)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !day.isValid())
        return;
    m_state.lotDay = std::min(day, m_state.today);
    readLots(shop->id);
    emit stateChanged();
}

void AccountingController::beginDraft()
{
    if (!m_state.policies.value)
        return;
    const auto &all = *m_state.policies.value;
    const auto holding = std::find_if(all.begin(), all.end(), [](const ListedPolicy &policy) { return policy.holds; });
    Q_ASSERT(holding != all.end());
    beginDraftOf({m_state.today, holding->content.policy});
}

void AccountingController::beginDraftFrom(qsizetype listed)
{
    if (!m_state.policies.value || listed < 0 || listed >= m_state.policies.value->size())
        return;
    const ListedPolicy &policy = m_state.policies.value->at(listed);
    beginDraftOf({policy.isShipped ? m_state.today : policy.content.validFrom, policy.content.policy});
}

void AccountingController::beginDraftOf(const DatedPolicy &content)
{
    if (m_state.isSaving)
        return;
    dropDraft();
    m_steps.begin(content);
    m_sent = {newActionId(), {}};
    showContent();
}

template <class Change>
void AccountingController::change(Change change)
{
    if (!m_state.draft)
        return;
    DatedPolicy content = *m_state.draft;
    change(content);
    edit(std::move(content));
}

void AccountingController::setValidFrom(QDate day)
{
    change([&](DatedPolicy &content) { content.validFrom = day; });
}

void AccountingController::setMethod(BookingMethod method)
{
    change([&](DatedPolicy &content) { content.policy.method = method; });
}

void AccountingController::setPoints(PointsBooking points)
{
    change([&](DatedPolicy &content) { content.policy.points = points; });
}

void AccountingController::setLastMonth(int month)
{
    change([&](DatedPolicy &content) { content.policy.lastMonth = month; });
}

void AccountingController::setTitle(AccountRole role, const AccountTitle &title)
{
    change([&](DatedPolicy &content) { content.policy.title(role) = title; });
}

void AccountingController::edit(DatedPolicy content)
{
    if (m_state.isSaving || content == *m_state.draft)
        return;
    m_steps.add(std::move(content));
    showContent();
}

void AccountingController::undo()
{
    if (m_state.isSaving || !m_state.canUndo)
        return;
    m_steps.undo();
    showContent();
}

void AccountingController::redo()
{
    if (m_state.isSaving || !m_state.canRedo)
        return;
    m_steps.redo();
    showContent();
}

void AccountingController::showContent()
{
    m_state.draft = m_steps.now();
    m_state.isChanged = m_steps.isChanged();
    m_state.canUndo = m_steps.canUndo();
    m_state.canRedo = m_steps.canRedo();
    m_state.isSaved = false;
    m_state.refusal.reset();
    m_state.saveFault.reset();
    judge();
    emit stateChanged();
}

void AccountingController::judge()
{
    m_state.problems = problemsOf(*m_state.draft);
    addPlaceProblems(m_state.draft->policy, m_state.problems);
}

void AccountingController::giveUpDraft()
{
    if (m_state.isSaving || !m_state.draft)
        return;
    dropDraft();
    emit stateChanged();
}

void AccountingController::dropDraft()
{
    ++m_visit;
    m_steps.clear();
    m_state.draft.reset();
    m_state.canUndo = false;
    m_state.canRedo = false;
    m_state.isChanged = false;
    m_state.problems.clear();
    m_state.isSaved = false;
    m_state.refusal.reset();
    m_state.saveFault.reset();
}

void AccountingController::save()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.isSaving || !m_state.isSound())
        return;
    // Other content is another act; the same content keeps its id, so that a second try saves once.
    const bool isOther = m_sent.content.validFrom.isValid() && m_sent.content != *m_state.draft;
    m_sent = {isOther ? newActionId() : m_sent.actionId, *m_state.draft};
    m_state.isSaving = true;
    m_state.refusal.reset();
    m_state.saveFault.reset();
    emit stateChanged();
    m_desk.actions.run(
        this,
        [id = shop->id, draft = m_sent, &clock = m_desk.clock](Wallet &wallet) -> Saved { return wallet.accounting.save(id, draft, clock); },
        [this, visit = m_visit](const Saved &outcome) {
            if (visit == m_visit)
                finishSaving(outcome);
            else if (outcome)
                m_desk.session.announceChange();
        });
}

void AccountingController::finishSaving(const Saved &outcome)
{
    m_state.isSaving = false;
    if (outcome) {
        dropDraft();
        m_state.isSaved = true;
        m_desk.session.announceChange();
        emit saved();
        return;
    }
    if (const auto *error = std::get_if<StoreError>(&outcome.error())) {
        m_state.saveFault = error->fault;
    } else {
        m_state.refusal = std::get<BookingPolicyRefusal>(outcome.error());
        m_sent = {newActionId(), {}};
    }
    emit stateChanged();
}

} // namespace console
