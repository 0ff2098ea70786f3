#include "store/book_store.h"

#include "domain/day_number.h"
#include "store/statement.h"

#include <algorithm>

namespace console {

namespace {

const QString rowColumns = QStringLiteral(
    "SELECT e.ordinal, e.transfer_id, e.booked_at, e.kind, e.amount, e.balance, t.dated_on, t.ad_kind, coalesce(t.item_number, ''), "
    "t.note, EXISTS (SELECT 1 FROM transfer r WHERE r.reverses_transfer_id = t.id), t.reverses_transfer_id, "
    "o.order_number, o.ticket, o.method, o.card_brand, coalesce(o.card_last_four, ''), c.month, c.points "
    "FROM entry e JOIN transfer t ON t.id = e.transfer_id "
    "LEFT JOIN ticket_order o ON o.shop_id = t.shop_id AND o.action_id = t.action_id "
    "LEFT JOIN conversion c ON c.shop_id = t.shop_id AND c.action_id = t.action_id ");

template <class Enum, std::size_t Count>
StoreResult<std::optional<Enum>> optionalCode(const CodeTable<Enum, Count> &table, const Statement &row, int column)
{
    if (row.isNull(column))
        return std::optional<Enum>();
    const auto value = valueIn(table, row.text(column));
    if (!value)
        return tl::unexpected(unreadable(row.text(column)));
    return std::optional<Enum>(*value);
}

StoreResult<HistoryRow> readRow(const Statement &row)
{
    HistoryRow line;
    const auto kind = valueIn(entryKindCodes, row.text(3));
    const auto balance = Qcash::of(row.integer(5));
    const auto adKind = optionalCode(adKindCodes, row, 7);
    const auto method = optionalCode(paymentMethodCodes, row, 14);
    const auto brand = optionalCode(cardBrandCodes, row, 15);
    if (!kind || !balance || !adKind || !method || !brand)
        return tl::unexpected(unreadable(QStringLiteral("history row")));
    line.ordinal = row.integer(0);
    line.transferId = row.integer(1);
    line.bookedAt = {row.integer(2)};
    line.kind = *kind;
    line.amount = row.integer(4);
    line.balance = *balance;
    if (const auto dated = row.optionalInteger(6))
        line.datedOn = dayOf(*dated);
    line.adKind = *adKind;
    line.itemNumber = row.text(8);
    line.note = row.text(9);
    line.isCorrected = row.integer(10) != 0;
    line.reversesTransfer = row.optionalInteger(11);
    line.ticketOrderNumber = row.optionalInteger(12);
    line.ticket = row.optionalInteger(13);
    line.method = *method;
    line.cardBrand = *brand;
    line.cardLastFour = row.text(16);
    if (const auto month = row.optionalInteger(17))
        line.pointsMonth = JstMonth::fromNumber(int(*month));
    if (const auto points = row.optionalInteger(18))
        line.points = Points::of(*points);
    return line;
}

StoreResult<QList<HistoryRow>> readRows(Statement &read)
{
    QList<HistoryRow> rows;
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return rows;
        auto line = readRow(read);
        if (!line)
            return tl::unexpected(line.error());
        rows.append(std::move(*line));
    }
}

/// The wallet account's ordinals from `first` to `last`, both inclusive; empty where last < first.
struct OrdinalRange
{
    qint64 account = 0;
    qint64 first = 1;
    qint64 last = 0;
};

StoreResult<qint64> integerOf(Statement &read)
{
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? read.integer(0) : 0;
}

StoreResult<OrdinalRange> ordinalsOf(Database &database, ShopId shop, const HistoryFilter &filter)
{
    Statement account(database, QStringLiteral("SELECT id, entries FROM account WHERE shop_id = ? AND code = 'qcash'"));
    account.bind(shop.value);
    const auto row = account.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(unreadable(QStringLiteral("account")));
    OrdinalRange range{account.integer(0), 1, account.integer(1)};
    if (filter.from) {
        // booked_at never falls as ordinal rises, so a span of days is a span of ordinals.
        Statement before(database, QStringLiteral("SELECT ordinal FROM entry WHERE account_id = ? AND booked_at < ? "
                                                  "ORDER BY booked_at DESC, ordinal DESC LIMIT 1"));
        before.bind(range.account).bind(jst::startOf(*filter.from).utcSeconds);
        const auto ordinal = integerOf(before);
        if (!ordinal)
            return tl::unexpected(ordinal.error());
        range.first = *ordinal + 1;
    }
    if (filter.to) {
        Statement until(database, QStringLiteral("SELECT ordinal FROM entry WHERE account_id = ? AND booked_at < ? "
                                                 "ORDER BY booked_at DESC, ordinal DESC LIMIT 1"));
        until.bind(range.account).bind(jst::startOf(filter.to->addDays(1)).utcSeconds);
        const auto ordinal = integerOf(until);
        if (!ordinal)
            return tl::unexpected(ordinal.error());
        range.last = *ordinal;
    }
    return range;
}

qint64 pagesFor(qint64 matching, int pageSize)
{
    return std::max<qint64>(1, (matching + pageSize - 1) / pageSize);
}

StoreResult<HistoryPage> pageOfAllKinds(Database &database, const OrdinalRange &range, qint64 page, int pageSize)
{
    HistoryPage result;
    result.matching = std::max<qint64>(0, range.last - range.first + 1);
    result.pageCount = pagesFor(result.matching, pageSize);
    result.page = std::clamp<qint64>(page, 1, result.pageCount);
    const qint64 newest = range.last - (result.page - 1) * pageSize;
    Statement read(database, rowColumns + QStringLiteral("WHERE e.account_id = ? AND e.ordinal BETWEEN ? AND ? ORDER BY e.ordinal DESC"));
    read.bind(range.account).bind(std::max(range.first, newest - pageSize + 1)).bind(newest);
    auto rows = readRows(read);
    if (!rows)
        return tl::unexpected(rows.error());
    result.rows = std::move(*rows);
    return result;
}

/// Where a page of one kind begins: entries booked before `end`, `skip` of them passed over (all of one day).
struct KindPageStart
{
    qint64 matching = 0;
    Instant end;
    qint64 skip = 0;
};

StoreResult<KindPageStart> findKindPage(Database &database, const OrdinalRange &range, const HistoryFilter &filter, qint64 page,
                                        int pageSize, qint64 &pageCount, qint64 &pageShown)
{
    const QDate epoch(1970, 1, 1);
    const qint64 firstDay = filter.from ? epoch.daysTo(*filter.from) : 0;
    const qint64 lastDay = filter.to ? epoch.daysTo(*filter.to) : epoch.daysTo(QDate(9999, 12, 31));
    const QString kind = codeIn(entryKindCodes, *filter.kind);
    Statement count(database, QStringLiteral("SELECT coalesce(sum(entries), 0) FROM entry_day WHERE account_id = ? AND kind = ? AND day BETWEEN ? AND ?"));
    count.bind(range.account).bind(kind).bind(firstDay).bind(lastDay);
    const auto matching = integerOf(count);
    if (!matching)
        return tl::unexpected(matching.error());
    KindPageStart start;
    start.matching = *matching;
    pageCount = pagesFor(start.matching, pageSize);
    pageShown = std::clamp<qint64>(page, 1, pageCount);
    start.skip = (pageShown - 1) * pageSize;
    start.end = jst::startOf(epoch.addDays(lastDay + 1));
    Statement days(database, QStringLiteral("SELECT day, entries FROM entry_day WHERE account_id = ? AND kind = ? AND day BETWEEN ? AND ? ORDER BY day DESC"));
    days.bind(range.account).bind(kind).bind(firstDay).bind(lastDay);
    for (;;) {
        const auto row = days.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || days.integer(1) > start.skip)
            return start;
        start.skip -= days.integer(1);
        start.end = jst::startOf(epoch.addDays(days.integer(0)));
    }
}

