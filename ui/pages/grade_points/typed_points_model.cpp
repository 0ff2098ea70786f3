#include "ui/pages/grade_points/typed_points_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

namespace {

std::optional<Points> pointsOf(const TypedPointsAct &act, int column)
{
    switch (column) {
    case TypedPointsModel::DeliveryColumn:
        return act.delivery;
    case TypedPointsModel::ClaimColumn:
        return act.claim;
    case TypedPointsModel::ReviewColumn:
        return act.review;
    }
    return std::nullopt;
}

bool isNumber(int column)
{
    return column >= TypedPointsModel::DeliveryColumn && column <= TypedPointsModel::ReviewColumn;
}

} // namespace

void TypedPointsModel::setActs(const QList<TypedPointsAct> &acts)
{
    beginResetModel();
    m_acts = acts;
    endResetModel();
}

void TypedPointsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_acts.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TypedPointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_acts.size());
}

int TypedPointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TypedPointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TypedPointsAct &act = m_acts.at(index.row());
    const int column = index.column();
    const auto points = pointsOf(act, column);
    switch (role) {
    case Qt::DisplayRole:
        if (column == TimeColumn)
            return formatDateTime(jst::dateTimeOf(act.typedAt));
        if (column == StateColumn)
            //: Whether a typed-in entry counts or was taken back since.
            return act.isReversed ? tr("Taken back") : tr("Counts");
        return points ? ScoreTexts::number(points->value()) : QStringLiteral("–");
    case Qt::EditRole:
        if (column == TimeColumn)
            return jst::dateTimeOf(act.typedAt);
        if (column == StateColumn)
            return act.isReversed;
        return points ? QVariant(points->value()) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        if (act.isReversed)
            return QVariant::fromValue(Tone::Muted);
        return points && *points < Points() ? QVariant::fromValue(Tone::Attention) : QVariant();
    }
    return {};
}

QVariant TypedPointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Typed in (JST)");
    case DeliveryColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Delivery);
    case ClaimColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Claim);
    case ReviewColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Review);
    case StateColumn:
        return tr("State");
    }
    return {};
}

} // namespace console::ui
