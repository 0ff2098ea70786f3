#include "ui/pages/ads/ad_report_model.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_report_texts.h"
#include "ui/plain_text.h"

#include <algorithm>

namespace console::ui {

namespace {

bool isShare(int column)
{
    return column == AdReportModel::RoasColumn || column == AdReportModel::ClickRateColumn || column == AdReportModel::CartRateColumn
        || column == AdReportModel::PurchaseRateColumn;
}

std::optional<qint64> figureOf(const AdFigures &figures, int column)
{
    switch (column) {
    case AdReportModel::CostColumn:
        return figures.cost;
    case AdReportModel::SalesColumn:
        return figures.sales;
    case AdReportModel::RoasColumn:
        return figures.roas();
    case AdReportModel::ImpressionsColumn:
        return figures.impressions;
    case AdReportModel::ClicksColumn:
        return figures.clicks;
    case AdReportModel::ClickRateColumn:
        return figures.clickRate();
    case AdReportModel::CartsColumn:
        return figures.carts;
    case AdReportModel::CartRateColumn:
        return figures.cartRate();
    case AdReportModel::PurchasesColumn:
        return figures.purchases;
    case AdReportModel::PurchaseRateColumn:
        return figures.purchaseRate();
    }
    return std::nullopt;
}

} // namespace

void AdReportModel::setLines(AdReportBy by, const QList<AdReportLine> &lines)
{
    beginResetModel();
    if (by != m_by)
        m_sortColumn.reset();
    m_by = by;
    m_read = lines;
    order();
    endResetModel();
}

void AdReportModel::order()
{
    m_lines = m_read;
    if (!m_sortColumn)
        return;
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    if (*m_sortColumn == NameColumn) {
        std::stable_sort(m_lines.begin(), m_lines.end(), [=, this](const AdReportLine &a, const AdReportLine &b) {
            const AdReportLine &first = isDescending ? b : a;
            const AdReportLine &second = isDescending ? a : b;
            return m_by == AdReportBy::Day ? first.day < second.day : name(first) < name(second);
        });
        return;
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [=, this](const AdReportLine &a, const AdReportLine &b) {
        const auto first = figureOf(a.figures, *m_sortColumn);
        const auto second = figureOf(b.figures, *m_sortColumn);
        if (!first || !second)
            return first.has_value() && !second;
        return isDescending ? *second < *first : *first < *second;
    });
}

void AdReportModel::sort(int column, Qt::SortOrder sortOrder)
{
    beginResetModel();
    m_sortColumn = column < 0 ? std::nullopt : std::optional(column);
    m_sortOrder = sortOrder;
    order();
    endResetModel();
}

QString AdReportModel::name(const AdReportLine &line) const
{
    switch (m_by) {
    case AdReportBy::Day:
        return formatDate(line.day);
    case AdReportBy::Item:
        return AdReportTexts::item(line.itemNumber, line.itemName);
    case AdReportBy::Ad:
        return AdReportTexts::reportedAd(line.adName);
    }
    Q_UNREACHABLE();
}

QVariant AdReportModel::key(const AdReportLine &line) const
{
    switch (m_by) {
    case AdReportBy::Day:
        return line.day;
    case AdReportBy::Item:
        return line.itemNumber;
    case AdReportBy::Ad:
        return line.adName;
    }
    Q_UNREACHABLE();
}

QString AdReportModel::heading(int column) const
{
    switch (column) {
    case NameColumn:
        return m_by == AdReportBy::Day ? tr("Date") : m_by == AdReportBy::Item ? tr("Item") : tr("Ad");
    case CostColumn:
        return tr("Ad cost (Qcash)");
    case SalesColumn:
        return tr("Ad sales");
    case RoasColumn:
        return tr("ROAS");
    case ImpressionsColumn:
        return tr("Impressions");
    case ClicksColumn:
        return tr("Clicks (PV)");
    case ClickRateColumn:
        return tr("CTR");
    case CartsColumn:
        return tr("Carts");
    case CartRateColumn:
        return tr("Cart conversion");
    case PurchasesColumn:
        return tr("Purchases");
    case PurchaseRateColumn:
        return tr("Purchase conversion");
    }
    return {};
}

QString AdReportModel::text(int row, int column) const
{
    const AdReportLine &line = m_lines.at(row);
    if (column == NameColumn)
        return name(line);
    const auto figure = figureOf(line.figures, column);
    return isShare(column) ? AdReportTexts::share(figure, column == RoasColumn ? 1 : 2) : formatNumber(*figure);
}

QVariant AdReportModel::raw(int row, int column) const
{
    const AdReportLine &line = m_lines.at(row);
    if (column == NameColumn)
        return key(line);
    const auto figure = figureOf(line.figures, column);
    return figure ? QVariant(*figure) : QVariant();
}

Tone AdReportModel::tone(int, int column) const
{
    return column == RoasColumn ? Tone::Strong : isShare(column) ? Tone::Muted : Tone::Plain;
}

/// The whole name; beside carts and purchases what they are of the clicks, where a narrow window hides the column.
QVariant AdReportModel::toolTip(int row, int column) const
{
    const AdReportLine &line = m_lines.at(row);
    if (column == NameColumn)
        return m_by == AdReportBy::Day ? QVariant() : QVariant(plainToolTip(name(line)));
    if (column != CartsColumn && column != PurchasesColumn)
        return {};
    const int rate = column == CartsColumn ? CartRateColumn : PurchaseRateColumn;
    //: %1 is what a share is called, %2 the share, such as 1.23%.
    return plainToolTip(tr("%1: %2").arg(heading(rate), AdReportTexts::share(figureOf(line.figures, rate), 2)));
}

void AdReconciliationModel::setLines(const QList<AdReconciliationLine> &lines, bool onlyDifferences)
{
    beginResetModel();
    m_lines.clear();
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(m_lines), [onlyDifferences](const AdReconciliationLine &line) {
        return !onlyDifferences || line.verdict() != AdVerdict::Agrees;
    });
    endResetModel();
}

