#include "exchange/row_fields.h"

#include <algorithm>

namespace console {

namespace {

constexpr qsizetype longestShownValue = 40;

bool isControl(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
}

bool isUnwantedControl(QChar c)
{
    return isControl(c) && c != u'\t' && c != u'\n' && c != u'\r';
}

/// Columns into which a buyer writes: what stands in them is never repeated in a finding.
bool couldHoldPersonalData(Field field)
{
    return field == Field::OptionInfo || field == Field::Title;
}

QString shownValue(Field field, QStringView value)
{
    if (couldHoldPersonalData(field))
        return {};
    QString shown = value.left(longestShownValue).toString();
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    std::replace_if(shown.begin(), shown.end(), isControl, QChar(QChar::ReplacementCharacter));
    return shown;
}

} // namespace

QStringView RowFields::valueOf(Field field, Need need)
{
    const QStringView given = m_source.field(field);
    if (given.isEmpty() && need == Need::Required)
        addProblem(field, RowFault::Missing, {});
    return given;
}

void RowFields::addProblem(Field field, RowFault fault, QStringView value, qint64 firstLine)
{
    m_problems.append(RowProblem{.line = m_source.line(),
                                 .column = m_source.columnName(field),
                                 .fault = fault,
                                 .value = shownValue(field, value),
                                 .firstLine = firstLine});
}

QString RowFields::text(Field field, Need need)
{
    const QStringView given = valueOf(field, need);
    if (given.isEmpty())
        return {};
    if (given.size() > longestText) {
        addProblem(field, RowFault::TooLong, given);
        return {};
    }
    QString text = m_pool.shared(given);
    if (std::any_of(text.cbegin(), text.cend(), isUnwantedControl))
        std::replace_if(text.begin(), text.end(), isUnwantedControl, QChar(u' '));
    return text;
}

QString RowFields::name(Field field, Need need, qsizetype longest)
{
    const QStringView given = valueOf(field, need);
    if (given.isEmpty())
        return {};
    const bool tooLong = given.size() > longest;
    if (tooLong || std::any_of(given.begin(), given.end(), isControl)) {
        addProblem(field, tooLong ? RowFault::TooLong : RowFault::ControlCharacter, given);
        return {};
    }
    return m_pool.shared(given);
}

QString RowFields::digits(Field field, Need need, qsizetype shortest, qsizetype longest)
{
    const QStringView given = valueOf(field, need);
    if (given.isEmpty())
        return {};
    const auto isAsciiDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (given.size() >= shortest && given.size() <= longest && std::all_of(given.begin(), given.end(), isAsciiDigit))
        return field == Field::ItemNumber ? m_pool.shared(given) : given.toString();
    return accepted(field, given, parseDigits(given, shortest, longest)).value_or(QString());
}

std::optional<qint64> RowFields::whole(Field field, Need need, qint64 minimum, qint64 maximum, NumberStyle style)
{
    const QStringView given = valueOf(field, need);
    if (given.isEmpty())
        return std::nullopt;
    return accepted(field, given, parseWhole(given, minimum, maximum, style));
}

std::optional<QDate> RowFields::date(Field field, Need need)
{
    const QStringView given = valueOf(field, need);
    if (given.isEmpty())
        return std::nullopt;
    const auto parsed = accepted(field, given, parseDate(given));
    if (!parsed)
        return std::nullopt;
    return parsed->date;
}

std::optional<Instant> RowFields::instant(Field field, Need need)
{
    const QStringView given = valueOf(field, need);
    if (given.isEmpty())
        return std::nullopt;
    const auto parsed = accepted(field, given, parseDate(given));
    if (!parsed)
        return std::nullopt;
    return jst::at(parsed->date, parsed->time);
}

std::optional<SalesOrderState> RowFields::orderState(Field field)
{
    const QStringView given = valueOf(field, Need::Required);
    if (given.isEmpty())
        return std::nullopt;
    return accepted(field, given, parseOrderState(given));
}

std::optional<bool> RowFields::flag(Field field, Need need)
{
    const QStringView given = valueOf(field, need);
    if (given.isEmpty())
        return std::nullopt;
    const QString folded = foldedAscii(given);
    if (folded == u"0" || folded == u"1")
        return folded == u"1";
    addProblem(field, RowFault::UnknownValue, given);
    return std::nullopt;
}

quint64 RowFields::contentHash() const
{
    RowHash hash;
    for (const Column &column : columnsOf(m_source.kind()))
        hash.add(m_source.field(column.field));
    return hash.value();
}

} // namespace console
