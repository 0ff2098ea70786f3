#include "ui/pages/ads/ad_spending_model.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"

namespace console::ui {

void AdSpendingModel::setCosts(const QList<AdCost> &costs)
{
    beginResetModel();
    m_costs = costs;
    endResetModel();
}

QString AdSpendingModel::heading(int column) const
{
    switch (column) {
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

QString AdSpendingModel::text(int row, int column) const
{
    const AdCost &cost = m_costs.at(row);
    switch (column) {
    case AdColumn:
        return adName(cost.adKind);
    case ShareColumn:
        //: A share in hundredths, such as 12.5%.
        return tr("%1%").arg(QLocale().toString(double(cost.sharePermille) / 10, 'f', 1));
    }
    return formatNumber(raw(row, column).toLongLong());
}

QVariant AdSpendingModel::raw(int row, int column) const
{
    const AdCost &cost = m_costs.at(row);
    switch (column) {
    case AdColumn:
        return QString(codeIn(adKindCodes, cost.adKind));
    case EntriesColumn:
        return cost.entries;
    case SpentColumn:
        return cost.spent.value();
    case ReturnedColumn:
        return cost.returned.value();
    case NetColumn:
        return cost.net;
    case ShareColumn:
        return cost.sharePermille;
    }
    return {};
}

Tone AdSpendingModel::tone(int, int column) const
{
    return column == NetColumn ? Tone::Strong : column == EntriesColumn ? Tone::Muted : Tone::Plain;
}

} // namespace console::ui
