#include "control/certificate_export.h"
#include "control/statement_export.h"
#include "exchange/paper_module.h"
#include "support/bidding.h"
#include "support/long_book.h"
#include "support/papers.h"
#include "support/points_desk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace console;
using namespace samples;

/// Statements and certificates as files, over a real store; papers are read back by other programs.
class StatementExportTest : public QObject
{
    Q_OBJECT

private slots:
    void aStatementLeadsFromOneBalanceToTheOther();
    void whatIsHeldForBidsIsPartOfTheBalance();
    void aPaperShowsWhatIsHeldWhereSomethingIs();
    void aWorkbookHasTypes();
    void aPaperCanBeSearched();
    void everySheetSaysWhichItIs();
    void aSpanWithoutEntriesIsAStatementToo();
    void aLongTextIsWrappedThenShortened();
    void tenThousandEntriesArePainted();
    void aCancelledPaperLeavesNothing();
    void aFileThatStoodThereStaysWhereWritingFails();
    void thePrintedPaperHoldsAllRows();
    void theCertificateHoldsWhatIsLeftByItsOrigin();
    void aCertificateOfTodayIsOfItsMoment();
    void aStatementEndsOnTheDayItIsMadeAtTheLatest();
    void aPaperOfTooManyEntriesIsRefused();
    void nobodyElseReadsAPaperBeforeItIsThere();

private:
    static CertificateWords certificateWords();
    static StatementRequest december(const StatementWords &words = StatementWords::english())
    {
        return {QDate(2026, 12, 1), QDate(2026, 12, 31), jst::at(QDate(2027, 1, 5), QTime(9, 30)), words};
    }
    static StatementWords japanese()
    {
        StatementWords words = StatementWords::english();
        words.title = QStringLiteral("Qキャッシュ明細書");
        words.column = [](StatementColumn column) {
            const char *titles[] = {"行", "日付", "時刻", "内容", "関連情報", "入金", "支払", "残高", "うち予約"};
            return QString::fromUtf8(titles[int(column)]);
        };
        words.kind = [](EntryKind) { return QStringLiteral("手数料"); };
        words.content = [](const HistoryRow &row) { return QStringLiteral("手数料・") + row.note; };
        return words;
    }
    static FileTarget target(const PointsDesk &desk, const char *name, FileFormat format)
    {
        return {desk.folder.filePath(QLatin1String(name)), {format, TextEncoding::Utf8}};
    }
    static ExportResult write(PointsDesk &desk, const StatementRequest &request, const FileTarget &target, const ExportProgress &progress = {})
    {
        return statementExport(request, target)(*desk.wallet, desk.shop(), progress);
    }
    static QList<QStringList> rowsOf(const FileTarget &target)
    {
        QFile file(target.path);
        QList<QStringList> rows;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString &line : QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
                rows.append(line.split(u','));
        }
        return rows;
    }
    /// Of 10,000 Qcash 3,000 are held in November; in December 2,000 more, and then the first are lost and the others won.
    static void bidALittle(PointsDesk &desk)
    {
        Bidding bids(*desk.wallet, desk.shop());
        for (const auto &[day, amount] : {std::pair(QDate(2026, 11, 28), 3'000), std::pair(QDate(2026, 12, 3), 2'000)}) {
            desk.setJst(day, QTime(12, 0));
            bids.hold(amount, desk.clock);
        }
        desk.setJst(QDate(2026, 12, 4), QTime(12, 0));
        bids.release(desk.clock);
        bids.win(desk.clock);
        bids.hold(500, desk.clock);
    }
    static QStringList besideTheStore(const PointsDesk &desk)
    {
        QStringList names = QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString &name) { return name.startsWith(QStringLiteral("wallet.db")); });
        return names;
    }
};

