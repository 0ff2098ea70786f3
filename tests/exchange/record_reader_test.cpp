#include "exchange/record_reader.h"

#include "import_files.h"

#include <QTest>

using namespace console;
using namespace importfiles;

/// The rows that each kind of file gives, and what is said of the rows that give none.
class RecordReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEncodingGivesTheSameRows_data();
    void everyEncodingGivesTheSameRows();
    void pointsAreRead();
    void itemsAreReadAndBlanksSayNothing();
    void ordersAreReadInTheLongForm();
    void ordersAreReadInTheShortForm();
    void newerOrderFilesHaveOneMoreColumn();
    void inquiriesAreRead();
    void noticesAreReadWithAndWithoutImportance();
    void theOrderOfTheColumnsDoesNotMatter();
    void rowsOfEqualKeyAreNumbered();
    void theSameRowAgainIsTakenAndAnotherOfItsKeyIsNot();
    void badRowsAreNamedAndTheOthersRead();
    void everyFindingOfARowIsReported();
    void anItemNameMayHaveTenThousandCharacters();
    void controlCharactersAreKeptOutOfRecords();
    void shownValuesAreShort();
    void blankRowsArePassedOver();
    void aFileWithoutRowsEndsAtOnce();
    void theSummaryAndTheProgressAreThoseOfTheFile();
    void readingOnAfterTheEndStaysAtTheEnd();

private:
    Folder m_folder;
};

namespace {

template <class Row>
QStringList rowsIn(const Folder &folder, const QString &text, TextEncoding encoding)
{
    const Reading<Row> reading = readAll<Row>(folder.file(text, encoding));
    if (reading.error || !reading.problems.isEmpty() || reading.summary.encoding != encoding)
        return {};
    return shown(reading.rows);
}

const QString pointsRow = u"2026-07-20,1085753514,商品～①,メイク,general,delivery,shipped_on_time,3,1000000000\n"_qs;
const QString itemRow = u"1043464097,SKU-00000,コラーゲン美容液 30ml,スキンケア,1,\"8,380\",2026/11/29,ok,reserve\n"_qs;

} // namespace

void RecordReaderTest::everyEncodingGivesTheSameRows_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("points") << ImportKind::Points << QString(pointsHeader + pointsRow.repeated(20));
    QTest::newRow("items") << ImportKind::Items << QString(itemsHeader + itemRow.repeated(20));
    QTest::newRow("orders") << ImportKind::Orders
                            << QString(ordersHeader + orderRow(u"配送完了"_qs, u"1000000000"_qs)
                                       + orderRow(u"返品要請"_qs, u"1000000001"_qs));
    QTest::newRow("inquiries") << ImportKind::Inquiries
                               << QString(inquiriesHeader + u"Q-1,2026-11-01,1,\"届かない,\n\"\"急\"\"\",0\n"_qs);
    QTest::newRow("notices") << ImportKind::Notices
                             << QString(noticesHeader + u"2026-11-01,system,題名,\"本文\n二行目\",,1\n"_qs);
    QTest::newRow("settlement") << ImportKind::Settlement
                                << QString(settlementHeader + u",販売,美容液,2026/11/08,\"13,900\",,\"1,390\",200,\n"_qs.repeated(3));
    QTest::newRow("deductions") << ImportKind::Deductions << QString(deductionsHeader + u"2026/11/21,メガワリ割引金額,,\"-40,389\"\n"_qs);
    QTest::newRow("ad report") << ImportKind::AdReport
                               << QString(adReportHeader + u"2026. 11. 01,美容液,1043464097,プラス展示,\"4,400\",8800,200%,3248,43,1.3%,27,12%,6,NaN\n"_qs);
}

