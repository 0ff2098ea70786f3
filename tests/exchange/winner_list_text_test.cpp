#include "exchange/winner_list_file.h"
#include "exchange/winner_list_text.h"

#include "support/chance.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace console;

namespace {

AdWinner winner(int rank, qint64 price, const char *item = "")
{
    return {rank, known<Qcash>(price), QString::fromUtf8(item)};
}

QList<std::optional<WinnerLineFault>> faultsOf(const WinnerListText &text)
{
    QList<std::optional<WinnerLineFault>> faults;
    for (const WinnerLine &line : text.lines)
        faults << line.fault;
    return faults;
}

} // namespace

/// Winner lists as they are pasted, and as files.
class WinnerListTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSameListIsReadFromWhateverPartsItsColumns_data();
    void theSameListIsReadFromWhateverPartsItsColumns();
    void aHeaderInAnyLanguageSaysWhichColumnIsWhich_data();
    void aHeaderInAnyLanguageSaysWhichColumnIsWhich();
    void aLineWithoutARankHasTheOneBehindTheLineBefore();
    void itemNamesAreReadPast();
    void eachLineSaysWhyItIsNotTaken_data();
    void eachLineSaysWhyItIsNotTaken();
    void aRankIsTakenOnce();
    void nothingIsReadFromAnEmptyText();
    void hostileTextsAreOnlyFaults();
    void whateverIsPastedRanksAreUniqueAndPricesWhole();
    void aFileHoldsSeveralDaysAndSlots();
    void aFilesFaultsHaveLineAndColumn();
    void aFileWithoutItsColumnsIsRefused();
    void aWorkbookIsNotTakenForText();

private:
    [[nodiscard]] QString file(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WinnerListTextTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString WinnerListTextTest::file(const QByteArray &content)
{
    const QString path = m_folder->filePath(QStringLiteral("winners.csv"));
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("the file could not be written");
    return path;
}

void WinnerListTextTest::theSameListIsReadFromWhateverPartsItsColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("tabs") << QStringLiteral("1\t12,300\t812345678\n2\t11,500\t812345679\n3\t980\t\n");
    QTest::newRow("commas") << QStringLiteral("1,12300,812345678\n2,11500,812345679\n3,980,\n");
    QTest::newRow("commas with quotes") << QStringLiteral("1,\"12,300\",812345678\r\n2,\"11,500\",812345679\r\n3,\"980\",\r\n");
    QTest::newRow("semicolons") << QStringLiteral("1;12.300;812345678\n2;11500;812345679\n3;980;").replace(u'.', u',');
    QTest::newRow("blanks") << QStringLiteral("1 12,300 812345678\n\n2  11,500   812345679\n3 980");
    QTest::newRow("commas and blanks") << QStringLiteral("1, 12300, 812345678\n2, 11500, 812345679\n3, 980");
    QTest::newRow("another order") << QStringLiteral("812345678\t12,300\t1\n812345679\t11,500\t2\n\t980\t3");
    QTest::newRow("Japanese marks") << QStringLiteral("1位\t12,300円\t812345678\n2位\t¥11,500\t812345679\n第3位\t980Qキャッシュ");
    QTest::newRow("Korean marks") << QStringLiteral("1위\t12,300 Q캐시\t812345678\n2위\t11,500원\t812345679\n3위\t980");
    QTest::newRow("full width") << QStringLiteral("１\t１２，３００\t８１２３４５６７８\n２\t１１，５００\t８１２３４５６７９\n３\t９８０");
    QTest::newRow("guarded by a spreadsheet") << QStringLiteral("1\t12,300\t'812345678\n2\t11,500\t'812345679\n3\t980");
    QTest::newRow("not sorted") << QStringLiteral("3\t980\n1\t12,300\t812345678\n2\t11,500\t812345679");
}

void WinnerListTextTest::theSameListIsReadFromWhateverPartsItsColumns()
{
    QFETCH(QString, text);
    const WinnerListText list = readWinnerList(text);
    QCOMPARE(list.winners(), (QList{winner(1, 12300, "812345678"), winner(2, 11500, "812345679"), winner(3, 980)}));
    QVERIFY(!list.hasFaults());
}

void WinnerListTextTest::aHeaderInAnyLanguageSaysWhichColumnIsWhich_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("own names") << QStringLiteral("item_number\tprice\trank\tname");
    QTest::newRow("en") << QStringLiteral("Item code\tBid price\tRank\tName");
    QTest::newRow("ja") << QStringLiteral("商品コード\t落札価格\t順位\t商品名");
    QTest::newRow("ko") << QStringLiteral("상품코드\t낙찰가\t순위\t상품명");
    QTest::newRow("zh") << QStringLiteral("商品代码\t中标价\t排名\t商品名");
}