void StatementExportTest::aStatementLeadsFromOneBalanceToTheOther()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 900, QDate(2026, 11, 25), 10); // until 2027-02-22
    const FileTarget file = target(desk, "statement.csv", FileFormat::Csv);
    const ExportResult written = write(desk, december(), file);
    const auto rows = rowsOf(file);
    QCOMPARE(written.value_or(-1), rows.size() - 1);
    QCOMPARE(rows.at(0).join(u','), QStringLiteral("part,date,time,content,related_info,in,out,balance,held"));
    QCOMPARE(rows.at(1).first(), QStringLiteral("opening"));
    QCOMPARE(rows.at(1).at(7).toLongLong(), desk.wallet->book.balancesOn(desk.shop(), QDate(2026, 11, 30))->total.value());
    qint64 in = 0, out = 0, entries = 0, sumIn = 0, sumOut = 0;
    for (const QStringList &row : rows) {
        if (row.first() == QStringLiteral("entry")) {
            QVERIFY(row.at(1) >= QStringLiteral("2026-12-01") && row.at(1) <= QStringLiteral("2026-12-31"));
            in += row.at(5).toLongLong();
            out += row.at(6).toLongLong();
            ++entries;
        } else if (row.first() == QStringLiteral("sum")) {
            sumIn += row.at(5).toLongLong();
            sumOut += row.at(6).toLongLong();
        }
    }
    QCOMPARE(entries, 310);
    QCOMPARE(sumIn, in);
    QCOMPARE(sumOut, out);
    const QStringList closing = rows.last();
    QCOMPARE(closing.first(), QStringLiteral("closing"));
    QCOMPARE(closing.at(5).toLongLong(), in);
    QCOMPARE(closing.at(6).toLongLong(), out);
    QCOMPARE(closing.at(7).toLongLong(), desk.wallet->book.balancesOn(desk.shop(), QDate(2026, 12, 31))->total.value());
    QCOMPARE(closing.at(7).toLongLong(), rows.at(1).at(7).toLongLong() + in - out);
}

void StatementExportTest::whatIsHeldForBidsIsPartOfTheBalance()
{
    PointsDesk desk;
    bidALittle(desk);
    const FileTarget file = target(desk, "statement.csv", FileFormat::Csv);
    QVERIFY(write(desk, december(), file));
    QStringList figures; // what was received and spent, the balance, and what of it is held
    for (const QStringList &row : rowsOf(file).mid(1))
        figures.append(row.first() + u' ' + row.mid(5).join(u' '));
    QCOMPARE(figures, (QStringList{QStringLiteral("opening   10000 3000"), QStringLiteral("entry   10000 5000"), QStringLiteral("entry   10000 2000"),
                                   QStringLiteral("entry   10000 0"), QStringLiteral("entry  2000 8000 0"), QStringLiteral("entry   8000 500"),
                                   QStringLiteral("sum 0 2000  "), QStringLiteral("sum    2500"), QStringLiteral("sum    -5000"),
                                   QStringLiteral("closing 0 2000 8000 500")}));
    const auto balances = desk.wallet->book.balances(desk.shop());
    QCOMPARE(*balances, (Balances{known<Qcash>(8'000), known<Qcash>(7'500), known<Qcash>(500)}));
}

void StatementExportTest::aPaperShowsWhatIsHeldWhereSomethingIs()
{
    PointsDesk desk;
    StatementRequest request = december();
    const QString about = request.words.aboutHeld;
    QVERIFY(!statementPaper(*desk.wallet, desk.shop(), request)->remarks.contains(about));
    bidALittle(desk);
    const auto paper = statementPaper(*desk.wallet, desk.shop(), request);
    QVERIFY(paper);
    QCOMPARE(paper->remarks, QStringList{about});
    QCOMPARE(paper->figures.last().value, QStringLiteral("500"));
    QCOMPARE(paper->table.columns.size(), 7);
    for (const PaperRow &row : paper->table.rows)
        QCOMPARE(row.cells.size(), 7);
    QCOMPARE(paper->table.rows.last().cells.mid(5), (QStringList{QStringLiteral("8,000"), QStringLiteral("500")}));
    QCOMPARE(paper->sums.first().rows.last().cells.mid(2), (QStringList{QStringLiteral("0"), QStringLiteral("2,000"), QStringLiteral("-2,500")}));
    const FileTarget file = target(desk, "statement.pdf", FileFormat::Pdf);
    QCOMPARE(write(desk, request, file).value_or(-1), 5);
    const QString text = paperText(file.path).simplified();
    QVERIFY2(text.contains(about), qPrintable(text));
    // Before the first bid there is nothing to tell.
    request.from = QDate(2026, 11, 1);
    request.to = QDate(2026, 11, 27);
    QCOMPARE(statementPaper(*desk.wallet, desk.shop(), request)->table.columns.size(), 6);
}

