#pragma once

#include "control/auto_charge_catalogue.h"
#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

struct AutoChargeState
{
    Reading<AutoChargePlan> plan;
    Reading<Yen> charged; ///< automatically, in `month`
    JstMonth month = JstMonth::containing(Instant{});
    Reading<Yen> settled; ///< settlement money available now
    Reading<QList<AutoChargeLogRow>> log; ///< newest first
    bool hasMoreLog = false;
    bool hasSales = false;
    bool hasQAccountPassword = false;
    bool isPractice = false;
    Instant now;            ///< of the last read
    AutoChargeRules rules;
    bool isSaving = false;
    bool isSaved = false; ///< the plan was turned on or changed just now
    AutoChargeProblems problems;
    std::optional<AutoChargeRefusal> refusal;
    int waitSeconds = 0; ///< of PasswordWait
    std::optional<StoreFault> fault;
};

/// The auto-charge plan's screen: its terms, its state, what it did. Charges nothing: the watch does.
class AutoChargeController : public QObject
{
    Q_OBJECT

public:
    explicit AutoChargeController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AutoChargeState &state() const { return m_state; }
    void refresh();
    /// The time now, for what counts down; reads nothing.
    [[nodiscard]] Instant now() const { return m_desk.clock.now(); }

    /// A form or dialog opens: what the last attempt came to is forgotten.
    void beginChange();
    /// Checks terms without saving them; what is wrong stands in the state.
    bool check(const AutoChargeTerms &terms);
    /// Turns the plan on with these terms, or changes it. `password` may be empty where needsPassword() says so.
    void save(const AutoChargeTerms &terms, const QString &password);
    void turnOff();
    void skip();
    void showMoreLog();

    static constexpr int logStep = 50;

signals:
    void stateChanged();

private:
    struct Attempt
    {
        std::optional<AutoChargeRefusal> refusal;
        int waitSeconds = 0;
    };
    static StoreResult<Attempt> trySave(Wallet &wallet, const Shop &shop, AutoChargeDraft draft, const QString &password, const Clock &clock);

    void readPlan(const Shop &shop);
    void readLog(ShopId shop);
    void finish(const StoreResult<Attempt> &attempt);
    template <class Work>
    void write(Work work);

    Desk &m_desk;
    AutoChargeCatalogue m_catalogue = AutoChargeCatalogue::shipped();
    AutoChargeState m_state;
    int m_logRows = logStep;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
