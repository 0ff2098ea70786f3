#include "exchange/text_decoding.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace console {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;
constexpr qsizetype sampleBytes = 64 * 1024;

struct Utf8Run
{
    qsizetype bytes = 0;         ///< length of the well-formed part
    bool incomplete = false;     ///< what follows is the start of a character, cut off by the end of the bytes
    qsizetype longSequences = 0; ///< characters of three and four bytes
};

/// Length of the well-formed sequence at `p` (Unicode 15, table 3-7); 0 where malformed, negative where cut off by `end`.
int utf8Sequence(const uchar *p, const uchar *end)
{
    const uchar lead = *p;
    if (lead < 0x80)
        return 1;
    const int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    uchar lowest = 0x80;
    uchar highest = 0xBF;
    if (lead == 0xE0)
        lowest = 0xA0;
    else if (lead == 0xED)
        highest = 0x9F;
    else if (lead == 0xF0)
        lowest = 0x90;
    else if (lead == 0xF4)
        highest = 0x8F;
    for (int i = 1; i < length; ++i) {
        if (p + i == end)
            return -1;
        if (p[i] < lowest || p[i] > highest)
            return 0;
        lowest = 0x80;
        highest = 0xBF;
    }
    return length;
}

const uchar *skipAscii(const uchar *p, const uchar *end)
{
    while (end - p >= 8) {
        quint64 eight = 0;
        std::memcpy(&eight, p, sizeof eight);
        if ((eight & 0x8080'8080'8080'8080U) != 0)
            break;
        p += 8;
    }
    while (p != end && *p < 0x80)
        ++p;
    return p;
}

Utf8Run wellFormedUtf8(QByteArrayView bytes)
{
    const auto *const begin = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = begin + bytes.size();
    Utf8Run run;
    const uchar *p = skipAscii(begin, end);
    while (p != end) {
        const int length = utf8Sequence(p, end);
        if (length <= 0) {
            run.incomplete = length < 0;
            break;
        }
        run.longSequences += length >= 3 ? 1 : 0;
        p += length;
        if (p != end && *p < 0x80)
            p = skipAscii(p, end);
    }
    run.bytes = p - begin;
    return run;
}

/// Length of `bytes` without the start of a character that their end cuts off.
qsizetype wholeUtf8Characters(QByteArrayView bytes)
{
    constexpr qsizetype longestStart = 3;
    for (qsizetype back = 1; back <= std::min(longestStart, bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            break;
        if (byte >= 0xC0)
            return wellFormedUtf8(bytes.last(back)).incomplete ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

bool isCp932Lead(uchar byte)
{
    return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
}

qsizetype wholeCp932Characters(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = isCp932Lead(static_cast<uchar>(bytes[at])) ? 2 : 1;
        if (at + length > bytes.size())
            break;
        at += length;
    }
    return at;
}

QStringDecoder decoderOf(TextEncoding encoding)
{
    if (encoding == TextEncoding::Cp932)
        return QStringDecoder("CP932", QStringConverter::Flag::Stateless);
    return QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
}

ContentHint knownFormat(QByteArrayView sample)
{
    struct Magic
    {
        QByteArrayView bytes;
        ContentHint hint;
    };
    static const std::array<Magic, 7> magics{{
        {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), ContentHint::XlsWorkbook},
        {QByteArrayView("\x1F\x8B", 2), ContentHint::Gzip},
        {QByteArrayView("%PDF-", 5), ContentHint::Pdf},
        {QByteArrayView("\x89PNG\r\n\x1A\n", 8), ContentHint::Png},
        {QByteArrayView("\xFF\xD8\xFF", 3), ContentHint::Jpeg},
        {QByteArrayView("SQLite format 3", 15), ContentHint::Sqlite},
        {QByteArrayView("PK\x03\x04", 4), ContentHint::Zip},
    }};
    for (const Magic &magic : magics) {
        if (!sample.startsWith(magic.bytes))
            continue;
        const bool workbook =
            magic.hint == ContentHint::Zip
            && (sample.contains(QByteArrayView("xl/")) || sample.contains(QByteArrayView("[Content_Types].xml")));
        return workbook ? ContentHint::XlsxWorkbook : magic.hint;
    }
    const QByteArray start = sample.first(std::min<qsizetype>(sample.size(), 512)).toByteArray().trimmed().toLower();
    for (const char *tag : {"<!doctype html", "<html", "<table"}) {
        if (start.startsWith(tag))
            return ContentHint::Html;
    }
    return ContentHint::None;
}

ContentHint binaryContent(QByteArrayView sample)
{
    qsizetype evenNuls = 0;
    qsizetype oddNuls = 0;
    qsizetype controls = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<uchar>(sample[i]);
        if (byte == 0)
            ++(i % 2 == 0 ? evenNuls : oddNuls);
        else if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r')
            ++controls;
    }
    if (evenNuls == 0 && oddNuls > sample.size() / 8)
        return ContentHint::Utf16WithoutBom;
    if (evenNuls + oddNuls > 0 || controls > 16 + sample.size() / 64)
        return ContentHint::Binary;
    return ContentHint::None;
}

/// A sample without a byte order mark. Text in CP932 is hardly ever well-formed UTF-8; a text that has begun as UTF-8 stays so,
/// that its broken place be named.
TextEncoding guess(QByteArrayView sample, bool isWholeFile)
{
    const Utf8Run run = wellFormedUtf8(sample);
    if (run.bytes == sample.size() || (run.incomplete && (!isWholeFile || run.longSequences > 0)))
        return TextEncoding::Utf8;
    return run.longSequences >= 3 ? TextEncoding::Utf8 : TextEncoding::Cp932;
}

/// The first stretch of the file that tells encodings apart: its beginning, or where its first byte beyond ASCII stands.
QByteArray tellingSample(QIODevice &device, QByteArray sample)
{
    while (!sample.isEmpty()) {
        const auto *const begin = reinterpret_cast<const uchar *>(sample.constData());
        const uchar *const end = begin + sample.size();
        const uchar *const firstBeyond = skipAscii(begin, end);
        if (firstBeyond != end) {
            sample.remove(0, firstBeyond - begin);
            return sample + device.read(sampleBytes);
        }
        sample = device.read(sampleBytes);
    }
    return sample;
}

} // namespace

Detection detectEncoding(QIODevice &device, std::optional<TextEncoding> chosen)
{
    const QByteArray sample = device.read(sampleBytes);
    Detection found;
    const bool utf8Mark = sample.startsWith("\xEF\xBB\xBF");
    const bool utf16Mark = sample.startsWith("\xFF\xFE");
    if (chosen)
        found.encoding = *chosen;
    else if (utf8Mark)
        found.encoding = TextEncoding::Utf8Bom;
    else if (utf16Mark)
        found.encoding = TextEncoding::Utf16Le;

    const bool isUtf16 = found.encoding == TextEncoding::Utf16Le;
    const bool isUtf8 = found.encoding == TextEncoding::Utf8 || found.encoding == TextEncoding::Utf8Bom;
    found.notText = knownFormat(sample);
    if (found.notText == ContentHint::None && !isUtf16)
        found.notText = binaryContent(sample);
    if (isUtf16 && utf16Mark)
        found.markBytes = 2;
    else if (isUtf8 && utf8Mark)
        found.markBytes = 3;
    else if (!chosen && found.notText == ContentHint::None) {
        const QByteArray telling = tellingSample(device, sample);
        found.encoding = guess(telling, device.atEnd());
    }
    device.seek(0);
    return found;
}

TextSource::TextSource(QIODevice &device, TextEncoding encoding)
    : m_device(device), m_encoding(encoding), m_decoder(decoderOf(encoding)), m_bytesRead(device.pos())
{
}

TextSource::Status TextSource::read(QString &text)
{
    m_block.resize(m_carried + blockBytes);
    const qint64 got = m_device.read(m_block.data() + m_carried, blockBytes);
    if (got < 0)
        return Status::ReadError;
    if (got == 0)
        return m_carried == 0 ? Status::End : Status::Undecodable;
    m_bytesRead += got;

    const qsizetype before = text.size();
    const QByteArrayView bytes(m_block.constData(), m_carried + got);
    const Decoded decoded = decode(bytes, text);
    const qsizetype nul = text.indexOf(QChar(0), before);
    if (nul >= 0) {
        text.truncate(nul);
        return Status::NotText;
    }
    if (!decoded.valid)
        return Status::Undecodable;
    m_carried = bytes.size() - decoded.bytes;
    std::memmove(m_block.data(), m_block.constData() + decoded.bytes, static_cast<std::size_t>(m_carried));
    return Status::Read;
}

namespace {

struct Utf16Run
{
    qsizetype units = 0;
    bool valid = true;
};

/// Well-formed UTF-16 at the start of `text`; a leading surrogate at its end is left for the next block.
Utf16Run wellFormedUtf16(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isLowSurrogate())
            return {i, false};
        if (i + 1 == text.size())
            return {i, true};
        if (!text[i + 1].isLowSurrogate())
            return {i, false};
        ++i;
    }
    return {text.size(), true};
}

