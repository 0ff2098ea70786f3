#include "support/window_fixture.h"
#include "ui/page_factory.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// A narrow window keeps nothing of a row from who has no mouse.
class LeftOutLineTest : public QObject
{
    Q_OBJECT

private slots:
    void whatFindsNoRoomIsReadBelow_data();
    void whatFindsNoRoomIsReadBelow();
    void aWideWindowNeedsNoLine();
};

void LeftOutLineTest::whatFindsNoRoomIsReadBelow_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("name");
    QTest::newRow("goods") << PageId::Goods << QStringLiteral("goods");
    QTest::newRow("orders") << PageId::Orders << QStringLiteral("orders");
}

void LeftOutLineTest::whatFindsNoRoomIsReadBelow()
{
    QFETCH(PageId, page);
    QFETCH(QString, name);
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.open(page);
    auto *view = fixture.find<QTableView>(name + QStringLiteral("View"));
    const auto *line = fixture.find<QLabel>(name + QStringLiteral("LeftOutLabel"));
    QTRY_VERIFY(view->model()->rowCount() > 0 && line->isVisible());
    view->setCurrentIndex(view->model()->index(0, 0));
    int leftOut = 0;
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        const QString heading = view->model()->headerData(column, Qt::Horizontal).toString();
        QCOMPARE(line->text().contains(heading + u':'), view->isColumnHidden(column));
        if (!view->isColumnHidden(column))
            continue;
        ++leftOut;
        QVERIFY2(line->text().contains(view->model()->index(0, column).data().toString()), qPrintable(line->text()));
    }
    QVERIFY(leftOut > 0);
    QCOMPARE(view->accessibleDescription(), line->text());
}

void LeftOutLineTest::aWideWindowNeedsNoLine()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.window().resize(1920, 1080);
    fixture.open(PageId::Goods);
    const auto *view = fixture.find<QTableView>(QStringLiteral("goodsView"));
    QTRY_VERIFY(view->model()->rowCount() > 0);
    QTRY_VERIFY(!fixture.find<QLabel>(QStringLiteral("goodsLeftOutLabel"))->isVisible());
}

QTEST_MAIN(LeftOutLineTest)
#include "left_out_line_test.moc"
