#include "store/auto_charge_store.h"

#include "store/auto_charge_rows.h"
#include "store/book_store.h"
#include "store/booking.h"
#include "store/settlement_store.h"
#include "store/shop_store.h"
#include "store/statement.h"
#include "store/ticket_order_store.h"

namespace console {

/// One look at a plan, as it was asked for.
struct AutoChargeStore::Look
{
    const Shop &shop;
    bool isResuming;
    const AutoChargeRules &rules;
    const Clock &clock;
    Refusal refusal; ///< of the order, just now: that is recorded instead of ordering again
};

/// What a look came to; nothing is written where the order was refused.
struct AutoChargeStore::Attempt
{
    AutoChargeStep step;
    Refusal refusal;
};

namespace {

/// The occasion is dealt with: the plan watches again.
void closeOccasion(AutoChargePlan &plan)
{
    if (plan.terms.trigger == AutoChargeTrigger::Weekday)
        plan.servedOn = QDate::fromString(plan.occasion, Qt::ISODate);
    plan.phase = AutoChargePhase::Watching;
    plan.occasion.clear();
    plan.nextAt.reset();
    plan.attempt = 0;
    plan.reason.reset();
    plan.restsUntil.reset();
}

AutoChargeLogRow rowOf(AutoChargeEvent event, const AutoChargePlan &plan)
{
    AutoChargeLogRow row;
    row.event = event;
    row.occasion = plan.occasion;
    return row;
}

/// A reason lies in the way of the order that placeInside() refused.
AutoChargeReason reasonOf(ChargeRefusal refusal)
{
    switch (refusal) {
    case ChargeRefusal::NoSalesYet:
        return AutoChargeReason::NoSales;
    case ChargeRefusal::NotEnoughSettlement:
        return AutoChargeReason::NotEnoughSettlement;
    case ChargeRefusal::ActionIdReused:
    case ChargeRefusal::NotATicket:
    case ChargeRefusal::MethodNotOffered:
    case ChargeRefusal::OverMethodLimit:
    case ChargeRefusal::CardFieldsWrong:
    case ChargeRefusal::PayerFieldsWrong:
    case ChargeRefusal::NotEnoughDue:
    case ChargeRefusal::QAccountPasswordNotSet:
    case ChargeRefusal::QAccountPasswordWrong:
    case ChargeRefusal::QAccountLocked:
    case ChargeRefusal::PaymentDeclined:
        return AutoChargeReason::OrderRefused;
    }
    Q_UNREACHABLE();
}

} // namespace

StoreResult<AutoChargePlan> AutoChargeStore::plan(ShopId shop)
{
    return readAutoChargePlan(m_database, shop);
}

ActionResult<AutoChargePlan, AutoChargeRefusal> AutoChargeStore::save(const Shop &shop, const AutoChargeDraft &draft, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    auto current = readAutoChargePlan(m_database, shop.id);
    if (!current)
        return tl::unexpected(current.error());
    AutoChargePlan plan = *current;
    if (plan.isOn() && plan.terms == draft.terms)
        return plan;
    const auto sales = SettlementStore(m_database).hasSales(shop.id);
    if (!sales)
        return tl::unexpected(sales.error());
    if (!*sales)
        return tl::unexpected(AutoChargeRefusal::NoSalesYet);
    if (plan.version != draft.shownVersion)
        return tl::unexpected(AutoChargeRefusal::PlanHasChanged);
    if (needsPassword(plan, draft.terms) && !draft.isAuthorised)
        return tl::unexpected(AutoChargeRefusal::PasswordWrong);

    const auto event = plan.isOn() ? AutoChargeEvent::Changed : AutoChargeEvent::TurnedOn;
    const auto servedOn = plan.servedOn;
    closeOccasion(plan);
    // A date to come can only have been served under a wrong clock; the log keeps it, and the dates before it are due again.
    plan.servedOn = servedOn && *servedOn > jst::dateOf(now) ? std::nullopt : servedOn;
    plan.terms = draft.terms;
    plan.version += 1;
    plan.since = now;
    CONSOLE_TRY(writeAutoChargePlan(m_database, shop.id, plan));
    CONSOLE_TRY(logAutoCharge(m_database, shop.id, plan, rowOf(event, plan), now));
    CONSOLE_TRY(transaction->commit());
    return plan;
}

StoreResult<AutoChargePlan> AutoChargeStore::turnOff(ShopId shop, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto current = readAutoChargePlan(m_database, shop);
    if (!current || !current->isOn())
        return current;
    AutoChargePlan plan = *current;
    const AutoChargeLogRow row = rowOf(AutoChargeEvent::TurnedOff, plan);
    closeOccasion(plan);
    plan.servedOn = current->servedOn;
    plan.phase = AutoChargePhase::Off;
    plan.version += 1;
    CONSOLE_TRY(writeAutoChargePlan(m_database, shop, plan));
    CONSOLE_TRY(logAutoCharge(m_database, shop, plan, row, clock.now()));
    CONSOLE_TRY(transaction->commit());
    return plan;
}

StoreResult<AutoChargePlan> AutoChargeStore::skip(ShopId shop, int version, const QString &occasion, const AutoChargeRules &rules,
                                                  const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    auto current = readAutoChargePlan(m_database, shop);
    if (!current || !current->hasOccasion() || current->version != version || current->occasion != occasion)
        return current;
    AutoChargePlan plan = *current;
    AutoChargeLogRow row = rowOf(AutoChargeEvent::Skipped, plan);
    row.reason = AutoChargeReason::BySeller;
    closeOccasion(plan);
    if (plan.terms.trigger == AutoChargeTrigger::BelowBalance)
        plan.restsUntil = restTime(rules.restDaysAfterSkip, now);
    CONSOLE_TRY(writeAutoChargePlan(m_database, shop, plan));
    CONSOLE_TRY(logAutoCharge(m_database, shop, plan, row, now));
    CONSOLE_TRY(transaction->commit());
    return plan;
}

StoreResult<AutoChargeStep> AutoChargeStore::advance(const Shop &shop, bool isResuming, const AutoChargeRules &rules, const Clock &clock)
{
    auto attempt = tryAdvance({shop, isResuming, rules, clock, {}});
    // A refused order's transaction is rolled back; what is due is looked at anew, so that nothing is recorded twice.
    if (attempt && attempt->refusal)
        attempt = tryAdvance({shop, isResuming, rules, clock, attempt->refusal});
    if (!attempt)
        return tl::unexpected(attempt.error());
    return attempt->step;
}

StoreResult<AutoChargeStore::Attempt> AutoChargeStore::tryAdvance(const Look &look)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = look.clock.now();
    auto plan = readAutoChargePlan(m_database, look.shop.id);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto balances = BookStore(m_database).balances(look.shop.id);
    if (!balances)
        return tl::unexpected(balances.error());
    const auto servedOn = plan->servedOn;
    CONSOLE_TRY(rememberServed(*plan, look, now));
    AutoChargeStep step{moveFor(*plan, balances->spendable, now, look.isResuming, look.rules), *plan};
    if (step.move == AutoChargeMove::None && plan->servedOn != servedOn)
        step.move = AutoChargeMove::PassOver;
    if (step.move == AutoChargeMove::None)
        return Attempt{step, {}};
    const auto refusal = make(step.move, step.plan, look, now);
    if (!refusal)
        return tl::unexpected(refusal.error());
    if (*refusal)
        return Attempt{{}, *refusal};
    CONSOLE_TRY(writeAutoChargePlan(m_database, look.shop.id, step.plan));
    CONSOLE_TRY(transaction->commit());
    return Attempt{step, {}};
}

