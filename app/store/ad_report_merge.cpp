#include "store/record_merge.h"

#include "domain/day_number.h"
#include "store/statement.h"
#include "store/stored_values.h"

#include <sqlite3.h>

namespace console {

RecordMerge<AdReportRow>::RecordMerge(Database &database)
    : m_database(database),
      m_rows(database, QLatin1String("staged_ad_report"),
             QLatin1String("day INTEGER, item_number TEXT, ad_name TEXT, item_name TEXT, cost INTEGER, sales INTEGER, impressions INTEGER, "
                           "clicks INTEGER, carts INTEGER, purchases INTEGER"),
             QLatin1String("day, item_number, ad_name"))
{
}

StoreResult<void> RecordMerge<AdReportRow>::stage(const AdReportRow &row)
{
    return m_rows.bind(qint64(dayNumber(row.date)))
        .bind(row.itemNumber)
        .bind(row.adName)
        .bind(row.itemName)
        .bind(row.costQcash)
        .bind(row.salesYen)
        .bind(row.impressions)
        .bind(row.clicks)
        .bind(row.carts)
        .bind(row.purchases)
        .insert();
}

StoreResult<Merged> RecordMerge<AdReportRow>::merge(ShopId shop)
{
    Statement added(m_database, QStringLiteral("SELECT count(*) FROM temp.staged_ad_report s WHERE NOT EXISTS (SELECT 1 FROM ad_report r "
                                               "WHERE r.shop_id = ? AND r.day = s.day AND r.item_number = s.item_number AND r.ad_name = s.ad_name)"));
    const auto addedCount = oneInteger(added.bind(shop.value));
    if (!addedCount)
        return tl::unexpected(addedCount.error());
    // A blank of the file is NULL or '' and erases nothing.
    const QString columns = QStringLiteral("item_name, cost, sales, impressions, clicks, carts, purchases");
    QStringList assignments;
    QStringList news;
    for (const QString &column : columns.split(QStringLiteral(", "))) {
        assignments << QStringLiteral("%1 = coalesce(nullif(excluded.%1, ''), %1)").arg(column);
        news << QStringLiteral("nullif(excluded.%1, '') IS NOT NULL AND excluded.%1 IS NOT %1").arg(column);
    }
    Statement move(m_database, QStringLiteral("INSERT INTO ad_report (shop_id, day, item_number, ad_name, %1) "
                                              "SELECT ?, day, item_number, ad_name, %1 FROM temp.staged_ad_report WHERE true "
                                              "ON CONFLICT DO UPDATE SET %2 WHERE %3")
                                   .arg(columns, assignments.join(QStringLiteral(", ")), news.join(QStringLiteral(" OR "))));
    CONSOLE_TRY(move.bind(shop.value).run());
    return Merged{*addedCount, sqlite3_changes64(m_database.handle()) - *addedCount};
}

} // namespace console
