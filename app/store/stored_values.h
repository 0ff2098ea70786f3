#pragma once

#include "domain/amount.h"
#include "domain/codes.h"
#include "domain/day_number.h"
#include "store/statement.h"

#include <QList>

#include <type_traits>

namespace console {

/// All rows of `statement`, each made by `read`, which returns a StoreResult.
template <class Read>
[[nodiscard]] auto listOf(Statement &statement, Read read)
{
    using Row = typename std::invoke_result_t<Read, const Statement &>::value_type;
    using Result = StoreResult<QList<Row>>;
    QList<Row> rows;
    for (;;) {
        const auto more = statement.next();
        if (!more)
            return Result(tl::unexpected(more.error()));
        if (!*more)
            return Result(std::move(rows));
        auto row = read(std::as_const(statement));
        if (!row)
            return Result(tl::unexpected(row.error()));
        rows.append(*std::move(row));
    }
}

/// The only value of the only row of `statement`.
[[nodiscard]] inline StoreResult<qint64> oneInteger(Statement &statement)
{
    const auto row = statement.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? StoreResult<qint64>(statement.integer(0))
                : tl::unexpected(unreadable(QStringLiteral("a row that must be there")));
}

/// Outside the unit's range: unreadable.
template <class A>
[[nodiscard]] StoreResult<A> storedAmount(const Statement &statement, int column)
{
    const auto amount = A::of(statement.integer(column));
    if (!amount)
        return tl::unexpected(unreadable(QStringLiteral("an amount out of range")));
    return *amount;
}

/// An unknown code is unreadable, never a default.
template <class Enum, std::size_t Count>
[[nodiscard]] StoreResult<Enum> storedCode(const CodeTable<Enum, Count> &table, const Statement &statement, int column)
{
    const auto value = valueIn(table, statement.text(column));
    if (!value)
        return tl::unexpected(unreadable(QStringLiteral("unknown code %1").arg(statement.text(column))));
    return *value;
}

[[nodiscard]] inline std::optional<QDate> storedDay(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional<QDate>(dayOf(statement.integer(column)));
}

} // namespace console