/// A due date that the log has dealt with is served, though the plan forgot it when it was changed under a clock turned back.
StoreResult<void> AutoChargeStore::rememberServed(AutoChargePlan &plan, const Look &look, Instant now)
{
    if (!plan.isOn() || plan.terms.trigger != AutoChargeTrigger::Weekday)
        return {};
    const auto date = dueDate(plan, now, look.rules);
    if (!date)
        return {};
    const auto ended = hasEnded(m_database, look.shop.id, date->toString(Qt::ISODate));
    if (!ended)
        return tl::unexpected(ended.error());
    if (*ended)
        plan.servedOn = date;
    return {};
}

StoreResult<AutoChargeStore::Refusal> AutoChargeStore::make(AutoChargeMove move, AutoChargePlan &plan, const Look &look, Instant now)
{
    switch (move) {
    case AutoChargeMove::None:
    case AutoChargeMove::PassOver:
        return Refusal();
    case AutoChargeMove::Announce:
        CONSOLE_TRY(announce(plan, look, now));
        return Refusal();
    case AutoChargeMove::AnnounceAnew:
        CONSOLE_TRY(announceAnew(plan, look, now));
        return Refusal();
    case AutoChargeMove::Withdraw: {
        AutoChargeLogRow row = rowOf(AutoChargeEvent::Skipped, plan);
        row.reason = AutoChargeReason::NotNeeded;
        closeOccasion(plan);
        CONSOLE_TRY(logAutoCharge(m_database, look.shop.id, plan, row, now));
        return Refusal();
    }
    case AutoChargeMove::Charge:
        return charge(plan, look, now);
    case AutoChargeMove::Rearm:
        plan.restsUntil.reset();
        return Refusal();
    }
    Q_UNREACHABLE();
}

