#include "ui/pages/ads/ad_report_model.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_report_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

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

void AdReportModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AdReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AdReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
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

/// The whole name; beside carts and purchases what they are of the clicks, where a narrow window hides the column.
QVariant AdReportModel::toolTip(const AdReportLine &line, int column) const
{
    if (column == NameColumn)
        return m_by == AdReportBy::Day ? QVariant() : QVariant(plainToolTip(name(line)));
    if (column != CartsColumn && column != PurchasesColumn)
        return {};
    const int rate = column == CartsColumn ? CartRateColumn : PurchaseRateColumn;
    //: %1 is what a share is called, %2 the share, such as 1.23%.
    return plainToolTip(tr("%1: %2").arg(headerData(rate, Qt::Horizontal, Qt::DisplayRole).toString(), AdReportTexts::share(figureOf(line.figures, rate), 2)));
}

QVariant AdReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdReportLine &line = m_lines.at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return column == NameColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return toolTip(line, column);
    if (role == ToneRole)
        return QVariant::fromValue(column == RoasColumn ? Tone::Strong : isShare(column) ? Tone::Muted : Tone::Plain);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (column == NameColumn)
        return role == Qt::EditRole ? key(line) : QVariant(name(line));
    const auto figure = figureOf(line.figures, column);
    if (role == Qt::EditRole)
        return figure ? QVariant(*figure) : QVariant();
    return isShare(column) ? AdReportTexts::share(figure, column == RoasColumn ? 1 : 2) : formatNumber(*figure);
}

QVariant AdReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

void AdReconciliationModel::setLines(const QList<AdReconciliationLine> &lines, bool onlyDifferences)
{
    beginResetModel();
    m_lines.clear();
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(m_lines), [onlyDifferences](const AdReconciliationLine &line) {
        return !onlyDifferences || line.verdict() != AdVerdict::Agrees;
    });
    endResetModel();
}

void AdReconciliationModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AdReconciliationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AdReconciliationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AdReconciliationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdReconciliationLine &line = m_lines.at(index.row());
    const int column = index.column();
    const bool isNumber = column >= ChargedColumn && column <= DifferenceColumn;
    if (role == Qt::TextAlignmentRole)
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == ToneRole) {
        const bool agrees = line.verdict() == AdVerdict::Agrees;
        return QVariant::fromValue(column < DifferenceColumn ? Tone::Plain : agrees ? Tone::Muted : Tone::Attention);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool isRaw = role == Qt::EditRole;
    switch (column) {
    case DateColumn:
        return isRaw ? QVariant(line.day) : QVariant(formatDate(line.day));
    case AdColumn:
        return AdReportTexts::ads(line);
    case ChargedColumn:
        return isRaw ? QVariant(line.charged) : QVariant(formatNumber(line.charged));
    case ReportedColumn:
        return isRaw ? QVariant(line.reported) : QVariant(formatNumber(line.reported));
    case DifferenceColumn:
        return isRaw ? QVariant(line.difference()) : QVariant(formatSigned(line.difference()));
    case VerdictColumn:
        return isRaw ? QVariant(QString(codeIn(adVerdictCodes, line.verdict()))) : QVariant(AdReportTexts::verdict(line.verdict()));
    }
    return {};
}

QVariant AdReconciliationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= ChargedColumn && section <= DifferenceColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

} // namespace console::ui
