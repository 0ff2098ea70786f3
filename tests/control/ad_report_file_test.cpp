#include "control/import_controller.h"
#include "store/statement.h"
#include "store/stored_values.h"
#include "support/made_workbook.h"
#include "support/points_desk.h"

#include <QFile>
#include <QTest>

using namespace console;
using namespace samples;

/// The ad report from its file to the store, over a real store.
class AdReportFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aWorkbookIsPreviewedAndImported();
    void thePreviewShowsTheReportsOwnHeadings();
    void aTextFileOfTheSameTableIsTakenToo();
    void aHostileWorkbookShowsItsFaultAndCannotStart();
    void lostDigitsStopTheImportUnlessTheRowIsLeftOut();

private:
    static QString workbook(PointsDesk &desk, const QList<QStringList> &rows)
    {
        const QString path = desk.folder.filePath(QStringLiteral("report.xlsx"));
        writeWorkbook(path, rows);
        return path;
    }
    static void choose(ImportController &import, const QString &path)
    {
        import.setKind(ImportKind::AdReport);
        import.setPath(path);
        QTRY_COMPARE_WITH_TIMEOUT(int(import.state().phase), int(ImportPhase::Ready), 60'000);
    }
    static void run(ImportController &import)
    {
        import.start();
        QTRY_COMPARE_WITH_TIMEOUT(int(import.state().phase), int(ImportPhase::Done), 60'000);
    }
    static qint64 costIn(PointsDesk &desk)
    {
        Statement sum(desk.wallet->database(), QStringLiteral("SELECT coalesce(sum(cost), 0) FROM ad_report WHERE shop_id = ?"));
        return oneInteger(sum.bind(desk.shop().value)).value_or(-1);
    }
    static QStringList row(int day, const QString &code = QStringLiteral("1043464097"))
    {
        return adReportRow(QStringLiteral("2026. 11. %1").arg(day), code, QStringLiteral("플러스 전시"), QStringLiteral("4400"));
    }
};

void AdReportFileTest::aWorkbookIsPreviewedAndImported()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    choose(import, workbook(desk, {adReportHeadings(), row(1), row(2)}));
    QVERIFY(import.state().preview->summary.isWorkbook);
    QCOMPARE(import.state().preview->rows.size(), 2);
    QVERIFY(import.state().canStart());
    run(import);
    QVERIFY(import.state().report && import.state().report->isCommitted);
    QCOMPARE(import.state().report->counts.added, 2);
    QCOMPARE(costIn(desk), 8800);
}

void AdReportFileTest::thePreviewShowsTheReportsOwnHeadings()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    QStringList headings = adReportHeadings();
    headings[0] = QStringLiteral("日付");
    choose(import, workbook(desk, {headings, row(1)}));
    QCOMPARE(import.state().preview->summary.columns.first(), QStringLiteral("日付"));
    QCOMPARE(import.state().preview->summary.columns.at(2), QStringLiteral("상품코드"));
}

void AdReportFileTest::aTextFileOfTheSameTableIsTakenToo()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    QFile file(desk.folder.filePath(QStringLiteral("report.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((adReportHeadings().join(u'\t') + u'\n' + row(1).join(u'\t') + u'\n').toUtf8());
    file.close();
    choose(import, file.fileName());
    QVERIFY(!import.state().preview->summary.isWorkbook);
    run(import);
    QCOMPARE(costIn(desk), 4400);
}

void AdReportFileTest::aHostileWorkbookShowsItsFaultAndCannotStart()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    const QString path = desk.folder.filePath(QStringLiteral("evil.xlsx"));
    QByteArray sheet = sheetXml({adReportHeadings(), row(1)});
    sheet.replace("<worksheet", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet");
    writeContainer(path, partsAround(sheet));
    choose(import, path);
    QVERIFY(import.state().fileError);
    QCOMPARE(int(import.state().fileError->fault), int(FileFault::ForbiddenXml));
    QVERIFY(!import.state().canStart());
    QCOMPARE(costIn(desk), 0);
}

void AdReportFileTest::lostDigitsStopTheImportUnlessTheRowIsLeftOut()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    QFile file(desk.folder.filePath(QStringLiteral("report.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((adReportHeadings().join(u'\t') + u'\n' + row(1).join(u'\t') + u'\n' + row(2, QStringLiteral("1.04E+09")).join(u'\t') + u'\n').toUtf8());
    file.close();
    choose(import, file.fileName());
    run(import);
    QVERIFY(!import.state().report->isCommitted);
    QCOMPARE(int(import.state().report->problems.first().fault), int(RowFault::LostDigits));
    QCOMPARE(costIn(desk), 0);
    import.setSkipBadRows(true);
    run(import);
    QVERIFY(import.state().report->isCommitted);
    QCOMPARE(costIn(desk), 4400);
}

QTEST_GUILESS_MAIN(AdReportFileTest)
#include "ad_report_file_test.moc"
