#include "ui/pages/ads/ad_spending_model.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

void AdSpendingModel::setCosts(const QList<AdCost> &costs)
{
    beginResetModel();
    m_costs = costs;
    endResetModel();
}

void AdSpendingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AdSpendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_costs.size());
}

int AdSpendingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AdSpendingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdCost &cost = m_costs.at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return column == AdColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ToneRole)
        return QVariant::fromValue(column == NetColumn ? Tone::Strong : column == EntriesColumn ? Tone::Muted : Tone::Plain);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto number = [role](qint64 value) { return role == Qt::EditRole ? QVariant(value) : QVariant(formatNumber(value)); };
    switch (column) {
    case AdColumn:
        return role == Qt::EditRole ? QString(codeIn(adKindCodes, cost.adKind)) : adName(cost.adKind);
    case EntriesColumn:
        return number(cost.entries);
    case SpentColumn:
        return number(cost.spent.value());
    case ReturnedColumn:
        return number(cost.returned.value());
    case NetColumn:
        return number(cost.net);
    case ShareColumn:
        if (role == Qt::EditRole)
            return cost.sharePermille;
        //: A share in hundredths, such as 12.5%.
        return tr("%1%").arg(QLocale().toString(double(cost.sharePermille) / 10, 'f', 1));
    }
    return {};
}

QVariant AdSpendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != AdColumn && section != ShareColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AdColumn:
        return tr("Ad");
    case EntriesColumn:
        //: How many entries of the book there are for an ad.
        return tr("Entries");
    case SpentColumn:
        //: Qcash that an ad has cost.
        return tr("Spent");
    case ReturnedColumn:
        //: Qcash that came back from an ad.
        return tr("Returned");
    case NetColumn:
        //: Qcash spent on an ad less what came back.
        return tr("Net");
    case ShareColumn:
        //: Of all that ads have cost.
        return tr("Share");
    }
    return {};
}

} // namespace console::ui
