#include "ui/pages/grade_points/lost_points_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/points_outcome_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

void LostPointsModel::setTimeline(const std::optional<PointsTimeline> &timeline)
{
    beginResetModel();
    m_timeline = timeline;
    endResetModel();
}

LostPointsModel::Figures LostPointsModel::figuresOf(int row, int column) const
{
    const LostPoints &lost = column == LatelyColumn ? m_timeline->lostLately : m_timeline->lostSinceFirst;
    switch (row) {
    case NotConvertedRow:
        return {lost.notConverted.value(), lost.notConvertedMonths};
    case UnderMinimumRow:
        return {lost.underMinimum.value(), lost.underMinimumMonths};
    case RemainderRow:
        return {lost.remainder.value(), lost.remainderMonths};
    case TotalRow:
        return {lost.total.value(), lost.notConvertedMonths + lost.underMinimumMonths + lost.remainderMonths};
    case NegativeRow:
        return {0, lost.negativeMonths};
    }
    return {};
}

QString LostPointsModel::nameOf(int row) const
{
    switch (row) {
    case NotConvertedRow:
        return PointsOutcomeTexts::cause(LossCause::NotConverted);
    case UnderMinimumRow:
        return PointsOutcomeTexts::cause(LossCause::UnderMinimum);
    case RemainderRow:
        return PointsOutcomeTexts::cause(LossCause::Remainder);
    case TotalRow:
        return tr("Lost in total");
    case NegativeRow:
        //: Months whose points are less than nothing; how many follows.
        return tr("Months below zero");
    }
    return {};
}

QString LostPointsModel::heading(int column) const
{
    switch (column) {
    case CauseColumn:
        //: Heading: to what points were lost.
        return tr("Lost to");
    case LatelyColumn:
        //: Heading: points lost in the last twelve months.
        return tr("Last 12 months");
    case SinceFirstColumn:
        //: Heading: points lost since the month %1.
        return m_timeline ? tr("Since %1").arg(m_timeline->first.text()) : QString();
    }
    return {};
}

QString LostPointsModel::text(int row, int column) const
{
    return column == CauseColumn ? nameOf(row) : formatNumber(raw(row, column).toLongLong());
}

QVariant LostPointsModel::raw(int row, int column) const
{
    if (column == CauseColumn)
        return nameOf(row);
    const Figures figures = figuresOf(row, column);
    return row == NegativeRow ? qint64(figures.months) : figures.points;
}

Tone LostPointsModel::tone(int row, int column) const
{
    if (row == NotConvertedRow && column != CauseColumn && figuresOf(row, column).points > 0)
        return Tone::Attention;
    return row == TotalRow ? Tone::Strong : row == NegativeRow ? Tone::Muted : Tone::Plain;
}

QVariant LostPointsModel::toolTip(int row, int column) const
{
    if (column == CauseColumn)
        return plainToolTip(row == NegativeRow ? tr("They lost nothing: nothing carries over to the next month.") : nameOf(row));
    return row == NegativeRow ? QVariant() : QVariant(plainToolTip(tr("Lost in %Ln month(s)", nullptr, figuresOf(row, column).months)));
}

} // namespace console::ui
