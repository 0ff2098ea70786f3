#pragma once

#include "control/desk.h"
#include "control/qcash_outlook_catalogue.h"
#include "control/reading.h"
#include "control/wake_timer.h"

#include <QObject>

namespace console {

/// A plan as it is being typed in.
struct QcashPlanFields
{
    std::optional<Qcash> threshold;
    std::optional<Qcash> monthlyBudget;
    int warnPercent = 100;
};

/// What is wrong with the fields; each stands beside its own.
struct QcashPlanProblems
{
    bool thresholdNotPositive = false;
    bool budgetNotPositive = false;
    bool warnPercentWrong = false;

    [[nodiscard]] bool any() const { return thresholdNotPositive || budgetNotPositive || warnPercentWrong; }
};

/// Tickets for a balance that is to last until a day.
struct QcashUntil
{
    QDate day;
    std::optional<Qcash> missing; ///< empty where the day can't be planned for
    QList<TicketCount> tickets;   ///< none where nothing is missing
};

struct QcashOutlookState
{
    Reading<QcashOutlook> outlook;
    std::optional<QcashPlanFields> draft;
    std::optional<QcashOutlook> preview; ///< what the draft would say today; empty while it has problems
    QcashPlanProblems problems;
    bool isSaving = false;
    bool isGone = false; ///< the shop whose plan was being changed is signed in no longer
    std::optional<QcashPlanRefusal> refusal;
    std::optional<StoreFault> fault;
};

/// How long a shop's Qcash lasts, how its budget stands, and the draft of its plan. Reads anew when the book changes and when a day
/// begins in Japan. Saves plans; books and buys nothing.
class QcashOutlookController : public QObject
{
    Q_OBJECT

public:
    explicit QcashOutlookController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const QcashOutlookState &state() const { return m_state; }
    /// What it takes to last until `day`; empty while the book can't be read or there was no spending.
    [[nodiscard]] std::optional<QcashUntil> until(QDate day) const;

    void refresh();
    /// Reads anew where a day has begun in Japan since: the clock may have jumped, as after the machine's sleep.
    void tick();
    /// When it looks at the clock by itself; negative: not at all.
    [[nodiscard]] int millisecondsToNextTick() const { return m_day.milliseconds(); }
    /// Begins with the plan that holds.
    void beginPlan();
    void setPlan(const QcashPlanFields &fields);
    /// Emits saved() or leaves the draft with a refusal or fault.
    void savePlan();
    void giveUpPlan();

signals:
    void stateChanged();
    void saved();

private:
    void read(Instant now);
    void sleep(Instant now);
    void preview();
    void finish(const ActionResult<QcashPlan, QcashPlanRefusal> &result);
    void shopChanged();

    Desk &m_desk;
    const QcashOutlookCatalogue m_catalogue = QcashOutlookCatalogue::shipped();
    QcashOutlookState m_state;
    QDate m_readOn;
    WakeTimer m_day;
    std::optional<ShopId> m_draftShop;
    QString m_actionId;
    int m_shownVersion = 0;
    quint64 m_visit = 0; ///< tells an answer for a draft that has gone
};

} // namespace console
