#include "ui/pages/grade_points/typed_points_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"

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

} // namespace

void TypedPointsModel::setActs(const QList<TypedPointsAct> &acts)
{
    beginResetModel();
    m_acts = acts;
    endResetModel();
}

QString TypedPointsModel::heading(int column) const
{
    switch (column) {
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

QString TypedPointsModel::text(int row, int column) const
{
    const TypedPointsAct &act = m_acts.at(row);
    if (column == TimeColumn)
        return formatDateTime(jst::dateTimeOf(act.typedAt));
    if (column == StateColumn)
        //: Whether a typed-in entry counts or was taken back since.
        return act.isReversed ? tr("Taken back") : tr("Counts");
    const auto points = pointsOf(act, column);
    return points ? ScoreTexts::number(points->value()) : QStringLiteral("–");
}

QVariant TypedPointsModel::raw(int row, int column) const
{
    const TypedPointsAct &act = m_acts.at(row);
    if (column == TimeColumn)
        return jst::dateTimeOf(act.typedAt);
    if (column == StateColumn)
        return act.isReversed;
    const auto points = pointsOf(act, column);
    return points ? QVariant(points->value()) : QVariant();
}

Tone TypedPointsModel::tone(int row, int column) const
{
    if (m_acts.at(row).isReversed)
        return Tone::Muted;
    const auto points = pointsOf(m_acts.at(row), column);
    return points && *points < Points() ? Tone::Attention : Tone::Plain;
}

} // namespace console::ui
