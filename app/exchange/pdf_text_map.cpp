#include "exchange/pdf_text_map.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace console {

namespace {

using Twin = std::pair<char16_t, char16_t>;

/// Of U+2E80–2EFF, which Unicode's normal forms leave alone: the ideographs that share their glyphs in Noto Sans CJK (JP, KR, SC).
constexpr std::array<Twin, 77> radicals{{
    {0x2E82, 0x4E5B}, {0x2E83, 0x4E5A}, {0x2E85, 0x4EBB}, {0x2E89, 0x5202}, {0x2E8B, 0x353E}, {0x2E8E, 0x5140}, {0x2E8F, 0x5C23}, {0x2E90, 0x5C22},
    {0x2E92, 0x5DF3}, {0x2E93, 0x5E7A}, {0x2E94, 0x5F51}, {0x2E95, 0x5F50}, {0x2E96, 0x5FC4}, {0x2E98, 0x624C}, {0x2E99, 0x6535}, {0x2E9B, 0x65E1},
    {0x2E9E, 0x6B7A}, {0x2E9F, 0x6BCD}, {0x2EA0, 0x6C11}, {0x2EA1, 0x6C35}, {0x2EA3, 0x706C}, {0x2EA4, 0x722B}, {0x2EA6, 0x4E2C}, {0x2EA8, 0x72AD},
    {0x2EAB, 0x7F52}, {0x2EAD, 0x793B}, {0x2EAF, 0x7CF9}, {0x2EB0, 0x7E9F}, {0x2EB1, 0x7F53}, {0x2EB3, 0x34C1}, {0x2EB9, 0x8002}, {0x2EBA, 0x8080},
    {0x2EBE, 0x8279}, {0x2EBF, 0x8279}, {0x2EC0, 0x8279}, {0x2EC2, 0x8864}, {0x2EC3, 0x8980}, {0x2EC4, 0x897F}, {0x2EC5, 0x89C1}, {0x2EC6, 0x89D2},
    {0x2EC8, 0x8BA0}, {0x2EC9, 0x8D1D}, {0x2ECB, 0x8F66}, {0x2ECC, 0x8FB6}, {0x2ECD, 0x8FB6}, {0x2ED0, 0x9485}, {0x2ED1, 0x9577}, {0x2ED2, 0x9578},
    {0x2ED3, 0x957F}, {0x2ED4, 0x95E8}, {0x2ED6, 0x961D}, {0x2ED8, 0x9752}, {0x2ED9, 0x97E6}, {0x2EDA, 0x9875}, {0x2EDB, 0x98CE}, {0x2EDC, 0x98DE},
    {0x2EDD, 0x98DF}, {0x2EDF, 0x98E0}, {0x2EE0, 0x9963}, {0x2EE2, 0x9A6C}, {0x2EE3, 0x9AA8}, {0x2EE4, 0x9B3C}, {0x2EE5, 0x9C7C}, {0x2EE6, 0x9E1F},
    {0x2EE7, 0x5364}, {0x2EE8, 0x9EA6}, {0x2EE9, 0x9EC4}, {0x2EEA, 0x9EFE}, {0x2EEB, 0x6589}, {0x2EEC, 0x9F50}, {0x2EED, 0x6B6F}, {0x2EEE, 0x9F7F},
    {0x2EEF, 0x7ADC}, {0x2EF0, 0x9F99}, {0x2EF1, 0x9F9C}, {0x2EF2, 0x4E80}, {0x2EF3, 0x9F9F},
}};

/// Other signs that stand before the one that people write: middle dot, full-width blank and slash, corner brackets, quotation mark.
constexpr std::array<Twin, 6> signs{{{0x2027, 0x30FB}, {0x2003, 0x3000}, {0x2215, 0xFF0F}, {0x2329, 0x3008}, {0x232A, 0x3009}, {0x02BB, 0x2018}}};

template <std::size_t Count>
char16_t twinOf(const std::array<Twin, Count> &twins, char16_t unit)
{
    const auto found = std::find_if(twins.begin(), twins.end(), [unit](const Twin &twin) { return twin.first == unit; });
    return found == twins.end() ? unit : found->second;
}

char16_t mended(char16_t unit)
{
    if (unit >= 0x2F00 && unit <= 0x2FD5)
        return QString(QChar(unit)).normalized(QString::NormalizationForm_KC).at(0).unicode();
    if (unit >= 0x2E80 && unit <= 0x2EFF)
        return twinOf(radicals, unit);
    return twinOf(signs, unit);
}

/// The UTF-16 units of "<2F00>"; empty where it is none.
QList<char16_t> unitsOf(const QByteArray &token)
{
    QList<char16_t> units;
    const QByteArray bytes = QByteArray::fromHex(token.mid(1, token.size() - 2));
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        units.append(char16_t(quint8(bytes.at(i)) << 8 | quint8(bytes.at(i + 1))));
    return units;
}

QByteArray tokenOf(QList<char16_t> units)
{
    QByteArray token = "<";
    for (const char16_t unit : units)
        token += QByteArray::number(mended(unit), 16).rightJustified(4, '0').toUpper();
    return token + '>';
}

QByteArray mendedToken(const QByteArray &token)
{
    return tokenOf(unitsOf(token));
}

/// "<0001>", "[" and "]", in their order.
QList<QByteArray> tokensOf(const QByteArray &section)
{
    QList<QByteArray> tokens;
    for (qsizetype i = 0; i < section.size(); ++i) {
        const char sign = section.at(i);
        if (sign == '[' || sign == ']')
            tokens.append(QByteArray(1, sign));
        if (sign != '<')
            continue;
        const qsizetype end = section.indexOf('>', i);
        if (end < 0)
            return tokens;
        tokens.append(section.mid(i, end - i + 1));
        i = end;
    }
    return tokens;
}

/// Pairs of a glyph and its characters.
QByteArray mendedPairs(const QByteArray &section)
{
    const QList<QByteArray> tokens = tokensOf(section);
    QByteArray text = "\n";
    for (qsizetype i = 0; i + 1 < tokens.size(); i += 2)
        text += tokens.at(i) + ' ' + mendedToken(tokens.at(i + 1)) + '\n';
    return text;
}

/// The characters of glyphs that follow each other from `first`: one for each where any of them is mended.
QByteArray mendedSpan(const QByteArray &low, const QByteArray &high, const QByteArray &first)
{
    const QList<char16_t> units = unitsOf(first);
    const int count = high.mid(1, high.size() - 2).toInt(nullptr, 16) - low.mid(1, low.size() - 2).toInt(nullptr, 16) + 1;
    QByteArray list = "[";
    bool isMended = false;
    for (int i = 0; i < count && !units.isEmpty(); ++i) {
        QList<char16_t> target = units;
        target.last() = char16_t(target.last() + i);
        list += (i == 0 ? "" : " ") + tokenOf(target);
        isMended = isMended || std::any_of(target.begin(), target.end(), [](char16_t unit) { return mended(unit) != unit; });
    }
    return isMended ? list + ']' : first;
}

/// Triples of a first and a last glyph and the characters of the first, or of all in brackets.
QByteArray mendedSpans(const QByteArray &section)
{
    const QList<QByteArray> tokens = tokensOf(section);
    QByteArray text = "\n";
    for (qsizetype i = 0; i + 2 < tokens.size(); i += 3) {
        const QByteArray begin = tokens.at(i) + ' ' + tokens.at(i + 1) + ' ';
        if (tokens.at(i + 2) != "[") {
            text += begin + mendedSpan(tokens.at(i), tokens.at(i + 1), tokens.at(i + 2)) + '\n';
            continue;
        }
        text += begin + '[';
        for (i += 3; i < tokens.size() && tokens.at(i) != "]"; ++i)
            text += mendedToken(tokens.at(i)) + ' ';
        i -= 2; // the bracket is this triple's last token
        text += "]\n";
    }
    return text;
}

} // namespace

QByteArray mendedTextMap(const QByteArray &map)
{
    QByteArray text;
    qsizetype from = 0;
    for (;;) {
        const qsizetype pairs = map.indexOf("beginbfchar", from);
        const qsizetype spans = map.indexOf("beginbfrange", from);
        const bool isPairs = pairs >= 0 && (spans < 0 || pairs < spans);
        const QByteArray end = isPairs ? "endbfchar" : "endbfrange";
        const qsizetype begin = isPairs ? pairs + 11 : spans + 12;
        const qsizetype until = isPairs || spans >= 0 ? map.indexOf(end, begin) : -1;
        if (until < 0)
            return text + map.mid(from);
        const QByteArray section = map.mid(begin, until - begin);
        text += map.mid(from, begin - from) + (isPairs ? mendedPairs(section) : mendedSpans(section));
        from = until;
    }
}

} // namespace console
