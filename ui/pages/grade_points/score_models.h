#pragma once

#include "control/item_scores_controller.h"
#include "control/past_points_controller.h"
#include "ui/widgets/cell_table_model.h"

#include <functional>

namespace console::ui {

/// A month's points by item. Reads on through its controller as the view is scrolled.
class ItemScoreModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        NameColumn,
        CategoryColumn,
        DeliveryColumn,
        ClaimColumn,
        ReviewColumn,
        TotalColumn,
        DetailColumn,
        ColumnCount
    };

    explicit ItemScoreModel(ItemScoresController &controller, QObject *parent = nullptr);

    /// The controller has read a search anew.
    void reload();
    [[nodiscard]] const ItemScore &itemAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column >= DeliveryColumn && column <= TotalColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    void append(int count);

    ItemScoresController &m_controller;
    QList<ItemScore> m_rows; ///< shares the controller's list; changes only between begin… and end…
    bool m_isChanging = false; ///< while views hear of a change: no more is read then
};

/// Score events: of one item in one way of selling it, or, with item columns, of the past.
class ScoreEventModel : public CellTableModel
{
    Q_OBJECT

public:
    enum class Kind { OneItem, Past };
    enum Column { DateColumn, ItemNumberColumn, ItemNameColumn, OrderColumn, ComponentColumn, EventColumn, PointsColumn, ColumnCount };

    explicit ScoreEventModel(Kind kind, QObject *parent = nullptr);

    void setEvents(const QList<ScoreEvent> &events);
    void appendEvents(const QList<ScoreEvent> &events);
    /// Where a column of the Kind stands; −1 where it has none.
    [[nodiscard]] int sectionOf(Column column) const { return int(m_columns.indexOf(column)); }
    /// Asked when the view has come to the end; without it there is no more.
    void setSource(std::function<bool()> hasMore, std::function<void()> readMore);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] qsizetype rows() const override { return m_events.size(); }
    [[nodiscard]] int columns() const override { return int(m_columns.size()); }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override { return textOf(m_events.at(row), columnAt(column)); }
    [[nodiscard]] QVariant raw(int row, int column) const override { return rawOf(m_events.at(row), columnAt(column)); }
    [[nodiscard]] bool isNumber(int column) const override { return columnAt(column) == PointsColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;
    [[nodiscard]] QVariant accessibleText(int row, int column) const override { return fullTextOf(m_events.at(row), columnAt(column)); }

    [[nodiscard]] Column columnAt(int section) const { return m_columns.at(section); }
    [[nodiscard]] QVariant rawOf(const ScoreEvent &event, Column column) const;
    [[nodiscard]] QString textOf(const ScoreEvent &event, Column column) const;
    [[nodiscard]] QString fullTextOf(const ScoreEvent &event, Column column) const;

    QList<Column> m_columns;
    QList<ScoreEvent> m_events;
    std::function<bool()> m_hasMore;
    std::function<void()> m_readMore;
    bool m_isChanging = false; ///< while views hear of a change: no more is read then
};

} // namespace console::ui