void appendDecoded(QStringDecoder &decoder, QByteArrayView bytes, QString &text)
{
    const qsizetype before = text.size();
    text.resize(before + decoder.requiredSpace(bytes.size()));
    QChar *const start = text.data() + before;
    const QChar *const end = decoder.appendToBuffer(start, bytes);
    text.truncate(before + (end - start));
}

/// Character by character, for a stretch of CP932 that is known to have a fault: the decoder doesn't tell where.
void appendUntilFault(QStringDecoder &decoder, QByteArrayView bytes, QString &text)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto first = static_cast<uchar>(bytes[at]);
        const qsizetype length = isCp932Lead(first) ? 2 : 1;
        const qsizetype known = text.size();
        appendDecoded(decoder, bytes.sliced(at, length), text);
        const char16_t unit = text.size() == known ? 0xFFFD : text.at(known).unicode();
        if (unit == 0xFFFD || (unit == 0x1A && first != 0x7F)) {
            text.truncate(known);
            return;
        }
        at += length;
    }
}

} // namespace

TextSource::Decoded TextSource::decode(QByteArrayView bytes, QString &text)
{
    const qsizetype before = text.size();
    switch (m_encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Bom:
        return decodeUtf8(bytes.first(wholeUtf8Characters(bytes)), text);
    case TextEncoding::Cp932:
        return decodeCp932(bytes.first(wholeCp932Characters(bytes)), text);
    case TextEncoding::Utf16Le: {
        const qsizetype units = bytes.size() / 2;
        text.resize(before + units);
        qFromLittleEndian<char16_t>(bytes.data(), units, text.data() + before);
        const Utf16Run run = wellFormedUtf16(QStringView(text).sliced(before));
        text.truncate(before + run.units);
        return {run.units * 2, run.valid};
    }
    }
    Q_UNREACHABLE();
}

TextSource::Decoded TextSource::decodeUtf8(QByteArrayView bytes, QString &text)
{
    const qsizetype before = text.size();
    appendDecoded(m_decoder, bytes, text);
    const bool valid = !m_decoder.hasError();
    if (!valid) {
        text.truncate(before);
        appendDecoded(m_decoder, bytes.first(wellFormedUtf8(bytes).bytes), text);
    }
    return {bytes.size(), valid};
}

/// ICU's table is Microsoft's (〜 comes as U+FF5E), but for three controls that it swaps; one of them is also its mark for a fault.
TextSource::Decoded TextSource::decodeCp932(QByteArrayView bytes, QString &text)
{
    const qsizetype before = text.size();
    appendDecoded(m_decoder, bytes, text);
    const bool valid = !m_decoder.hasError();
    if (!valid) {
        text.truncate(before);
        appendUntilFault(m_decoder, bytes, text);
    }
    for (qsizetype i = before; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit == 0x1A || unit == 0x1C || unit == 0x7F)
            text[i] = unit == 0x1C ? QChar(0x1A) : unit == 0x7F ? QChar(0x1C) : QChar(0x7F);
    }
    return {bytes.size(), valid};
}

} // namespace console
