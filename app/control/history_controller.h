#pragma once

#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

/// The spans that the history offers at a button; each ends today.
enum class HistoryPeriod { FifteenDays, OneMonth, TwoMonths, ThreeMonths, All };

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
};

struct HistoryState
{
    HistorySearch search;      ///< of the page below, with both days set
    Reading<HistoryPage> page;
    Reading<Balances> balances;
    bool isNewShop = false;    ///< nothing was ever booked
    bool isSearching = false;  ///< a text search is under way
    bool isReversed = false;   ///< the days asked for stand the wrong way round: nothing was searched
};

/// The Qcash history and balance of the shop, page by page. Only reads; books nothing.
class HistoryController : public QObject
{
    Q_OBJECT

public:
    explicit HistoryController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const HistoryState &state() const { return m_state; }

    /// Reads the same search and page anew; a period follows the day.
    void refresh();
    /// Begins with its first page.
    void search(const HistorySearch &search);
    /// Counts from 1; brought into range.
    void goToPage(qint64 page);

signals:
    void stateChanged();
    /// Another shop, or the first reading: state().search is back at its beginning.
    void searchReset();

private:
    void setDays(const Shop &shop);
    void read(const Shop &shop, qint64 page);

    Desk &m_desk;
    HistoryState m_state;
    qint64 m_page = 1;
    quint64 m_reading = 0; ///< tells an answer that a newer search has overtaken
    bool m_isFirst = true;
};

} // namespace console