void WinnerListTextTest::aHeaderInAnyLanguageSaysWhichColumnIsWhich()
{
    QFETCH(QString, header);
    // Without the header neither the short code nor the price below the ranks could be told.
    const WinnerListText list = readWinnerList(header + QStringLiteral("\n4711\t90\t2\t5 pieces\n4712\t95\t1\t15"));
    QCOMPARE(list.winners(), (QList{winner(1, 95, "4712"), winner(2, 90, "4711")}));
    QCOMPARE(list.lines.size(), 3);
    QVERIFY(!list.lines.constFirst().winner);
    QVERIFY(!list.lines.constFirst().fault);
}

void WinnerListTextTest::aLineWithoutARankHasTheOneBehindTheLineBefore()
{
    QCOMPARE(readWinnerList(QStringLiteral("12,300\n11,500\n9,800")).winners(), (QList{winner(1, 12300), winner(2, 11500), winner(3, 9800)}));
}

void WinnerListTextTest::itemNamesAreReadPast()
{
    const WinnerListText list = readWinnerList(QStringLiteral("1\t812345678\tスポーツバッグ 20 L\t12,300"));
    QCOMPARE(list.winners(), QList{winner(1, 12300, "812345678")});
}

void WinnerListTextTest::eachLineSaysWhyItIsNotTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<WinnerLineFault>("fault");
    QTest::newRow("words") << QStringLiteral("nobody has won") << WinnerLineFault::NoPrice;
    QTest::newRow("only a rank") << QStringLiteral("1\t812345678") << WinnerLineFault::NoPrice;
    QTest::newRow("three numbers") << QStringLiteral("1\t12,300\t45") << WinnerLineFault::SeveralNumbers;
    QTest::newRow("rank zero") << QStringLiteral("0\t12,300") << WinnerLineFault::NotARank;
    QTest::newRow("rank too low") << QStringLiteral("101\t12,300") << WinnerLineFault::NotARank;
    QTest::newRow("no rank by header") << QStringLiteral("rank,price\nfirst,12300") << WinnerLineFault::NotARank;
    QTest::newRow("price zero") << QStringLiteral("rank,price\n1,0") << WinnerLineFault::NotAPrice;
    QTest::newRow("a fraction") << QStringLiteral("rank,price\n1,12.5") << WinnerLineFault::NotAPrice;
    QTest::newRow("more than any wallet holds") << QStringLiteral("rank,price\n1,99999999999999999999") << WinnerLineFault::NotAPrice;
    QTest::newRow("a rounded code") << QStringLiteral("1\t12,300\t8.12346E+08") << WinnerLineFault::LostDigits;
}

void WinnerListTextTest::eachLineSaysWhyItIsNotTaken()
{
    QFETCH(QString, text);
    QFETCH(WinnerLineFault, fault);
    const WinnerListText list = readWinnerList(text);
    QVERIFY(list.winners().isEmpty());
    QCOMPARE(faultsOf(list).constLast(), std::optional(fault));
    QCOMPARE(list.lines.constLast().line, int(text.count(u'\n') + 1));
}

void WinnerListTextTest::aRankIsTakenOnce()
{
    const WinnerListText list = readWinnerList(QStringLiteral("1\t12,300\n1\t11,500\n2\t9,800"));
    QCOMPARE(list.winners(), (QList{winner(1, 12300), winner(2, 9800)}));
    QCOMPARE(list.lines.at(1).fault, std::optional(WinnerLineFault::RankTaken));
    QCOMPARE(list.lines.at(1).line, 2);
}

void WinnerListTextTest::nothingIsReadFromAnEmptyText()
{
    QVERIFY(readWinnerList(QString()).lines.isEmpty());
    QVERIFY(readWinnerList(QStringLiteral("\n \t \r\n")).lines.isEmpty());
}

