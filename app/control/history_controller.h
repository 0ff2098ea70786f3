#pragma once

#include "control/desk.h"
#include "control/reading.h"
#include "store/entry_search.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace console {

/// The spans that the history offers at a button; each ends today, but for the month before.
enum class HistoryPeriod { Today, FifteenDays, OneMonth, TwoMonths, ThreeMonths, ThisMonth, LastMonth, ThisYear, All };

inline constexpr int historyPageSize = 20;

/// What is looked for. A period stands before the two days.
struct HistorySearch
{
    std::optional<HistoryPeriod> period = HistoryPeriod::OneMonth;
    QDate from; ///< in Japan, inclusive
    QDate to;   ///< in Japan, inclusive
    std::optional<EntryKind> kind;
    QString text;
    QList<EntryKind> kindsNamed; ///< kinds whose name on the page contains `text`
    QList<AdKind> adsNamed;
    std::optional<qint64> least; ///< Qcash, without its sign, inclusive
    std::optional<qint64> most;  ///< likewise
};

/// The filter that finds what is looked for: also for files of exactly that.
[[nodiscard]] HistoryFilter filterOf(const HistorySearch &search);

struct HistoryState
{
    HistorySearch search;      ///< of the page below, with both days set
    Reading<HistoryPage> page;
    Reading<Balances> balances;
    bool isNewShop = false;    ///< nothing was ever booked
    bool isSearching = false;  ///< the page that was asked for is not there yet
    bool isReversed = false;   ///< the days asked for stand the wrong way round: nothing was searched
    bool isAmountReversed = false; ///< likewise the amounts
    std::optional<HistoryTotals> totals; ///< of all that matches; while it is counted, of what was counted so far
    bool isCounting = false;   ///< totals and the number of pages still grow
    int pageSize = historyPageSize;
};

/// How a search goes on; whatever it is, it finds the same.
struct HistoryPace
{
    EntryEffort effort;
    qint64 stretchMs = 25; ///< until it tells what it has found: a page comes at once, and telling costs next to nothing
};

/// The Qcash history and balance of the shop, page by page. Only reads; books nothing.
class HistoryController : public QObject
{
    Q_OBJECT

public:
    explicit HistoryController(Desk &desk, QObject *parent = nullptr);
    HistoryController(Desk &desk, const HistoryPace &pace, QObject *parent = nullptr);
    ~HistoryController() override;

    [[nodiscard]] const HistoryState &state() const { return m_state; }

    /// Reads the same search and page anew; a period follows the day.
    void refresh();
    /// Begins with its first page.
    void search(const HistorySearch &search);
    /// Counts from 1; brought into range. One that lies beyond what is counted so far is waited for.
    void goToPage(qint64 page);
    /// The page on which the newest match of `day` or before it stands; the last one where there is none.
    void goToDay(QDate day);
    /// Rows to a page; the page then holds the row that stood first.
    void setPageSize(int rows);

signals:
    void stateChanged();
    /// Another shop, or the first reading: state().search is back at its beginning.
    void searchReset();

private:
    /// What a page is asked for by.
    struct Place
    {
        qint64 page = 1;
        std::optional<QDate> day; ///< stands before the page

        friend bool operator==(const Place &, const Place &) = default;
    };
    /// What one stretch of a search has brought.
    struct Found
    {
        HistoryTotals totals;
        bool isDone = false;
        std::optional<HistoryPage> page; ///< where one was asked for and is known
    };

    void setDays(const Shop &shop);
    /// Reads at once, or begins to search.
    void read(const Shop &shop, const Place &place);
    void readAtOnce(const Shop &shop, const HistoryFilter &filter, Place place);
    /// Goes to another page of what was read last.
    void goTo(const Place &place);
    void searchOn();
    /// Empty while it isn't known yet.
    [[nodiscard]] static StoreResult<std::optional<HistoryPage>> pageAt(Database &database, EntrySearch &search, const Place &place, int pageSize);
    [[nodiscard]] static StoreResult<Found> searchSome(Database &database, EntrySearch &search, const std::optional<Place> &wanted, int pageSize, qint64 stretchMs,
                                                       const std::function<bool()> &isWanted);
    void take(StoreResult<Found> found);
    void forget();

    Desk &m_desk;
    HistoryPace m_pace;
    HistoryState m_state;
    qint64 m_page = 1;
    bool m_isFirst = true;
    std::shared_ptr<EntrySearch> m_search; ///< only touched by the work of m_reads; empty where pages are read at once
    std::optional<Place> m_wanted;         ///< of the search, and not shown yet
    bool m_isAtWork = false;               ///< the newest search has work under way
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0); ///< which search still counts
    Background m_reads; ///< an import must not keep a search waiting
};

} // namespace console
