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

bool ChartsModel::isByTime() const
{
    return m_state.chart == QcashChart::Balance || m_state.chart == QcashChart::InOut;
}

qsizetype ChartsModel::figureAt(int row) const
{
    return isByTime() ? m_figures.size() - 1 - row : row;
}

QList<ChartsModel::Column> ChartsModel::shownColumns() const
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

QString ChartsModel::heading(int column) const
{
    switch (shownColumns().at(column)) {
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

QString ChartsModel::text(int row, int column) const
{
    return isNumber(column) ? formatNumber(raw(row, column).toLongLong()) : raw(row, column).toString();
}

QVariant ChartsModel::raw(int row, int column) const
{
    const QcashFigure &figure = m_figures.at(figureAt(row));
    switch (shownColumns().at(column)) {
    case Column::Name:
        return figureFullName(figure, m_state);
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

QVariant ChartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Assistive technology says which row it reads.
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    return CellTableModel::headerData(section, orientation, role);
}

} // namespace console::ui
