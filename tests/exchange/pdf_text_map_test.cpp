#include "exchange/pdf_text_map.h"

#include <QTest>

using namespace console;

/// The maps from a PDF's glyphs to characters, mended.
class PdfTextMapTest : public QObject
{
    Q_OBJECT

private slots:
    void radicalsBecomeTheirIdeographs();
    void aSpanOfRadicalsBecomesAList();
    void aListIsMendedOneByOne();
    void whatIsRightStaysAsItIs();
    void severalSectionsAreMended();
    void aCutMapIsLeftAlone();
};

void PdfTextMapTest::radicalsBecomeTheirIdeographs()
{
    const QByteArray map = "2 beginbfchar\n<0001> <2F0A>\n<0002> <2ed1>\nendbfchar\n"; // 入 長
    QCOMPARE(mendedTextMap(map), QByteArray("2 beginbfchar\n<0001> <5165>\n<0002> <9577>\nendbfchar\n"));
}

void PdfTextMapTest::aSpanOfRadicalsBecomesAList()
{
    const QByteArray map = "1 beginbfrange\n<0010> <0012> <2F00>\nendbfrange"; // 一 丨 丶
    QCOMPARE(mendedTextMap(map), QByteArray("1 beginbfrange\n<0010> <0012> [<4E00> <4E28> <4E36>]\nendbfrange"));
}

void PdfTextMapTest::aListIsMendedOneByOne()
{
    const QByteArray map = "2 beginbfrange\n<0001> <0002> [<0041> <2FA6>]\n<0003> <0003> <2027>\nendbfrange";
    QCOMPARE(mendedTextMap(map), QByteArray("2 beginbfrange\n<0001> <0002> [<0041> <91D1> ]\n<0003> <0003> [<30FB>]\nendbfrange"));
}

void PdfTextMapTest::whatIsRightStaysAsItIs()
{
    const QByteArray map = "/CIDInit /ProcSet findresource begin\n1 beginbfrange\n<0010> <0012> <6771>\nendbfrange\nend\n";
    QCOMPARE(mendedTextMap(map), map);
    QCOMPARE(mendedTextMap("1 beginbfchar\n<0001> <D83DDE00>\nendbfchar"), QByteArray("1 beginbfchar\n<0001> <D83DDE00>\nendbfchar"));
    QCOMPARE(mendedTextMap({}), QByteArray());
}

void PdfTextMapTest::severalSectionsAreMended()
{
    const QByteArray map = "1 beginbfrange\n<01> <01> <2F08>\nendbfrange\n1 beginbfchar\n<02> <2F09>\nendbfchar\n1 beginbfrange\n<03> <03> <2F0A>\nendbfrange\n";
    QCOMPARE(mendedTextMap(map), QByteArray("1 beginbfrange\n<01> <01> [<4EBA>]\nendbfrange\n1 beginbfchar\n<02> <513F>\nendbfchar\n"
                                            "1 beginbfrange\n<03> <03> [<5165>]\nendbfrange\n"));
}

void PdfTextMapTest::aCutMapIsLeftAlone()
{
    const QByteArray map = "1 beginbfchar\n<0001> <2F0A>\n";
    QCOMPARE(mendedTextMap(map), map);
}

QTEST_GUILESS_MAIN(PdfTextMapTest)
#include "pdf_text_map_test.moc"