void StatementExportTest::aWorkbookHasTypes()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 3, QDate(2026, 12, 1), 1);
    const FileTarget file = target(desk, "statement.xlsx", FileFormat::Xlsx);
    QVERIFY(write(desk, december(), file));
    const auto rows = workbookRows(file.path);
    QCOMPARE(rows.at(1), (QStringList{QStringLiteral("str:opening"), QStringLiteral("datetime:2026-12-01"), QStringLiteral("NoneType:"), QStringLiteral("NoneType:"),
                                      QStringLiteral("NoneType:"), QStringLiteral("NoneType:"), QStringLiteral("NoneType:"), QStringLiteral("int:10000"), QStringLiteral("int:0")}));
    QCOMPARE(rows.at(2).at(1), QStringLiteral("datetime:2026-12-01"));
    QCOMPARE(rows.at(2).at(2), QStringLiteral("time:12:00:00"));
    QCOMPARE(rows.at(2).at(5), QStringLiteral("int:150"));
    QCOMPARE(rows.last().at(7), QStringLiteral("int:%1").arg(10'000 + 150 - 2 - 3));
}

void StatementExportTest::aPaperCanBeSearched()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 40, QDate(2026, 12, 1), 2, QStringLiteral("入金 支払 日付 手数料 残高 長さ 青 食品 金額 大小 見込 %1"));
    const FileTarget file = target(desk, "statement.pdf", FileFormat::Pdf);
    QCOMPARE(write(desk, december(japanese()), file).value_or(-1), 40);
    const QString text = paperText(file.path);
    for (const char *word : {"Qキャッシュ明細書", "入金", "支払", "日付", "手数料", "残高", "長さ", "青", "食品", "金額", "大小", "見込", "手数料・入金", "Shop", "seller"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    for (const QChar sign : text)
        QVERIFY2(sign.unicode() < 0x2E80 || sign.unicode() > 0x2FDF, qPrintable(QString::number(sign.unicode(), 16)));
    const QStringList fonts = paperFonts(file.path);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QCOMPARE(font, QStringLiteral("yes yes"));
    const qint64 closing = desk.wallet->book.balancesOn(desk.shop(), QDate(2026, 12, 31))->total.value();
    QVERIFY(text.contains(QLocale(QStringLiteral("en_US")).toString(closing)));
}

void StatementExportTest::everySheetSaysWhichItIs()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 300, QDate(2026, 12, 1), 10);
    const FileTarget file = target(desk, "statement.pdf", FileFormat::Pdf);
    QVERIFY(write(desk, december(), file));
    const int sheets = paperSheets(file.path);
    QVERIFY2(sheets > 2, qPrintable(QString::number(sheets)));
    const QString text = paperText(file.path);
    for (int sheet = 1; sheet <= sheets; ++sheet)
        QCOMPARE(text.count(QStringLiteral("Page %1 / %2").arg(sheet).arg(sheets)), 1);
    QCOMPARE(text.count(QStringLiteral("Made on 2027-01-05 09:30 (Japan)")), sheets);
}

void StatementExportTest::aSpanWithoutEntriesIsAStatementToo()
{
    PointsDesk desk(4'321);
    const FileTarget file = target(desk, "statement.pdf", FileFormat::Pdf);
    QCOMPARE(write(desk, december(), file).value_or(-1), 0);
    QCOMPARE(paperSheets(file.path), 1);
    QVERIFY(paperText(file.path).contains(QStringLiteral("4,321")));
}

void StatementExportTest::aLongTextIsWrappedThenShortened()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 2, QDate(2026, 12, 1), 1, QString(600, u'長'));
    const FileTarget file = target(desk, "statement.pdf", FileFormat::Pdf);
    QVERIFY(write(desk, december(), file));
    QCOMPARE(paperSheets(file.path), 1);
    const QString text = paperText(file.path);
    QVERIFY(text.contains(u'…'));
    QVERIFY(text.count(u'長') < 200);
}

