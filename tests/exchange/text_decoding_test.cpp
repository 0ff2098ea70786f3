#include "exchange/text_decoding.h"

#include <QBuffer>
#include <QTest>

using namespace console;

/// Which encoding a file is taken for, and how strictly it is decoded.
class TextDecodingTest : public QObject
{
    Q_OBJECT

private slots:
    void theEncodingIsFoundFromTheBytes_data();
    void theEncodingIsFoundFromTheBytes();
    void whatIsNoTextIsNamed_data();
    void whatIsNoTextIsNamed();
    void aChoiceOutranksTheDetection();
    void theFirstByteBeyondAsciiDecidesHoweverFarBack();
    void textIsDecodedStrictly_data();
    void textIsDecodedStrictly();
    void charactersAcrossBlocksStayWhole_data();
    void charactersAcrossBlocksStayWhole();
    void aFewControlCharactersAreStillText();
    void theControlsThatTheTableSwapsComeBackAsTheyWere();
};

namespace {

struct Outcome
{
    QString text;
    TextSource::Status status;
};

Outcome decodeAll(QByteArray bytes, TextEncoding encoding)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextSource source(buffer, encoding);
    Outcome outcome{{}, TextSource::Status::Read};
    while (outcome.status == TextSource::Status::Read)
        outcome.status = source.read(outcome.text);
    return outcome;
}

Detection detect(QByteArray bytes, std::optional<TextEncoding> chosen = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Detection found = detectEncoding(buffer, chosen);
    if (buffer.pos() != 0)
        qFatal("the device was not put back");
    return found;
}

QByteArray bytesOf(const char *literal, qsizetype size)
{
    return QByteArray(literal, size);
}

} // namespace

void TextDecodingTest::theEncodingIsFoundFromTheBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<int>("markBytes");
    QTest::newRow("empty") << QByteArray() << TextEncoding::Utf8 << 0;
    QTest::newRow("ascii") << QByteArray("date,points\n") << TextEncoding::Utf8 << 0;
    QTest::newRow("utf-8") << QByteArray("商品,리들샷,保湿面膜") << TextEncoding::Utf8 << 0;
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                   "date")
                                     << TextEncoding::Utf8Bom << 3;
    QTest::newRow("cp932") << QByteArray("\x94\x7A\x91\x97\x8F\xF3\x91\xD4,\x92\x8D\x95\xB6") << TextEncoding::Cp932 << 0;
    QTest::newRow("half-width kana") << QByteArray("\xCA\xDF\xAF\xB8") << TextEncoding::Cp932 << 0;
    QTest::newRow("utf-16 with mark") << bytesOf("\xFF\xFE"
                                                 "d\0a\0",
                                                 6)
                                      << TextEncoding::Utf16Le << 2;
    QTest::newRow("utf-8 that breaks later") << QByteArray("商品名,\xFF") << TextEncoding::Utf8 << 0;
    QTest::newRow("utf-8 cut off in a character") << QByteArray("商\xE5\x93") << TextEncoding::Utf8 << 0;
}

void TextDecodingTest::theEncodingIsFoundFromTheBytes()
{
    QFETCH(const QByteArray, bytes);
    const Detection found = detect(bytes);
    QCOMPARE(found.notText, ContentHint::None);
    QTEST(found.encoding, "encoding");
    QTEST(found.markBytes, "markBytes");
}

