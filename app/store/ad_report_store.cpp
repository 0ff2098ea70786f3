#include "store/ad_report_store.h"

#include "store/stored_values.h"

namespace console {

namespace {

/// Stored days are numbers of four-digit years.
qint64 boundOf(QDate day)
{
    return dayNumber(qBound(QDate(1000, 1, 1), day, QDate(9999, 12, 31)));
}

constexpr QLatin1String figures("coalesce(sum(cost), 0), coalesce(sum(sales), 0), coalesce(sum(impressions), 0), coalesce(sum(clicks), 0), "
                                "coalesce(sum(carts), 0), coalesce(sum(purchases), 0)");

AdFigures figuresOf(const Statement &row, int first)
{
    return {row.integer(first), row.integer(first + 1), row.integer(first + 2), row.integer(first + 3), row.integer(first + 4), row.integer(first + 5)};
}

/// The columns before the figures, then GROUP BY and ORDER BY.
struct Grouping
{
    QLatin1String columns;
    QLatin1String order;
    int count;
};

Grouping groupingOf(AdReportBy by)
{
    switch (by) {
    case AdReportBy::Day:
        return {QLatin1String("day"), QLatin1String("GROUP BY day ORDER BY day DESC"), 1};
    case AdReportBy::Item:
        // Beside a maximum SQLite gives the other columns of the row that has it: the newest name that was told.
        return {QLatin1String("item_number, item_name, max((item_name <> '') * 100000000 + day)"),
                QLatin1String("GROUP BY item_number ORDER BY coalesce(sum(cost), 0) DESC, item_number"), 3};
    case AdReportBy::Ad:
        return {QLatin1String("ad_name"), QLatin1String("GROUP BY ad_name ORDER BY coalesce(sum(cost), 0) DESC, ad_name"), 1};
    }
    Q_UNREACHABLE();
}

AdReportLine lineOf(const Statement &row, AdReportBy by, const Grouping &grouping)
{
    AdReportLine line;
    switch (by) {
    case AdReportBy::Day:
        line.day = dayOf(row.integer(0));
        break;
    case AdReportBy::Item:
        line.itemNumber = row.text(0);
        line.itemName = row.text(1);
        break;
    case AdReportBy::Ad:
        line.adName = row.text(0);
        break;
    }
    line.figures = figuresOf(row, grouping.count);
    return line;
}

} // namespace

StoreResult<QList<AdReportLine>> AdReportStore::lines(ShopId shop, DaySpan span, AdReportBy by, const AdReportFilter &filter)
{
    const Grouping grouping = groupingOf(by);
    QString where = QStringLiteral("shop_id = ? AND day BETWEEN ? AND ?");
    if (filter.itemNumber)
        where += QStringLiteral(" AND item_number = ?");
    if (filter.adName)
        where += QStringLiteral(" AND ad_name = ?");
    Statement read(m_database, QStringLiteral("SELECT %1, %2 FROM ad_report WHERE %3 %4").arg(grouping.columns, figures, where, grouping.order));
    read.bind(shop.value).bind(boundOf(span.first)).bind(boundOf(span.last));
    if (filter.itemNumber)
        read.bind(*filter.itemNumber);
    if (filter.adName)
        read.bind(*filter.adName);
    return listOf(read, [&](const Statement &row) -> StoreResult<AdReportLine> { return lineOf(row, by, grouping); });
}

StoreResult<std::optional<DaySpan>> AdReportStore::days(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT (SELECT min(day) FROM ad_report WHERE shop_id = ?), (SELECT max(day) FROM ad_report WHERE shop_id = ?)"));
    const auto row = read.bind(shop.value).bind(shop.value).next();
    if (!row)
        return tl::unexpected(row.error());
    const auto first = *row ? storedDay(read, 0) : std::nullopt;
    const auto last = *row ? storedDay(read, 1) : std::nullopt;
    return first && last ? std::optional(DaySpan{*first, *last}) : std::nullopt;
}

StoreResult<QList<AdReportedCost>> AdReportStore::costs(ShopId shop, DaySpan span, const AdsOf &adsOf)
{
    Statement read(m_database, QStringLiteral("SELECT day, ad_name, sum(cost) FROM ad_report WHERE shop_id = ? AND day BETWEEN ? AND ? "
                                              "GROUP BY day, ad_name HAVING sum(cost) <> 0"));
    read.bind(shop.value).bind(boundOf(span.first)).bind(boundOf(span.last));
    return listOf(read, [&adsOf](const Statement &row) -> StoreResult<AdReportedCost> {
        const QString name = row.text(1);
        return AdReportedCost{dayOf(row.integer(0)), name, adsOf(name), row.integer(2)};
    });
}

} // namespace console