/// The month is that of the booking: never before the book's newest entry.
StoreResult<bool> AutoChargeStore::fitsCapAt(const AutoChargePlan &plan, ShopId shop, Instant at)
{
    const auto bookedAt = bookingInstant(m_database, shop, at);
    if (!bookedAt)
        return tl::unexpected(bookedAt.error());
    const auto charged = chargedIn(shop, JstMonth::containing(*bookedAt));
    if (!charged)
        return tl::unexpected(charged.error());
    return fitsCap(plan.terms, *charged);
}

StoreResult<void> AutoChargeStore::announce(AutoChargePlan &plan, const Look &look, Instant now)
{
    const auto number = nextAutoChargeNumber(m_database, look.shop.id);
    if (!number)
        return tl::unexpected(number.error());
    const auto date = dueDate(plan, now, look.rules);
    const Instant at = chargeTime(plan, now, look.rules);
    plan.occasion = plan.terms.trigger == AutoChargeTrigger::Weekday ? date.value().toString(Qt::ISODate) : QString::number(*number);
    const auto fits = fitsCapAt(plan, look.shop.id, at);
    if (!fits)
        return tl::unexpected(fits.error());
    if (!*fits) {
        const AutoChargeLogRow row = rowOf(AutoChargeEvent::CapReached, plan);
        closeOccasion(plan);
        if (plan.terms.trigger == AutoChargeTrigger::BelowBalance)
            plan.restsUntil = JstMonth::containing(at).end();
        return logAutoCharge(m_database, look.shop.id, plan, row, now);
    }
    plan.phase = AutoChargePhase::Planned;
    plan.nextAt = at;
    plan.attempt = 1;
    plan.restsUntil.reset();
    AutoChargeLogRow row = rowOf(AutoChargeEvent::Planned, plan);
    row.nextAt = at;
    return logAutoCharge(m_database, look.shop.id, plan, row, now);
}

StoreResult<void> AutoChargeStore::announceAnew(AutoChargePlan &plan, const Look &look, Instant now)
{
    // Of several dates that were missed the newest is made up for.
    if (const auto date = dueDate(plan, now, look.rules); date && plan.terms.trigger == AutoChargeTrigger::Weekday)
        plan.occasion = date->toString(Qt::ISODate);
    plan.phase = AutoChargePhase::Planned;
    plan.nextAt = chargeTime(plan, now, look.rules);
    plan.reason.reset();
    AutoChargeLogRow row = rowOf(AutoChargeEvent::Planned, plan);
    row.nextAt = plan.nextAt;
    return logAutoCharge(m_database, look.shop.id, plan, row, now);
}