QString AdReconciliationModel::heading(int column) const
{
    switch (column) {
    case DateColumn:
        return tr("Date");
    case AdColumn:
        return tr("Ad");
    case ChargedColumn:
        //: Qcash that an ad has taken from the wallet, beside what the report says.
        return tr("Wallet");
    case ReportedColumn:
        //: Qcash that an ad has cost by the imported report.
        return tr("Report");
    case DifferenceColumn:
        return tr("Difference");
    case VerdictColumn:
        //: What the comparison of two amounts comes to.
        return tr("Comparison");
    }
    return {};
}

QString AdReconciliationModel::text(int row, int column) const
{
    const AdReconciliationLine &line = m_lines.at(row);
    switch (column) {
    case DateColumn:
        return formatDate(line.day);
    case AdColumn:
        return AdReportTexts::ads(line);
    case ChargedColumn:
        return formatNumber(line.charged);
    case ReportedColumn:
        return formatNumber(line.reported);
    case DifferenceColumn:
        return formatSigned(line.difference());
    case VerdictColumn:
        return AdReportTexts::verdict(line.verdict());
    }
    return {};
}

QVariant AdReconciliationModel::raw(int row, int column) const
{
    const AdReconciliationLine &line = m_lines.at(row);
    switch (column) {
    case DateColumn:
        return line.day;
    case ChargedColumn:
        return line.charged;
    case ReportedColumn:
        return line.reported;
    case DifferenceColumn:
        return line.difference();
    case VerdictColumn:
        return QString(codeIn(adVerdictCodes, line.verdict()));
    }
    return text(row, column);
}

Tone AdReconciliationModel::tone(int row, int column) const
{
    if (column < DifferenceColumn)
        return Tone::Plain;
    return m_lines.at(row).verdict() == AdVerdict::Agrees ? Tone::Muted : Tone::Attention;
}

} // namespace console::ui