void RecordReaderTest::everyEncodingGivesTheSameRows()
{
    QFETCH(const ImportKind, kind);
    QFETCH(const QString, text);
    const auto rows = [&](const QString &form, TextEncoding encoding) {
        switch (kind) {
        case ImportKind::Points:
            return rowsIn<ScoreEvent>(m_folder, form, encoding);
        case ImportKind::Items:
            return rowsIn<Item>(m_folder, form, encoding);
        case ImportKind::Orders:
            return rowsIn<SalesOrder>(m_folder, form, encoding);
        case ImportKind::Inquiries:
            return rowsIn<Inquiry>(m_folder, form, encoding);
        case ImportKind::Notices:
            return rowsIn<Notice>(m_folder, form, encoding);
        case ImportKind::Settlement:
            return rowsIn<SettlementLine>(m_folder, form, encoding);
        case ImportKind::Deductions:
            return rowsIn<Deduction>(m_folder, form, encoding);
        case ImportKind::AdReport:
            return rowsIn<AdReportRow>(m_folder, form, encoding);
        }
        Q_UNREACHABLE();
    };
    // CP932 has no ¥ of its own: its yen sign is the backslash.
    const QString forCp932 = QString(text).replace(u'¥', u'\\');
    const QStringList expected = rows(text, TextEncoding::Utf8);
    QCOMPARE(expected.size(),
             text.count(u'\n') - text.count(u"\n二行目"_qs) - text.count(u"\n\"\"急"_qs) - text.count(u"\n午前中"_qs) - 1);
    QCOMPARE(rows(text, TextEncoding::Utf8Bom), expected);
    QCOMPARE(rows(text, TextEncoding::Utf16Le), expected);
    QCOMPARE(rows(forCp932, TextEncoding::Cp932), expected);
    QCOMPARE(rows(text.chopped(1), TextEncoding::Utf8), expected);
}

void RecordReaderTest::pointsAreRead()
{
    const auto reading = readAll<ScoreEvent>(
        m_folder.file(pointsHeader + pointsRow + u"2026/07/21,00012,\"名,前\",,reserve,claim,returned,\"-1,005\",\n"_qs));
    QCOMPARE(shown(reading.rows),
             QStringList({u"2026-07-20|1085753514|商品～①|メイク|general|delivery|shipped_on_time|3|1000000000|0"_qs,
                          u"2026-07-21|00012|名,前||reserve|claim|returned|-1005||0"_qs}));
    QVERIFY(reading.problems.isEmpty());
}

void RecordReaderTest::itemsAreReadAndBlanksSayNothing()
{
    const auto reading = readAll<Item>(m_folder.file(itemsHeader + itemRow + u"0000000002,,,,,,,,\n"_qs));
    QCOMPARE(shown(reading.rows),
             QStringList({u"1043464097|SKU-00000|コラーゲン美容液 30ml|スキンケア|1|8380|2026-11-29|ok|reserve"_qs,
                          u"0000000002||||-|-|-|-|-"_qs}));
}

void RecordReaderTest::ordersAreReadInTheLongForm()
{
    const auto reading = readAll<SalesOrder>(m_folder.file(ordersHeader + orderRow(u"配送完了"_qs, u"'0000000001"_qs)));
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(shown(reading.rows),
             QStringList{
                 u"0000000001|200000000|delivered|ヤマト運輸|宅配便|2026-02-16T07:09:05+09:00|2026-02-16|2026-02-19|2026-02-17|"
                 "2026-02-20|0047709585|カラコン 1day～10枚|SKU-00035|カラー:ブラック|1|12310|11079"_qs});
}

void RecordReaderTest::ordersAreReadInTheShortForm()
{
    const auto reading = readAll<SalesOrder>(m_folder.file(
        shortOrdersHeader
        + u"発送予定,1000000001,,ヤマト運輸,0001,,2026/03/01,商品,2,\"色:黒\n丈:長\",,秘密 太郎,SKU-1,,Qoo10.jp\n"_qs));
    QCOMPARE(shown(reading.rows),
             QStringList{u"1000000001||ship_planned|ヤマト運輸||-|-|2026-03-01|-|-||商品|SKU-1|色:黒\n丈:長|2|-|-"_qs});
}

void RecordReaderTest::newerOrderFilesHaveOneMoreColumn()
{
    const auto reading = readAll<SalesOrder>(m_folder.file(ordersHeader.chopped(1) + u",ギフト注文\n"_qs
                                                           + orderRow(u"配送中"_qs, u"1000000000"_qs).chopped(1) + u",Y\n"_qs));
    QCOMPARE(reading.rows.size(), 1);
    QCOMPARE(reading.rows.first().state, SalesOrderState::InDelivery);
    QCOMPARE(reading.summary.unknownCount(), 0);
}

void RecordReaderTest::inquiriesAreRead()
{
    const auto reading =
        readAll<Inquiry>(m_folder.file(inquiriesHeader + u"Q-1,2026-11-01,0012,届かない,0\nQ-2,2026-11-02,,,1\n"_qs));
    QCOMPARE(shown(reading.rows), QStringList({u"Q-1|2026-11-01|0012|届かない|0"_qs, u"Q-2|2026-11-02|||1"_qs}));
}