StoreResult<std::optional<AutoChargeReason>> AutoChargeStore::obstacle(const Shop &shop, const AutoChargePlan &plan, Instant now)
{
    using Obstacle = std::optional<AutoChargeReason>;
    SettlementStore settlement(m_database);
    const auto sales = settlement.hasSales(shop.id);
    if (!sales)
        return tl::unexpected(sales.error());
    if (!*sales)
        return Obstacle(AutoChargeReason::NoSales);
    const auto current = ShopStore(m_database).bySellerId(shop.sellerId);
    if (!current || !*current)
        return tl::unexpected(current ? unreadable(QStringLiteral("shop")) : current.error());
    const auto money = settlement.available(shop.id, (*current)->grade, jst::dateOf(now));
    if (!money)
        return tl::unexpected(money.error());
    return money->spendableSettled.value() < plan.terms.ticket ? Obstacle(AutoChargeReason::NotEnoughSettlement) : Obstacle();
}

StoreResult<AutoChargeStore::Refusal> AutoChargeStore::charge(AutoChargePlan &plan, const Look &look, Instant now)
{
    const auto ended = hasEnded(m_database, look.shop.id, plan.occasion);
    if (!ended)
        return tl::unexpected(ended.error());
    if (*ended) {
        closeOccasion(plan);
        return Refusal();
    }
    const auto fits = fitsCapAt(plan, look.shop.id, now);
    if (!fits)
        return tl::unexpected(fits.error());
    if (!*fits) {
        const AutoChargeLogRow row = rowOf(AutoChargeEvent::CapReached, plan);
        closeOccasion(plan);
        if (plan.terms.trigger == AutoChargeTrigger::BelowBalance)
            plan.restsUntil = JstMonth::containing(now).end();
        CONSOLE_TRY(logAutoCharge(m_database, look.shop.id, plan, row, now));
        return Refusal();
    }
    auto reason = obstacle(look.shop, plan, now);
    if (!reason)
        return tl::unexpected(reason.error());
    if (!*reason)
        reason = look.refusal;
    if (*reason) {
        CONSOLE_TRY(recordFailure(plan, look, **reason, now));
        return Refusal();
    }
    TicketOrderDraft draft;
    draft.actionId = QStringLiteral("auto-charge/%1/%2").arg(plan.version).arg(plan.occasion);
    draft.ticket = plan.terms.ticket;
    draft.terms.method = PaymentMethod::Settlement;
    draft.isAutomatic = true;
    const auto order = TicketOrderStore(m_database).placeInside(look.shop, draft, now);
    if (!order) {
        if (const auto *refusal = std::get_if<ChargeRefusal>(&order.error()))
            return Refusal(reasonOf(*refusal));
        return tl::unexpected(std::get<StoreError>(order.error()));
    }
    AutoChargeLogRow row = rowOf(AutoChargeEvent::Charged, plan);
    row.orderNumber = order->orderNumber;
    closeOccasion(plan);
    CONSOLE_TRY(logAutoCharge(m_database, look.shop.id, plan, row, now));
    return Refusal();
}

/// On to the ladder's next step, or given up until the next occasion.
StoreResult<void> AutoChargeStore::recordFailure(AutoChargePlan &plan, const Look &look, AutoChargeReason reason, Instant now)
{
    const auto next = retryTime(plan.attempt, now, look.rules);
    AutoChargeLogRow row = rowOf(next ? AutoChargeEvent::Retry : AutoChargeEvent::GaveUp, plan);
    row.nextAt = next;
    row.attempt = plan.attempt;
    row.reason = reason;
    if (next) {
        plan.phase = AutoChargePhase::WaitingRetry;
        plan.nextAt = next;
        plan.attempt += 1;
        plan.reason = reason;
    } else {
        closeOccasion(plan);
        if (plan.terms.trigger == AutoChargeTrigger::BelowBalance)
            plan.restsUntil = restTime(look.rules.restDaysAfterGivingUp, now);
    }
    return logAutoCharge(m_database, look.shop.id, plan, row, now);
}

} // namespace console
