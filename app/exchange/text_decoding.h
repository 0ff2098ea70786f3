#pragma once

#include "domain/codes.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace console {

enum class TextEncoding { Utf8, Utf8Bom, Cp932, Utf16Le };

inline constexpr CodeTable<TextEncoding, 4> textEncodingCodes{{
    {TextEncoding::Utf8, QLatin1String("utf8")},
    {TextEncoding::Utf8Bom, QLatin1String("utf8_bom")},
    {TextEncoding::Cp932, QLatin1String("cp932")},
    {TextEncoding::Utf16Le, QLatin1String("utf16le")},
}};

/// What a file that isn't a text table seems to be.
enum class ContentHint { None, Binary, XlsxWorkbook, XlsWorkbook, Zip, Gzip, Pdf, Png, Jpeg, Sqlite, Html, Utf16WithoutBom };

inline constexpr CodeTable<ContentHint, 12> contentHintCodes{{
    {ContentHint::None, QLatin1String("none")},
    {ContentHint::Binary, QLatin1String("binary")},
    {ContentHint::XlsxWorkbook, QLatin1String("xlsx_workbook")},
    {ContentHint::XlsWorkbook, QLatin1String("xls_workbook")},
    {ContentHint::Zip, QLatin1String("zip")},
    {ContentHint::Gzip, QLatin1String("gzip")},
    {ContentHint::Pdf, QLatin1String("pdf")},
    {ContentHint::Png, QLatin1String("png")},
    {ContentHint::Jpeg, QLatin1String("jpeg")},
    {ContentHint::Sqlite, QLatin1String("sqlite")},
    {ContentHint::Html, QLatin1String("html")},
    {ContentHint::Utf16WithoutBom, QLatin1String("utf16_without_bom")},
}};

/// How a file is to be read: its encoding and the length of its byte order mark; or what it is instead of text.
struct Detection
{
    TextEncoding encoding = TextEncoding::Utf8;
    int markBytes = 0;
    ContentHint notText = ContentHint::None; ///< None for text
};

/// Reads from the start of `device` and returns there. With `chosen` only what is not text at all is still found out.
[[nodiscard]] Detection detectEncoding(QIODevice &device, std::optional<TextEncoding> chosen = {});

/// Decodes a device block by block, strictly. Never replaces what it can't decode: it stops there.
class TextSource
{
public:
    enum class Status { Read, End, Undecodable, NotText, ReadError };

    /// `device` stands behind the byte order mark and outlives this object.
    TextSource(QIODevice &device, TextEncoding encoding);

    /// Appends the next block's text. At a fault the text before it has been appended; the fault is final.
    [[nodiscard]] Status read(QString &text);
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    struct Decoded
    {
        qsizetype bytes = 0; ///< consumed
        bool valid = true;   ///< false: what follows can't be decoded; true with bytes left over: it is incomplete
    };

    Decoded decode(QByteArrayView bytes, QString &text);
    Decoded decodeUtf8(QByteArrayView bytes, QString &text);
    Decoded decodeCp932(QByteArrayView bytes, QString &text);

    QIODevice &m_device;
    TextEncoding m_encoding;
    QStringDecoder m_decoder; ///< of UTF-8 and CP932
    QByteArray m_block;
    qsizetype m_carried = 0; ///< bytes of an incomplete character, at the start of m_block
    qint64 m_bytesRead = 0;
};

} // namespace console