void TextDecodingTest::whatIsNoTextIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ContentHint>("hint");
    QTest::newRow("xlsx") << bytesOf("PK\x03\x04\x14\0\0\0[Content_Types].xml", 27) << ContentHint::XlsxWorkbook;
    QTest::newRow("zip") << bytesOf("PK\x03\x04\x14\0\0\0photo", 13) << ContentHint::Zip;
    QTest::newRow("xls") << bytesOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0", 9) << ContentHint::XlsWorkbook;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << ContentHint::Pdf;
    QTest::newRow("png") << bytesOf("\x89PNG\r\n\x1A\n\0\0", 10) << ContentHint::Png;
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << ContentHint::Jpeg;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << ContentHint::Gzip;
    QTest::newRow("sqlite") << bytesOf("SQLite format 3\0", 16) << ContentHint::Sqlite;
    QTest::newRow("web page") << QByteArray("\n<!DOCTYPE html><html>") << ContentHint::Html;
    QTest::newRow("nul") << bytesOf("date,\0points", 12) << ContentHint::Binary;
    QTest::newRow("controls") << QByteArray(100, '\x05') << ContentHint::Binary;
    QTest::newRow("utf-16 without mark") << bytesOf("d\0a\0t\0e\0", 8) << ContentHint::Utf16WithoutBom;
}

void TextDecodingTest::whatIsNoTextIsNamed()
{
    QFETCH(const QByteArray, bytes);
    QTEST(detect(bytes).notText, "hint");
}

void TextDecodingTest::aChoiceOutranksTheDetection()
{
    const QByteArray utf16 = bytesOf("d\0a\0t\0e\0", 8);
    QCOMPARE(detect(utf16, TextEncoding::Utf16Le).notText, ContentHint::None);
    QCOMPARE(detect(utf16, TextEncoding::Cp932).notText, ContentHint::Utf16WithoutBom);
    QCOMPARE(detect("商品", TextEncoding::Cp932).encoding, TextEncoding::Cp932);
    QCOMPARE(detect("\xEF\xBB\xBFx", TextEncoding::Utf8).markBytes, 3);
    QCOMPARE(detect("x", TextEncoding::Utf8Bom).markBytes, 0);
    QCOMPARE(detect("PK\x03\x04", TextEncoding::Cp932).notText, ContentHint::Zip);
}

void TextDecodingTest::theFirstByteBeyondAsciiDecidesHoweverFarBack()
{
    const QByteArray ascii(3 * 1024 * 1024 + 7, 'a');
    QCOMPARE(detect(ascii + "\x94\x7A\x91\x97\x8F\xF3\x91\xD4").encoding, TextEncoding::Cp932);
    QCOMPARE(detect(ascii + "配送状態").encoding, TextEncoding::Utf8);
}

