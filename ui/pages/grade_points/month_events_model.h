#pragma once

#include "control/month_events_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// One month's score events of all items, as far as its controller has read them. Derived scores say by which rule.
class MonthEventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, ItemColumn, GoodsColumn, ComponentColumn, EventColumn, PointsColumn, OrderColumn, ColumnCount };

    /// `controller` outlives the model, which follows it.
    explicit MonthEventsModel(MonthEventsController &controller, QObject *parent = nullptr);

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void reload();
    void append(int count);

    MonthEventsController &m_controller;
    QList<ScoreEvent> m_events; ///< shares the controller's list; changes only between begin… and end…
    bool m_isChanging = false;  ///< while views hear of a change: no more is read then
};

} // namespace console::ui
