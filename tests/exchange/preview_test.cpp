#include "exchange/preview.h"

#include "import_files.h"

#include <QTest>

using namespace console;
using namespace importfiles;

/// What the preview of a file shows.
class PreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstRowsAreShownAsTheyStandInTheFile();
    void noMoreThanTheAskedRowsAreShown();
    void onlyTakenColumnsAreShown();
    void aRowOfOtherShapeShowsNoCells();
    void findingsAreThoseOfTheShownRows();
    void aFileThatCannotBeReadShowsWhy();
    void aFaultBehindTheFirstRowsIsShownWithThem();
    void everyKindHasAPreview();

private:
    Folder m_folder;
};

void PreviewTest::theFirstRowsAreShownAsTheyStandInTheFile()
{
    const Preview shownFile =
        preview(m_folder.file(u"stock,item_number\n\" 1,000 \",'0012\n"_qs, TextEncoding::Utf16Le), ImportKind::Items);
    QVERIFY(!shownFile.error);
    QCOMPARE(shownFile.summary.encoding, TextEncoding::Utf16Le);
    QCOMPARE(shownFile.summary.columns, QStringList({u"stock"_qs, u"item_number"_qs}));
    QCOMPARE(shownFile.rows.size(), 1);
    QCOMPARE(shownFile.rows.first().line, 2);
    QCOMPARE(shownFile.rows.first().cells, QStringList({u" 1,000 "_qs, u"'0012"_qs}));
}

void PreviewTest::noMoreThanTheAskedRowsAreShown()
{
    const QString path = m_folder.file(u"item_number\n"_qs + u"1\n"_qs.repeated(50));
    QCOMPARE(preview(path, ImportKind::Items).rows.size(), 20);
    QCOMPARE(preview(path, ImportKind::Items, {}, 3).rows.size(), 3);
    QCOMPARE(preview(path, ImportKind::Items, {}, 100).rows.size(), 50);
}

void PreviewTest::onlyTakenColumnsAreShown()
{
    const Preview shownFile = preview(m_folder.file(ordersHeader + orderRow(u"配送中"_qs, u"1000000000"_qs)), ImportKind::Orders);
    QCOMPARE(shownFile.summary.columns.size(), 17);
    QCOMPARE(shownFile.rows.first().cells.size(), 17);
    QVERIFY(!shownFile.rows.first().cells.join(u'|').contains(u"秘密"));
}

void PreviewTest::aRowOfOtherShapeShowsNoCells()
{
    const Preview shownFile = preview(m_folder.file(u"item_number,stock\n1,2,3\n1,2\n"_qs), ImportKind::Items);
    QCOMPARE(shownFile.rows.size(), 2);
    QVERIFY(shownFile.rows.first().cells.isEmpty());
    QCOMPARE(shown(shownFile.problems), QStringList{u"2  field_count 3"_qs});
}

void PreviewTest::findingsAreThoseOfTheShownRows()
{
    const QString path = m_folder.file(u"item_number,stock\n1,x\n2,y\n3,z\n"_qs);
    QCOMPARE(shown(preview(path, ImportKind::Items, {}, 2).problems),
             QStringList({u"2 stock not_a_number x"_qs, u"3 stock not_a_number y"_qs}));
}

void PreviewTest::aFileThatCannotBeReadShowsWhy()
{
    const Preview shownFile = preview(m_folder.path(), ImportKind::Points);
    QCOMPARE(shownFile.error->fault, FileFault::Directory);
    QVERIFY(shownFile.summary.columns.isEmpty());
}

void PreviewTest::aFaultBehindTheFirstRowsIsShownWithThem()
{
    const Preview shownFile = preview(m_folder.file(u"item_number\n1\n\"2"_qs), ImportKind::Items);
    QCOMPARE(shownFile.rows.size(), 1);
    QCOMPARE(shownFile.error->fault, FileFault::UnterminatedQuote);
    QCOMPARE(shownFile.error->line, 3);
}

void PreviewTest::everyKindHasAPreview()
{
    const auto shows = [this](ImportKind kind, const QString &header) { return !preview(m_folder.file(header), kind).error; };
    QVERIFY(shows(ImportKind::Points, pointsHeader));
    QVERIFY(shows(ImportKind::Items, itemsHeader));
    QVERIFY(shows(ImportKind::Orders, shortOrdersHeader));
    QVERIFY(shows(ImportKind::Inquiries, inquiriesHeader));
    QVERIFY(shows(ImportKind::Notices, noticesHeader));
    QVERIFY(shows(ImportKind::Settlement, settlementHeader));
    QVERIFY(shows(ImportKind::Deductions, deductionsHeader));
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
