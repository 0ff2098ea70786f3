#include "exchange/ad_report_fields.h"

#include <algorithm>
#include <array>
#include <optional>

namespace console {

namespace {

/// A number as a spreadsheet writes it: its digits without leading zeros, and how many zeros are to follow (negative: how many of the
/// digits are behind the point).
struct Decimal
{
    bool isNegative = false;
    QString digits;
    int zeros = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes the digits off the start of `text`.
QStringView takenDigits(QStringView &text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const QStringView digits = text.first(count);
    text = text.sliced(count);
    return digits;
}

bool taken(QStringView &text, QChar c)
{
    if (!text.startsWith(c, Qt::CaseInsensitive))
        return false;
    text = text.sliced(1);
    return true;
}

/// The exponent behind its E; empty where it has another shape or is absurd.
std::optional<int> exponentOf(QStringView text)
{
    constexpr qsizetype longestExponent = 3;
    const bool negative = taken(text, u'-');
    if (!negative)
        taken(text, u'+');
    const QStringView digits = takenDigits(text);
    if (digits.isEmpty() || digits.size() > longestExponent || !text.isEmpty())
        return std::nullopt;
    return negative ? -digits.toInt() : digits.toInt();
}

std::optional<Decimal> decimalOf(QStringView text)
{
    constexpr qsizetype mostDigits = 40;
    Decimal decimal;
    decimal.isNegative = taken(text, u'-');
    if (!decimal.isNegative)
        taken(text, u'+');
    decimal.digits = takenDigits(text).toString();
    if (decimal.digits.isEmpty())
        return std::nullopt;
    if (taken(text, u'.')) {
        const QStringView fraction = takenDigits(text);
        decimal.digits += fraction;
        decimal.zeros = -int(fraction.size());
    }
    if (taken(text, u'e')) {
        const auto exponent = exponentOf(text);
        if (!exponent)
            return std::nullopt;
        decimal.zeros += *exponent;
    } else if (!text.isEmpty()) {
        return std::nullopt;
    }
    while (decimal.digits.startsWith(u'0'))
        decimal.digits.remove(0, 1);
    while (decimal.zeros < 0 && decimal.digits.endsWith(u'0')) {
        decimal.digits.chop(1);
        ++decimal.zeros;
    }
    return decimal.digits.size() > mostDigits ? std::nullopt : std::optional(decimal);
}

} // namespace

bool tellsNothing(QStringView text)
{
    static constexpr std::array<QStringView, 6> words{u"nan", u"-", u"n/a", u"inf", u"infinity", u"null"};
    if (text.isEmpty() || text.startsWith(u'#'))
        return true;
    const auto is = [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    return std::any_of(words.begin(), words.end(), is) || text == u"–" || text == u"—" || text == u"∞";
}

Parsed<QDate> parseReportDay(QStringView text)
{
    QString day = foldedAscii(text);
    if (day.contains(u'.')) {
        day.remove(u' ');
        if (day.endsWith(u'.'))
            day.chop(1);
        day.replace(u'.', u'-');
    }
    return parseDate(day).map([](const DateAndTime &parsed) { return parsed.date; });
}

Parsed<qint64> parseReportFigure(QStringView text, qint64 minimum, qint64 maximum, NumberStyle style)
{
    constexpr qsizetype longestWhole = 18;
    const auto whole = parseWhole(text, minimum, maximum, style);
    if (whole || whole.error() == RowFault::OutOfRange)
        return whole;
    const auto decimal = decimalOf(foldedAscii(text).remove(u','));
    if (!decimal || decimal->zeros < 0)
        return tl::unexpected(RowFault::NotANumber);
    if (decimal->digits.isEmpty())
        return parseWhole(u"0", minimum, maximum, style);
    if (decimal->digits.size() + decimal->zeros > longestWhole)
        return tl::unexpected(RowFault::OutOfRange);
    const QString plain = (decimal->isNegative ? QStringLiteral("-") : QString()) + decimal->digits + QString(decimal->zeros, u'0');
    return parseWhole(plain, minimum, maximum, style);
}

Parsed<QString> parseItemCode(QStringView text, qsizetype longest)
{
    auto digits = parseDigits(text, 1, longest);
    if (digits)
        return digits;
    const auto decimal = decimalOf(foldedAscii(text));
    if (!decimal || decimal->isNegative || decimal->zeros < 0 || decimal->digits.isEmpty())
        return digits;
    return decimal->zeros == 0 ? parseDigits(decimal->digits, 1, longest) : tl::unexpected(RowFault::LostDigits);
}

} // namespace console