void WinnerListTextTest::hostileTextsAreOnlyFaults()
{
    const QString long_(500'000, u'9');
    QVERIFY(readWinnerList(long_).winners().isEmpty());
    QVERIFY(readWinnerList(QString(200'000, u'\t')).lines.isEmpty());
    const WinnerListText list = readWinnerList(QStringLiteral("\"1\t12,300\n<b>2</b>\t11,500\n") + QChar(0) + QStringLiteral("3"));
    for (const WinnerLine &line : list.lines)
        QVERIFY(line.text.size() <= 80);
}

void WinnerListTextTest::whateverIsPastedRanksAreUniqueAndPricesWhole()
{
    samples::Chance chance("winner_list_text_test");
    const QString letters = QStringLiteral("0123456789019,.;\t\t \n\n\"'=#位위¥円-+eE１２順位price rank:商品コード\r");
    const int count = samples::rounds(2000, 50'000);
    for (int i = 0; i < count; ++i) {
        QString text;
        for (qint64 length = chance.between(0, 120); length > 0; --length)
            text += letters.at(chance.between(0, letters.size() - 1));
        const WinnerListText list = readWinnerList(text);
        QSet<int> ranks;
        for (const AdWinner &winner : list.winners()) {
            QVERIFY2(winner.rank >= 1 && winner.rank <= lowestAdRank && !ranks.contains(winner.rank), qPrintable(text));
            QVERIFY2(winner.price > Qcash(), qPrintable(text));
            ranks.insert(winner.rank);
        }
        for (const WinnerLine &line : list.lines)
            QVERIFY2(!(line.winner && line.fault), qPrintable(text));
    }
}

void WinnerListTextTest::aFileHoldsSeveralDaysAndSlots()
{
    const auto read = readWinnerFile(file("\xef\xbb\xbf" "date,ad,slot,rank,price,item_number\n"
                                          "2026-11-21,plus_keyword,\xe3\x83\x90\xe3\x83\x83\xe3\x82\xb0,2,\"11,500\",\n"
                                          "2026/11/21,plus_keyword,\xe3\x83\x90\xe3\x83\x83\xe3\x82\xb0,1,12300,812345678\n"
                                          "2026-11-22,plus_category,Fashion,1,5000,812345679\n"));
    QVERIFY(read);
    QCOMPARE(read->problemCount, 0);
    QCOMPARE(read->rows, 3);
    QCOMPARE(read->lists.size(), 2);
    QCOMPARE(read->lists.at(0).first, (AdSlotName{AdKind::PlusKeyword, QStringLiteral("バッグ")}));
    QCOMPARE(read->lists.at(0).second, (AdWinnerList{QDate(2026, 11, 21), {winner(1, 12300, "812345678"), winner(2, 11500)}}));
    QCOMPARE(read->lists.at(1).second.day, QDate(2026, 11, 22));
}

void WinnerListTextTest::aFilesFaultsHaveLineAndColumn()
{
    const auto read = readWinnerFile(file("rank,price,date,ad,slot\n1,12300,2026-11-21,plus_keyword,bag\n1,11500,2026-11-21,plus_keyword,BAG\n"
                                          "0,x,2026-13-21,plus_thing,bag\n2,100,2026-11-21,plus_keyword,\n"));
    QVERIFY(read);
    QCOMPARE(read->problemCount, 6);
    const auto is = [&](int at, qint64 line, const char *column, RowFault fault) {
        const RowProblem &problem = read->problems.at(at);
        return problem.line == line && problem.column == QLatin1String(column) && problem.fault == fault;
    };
    QVERIFY(is(0, 3, "rank", RowFault::DuplicateKey));
    QCOMPARE(read->problems.at(0).firstLine, 2);
    QVERIFY(is(1, 4, "date", RowFault::NotADate));
    QVERIFY(is(2, 4, "ad", RowFault::UnknownValue));
    QVERIFY(is(3, 4, "rank", RowFault::OutOfRange));
    QVERIFY(is(4, 4, "price", RowFault::NotANumber));
    QCOMPARE(read->problems.at(4).value, QStringLiteral("x"));
    QVERIFY(is(5, 5, "slot", RowFault::Missing));
}

void WinnerListTextTest::aFileWithoutItsColumnsIsRefused()
{
    const auto missing = readWinnerFile(file("date,rank,price\n2026-11-21,1,500\n"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().fault, FileFault::MissingColumns);
    QCOMPARE(missing.error().columns, (QStringList{QStringLiteral("ad"), QStringLiteral("slot")}));
    QCOMPARE(readWinnerFile(file("")).error().fault, FileFault::Empty);
    QCOMPARE(readWinnerFile(file("date,ad,slot,rank,price\n")).error().fault, FileFault::Empty);
    QCOMPARE(readWinnerFile(m_folder->path()).error().fault, FileFault::Directory);
}

void WinnerListTextTest::aWorkbookIsNotTakenForText()
{
    const auto read = readWinnerFile(file(QByteArray("PK\x03\x04\x14\x00\x00\x00\x08\x00", 10) + QByteArray(500, '\x01')));
    QVERIFY(!read);
    QCOMPARE(read.error().fault, FileFault::NotText);
}

QTEST_APPLESS_MAIN(WinnerListTextTest)
#include "winner_list_text_test.moc"