void TextDecodingTest::textIsDecodedStrictly_data()
{
    using Status = TextSource::Status;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Status>("status");
    const auto utf8 = TextEncoding::Utf8;
    const auto cp932 = TextEncoding::Cp932;
    const auto utf16 = TextEncoding::Utf16Le;
    QTest::newRow("wave dash") << QByteArray("A\x81\x60"
                                             "B")
                               << cp932 << QStringLiteral("A～B") << Status::End;
    QTest::newRow("yen is a backslash") << QByteArray("\\1") << cp932 << QStringLiteral("\\1") << Status::End;
    QTest::newRow("NEC extensions") << QByteArray("\x87\x40\x87\x8A") << cp932 << QStringLiteral("①㈱") << Status::End;
    QTest::newRow("IBM extensions") << QByteArray("\xFB\xFC\xFA\xB1") << cp932 << QStringLiteral("髙﨑") << Status::End;
    QTest::newRow("half-width kana") << QByteArray("\xB1\xB2") << cp932 << QStringLiteral("ｱｲ") << Status::End;
    QTest::newRow("unassigned pair") << QByteArray("ok\x85\x40z") << cp932 << QStringLiteral("ok") << Status::Undecodable;
    QTest::newRow("unassigned byte") << QByteArray("ok\xA0z") << cp932 << QStringLiteral("ok") << Status::Undecodable;
    QTest::newRow("lead before a line end") << QByteArray("ok\x81\nz") << cp932 << QStringLiteral("ok") << Status::Undecodable;
    QTest::newRow("lead at the end") << QByteArray("ok\x81") << cp932 << QStringLiteral("ok") << Status::Undecodable;
    QTest::newRow("overlong") << QByteArray("ok\xC0\xAF") << utf8 << QStringLiteral("ok") << Status::Undecodable;
    QTest::newRow("surrogate in utf-8") << QByteArray("ok\xED\xA0\x80") << utf8 << QStringLiteral("ok") << Status::Undecodable;
    QTest::newRow("beyond unicode") << QByteArray("ok\xF4\x90\x80\x80") << utf8 << QStringLiteral("ok") << Status::Undecodable;
    QTest::newRow("cut off") << QByteArray("ok\xE5\x93") << utf8 << QStringLiteral("ok") << Status::Undecodable;
    QTest::newRow("emoji") << QByteArray("\xF0\x9F\x98\x80") << utf8 << QStringLiteral("😀") << Status::End;
    QTest::newRow("nul in utf-8") << bytesOf("ok\0z", 4) << utf8 << QStringLiteral("ok") << Status::NotText;
    QTest::newRow("odd byte count") << bytesOf("o\0k\0z", 5) << utf16 << QStringLiteral("ok") << Status::Undecodable;
    QTest::newRow("lone leading") << bytesOf("o\0\x3D\xD8k\0", 6) << utf16 << QStringLiteral("o") << Status::Undecodable;
    QTest::newRow("lone leading at the end") << bytesOf("o\0\x3D\xD8", 4) << utf16 << QStringLiteral("o") << Status::Undecodable;
    QTest::newRow("lone trailing") << bytesOf("o\0\x00\xDEk\0", 6) << utf16 << QStringLiteral("o") << Status::Undecodable;
    QTest::newRow("pair") << bytesOf("\x3D\xD8\x00\xDE", 4) << utf16 << QStringLiteral("😀") << Status::End;
    QTest::newRow("nul in utf-16") << bytesOf("o\0\0\0z\0", 6) << utf16 << QStringLiteral("o") << Status::NotText;
}

void TextDecodingTest::textIsDecodedStrictly()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const TextEncoding, encoding);
    QFETCH(const TextSource::Status, status);
    const Outcome outcome = decodeAll(bytes, encoding);
    QTEST(outcome.text, "text");
    QCOMPARE(outcome.status, status);
}

void TextDecodingTest::charactersAcrossBlocksStayWhole_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("character");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << TextEncoding::Utf8 << QByteArray("\xF0\x9F\x98\x80") << QStringLiteral("😀");
    QTest::newRow("cp932") << TextEncoding::Cp932 << QByteArray("\x94\x7A") << QStringLiteral("配");
}

void TextDecodingTest::charactersAcrossBlocksStayWhole()
{
    QFETCH(const TextEncoding, encoding);
    QFETCH(const QByteArray, character);
    QFETCH(const QString, text);
    constexpr int repeats = 300'000;
    for (int shift = 0; shift < character.size(); ++shift) {
        const QByteArray before(shift, 'x');
        const Outcome outcome = decodeAll(before + character.repeated(repeats), encoding);
        QCOMPARE(outcome.status, TextSource::Status::End);
        QVERIFY(outcome.text == QString::fromLatin1(before) + text.repeated(repeats));
    }
}

void TextDecodingTest::aFewControlCharactersAreStillText()
{
    QCOMPARE(detect("date\x01,\x0B\x7F,points").notText, ContentHint::None);
}

void TextDecodingTest::theControlsThatTheTableSwapsComeBackAsTheyWere()
{
    const Outcome outcome = decodeAll("a\x1A"
                                      "b\x1C"
                                      "c\x7F"
                                      "d",
                                      TextEncoding::Cp932);
    QCOMPARE(outcome.status, TextSource::Status::End);
    QCOMPARE(outcome.text, QString::fromLatin1("a\x1A"
                                               "b\x1C"
                                               "c\x7F"
                                               "d"));
}

QTEST_GUILESS_MAIN(TextDecodingTest)
#include "text_decoding_test.moc"
