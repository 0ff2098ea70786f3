#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace console {

/// What stands in a workbook's cells, as text.

/// The column of a cell's address ("AB12": 28) from 1; empty where it is not one or above `most`.
[[nodiscard]] std::optional<qint64> columnOfAddress(QStringView address, qint64 most);

/// A stored number: a whole one without point and exponent as far as all of its digits are kept (15); any other as it stands.
[[nodiscard]] QString plainNumber(QStringView stored);

/// The day of a stored number, with the time where it has one: YYYY-MM-DD [HH:MM:SS]. The number as plainNumber() where it is no day.
[[nodiscard]] QString dayText(QStringView stored, bool countsFrom1904);

} // namespace console
