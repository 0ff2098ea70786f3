#include "store/auto_charge_rows.h"

#include "store/stored_values.h"

#include <algorithm>

namespace console {

namespace {

std::optional<Instant> storedInstant(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant{row.integer(column)});
}

StoreResult<std::optional<AutoChargeReason>> storedReason(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::optional<AutoChargeReason>();
    const auto reason = storedCode(autoChargeReasonCodes, row, column);
    if (!reason)
        return tl::unexpected(reason.error());
    return std::optional(*reason);
}

constexpr int termsColumns = 6;

/// termsColumns columns from `column` on.
StoreResult<AutoChargeTerms> storedTerms(const Statement &row, int column)
{
    const auto trigger = storedCode(autoChargeTriggerCodes, row, column);
    if (!trigger)
        return tl::unexpected(trigger.error());
    return AutoChargeTerms{*trigger,
                           row.integer(column + 1),
                           row.number(column + 2),
                           row.number(column + 3),
                           row.integer(column + 4),
                           row.integer(column + 5)};
}

void bindTerms(Statement &write, const AutoChargeTerms &terms)
{
    write.bind(codeIn(autoChargeTriggerCodes, terms.trigger)).bind(terms.thresholdQcash).bind(terms.weekday).bind(terms.hour);
    write.bind(terms.ticket).bind(terms.monthlyCapYen);
}

std::optional<qint64> seconds(const std::optional<Instant> &instant)
{
    return instant ? std::optional(instant->utcSeconds) : std::nullopt;
}

/// Bound to nullif(?, ''): an empty text is none.
QString codeOf(const std::optional<AutoChargeReason> &reason)
{
    return reason ? QString(codeIn(autoChargeReasonCodes, *reason)) : QString();
}

/// The log's columns as logColumns has them.
struct LogColumn
{
    enum { Number, LoggedAt, Event, Version, Terms, Occasion = Terms + termsColumns, NextAt, Attempt, Reason, OrderNumber };
};

const QString logColumns = QStringLiteral("SELECT number, logged_at, event, version, trigger_kind, threshold, weekday, hour, ticket, monthly_cap, "
                                          "occasion, next_at, coalesce(attempt, 0), reason, order_number FROM auto_charge_log ");

StoreResult<AutoChargeLogRow> readLogRow(const Statement &read)
{
    const auto event = storedCode(autoChargeEventCodes, read, LogColumn::Event);
    const auto terms = storedTerms(read, LogColumn::Terms);
    const auto reason = storedReason(read, LogColumn::Reason);
    if (!event || !terms || !reason)
        return tl::unexpected(unreadable(QStringLiteral("auto-charge log")));
    AutoChargeLogRow row;
    row.number = read.integer(LogColumn::Number);
    row.at = {read.integer(LogColumn::LoggedAt)};
    row.event = *event;
    row.version = read.number(LogColumn::Version);
    row.terms = *terms;
    row.occasion = read.text(LogColumn::Occasion);
    row.nextAt = storedInstant(read, LogColumn::NextAt);
    row.attempt = read.number(LogColumn::Attempt);
    row.reason = *reason;
    row.orderNumber = read.optionalInteger(LogColumn::OrderNumber);
    return row;
}

/// The plan's columns as readAutoChargePlan() asks for them.
struct PlanColumn
{
    enum { Version, Terms, Since = Terms + termsColumns, Phase, Occasion, NextAt, Attempt, Reason, RestsUntil, ServedOn };
};

} // namespace

StoreResult<AutoChargePlan> readAutoChargePlan(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT version, trigger_kind, threshold, weekday, hour, ticket, monthly_cap, since, phase, occasion, "
                                            "next_at, coalesce(attempt, 0), reason, rests_until, served_on FROM auto_charge_plan WHERE shop_id = ?"));
    read.bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    AutoChargePlan plan;
    if (!*row)
        return plan;
    const auto terms = storedTerms(read, PlanColumn::Terms);
    const auto phase = storedCode(autoChargePhaseCodes, read, PlanColumn::Phase);
    const auto reason = storedReason(read, PlanColumn::Reason);
    if (!terms || !phase || !reason)
        return tl::unexpected(unreadable(QStringLiteral("auto-charge plan")));
    plan.version = read.number(PlanColumn::Version);
    plan.terms = *terms;
    plan.since = {read.integer(PlanColumn::Since)};
    plan.phase = *phase;
    plan.occasion = read.text(PlanColumn::Occasion);
    plan.nextAt = storedInstant(read, PlanColumn::NextAt);
    plan.attempt = read.number(PlanColumn::Attempt);
    plan.reason = *reason;
    plan.restsUntil = storedInstant(read, PlanColumn::RestsUntil);
    plan.servedOn = storedDay(read, PlanColumn::ServedOn);
    return plan;
}