void RecordReaderTest::noticesAreReadWithAndWithoutImportance()
{
    const auto five =
        readAll<Notice>(m_folder.file(u"date,kind,title,body,url\n2026-11-01,general,題名,本文,https://example.jp/\n"_qs));
    QCOMPARE(shown(five.rows), QStringList{u"2026-11-01|general|題名|本文|https://example.jp/|0"_qs});
    const auto six =
        readAll<Notice>(m_folder.file(noticesHeader + u"2026-11-01,system,題名,,,1\n2026-11-01,system,題名,,,\n"_qs));
    QCOMPARE(shown(six.rows), QStringList({u"2026-11-01|system|題名|||1"_qs, u"2026-11-01|system|題名|||0"_qs}));
}

void RecordReaderTest::theOrderOfTheColumnsDoesNotMatter()
{
    const auto reading = readAll<ScoreEvent>(m_folder.file(
        u"points,x,event,component,goods_kind,date,item_number,y\n3,?,shipped,delivery,general,2026-07-20,0012,?\n"_qs));
    QCOMPARE(shown(reading.rows), QStringList{u"2026-07-20|0012|||general|delivery|shipped|3||0"_qs});
    QCOMPARE(reading.summary.unknownColumns, QStringList({u"x"_qs, u"y"_qs}));
    QCOMPARE(reading.summary.columns.size(), 6);
}

void RecordReaderTest::rowsOfEqualKeyAreNumbered()
{
    const QString other = u"2026-07-20,1085753514,名,類,general,delivery,shipped_on_time,3,1000000001\n"_qs;
    const QString worth = QString(pointsRow).replace(u",3,"_qs, u",4,"_qs);
    const QString bad = QString(pointsRow).replace(u",3,"_qs, u",x,"_qs);
    const auto reading = readAll<ScoreEvent>(m_folder.file(pointsHeader + pointsRow + other + pointsRow + bad + worth + other));
    QList<int> ordinals;
    for (const ScoreEvent &event : reading.rows)
        ordinals.append(event.ordinal);
    QCOMPARE(ordinals, QList<int>({0, 0, 1, 2, 1}));
}

void RecordReaderTest::theSameRowAgainIsTakenAndAnotherOfItsKeyIsNot()
{
    const auto reading =
        readAll<Item>(m_folder.file(itemsHeader + itemRow + itemRow + QString(itemRow).replace(u"8,380"_qs, u"8,390"_qs)));
    QCOMPARE(reading.rows.size(), 2);
    QCOMPARE(shown(reading.problems), QStringList{u"4 item_number duplicate_key 1043464097"_qs});
    QCOMPARE(reading.problems.first().firstLine, 2);

    const auto orders = readAll<SalesOrder>(m_folder.file(ordersHeader + orderRow(u"配送中"_qs, u"1000000000"_qs)
                                                          + orderRow(u"配送中"_qs, u"1000000000"_qs)
                                                          + orderRow(u"配送完了"_qs, u"1000000000"_qs)));
    QCOMPARE(orders.rows.size(), 2);
    QCOMPARE(shown(orders.problems), QStringList{u"6 注文番号 duplicate_key 1000000000"_qs});

    const auto inquiries =
        readAll<Inquiry>(m_folder.file(inquiriesHeader + u"Q-1,2026-11-01,,,0\nQ-1,2026-11-01,,,0\nQ-1,2026-11-01,,,1\n"_qs));
    QCOMPARE(shown(inquiries.problems), QStringList{u"4 inquiry_number duplicate_key Q-1"_qs});
}

void RecordReaderTest::badRowsAreNamedAndTheOthersRead()
{
    const QString good = u"1,,,,,,,,\n"_qs;
    const auto reading = readAll<Item>(m_folder.file(itemsHeader + good + u"2,,\"a\nb\",,x,,,,\n3,,\n4,,\"a\"b,,,,,,\n"_qs + good
                                                     + u"1e9,,,,,,,,\n5,,,,,,,,,\n"_qs));
    QCOMPARE(shown(reading.problems),
             QStringList({u"3 stock not_a_number x"_qs, u"5  field_count 3"_qs, u"6 item_name stray_quote"_qs,
                          u"8 item_number not_an_identifier 1e9"_qs, u"9  field_count 10"_qs}));
    QCOMPARE(reading.rows.size(), 2);
}

