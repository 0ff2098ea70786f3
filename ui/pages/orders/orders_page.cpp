#include "ui/pages/orders/orders_page.h"

#include "ui/pages/import/import_dialog.h"

namespace console::ui {

OrdersPage::OrdersPage(Desk &desk, QWidget *parent) : ListPage(parent), m_desk(desk), m_controller(desk), m_model(m_controller)
{
    begin(QStringLiteral("orders"), m_controller, m_model,
          {OrdersModel::ItemColumn, true,
           {OrdersModel::CarrierColumn, OrdersModel::OptionColumn, OrdersModel::DeliveredColumn, OrdersModel::ShippedColumn,
            OrdersModel::ShipPlannedColumn, OrdersModel::OrderedAtColumn}});
}

ListPage::Words OrdersPage::words() const
{
    Words words;
    words.title = m_controller.filter() == OrdersFilter::ETickets ? tr("e-Ticket") : tr("Shipping/Cancel/Non-receipt");
    words.action = tr("Import orders…");
    words.filterName = tr("Orders shown");
    words.viewName = tr("Orders");
    words.textName = tr("Order number or item name");
    words.count = m_controller.hasMore() ? tr("%Ln order(s) so far", "The list grows as one scrolls.", m_model.rowCount())
                                         : tr("%Ln order(s)", nullptr, m_model.rowCount());
    words.empty = emptyText();
    words.emptyAction = isNarrowed() ? tr("Show all orders") : tr("Import orders…");
    return words;
}

QString OrdersPage::emptyText() const
{
    if (!searchedText().isEmpty())
        return tr("No order matches. Try a shorter text, or look in all orders.");
    switch (m_controller.filter()) {
    case OrdersFilter::All:
        return tr("No orders yet. Import the order file that J·QSM offers for download on its delivery page. Buyers' names and addresses in it are never kept.");
    case OrdersFilter::OrderRequests:
        return tr("No order waits to be shipped.");
    case OrdersFilter::Claims:
        return tr("No order has a cancel, return or exchange request.");
    case OrdersFilter::ETickets:
        return tr("No e-ticket orders.");
    case OrdersFilter::AwaitingPayment:
        return tr("No order waits for payment.");
    case OrdersFilter::InDelivery:
        return tr("No order is in delivery.");
    case OrdersFilter::Delivered:
        return tr("No order has been delivered.");
    }
    Q_UNREACHABLE();
}

QList<ListPage::Filter> OrdersPage::filters() const
{
    QList<Filter> list;
    for (const auto &[filter, code] : ordersFilterCodes) {
        QString text;
        switch (filter) {
        case OrdersFilter::All:
            text = tr("All orders");
            break;
        case OrdersFilter::OrderRequests:
            text = tr("Delivery request");
            break;
        case OrdersFilter::Claims:
            text = tr("Cancel/return/exchange request");
            break;
        case OrdersFilter::ETickets:
            text = tr("e-Ticket");
            break;
        case OrdersFilter::AwaitingPayment:
            text = tr("Waiting for payment");
            break;
        case OrdersFilter::InDelivery:
            text = tr("In delivery");
            break;
        case OrdersFilter::Delivered:
            text = tr("Delivered", "state of an order");
            break;
        }
        list.append({code, text});
    }
    return list;
}

void OrdersPage::applyFilter(const QString &code, const QString &text)
{
    m_controller.narrow(valueIn(ordersFilterCodes, code).value_or(OrdersFilter::All), text);
}

void OrdersPage::act()
{
    openImportDialog(m_desk, ImportKind::Orders, window());
}

void OrdersPage::actOnEmpty()
{
    if (isNarrowed())
        showAll();
    else
        act();
}

} // namespace console::ui
