#include "bench/big_shop.h"

#include "bench/book_filling.h"
#include "bench/figures.h"
#include "bench/score_filling.h"
#include "support/wallet_samples.h"

using namespace console;

namespace filling {

namespace {

/// Of a thousand orders six are claims, fifteen wait for their sending or payment, thirty are under way; the rest is history, as in a shop
/// that keeps up with its work.
void fillOrders(Database &database, ShopId shop, int orders, Instant now)
{
    const QByteArray sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(orders) + ") "
        "INSERT INTO sales_order (shop_id, order_number, cart_number, state, carrier, ordered_at, paid_on, item_number, item_name, quantity, "
        "order_total, supply_total) SELECT " + QByteArray::number(shop.value) + ", 700000000 + i, 300000000 + i / 2, "
        "CASE WHEN i % 1000 < 3 THEN 'cancel_requested' WHEN i % 1000 < 6 THEN 'return_requested' WHEN i % 1000 < 9 THEN 'awaiting_payment' "
        "WHEN i % 1000 < 21 THEN 'delivery_request' WHEN i % 1000 < 51 THEN 'in_delivery' WHEN i % 1000 < 60 THEN 'cancelled' ELSE 'delivered' END, "
        "'ヤマト運輸', " + QByteArray::number(now.utcSeconds) + " - i * 300, NULL, 1085700000 + i % 20000 * 11, '保湿クリーム 50ml No.' || i, 1 + i % 3, "
        "1980 + i % 700, 1680 + i % 700 FROM n";
    if (const QString message = samples::runRaw(database, sql); !message.isEmpty())
        qFatal("orders: %s", qPrintable(message));
}

/// Of a hundred items two are nearly sold out, three expire within days, and one in five hundred lacks its image.
void fillStock(Database &database, ShopId shop)
{
    const QByteArray sql = "UPDATE item SET stock = CASE WHEN unicode(substr(item_number, -1)) = 48 AND unicode(substr(item_number, -2)) < 50 THEN 2 "
        "ELSE 40 END, price = 1980, valid_until = CASE WHEN substr(item_number, -2) IN ('11', '22', '33') THEN 20261124 ELSE 20270301 END, "
        "image_status = CASE WHEN substr(item_number, -3) IN ('155', '655') THEN 'error' ELSE 'ok' END WHERE shop_id = "
        + QByteArray::number(shop.value);
    if (const QString message = samples::runRaw(database, sql); !message.isEmpty())
        qFatal("stock: %s", qPrintable(message));
}

} // namespace

BigShop bigShop()
{
    return figures::isFull() ? BigShop{1'000'000, 100'000, 100'000} : BigShop{1'000, 100, 100};
}

QString bigShopSellerId()
{
    return QStringLiteral("seller");
}

void fillBigShop(const QString &path, const Clock &clock, const BigShop &size)
{
    auto wallet = Wallet::open(path, Database::Mode::OpenOrCreate);
    if (!wallet)
        qFatal("the store could not be made");
    const ShopId shop = samples::registerShop(**wallet, clock, 0).id;
    fillBook((*wallet)->database(), shop, size.entries, clock.now());
    fill((*wallet)->database(), shop, {size.items, size.items * qint64(10)});
    fillStock((*wallet)->database(), shop);
    fillOrders((*wallet)->database(), shop, size.orders, clock.now());
}

} // namespace filling
