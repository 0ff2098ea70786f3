#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/grade_points/grade_points_page.h"
#include "ui/pages/grade_points/past_points_page.h"
#include "ui/pages/grade_points/typed_points_model.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// Item scores, typed-in points and the past points as a user sees them, over a real store.
class ScorePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void itemsAreFoundByTheirFields();
    void itemsAreReadOnAsTheViewScrolls();
    void pointsAreTypedInAndTakenBack();
    void whatIsNoNumberIsNotTypedIn();
    void theBoundaryDayBelongsToTheNewPage();
    void pastPointsAreSearchedByItemAndDate();
    void thePastIsReadOnAsTheViewScrolls();

private:
    static ScoreEvent event(QDate date, const char *item, const char *name, qint64 points, GoodsKind kind = GoodsKind::General)
    {
        ScoreEvent event;
        event.date = date;
        event.itemNumber = QString::fromLatin1(item);
        event.itemName = QString::fromUtf8(name);
        event.category = QStringLiteral("Skin care");
        event.goodsKind = kind;
        event.event = QStringLiteral("shipped_on_time");
        event.points = points;
        event.orderNumber = QStringLiteral("1000000001");
        return event;
    }

    Language m_language;
};

namespace {

const QDate lastMonth(2026, 10, 15);

} // namespace

void ScorePagesTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void ScorePagesTest::itemsAreFoundByTheirFields()
{
    PointsDesk desk;
    desk.import(QList{event(lastMonth, "1088021821", "コラーゲン美容液 30ml", 3'120), event(lastMonth, "1044870032", "리들샷 100 에센스", 2'688),
                      event(QDate(2026, 9, 3), "1031190077", "カラコン", 1'904)});
    GradePointsPage page(desk.desk);
    auto *view = in<QTableView>(page, "itemScoreView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.resize(1000, 1400);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(cell(view, 0, ItemScoreModel::TotalColumn).toLongLong(), 3'120);

    auto *name = in<QLineEdit>(page, "itemNameEdit");
    name->setFocus();
    name->insert(QStringLiteral("리들"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(cell(view, 0, ItemScoreModel::NumberColumn).toString(), QStringLiteral("1044870032"));

    name->setText(QStringLiteral("nothing like that"));
    QTest::mouseClick(in<QPushButton>(page, "itemSearchButton"), Qt::LeftButton);
    QTRY_VERIFY(in<QWidget>(page, "itemsEmpty")->isVisible());
    QVERIFY(!view->isVisible());
    QVERIFY(!in<QPushButton>(page, "itemExportButton")->isEnabled());

    name->clear();
    auto *months = in<QComboBox>(page, "itemMonthBox");
    months->setCurrentIndex(months->findText(QStringLiteral("2026-09")));
    QTest::mouseClick(in<QPushButton>(page, "itemSearchButton"), Qt::LeftButton);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(cell(view, 0, ItemScoreModel::NumberColumn).toString(), QStringLiteral("1031190077"));
    QCOMPARE(in<QComboBox>(page, "itemCategoryBox")->count(), 2);
}

void ScorePagesTest::itemsAreReadOnAsTheViewScrolls()
{
    PointsDesk desk;
    QList<ScoreEvent> events;
    for (int i = 0; i < 250; ++i)
        events.append(event(lastMonth, qPrintable(QString::number(1'000 + i)), "Serum", 5));
    desk.import(events);
    GradePointsPage page(desk.desk);
    auto *model = in<QTableView>(page, "itemScoreView")->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show();
    // Equal totals, so that the item number decides where a page begins.
    while (model->canFetchMore({}))
        model->fetchMore({});
    QCOMPARE(model->rowCount(), 250);
    for (int row = 0; row < 250; ++row)
        QCOMPARE(model->index(row, ItemScoreModel::NumberColumn).data().toString(), QString::number(1'000 + row));
}

void ScorePagesTest::pointsAreTypedInAndTakenBack()
{
    PointsDesk desk;
    GradePointsPage page(desk.desk);
    page.show();
    QTest::mouseClick(in<QPushButton>(page, "typePointsButton"), Qt::LeftButton);
    auto *dialog = page.findChild<QDialog *>(QStringLiteral("typedPointsDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(in<QComboBox>(*dialog, "typedMonthBox")->currentText(), QStringLiteral("2026-10"));
    in<QLineEdit>(*dialog, "typedDeliveryEdit")->setText(QStringLiteral("１０,984"));
    in<QLineEdit>(*dialog, "typedClaimEdit")->setText(QStringLiteral("−420"));
    in<QLineEdit>(*dialog, "typedReviewEdit")->setText(QStringLiteral("1788"));
    auto *save = in<QPushButton>(*dialog, "saveTypedPointsButton");
    QTest::mouseClick(save, Qt::LeftButton);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(valueIn(page, "convertiblePointsValue"), 12'352);
    auto *view = in<QTableView>(*dialog, "typedPointsView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(in<QLineEdit>(*dialog, "typedClaimEdit")->text().isEmpty());

    auto *takeBack = in<QPushButton>(*dialog, "takeBackButton");
    QVERIFY(!takeBack->isEnabled());
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(takeBack->isEnabled());
    QTest::mouseClick(takeBack, Qt::LeftButton);
    QTRY_COMPARE(valueIn(page, "convertiblePointsValue"), 0);
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(cell(view, 0, TypedPointsModel::StateColumn).toBool());
    QVERIFY(!takeBack->isEnabled());
}

void ScorePagesTest::whatIsNoNumberIsNotTypedIn()
{
    PointsDesk desk;
    GradePointsPage page(desk.desk);
    page.show();
    QTest::mouseClick(in<QPushButton>(page, "typePointsButton"), Qt::LeftButton);
    auto *dialog = page.findChild<QDialog *>(QStringLiteral("typedPointsDialog"));
    QVERIFY(dialog);
    auto *save = in<QPushButton>(*dialog, "saveTypedPointsButton");
    in<QLineEdit>(*dialog, "typedClaimEdit")->setText(QStringLiteral("twelve"));
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(in<QLabel>(*dialog, "typedClaimErrorLabel")->isVisible());
    QVERIFY(!in<QLabel>(*dialog, "typedReviewErrorLabel")->isVisible());
    QVERIFY(save->isEnabled());

    in<QLineEdit>(*dialog, "typedClaimEdit")->clear();
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(in<QLabel>(*dialog, "typedErrorLabel")->isVisible());
    QVERIFY(desk.wallet->scores.typedPoints(desk.shop(), *JstMonth::of(2026, 10))->isEmpty());
}

void ScorePagesTest::theBoundaryDayBelongsToTheNewPage()
{
    PointsDesk desk;
    desk.import(QList{event(QDate(2019, 6, 30), "1", "Serum", 3), event(QDate(2019, 7, 1), "1", "Serum", 4)});
    PastPointsPage past(desk.desk);
    auto *view = in<QTableView>(past, "pastScoreView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    past.show();
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(cell(view, 0, 0).toDate(), QDate(2019, 6, 30));
    QCOMPARE(in<QDateEdit>(past, "pastToEdit")->maximumDate(), QDate(2019, 6, 30));

    GradePointsPage page(desk.desk);
    page.show();
    auto *months = in<QComboBox>(page, "itemMonthBox");
    QCOMPARE(months->findText(QStringLiteral("2019-06")), -1);
    months->setCurrentIndex(months->findText(QStringLiteral("2019-07")));
    QTest::mouseClick(in<QPushButton>(page, "itemSearchButton"), Qt::LeftButton);
    QCOMPARE(cell(in<QTableView>(page, "itemScoreView"), 0, ItemScoreModel::TotalColumn).toLongLong(), 4);
}

void ScorePagesTest::pastPointsAreSearchedByItemAndDate()
{
    PointsDesk desk;
    desk.import(QList{event(QDate(2019, 6, 30), "11", "シャンプー", 3), event(QDate(2018, 1, 1), "12", "Mask", 4)});
    PastPointsPage page(desk.desk);
    page.resize(1000, 700);
    page.show();
    auto *view = in<QTableView>(page, "pastScoreView");
    QCOMPARE(view->model()->rowCount(), 2);
    auto *name = in<QLineEdit>(page, "pastItemNameEdit");
    name->setText(QStringLiteral("しゃんぷー"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(cell(view, 0, 1).toString(), QStringLiteral("11"));
    name->clear();
    in<QDateEdit>(page, "pastToEdit")->setDate(QDate(2018, 1, 1));
    QTest::mouseClick(in<QPushButton>(page, "pastSearchButton"), Qt::LeftButton);
    QTRY_COMPARE(cell(view, 0, 1).toString(), QStringLiteral("12"));
    QCOMPARE(view->model()->rowCount(), 1);
    in<QLineEdit>(page, "pastItemNumberEdit")->setText(QStringLiteral("11"));
    QTest::mouseClick(in<QPushButton>(page, "pastSearchButton"), Qt::LeftButton);
    QTRY_VERIFY(in<QWidget>(page, "pastEmpty")->isVisible());
    QVERIFY(!in<QPushButton>(page, "pastExportButton")->isEnabled());

    in<QLineEdit>(page, "pastItemNumberEdit")->clear();
    in<QDateEdit>(page, "pastFromEdit")->setDate(QDate(2018, 1, 2));
    QTest::mouseClick(in<QPushButton>(page, "pastSearchButton"), Qt::LeftButton);
    QTRY_VERIFY(in<EmptyState>(page, "pastEmpty")->text().startsWith(QStringLiteral("The first day stands after the last one")));
}

void ScorePagesTest::thePastIsReadOnAsTheViewScrolls()
{
    PointsDesk desk;
    QList<ScoreEvent> events;
    for (int i = 0; i < 250; ++i)
        events.append(event(QDate(2019, 6, 30).addDays(-i), "1", "Serum", i));
    desk.import(events);
    PastPointsPage page(desk.desk);
    auto *model = in<QTableView>(page, "pastScoreView")->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show();
    while (model->canFetchMore({}))
        model->fetchMore({});
    QCOMPARE(model->rowCount(), 250);
    QCOMPARE(model->index(249, 0).data(Qt::EditRole).toDate(), QDate(2019, 6, 30));
}

QTEST_MAIN(ScorePagesTest)
#include "score_pages_test.moc"
