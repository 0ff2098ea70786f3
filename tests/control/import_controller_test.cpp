#include "control/import_controller.h"
#include "support/points_desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace console;

/// One file from its choice to the store, over a real store.
class ImportControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsPreviewedBeforeAnythingIsImported();
    void ordersAreImportedOnceAndAnnounced();
    void nothingOfTheBuyersIsKept();
    void badRowsStopTheImportUnlessTheyAreLeftOut();
    void aFileOfAnotherKindIsRecognised();
    void aMissingFileIsSaid();
    void theLastChoiceIsTheOnePreviewed();
    void aCancelledImportLeavesNothing();
    void goingAwayCancels();

private:
    static QString sample(const char *name) { return QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/ui/") + QLatin1String(name); }

    static void choose(ImportController &import, ImportKind kind, const QString &path)
    {
        import.setKind(kind);
        import.setPath(path);
        QTRY_COMPARE(int(import.state().phase), int(ImportPhase::Ready));
    }

    static int ordersIn(PointsDesk &desk)
    {
        const auto orders = desk.wallet->salesOrders.orders(desk.shop(), OrdersFilter::All, {}, {}, 10'000);
        return orders ? int(orders->size()) : -1;
    }

    static int goodsIn(PointsDesk &desk)
    {
        const auto goods = desk.wallet->goods.goods(desk.shop(), GoodsFilter::All, {}, QDate(2026, 11, 21), {}, 100'000);
        return goods ? int(goods->size()) : -1;
    }

    /// Long enough that one can press Cancel.
    static QString manyItems(PointsDesk &desk)
    {
        const QString path = desk.folder.filePath(QStringLiteral("many.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("item_number,seller_item_code,item_name,category,stock,price,valid_until,image_status,goods_kind\n");
        for (int number = 0; number < 60'000; ++number)
            file.write(QByteArray::number(1'000'000'000 + number) + ",S,Serum,Skin care,5,100,2027-01-31,ok,general\n");
        return path;
    }
};

void ImportControllerTest::aFileIsPreviewedBeforeAnythingIsImported()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    QVERIFY(!import.state().canStart());
    choose(import, ImportKind::Orders, sample("orders-cp932.csv"));
    QVERIFY(import.state().canStart());
    const Preview &preview = *import.state().preview;
    QCOMPARE(int(preview.summary.encoding), int(TextEncoding::Cp932));
    QCOMPARE(preview.rows.size(), 4);
    QVERIFY(preview.summary.columns.contains(QStringLiteral("注文番号")));
    for (const PreviewRow &row : preview.rows)
        QVERIFY(!row.cells.join(u' ').contains(QStringLiteral("MARKER")));
    QCOMPARE(ordersIn(desk), 0);
}

void ImportControllerTest::ordersAreImportedOnceAndAnnounced()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    QSignalSpy changed(&desk.session, &Session::bookChanged);
    choose(import, ImportKind::Orders, sample("orders-cp932.csv"));
    import.start();
    import.start();
    QTRY_COMPARE(int(import.state().phase), int(ImportPhase::Done));
    QVERIFY(import.state().report && import.state().report->isCommitted);
    QCOMPARE(import.state().report->counts.added, 4);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(ordersIn(desk), 4);
    QVERIFY(!import.state().canStart());
    // The same file again changes nothing.
    choose(import, ImportKind::Orders, sample("orders-cp932.csv"));
    import.start();
    QTRY_COMPARE(int(import.state().phase), int(ImportPhase::Done));
    QCOMPARE(import.state().report->counts.unchanged, 4);
    QCOMPARE(ordersIn(desk), 4);
}

void ImportControllerTest::nothingOfTheBuyersIsKept()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    choose(import, ImportKind::Orders, sample("orders-cp932.csv"));
    import.start();
    QTRY_COMPARE(int(import.state().phase), int(ImportPhase::Done));
    QCOMPARE(ordersIn(desk), 4);
    int files = 0;
    for (const QFileInfo &info : QDir(desk.folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++files;
        for (const char *marker : {"MARKER", "03-1111", "090-1111", "080-3333", "03-3333", "999-000", "マーカー"})
            QVERIFY2(!bytes.contains(marker), marker);
    }
    QVERIFY(files > 0);
}

void ImportControllerTest::badRowsStopTheImportUnlessTheyAreLeftOut()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    QSignalSpy changed(&desk.session, &Session::bookChanged);
    choose(import, ImportKind::Items, sample("items-bad-rows.csv"));
    QVERIFY(import.state().canStart());
    import.start();
    QTRY_COMPARE(int(import.state().phase), int(ImportPhase::Done));
    QVERIFY(!import.state().report->isCommitted);
    QCOMPARE(import.state().report->counts.rejected, 2);
    QCOMPARE(goodsIn(desk), 0);
    QCOMPARE(changed.count(), 0);
    QVERIFY(import.state().canStart());
    import.setSkipBadRows(true);
    import.start();
    QTRY_VERIFY(import.state().report && import.state().report->isCommitted);
    QCOMPARE(import.state().report->counts.added, 2);
    QCOMPARE(import.state().report->counts.rejected, 2);
    QCOMPARE(goodsIn(desk), 2);
}

void ImportControllerTest::aFileOfAnotherKindIsRecognised()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    choose(import, ImportKind::Orders, sample("items.csv"));
    QVERIFY(!import.state().canStart());
    QCOMPARE(int(import.state().fileError->fault), int(FileFault::OtherKind));
    QCOMPARE(int(*import.state().fileError->otherKind), int(ImportKind::Items));
    import.setKind(ImportKind::Items);
    QTRY_VERIFY(import.state().canStart());
    QVERIFY(!import.state().fileError);
}

void ImportControllerTest::aMissingFileIsSaid()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    choose(import, ImportKind::Items, desk.folder.filePath(QStringLiteral("none.csv")));
    QCOMPARE(int(import.state().fileError->fault), int(FileFault::CannotOpen));
    QVERIFY(!import.state().canStart());
    import.setPath({});
    QCOMPARE(int(import.state().phase), int(ImportPhase::Choosing));
    QVERIFY(!import.state().fileError);
}

void ImportControllerTest::theLastChoiceIsTheOnePreviewed()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    import.setPath(sample("orders-cp932.csv"));
    import.setKind(ImportKind::Points);
    import.setPath(sample("points.csv"));
    QTRY_COMPARE(int(import.state().phase), int(ImportPhase::Ready));
    QCOMPARE(import.state().preview->rows.size(), 2);
    QVERIFY(import.state().preview->summary.columns.contains(QStringLiteral("component")));
}

void ImportControllerTest::aCancelledImportLeavesNothing()
{
    PointsDesk desk;
    ImportController import(desk.desk);
    QSignalSpy changed(&desk.session, &Session::bookChanged);
    choose(import, ImportKind::Items, manyItems(desk));
    import.start();
    QCOMPARE(int(import.state().phase), int(ImportPhase::Running));
    import.cancel();
    QVERIFY(import.state().isCancelling);
    QTRY_COMPARE(int(import.state().phase), int(ImportPhase::Done));
    QVERIFY(import.state().report && import.state().report->isCancelled && !import.state().report->isCommitted);
    QCOMPARE(goodsIn(desk), 0);
    QCOMPARE(changed.count(), 0);
    QVERIFY(import.state().canStart());
}

void ImportControllerTest::goingAwayCancels()
{
    PointsDesk desk;
    {
        ImportController import(desk.desk);
        choose(import, ImportKind::Items, manyItems(desk));
        import.start();
    }
    // The thread does one thing after the other: this one comes behind the import.
    bool isBehind = false;
    desk.longWork.run(
        this, [](Wallet &) -> StoreResult<void> { return {}; }, [&isBehind](const StoreResult<void> &) { isBehind = true; });
    QTRY_VERIFY(isBehind);
    QCOMPARE(goodsIn(desk), 0);
}

QTEST_GUILESS_MAIN(ImportControllerTest)
#include "import_controller_test.moc"
