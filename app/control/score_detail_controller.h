#pragma once

#include "control/desk.h"
#include "store/score_tally.h"

#include <QObject>

namespace console {

/// One item's events of a month, sold in one way, as far as they have been read.
struct ScoreDetailList
{
    QList<ScoreEvent> events; ///< newest first
    bool hasMore = false;
    qint64 count = 0; ///< of all of them, read or not
    Points subtotal;  ///< of all of them
};

struct ScoreDetailState
{
    ItemScore item;
    JstMonth month;
    std::optional<ScoreComponent> component = ScoreComponent::Delivery; ///< what is looked at; empty: all
    ScoreDetailList general;
    ScoreDetailList reserve;
    std::optional<QList<ScoreTally>> tally; ///< empty until it has been read
    bool isReading = false;
    bool isGone = false; ///< the shop has been left: nothing of it is to stay on the screen
    std::optional<StoreFault> fault;

    /// Events of a component, sold in either way; of all components where `component` is empty.
    [[nodiscard]] qint64 countOf(std::optional<ScoreComponent> component) const;
};

/// One item's events of a month, page by page, read beside the user interface. Only reads.
class ScoreDetailController : public QObject
{
    Q_OBJECT

public:
    /// Begins to read. `item` is a row of the month's item scores.
    ScoreDetailController(Desk &desk, const ItemScore &item, JstMonth month, QObject *parent = nullptr);

    [[nodiscard]] const ScoreDetailState &state() const { return m_state; }
    [[nodiscard]] Desk &desk() const { return m_desk; }

    /// One component's events, or all where it is empty.
    void show(std::optional<ScoreComponent> component);
    /// Reads the next page of one list; rowsAdded() follows. Nothing while something is being read.
    void fetchMore(GoodsKind kind);

signals:
    void stateChanged();
    /// The lists were read anew; follows stateChanged().
    void rowsRead();
    /// The last `count` events of that list are new; follows stateChanged().
    void rowsAdded(console::GoodsKind kind, int count);

private:
    struct Pages
    {
        QList<ScoreTally> tally;
        QList<ScoreEvent> general;
        QList<ScoreEvent> reserve;
    };

    void read();
    void take(StoreResult<Pages> pages);
    void takeMore(GoodsKind kind, StoreResult<QList<ScoreEvent>> events);
    [[nodiscard]] ScoreDetailFilter filterOf(GoodsKind kind) const;
    [[nodiscard]] ScoreDetailList &listOf(GoodsKind kind) { return kind == GoodsKind::General ? m_state.general : m_state.reserve; }
    void leave();

    Desk &m_desk;
    ScoreDetailState m_state;
    quint64 m_reading = 0; ///< tells an answer that a newer question has overtaken
};

} // namespace console
