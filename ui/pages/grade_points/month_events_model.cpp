#include "ui/pages/grade_points/month_events_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

namespace {

QString itemOf(const ScoreEvent &event)
{
    return event.itemName.isEmpty() ? event.itemNumber : singleLine(event.itemName);
}

/// With the number, by which the rows are ordered.
QString fullItemOf(const ScoreEvent &event)
{
    //: %1 is an item's name, %2 its number.
    return event.itemName.isEmpty() ? event.itemNumber : MonthEventsModel::tr("%1 (item number %2)").arg(singleLine(event.itemName), event.itemNumber);
}

QString shortGoodsKind(GoodsKind kind)
{
    switch (kind) {
    case GoodsKind::General:
        //: General goods, for a narrow column.
        return MonthEventsModel::tr("General");
    case GoodsKind::Reserve:
        //: Reserve (pre-order) goods, for a narrow column.
        return MonthEventsModel::tr("Reserve");
    }
    Q_UNREACHABLE();
}

QVariant rawOf(const ScoreEvent &event, int column)
{
    switch (column) {
    case MonthEventsModel::DateColumn:
        return event.date;
    case MonthEventsModel::ItemColumn:
        return event.itemNumber;
    case MonthEventsModel::GoodsColumn:
        return QString(codeIn(goodsKindCodes, event.goodsKind));
    case MonthEventsModel::ComponentColumn:
        return QString(codeIn(scoreComponentCodes, event.component));
    case MonthEventsModel::EventColumn:
        return event.event;
    case MonthEventsModel::PointsColumn:
        return event.points;
    case MonthEventsModel::OrderColumn:
        return event.orderNumber;
    }
    return {};
}

QString textOf(const ScoreEvent &event, int column)
{
    switch (column) {
    case MonthEventsModel::DateColumn:
        return formatDate(event.date);
    case MonthEventsModel::ItemColumn:
        return itemOf(event);
    case MonthEventsModel::GoodsColumn:
        return shortGoodsKind(event.goodsKind);
    case MonthEventsModel::ComponentColumn:
        return ScoreTexts::shortComponent(event.component);
    case MonthEventsModel::EventColumn:
        //: %1 is what earned or cost points; the score was not imported but derived from an order.
        return event.rule.isEmpty() ? ScoreTexts::event(event.event) : MonthEventsModel::tr("%1 (derived)").arg(ScoreTexts::event(event.event));
    case MonthEventsModel::PointsColumn:
        return ScoreTexts::number(event.points);
    case MonthEventsModel::OrderColumn:
        return event.orderNumber;
    }
    return {};
}

/// With what the cell has no room for.
QString fullTextOf(const ScoreEvent &event, int column)
{
    if (column == MonthEventsModel::ItemColumn)
        return fullItemOf(event);
    if (column != MonthEventsModel::EventColumn || event.rule.isEmpty())
        return textOf(event, column);
    //: %1 is what earned or cost points, %2 a sentence about the rule that it was derived by.
    return MonthEventsModel::tr("%1. %2").arg(ScoreTexts::event(event.event), ScoreTexts::derivation(event.rule));
}

} // namespace

MonthEventsModel::MonthEventsModel(MonthEventsController &controller, QObject *parent)
    : CellTableModel(parent), m_controller(controller), m_events(controller.state().events)
{
    connect(&controller, &MonthEventsController::rowsRead, this, &MonthEventsModel::reload);
    connect(&controller, &MonthEventsController::rowsAdded, this, &MonthEventsModel::append);
}

void MonthEventsModel::reload()
{
    m_isChanging = true;
    beginResetModel();
    m_events = m_controller.state().events;
    endResetModel();
    m_isChanging = false;
}

void MonthEventsModel::append(int count)
{
    const int first = int(m_events.size());
    m_isChanging = true;
    beginInsertRows({}, first, first + count - 1);
    m_events = m_controller.state().events;
    endInsertRows();
    m_isChanging = false;
}

QString MonthEventsModel::heading(int column) const
{
    switch (column) {
    case DateColumn:
        return tr("Date");
    case ItemColumn:
        return tr("Item");
    case GoodsColumn:
        //: Heading: whether an item was sold as general or as reserve (pre-order) goods.
        return tr("Goods");
    case ComponentColumn:
        //: Heading: which part of the service points an event counts to: delivery, claims, reviews.
        return tr("Component");
    case EventColumn:
        //: What earned or cost the points.
        return tr("Event");
    case PointsColumn:
        return tr("Points");
    case OrderColumn:
        //: An order's number.
        return tr("Order");
    }
    return {};
}

QString MonthEventsModel::text(int row, int column) const
{
    return textOf(m_events.at(row), column);
}

QVariant MonthEventsModel::raw(int row, int column) const
{
    return rawOf(m_events.at(row), column);
}

Tone MonthEventsModel::tone(int row, int column) const
{
    return column == PointsColumn && m_events.at(row).points < 0 ? Tone::Attention : Tone::Plain;
}

QVariant MonthEventsModel::toolTip(int row, int column) const
{
    return plainToolTip(fullTextOf(m_events.at(row), column));
}

QVariant MonthEventsModel::accessibleText(int row, int column) const
{
    return fullTextOf(m_events.at(row), column);
}

bool MonthEventsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isChanging && m_controller.state().hasMore && !m_controller.state().isReading;
}

void MonthEventsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_controller.fetchMore();
}

} // namespace console::ui
