#pragma once

#include <QString>

#include <optional>

namespace console::ui {

/// What a person typed where a whole number of Qcash is wanted. Knows nothing of which numbers make sense there.
struct TypedAmount
{
    std::optional<qint64> value; ///< Qcash, not negative; empty where the field is
    bool isWrong = false;        ///< something stands there that is no such number

    /// Takes grouping marks and full-width digits.
    [[nodiscard]] static TypedAmount read(const QString &text);
};

} // namespace console::ui
