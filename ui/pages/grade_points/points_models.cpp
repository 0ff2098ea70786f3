#include "ui/pages/grade_points/points_models.h"

#include "ui/pages/grade_points/points_outcome_texts.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"

#include <algorithm>

namespace console::ui {

namespace {

constexpr int totalRow = 3;

} // namespace

void PointsBreakdownModel::setPoints(const std::optional<MonthPoints> &points)
{
    beginResetModel();
    m_points = points;
    endResetModel();
}

qsizetype PointsBreakdownModel::rows() const
{
    return m_points ? totalRow + 1 : 0;
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

QString PointsBreakdownModel::heading(int column) const
{
    switch (column) {
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

QString PointsBreakdownModel::text(int row, int column) const
{
    if (column == PointsColumn)
        return ScoreTexts::number(pointsOf(row).value());
    return column == ComponentColumn ? nameOf(row) : sourceOf(row);
}

QVariant PointsBreakdownModel::raw(int row, int column) const
{
    return column == PointsColumn ? QVariant(pointsOf(row).value()) : QVariant(text(row, column));
}

Tone PointsBreakdownModel::tone(int row, int column) const
{
    if (column == PointsColumn && pointsOf(row) < Points())
        return Tone::Attention;
    if (column == SourceColumn)
        return Tone::Muted;
    return row == totalRow || column == PointsColumn ? Tone::Strong : Tone::Plain;
}

QVariant PointsBreakdownModel::toolTip(int row, int column) const
{
    return column == ComponentColumn ? QVariant(nameOf(row)) : QVariant();
}

void PointsHistoryModel::setRows(const QList<PointsHistoryRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
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

QString PointsHistoryModel::heading(int column) const
{
    switch (column) {
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

QString PointsHistoryModel::text(int row, int column) const
{
    const QVariant value = raw(row, column);
    if (column == MonthColumn)
        return value.toString();
    if (!value.isNull())
        return ScoreTexts::number(value.toLongLong());
    // Still to come, or never done.
    return m_rows.at(row).lost ? tr("Not converted") : QStringLiteral("–");
}

QVariant PointsHistoryModel::raw(int row, int column) const
{
    const PointsHistoryRow &month = m_rows.at(row);
    switch (column) {
    case MonthColumn:
        return month.month.text();
    case EarnedColumn:
        return month.earned.value();
    case ConvertedColumn:
        return month.converted ? QVariant(month.converted->value()) : QVariant();
    case LostColumn:
        return month.lost ? QVariant(month.lost->value()) : QVariant();
    case LateColumn:
        return month.late.value();
    case DeliveryColumn:
        return month.delivery.counted().value();
    case ClaimColumn:
        return month.claim.counted().value();
    case ReviewColumn:
        return month.review.counted().value();
    }
    return {};
}

Tone PointsHistoryModel::tone(int row, int column) const
{
    if (column == ConvertedColumn && !m_rows.at(row).converted)
        return Tone::Muted;
    return column != MonthColumn && raw(row, column).toLongLong() < 0 ? Tone::Attention : Tone::Plain;
}

QVariant PointsHistoryModel::toolTip(int row, int column) const
{
    return plainToolTip(explanationOf(m_rows.at(row), column));
}

QVariant PointsHistoryModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleDescriptionRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return explanationOf(m_rows.at(index.row()), index.column());
    return CellTableModel::data(index, role);
}

} // namespace console::ui
