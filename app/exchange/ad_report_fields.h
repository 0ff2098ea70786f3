#pragma once

#include "exchange/field_parsing.h"

namespace console {

/// The fields of the ad performance report, which say some things in their own way.

/// NaN, a dash, an error of Excel or nothing: the report tells no figure.
[[nodiscard]] bool tellsNothing(QStringView text);

/// Y. M. D, as the report writes its days, or any form of parseDate(). NotADate or OutOfRange.
[[nodiscard]] Parsed<QDate> parseReportDay(QStringView text);

/// A whole number as parseWhole() takes it, or one written with decimals that are nothing (12.0) or with an exponent (1.2E+04).
/// NotANumber or OutOfRange.
[[nodiscard]] Parsed<qint64> parseReportFigure(QStringView text, qint64 minimum, qint64 maximum, NumberStyle style);

/// Digits that stay text, also where a spreadsheet made them a number with an exponent and all of them are still there. LostDigits where
/// they are not, NotAnIdentifier for anything else.
[[nodiscard]] Parsed<QString> parseItemCode(QStringView text, qsizetype longest);

} // namespace console
