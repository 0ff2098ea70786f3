#include "ui/pages/grade_points/month_events_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

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
    : QAbstractTableModel(parent), m_controller(controller), m_events(controller.state().events)
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

void MonthEventsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_events.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MonthEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int MonthEventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MonthEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScoreEvent &event = m_events.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(event, column);
    case Qt::EditRole:
        return rawOf(event, column);
    case Qt::ToolTipRole:
        return plainToolTip(fullTextOf(event, column));
    case Qt::AccessibleTextRole:
        return fullTextOf(event, column);
    case Qt::TextAlignmentRole:
        return column == PointsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        return column == PointsColumn && event.points < 0 ? QVariant::fromValue(Tone::Attention) : QVariant();
    }
    return {};
}

QVariant MonthEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == PointsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
