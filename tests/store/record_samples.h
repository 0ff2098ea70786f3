#pragma once

#include "domain/clock.h"
#include "domain/records.h"
#include "domain/shop.h"
#include "store/record_import.h"
#include "store/statement.h"

#include <QTest>

namespace samples {

using namespace console;

/// A clock that stands still.
class StandingClock final : public Clock
{
public:
    explicit StandingClock(Instant instant) : m_instant(instant) {}
    [[nodiscard]] Instant now() const override { return m_instant; }

private:
    Instant m_instant;
};

inline std::unique_ptr<Database> openStore(const QString &path = QStringLiteral(":memory:"))
{
    auto database = Database::open(path, Database::Mode::OpenOrCreate);
    if (!database)
        qFatal("no store: %s", qPrintable(database.error().detail));
    return *std::move(database);
}

/// A row in the shop table, without a password to hash.
inline ShopId addShop(Database &database, const QString &sellerId = QStringLiteral("seller"))
{
    Statement insert(database, QStringLiteral("INSERT INTO shop (seller_id, name, grade, login_password, registered_at) VALUES "
                                              "(?, 'Shop', 'general', '', 0) RETURNING id"));
    insert.bind(sellerId);
    const auto row = insert.next();
    if (!row || !*row)
        qFatal("no shop");
    return {insert.integer(0)};
}

template <class Row>
ImportCounts imported(Database &database, ShopId shop, const QList<Row> &rows)
{
    auto import = RecordImport<Row>::begin(database, shop);
    if (!import)
        qFatal("begin: %s", qPrintable(import.error().detail));
    for (const Row &row : rows) {
        if (const auto added = (*import)->add(row); !added)
            qFatal("add: %s", qPrintable(added.error().detail));
    }
    const auto counts = (*import)->commit();
    if (!counts)
        qFatal("commit: %s %s", qPrintable(counts.error().operation), qPrintable(counts.error().detail));
    return *counts;
}

/// Every row of a query as one text, values parted by a bar: for comparing tables.
inline QStringList rowsOf(Database &database, const QString &sql, int columns)
{
    QStringList rows;
    Statement read(database, sql);
    for (;;) {
        const auto more = read.next();
        if (!more)
            qFatal("read: %s", qPrintable(more.error().detail));
        if (!*more)
            return rows;
        QStringList values;
        for (int column = 0; column < columns; ++column)
            values << (read.isNull(column) ? QStringLiteral("-") : read.text(column));
        rows << values.join(u'|');
    }
}

inline ScoreEvent scoreEvent(QDate date, const QString &itemNumber, qint64 points,
                             ScoreComponent component = ScoreComponent::Delivery)
{
    ScoreEvent event;
    event.date = date;
    event.itemNumber = itemNumber;
    event.itemName = QStringLiteral("Item %1").arg(itemNumber);
    event.category = QStringLiteral("Beauty");
    event.component = component;
    event.event = QStringLiteral("shipped_on_time");
    event.points = points;
    return event;
}

inline Item item(const QString &itemNumber, const QString &name)
{
    Item item;
    item.itemNumber = itemNumber;
    item.name = name;
    return item;
}

inline SalesOrder salesOrder(const QString &orderNumber, SalesOrderState state, std::optional<Instant> orderedAt = {})
{
    SalesOrder order;
    order.orderNumber = orderNumber;
    order.state = state;
    order.orderedAt = orderedAt;
    return order;
}

} // namespace samples

/// One line for a failed comparison of counts.
#define COMPARE_COUNTS(actual, addedRows, updatedRows, unchangedRows)                                                            \
    do {                                                                                                                         \
        const console::ImportCounts counted = (actual);                                                                          \
        QCOMPARE((QList<qint64>{counted.added, counted.updated, counted.unchanged}),                                             \
                 (QList<qint64>{addedRows, updatedRows, unchangedRows}));                                                        \
    } while (false)
