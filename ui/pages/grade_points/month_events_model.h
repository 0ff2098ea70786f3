#pragma once

#include "control/month_events_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// One month's score events of all items, as far as its controller has read them. Derived scores say by which rule.
class MonthEventsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, ItemColumn, GoodsColumn, ComponentColumn, EventColumn, PointsColumn, OrderColumn, ColumnCount };

    /// `controller` outlives the model, which follows it.
    explicit MonthEventsModel(MonthEventsController &controller, QObject *parent = nullptr);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] qsizetype rows() const override { return m_events.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == PointsColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;
    [[nodiscard]] QVariant accessibleText(int row, int column) const override;

    void reload();
    void append(int count);

    MonthEventsController &m_controller;
    QList<ScoreEvent> m_events; ///< shares the controller's list; changes only between begin… and end…
    bool m_isChanging = false;  ///< while views hear of a change: no more is read then
};

} // namespace console::ui
