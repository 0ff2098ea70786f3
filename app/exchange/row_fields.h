#pragma once

#include "exchange/field_parsing.h"
#include "exchange/record_source.h"
#include "exchange/text_pool.h"

#include <optional>

namespace console {

enum class Need { Required, Optional };

/// Reads the fields of one record by column and gathers what is wrong with them.
class RowFields
{
public:
    static constexpr qsizetype longestText = 10'000;

    RowFields(const RecordSource &source, TextPool &pool) : m_source(source), m_pool(pool) {}

    /// Free text: control characters in it become blanks, but for tabs and line breaks.
    [[nodiscard]] QString text(Field field, Need need);
    /// A short name without control characters.
    [[nodiscard]] QString name(Field field, Need need, qsizetype longest);
    [[nodiscard]] QString digits(Field field, Need need, qsizetype shortest, qsizetype longest);
    [[nodiscard]] std::optional<qint64> whole(Field field, Need need, qint64 minimum, qint64 maximum, NumberStyle style);
    [[nodiscard]] std::optional<QDate> date(Field field, Need need);
    [[nodiscard]] std::optional<Instant> instant(Field field, Need need);
    [[nodiscard]] std::optional<SalesOrderState> orderState(Field field);
    /// 0 or 1.
    [[nodiscard]] std::optional<bool> flag(Field field, Need need);

    template <class Enum, std::size_t Count>
    [[nodiscard]] std::optional<Enum> code(Field field, Need need, const CodeTable<Enum, Count> &table)
    {
        const QStringView given = valueOf(field, need);
        if (given.isEmpty())
            return std::nullopt;
        const std::optional<Enum> value = valueIn(table, given);
        if (!value)
            addProblem(field, RowFault::UnknownValue, given);
        return value;
    }

    /// By `parse`, which makes a Parsed<Value> of a text that isn't empty.
    template <class Parse>
    [[nodiscard]] auto parsed(Field field, Need need, Parse parse) -> std::optional<typename decltype(parse(QStringView()))::value_type>
    {
        const QStringView given = valueOf(field, need);
        if (given.isEmpty())
            return std::nullopt;
        return accepted(field, given, parse(given));
    }
    /// The field as it stands in the file, trimmed; nothing is found wrong with it.
    [[nodiscard]] QStringView given(Field field) const { return m_source.field(field); }

    void addProblem(Field field, RowFault fault, QStringView value, qint64 firstLine = 0);
    [[nodiscard]] const QList<RowProblem> &problems() const { return m_problems; }
    [[nodiscard]] qint64 line() const { return m_source.line(); }
    /// Of every column that is taken, as it stands in the file.
    [[nodiscard]] quint64 contentHash() const;

private:
    [[nodiscard]] QStringView valueOf(Field field, Need need);

    template <class Value>
    std::optional<Value> accepted(Field field, QStringView given, const Parsed<Value> &parsed)
    {
        if (parsed)
            return *parsed;
        addProblem(field, parsed.error(), given);
        return std::nullopt;
    }

    const RecordSource &m_source;
    TextPool &m_pool;
    QList<RowProblem> m_problems;
};

} // namespace console
