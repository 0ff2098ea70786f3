#include "exchange/journal_writer.h"
#include "support/journal_samples.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace samples;

/// Journals in the form of each accounting program, byte by byte against files written by hand, and what a program can't take.
class JournalWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsAsItWasWrittenByHand_data();
    void theFileIsAsItWasWrittenByHand();
    void aTitlesCharacterWithoutAPlaceIsNamedAndNothingIsWritten();
    void aDescriptionsCharacterWithoutAPlaceHasASignInItsPlace();
    void whatIsTooLongForYayoiIsNamed_data();
    void whatIsTooLongForYayoiIsNamed();
    void aLongDescriptionIsCut_data();
    void aLongDescriptionIsCut();
    void aTextThatCouldBeAFormulaNeverIs();
    void theFirstCharacterWithoutAPlaceIsFound();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    /// The only journal of a file; empty, or what kept it from being written.
    std::optional<TableError> write(const Journal &journal, JournalFormat format)
    {
        auto writer = JournalWriter::begin(m_path, format);
        const TableResult added = (*writer)->add(journal);
        if (!added)
            return added.error();
        const TableResult finished = (*writer)->finish();
        return finished ? std::nullopt : std::optional(finished.error());
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("journal.csv"));
};

namespace {

JournalLine line(AccountRole role, qint64 amount)
{
    return {role, bookingPolicy().title(role), known<Yen>(amount)};
}

Journal journal(QDate day, QList<JournalLine> debits, QList<JournalLine> credits, const QString &description, JournalKind kind = JournalKind::Entry)
{
    return {day, kind, 0, std::move(debits), std::move(credits), description};
}

/// A charge with its fee, one of settlement money, an ad, three lines of a change, and a closing.
QList<Journal> journals()
{
    using enum AccountRole;
    return {journal({2026, 10, 2}, {line(Prepayment, 1'000), line(Fee, 150)}, {line(KonbiniSeven, 1'150)}, QStringLiteral("チャージ 注文番号12")),
            journal({2026, 10, 3}, {line(Prepayment, 300'000)}, {line(SettlementDue, 300'000)}, QStringLiteral("チャージ, \"精算\"")),
            journal({2026, 12, 5}, {line(Advertising, 77)}, {line(Prepayment, 77)}, QStringLiteral("広告費")),
            journal({2026, 12, 6}, {line(Advertising, 1), line(Advertising, 2), line(PointsIncome, 3)}, {line(Prepayment, 3), line(Prepayment, 3)}, QStringLiteral("変更"),
                    JournalKind::PolicyChange),
            journal({2026, 12, 31}, {line(Prepayment, 500)}, {line(Advertising, 500)}, QStringLiteral("決算"), JournalKind::Closing),
            journal({2027, 1, 1}, {line(Advertising, 500)}, {line(Prepayment, 500)}, QStringLiteral("期首"), JournalKind::ClosingReversed)};
}

} // namespace

void JournalWriterTest::theFileIsAsItWasWrittenByHand_data()
{
    QTest::addColumn<int>("format");
    for (const auto &[format, code] : journalFormatCodes)
        QTest::newRow(code.data()) << int(format);
}

void JournalWriterTest::theFileIsAsItWasWrittenByHand()
{
    QFETCH(int, format);
    auto writer = JournalWriter::begin(m_path, JournalFormat(format));
    QVERIFY(writer);
    for (const Journal &one : journals())
        QVERIFY((*writer)->add(one));
    QVERIFY((*writer)->finish());
    const QByteArray expected = bytesOf(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/exchange/journal_%1.csv").arg(QString(codeIn(journalFormatCodes, JournalFormat(format)))));
    const QList<QByteArray> lines = bytesOf(m_path).split('\n');
    const QList<QByteArray> expectedLines = expected.split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expectedLines.size()); ++i)
        QCOMPARE(lines.at(i), expectedLines.at(i));
    QCOMPARE(lines.size(), expectedLines.size());
}

void JournalWriterTest::aDescriptionsCharacterWithoutAPlaceHasASignInItsPlace()
{
    QFile::remove(m_path);
    Journal one = journals().at(2);
    one.description = QStringLiteral("A광😀〜高") + QString(40, QChar(0xAD11));
    QVERIFY(!write(one, JournalFormat::Yayoi));
    const QString row = QStringDecoder("CP932").decode(bytesOf(m_path));
    const QString expected = QStringLiteral("A〓〓") + row.mid(row.indexOf(QStringLiteral("〓〓")) + 2, 1) + u'高' + QString(27, QChar(0x3013)) + u',';
    QVERIFY2(row.contains(expected), qPrintable(row));
    QVERIFY(!write(one, JournalFormat::MoneyForward));
    QVERIFY(bytesOf(m_path).contains("광😀"));
    QFile::remove(m_path);
}

