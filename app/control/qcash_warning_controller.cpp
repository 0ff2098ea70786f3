#include "control/qcash_warning_controller.h"

#include "control/qcash_outlook_reading.h"

#include <algorithm>

namespace console {

namespace {

bool isTold(const QcashNoticeMemory &memory, const QcashWarning &warning)
{
    switch (warning.kind) {
    case QcashWarningKind::LowBalance:
        return memory.isLowTold;
    case QcashWarningKind::BudgetShare:
        return memory.budgetTold >= warning.outlook.pace->reachedPercent;
    }
    Q_UNREACHABLE();
}

QList<QcashWarning> warningsOf(const QcashOutlook &outlook, const QcashNoticeMemory &memory)
{
    QList<QcashWarning> warnings;
    if (outlook.low && !memory.isLowPutAway(outlook.figures.spendable, outlook.today))
        warnings.append({QcashWarningKind::LowBalance, outlook});
    if (outlook.pace && outlook.pace->reachedPercent > memory.budgetPutAway)
        warnings.append({QcashWarningKind::BudgetShare, outlook});
    return warnings;
}

} // namespace

QcashWarningController::QcashWarningController(Desk &desk, QTimeZone zone, QObject *parent)
    : QObject(parent), m_desk(desk), m_zone(std::move(zone)), m_wake(desk.clock, [this] { look(); })
{
    connect(&desk.session, &Session::bookChanged, this, &QcashWarningController::look);
    connect(&desk.session, &Session::shopChanged, this, &QcashWarningController::begin);
    begin();
}

void QcashWarningController::begin()
{
    ++m_visit;
    m_isClaiming = {};
    m_isForgetting = false;
    m_wake.stop();
    look();
}

void QcashWarningController::look()
{
    m_state = QcashWarningState();
    if (const auto &shop = m_desk.session.shop()) {
        const Instant now = m_desk.clock.now();
        if (const auto next = show(shop->id, now)) {
            m_wake.wakeAt(*next);
        } else {
            m_state.fault = next.error().fault;
            m_wake.wakeAfterFault();
        }
    }
    emit stateChanged();
}

/// Returns when something changes next: when the day is over, or when what waits for the end of the quiet hours may be told.
StoreResult<Instant> QcashWarningController::show(ShopId shop, Instant now)
{
    const QDate today = jst::dateOf(now);
    const auto outlook = readQcashOutlook(m_desk.wallet, shop, m_catalogue, today);
    if (!outlook)
        return tl::unexpected(outlook.error());
    const auto memory = m_desk.wallet.qcashPlans.notices(shop, JstMonth::containing(today), outlook->plan.monthlyBudget);
    if (!memory)
        return tl::unexpected(memory.error());
    m_state.warnings = warningsOf(*outlook, *memory);
    if (!outlook->low && memory->knowsOfLow())
        forgetLow(shop);
    Instant next = jst::startOf(today.addDays(1));
    if (!m_telling)
        return next;
    const Instant telling = quietUntil(now, *m_telling, m_zone).value_or(now);
    for (const QcashWarning &warning : std::as_const(m_state.warnings)) {
        if (isTold(*memory, warning))
            continue;
        if (telling > now)
            next = std::min(next, telling);
        else
            claim(warning);
    }
    return next;
}

void QcashWarningController::forgetLow(ShopId shop)
{
    if (m_isForgetting)
        return;
    m_isForgetting = true;
    m_desk.actions.run(
        this, [shop](Wallet &wallet) { return wallet.qcashPlans.forgetLow(shop); },
        [this, visit = m_visit](const StoreResult<void> &) {
            // A store that fails is asked again at the next look.
            if (visit == m_visit)
                m_isForgetting = false;
        });
}

void QcashWarningController::claim(const QcashWarning &warning)
{
    bool &isClaiming = m_isClaiming.at(std::size_t(warning.kind));
    if (isClaiming)
        return;
    isClaiming = true;
    m_desk.actions.run(
        this,
        [shop = m_desk.session.shop()->id, warning](Wallet &wallet) {
            if (warning.kind == QcashWarningKind::LowBalance)
                return wallet.qcashPlans.claimLowTelling(shop);
            const BudgetPace &pace = *warning.outlook.pace;
            return wallet.qcashPlans.claimBudgetTelling(shop, JstMonth::containing(warning.outlook.today), pace.budget, pace.reachedPercent);
        },
        [this, visit = m_visit, kind = warning.kind](const StoreResult<bool> &isFirst) {
            if (visit == m_visit)
                finishClaim(kind, isFirst);
        });
}

void QcashWarningController::finishClaim(QcashWarningKind kind, const StoreResult<bool> &isFirst)
{
    m_isClaiming.at(std::size_t(kind)) = false;
    // Meanwhile a charge may have lifted the balance; a store that fails is asked again at the next look.
    const QList<QcashWarning> warnings = m_state.warnings;
    const auto found = std::find_if(warnings.begin(), warnings.end(), [kind](const QcashWarning &each) { return each.kind == kind; });
    if (isFirst.value_or(false) && m_telling && found != warnings.end())
        emit tell(*found);
}

void QcashWarningController::setTelling(const std::optional<QuietHours> &quietHours)
{
    if (m_telling == quietHours)
        return;
    m_telling = quietHours;
    look();
}

void QcashWarningController::putAway()
{
    if (!m_desk.session.shop() || m_state.warnings.isEmpty())
        return;
    m_desk.actions.run(
        this,
        [shop = m_desk.session.shop()->id, warning = m_state.warnings.first()](Wallet &wallet) {
            const QcashOutlook &outlook = warning.outlook;
            if (warning.kind == QcashWarningKind::LowBalance)
                return wallet.qcashPlans.putLowAway(shop, outlook.figures.spendable, outlook.today);
            return wallet.qcashPlans.putBudgetAway(shop, JstMonth::containing(outlook.today), outlook.pace->budget, outlook.pace->reachedPercent);
        },
        [this, visit = m_visit](const StoreResult<void> &result) {
            if (result) {
                m_desk.session.announceChange(); // and so look() again
            } else if (visit == m_visit) {
                m_state.fault = result.error().fault;
                emit stateChanged();
            }
        });
}

} // namespace console
