#include "exchange/ad_report_columns.h"
#include "exchange/ad_report_fields.h"
#include "exchange/preview.h"

#include "import_files.h"
#include "support/made_workbook.h"

#include <QTest>

using namespace console;
using namespace importfiles;
using namespace samples;

/// The rows of the ad performance report, and what is said of those that give none.
class AdReportRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void theKoreanReportIsRead();
    void everyLanguagesHeadingsAreKnown_data();
    void everyLanguagesHeadingsAreKnown();
    void theSameTableAsTextGivesTheSameRows();
    void whatTellsNothingIsNoFigure();
    void aSumIsPassedOver();
    void anItemCodeKeepsItsDigitsOrIsNamed_data();
    void anItemCodeKeepsItsDigitsOrIsNamed();
    void badRowsAreNamedByTheReportsOwnHeadings();
    void aMissingColumnIsNamedInEveryLanguage();
    void aWorkbookForAnotherKindIsRefusedWithTheHint();
    void ratesAreKnownAndOtherColumnsAreCounted();

private:
    [[nodiscard]] QString workbook(const QList<QStringList> &rows) const
    {
        const QString path = m_folder.path() + QStringLiteral("/report.xlsx");
        writeWorkbook(path, rows);
        return path;
    }
    static QStringList good() { return adReportRow(QStringLiteral("2026. 11. 01"), QStringLiteral("1043464097"), QStringLiteral("플러스 전시"), QStringLiteral("4400")); }

    Folder m_folder;
};

void AdReportRowsTest::theKoreanReportIsRead()
{
    const auto reading = readAll<AdReportRow>(workbook({adReportHeadings(), good()}));
    QVERIFY(!reading.error);
    QVERIFY(reading.summary.isWorkbook);
    QCOMPARE(importfiles::shown(reading.rows), QStringList{QStringLiteral("2026-11-01|1043464097|플러스 전시|コラーゲン美容液 30ml|4400|8800|3248|43|27|6")});
}

void AdReportRowsTest::everyLanguagesHeadingsAreKnown_data()
{
    QTest::addColumn<QString>("headings");
    QTest::newRow("ja") << QStringLiteral("日付;商品名;商品コード;広告名;広告費(Qcash);広告売上;ROAS;表示数;クリック数(PV);クリック率;カート数;カート転換率;購入数;購入転換率");
    QTest::newRow("zh_CN") << QStringLiteral("日期;商品名;商品代码;广告名;广告费(Qcash);广告销售额;ROAS;展示数;点击数(PV);点击率;加购数;加购转化率;购买数;购买转化率");
    QTest::newRow("en") << QStringLiteral("Date;Item name;Item code;Ad name;Ad cost (Qcash);Ad sales;ROAS;Impressions;Clicks (PV);CTR;Carts;Cart rate;Purchases;Purchase rate");
    QTest::newRow("wide and spaced") << QStringLiteral(" 日 付 ;商品名;商品コード;広告名;広告費（Ｑｃａｓｈ）;広告売上;ＲＯＡＳ;表示数;クリック数（PV）;クリック率;カート数;カート率;購入数;購入率");
}

void AdReportRowsTest::everyLanguagesHeadingsAreKnown()
{
    QFETCH(const QString, headings);
    const auto reading = readAll<AdReportRow>(workbook({headings.split(u';'), good()}));
    QVERIFY(!reading.error);
    QCOMPARE(reading.summary.unknownCount(), 0);
    QCOMPARE(reading.summary.columns.size(), 10);
    QCOMPARE(importfiles::shown(reading.rows), QStringList{QStringLiteral("2026-11-01|1043464097|플러스 전시|コラーゲン美容液 30ml|4400|8800|3248|43|27|6")});
}

void AdReportRowsTest::theSameTableAsTextGivesTheSameRows()
{
    QStringList rows;
    for (const QStringList &row : {adReportHeadings(), good()})
        rows.append(u'"' + row.join(QStringLiteral("\",\"")) + u'"');
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Utf16Le}) {
        const auto reading = readAll<AdReportRow>(m_folder.file(rows.join(u'\n'), encoding));
        QVERIFY(!reading.error);
        QVERIFY(!reading.summary.isWorkbook);
        QCOMPARE(importfiles::shown(reading.rows), importfiles::shown(readAll<AdReportRow>(workbook({adReportHeadings(), good()})).rows));
    }
}

