#include "ui/pages/grade_points/points_models.h"

#include "ui/pages/grade_points/points_outcome_texts.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace console::ui {

namespace {

constexpr int totalRow = 3;

QVariant numberAlignment()
{
    return QVariant(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void PointsBreakdownModel::setPoints(const std::optional<MonthPoints> &points)
{
    beginResetModel();
    m_points = points;
    endResetModel();
}

void PointsBreakdownModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PointsBreakdownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_points ? 0 : totalRow + 1;
}

int PointsBreakdownModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Points PointsBreakdownModel::pointsOf(int row) const
{
    switch (row) {
    case 0:
        return m_points->delivery.counted();
    case 1:
        return m_points->claim.counted();
    case 2:
        return m_points->review.counted();
    }
    return m_points->total;
}

QString PointsBreakdownModel::nameOf(int row) const
{
    switch (row) {
    case 0:
        return ScoreTexts::component(ScoreComponent::Delivery);
    case 1:
        return ScoreTexts::component(ScoreComponent::Claim);
    case 2:
        return ScoreTexts::component(ScoreComponent::Review);
    }
    return tr("Total");
}

QString PointsBreakdownModel::sourceOf(int row) const
{
    const ComponentPoints *components[] = {&m_points->delivery, &m_points->claim, &m_points->review};
    if (row == totalRow || !components[row]->typedIn)
        return {};
    //: Marks points that were typed in by hand, not imported.
    return tr("Typed in");
}

QVariant PointsBreakdownModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == ComponentColumn)
            return nameOf(index.row());
        return column == PointsColumn ? ScoreTexts::number(pointsOf(index.row()).value()) : sourceOf(index.row());
    case Qt::EditRole:
        if (column == PointsColumn)
            return pointsOf(index.row()).value();
        return column == ComponentColumn ? nameOf(index.row()) : sourceOf(index.row());
    case Qt::ToolTipRole:
        return column == ComponentColumn ? QVariant(nameOf(index.row())) : QVariant();
    case Qt::TextAlignmentRole:
        return column == PointsColumn ? numberAlignment() : QVariant();
    case ToneRole:
        if (column == PointsColumn && pointsOf(index.row()) < Points())
            return QVariant::fromValue(Tone::Attention);
        if (column == SourceColumn)
            return QVariant::fromValue(Tone::Muted);
        return QVariant::fromValue(index.row() == totalRow || column == PointsColumn ? Tone::Strong : Tone::Plain);
    }
    return {};
}

QVariant PointsBreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == PointsColumn ? numberAlignment() : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ComponentColumn:
        //: The part of the service points: delivery, claims, reviews.
        return tr("Component");
    case PointsColumn:
        return tr("Points");
    case SourceColumn:
        //: Where a figure comes from.
        return tr("Source");
    }
    return {};
}

void PointsHistoryModel::setRows(const QList<PointsHistoryRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void PointsHistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PointsHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PointsHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PointsHistoryModel::rawOf(const PointsHistoryRow &row, int column) const
{
    switch (column) {
    case MonthColumn:
        return row.month.text();
    case EarnedColumn:
        return row.earned.value();
    case ConvertedColumn:
        return row.converted ? QVariant(row.converted->value()) : QVariant();
    case LostColumn:
        return row.lost ? QVariant(row.lost->value()) : QVariant();
    case LateColumn:
        return row.late.value();
    case DeliveryColumn:
        return row.delivery.counted().value();
    case ClaimColumn:
        return row.claim.counted().value();
    case ReviewColumn:
        return row.review.counted().value();
    }
    return {};
}

int PointsHistoryModel::rowOf(JstMonth month) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [month](const PointsHistoryRow &row) { return row.month == month; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

/// The sentence about the month; with a component's figure also where it comes from.
QString PointsHistoryModel::explanationOf(const PointsHistoryRow &row, int column) const
{
    const ComponentPoints *component = column == DeliveryColumn ? &row.delivery : column == ClaimColumn ? &row.claim : column == ReviewColumn ? &row.review : nullptr;
    if (component && component->typedIn)
        //: %1 is a number of points.
        return tr("Typed in from J·QSM; it counts instead of the imported %1.").arg(ScoreTexts::number(component->imported.value()));
    return PointsOutcomeTexts::outcome(row);
}

QString PointsHistoryModel::textOf(const PointsHistoryRow &row, int column) const
{
    if (column == MonthColumn)
        return row.month.text();
    const QVariant raw = rawOf(row, column);
    if (!raw.isNull())
        return ScoreTexts::number(raw.toLongLong());
    // Still to come, or never done.
    return row.lost ? tr("Not converted") : QStringLiteral("–");
}

QVariant PointsHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PointsHistoryRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::EditRole:
        return rawOf(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(explanationOf(row, index.column()));
    case Qt::AccessibleDescriptionRole:
        return explanationOf(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == MonthColumn ? QVariant() : numberAlignment();
    case ToneRole:
        if (index.column() == ConvertedColumn && !row.converted)
            return QVariant::fromValue(Tone::Muted);
        if (index.column() != MonthColumn && rawOf(row, index.column()).toLongLong() < 0)
            return QVariant::fromValue(Tone::Attention);
        return {};
    }
    return {};
}

QVariant PointsHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == MonthColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : numberAlignment();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonthColumn:
        return tr("Month");
    case EarnedColumn:
        //: Points of a month in total.
        return tr("Earned");
    case ConvertedColumn:
        //: The Qcash that a month's points became.
        return tr("Converted (Qcash)");
    case LostColumn:
        //: Points that were lost: the remainder, or all of them where nobody converted.
        return tr("Lost");
    case LateColumn:
        //: Points that came after their month's conversion.
        return tr("After conversion");
    case DeliveryColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Delivery);
    case ClaimColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Claim);
    case ReviewColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Review);
    }
    return {};
}

} // namespace console::ui
