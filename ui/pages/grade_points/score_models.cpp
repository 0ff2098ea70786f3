#include "ui/pages/grade_points/score_models.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>
#include <tuple>

namespace console::ui {

namespace {

QVariant alignment(bool isNumber)
{
    return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

bool isSame(const ScoreEvent &one, const ScoreEvent &other)
{
    const auto all = [](const ScoreEvent &event) {
        return std::tie(event.date, event.itemNumber, event.itemName, event.category, event.goodsKind, event.component, event.event, event.points,
                        event.orderNumber, event.ordinal, event.rule);
    };
    return all(one) == all(other);
}

} // namespace

ItemScoreModel::ItemScoreModel(ItemScoresController &controller, QObject *parent) : QAbstractTableModel(parent), m_controller(controller)
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

void ItemScoreModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ItemScoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ItemScoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ItemScoreModel::rawOf(const ItemScore &item, int column) const
{
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

QVariant ItemScoreModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant raw = rawOf(m_rows.at(index.row()), index.column());
    const bool isNumber = index.column() >= DeliveryColumn && index.column() <= TotalColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isNumber ? QVariant(ScoreTexts::number(raw.toLongLong())) : raw;
    case Qt::EditRole:
        return raw;
    case Qt::ToolTipRole:
        return index.column() == NameColumn || index.column() == CategoryColumn ? QVariant(plainToolTip(raw.toString())) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(isNumber);
    case ToneRole:
        if (isNumber && raw.toLongLong() < 0)
            return QVariant::fromValue(Tone::Attention);
        return index.column() == TotalColumn ? QVariant::fromValue(Tone::Strong) : QVariant();
    }
    return {};
}

QVariant ItemScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section >= DeliveryColumn && section <= TotalColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

bool ItemScoreModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isChanging && m_controller.state().hasMore;
}

void ItemScoreModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_controller.fetchMore();
}

ScoreEventModel::ScoreEventModel(Kind kind, QObject *parent) : QAbstractTableModel(parent)
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

void ScoreEventModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_events.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ScoreEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int ScoreEventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
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

QVariant ScoreEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScoreEvent &event = m_events.at(index.row());
    const Column column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(event, column);
    case Qt::EditRole:
        return rawOf(event, column);
    case Qt::ToolTipRole:
        return column == EventColumn || column == ItemNameColumn ? QVariant(plainToolTip(fullTextOf(event, column))) : QVariant();
    case Qt::AccessibleTextRole:
        return fullTextOf(event, column);
    case Qt::TextAlignmentRole:
        return alignment(column == PointsColumn);
    case ToneRole:
        return column == PointsColumn && event.points < 0 ? QVariant::fromValue(Tone::Attention) : QVariant();
    }
    return {};
}

QVariant ScoreEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(columnAt(section) == PointsColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (columnAt(section)) {
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