StoreResult<HistoryPage> pageOfOneKind(Database &database, const OrdinalRange &range, const HistoryFilter &filter, qint64 page, int pageSize)
{
    HistoryPage result;
    const auto start = findKindPage(database, range, filter, page, pageSize, result.pageCount, result.page);
    if (!start)
        return tl::unexpected(start.error());
    result.matching = start->matching;
    Statement read(database, rowColumns + QStringLiteral("WHERE e.account_id = ? AND e.kind = ? AND e.booked_at < ? AND e.booked_at >= ? "
                                                         "ORDER BY e.booked_at DESC, e.ordinal DESC LIMIT ? OFFSET ?"));
    read.bind(range.account).bind(codeIn(entryKindCodes, *filter.kind)).bind(start->end.utcSeconds);
    read.bind(filter.from ? jst::startOf(*filter.from).utcSeconds : std::numeric_limits<qint64>::min());
    read.bind(pageSize).bind(start->skip);
    auto rows = readRows(read);
    if (!rows)
        return tl::unexpected(rows.error());
    result.rows = std::move(*rows);
    return result;
}

template <class Enum, std::size_t Count>
QString codeList(const CodeTable<Enum, Count> &table, const QList<Enum> &values)
{
    QStringList codes;
    for (const Enum value : values)
        codes.append(u'\'' + QString(codeIn(table, value)) + u'\'');
    return codes.join(u',');
}

