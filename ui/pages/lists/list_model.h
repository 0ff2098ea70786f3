#pragma once

#include "control/list_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// A list's rows as a table that grows as one scrolls. Says nothing itself: each list has its own columns and words.
class ListModel : public CellTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;

protected:
    ListModel(ListController &controller, QObject *parent);

    /// Text from data that may not fit; the whole of it is in the tool tip.
    [[nodiscard]] virtual bool isLongText(int column) const = 0;

private:
    [[nodiscard]] qsizetype rows() const final { return m_count; }
    [[nodiscard]] QVariant toolTip(int row, int column) const final;

    ListController &m_controller;
    int m_count = 0; ///< rows that views know of
    bool m_isChanging = false; ///< whoever hears of a change must not cause the next one within it
};

} // namespace console::ui