void AdReportRowsTest::whatTellsNothingIsNoFigure()
{
    QStringList row = good();
    row[4] = QStringLiteral("NaN");
    row[5] = QStringLiteral("-");
    row[7] = QStringLiteral("#DIV/0!");
    row[8] = QStringLiteral(" ");
    row[10] = QStringLiteral("12.0");
    row[12] = QStringLiteral("1.2E+03");
    QCOMPARE(importfiles::shown(readAll<AdReportRow>(workbook({adReportHeadings(), row})).rows),
             QStringList{QStringLiteral("2026-11-01|1043464097|플러스 전시|コラーゲン美容液 30ml|-|-|-|-|12|1200")});
}

void AdReportRowsTest::aSumIsPassedOver()
{
    for (const char *word : {"총합", "合計", "总计", "Total"}) {
        const auto reading = readAll<AdReportRow>(workbook({adReportHeadings(), good(), {QString::fromUtf8(word), {}, {}, {}, QStringLiteral("4400")}}));
        QCOMPARE(reading.rows.size(), 1);
        QVERIFY(reading.problems.isEmpty());
    }
}

void AdReportRowsTest::anItemCodeKeepsItsDigitsOrIsNamed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("digits") << QStringLiteral("0012345678") << QStringLiteral("0012345678");
    QTest::newRow("with an exponent, whole") << QStringLiteral("1.043464097E+09") << QStringLiteral("1043464097");
    QTest::newRow("with a point") << QStringLiteral("1043464097.0") << QStringLiteral("1043464097");
    QTest::newRow("rounded") << QStringLiteral("1.04346E+09") << QStringLiteral("lost_digits");
    QTest::newRow("a word") << QStringLiteral("SKU-1") << QStringLiteral("not_an_identifier");
    QTest::newRow("a fraction") << QStringLiteral("10.5") << QStringLiteral("not_an_identifier");
    QTest::newRow("absurd") << QStringLiteral("1E+999") << QStringLiteral("lost_digits");
    QTest::newRow("negative") << QStringLiteral("-1E+9") << QStringLiteral("not_an_identifier");
}

void AdReportRowsTest::anItemCodeKeepsItsDigitsOrIsNamed()
{
    QFETCH(const QString, code);
    QFETCH(const QString, outcome);
    const auto parsed = parseItemCode(code, 20);
    QCOMPARE(parsed ? *parsed : QString(codeIn(rowFaultCodes, parsed.error())), outcome);
}

void AdReportRowsTest::badRowsAreNamedByTheReportsOwnHeadings()
{
    QStringList day = good();
    day[0] = QStringLiteral("2026. 13. 01");
    QStringList cost = good();
    cost[4] = QStringLiteral("-5");
    QStringList other = good();
    other[4] = QStringLiteral("4,401");
    const auto reading = readAll<AdReportRow>(workbook({adReportHeadings(), good(), day, cost, other, good()}));
    QCOMPARE(reading.rows.size(), 2);
    QCOMPARE(importfiles::shown(reading.problems), (QStringList{QStringLiteral("3 날짜 not_a_date 2026. 13. 01"), QStringLiteral("4 광고비 (Qcash) out_of_range -5"),
                                                   QStringLiteral("5 상품코드 duplicate_key 1043464097")}));
}

void AdReportRowsTest::aMissingColumnIsNamedInEveryLanguage()
{
    QStringList headings = adReportHeadings();
    headings[4] = QStringLiteral("비고");
    const auto reading = readAll<AdReportRow>(workbook({headings, good()}));
    QVERIFY(reading.error);
    QCOMPARE(reading.error->fault, FileFault::MissingColumns);
    QCOMPARE(reading.error->columns, QStringList{QStringLiteral("광고비 (Qcash) / 広告費(Qcash) / 广告费(Qcash) / Ad cost (Qcash)")});
}

void AdReportRowsTest::aWorkbookForAnotherKindIsRefusedWithTheHint()
{
    const auto reading = readAll<Item>(workbook({adReportHeadings(), good()}));
    QVERIFY(reading.error);
    QCOMPARE(reading.error->fault, FileFault::NotText);
    QCOMPARE(reading.error->hint, ContentHint::XlsxWorkbook);
}

void AdReportRowsTest::ratesAreKnownAndOtherColumnsAreCounted()
{
    const Preview shownFile = preview(workbook({adReportHeadings() + QStringList{QStringLiteral("비고")}, good() + QStringList{QStringLiteral("x")}}), ImportKind::AdReport);
    QVERIFY(!shownFile.error);
    QCOMPARE(shownFile.summary.unknownColumns, QStringList{QStringLiteral("비고")});
    QCOMPARE(shownFile.rows.size(), 1);
    QCOMPARE(shownFile.rows.first().cells.size(), 10);
}

QTEST_GUILESS_MAIN(AdReportRowsTest)
#include "ad_report_rows_test.moc"
