#include "exchange/field_parsing.h"

#include <algorithm>
#include <array>
#include <limits>

namespace console {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Takes marks off the start of a text that is being read.
class Cursor
{
public:
    explicit Cursor(QStringView text) : m_rest(text) {}

    bool take(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    /// A number of `shortest` to `longest` digits, or -1.
    int takeNumber(qsizetype shortest, qsizetype longest)
    {
        qsizetype count = 0;
        int value = 0;
        for (; count < m_rest.size() && count < longest && isDigit(m_rest[count]); ++count)
            value = value * 10 + (m_rest[count].unicode() - u'0');
        if (count < shortest)
            return -1;
        m_rest = m_rest.sliced(count);
        return value;
    }
    void takeBlanks()
    {
        while (take(u' ')) {
        }
    }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] QStringView rest() const { return m_rest; }

private:
    QStringView m_rest;
};

bool takeYenSign(Cursor &cursor)
{
    const bool taken = cursor.take(QChar(0xA5)) || cursor.take(u'\\');
    if (taken)
        cursor.takeBlanks();
    return taken;
}

/// Digits alone, or in groups of three between commas. The magnitude, or -1 for another shape; saturates at 19 digits.
qint64 magnitudeOf(QStringView text)
{
    constexpr qint64 saturated = std::numeric_limits<qint64>::max();
    const qsizetype firstComma = text.indexOf(u',');
    if (text.isEmpty() || firstComma == 0 || firstComma > 3)
        return -1;
    qint64 value = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool commaPlace = firstComma >= 0 && i >= firstComma && (i - firstComma) % 4 == 0;
        if (commaPlace ? text[i] != u',' : !isDigit(text[i]))
            return -1;
        if (!commaPlace)
            value = value > saturated / 10 - 1 ? saturated : value * 10 + (text[i].unicode() - u'0');
    }
    const bool lastGroupWhole = firstComma < 0 || (text.size() - firstComma) % 4 == 0;
    return lastGroupWhole ? value : -1;
}

QTime takeTime(Cursor &cursor)
{
    const int hour = cursor.takeNumber(1, 2);
    const bool colon = cursor.take(u':');
    const int minute = cursor.takeNumber(2, 2);
    const int second = cursor.take(u':') ? cursor.takeNumber(2, 2) : 0;
    return colon ? QTime(hour, minute, second) : QTime();
}

QStringView withoutSpreadsheetGuard(QStringView text)
{
    if (text.startsWith(u'\''))
        return text.sliced(1);
    if (text.size() >= 3 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        return text.sliced(2).chopped(1);
    return text;
}

/// How a claim's words tell where it stands.
enum class ClaimStage { Requested, Done, Withdrawn };

ClaimStage claimStageOf(const QString &rest)
{
    const auto has = [&rest](QStringView word) { return rest.contains(word); };
    if (has(u"撤回") || has(u"拒否") || has(u"却下"))
        return ClaimStage::Withdrawn;
    if (has(u"要請") || has(u"申請") || has(u"受付") || has(u"進行") || rest.endsWith(u'中') || rest.endsWith(u"待ち"))
        return ClaimStage::Requested;
    return ClaimStage::Done;
}

struct ClaimWord
{
    QStringView word;
    SalesOrderState requested;
    SalesOrderState done;
};

constexpr std::array<ClaimWord, 3> claimWords{{
    {u"キャンセル", SalesOrderState::CancelRequested, SalesOrderState::Cancelled},
    {u"返品", SalesOrderState::ReturnRequested, SalesOrderState::Returned},
    {u"交換", SalesOrderState::ExchangeRequested, SalesOrderState::Exchanged},
}};

struct StateWord
{
    QStringView word;
    SalesOrderState state;
};

constexpr std::array<StateWord, 6> stateWords{{
    {u"入金待ち", SalesOrderState::AwaitingPayment},
    {u"配送要請", SalesOrderState::DeliveryRequest},
    {u"新規注文", SalesOrderState::DeliveryRequest},
    {u"発送予定", SalesOrderState::ShipPlanned},
    {u"配送中", SalesOrderState::InDelivery},
    {u"配送完了", SalesOrderState::Delivered},
}};

} // namespace

