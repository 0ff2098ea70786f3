#pragma once

#include "control/list_controller.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

namespace console::ui {

/// A list's rows as a table that grows as one scrolls. Says nothing itself: each list has its own columns and words.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;

protected:
    ListModel(ListController &controller, QObject *parent);

    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    [[nodiscard]] virtual QVariant raw(int row, int column) const = 0;
    [[nodiscard]] virtual Tone tone(int row, int column) const = 0;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    /// Text from data that may not fit; the whole of it is in the tool tip.
    [[nodiscard]] virtual bool isLongText(int column) const = 0;

private:
    ListController &m_controller;
    int m_count = 0; ///< rows that views know of
    bool m_isChanging = false; ///< whoever hears of a change must not cause the next one within it
};

} // namespace console::ui