QString likePattern(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

// Qt's driver takes no numbered placeholders: the pattern is bound once for each column that may contain it.
void bindText(Statement &statement, const OrdinalRange &range, const HistoryFilter &filter)
{
    constexpr int searchedColumns = 5;
    statement.bind(range.account).bind(range.first).bind(range.last);
    for (int column = 0; column < searchedColumns; ++column)
        statement.bind(likePattern(filter.text));
}

StoreResult<HistoryPage> pageOfText(Database &database, const OrdinalRange &range, const HistoryFilter &filter, qint64 page, int pageSize)
{
    QString condition = QStringLiteral("WHERE e.account_id = ? AND e.ordinal BETWEEN ? AND ? AND (t.note LIKE ? ESCAPE '\\' "
                                       "OR t.item_number LIKE ? ESCAPE '\\' OR CAST(o.order_number AS TEXT) LIKE ? ESCAPE '\\' "
                                       "OR o.card_last_four LIKE ? ESCAPE '\\' OR o.card_brand LIKE ? ESCAPE '\\'");
    if (!filter.kindsNamed.isEmpty())
        condition += QStringLiteral(" OR e.kind IN (%1)").arg(codeList(entryKindCodes, filter.kindsNamed));
    if (!filter.adsNamed.isEmpty())
        condition += QStringLiteral(" OR t.ad_kind IN (%1)").arg(codeList(adKindCodes, filter.adsNamed));
    condition += u')';
    if (filter.kind)
        condition += QStringLiteral(" AND e.kind = '%1'").arg(codeIn(entryKindCodes, *filter.kind));

    const QString joins = rowColumns.mid(rowColumns.indexOf(QLatin1String("FROM entry e")));
    HistoryPage result;
    {
        Statement count(database, QStringLiteral("SELECT count(*) ") + joins + condition);
        bindText(count, range, filter);
        const auto matching = integerOf(count);
        if (!matching)
            return tl::unexpected(matching.error());
        result.matching = *matching;
    }
    result.pageCount = pagesFor(result.matching, pageSize);
    result.page = std::clamp<qint64>(page, 1, result.pageCount);
    Statement read(database, rowColumns + condition + QStringLiteral(" ORDER BY e.ordinal DESC LIMIT ? OFFSET ?"));
    bindText(read, range, filter);
    read.bind(pageSize).bind((result.page - 1) * pageSize);
    auto rows = readRows(read);
    if (!rows)
        return tl::unexpected(rows.error());
    result.rows = std::move(*rows);
    return result;
}

} // namespace

StoreResult<HistoryPage> BookStore::history(ShopId shop, const HistoryFilter &filter, qint64 page, int pageSize)
{
    const auto range = ordinalsOf(m_database, shop, filter);
    if (!range)
        return tl::unexpected(range.error());
    if (filter.hasText())
        return pageOfText(m_database, *range, filter, page, pageSize);
    if (filter.kind)
        return pageOfOneKind(m_database, *range, filter, page, pageSize);
    return pageOfAllKinds(m_database, *range, page, pageSize);
}

} // namespace console
