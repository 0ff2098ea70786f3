#include "store/auto_conversion_store.h"

#include "store/conversion_store.h"
#include "store/stored_values.h"

#include <algorithm>
#include <limits>

namespace console {

namespace {

const QString logColumns = QStringLiteral(
    "SELECT l.number, l.logged_at, l.event, l.version, l.day, l.month, l.reason, c.points, c.qcash, c.lost, c.total_after FROM "
    "auto_conversion_log l LEFT JOIN conversion c ON c.shop_id = l.shop_id AND c.action_id = l.action_id ");

/// logColumns' columns.
struct Column
{
    enum { Number, LoggedAt, Event, Version, Day, Month, Reason, Points, Qcash, Lost, Total };
};

StoreResult<void> readFigures(const Statement &read, AutoConversionLogRow &row)
{
    if (read.isNull(Column::Points))
        return {};
    const auto points = storedAmount<Points>(read, Column::Points);
    const auto qcash = storedAmount<Qcash>(read, Column::Qcash);
    const auto lost = storedAmount<Points>(read, Column::Lost);
    const auto total = storedAmount<Qcash>(read, Column::Total);
    if (!points || !qcash || !lost || !total)
        return tl::unexpected(unreadable(QStringLiteral("conversion")));
    row.quote = ConversionQuote{*points, *qcash, *lost};
    row.total = *total;
    return {};
}

StoreResult<AutoConversionLogRow> readLogRow(const Statement &read)
{
    AutoConversionLogRow row;
    row.number = read.integer(Column::Number);
    row.at = {read.integer(Column::LoggedAt)};
    const auto event = storedCode(autoConversionEventCodes, read, Column::Event);
    if (!event)
        return tl::unexpected(event.error());
    row.event = *event;
    row.version = read.number(Column::Version);
    row.day = read.number(Column::Day);
    if (!read.isNull(Column::Month)) {
        row.month = JstMonth::fromNumber(read.number(Column::Month));
        if (!row.month)
            return tl::unexpected(unreadable(QStringLiteral("auto-conversion log")));
    }
    if (!read.isNull(Column::Reason)) {
        const auto reason = storedCode(conversionRefusalCodes, read, Column::Reason);
        if (!reason)
            return tl::unexpected(reason.error());
        row.reason = *reason;
    }
    CONSOLE_TRY(readFigures(read, row));
    return row;
}

AutoConversionLogRow rowOf(AutoConversionEvent event)
{
    AutoConversionLogRow row;
    row.event = event;
    return row;
}

AutoConversionLogRow refusedRow(JstMonth month, ConversionRefusal reason)
{
    AutoConversionLogRow row = rowOf(AutoConversionEvent::Refused);
    row.month = month;
    row.reason = reason;
    return row;
}

} // namespace

QString autoConversionActionId(ShopId shop, JstMonth pointsMonth)
{
    return QStringLiteral("auto-conversion-%1-%2").arg(shop.value).arg(pointsMonth.text());
}

StoreResult<AutoConversionPlan> AutoConversionStore::plan(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT version, is_on, day FROM auto_conversion_plan WHERE shop_id = ?"));
    const auto row = read.bind(shop.value).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? AutoConversionPlan{read.number(0), read.number(1) == 1, read.number(2)} : AutoConversionPlan();
}

StoreResult<QList<AutoConversionLogRow>> AutoConversionStore::log(ShopId shop, qint64 before, int limit)
{
    Statement read(m_database, logColumns + QStringLiteral("WHERE l.shop_id = ? AND l.number < ? ORDER BY l.number DESC LIMIT ?"));
    constexpr qint64 beyondAll = std::numeric_limits<qint64>::max();
    read.bind(shop.value).bind(before > 0 ? before : beyondAll).bind(limit);
    return listOf(read, readLogRow);
}

StoreResult<std::optional<AutoConversionLogRow>> AutoConversionStore::unseen(ShopId shop)
{
    Statement read(m_database, logColumns + QStringLiteral(
        "WHERE l.shop_id = ? AND l.number > (SELECT seen_row FROM auto_conversion_plan WHERE shop_id = ?) "
        "AND l.month IS NOT NULL AND l.reason IS NOT 'already_converted' ORDER BY l.number DESC LIMIT 1"));
    read.bind(shop.value).bind(shop.value);
    const auto rows = listOf(read, readLogRow);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? std::optional<AutoConversionLogRow>() : std::optional(rows->first());
}

StoreResult<void> AutoConversionStore::markSeen(ShopId shop, qint64 number)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement update(m_database, QStringLiteral("UPDATE auto_conversion_plan SET seen_row = max(seen_row, ?) WHERE shop_id = ?"));
    CONSOLE_TRY(update.bind(number).bind(shop.value).run());
    return transaction->commit();
}