StoreResult<void> writeAutoChargePlan(Database &database, ShopId shop, const AutoChargePlan &plan)
{
    Statement write(database, QStringLiteral(
        "INSERT INTO auto_charge_plan (shop_id, version, trigger_kind, threshold, weekday, hour, ticket, monthly_cap, since, phase, occasion, "
        "next_at, attempt, reason, rests_until, served_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, nullif(?, 0), nullif(?, ''), ?, ?) "
        "ON CONFLICT (shop_id) DO UPDATE SET version = excluded.version, trigger_kind = excluded.trigger_kind, threshold = excluded.threshold, "
        "weekday = excluded.weekday, hour = excluded.hour, ticket = excluded.ticket, monthly_cap = excluded.monthly_cap, since = excluded.since, "
        "phase = excluded.phase, occasion = excluded.occasion, next_at = excluded.next_at, attempt = excluded.attempt, reason = excluded.reason, "
        "rests_until = excluded.rests_until, served_on = excluded.served_on"));
    write.bind(shop.value).bind(plan.version);
    bindTerms(write, plan.terms);
    write.bind(plan.since.utcSeconds).bind(codeIn(autoChargePhaseCodes, plan.phase)).bind(plan.occasion).bind(seconds(plan.nextAt));
    write.bind(plan.attempt).bind(codeOf(plan.reason)).bind(seconds(plan.restsUntil));
    write.bind(plan.servedOn ? std::optional<qint64>(dayNumber(*plan.servedOn)) : std::nullopt);
    return write.run();
}

StoreResult<bool> hasEnded(Database &database, ShopId shop, const QString &occasion)
{
    Statement read(database, QStringLiteral("SELECT count(*) FROM auto_charge_log INDEXED BY auto_charge_ends_once WHERE shop_id = ? AND occasion = ? "
                                            "AND event IN ('charged', 'skipped', 'gave_up', 'cap_reached')"));
    const auto count = oneInteger(read.bind(shop.value).bind(occasion));
    if (!count)
        return tl::unexpected(count.error());
    return *count > 0;
}

StoreResult<qint64> nextAutoChargeNumber(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM auto_charge_log WHERE shop_id = ?"));
    return oneInteger(read.bind(shop.value));
}

StoreResult<void> logAutoCharge(Database &database, ShopId shop, const AutoChargePlan &plan, AutoChargeLogRow row, Instant now)
{
    const auto number = nextAutoChargeNumber(database, shop);
    if (!number)
        return tl::unexpected(number.error());
    // The log keeps its order where the machine's clock was turned back.
    Statement newest(database, QStringLiteral("SELECT coalesce(max(logged_at), ?) FROM auto_charge_log WHERE shop_id = ? AND number = ?"));
    const auto last = oneInteger(newest.bind(now.utcSeconds).bind(shop.value).bind(*number - 1));
    if (!last)
        return tl::unexpected(last.error());
    Statement write(database, QStringLiteral(
        "INSERT INTO auto_charge_log (shop_id, number, logged_at, event, version, trigger_kind, threshold, weekday, hour, ticket, monthly_cap, "
        "occasion, next_at, attempt, reason, order_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, nullif(?, 0), nullif(?, ''), ?)"));
    write.bind(shop.value).bind(*number).bind(std::max(*last, now.utcSeconds)).bind(codeIn(autoChargeEventCodes, row.event)).bind(plan.version);
    bindTerms(write, plan.terms);
    write.bind(row.occasion).bind(seconds(row.nextAt)).bind(row.attempt).bind(codeOf(row.reason)).bind(row.orderNumber);
    return write.run();
}

StoreResult<Yen> AutoChargeStore::chargedIn(ShopId shop, JstMonth month)
{
    Statement read(m_database, QStringLiteral("SELECT coalesce(sum(ticket), 0) FROM ticket_order INDEXED BY ticket_order_automatic "
                                              "WHERE shop_id = ? AND is_automatic = 1 AND placed_at >= ? AND placed_at < ? AND status = 'paid'"));
    const auto sum = oneInteger(read.bind(shop.value).bind(month.begin().utcSeconds).bind(month.end().utcSeconds));
    if (!sum)
        return tl::unexpected(sum.error());
    const auto yen = Yen::of(*sum);
    return yen ? StoreResult<Yen>(*yen) : tl::unexpected(unreadable(QStringLiteral("automatic orders")));
}

StoreResult<void> AutoChargeStore::markSeen(ShopId shop, qint64 number)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement write(m_database, QStringLiteral("UPDATE auto_charge_plan SET seen_row = max(seen_row, ?) WHERE shop_id = ?"));
    CONSOLE_TRY(write.bind(number).bind(shop.value).run());
    return transaction->commit();
}

StoreResult<QList<AutoChargeLogRow>> AutoChargeStore::log(ShopId shop, qint64 before, int limit)
{
    Statement read(m_database, logColumns + QStringLiteral("WHERE shop_id = ? AND number < ? ORDER BY number DESC LIMIT ?"));
    constexpr qint64 beyondAll = std::numeric_limits<qint64>::max();
    read.bind(shop.value).bind(before > 0 ? before : beyondAll).bind(limit);
    return listOf(read, readLogRow);
}

StoreResult<std::optional<AutoChargeLogRow>> AutoChargeStore::unseen(ShopId shop)
{
    Statement read(m_database, logColumns + QStringLiteral(
        "WHERE shop_id = ? AND number > (SELECT seen_row FROM auto_charge_plan WHERE shop_id = ?) "
        "AND event IN ('charged', 'gave_up', 'cap_reached') ORDER BY number DESC LIMIT 1"));
    read.bind(shop.value).bind(shop.value);
    const auto rows = listOf(read, readLogRow);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? std::optional<AutoChargeLogRow>() : std::optional(rows->first());
}

} // namespace console
