#include "ui/pages/lists/list_model.h"

#include "ui/plain_text.h"

#include <QScopedValueRollback>

namespace console::ui {

ListModel::ListModel(ListController &controller, QObject *parent) : QAbstractTableModel(parent), m_controller(controller)
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

void ListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    // While the rows are being replaced there may be fewer of them than views know of.
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_controller.rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        return raw(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return isLongText(index.column()) ? QVariant(plainToolTip(text(index.row(), index.column()))) : QVariant();
    case ToneRole:
        return QVariant::fromValue(tone(index.row(), index.column()));
    }
    return {};
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
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