StoreResult<void> AutoConversionStore::write(ShopId shop, const AutoConversionPlan &plan)
{
    Statement upsert(m_database, QStringLiteral(
        "INSERT INTO auto_conversion_plan (shop_id, version, is_on, day) VALUES (?, ?, ?, ?) ON CONFLICT (shop_id) DO UPDATE SET "
        "version = excluded.version, is_on = excluded.is_on, day = excluded.day"));
    return upsert.bind(shop.value).bind(plan.version).bind(plan.isOn ? 1 : 0).bind(plan.day).run();
}

/// Gives the row its number, time, version and day.
StoreResult<AutoConversionLogRow> AutoConversionStore::append(ShopId shop, const AutoConversionPlan &plan, AutoConversionLogRow row, Instant now)
{
    Statement newest(m_database, QStringLiteral("SELECT coalesce(max(number), 0), coalesce(max(logged_at), ?) FROM auto_conversion_log "
                                                "WHERE shop_id = ?"));
    const auto found = newest.bind(now.utcSeconds).bind(shop.value).next();
    if (!found)
        return tl::unexpected(found.error());
    row.number = newest.integer(0) + 1;
    // The log keeps its order where the machine's clock was turned back.
    row.at = std::max(now, Instant{newest.integer(1)});
    row.version = plan.version;
    row.day = plan.day;
    const bool isConversion = row.event == AutoConversionEvent::Converted;
    Statement insert(m_database, QStringLiteral("INSERT INTO auto_conversion_log (shop_id, number, logged_at, event, version, day, month, "
                                                "action_id, reason) VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''))"));
    insert.bind(shop.value).bind(row.number).bind(row.at.utcSeconds).bind(codeIn(autoConversionEventCodes, row.event));
    insert.bind(row.version).bind(row.day).bind(row.month ? std::optional<qint64>(row.month->number()) : std::nullopt);
    insert.bind(isConversion ? autoConversionActionId(shop, *row.month) : QString());
    insert.bind(row.reason ? QString(codeIn(conversionRefusalCodes, *row.reason)) : QString());
    CONSOLE_TRY(insert.run());
    return row;
}

ActionResult<AutoConversionPlan, AutoConversionRefusal> AutoConversionStore::save(ShopId shop, const AutoConversionDraft &draft,
                                                                                  const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    if (!isAutoConversionDay(draft.day))
        return tl::unexpected(AutoConversionRefusal::DayWrong);
    const auto current = plan(shop);
    if (!current)
        return tl::unexpected(current.error());
    if (current->isOn && current->day == draft.day)
        return *current;
    if (!draft.isAuthorised)
        return tl::unexpected(AutoConversionRefusal::PasswordWrong);
    if (current->version != draft.shownVersion)
        return tl::unexpected(AutoConversionRefusal::PlanHasChanged);
    const AutoConversionPlan next{current->version + 1, true, draft.day};
    CONSOLE_TRY(write(shop, next));
    CONSOLE_TRY(append(shop, next, rowOf(current->isOn ? AutoConversionEvent::Changed : AutoConversionEvent::TurnedOn), now));
    CONSOLE_TRY(transaction->commit());
    return next;
}

StoreResult<AutoConversionPlan> AutoConversionStore::turnOff(ShopId shop, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto current = plan(shop);
    if (!current || !current->isOn)
        return current;
    const AutoConversionPlan next{current->version + 1, false, current->day};
    CONSOLE_TRY(write(shop, next));
    CONSOLE_TRY(append(shop, next, rowOf(AutoConversionEvent::TurnedOff), now));
    CONSOLE_TRY(transaction->commit());
    return next;
}

/// Whether the log has the month as converted.
StoreResult<bool> AutoConversionStore::isConverted(ShopId shop, JstMonth month)
{
    Statement read(m_database, QStringLiteral("SELECT count(*) FROM auto_conversion_log INDEXED BY auto_conversion_once WHERE shop_id = ? "
                                              "AND month = ? AND coalesce(reason, '') = ''"));
    read.bind(shop.value).bind(month.number());
    return oneInteger(read).map([](qint64 count) { return count > 0; });
}

