#include "ui/pages/grade_points/lost_points_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/points_outcome_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

void LostPointsModel::setTimeline(const std::optional<PointsTimeline> &timeline)
{
    beginResetModel();
    m_timeline = timeline;
    endResetModel();
}

void LostPointsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LostPointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_timeline ? 0 : int(RowCount);
}

int LostPointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
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

QVariant LostPointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (index.column() == CauseColumn) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return nameOf(row);
        case Qt::ToolTipRole:
            return plainToolTip(row == NegativeRow ? tr("They lost nothing: nothing carries over to the next month.") : nameOf(row));
        case ToneRole:
            return QVariant::fromValue(row == TotalRow ? Tone::Strong : row == NegativeRow ? Tone::Muted : Tone::Plain);
        }
        return {};
    }
    const Figures figures = figuresOf(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return formatNumber(row == NegativeRow ? figures.months : figures.points);
    case Qt::EditRole:
        return row == NegativeRow ? qint64(figures.months) : figures.points;
    case Qt::ToolTipRole:
        return row == NegativeRow ? QVariant() : QVariant(plainToolTip(tr("Lost in %Ln month(s)", nullptr, figures.months)));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case ToneRole:
        if (row == NotConvertedRow && figures.points > 0)
            return QVariant::fromValue(Tone::Attention);
        return QVariant::fromValue(row == TotalRow ? Tone::Strong : row == NegativeRow ? Tone::Muted : Tone::Plain);
    }
    return {};
}

QVariant LostPointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == CauseColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

} // namespace console::ui
