#pragma once

#include "control/list_controller.h"
#include "control/reading.h"

namespace console {

/// The spans of display days that the list offers at a button; the last ones end today.
enum class AdBidSpan { All, Today, Tomorrow, Last7Days, Last30Days, FromTo };

inline constexpr CodeTable<AdBidSpan, 6> adBidSpanCodes{{
    {AdBidSpan::All, QLatin1String("all")},
    {AdBidSpan::Today, QLatin1String("today")},
    {AdBidSpan::Tomorrow, QLatin1String("tomorrow")},
    {AdBidSpan::Last7Days, QLatin1String("last_7_days")},
    {AdBidSpan::Last30Days, QLatin1String("last_30_days")},
    {AdBidSpan::FromTo, QLatin1String("from_to")},
}};

/// What is looked for. A span stands before the two days, but for FromTo.
struct AdBidSearch
{
    AdBidSpan span = AdBidSpan::All;
    QDate from; ///< in Japan, inclusive
    QDate to;   ///< likewise
    std::optional<AdKind> kind;
    std::optional<AdPhase> phase;
    QString text;

    friend bool operator==(const AdBidSearch &, const AdBidSearch &) = default;
};

/// The filter that finds what is looked for on `today`: also for files of exactly that.
[[nodiscard]] AdBidFilter filterOf(const AdBidSearch &search, QDate today);

/// The shop's bids and ads, filtered and page by page, and how many there are to act on. Only reads.
class AdBidsController : public RowsController<AdBid>
{
    Q_OBJECT

public:
    explicit AdBidsController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AdBidSearch &search() const { return m_search; }
    /// Days that stand the wrong way round find nothing; isReversed() says so.
    void find(const AdBidSearch &search);
    [[nodiscard]] bool isReversed() const { return m_search.span == AdBidSpan::FromTo && m_search.from > m_search.to; }

    [[nodiscard]] const Reading<AdBidCounts> &counts() const { return m_counts; }
    /// The moment of the last read: the phases shown are those of it.
    [[nodiscard]] Instant readAt() const { return m_readAt; }

    /// The clock has moved on: reads anew where a bid has come into another phase, or the day is another one.
    void tick();

private:
    [[nodiscard]] Read reader(ShopId shop, QDate today) const override;
    [[nodiscard]] bool isTextSearch() const override { return !m_search.text.isEmpty(); }
    void readCounts();

    Desk &m_desk;
    AdBidSearch m_search;
    Reading<AdBidCounts> m_counts;
    Instant m_readAt;
    Instant m_nextChange; ///< of a bid in the list
    Instant m_nextCount;  ///< when the counts are read again, for bids that the list doesn't show
};

} // namespace console
