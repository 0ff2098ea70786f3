#pragma once

#include <QLatin1String>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace console {

/// The stored and public spelling of an enum's values. One table per enum serves both directions.
template <class Enum, std::size_t Count>
using CodeTable = std::array<std::pair<Enum, QLatin1String>, Count>;

template <class Enum, std::size_t Count>
[[nodiscard]] QLatin1String codeIn(const CodeTable<Enum, Count> &table, Enum value)
{
    const auto found = std::find_if(table.begin(), table.end(), [value](const auto &row) { return row.first == value; });
    Q_ASSERT_X(found != table.end(), "codeIn", "an enum value without a code");
    return found->second;
}

/// Empty for an unknown code: the caller treats that as an error, never as a default.
template <class Enum, std::size_t Count>
[[nodiscard]] std::optional<Enum> valueIn(const CodeTable<Enum, Count> &table, QStringView code)
{
    const auto found = std::find_if(table.begin(), table.end(), [code](const auto &row) { return code == row.second; });
    if (found == table.end())
        return std::nullopt;
    return found->first;
}

} // namespace console
