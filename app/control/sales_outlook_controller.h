#pragma once

#include "control/desk.h"
#include "control/reading.h"
#include "domain/sales_outlook.h"

#include <QObject>

namespace console {

/// Sales that can be expected of a month, in yen.
inline constexpr qint64 largestExpectedSales = 2'000'000'000;

/// What the outlook is made of, as it was read.
struct SalesFigures
{
    QDate today;
    Grade grade = Grade::General;
    QDate windowFrom;         ///< the first day of the twelve months that end today
    QList<MonthSales> window; ///< those months, oldest first; the first and the last may be parts of a month
    Yen total;                ///< their sum
    QList<MonthSales> months; ///< the running month and the eleven full ones before it
    GradeEditions editions;   ///< built in and typed in
};

/// What is wrong with thresholds as they are typed, in the order of their fields.
struct SalesThresholdProblems
{
    bool noDay = false;
    bool excellentNotPositive = false;
    bool powerNotPositive = false;
    bool powerNotAbove = false;

    [[nodiscard]] bool any() const { return noDay || excellentNotPositive || powerNotPositive || powerNotAbove; }
};

/// Thresholds as they are typed; an amount that is none yet is empty.
struct SalesThresholdFields
{
    QDate validFrom;
    std::optional<Yen> excellent;
    std::optional<Yen> power;

    friend bool operator==(const SalesThresholdFields &, const SalesThresholdFields &) = default;
};

struct SalesOutlookState
{
    Reading<SalesFigures> figures;
    Yen mean;                ///< of the last three full months, as far as it can be expected
    Yen expected;            ///< of each month from now on
    bool isExpectedOwn = false; ///< typed in; else it follows the mean
    SalesOutlook outlook;
    QList<GradeSettlement> settlements; ///< of a delivery of today

    std::optional<SalesThresholdFields> draft;
    SalesThresholdProblems problems; ///< of the draft
    bool isSaving = false;
    std::optional<SalesThresholdRefusal> refusal;
    std::optional<StoreFault> fault; ///< that kept the draft from being saved
    bool isGone = false;             ///< signed out of the shop, or another one is signed in
};

/// Sales of twelve months, what may become of them, and the thresholds they are held against. Keeps only thresholds that were typed in;
/// decides no grade.
class SalesOutlookController : public QObject
{
    Q_OBJECT

public:
    explicit SalesOutlookController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const SalesOutlookState &state() const { return m_state; }

    void refresh();
    /// Clamped to 0 … largestExpectedSales.
    void setExpected(qint64 yen);
    /// The mean of the last three full months again.
    void useMean();

    /// Begins with today and the thresholds of today. A draft that is there already stays.
    void beginThresholds();
    void setThresholds(const SalesThresholdFields &fields);
    /// Only where nothing is wrong with the draft; saved() follows.
    void saveThresholds();
    void giveUpThresholds();

signals:
    void stateChanged();
    /// The draft is kept, and gone.
    void saved();

private:
    using Outcome = ActionResult<SavedSalesThresholds, SalesThresholdRefusal>;

    void read();
    void project();
    void judge();
    void finish(const Outcome &outcome);

    Desk &m_desk;
    SalesOutlookState m_state;
    QString m_actionId; ///< of the draft
    quint64 m_visit = 0; ///< tells an outcome that nobody waits for any more
};

} // namespace console