QString foldedAscii(QStringView text)
{
    QString folded = text.toString();
    for (QChar &c : folded) {
        const char16_t unit = c.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E)
            c = QChar(static_cast<char16_t>(unit - 0xFEE0));
        else if (unit == 0x3000 || unit == 0xA0)
            c = u' ';
        else if (unit == 0x2212)
            c = u'-';
        else if (unit == 0xFFE5)
            c = QChar(0xA5);
    }
    return folded;
}

Parsed<qint64> parseWhole(QStringView text, qint64 minimum, qint64 maximum, NumberStyle style)
{
    const QString folded = isAscii(text) ? QString() : foldedAscii(text);
    Cursor cursor(folded.isEmpty() ? text : QStringView(folded));
    bool yenSign = takeYenSign(cursor);
    const bool negative = cursor.take(u'-');
    if (!negative)
        cursor.take(u'+');
    yenSign = (!yenSign && takeYenSign(cursor)) || yenSign;
    QStringView digits = cursor.rest();
    const bool yenWord = digits.endsWith(u'円');
    if ((yenSign || yenWord) && style != NumberStyle::Money)
        return tl::unexpected(RowFault::NotANumber);
    if (yenWord)
        digits = digits.chopped(1).trimmed();

    const qint64 magnitude = magnitudeOf(digits);
    if (magnitude < 0)
        return tl::unexpected(RowFault::NotANumber);
    const qint64 value = negative ? -magnitude : magnitude;
    if (value < minimum || value > maximum)
        return tl::unexpected(RowFault::OutOfRange);
    return value;
}

Parsed<DateAndTime> parseDate(QStringView text)
{
    constexpr int firstYear = 2000;
    constexpr int lastYear = 2099;
    const QString folded = isAscii(text) ? QString() : foldedAscii(text);
    Cursor cursor(folded.isEmpty() ? text : QStringView(folded));
    const int year = cursor.takeNumber(4, 4);
    const bool slashes = cursor.take(u'/');
    const QChar separator = slashes ? u'/' : u'-';
    const bool firstSeparator = slashes || cursor.take(separator);
    const int month = cursor.takeNumber(1, 2);
    const bool secondSeparator = cursor.take(separator);
    const int day = cursor.takeNumber(1, 2);

    DateAndTime parsed{QDate(year, month, day), QTime(0, 0)};
    const bool shape = year >= 0 && month >= 0 && day >= 0 && firstSeparator && secondSeparator;
    if (!shape || !parsed.date.isValid())
        return tl::unexpected(RowFault::NotADate);
    if (!cursor.atEnd()) {
        if (!cursor.take(u' '))
            return tl::unexpected(RowFault::NotADate);
        cursor.takeBlanks();
        parsed.time = takeTime(cursor);
    }
    if (!parsed.time.isValid() || !cursor.atEnd())
        return tl::unexpected(RowFault::NotADate);
    if (year < firstYear || year > lastYear)
        return tl::unexpected(RowFault::OutOfRange);
    return parsed;
}

Parsed<QString> parseDigits(QStringView text, qsizetype shortest, qsizetype longest)
{
    QString digits = foldedAscii(withoutSpreadsheetGuard(text));
    const bool shape =
        digits.size() >= shortest && digits.size() <= longest && std::all_of(digits.cbegin(), digits.cend(), isDigit);
    if (!shape)
        return tl::unexpected(RowFault::NotAnIdentifier);
    return digits;
}

Parsed<SalesOrderState> parseOrderState(QStringView text)
{
    const QString name = text.toString().normalized(QString::NormalizationForm_KC).simplified();
    for (const StateWord &known : stateWords) {
        if (name == known.word)
            return known.state;
    }
    for (const ClaimWord &claim : claimWords) {
        if (!name.startsWith(claim.word))
            continue;
        switch (claimStageOf(name.sliced(claim.word.size()))) {
        case ClaimStage::Requested:
            return claim.requested;
        case ClaimStage::Done:
            return claim.done;
        case ClaimStage::Withdrawn:
            break;
        }
    }
    return tl::unexpected(RowFault::UnknownValue);
}

} // namespace console
