#include "ui/pages/qcash/charts_model.h"

#include "ui/language.h"
#include "ui/pages/qcash/charts_texts.h"

namespace console::ui {

void ChartsModel::setState(const QcashChartsState &state)
{
    beginResetModel();
    m_state = state;
    m_figures = state.figures.value.value_or(QList<QcashFigure>());
    endResetModel();
}

void ChartsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool ChartsModel::isByTime() const
{
    return m_state.chart == QcashChart::Balance || m_state.chart == QcashChart::InOut;
}

qsizetype ChartsModel::figureAt(int row) const
{
    return isByTime() ? m_figures.size() - 1 - row : row;
}

int ChartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int ChartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QList<ChartsModel::Column> ChartsModel::columns() const
{
    switch (m_state.chart) {
    case QcashChart::Balance:
        return {Column::Name, Column::Balance};
    case QcashChart::Kinds:
    case QcashChart::InOut:
        return {Column::Name, Column::Received, Column::Spent};
    case QcashChart::Ads:
        return {Column::Name, Column::Spent, Column::Refunded};
    }
    Q_UNREACHABLE();
}

QString ChartsModel::heading(Column column) const
{
    switch (column) {
    case Column::Name:
        switch (m_state.chart) {
        case QcashChart::Balance:
        case QcashChart::InOut:
            return tr("Date");
        case QcashChart::Kinds:
            return tr("Kind");
        case QcashChart::Ads:
            return tr("Paid ad");
        }
        Q_UNREACHABLE();
    case Column::Balance:
        return tr("Balance");
    case Column::Received:
        return tr("Received");
    case Column::Spent:
        return tr("Spent");
    case Column::Refunded:
        return tr("Refunded");
    }
    Q_UNREACHABLE();
}

qint64 ChartsModel::valueOf(const QcashFigure &figure, Column column) const
{
    switch (column) {
    case Column::Name:
        return 0;
    case Column::Balance:
        return figure.balance.value();
    case Column::Received:
    case Column::Refunded:
        return figure.received.value();
    case Column::Spent:
        return figure.spent.value();
    }
    Q_UNREACHABLE();
}

QVariant ChartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column column = columns().at(index.column());
    const QcashFigure &figure = m_figures.at(figureAt(index.row()));
    if (column == Column::Name)
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(figureFullName(figure, m_state)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return formatNumber(valueOf(figure, column));
    case Qt::EditRole:
        return valueOf(figure, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant ChartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
        return heading(columns().at(section));
    case Qt::TextAlignmentRole:
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace console::ui
