#include "ui/pages/lists/list_model.h"

#include "ui/plain_text.h"

#include <QScopedValueRollback>

namespace console::ui {

ListModel::ListModel(ListController &controller, QObject *parent) : CellTableModel(parent), m_controller(controller)
{
    connect(&controller, &ListController::rowsRead, this, [this] {
        const QScopedValueRollback changing(m_isChanging, true);
        beginResetModel();
        m_count = m_controller.rowCount();
        endResetModel();
    });
    connect(&controller, &ListController::rowsAdded, this, [this](int count) {
        const QScopedValueRollback changing(m_isChanging, true);
        beginInsertRows({}, m_count, m_count + count - 1);
        m_count += count;
        endInsertRows();
    });
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    // While the rows are being replaced there may be fewer of them than views know of.
    return index.row() < m_controller.rowCount() ? CellTableModel::data(index, role) : QVariant();
}

QVariant ListModel::toolTip(int row, int column) const
{
    return isLongText(column) ? QVariant(plainToolTip(text(row, column))) : QVariant();
}

bool ListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isChanging && m_controller.hasMore() && !m_controller.isReading();
}

void ListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_controller.fetchMore();
}

} // namespace console::ui