void StatementExportTest::tenThousandEntriesArePainted()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 10'000, QDate(2026, 12, 1), 400);
    const FileTarget file = target(desk, "statement.pdf", FileFormat::Pdf);
    QElapsedTimer timer;
    timer.start();
    QList<qint64> told;
    QCOMPARE(write(desk, december(), file, [&](qint64 rows) {
                 told.append(rows);
                 return true;
             }).value_or(-1),
             10'000);
    qInfo("10,000 entries: %lld ms, %d sheets", timer.elapsed(), paperSheets(file.path));
    QCOMPARE(told.last(), 10'000);
    QVERIFY(paperSheets(file.path) > 100);
    QVERIFY(paperText(file.path).contains(QStringLiteral("広告費 9999")));
}

void StatementExportTest::aCancelledPaperLeavesNothing()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 3'000, QDate(2026, 12, 1), 100);
    for (const qint64 stopAt : {0, 1'000, 2'000}) {
        const ExportResult written = write(desk, december(), target(desk, "statement.pdf", FileFormat::Pdf), [stopAt](qint64 rows) { return rows < stopAt; });
        QVERIFY(!written);
        QVERIFY(std::get<TableError>(written.error()).fault == TableFault::Cancelled);
        QVERIFY2(besideTheStore(desk).isEmpty(), qPrintable(besideTheStore(desk).join(u' ')));
    }
}

void StatementExportTest::aFileThatStoodThereStaysWhereWritingFails()
{
    PointsDesk desk;
    const FileTarget missing = target(desk, "missing/statement.pdf", FileFormat::Pdf);
    const ExportResult written = write(desk, december(), missing);
    QVERIFY(!written);
    QVERIFY(std::get<TableError>(written.error()).fault == TableFault::CannotWrite);
    const FileTarget there = target(desk, "statement.pdf", FileFormat::Pdf);
    QFile file(there.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    file.close();
    QVERIFY(!write(desk, december(), there, [](qint64) { return false; }));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(write(desk, december(), there));
    QCOMPARE(paperSheets(there.path), 1);
    QCOMPARE(QFile::permissions(there.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void StatementExportTest::thePrintedPaperHoldsAllRows()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 50, QDate(2026, 12, 1), 10);
    const auto paper = statementPaper(*desk.wallet, desk.shop(), december());
    QVERIFY(paper);
    QCOMPARE(paper->table.rows.size(), 52);
    QVERIFY(paper->table.rows.last().isStrong);
    QCOMPARE(paper->sums.size(), 1);
}

CertificateWords StatementExportTest::certificateWords()
{
    CertificateWords words;
    words.paper = PaperWords::english();
    words.title = QStringLiteral("未使用Qキャッシュ残高証明");
    words.about = QStringLiteral("at the day's end");
    words.closingDay = QStringLiteral("決算日");
    words.kindTitle = QStringLiteral("内訳");
    words.restTitle = QStringLiteral("残高");
    words.total = QStringLiteral("合計");
    words.kind = [](LotKind kind) { return QString(codeIn(lotKindCodes, kind)); };
    return words;
}

void StatementExportTest::aCertificateOfTodayIsOfItsMoment()
{
    PointsDesk desk(4'000);
    const FileTarget file = target(desk, "certificate.pdf", FileFormat::Pdf);
    const QDate day(2026, 12, 31);
    QVERIFY(certificateExport({day, jst::at(day, QTime(14, 30)), certificateWords()}, file)(*desk.wallet, desk.shop(), {}));
    QVERIFY(paperText(file.path).contains(QStringLiteral("2026-12-31 14:30\n")));
    QVERIFY(!paperText(file.path).contains(QStringLiteral("at the day's end")));
    QVERIFY(certificateExport({day, jst::at(day.addDays(1), QTime(0, 0)), certificateWords()}, file)(*desk.wallet, desk.shop(), {}));
    QVERIFY(paperText(file.path).contains(QStringLiteral("2026-12-31\n")));
    QVERIFY(paperText(file.path).contains(QStringLiteral("at the day's end")));
}

void StatementExportTest::aStatementEndsOnTheDayItIsMadeAtTheLatest()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 3, QDate(2026, 12, 1), 1);
    StatementRequest request = december();
    request.madeAt = jst::at(QDate(2026, 12, 2), QTime(23, 59));
    const FileTarget file = target(desk, "statement.csv", FileFormat::Csv);
    QVERIFY(write(desk, request, file));
    QCOMPARE(rowsOf(file).last().at(1), QStringLiteral("2026-12-02"));
    const auto paper = statementPaper(*desk.wallet, desk.shop(), request);
    QVERIFY(paper && paper->table.rows.last().cells.first() == QStringLiteral("2026-12-02"));
    request.madeAt = jst::at(QDate(2026, 11, 30), QTime(9, 0));
    QVERIFY(write(desk, request, file));
    QCOMPARE(rowsOf(file).last().at(1), QStringLiteral("2026-11-30"));
}

void StatementExportTest::aPaperOfTooManyEntriesIsRefused()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 11, QDate(2026, 12, 1), 10);
    StatementRequest request = december();
    request.mostOnPaper = 10;
    const ExportResult written = write(desk, request, target(desk, "statement.pdf", FileFormat::Pdf));
    QVERIFY(!written);
    QVERIFY(std::get<TableError>(written.error()).fault == TableFault::TooManyRows);
    QVERIFY2(besideTheStore(desk).isEmpty(), qPrintable(besideTheStore(desk).join(u' ')));
    QVERIFY(write(desk, request, target(desk, "statement.csv", FileFormat::Csv)));
    request.mostOnPaper = 11;
    QVERIFY(write(desk, request, target(desk, "statement.pdf", FileFormat::Pdf)));
}

