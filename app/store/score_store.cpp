#include "store/score_store.h"

#include "store/stored_values.h"

namespace console {

namespace {

std::optional<Points> totalOf(const MonthPoints &month)
{
    const auto two = month.delivery.counted().plus(month.claim.counted());
    return two ? two->plus(month.review.counted()) : std::nullopt;
}

ComponentPoints &componentOf(MonthPoints &month, ScoreComponent component)
{
    switch (component) {
    case ScoreComponent::Delivery:
        return month.delivery;
    case ScoreComponent::Claim:
        return month.claim;
    case ScoreComponent::Review:
        return month.review;
    }
    Q_UNREACHABLE();
}

QList<MonthHistory> emptyMonths(JstMonth from, JstMonth to)
{
    QList<MonthHistory> months;
    for (JstMonth month = from; month <= to; month = month.next())
        months.append(MonthHistory{MonthPoints{month, {}, {}, {}, {}}, {}, {}});
    return months;
}

StoreResult<void> readConversion(const Statement &row, MonthHistory &month)
{
    const auto points = storedAmount<Points>(row, 5);
    const auto qcash = storedAmount<Qcash>(row, 6);
    const auto lost = storedAmount<Points>(row, 7);
    if (!points || !qcash || !lost)
        return tl::unexpected(unreadable(QStringLiteral("conversion")));
    month.conversion = MonthConversion{*points, *qcash, *lost, Instant{row.integer(8)}};
    return {};
}

StoreResult<void> readComponent(const Statement &row, MonthHistory &month)
{
    const auto component = storedCode(scoreComponentCodes, row, 1);
    const auto imported = storedAmount<Points>(row, 2);
    const auto typedIn = storedAmount<Points>(row, 3);
    if (!component || !imported || !typedIn)
        return tl::unexpected(unreadable(QStringLiteral("points of a month")));
    ComponentPoints &points = componentOf(month.points, *component);
    points.imported = *imported;
    if (row.integer(4) > 0)
        points.typedIn = *typedIn;
    return row.isNull(5) ? StoreResult<void>() : readConversion(row, month);
}

StoreResult<void> addUp(MonthHistory &month)
{
    const auto total = totalOf(month.points);
    if (!total)
        return tl::unexpected(unreadable(QStringLiteral("points of a month")));
    month.points.total = *total;
    if (month.conversion) {
        const auto late = total->minus(month.conversion->points);
        if (!late)
            return tl::unexpected(unreadable(QStringLiteral("points of a month")));
        month.latePoints = *late;
    }
    return {};
}

// Imported sums, typed-in figures that have not been taken back, and conversions, so that all are of one moment. A conversion gets
// its line even where nothing is left of its month's points.
const QString monthsSql = QStringLiteral(
    "SELECT p.month, p.component, sum(p.imported), sum(p.typed), sum(p.typed_entries), c.points, c.qcash, c.lost, c.converted_at "
    "FROM ("
    "SELECT shop_id, month, component, points AS imported, 0 AS typed, 0 AS typed_entries FROM score_month "
    "WHERE shop_id = ? AND month BETWEEN ? AND ? "
    "UNION ALL SELECT t.shop_id, t.month, t.component, 0, t.points, 1 FROM typed_points t "
    "WHERE t.shop_id = ? AND t.month BETWEEN ? AND ? AND t.reverses_id IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM typed_points r WHERE r.reverses_id = t.id) "
    "UNION ALL SELECT shop_id, month, 'delivery', 0, 0, 0 FROM conversion WHERE shop_id = ? AND month BETWEEN ? AND ?) p "
    "LEFT JOIN conversion c ON c.shop_id = p.shop_id AND c.month = p.month GROUP BY p.month, p.component");

} // namespace

StoreResult<MonthPoints> ScoreStore::monthPoints(ShopId shop, JstMonth month)
{
    const auto one = months(shop, month, month);
    if (!one)
        return tl::unexpected(one.error());
    return one->first().points;
}

StoreResult<QList<MonthHistory>> ScoreStore::months(ShopId shop, JstMonth from, JstMonth to)
{
    QList<MonthHistory> months = emptyMonths(from, to);
    Statement read(m_database, monthsSql);
    for (int part = 0; part < 3; ++part)
        read.bind(shop.value).bind(from.number()).bind(to.number());
    for (;;) {
        const auto more = read.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        const auto month = JstMonth::fromNumber(read.number(0));
        if (!month)
            return tl::unexpected(unreadable(QStringLiteral("month")));
        const int distance = (month->year() - from.year()) * 12 + month->month() - from.month();
        CONSOLE_TRY(readComponent(read, months[distance]));
    }
    for (MonthHistory &month : months)
        CONSOLE_TRY(addUp(month));
    return months;
}

StoreResult<QStringList> ScoreStore::categories(ShopId shop)
{
    // From each category straight to the next, however many items have it.
    Statement read(m_database,
                   QStringLiteral("WITH RECURSIVE met (category) AS (SELECT min(category) FROM item WHERE shop_id = ? AND category > '' "
                                  "UNION ALL SELECT (SELECT min(i.category) FROM item i WHERE i.shop_id = ? AND i.category > met.category) "
                                  "FROM met WHERE met.category IS NOT NULL) "
                                  "SELECT category FROM met WHERE category IS NOT NULL"));
    return listOf(read.bind(shop.value).bind(shop.value), [](const Statement &row) -> StoreResult<QString> { return row.text(0); });
}

StoreResult<QList<JstMonth>> ScoreStore::scoreMonths(ShopId shop)
{
    Statement read(m_database,
                   QStringLiteral("SELECT DISTINCT month FROM score_month WHERE shop_id = ? AND month >= ? ORDER BY month DESC"));
    read.bind(shop.value).bind(JstMonth::containing(scoreSystemStart).number());
    return listOf(read, [](const Statement &row) -> StoreResult<JstMonth> {
        const auto month = JstMonth::fromNumber(row.number(0));
        return month ? StoreResult<JstMonth>(*month) : tl::unexpected(unreadable(QStringLiteral("month")));
    });
}

} // namespace console
