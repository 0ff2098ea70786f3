#pragma once

#include "control/history_controller.h"
#include "control/reading.h"
#include "domain/day_buckets.h"

#include <QObject>

namespace console {

/// What the Qcash charts show, one at a time.
enum class QcashChart {
    Balance, ///< at the end of each day, or of longer pieces of a longer span
    Kinds,   ///< what came in and what was spent, by kind of entry
    Ads,     ///< what was spent, by ad
    InOut    ///< what came in and what was spent, by month
};

inline constexpr CodeTable<QcashChart, 4> qcashChartCodes{{
    {QcashChart::Balance, QLatin1String("balance")},
    {QcashChart::Kinds, QLatin1String("kinds")},
    {QcashChart::Ads, QLatin1String("ads")},
    {QcashChart::InOut, QLatin1String("in_out")},
}};

/// No chart has more places than this: what is longer is put together by weeks, months and so on.
inline constexpr qsizetype mostChartPlaces = 120;

/// One place of a chart. Which fields count, its chart says.
struct QcashFigure
{
    DaySpan days;                  ///< of Kinds and Ads the whole span
    std::optional<EntryKind> kind; ///< of Kinds
    std::optional<AdKind> adKind;  ///< of Ads
    Qcash balance;                 ///< of Balance: at the end of `days`
    Qcash received;                ///< of Ads what was refunded
    Qcash spent;
};

struct QcashChartsState
{
    QcashChart chart = QcashChart::Balance;
    DaySpan span; ///< what is shown of the span asked for: from the book's first day to today; invalid where that is none of it
    DayStep step = DayStep::Day;
    Reading<QList<QcashFigure>> figures; ///< none where nothing was booked in the span
    Qcash balanceBefore;                 ///< of Balance: before the span
};

/// The figures of the Qcash charts for a span of days. Reads only while it is watched; books nothing.
class QcashChartsController : public QObject
{
    Q_OBJECT

public:
    explicit QcashChartsController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const QcashChartsState &state() const { return m_state; }

    void choose(QcashChart chart);
    void setSpan(DaySpan span);
    /// Whether anybody sees the figures; they are read anew when that begins and they may have changed.
    void setWatched(bool isWatched);
    void refresh();
    /// The search that finds the entries behind figures[at]; empty where there is no such figure. An ad is named, but not in words:
    /// whoever has the words adds its name as the search's text.
    [[nodiscard]] std::optional<HistorySearch> entriesBehind(qsizetype at) const;

signals:
    void stateChanged();

private:
    [[nodiscard]] StoreResult<QList<QcashFigure>> read(ShopId shop);
    [[nodiscard]] StoreResult<QList<QcashFigure>> readBalances(ShopId shop);
    [[nodiscard]] StoreResult<QList<QcashFigure>> readKinds(ShopId shop);
    [[nodiscard]] StoreResult<QList<QcashFigure>> readAds(ShopId shop);
    [[nodiscard]] StoreResult<QList<QcashFigure>> readFlows(ShopId shop);

    Desk &m_desk;
    QcashChartsState m_state;
    DaySpan m_asked;
    bool m_isWatched = false;
    bool m_isStale = true;
};

} // namespace console
