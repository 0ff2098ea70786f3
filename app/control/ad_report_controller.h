#pragma once

#include "control/ad_catalogue.h"
#include "control/newest_read.h"
#include "control/reading.h"
#include "store/ad_report_store.h"

#include <QObject>

namespace console {

/// The spans that the ad report offers, in Japan; the first four end today, but for the month before.
enum class AdReportPeriod { ThisMonth, LastMonth, Last30Days, Last90Days, All, Chosen };

inline constexpr CodeTable<AdReportPeriod, 6> adReportPeriodCodes{{
    {AdReportPeriod::ThisMonth, QLatin1String("this_month")},
    {AdReportPeriod::LastMonth, QLatin1String("last_month")},
    {AdReportPeriod::Last30Days, QLatin1String("last_30_days")},
    {AdReportPeriod::Last90Days, QLatin1String("last_90_days")},
    {AdReportPeriod::All, QLatin1String("all")},
    {AdReportPeriod::Chosen, QLatin1String("chosen")},
}};

/// What is asked for.
struct AdReportQuery
{
    AdReportPeriod period = AdReportPeriod::Last30Days;
    DaySpan chosen; ///< of Chosen
    AdReportBy by = AdReportBy::Day;
    AdReportFilter filter;   ///< of what is looked into
    QString filterItemName;  ///< of the item that is looked into

    friend bool operator==(const AdReportQuery &, const AdReportQuery &) = default;
};

/// What charts show of a piece of the span.
struct AdReportPiece
{
    DaySpan days;
    AdFigures figures;
};

/// All that was read for a query, at one moment.
struct AdReportContents
{
    QList<AdReportLine> lines;   ///< by day, newest first; by item or ad, the dearest first
    AdFigures totals;            ///< of all lines
    QList<AdReportPiece> pieces; ///< oldest first, without a gap; none where there is no line
    DayStep step = DayStep::Day; ///< of the pieces
    QList<AdReportLine> dearest; ///< items, the dearest first; at most mostDearestItems
    std::optional<DaySpan> imported; ///< from the first to the last day of the whole report
    QList<AdReconciliationLine> reconciliation; ///< of the span, whatever is looked into
    qint64 charged = 0;  ///< of all its lines
    qint64 reported = 0; ///< likewise
    qint64 notAgreeing = 0; ///< lines

    static constexpr qsizetype mostDearestItems = 10;
    static constexpr qsizetype mostPieces = 62;
};

struct AdReportState
{
    AdReportQuery query;
    DaySpan span;             ///< of the query; of All every day
    bool isReversed = false;  ///< the days stand the wrong way round: nothing was read
    bool isReading = false;   ///< what was asked for last is not there yet
    Reading<AdReportContents> contents; ///< until then, of the query before
};

/// What the ads brought, as the imported report has it, beside what the wallet was charged. Only reads; books and imports nothing.
class AdReportController : public QObject
{
    Q_OBJECT

public:
    explicit AdReportController(Desk &desk, QObject *parent = nullptr);
    AdReportController(Desk &desk, AdCatalogue catalogue, QObject *parent = nullptr);

    [[nodiscard]] const AdReportState &state() const { return m_state; }

    void refresh();
    /// Whether anybody sees the report, as at first; what changes meanwhile is read when that begins again.
    void setWatched(bool isWatched);
    void setPeriod(AdReportPeriod period);
    void setChosenDays(DaySpan days);
    /// Keeps what is looked into, unless the lines would be of that alone.
    void setBy(AdReportBy by);
    /// From the line of an item or ad to its days. Of a day: its items.
    void lookInto(const AdReportLine &line);
    /// Back to everything, by what was looked into.
    void lookAtAll();

signals:
    void stateChanged();

private:
    void read();
    void readIfWatched();
    void change(AdReportQuery query);

    Desk &m_desk;
    AdCatalogue m_catalogue;
    AdReportState m_state;
    bool m_isWatched = true;
    bool m_isStale = false;
    NewestRead m_reads;
};

} // namespace console
