#include "store/score_comparison.h"

#include "domain/day_number.h"
#include "store/row_reader.h"
#include "store/stored_values.h"

#include <algorithm>
#include <tuple>

namespace console {

namespace {

/// The numbers are bound last, by bindRange().
QString rangeSql(const ScoreSelection &selection, QLatin1String number)
{
    QString sql;
    if (!selection.after.isEmpty())
        sql += QStringLiteral(" AND %1 > ?").arg(number);
    if (!selection.to.isEmpty())
        sql += QStringLiteral(" AND %1 <= ?").arg(number);
    return sql;
}

void bindRange(RowReader &rows, const ScoreSelection &selection)
{
    if (!selection.after.isEmpty())
        rows.bind(selection.after);
    if (!selection.to.isEmpty())
        rows.bind(selection.to);
}

QString ordersSql(const ScoreSelection &selection)
{
    const bool isAll = selection.isAll;
    // In the order of sales_order's key in both cases.
    return QStringLiteral("SELECT o.order_number, o.item_number, o.item_name, i.goods_kind, o.state, o.ordered_at, o.ship_planned_on, "
                          "o.shipped_on, o.delivered_on, "
                          "EXISTS (SELECT 1 FROM scored_order x WHERE x.shop_id = o.shop_id AND x.order_number = o.order_number), "
                          "(SELECT group_concat(x.month || x.component) FROM scored_item_month x WHERE x.shop_id = o.shop_id "
                          "AND x.item_number = o.item_number AND x.month IN (o.shipped_on / 100, o.delivered_on / 100, "
                          "o.ship_planned_on / 100, CAST(strftime('%Y%m', o.ordered_at + 32400, 'unixepoch') AS INTEGER))) FROM %1 "
                          "LEFT JOIN item i ON i.shop_id = o.shop_id AND i.item_number = o.item_number %2")
        .arg(isAll ? QStringLiteral("sales_order o")
                   : QStringLiteral("temp.rederived_order t CROSS JOIN sales_order o ON o.shop_id = ? AND o.order_number = t.order_number"),
             isAll ? QStringLiteral("WHERE o.shop_id = ?%1 ORDER BY o.order_number").arg(rangeSql(selection, QLatin1String("o.order_number")))
                   : QStringLiteral("ORDER BY t.order_number"));
}

QString storedSql(const ScoreSelection &selection)
{
    const bool isAll = selection.isAll;
    const QString scores = QStringLiteral("score_event e INDEXED BY score_event_derived");
    return QStringLiteral("SELECT e.order_number, e.item_number, e.day, e.goods_kind, e.component, e.event, e.ordinal, e.points, e.rule "
                          "FROM %1 e.shop_id = ? AND e.rule <> ''%3 ORDER BY %2")
        .arg(isAll ? scores + QStringLiteral(" WHERE")
                   : QStringLiteral("temp.rederived_order t CROSS JOIN %1 ON e.order_number = t.order_number AND").arg(scores),
             isAll ? QStringLiteral("e.order_number") : QStringLiteral("t.order_number"),
             isAll ? rangeSql(selection, QLatin1String("e.order_number")) : QString());
}

bool precedes(const ScoreEvent &a, const ScoreEvent &b)
{
    const auto key = [](const ScoreEvent &score) {
        return std::make_tuple(score.date, score.goodsKind, score.component, score.event, score.itemNumber, score.ordinal);
    };
    return key(a) < key(b);
}

/// As valueIn(), without making a text of the bytes: this is asked several times for every order.
template <class Enum, std::size_t Count>
std::optional<Enum> codeOf(const CodeTable<Enum, Count> &table, QByteArrayView code)
{
    const auto found = std::find_if(table.begin(), table.end(), [code](const auto &row) {
        return row.second.size() == code.size() && std::equal(code.begin(), code.end(), row.second.begin());
    });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

/// Rows with the order's number first, read one ahead.
class OrderedRows
{
public:
    explicit OrderedRows(RowReader rows) : m_rows(std::move(rows)) {}

    StoreResult<void> advance()
    {
        const auto more = m_rows.next();
        if (!more)
            return tl::unexpected(more.error());
        m_hasRow = *more;
        if (m_hasRow)
            m_order = m_rows.bytes(0).toByteArray();
        return {};
    }

    [[nodiscard]] bool hasRow() const { return m_hasRow; }
    [[nodiscard]] const QByteArray &order() const { return m_order; }
    [[nodiscard]] const RowReader &row() const { return m_rows; }

private:
    RowReader m_rows;
    QByteArray m_order;
    bool m_hasRow = false;
};

StoreResult<ScoredOrder> orderFrom(const RowReader &row)
{
    const auto state = codeOf(salesOrderStateCodes, row.bytes(4));
    const auto goodsKind = row.isNull(3) ? std::optional(GoodsKind::General) : codeOf(goodsKindCodes, row.bytes(3));
    if (!state || !goodsKind)
        return tl::unexpected(unreadable(QStringLiteral("sales order")));
    ScoredOrder order{row.text(0), row.text(1), *goodsKind, *state, {}, row.day(6), row.day(7), row.day(8)};
    if (!row.isNull(5))
        order.orderedOn = jst::dateOf(Instant{row.integer(5)});
    return order;
}

/// Of which of an order's scores imported ones stand in the place.
class ImportedScores
{
public:
    explicit ImportedScores(const RowReader &row) : m_areOfOrder(row.integer(9) > 0), m_itemMonths(row.bytes(10)) {}

    /// Of the order itself: they stand for all its scores.
    [[nodiscard]] bool areOfOrder() const { return m_areOfOrder; }
    [[nodiscard]] bool stand(const ScoreEvent &score) const
    {
        if (m_areOfOrder || m_itemMonths.isEmpty())
            return m_areOfOrder;
        const QLatin1String component = codeIn(scoreComponentCodes, score.component);
        return m_itemMonths.contains(QByteArray::number(dayNumber(score.date) / 100) + QByteArray::fromRawData(component.data(), component.size()));
    }

private:
    bool m_areOfOrder;
    QByteArrayView m_itemMonths; ///< "202610claim,202611delivery"
};

StoreResult<ScoreEvent> storedFrom(const RowReader &row)
{
    const auto day = row.day(2);
    const auto goodsKind = codeOf(goodsKindCodes, row.bytes(3));
    const auto component = codeOf(scoreComponentCodes, row.bytes(4));
    if (!day || !goodsKind || !component)
        return tl::unexpected(unreadable(QStringLiteral("derived score")));
    return ScoreEvent{*day,       row.text(1),    {},          {}, *goodsKind, *component,
                      row.text(5), row.integer(7), row.text(0), int(row.integer(6)), row.text(8)};
}

/// The two streams side by side.
class Comparison
{
public:
    Comparison(RowReader orders, RowReader stored, const ScoreRuleBook &rules, QDate from)
        : m_orders(std::move(orders)), m_stored(std::move(stored)), m_rules(rules), m_from(from)
    {
    }

    StoreResult<void> run(const std::function<StoreResult<void>(const ComparedScores &)> &see)
    {
        CONSOLE_TRY(m_orders.advance());
        CONSOLE_TRY(m_stored.advance());
        while (m_orders.hasRow() || m_stored.hasRow()) {
            // Stored scores of an order that isn't there come without it.
            const bool hasOrder = m_orders.hasRow() && (!m_stored.hasRow() || m_orders.order() <= m_stored.order());
            const QByteArray number = hasOrder ? m_orders.order() : m_stored.order();
            ComparedScores scores;
            while (m_stored.hasRow() && m_stored.order() == number)
                CONSOLE_TRY(takeStored(scores));
            if (hasOrder)
                CONSOLE_TRY(takeOrder(scores));
            std::sort(scores.stored.begin(), scores.stored.end(), precedes);
            std::sort(scores.derived.begin(), scores.derived.end(), precedes);
            CONSOLE_TRY(see(scores));
        }
        return {};
    }

private:
    [[nodiscard]] bool isMeant(const ScoreEvent &score) const { return !m_from.isValid() || score.date >= m_from; }

    StoreResult<void> takeStored(ComparedScores &scores)
    {
        auto score = storedFrom(m_stored.row());
        if (!score)
            return tl::unexpected(score.error());
        if (isMeant(*score))
            scores.stored.append(*std::move(score));
        return m_stored.advance();
    }

    StoreResult<void> takeOrder(ComparedScores &scores)
    {
        const auto order = orderFrom(m_orders.row());
        if (!order)
            return tl::unexpected(order.error());
        const ImportedScores imported(m_orders.row());
        scores.isDerivable = !imported.areOfOrder();
        scores.itemName = m_orders.row().text(2);
        scores.derived = deriveScores(*order, m_rules, BusinessCalendar::ofJapan());
        scores.derived.removeIf([&](const ScoreEvent &score) { return !isMeant(score) || imported.stand(score); });
        return m_orders.advance();
    }

    OrderedRows m_orders;
    OrderedRows m_stored;
    const ScoreRuleBook &m_rules;
    QDate m_from;
};

} // namespace

StoreResult<void> compareScores(Database &database, ShopId shop, const ScoreRuleBook &rules, const ScoreSelection &selection,
                                const std::function<StoreResult<void>(const ComparedScores &)> &see)
{
    auto orders = RowReader::prepare(database, ordersSql(selection));
    if (!orders)
        return tl::unexpected(orders.error());
    auto stored = RowReader::prepare(database, storedSql(selection));
    if (!stored)
        return tl::unexpected(stored.error());
    orders->bind(shop.value);
    stored->bind(shop.value);
    if (selection.isAll) {
        bindRange(*orders, selection);
        bindRange(*stored, selection);
    }
    Comparison comparison(*std::move(orders), *std::move(stored), rules, selection.from);
    return comparison.run(see);
}

} // namespace console
