#include "ui/pages/grade_points/score_models.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"

#include <algorithm>
#include <tuple>

namespace console::ui {

namespace {

bool isSame(const ScoreEvent &one, const ScoreEvent &other)
{
    const auto all = [](const ScoreEvent &event) {
        return std::tie(event.date, event.itemNumber, event.itemName, event.category, event.goodsKind, event.component, event.event, event.points,
                        event.orderNumber, event.ordinal, event.rule);
    };
    return all(one) == all(other);
}

} // namespace

ItemScoreModel::ItemScoreModel(ItemScoresController &controller, QObject *parent) : CellTableModel(parent), m_controller(controller)
{
    connect(&controller, &ItemScoresController::rowsAdded, this, &ItemScoreModel::append);
}

void ItemScoreModel::reload()
{
    // A view may ask for more while it hears of a change that others have not heard of yet.
    m_isChanging = true;
    beginResetModel();
    m_rows = m_controller.state().rows;
    endResetModel();
    m_isChanging = false;
}

void ItemScoreModel::append(int count)
{
    if (count == 0)
        return;
    const int first = int(m_rows.size());
    m_isChanging = true;
    beginInsertRows({}, first, first + count - 1);
    m_rows = m_controller.state().rows;
    endInsertRows();
    m_isChanging = false;
}

QString ItemScoreModel::heading(int column) const
{
    switch (column) {
    case NumberColumn:
        return tr("Item number");
    case NameColumn:
        return tr("Item name");
    case CategoryColumn:
        return tr("Category");
    case DeliveryColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Delivery);
    case ClaimColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Claim);
    case ReviewColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Review);
    case TotalColumn:
        return tr("Total");
    }
    return {};
}

QString ItemScoreModel::text(int row, int column) const
{
    return isNumber(column) ? ScoreTexts::number(raw(row, column).toLongLong()) : raw(row, column).toString();
}

QVariant ItemScoreModel::raw(int row, int column) const
{
    const ItemScore &item = m_rows.at(row);
    switch (column) {
    case NumberColumn:
        return item.itemNumber;
    case NameColumn:
        return item.name;
    case CategoryColumn:
        return item.category;
    case DeliveryColumn:
        return item.delivery.value();
    case ClaimColumn:
        return item.claim.value();
    case ReviewColumn:
        return item.review.value();
    case TotalColumn:
        return item.total.value();
    case DetailColumn:
        return tr("Detail");
    }
    return {};
}

Tone ItemScoreModel::tone(int row, int column) const
{
    if (isNumber(column) && raw(row, column).toLongLong() < 0)
        return Tone::Attention;
    return column == TotalColumn ? Tone::Strong : Tone::Plain;
}

QVariant ItemScoreModel::toolTip(int row, int column) const
{
    return column == NameColumn || column == CategoryColumn ? QVariant(plainToolTip(text(row, column))) : QVariant();
}

bool ItemScoreModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isChanging && m_controller.state().hasMore;
}

void ItemScoreModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_controller.fetchMore();
}

ScoreEventModel::ScoreEventModel(Kind kind, QObject *parent) : CellTableModel(parent)
{
    if (kind == Kind::OneItem)
        m_columns = {DateColumn, OrderColumn, ComponentColumn, EventColumn, PointsColumn};
    else
        m_columns = {DateColumn, ItemNumberColumn, ItemNameColumn, OrderColumn, ComponentColumn, EventColumn, PointsColumn};
}

void ScoreEventModel::setEvents(const QList<ScoreEvent> &events)
{
    // A reset is painted anew, even with the same rows, and costs the user's place in them.
    if (std::equal(events.cbegin(), events.cend(), m_events.cbegin(), m_events.cend(), isSame))
        return;
    m_isChanging = true;
    beginResetModel();
    m_events = events;
    endResetModel();
    m_isChanging = false;
}

void ScoreEventModel::appendEvents(const QList<ScoreEvent> &events)
{
    if (events.isEmpty())
        return;
    const int first = int(m_events.size());
    m_isChanging = true;
    beginInsertRows({}, first, first + int(events.size()) - 1);
    m_events.append(events);
    endInsertRows();
    m_isChanging = false;
}

void ScoreEventModel::setSource(std::function<bool()> hasMore, std::function<void()> readMore)
{
    m_hasMore = std::move(hasMore);
    m_readMore = std::move(readMore);
}

QVariant ScoreEventModel::rawOf(const ScoreEvent &event, Column column) const
{
    switch (column) {
    case DateColumn:
        return event.date;
    case ItemNumberColumn:
        return event.itemNumber;
    case ItemNameColumn:
        return event.itemName;
    case OrderColumn:
        return event.orderNumber;
    case ComponentColumn:
        return QString(codeIn(scoreComponentCodes, event.component));
    case EventColumn:
        return event.event;
    case PointsColumn:
        return event.points;
    case ColumnCount:
        break;
    }
    return {};
}

QString ScoreEventModel::textOf(const ScoreEvent &event, Column column) const
{
    switch (column) {
    case DateColumn:
        return formatDate(event.date);
    case ComponentColumn:
        return ScoreTexts::shortComponent(event.component);
    case EventColumn:
        //: %1 is what earned or cost points; the score was not imported but derived from an order.
        return event.rule.isEmpty() ? ScoreTexts::event(event.event) : tr("%1 (derived)").arg(ScoreTexts::event(event.event));
    case PointsColumn:
        return ScoreTexts::number(event.points);
    case ItemNumberColumn:
    case ItemNameColumn:
    case OrderColumn:
    case ColumnCount:
        break;
    }
    return rawOf(event, column).toString();
}

/// With what the cell has no room for: the rule of a derived score, and how an item was sold.
QString ScoreEventModel::fullTextOf(const ScoreEvent &event, Column column) const
{
    if (column == ItemNameColumn)
        //: %1 is an item's name, %2 the goods as which it was sold: general or reserve.
        return tr("%1 · %2").arg(event.itemName, ScoreTexts::goodsKind(event.goodsKind));
    if (column != EventColumn || event.rule.isEmpty())
        return textOf(event, column);
    //: %1 is what earned or cost points, %2 a sentence about the rule that it was derived by.
    return tr("%1. %2").arg(ScoreTexts::event(event.event), ScoreTexts::derivation(event.rule));
}

QString ScoreEventModel::heading(int column) const
{
    switch (columnAt(column)) {
    case DateColumn:
        return tr("Date");
    case ItemNumberColumn:
        return tr("Item number");
    case ItemNameColumn:
        return tr("Item name");
    case OrderColumn:
        //: An order's number.
        return tr("Order");
    case ComponentColumn:
        //: Heading: which of the three scores an event counts to (delivery, claim, review).
        return tr("Score");
    case EventColumn:
        //: What earned or cost the points.
        return tr("Event");
    case PointsColumn:
        return tr("Points");
    case ColumnCount:
        break;
    }
    return {};
}

Tone ScoreEventModel::tone(int row, int column) const
{
    return isNumber(column) && m_events.at(row).points < 0 ? Tone::Attention : Tone::Plain;
}

QVariant ScoreEventModel::toolTip(int row, int column) const
{
    const bool isCut = columnAt(column) == EventColumn || columnAt(column) == ItemNameColumn;
    return isCut ? QVariant(plainToolTip(fullTextOf(m_events.at(row), columnAt(column)))) : QVariant();
}

bool ScoreEventModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isChanging && m_hasMore && m_hasMore();
}

void ScoreEventModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_readMore();
}

} // namespace console::ui
