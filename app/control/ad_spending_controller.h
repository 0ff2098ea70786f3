#pragma once

#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

/// Whole months up to today, in Japan; LastMonth ends with its own last day.
enum class SpendingPeriod { ThisMonth, LastMonth, Last3Months, Last12Months };

inline constexpr CodeTable<SpendingPeriod, 4> spendingPeriodCodes{{
    {SpendingPeriod::ThisMonth, QLatin1String("this_month")},
    {SpendingPeriod::LastMonth, QLatin1String("last_month")},
    {SpendingPeriod::Last3Months, QLatin1String("last_3_months")},
    {SpendingPeriod::Last12Months, QLatin1String("last_12_months")},
}};

/// What one kind of ad has cost in the period.
struct AdCost
{
    AdKind adKind = AdKind::PlusKeyword;
    qint64 entries = 0;
    Qcash spent;
    Qcash returned;
    qint64 net = 0;        ///< spent less returned; below zero where more came back than went out
    int sharePermille = 0; ///< rounded; of all that the period's ads cost; 0 where nothing is left to share
};

struct AdSpendingState
{
    SpendingPeriod period = SpendingPeriod::ThisMonth;
    QDate from;
    QDate to;
    Reading<QList<AdCost>> costs; ///< the dearest first
    qint64 netTotal = 0;
    Reading<HistoryPage> entries; ///< the newest spending of the period
    Reading<Balances> balances;

    static constexpr int entriesShown = 200;
};

/// What Qcash was spent on, by ad, over a period. Only reads; books no ad and places no bid.
class AdSpendingController : public QObject
{
    Q_OBJECT

public:
    explicit AdSpendingController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AdSpendingState &state() const { return m_state; }
    void refresh();
    /// Whether anybody sees the figures, as at first. What changes meanwhile is read by refresh(), or when that begins again.
    void setWatched(bool isWatched);
    void setPeriod(SpendingPeriod period);

signals:
    void stateChanged();

private:
    Desk &m_desk;
    bool m_isWatched = true;
    bool m_isStale = false;
    AdSpendingState m_state;
};

} // namespace console
