#include "ui/pages/accounting/lots_model.h"

#include "ui/language.h"
#include "ui/pages/accounting/accounting_texts.h"

namespace console::ui {

void LotsModel::setLots(const std::optional<LotsOnDay> &lots)
{
    replaceRows(lots ? lots->lots.size() + 1 : 0, [&] {
        m_isKnown = lots.has_value();
        m_lots = lots.value_or(LotsOnDay());
    });
}

QString LotsModel::heading(int column) const
{
    switch (column) {
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

QString LotsModel::text(int row, int column) const
{
    if (isNumber(column))
        return formatNumber(raw(row, column).toLongLong());
    return isTotal(row) ? tr("Total") : AccountingTexts::lot(m_lots.lots.at(row).kind);
}

QVariant LotsModel::raw(int row, int column) const
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

Tone LotsModel::tone(int row, int) const
{
    if (isTotal(row))
        return Tone::Strong;
    return m_lots.lots.at(row).rest.isZero() ? Tone::Muted : Tone::Plain;
}

} // namespace console::ui