void RecordReaderTest::everyFindingOfARowIsReported()
{
    const auto reading = readAll<ScoreEvent>(
        m_folder.file(pointsHeader + u"2026-02-30,,,,special,Delivery,"_qs + QString(61, u'e') + u",1000000001,1\n"_qs));
    QCOMPARE(
        shown(reading.problems),
        QStringList({u"2 date not_a_date 2026-02-30"_qs, u"2 item_number missing"_qs, u"2 goods_kind unknown_value special"_qs,
                     u"2 component unknown_value Delivery"_qs, u"2 event too_long "_qs + QString(40, u'e'),
                     u"2 points out_of_range 1000000001"_qs, u"2 order_number not_an_identifier 1"_qs}));
}

void RecordReaderTest::anItemNameMayHaveTenThousandCharacters()
{
    const QString name(10'000, u'商');
    const auto reading = readAll<Item>(m_folder.file(itemsHeader + u"1,,%1,,,,,,\n2,,%1x,,,,,,\n"_qs.arg(name)));
    QCOMPARE(reading.rows.size(), 1);
    QCOMPARE(reading.rows.first().name, name);
    QCOMPARE(shown(reading.problems), QStringList{u"3 item_name too_long "_qs + QString(40, u'商')});
}

void RecordReaderTest::controlCharactersAreKeptOutOfRecords()
{
    const auto reading = readAll<ScoreEvent>(
        m_folder.file(pointsHeader
                      + u"2026-07-20,1,a\x0B"
                        "b\x7F"
                        "c\td,\u0085x\u0086y,general,delivery,e,1,\n2026-07-20,1,,,general,delivery,e\x01,1,\n"_qs));
    QCOMPARE(reading.rows.size(), 1);
    QCOMPARE(reading.rows.first().itemName, u"a b c\td"_qs);
    QCOMPARE(reading.rows.first().category, u"x y"_qs);
    QCOMPARE(shown(reading.problems), QStringList{u"3 event control_character e\uFFFD"_qs});
}

void RecordReaderTest::shownValuesAreShort()
{
    const auto reading = readAll<Item>(m_folder.file(itemsHeader + u"1,,,,%1😀%1,,,,\n"_qs.arg(QString(39, u'x'))));
    QCOMPARE(reading.problems.first().value, QString(39, u'x'));
}

void RecordReaderTest::blankRowsArePassedOver()
{
    const auto reading = readAll<Item>(m_folder.file(u"\n\n"_qs + itemsHeader + u"\n,,,,,,,,\n , ,\n\"\"\n1,,,,,,,,\n"_qs));
    QCOMPARE(reading.rows.size(), 1);
    QVERIFY(reading.problems.isEmpty());
}

void RecordReaderTest::aFileWithoutRowsEndsAtOnce()
{
    const auto reading = readAll<Item>(m_folder.file(itemsHeader));
    QVERIFY(!reading.error);
    QVERIFY(reading.rows.isEmpty());
}

void RecordReaderTest::theSummaryAndTheProgressAreThoseOfTheFile()
{
    const QByteArray bytes = encoded(itemsHeader + itemRow.repeated(3), TextEncoding::Cp932);
    const auto reader = RecordReader<Item>::open(m_folder.file(bytes));
    QVERIFY(reader);
    QCOMPARE((*reader)->bytesTotal(), bytes.size());
    QCOMPARE((*reader)->summary().encoding, TextEncoding::Cp932);
    while (!std::holds_alternative<EndOfFile>((*reader)->next()))
        QCOMPARE_LE((*reader)->bytesRead(), bytes.size());
    QCOMPARE((*reader)->bytesRead(), bytes.size());
}

void RecordReaderTest::readingOnAfterTheEndStaysAtTheEnd()
{
    const auto reader = RecordReader<Item>::open(m_folder.file(itemsHeader + itemRow));
    QVERIFY(reader);
    QVERIFY(std::holds_alternative<Item>((*reader)->next()));
    for (int i = 0; i < 3; ++i)
        QVERIFY(std::holds_alternative<EndOfFile>((*reader)->next()));
}

QTEST_GUILESS_MAIN(RecordReaderTest)
#include "record_reader_test.moc"