/// Whether the log has the month as refused under the plan's version; for `reason`, or for any.
StoreResult<bool> AutoConversionStore::isRefused(ShopId shop, JstMonth month, int version, const std::optional<ConversionRefusal> &reason)
{
    Statement read(m_database, QStringLiteral("SELECT count(*) FROM auto_conversion_log INDEXED BY auto_conversion_once WHERE shop_id = ? "
                                              "AND month = ? AND version = ? AND reason IS NOT NULL "
                                              "AND reason = coalesce(nullif(?, ''), reason)"));
    read.bind(shop.value).bind(month.number()).bind(version);
    read.bind(reason ? QString(codeIn(conversionRefusalCodes, *reason)) : QString());
    return oneInteger(read).map([](qint64 count) { return count > 0; });
}

StoreResult<AutoConversionOutlook> AutoConversionStore::outlook(ShopId shop, int hour, Instant now)
{
    const auto current = plan(shop);
    if (!current)
        return tl::unexpected(current.error());
    if (!current->isOn)
        return AutoConversionOutlook();
    const auto offer = ConversionStore(m_database).offer(shop, now);
    if (!offer)
        return tl::unexpected(offer.error());
    const auto wasRefused = isRefused(shop, offer->month, current->version);
    const auto wasConverted = isConverted(shop, offer->month);
    if (!wasRefused || !wasConverted)
        return tl::unexpected(!wasRefused ? wasRefused.error() : wasConverted.error());

    const auto nextMonths = nextAutoConversion(*current, now, true, hour);
    const Instant at = autoConversionInstant(*wasRefused ? lastDayOfMonth : current->day, JstMonth::containing(now), hour);
    if (now < at)
        return AutoConversionOutlook{AutoConversionDue::Nothing, offer->done ? nextMonths : at};
    if (!offer->refusal)
        return AutoConversionOutlook{AutoConversionDue::Conversion, at};
    const auto isTold = isRefused(shop, offer->month, current->version, offer->refusal);
    if (!isTold)
        return tl::unexpected(isTold.error());
    const bool isOver = *wasConverted || *isTold;
    return AutoConversionOutlook{isOver ? AutoConversionDue::Nothing : AutoConversionDue::Refusal, nextMonths};
}

StoreResult<std::optional<AutoConversionLogRow>> AutoConversionStore::convertDue(ShopId shop, int hour, const Clock &clock)
{
    std::optional<AutoConversionLogRow> written;
    const auto refused = tryConvert(shop, hour, clock, written);
    if (!refused)
        return tl::unexpected(refused.error());
    return *refused ? recordRefusal(shop, hour, **refused, clock) : written;
}

StoreResult<AutoConversionStore::Attempt> AutoConversionStore::tryConvert(ShopId shop, int hour, const Clock &clock,
                                                                          std::optional<AutoConversionLogRow> &written)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto found = outlook(shop, hour, now);
    if (!found)
        return tl::unexpected(found.error());
    if (found->due == AutoConversionDue::Nothing)
        return Attempt();
    const JstMonth month = convertibleMonth(now);
    const ConversionDraft draft{autoConversionActionId(shop, month), month, {}};
    const auto receipt = ConversionStore(m_database).convertInside(shop, draft, now);
    if (!receipt) {
        if (const auto *refusal = std::get_if<ConversionRefusal>(&receipt.error()))
            return Attempt(*refusal);
        return tl::unexpected(std::get<StoreError>(receipt.error()));
    }
    const auto current = plan(shop);
    if (!current)
        return tl::unexpected(current.error());
    AutoConversionLogRow row = rowOf(AutoConversionEvent::Converted);
    row.month = receipt->month;
    row.quote = receipt->quote;
    row.total = receipt->total;
    const auto logged = append(shop, *current, row, now);
    if (!logged)
        return tl::unexpected(logged.error());
    CONSOLE_TRY(transaction->commit());
    written = *logged;
    return Attempt();
}

/// What kept the conversion from being made, in a transaction of its own; nothing where it is no longer due.
StoreResult<std::optional<AutoConversionLogRow>> AutoConversionStore::recordRefusal(ShopId shop, int hour, ConversionRefusal reason,
                                                                                    const Clock &clock)
{
    using Written = std::optional<AutoConversionLogRow>;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const JstMonth month = convertibleMonth(now);
    const auto found = outlook(shop, hour, now);
    const auto current = plan(shop);
    if (!found || !current)
        return tl::unexpected(!found ? found.error() : current.error());
    const auto isTold = isRefused(shop, month, current->version, reason);
    if (!isTold)
        return tl::unexpected(isTold.error());
    if (found->due == AutoConversionDue::Nothing || *isTold)
        return Written();
    const auto logged = append(shop, *current, refusedRow(month, reason), now);
    if (!logged)
        return tl::unexpected(logged.error());
    CONSOLE_TRY(transaction->commit());
    return Written(*logged);
}

} // namespace console
