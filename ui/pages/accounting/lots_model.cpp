#include "ui/pages/accounting/lots_model.h"

#include "ui/language.h"
#include "ui/pages/accounting/accounting_texts.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

namespace {

bool isNumber(int column)
{
    return column == LotsModel::RestColumn || column == LotsModel::BookedColumn;
}

} // namespace

void LotsModel::setLots(const std::optional<LotsOnDay> &lots)
{
    const int before = rowCount();
    const int after = lots ? int(lots->lots.size()) + 1 : 0;
    if (before != after)
        beginResetModel();
    m_isKnown = lots.has_value();
    m_lots = lots.value_or(LotsOnDay());
    if (before != after)
        endResetModel();
    else if (after > 0)
        emit dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

void LotsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_isKnown ? 0 : int(m_lots.lots.size()) + 1;
}

int LotsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LotsModel::rawOf(int row, int column) const
{
    const LotBookValue *lot = isTotal(row) ? nullptr : &m_lots.lots.at(row);
    switch (column) {
    case KindColumn:
        return lot ? QString(codeIn(lotKindCodes, lot->kind)) : QStringLiteral("total");
    case RestColumn:
        return (lot ? lot->rest : m_lots.rest).value();
    case BookedColumn:
        return (lot ? lot->booked : m_lots.booked).value();
    }
    return {};
}

QVariant LotsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant raw = rawOf(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (isNumber(index.column()))
            return formatNumber(raw.toLongLong());
        return isTotal(index.row()) ? tr("Total") : AccountingTexts::lot(m_lots.lots.at(index.row()).kind);
    case Qt::EditRole:
        return raw;
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        if (isTotal(index.row()))
            return QVariant::fromValue(Tone::Strong);
        return QVariant::fromValue(m_lots.lots.at(index.row()).rest.isZero() ? Tone::Muted : Tone::Plain);
    }
    return {};
}

QVariant LotsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        //: A column: where lots of Qcash came from.
        return tr("Came from");
    case RestColumn:
        return tr("Unused Qcash");
    case BookedColumn:
        //: A column: what the books hold of it as a prepayment, in yen.
        return tr("Booked value (yen)");
    }
    return {};
}

} // namespace console::ui
