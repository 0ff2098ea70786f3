#include "exchange/text_encoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <array>
#include <memory>

namespace console {

namespace {

/// Bytes of CP932 by UTF-16 unit; 0 where a unit has no place (but for NUL).
using Cp932Table = std::array<quint16, 0x10000>;

bool isLead(int byte)
{
    return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
}

/// Of characters that stand in CP932 several times, the place that Windows writes: NEC's selection of IBM's (ED, EE) comes last.
bool isSecondChoice(int lead)
{
    return lead == 0xED || lead == 0xEE;
}

void addDoubles(Cp932Table &table, QStringDecoder &decoder, bool secondChoice)
{
    for (int lead = 0x81; lead <= 0xFC; ++lead) {
        if (!isLead(lead) || isSecondChoice(lead) != secondChoice)
            continue;
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            const char bytes[] = {char(lead), char(trail)};
            const QString text = decoder.decode(QByteArrayView(bytes, 2));
            if (trail == 0x7F || text.size() != 1)
                continue;
            const char16_t unit = text.at(0).unicode();
            if (unit >= 0x80 && unit != 0xFFFD && table[unit] == 0)
                table[unit] = quint16(lead << 8 | trail);
        }
    }
}

/// Made from the very table that files are read by, so that what is written is read back as it was.
const Cp932Table &cp932Table()
{
    static const std::unique_ptr<const Cp932Table> made = [] {
        auto table = std::make_unique<Cp932Table>();
        table->fill(0);
        for (int byte = 1; byte < 0x80; ++byte)
            (*table)[size_t(byte)] = quint16(byte);
        for (int byte = 0xA1; byte <= 0xDF; ++byte)
            (*table)[size_t(0xFF61 + byte - 0xA1)] = quint16(byte);
        QStringDecoder decoder("CP932", QStringConverter::Flag::Stateless);
        addDoubles(*table, decoder, false);
        addDoubles(*table, decoder, true);
        // Unicode has these twice; Windows reads the other one.
        const std::pair<char16_t, char16_t> twins[] = {{0x301C, 0xFF5E}, {0x2212, 0xFF0D}, {0x2014, 0x2015}, {0x2016, 0x2225},
                                                       {0x00A2, 0xFFE0}, {0x00A3, 0xFFE1}, {0x00AC, 0xFFE2}};
        for (const auto &[twin, placed] : twins) {
            if ((*table)[twin] == 0)
                (*table)[twin] = (*table)[placed];
        }
        return table;
    }();
    return *made;
}

qsizetype appendCp932(QStringView text, QByteArray &bytes)
{
    const Cp932Table &table = cp932Table();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const quint16 place = table[text.at(i).unicode()];
        if (place == 0)
            return i;
        if (place > 0xFF)
            bytes.append(char(place >> 8));
        bytes.append(char(place & 0xFF));
    }
    return -1;
}

} // namespace

QByteArray TextEncoder::mark() const
{
    switch (m_encoding) {
    case TextEncoding::Utf8Bom:
        return QByteArrayLiteral("\xEF\xBB\xBF");
    case TextEncoding::Utf16Le:
        return QByteArrayLiteral("\xFF\xFE");
    case TextEncoding::Utf8:
    case TextEncoding::Cp932:
        break;
    }
    return {};
}

qsizetype TextEncoder::append(QStringView text, QByteArray &bytes) const
{
    if (m_encoding == TextEncoding::Cp932)
        return appendCp932(text, bytes);
    // Half a pair of surrogates is no character: no encoding of Unicode has a place for it.
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isLowSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return i;
        ++i;
    }
    if (m_encoding == TextEncoding::Utf16Le) {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::Stateless);
        bytes.append(QByteArray(encoder.encode(text)));
    } else {
        bytes.append(text.toUtf8());
    }
    return -1;
}

QString characterAt(QStringView text, qsizetype at)
{
    const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return text.sliced(at, isPair ? 2 : 1).toString();
}

} // namespace console
