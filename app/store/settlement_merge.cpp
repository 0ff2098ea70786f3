#include "store/record_merge.h"

#include "domain/day_number.h"
#include "store/statement.h"
#include "store/stored_values.h"

#include <sqlite3.h>

namespace console {

namespace {

/// Where a staged line `s` and a stored line `l` are the same one.
const QString sameLine = QStringLiteral("l.source = s.source AND l.day = s.day AND l.reason = s.reason AND l.item_name = s.item_name "
                                        "AND l.amount = s.amount AND l.service_fee = s.service_fee AND l.compensation = s.compensation AND l.ordinal = s.ordinal");

} // namespace

SettlementMerge::SettlementMerge(Database &database)
    : m_database(database),
      m_lines(database, QLatin1String("staged_settlement"),
              QLatin1String("source TEXT, day INTEGER, reason TEXT, item_name TEXT, amount INTEGER, service_fee INTEGER, compensation INTEGER, "
                            "ordinal INTEGER, counted_on INTEGER, fee_with_tax INTEGER"),
              QLatin1String("source, day, reason, item_name, amount, service_fee, compensation, ordinal"))
{
}

StoreResult<void> SettlementMerge::stage(const Line &line)
{
    return m_lines.bind(codeIn(settlementSourceCodes, line.source))
        .bind(qint64(dayNumber(line.day)))
        .bind(line.reason)
        .bind(line.itemName)
        .bind(line.amount)
        .bind(line.serviceFee)
        .bind(line.compensation)
        .bind(qint64(line.ordinal))
        .bind(qint64(dayNumber(line.countedOn)))
        .bind(line.feeWithTax)
        .insert();
}

StoreResult<Merged> SettlementMerge::merge(ShopId shop, Instant importedAt)
{
    Merged merged;
    for (const auto &row : settlementSourceCodes) {
        const auto part = mergeSource(shop, row.first, importedAt);
        if (!part)
            return tl::unexpected(part.error());
        merged.added += part->added;
        merged.removed += part->removed;
    }
    return merged;
}

// A line that is there already stays as it was reckoned when it came: terms that change later never rewrite it.
StoreResult<Merged> SettlementMerge::mergeSource(ShopId shop, SettlementSource source, Instant importedAt)
{
    const QLatin1String code = codeIn(settlementSourceCodes, source);
    qint64 firstDay = 0;
    qint64 lastDay = 0;
    {
        Statement stretch(m_database, QStringLiteral("SELECT min(day), max(day) FROM temp.staged_settlement WHERE source = ?"));
        const auto row = stretch.bind(code).next();
        if (!row)
            return tl::unexpected(row.error());
        if (stretch.isNull(0))
            return Merged{};
        firstDay = stretch.integer(0);
        lastDay = stretch.integer(1);
    }
    Merged merged;
    Statement remove(m_database, QStringLiteral("DELETE FROM settlement_line AS l WHERE shop_id = ? AND source = ? AND day BETWEEN ? AND ? "
                                                "AND NOT EXISTS (SELECT 1 FROM temp.staged_settlement s WHERE %1)")
                                     .arg(sameLine));
    CONSOLE_TRY(remove.bind(shop.value).bind(code).bind(firstDay).bind(lastDay).run());
    merged.removed = sqlite3_changes64(m_database.handle());
    Statement add(m_database,
                  QStringLiteral("INSERT INTO settlement_line (shop_id, source, day, reason, item_name, amount, service_fee, compensation, "
                                 "ordinal, counted_on, fee_with_tax) SELECT ?, source, day, reason, item_name, amount, service_fee, compensation, "
                                 "ordinal, counted_on, fee_with_tax FROM temp.staged_settlement WHERE source = ? ON CONFLICT DO NOTHING"));
    CONSOLE_TRY(add.bind(shop.value).bind(code).run());
    merged.added = sqlite3_changes64(m_database.handle());
    CONSOLE_TRY(notePeriod(shop, source, firstDay, lastDay, importedAt));
    return merged;
}

StoreResult<void> SettlementMerge::notePeriod(ShopId shop, SettlementSource source, qint64 firstDay, qint64 lastDay, Instant importedAt)
{
    Statement note(m_database,
                   QStringLiteral("INSERT INTO settlement_period (shop_id, source, first_day, last_day, lines, imported_at) "
                                  "SELECT ?, source, ?, ?, count(*), ? FROM temp.staged_settlement WHERE source = ? GROUP BY source "
                                  "ON CONFLICT DO UPDATE SET lines = excluded.lines, imported_at = excluded.imported_at"));
    note.bind(shop.value).bind(firstDay).bind(lastDay).bind(importedAt.utcSeconds).bind(codeIn(settlementSourceCodes, source));
    CONSOLE_TRY(note.run());
    if (source != SettlementSource::Report)
        return {};
    Statement cover(m_database, QStringLiteral("UPDATE delivered_day SET is_reported = 1 "
                                               "WHERE shop_id = ? AND is_reported = 0 AND shipped_on BETWEEN ? AND ?"));
    return cover.bind(shop.value).bind(firstDay).bind(lastDay).run();
}

StoreResult<void> RecordMerge<SettlementLine>::stage(const SettlementLine &line)
{
    return m_merge.stage({SettlementSource::Report, line.shippedOn, line.reason, line.itemName, line.amountYen, line.serviceFeeYen, line.compensationYen, line.ordinal,
                          line.countedFrom.isValid() ? line.countedFrom : line.shippedOn, line.serviceFeeWithTaxYen});
}

StoreResult<Merged> RecordMerge<SettlementLine>::merge(ShopId shop, Instant importedAt)
{
    return m_merge.merge(shop, importedAt);
}

// J·QSM tells of the shares of Mega-wari in a file for those alone, and in the one of all deductions: the line says which it is.
StoreResult<void> RecordMerge<Deduction>::stage(const Deduction &deduction)
{
    const auto source = deduction.isMegaWari ? SettlementSource::MegaWari : SettlementSource::Deduction;
    return m_merge.stage({source, deduction.date, deduction.item, {}, deduction.amountYen, 0, 0, deduction.ordinal, deduction.date, 0});
}

StoreResult<Merged> RecordMerge<Deduction>::merge(ShopId shop, Instant importedAt)
{
    return m_merge.merge(shop, importedAt);
}

} // namespace console
