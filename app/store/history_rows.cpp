#include "store/history_rows.h"

#include "store/entry_index.h"
#include "store/stored_values.h"

namespace console {

namespace {

const QString columns = QStringLiteral(
    "SELECT e.ordinal, e.transfer_id, e.booked_at, e.kind, e.amount, e.balance, t.dated_on, t.ad_kind, coalesce(t.item_number, ''), "
    "t.note, EXISTS (SELECT 1 FROM transfer r WHERE r.reverses_transfer_id = t.id), t.reverses_transfer_id, "
    "o.order_number, o.ticket, o.method, o.card_brand, coalesce(o.card_last_four, ''), c.month, c.points, o.fee, ") + bidOfTransferSql() + u' ';
// Inner loops in this order, whatever else may look short: the entries have been chosen already.
const QString joins = QStringLiteral("CROSS JOIN transfer t ON t.id = e.transfer_id "
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
    if (const auto fee = row.optionalInteger(19))
        line.fee = Yen::of(*fee);
    line.adBid = row.optionalInteger(20);
    return line;
}

/// How many entries of the kind stand before the ordinal `end`; of `count` in all.
StoreResult<qint64> placesBefore(Database &database, qint64 account, QLatin1String kind, qint64 end, qint64 count)
{
    // Ordinals rise with places.
    qint64 below = 0;
    qint64 above = count + 1;
    while (above - below > 1) {
        const qint64 middle = below + (above - below) / 2;
        Statement read(database, QStringLiteral("SELECT ordinal FROM entry_of_kind WHERE account_id = ? AND kind = ? AND place = ?"));
        read.bind(account).bind(kind).bind(middle);
        const auto ordinal = oneInteger(read);
        if (!ordinal)
            return ordinal;
        (*ordinal < end ? below : above) = middle;
    }
    return below;
}

} // namespace

StoreResult<qint64> newestOn(Database &database, qint64 account, QDate day)
{
    // booked_at never falls as ordinal rises, so a span of days is a span of ordinals.
    Statement read(database, QStringLiteral("SELECT coalesce((SELECT ordinal FROM entry WHERE account_id = ? AND booked_at < ? "
                                            "ORDER BY booked_at DESC, ordinal DESC LIMIT 1), 0)"));
    read.bind(account).bind(jst::startOf(day.addDays(1)).utcSeconds);
    return oneInteger(read);
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
        const auto before = newestOn(database, range.account, filter.from->addDays(-1));
        if (!before)
            return tl::unexpected(before.error());
        range.first = *before + 1;
    }
    if (filter.to) {
        const auto last = newestOn(database, range.account, *filter.to);
        if (!last)
            return tl::unexpected(last.error());
        range.last = *last;
    }
    return range;
}

StoreResult<PlaceRange> placesOf(Database &database, const OrdinalRange &range, EntryKind kind)
{
    const QLatin1String code = codeIn(entryKindCodes, kind);
    Statement read(database, QStringLiteral("SELECT coalesce((SELECT place FROM entry_of_kind WHERE account_id = ? AND kind = ? "
                                            "ORDER BY place DESC LIMIT 1), 0)"));
    read.bind(range.account).bind(code);
    const auto count = oneInteger(read);
    if (!count)
        return tl::unexpected(count.error());
    const auto before = placesBefore(database, range.account, code, range.first, *count);
    if (!before)
        return tl::unexpected(before.error());
    const auto until = placesBefore(database, range.account, code, range.last + 1, *count);
    if (!until)
        return tl::unexpected(until.error());
    return PlaceRange{*before + 1, *until};
}

QString historyRowsSql(QLatin1String from, QLatin1String rest)
{
    return columns + from + joins + rest;
}

StoreResult<QList<HistoryRow>> readHistoryRows(Statement &read)
{
    return listOf(read, readRow);
}

StoreResult<QList<HistoryRow>> historyRowsAt(Database &database, qint64 account, const QList<qint64> &ordinals, bool isNewestFirst)
{
    Statement read(database,
                   historyRowsSql(QLatin1String("FROM json_each(?) w CROSS JOIN entry e ON e.account_id = ? AND e.ordinal = w.value "),
                                  isNewestFirst ? QLatin1String("ORDER BY e.ordinal DESC") : QLatin1String("ORDER BY e.ordinal")));
    read.bind(jsonOf(ordinals)).bind(account);
    return readHistoryRows(read);
}

QString jsonOf(const QList<qint64> &numbers)
{
    QByteArray json = QByteArrayLiteral("[");
    for (const qint64 number : numbers) {
        if (json.size() > 1)
            json.append(',');
        json.append(QByteArray::number(number));
    }
    return QString::fromLatin1(json + ']');
}

} // namespace console