void StatementExportTest::nobodyElseReadsAPaperBeforeItIsThere()
{
    PointsDesk desk;
    bookMany(*desk.wallet, desk.shop(), 3, QDate(2026, 12, 1), 10);
    const FileTarget table = target(desk, "statement.csv", FileFormat::Csv);
    QVERIFY(write(desk, december(), table));
    const FileTarget file = target(desk, "statement.pdf", FileFormat::Pdf);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    int seen = 0;
    const auto look = [&](qint64) {
        for (const QString &name : besideTheStore(desk)) {
            if (name.endsWith(QStringLiteral(".part")) && !(QFile::permissions(desk.folder.filePath(name)) & others))
                ++seen;
        }
        return true;
    };
    QVERIFY(write(desk, december(), file, look));
    QVERIFY(seen > 0);
    QCOMPARE(QFile::permissions(file.path), QFile::permissions(table.path));
    QCOMPARE(besideTheStore(desk).size(), 2);
}

void StatementExportTest::theCertificateHoldsWhatIsLeftByItsOrigin()
{
    PointsDesk desk(4'000);
    bookMany(*desk.wallet, desk.shop(), 8, QDate(2026, 12, 1), 1);
    const CertificateWords words = certificateWords();
    const FileTarget file = target(desk, "certificate.pdf", FileFormat::Pdf);
    const CertificateRequest request{QDate(2026, 12, 31), jst::at(QDate(2027, 1, 5), QTime(9, 0)), words};
    const ExportResult written = certificateExport(request, file)(*desk.wallet, desk.shop(), {});
    QVERIFY(written);
    QCOMPARE(*written, qint64(lotKindCodes.size()));
    const QString text = paperText(file.path);
    const auto rests = desk.wallet->lots.restsOn(desk.shop(), QDate(2026, 12, 31));
    QVERIFY(rests);
    for (const LotRest &rest : *rests) {
        const QRegularExpression row(QStringLiteral("%1 +%2").arg(codeIn(lotKindCodes, rest.kind), words.paper.number(rest.rest.value())));
        QVERIFY2(text.contains(row), qPrintable(row.pattern() + u'\n' + text));
    }
    QVERIFY(text.contains(QStringLiteral("2026-12-31")));
    QCOMPARE(text.count(words.paper.number(desk.total())) >= 2, true);
}

int main(int argc, char **argv)
{
    const auto application = makePaintingApplication();
    if (!application)
        qFatal("the module for papers is not there");
    StatementExportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "statement_export_test.moc"
