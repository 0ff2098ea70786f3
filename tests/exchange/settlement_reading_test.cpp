#include "import_files.h"

#include <QTest>

using namespace console;
using namespace importfiles;

/// The settlement files of J·QSM, as they are downloaded.
class SettlementReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void aReportsLinesAreRead();
    void aReportWithoutCompensationHasNone();
    void identicalLinesAreCounted();
    void otherColumnsAreIgnoredAndCounted();
    void deductionsAreReadWithTheirSign();
    void theShareOfMegaWariIsKnownByItsName_data();
    void theShareOfMegaWariIsKnownByItsName();
    void badFieldsAreNamedByLineAndColumn();

private:
    Folder m_folder;
};

void SettlementReadingTest::aReportsLinesAreRead()
{
    const auto reading = readAll<SettlementLine>(m_folder.file(settlementHeader
                                                                   + u",販売,\"クリーム, 50g\",2026/11/08,\"13,900\",,\"1,390\",\"1,000\",\n"
                                                                     u",キャンセル,美容液,2026/11/09,\"-14,250\",,\"-1,425\",0,\n"_qs,
                                                               TextEncoding::Cp932));
    QVERIFY(!reading.error);
    QCOMPARE(reading.summary.encoding, TextEncoding::Cp932);
    QCOMPARE(shown(reading.rows),
             (QStringList{u"2026-11-08|販売|クリーム, 50g|13900|1390|1000|0"_qs, u"2026-11-09|キャンセル|美容液|-14250|-1425|0|0"_qs}));
}

void SettlementReadingTest::aReportWithoutCompensationHasNone()
{
    const auto reading = readAll<SettlementLine>(
        m_folder.file(u"Qoo10サービス利用料,商品決済金,発送日,発生の理由\n10,100,2026/11/08,販売\n,100,2026/11/08,調整\n"_qs));
    QCOMPARE(shown(reading.rows), (QStringList{u"2026-11-08|販売||100|10|0|0"_qs, u"2026-11-08|調整||100|0|0|0"_qs}));
}

void SettlementReadingTest::identicalLinesAreCounted()
{
    const QString line = u",販売,美容液,2026/11/08,100,,10,0,\n"_qs;
    const auto reading = readAll<SettlementLine>(m_folder.file(settlementHeader + line + line + u",販売,美容液,2026/11/08,101,,10,0,\n"_qs + line));
    QList<int> ordinals;
    for (const SettlementLine &row : reading.rows)
        ordinals.append(row.ordinal);
    QCOMPARE(ordinals, (QList<int>{0, 1, 0, 2}));
}

void SettlementReadingTest::otherColumnsAreIgnoredAndCounted()
{
    QCOMPARE(readAll<SettlementLine>(m_folder.file(settlementHeader)).summary.unknownCount(), 3);
    QCOMPARE(readAll<Deduction>(m_folder.file(deductionsHeader)).summary.unknownColumns, QStringList{u"備考"_qs});
}

void SettlementReadingTest::deductionsAreReadWithTheirSign()
{
    const auto reading = readAll<Deduction>(
        m_folder.file(deductionsHeader + u"2026/11/21,広告費,,\"-2,756\"\n2026/11/21,広告費,x,\"-2,756\"\n2026/11/14,返金,,500\n"_qs));
    QCOMPARE(shown(reading.rows),
             (QStringList{u"2026-11-21|広告費|-2756|0|0"_qs, u"2026-11-21|広告費|-2756|0|1"_qs, u"2026-11-14|返金|500|0|0"_qs}));
}

void SettlementReadingTest::theShareOfMegaWariIsKnownByItsName_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<bool>("isMegaWari");
    QTest::newRow("Mega-wari") << u"メガワリ割引金額"_qs << true;
    QTest::newRow("as written in kanji") << u"メガ割負担金"_qs << true;
    QTest::newRow("Mega-po") << u"メガポ負担金"_qs << true;
    QTest::newRow("half width") << u"ﾒｶﾞﾜﾘ割引"_qs << true;
    QTest::newRow("advertising") << u"広告費"_qs << false;
}

void SettlementReadingTest::theShareOfMegaWariIsKnownByItsName()
{
    QFETCH(const QString, item);
    QFETCH(const bool, isMegaWari);
    const auto reading = readAll<Deduction>(m_folder.file(deductionsHeader + u"2026/11/21,"_qs + item + u",,-1\n"_qs));
    QCOMPARE(reading.rows.size(), 1);
    QCOMPARE(reading.rows.first().isMegaWari, isMegaWari);
}

void SettlementReadingTest::badFieldsAreNamedByLineAndColumn()
{
    const auto report = readAll<SettlementLine>(m_folder.file(settlementHeader + u",販売,美容液,,100,,10,0,\n,,x,2026/11/08,1.5,,a,0,\n"_qs));
    QCOMPARE(shown(report.problems),
             (QStringList{u"2 発送日 missing"_qs, u"3 発生の理由 missing"_qs, u"3 商品決済金 not_a_number 1.5"_qs,
                          u"3 Qoo10サービス利用料 not_a_number a"_qs}));
    const auto deductions = readAll<Deduction>(m_folder.file(deductionsHeader + u"2026/13/01,広告費,,\n"_qs));
    QCOMPARE(shown(deductions.problems), (QStringList{u"2 発生日 not_a_date 2026/13/01"_qs, u"2 差引対象金額 missing"_qs}));
}

QTEST_GUILESS_MAIN(SettlementReadingTest)
#include "settlement_reading_test.moc"