void JournalWriterTest::aTitlesCharacterWithoutAPlaceIsNamedAndNothingIsWritten()
{
    QFile::remove(m_path);
    Journal one = journals().at(2);
    one.debits.first().account.sub = QStringLiteral("광고");
    const auto error = write(one, JournalFormat::Yayoi);
    QVERIFY(error);
    QCOMPARE(error->fault, TableFault::NoPlace);
    QCOMPARE(error->row, 1);
    QCOMPARE(error->column, QStringLiteral("借方補助科目"));
    QCOMPARE(error->character, QStringLiteral("광"));
    QVERIFY(QDir(m_folder.path()).isEmpty());
    QVERIFY(!write(one, JournalFormat::Freee));
}

void JournalWriterTest::whatIsTooLongForYayoiIsNamed_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sub");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("column");
    QTest::newRow("a title") << QString(13, u'金') << QString() << qint64(1) << QStringLiteral("借方勘定科目");
    QTest::newRow("a sub-account") << QString(12, u'金') << QString(25, u'x') << qint64(1) << QStringLiteral("借方補助科目");
    QTest::newRow("an amount") << QString(24, u'x') << QString(24, u'x') << qint64(100'000'000'000) << QStringLiteral("借方金額");
    QTest::newRow("all that fits") << QString(12, u'金') << QString(24, u'x') << qint64(99'999'999'999) << QString();
}

void JournalWriterTest::whatIsTooLongForYayoiIsNamed()
{
    QFETCH(QString, title);
    QFETCH(QString, sub);
    QFETCH(qint64, amount);
    QFETCH(QString, column);
    JournalLine long_ = line(AccountRole::Advertising, amount);
    long_.account.title = title;
    long_.account.sub = sub;
    const auto error = write(journal({2026, 10, 1}, {long_}, {line(AccountRole::Prepayment, amount)}, {}), JournalFormat::Yayoi);
    QCOMPARE(error.has_value(), !column.isEmpty());
    if (error) {
        QCOMPARE(error->fault, TableFault::TextTooLong);
        QCOMPARE(error->row, 1);
        QCOMPARE(error->column, column);
    }
}

void JournalWriterTest::aLongDescriptionIsCut_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("written");
    constexpr int yayoi = int(JournalFormat::Yayoi);
    QTest::newRow("64 half widths") << yayoi << QString(64, u'x') << QString(64, u'x');
    QTest::newRow("65 half widths") << yayoi << QString(65, u'x') << QString(64, u'x');
    QTest::newRow("no half of a full width") << yayoi << u'x' + QString(32, u'金') << u'x' + QString(31, u'金');
    QTest::newRow("a formula") << yayoi << u'=' + QString(64, u'x') << QStringLiteral("'=") + QString(62, u'x');
    QTest::newRow("MoneyForward") << int(JournalFormat::MoneyForward) << QString(201, u'金') << QString(200, u'金');
    QTest::newRow("no half of a pair") << int(JournalFormat::Freee) << QString(199, u'x') + QStringLiteral("😀") << QString(199, u'x');
}

void JournalWriterTest::aLongDescriptionIsCut()
{
    QFETCH(int, format);
    QFETCH(QString, description);
    QFETCH(QString, written);
    Journal one = journals().at(2);
    one.description = description;
    QVERIFY(!write(one, JournalFormat(format)));
    const QString row = JournalFormat(format) == JournalFormat::Yayoi ? QString::fromUtf8(bytesOf(m_path)) : QString();
    // No character but those of the description matters here, and CP932 writes them in two bytes.
    if (JournalFormat(format) == JournalFormat::Yayoi && !description.contains(u'金'))
        QVERIFY(row.contains(u',' + written + QStringLiteral(",,,0,")));
    else if (JournalFormat(format) == JournalFormat::Yayoi)
        QCOMPARE(bytesOf(m_path).count("\x8B\xE0"), written.count(u'金') + 1); // one is 前払金's
    else
        QVERIFY(bytesOf(m_path).contains((u',' + written).toUtf8() + (JournalFormat(format) == JournalFormat::Freee ? "\r" : ",")));
}

void JournalWriterTest::aTextThatCouldBeAFormulaNeverIs()
{
    Journal one = journals().at(2);
    one.description = QStringLiteral("=HYPERLINK(1)");
    one.debits.first().account.sub = QStringLiteral("+1");
    for (const auto &[format, code] : journalFormatCodes) {
        QVERIFY(!write(one, format));
        QVERIFY(bytesOf(m_path).contains(",'=HYPERLINK(1)"));
        QVERIFY(bytesOf(m_path).contains(",'+1,"));
    }
}

void JournalWriterTest::theFirstCharacterWithoutAPlaceIsFound()
{
    QCOMPARE(firstWithoutPlaceInYayoi(QStringLiteral("前払金 Qoo10 ｶｰﾄﾞ①髙")), QString());
    QCOMPARE(firstWithoutPlaceInYayoi(QStringLiteral("金한")), QStringLiteral("한"));
    QCOMPARE(firstWithoutPlaceInYayoi(QStringLiteral("😀")), QStringLiteral("😀"));
}

QTEST_GUILESS_MAIN(JournalWriterTest)
#include "journal_writer_test.moc"
