#pragma once

#include "control/desk.h"
#include "control/reading.h"

#include <QHash>
#include <QObject>

namespace console {

/// Months that points can be typed in for, the running one included.
inline constexpr int typedPointsMonths = 24;

/// What was typed in at one time.
struct TypedPointsAct
{
    QString actionId;
    Instant typedAt;
    std::optional<Points> delivery;
    std::optional<Points> claim;
    std::optional<Points> review;
    bool isReversed = false;
};

struct TypedPointsState
{
    QList<JstMonth> months; ///< newest first
    std::optional<JstMonth> month;
    Reading<MonthPoints> points;         ///< what counts for the month at present
    Reading<QList<TypedPointsAct>> acts; ///< newest first; reversals stand with what they take back
    bool isConverted = false;            ///< figures typed in now come late for the month
    bool isSaving = false;
    std::optional<TypedPointsRefusal> refusal;
    std::optional<StoreFault> fault;
};

/// A month's points as J·QSM shows them, typed in by hand. Never changes an entry: what is wrong is taken back by its opposite.
class TypedPointsController : public QObject
{
    Q_OBJECT

public:
    explicit TypedPointsController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const TypedPointsState &state() const { return m_state; }

    /// Begins with last month; a draft of before is given up.
    void open();
    void chooseMonth(JstMonth month);
    /// Empty components are left as they are; saved() follows when they are booked.
    void typeIn(std::optional<Points> delivery, std::optional<Points> claim, std::optional<Points> review);
    void takeBack(const QString &typedActionId);

signals:
    void stateChanged();
    /// What was typed in is booked: the fields can be emptied.
    void saved();

private:
    using Outcome = ActionResult<MonthPoints, TypedPointsRefusal>;

    void readMonth();
    void clear();
    void begin();
    /// True where it is booked and the visit that asked for it goes on.
    bool finish(quint64 visit, const Outcome &outcome);

    Desk &m_desk;
    TypedPointsState m_state;
    TypedPointsDraft m_draft{{}, JstMonth::containing(Instant{}), {}, {}, {}};
    QHash<QString, QString> m_reversalIds; ///< action id of the reversal by what it takes back
    quint64 m_visit = 0;                   ///< tells an outcome that nobody waits for any more
};

} // namespace console
