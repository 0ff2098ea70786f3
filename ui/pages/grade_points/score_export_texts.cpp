#include "ui/pages/grade_points/score_export_texts.h"

#include "ui/pages/grade_points/score_texts.h"

namespace console::ui {

QString ScoreExportTexts::title(const ScoreExport &what)
{
    if (std::holds_alternative<ItemScoresExport>(what))
        return tr("Item scores");
    return std::holds_alternative<ItemEventsExport>(what) ? tr("Score detail") : tr("Past service points");
}

ScoreWords ScoreExportTexts::words(const ScoreExport &what)
{
    return {title(what), &ScoreExportTexts::column, &ScoreTexts::goodsKind, &ScoreTexts::shortComponent, &ScoreTexts::event, &ScoreTexts::derivation};
}

QString ScoreExportTexts::column(ScoreColumn column)
{
    switch (column) {
    case ScoreColumn::Month:
        return tr("Month");
    case ScoreColumn::Date:
        return tr("Date");
    case ScoreColumn::ItemNumber:
        return tr("Item number");
    case ScoreColumn::ItemName:
        return tr("Item name");
    case ScoreColumn::Category:
        return tr("Category");
    case ScoreColumn::GoodsKind:
        //: Heading of a column: sold as general goods, or as reserve (pre-order) goods.
        return tr("Sold as");
    case ScoreColumn::OrderNumber:
        return tr("Order number");
    case ScoreColumn::Component:
        //: Heading: which of the three scores an event counts to (delivery, claim, review).
        return tr("Score");
    case ScoreColumn::Event:
        //: What earned or cost the points.
        return tr("Event");
    case ScoreColumn::Delivery:
        return ScoreTexts::shortComponent(ScoreComponent::Delivery);
    case ScoreColumn::Claim:
        return ScoreTexts::shortComponent(ScoreComponent::Claim);
    case ScoreColumn::Review:
        return ScoreTexts::shortComponent(ScoreComponent::Review);
    case ScoreColumn::Total:
        return tr("Total");
    case ScoreColumn::Points:
        return tr("Points");
    case ScoreColumn::Rule:
        //: Heading of a column: by which rule a score was derived from its order; blank for imported scores.
        return tr("Derived by");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
