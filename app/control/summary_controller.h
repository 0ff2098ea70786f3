#pragma once

#include "control/desk.h"
#include "control/qcash_outlook_catalogue.h"
#include "control/reading.h"
#include "control/reminder_catalogue.h"

#include <QObject>

namespace console {

/// The time that is left for this month's conversion.
struct Countdown
{
    qint64 secondsLeft = 0;
    int elapsedPermille = 0; ///< of the month
    bool isUrgent = false;   ///< points wait, and little time is left
};

struct GradeSummary
{
    Grade grade = Grade::General;
    Yen sales; ///< of the last twelve months
    int settlementDelayDays = 0;
};

struct OrdersSummary
{
    OrderCounts counts;
    qint64 unansweredInquiries = 0;
    bool hasOrders = false;
    bool hasInquiries = false;
    qint64 undecidedBids = 0; ///< bids on ads whose bidding has closed and whose outcome is missing
};

struct NoticesSummary
{
    QList<Notice> notices; ///< of both kinds, newest first
};

/// What the summary page shows. Each card is read for itself: one that fails leaves the others standing.
struct SummaryState
{
    Reading<ConversionOffer> points;
    Countdown countdown;
    std::optional<Instant> nextAutoConversion; ///< when points are converted automatically; empty while that is off
    Reading<QcashOutlook> qcash;
    Reading<GradeSummary> grade;
    Reading<GoodsCounts> goods;
    Reading<OrdersSummary> orders;
    Reading<NoticesSummary> notices;
};

enum class SummaryCard { Points, Qcash, Grade, Goods, Orders, Notices };

/// The summary page's figures. Only reads; converts and books nothing.
class SummaryController : public QObject
{
    Q_OBJECT

public:
    explicit SummaryController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const SummaryState &state() const { return m_state; }

    void refresh();
    /// Whether anybody sees the figures, as at first. What changes meanwhile is read by refresh(), or when that begins again.
    void setWatched(bool isWatched);
    void refreshCard(SummaryCard card);
    /// The clock has moved on: counts down, and reads anew when a day has begun in Japan.
    void tick();
    /// Until the minutes of the countdown change.
    [[nodiscard]] int secondsToNextMinute() const;

signals:
    void stateChanged();

private:
    void read(SummaryCard card, const Shop &shop, Instant now);
    void count(Instant now);
    void readPoints(ShopId shop, Instant now);

    Desk &m_desk;
    bool m_isWatched = true;
    bool m_isStale = false;
    const ReminderCatalogue m_reminders = ReminderCatalogue::shipped();
    const QcashOutlookCatalogue m_outlooks = QcashOutlookCatalogue::shipped();
    SummaryState m_state;
    QDate m_readOn;
};

} // namespace console
