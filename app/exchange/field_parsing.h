#pragma once

#include "exchange/faults.h"

#include <tl/expected.hpp>

#include <QDate>
#include <QStringView>
#include <QTime>

namespace console {

template <class Value>
using Parsed = tl::expected<Value, RowFault>;

enum class NumberStyle { Plain, Money };

/// A whole number with optional sign and thousands separators; full-width forms are folded. Money may carry ¥ (also as the
/// backslash that is CP932's yen sign) before it or 円 behind it. NotANumber or OutOfRange.
[[nodiscard]] Parsed<qint64> parseWhole(QStringView text, qint64 minimum, qint64 maximum, NumberStyle style);

struct DateAndTime
{
    QDate date;
    QTime time; ///< 00:00:00 where the text has none
};

/// Y/M/D or Y-M-D in 2000 … 2099, with or without H:MM[:SS] behind blanks. NotADate or OutOfRange.
[[nodiscard]] Parsed<DateAndTime> parseDate(QStringView text);

/// Digits that stay text, leading zeros and all; without the marks by which spreadsheets keep them so (' and ="…").
[[nodiscard]] Parsed<QString> parseDigits(QStringView text, qsizetype shortest, qsizetype longest);

/// The state of an order from its 配送状態. UnknownValue where it is not one that is known; never guessed.
[[nodiscard]] Parsed<SalesOrderState> parseOrderState(QStringView text);

/// `text` with full-width ASCII forms, the ideographic blank and the typographic minus and yen folded.
[[nodiscard]] QString foldedAscii(QStringView text);

} // namespace console
