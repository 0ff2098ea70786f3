#pragma once

#include "domain/auto_charge.h"
#include "domain/clock.h"
#include "domain/shop.h"
#include "store/database.h"

namespace console {

/// Why a plan is not set up or changed, in order of precedence.
enum class AutoChargeRefusal {
    TermsWrong,
    NoSalesYet,     ///< settlement money is for shops with sales (known)
    PasswordNotSet, ///< there is no Q-account password
    PasswordWrong,
    PasswordWait,   ///< too many wrong ones
    PlanHasChanged  ///< by another window since it was shown
};

inline constexpr CodeTable<AutoChargeRefusal, 6> autoChargeRefusalCodes{{
    {AutoChargeRefusal::TermsWrong, QLatin1String("terms_wrong")},
    {AutoChargeRefusal::NoSalesYet, QLatin1String("no_sales_yet")},
    {AutoChargeRefusal::PasswordNotSet, QLatin1String("q_account_password_not_set")},
    {AutoChargeRefusal::PasswordWrong, QLatin1String("q_account_password_wrong")},
    {AutoChargeRefusal::PasswordWait, QLatin1String("q_account_locked")},
    {AutoChargeRefusal::PlanHasChanged, QLatin1String("plan_has_changed")},
}};

/// A plan as the seller confirmed it.
struct AutoChargeDraft
{
    AutoChargeTerms terms;
    int shownVersion = 0;      ///< of the plan that the form was filled from
    bool isAuthorised = false; ///< the Q-account password was given and right
};

/// What happened to a plan, with the terms of that moment.
struct AutoChargeLogRow
{
    qint64 number = 0; ///< 1, 2, 3 … within the shop
    Instant at;
    AutoChargeEvent event = AutoChargeEvent::TurnedOn;
    int version = 0;
    AutoChargeTerms terms;
    QString occasion;
    std::optional<Instant> nextAt; ///< of Planned and Retry: when it charges
    int attempt = 0;               ///< of Retry and GaveUp: the one that failed
    std::optional<AutoChargeReason> reason;
    std::optional<qint64> orderNumber; ///< of Charged
};

/// What a look at the plan came to.
struct AutoChargeStep
{
    AutoChargeMove move = AutoChargeMove::None; ///< made; None where nothing was due
    AutoChargePlan plan;                        ///< after it
};

/// The auto-charge plan of each shop, its log, and the ticket orders that it makes. An occasion is charged for once at most, however
/// the clock is turned and the plan is changed: the log keeps what the plan forgets. What the plan, the balance, the cap and the
/// money say is read again in the transaction that charges. Never asks for a password.
class AutoChargeStore
{
public:
    explicit AutoChargeStore(Database &database) : m_database(database) {}

    /// Version 0 where none was set up.
    [[nodiscard]] StoreResult<AutoChargePlan> plan(ShopId shop);
    /// What automatic charges came to in a month in Japan.
    [[nodiscard]] StoreResult<Yen> chargedIn(ShopId shop, JstMonth month);
    /// Newest first, those below number `before`; 0 begins with the newest.
    [[nodiscard]] StoreResult<QList<AutoChargeLogRow>> log(ShopId shop, qint64 before, int limit);
    /// The newest charge, giving up or reached cap that the seller has not put away yet.
    [[nodiscard]] StoreResult<std::optional<AutoChargeLogRow>> unseen(ShopId shop);
    /// The seller has put the notice of row `number` away, and those before it.
    [[nodiscard]] StoreResult<void> markSeen(ShopId shop, qint64 number);

    /// Turns the plan on or changes it. The same terms once more change nothing.
    [[nodiscard]] ActionResult<AutoChargePlan, AutoChargeRefusal> save(const Shop &shop, const AutoChargeDraft &draft, const Clock &clock);
    /// Nothing where it is off already.
    [[nodiscard]] StoreResult<AutoChargePlan> turnOff(ShopId shop, const Clock &clock);
    /// Leaves out the occasion that the seller was shown; nothing where it waits no more.
    [[nodiscard]] StoreResult<AutoChargePlan> skip(ShopId shop, int version, const QString &occasion, const AutoChargeRules &rules,
                                                   const Clock &clock);
    /// Does the one thing that is due, if any. `isResuming`: the first look since the program began to watch.
    [[nodiscard]] StoreResult<AutoChargeStep> advance(const Shop &shop, bool isResuming, const AutoChargeRules &rules, const Clock &clock);

private:
    struct Look;
    struct Attempt;
    using Refusal = std::optional<AutoChargeReason>; ///< why an order was refused: the transaction may only be rolled back
    [[nodiscard]] StoreResult<Attempt> tryAdvance(const Look &look);
    [[nodiscard]] StoreResult<Refusal> make(AutoChargeMove move, AutoChargePlan &plan, const Look &look, Instant now);
    [[nodiscard]] StoreResult<void> rememberServed(AutoChargePlan &plan, const Look &look, Instant now);
    [[nodiscard]] StoreResult<void> announce(AutoChargePlan &plan, const Look &look, Instant now);
    [[nodiscard]] StoreResult<void> announceAnew(AutoChargePlan &plan, const Look &look, Instant now);
    [[nodiscard]] StoreResult<Refusal> charge(AutoChargePlan &plan, const Look &look, Instant now);
    [[nodiscard]] StoreResult<void> recordFailure(AutoChargePlan &plan, const Look &look, AutoChargeReason reason, Instant now);
    [[nodiscard]] StoreResult<std::optional<AutoChargeReason>> obstacle(const Shop &shop, const AutoChargePlan &plan, Instant now);
    [[nodiscard]] StoreResult<bool> fitsCapAt(const AutoChargePlan &plan, ShopId shop, Instant at);

    Database &m_database;
};

} // namespace console
