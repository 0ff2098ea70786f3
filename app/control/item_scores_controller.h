#pragma once

#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

/// One item's events of a month, sold in one way.
struct ScoreList
{
    QList<ScoreEvent> events; ///< newest first
    Points subtotal;
};

/// An item's events of a month: only the lists of the ways in which it was sold.
struct ScoreDetail
{
    ItemScore item;
    JstMonth month;
    std::optional<ScoreList> general;
    std::optional<ScoreList> reserve;
    std::optional<StoreFault> fault;
};

struct ItemScoresState
{
    QStringList categories;
    QList<JstMonth> months; ///< newest first; the one whose points can be converted is always among them
    std::optional<ItemScoreFilter> filter; ///< of the rows; empty before the first search
    QList<ItemScore> rows;
    bool hasMore = false;
    std::optional<StoreFault> fault;
    std::optional<ScoreDetail> detail; ///< while it is open
};

/// The month's points by item, page by page, and one item's events. Only reads.
class ItemScoresController : public QObject
{
    Q_OBJECT

public:
    explicit ItemScoresController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const ItemScoresState &state() const { return m_state; }

    /// Reads the choices and the search of before anew; without one, all items of the month that can be converted.
    void refresh();
    void search(const ItemScoreFilter &filter);
    /// Reads the next page of the search; rowsAdded() follows.
    void fetchMore();
    void openDetail(const ItemScore &item);
    void closeDetail();

signals:
    void stateChanged();
    /// state().rows were read anew; follows stateChanged().
    void rowsRead();
    /// The last `count` rows of state().rows are new.
    void rowsAdded(int count);

private:
    [[nodiscard]] StoreResult<void> readChoices(ShopId shop, Instant now);
    [[nodiscard]] StoreResult<void> readRows(ShopId shop);
    [[nodiscard]] StoreResult<ScoreList> readList(ShopId shop, const ScoreDetailFilter &filter);
    void clear();

    Desk &m_desk;
    ItemScoresState m_state;
};

} // namespace console
