#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "support/workbook_parts.h"
#include "ui/language.h"
#include "ui/pages/grade_points/item_scores_card.h"
#include "ui/pages/grade_points/past_points_page.h"
#include "ui/pages/grade_points/score_models.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// One item's scores in their dialog, and what lists show in files, as a user sees them over a real store.
class ScoreDetailTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theDetailHoldsOnlyTheListsThatThereAre_data();
    void theDetailHoldsOnlyTheListsThatThereAre();
    void oneScoreIsShownAtATime();
    void aDerivedScoreSaysByWhichRule();
    void anUnknownEventIsShownAsItStands();
    void closingTheDetailKeepsTheCurrentItem();
    void rowsAreCopiedForASpreadsheet();
    void aLongListIsReadOn();
    void leavingTheShopClosesTheDetail();
    void whatIsShownIsExported_data();
    void whatIsShownIsExported();
    void anExportThatCannotBeWrittenSaysWhy();
    void thePastIsExported();

private:
    static ScoreEvent event(QDate date, qint64 points, GoodsKind kind = GoodsKind::General, ScoreComponent component = ScoreComponent::Delivery)
    {
        ScoreEvent event;
        event.date = date;
        event.itemNumber = QStringLiteral("1");
        event.itemName = QStringLiteral("리들샷 Serum");
        event.category = QStringLiteral("Skin care");
        event.goodsKind = kind;
        event.component = component;
        event.event = QStringLiteral("shipped_on_time");
        event.points = points;
        event.orderNumber = QStringLiteral("1000000001");
        return event;
    }
    /// Opens the first item's detail by keyboard and waits for its rows.
    static QDialog *opened(ItemScoresCard &card, Qt::Key key = Qt::Key_Return)
    {
        card.refresh();
        card.resize(1000, 700);
        card.show();
        if (!QTest::qWaitForWindowActive(&card))
            qFatal("no window");
        auto *view = in<QTableView>(card, "itemScoreView");
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, key);
        auto *dialog = card.findChild<QDialog *>(QStringLiteral("scoreDetailDialog"));
        if (dialog && !QTest::qWaitFor([dialog] { return in<QPushButton>(*dialog, "detailAllButton")->text().contains(u'('); }))
            return nullptr;
        return dialog;
    }
    /// What the file dialog is answered with; the dialog that writes, once it has ended.
    static QDialog *answered(QWidget &window, const QString &path, int kind)
    {
        auto *files = window.findChild<QFileDialog *>(QStringLiteral("exportFileDialog"));
        if (!files)
            return nullptr;
        files->selectNameFilter(files->nameFilters().at(kind));
        emit files->filterSelected(files->nameFilters().at(kind));
        emit files->fileSelected(path);
        files->close();
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("exportDialog"));
        if (!dialog || !QTest::qWaitFor([dialog] { return in<QPushButton>(*dialog, "exportCancelButton")->text() == QStringLiteral("Close"); }))
            return nullptr;
        return dialog;
    }

    Language m_language;
};

namespace {

const QDate lastMonth(2026, 10, 15);

} // namespace

void ScoreDetailTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void ScoreDetailTest::theDetailHoldsOnlyTheListsThatThereAre_data()
{
    QTest::addColumn<bool>("general");
    QTest::addColumn<bool>("reserve");
    QTest::newRow("general goods") << true << false;
    QTest::newRow("reserve goods") << false << true;
    QTest::newRow("both") << true << true;
}

void ScoreDetailTest::theDetailHoldsOnlyTheListsThatThereAre()
{
    QFETCH(bool, general);
    QFETCH(bool, reserve);
    PointsDesk desk;
    QList<ScoreEvent> events;
    if (general)
        events.append({event(lastMonth, 5), event(lastMonth.addDays(1), -2)});
    if (reserve)
        events.append(event(lastMonth, 7, GoodsKind::Reserve));
    // Another month's are not this month's.
    events.append({event(QDate(2026, 9, 30), 9), event(QDate(2026, 11, 1), 9, GoodsKind::Reserve)});
    desk.import(events);
    ItemScoresCard card(desk.desk);
    auto *dialog = opened(card, general ? Qt::Key_Return : Qt::Key_Space);
    QVERIFY(dialog && dialog->isVisible());
    auto *generalView = in<QTableView>(*dialog, "generalScoreView");
    auto *reserveView = in<QTableView>(*dialog, "reserveScoreView");
    QAbstractItemModelTester tester(generalView->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(generalView->isVisible(), general);
    QCOMPARE(reserveView->isVisible(), reserve);
    QCOMPARE(generalView->model()->rowCount(), general ? 2 : 0);
    QCOMPARE(reserveView->model()->rowCount(), reserve ? 1 : 0);
    if (general)
        QVERIFY(in<QLabel>(*dialog, "generalSubtotalLabel")->text().contains(u'3'));
    if (reserve)
        QVERIFY(in<QLabel>(*dialog, "reserveSubtotalLabel")->text().contains(u'7'));
}

void ScoreDetailTest::oneScoreIsShownAtATime()
{
    PointsDesk desk;
    desk.import(QList{event(lastMonth, 5), event(lastMonth, -4, GoodsKind::General, ScoreComponent::Claim)});
    ItemScoresCard card(desk.desk);
    auto *dialog = opened(card);
    QVERIFY(dialog);
    auto *view = in<QTableView>(*dialog, "generalScoreView");
    auto *delivery = in<QPushButton>(*dialog, "detailDeliveryButton");
    auto *claim = in<QPushButton>(*dialog, "detailClaimButton");
    QCOMPARE(delivery->text(), QStringLiteral("Delivery (1)"));
    QCOMPARE(claim->text(), QStringLiteral("Claim (1)"));
    QCOMPARE(in<QPushButton>(*dialog, "detailReviewButton")->text(), QStringLiteral("Review (0)"));
    QCOMPARE(in<QPushButton>(*dialog, "detailAllButton")->text(), QStringLiteral("All scores (2)"));
    QVERIFY(delivery->isChecked());
    QVERIFY(view->isColumnHidden(2)); // the same in every row
    delivery->click();
    QVERIFY(delivery->isChecked());

    claim->setFocus();
    QTest::keyClick(claim, Qt::Key_Return);
    QTRY_COMPARE(cell(view, 0, 4).toLongLong(), -4);
    QVERIFY(claim->isChecked() && !delivery->isChecked());
    QVERIFY(in<QLabel>(*dialog, "generalSubtotalLabel")->text().contains(QStringLiteral("−4")));
    in<QPushButton>(*dialog, "detailAllButton")->click();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QVERIFY(!view->isColumnHidden(2));
    m_language.apply(QStringLiteral("ja"));
    QApplication::processEvents();
    QVERIFY(delivery->text().startsWith(QStringLiteral("配送")));
    QCOMPARE(delivery->accessibleName(), delivery->text());
    m_language.apply(QStringLiteral("en"));
    in<QPushButton>(*dialog, "detailReviewButton")->click();
    QTRY_VERIFY(in<QWidget>(*dialog, "detailEmpty")->isVisible());
    QVERIFY(!view->isVisible());
    QVERIFY(!in<QPushButton>(*dialog, "detailExportButton")->isEnabled());
}

void ScoreDetailTest::aDerivedScoreSaysByWhichRule()
{
    ScoreEventModel model(ScoreEventModel::Kind::OneItem);
    ScoreEvent derived = event(lastMonth, 5);
    derived.rule = QStringLiteral("2026-10-01/shipping_delay/..0");
    ScoreEvent between = derived;
    between.rule = QStringLiteral("2026-10-01/delivery_time/2..4");
    ScoreEvent returned = derived;
    returned.rule = QStringLiteral("2026-10-01/returned");
    model.setEvents({event(lastMonth, 5), derived, between, returned});
    const auto text = [&model](int row, int role) { return model.index(row, model.sectionOf(ScoreEventModel::EventColumn)).data(role).toString(); };
    QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("Shipped on time"));
    QCOMPARE(text(0, Qt::AccessibleTextRole), QStringLiteral("Shipped on time"));
    QCOMPARE(text(1, Qt::DisplayRole), QStringLiteral("Shipped on time (derived)"));
    const QString rule = QStringLiteral("Derived from the order: rule set of 2026-10-01, shipping delay up to 0 business day");
    QVERIFY(text(1, Qt::AccessibleTextRole).startsWith(QStringLiteral("Shipped on time. ") + rule));
    QVERIFY(text(1, Qt::ToolTipRole).contains(rule));
    QVERIFY(text(2, Qt::ToolTipRole).contains(QStringLiteral("delivery time 2 to 4 business day")));
    QVERIFY(text(3, Qt::ToolTipRole).contains(QStringLiteral("rule set of 2026-10-01, returned")));
}

void ScoreDetailTest::anUnknownEventIsShownAsItStands()
{
    ScoreEventModel model(ScoreEventModel::Kind::OneItem);
    ScoreEvent known = event(lastMonth, 5);
    ScoreEvent unknown = known;
    unknown.event = QStringLiteral("moon_phase");
    model.setEvents({known, unknown});
    const int column = model.sectionOf(ScoreEventModel::EventColumn);
    QCOMPARE(model.index(0, column).data().toString(), QStringLiteral("Shipped on time"));
    QCOMPARE(model.index(0, column).data(Qt::EditRole).toString(), QStringLiteral("shipped_on_time"));
    QCOMPARE(model.index(1, column).data().toString(), QStringLiteral("moon_phase"));
}

void ScoreDetailTest::closingTheDetailKeepsTheCurrentItem()
{
    PointsDesk desk;
    ScoreEvent other = event(lastMonth, 4);
    other.itemNumber = QStringLiteral("2");
    desk.import(QList{event(lastMonth, 5), other});
    ItemScoresCard card(desk.desk);
    card.refresh();
    card.resize(1000, 700);
    card.show();
    auto *view = in<QTableView>(card, "itemScoreView");
    const QModelIndex detail = view->model()->index(1, ItemScoreModel::DetailColumn);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(detail).center());
    auto *dialog = card.findChild<QDialog *>(QStringLiteral("scoreDetailDialog"));
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!card.findChild<QDialog *>(QStringLiteral("scoreDetailDialog")));
    QCOMPARE(view->currentIndex().row(), 1);
}

void ScoreDetailTest::rowsAreCopiedForASpreadsheet()
{
    PointsDesk desk;
    ScoreEvent odd = event(lastMonth.addDays(-1), 1'234);
    odd.event = QStringLiteral("=cmd");
    desk.import(QList{event(lastMonth, -5), odd});
    ItemScoresCard card(desk.desk);
    auto *dialog = opened(card);
    QVERIFY(dialog);
    auto *view = in<QTableView>(*dialog, "generalScoreView");
    view->setFocus();
    view->selectAll();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("2026-10-15\t1000000001\tShipped on time\t-5\n2026-10-14\t1000000001\t'=cmd\t1234"));
}

void ScoreDetailTest::aLongListIsReadOn()
{
    PointsDesk desk;
    QList<ScoreEvent> events;
    for (int i = 0; i < 450; ++i) {
        events.append(event(lastMonth, 3));
        events.last().orderNumber = QString::number(1'000'000'000 + i);
    }
    desk.import(events);
    ItemScoresCard card(desk.desk);
    auto *dialog = opened(card);
    QVERIFY(dialog);
    auto *view = in<QTableView>(*dialog, "generalScoreView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(view->model()->rowCount() < 450);
    QVERIFY(in<QLabel>(*dialog, "generalSubtotalLabel")->text().contains(QStringLiteral("1,350")));
    QTRY_VERIFY((view->scrollToBottom(), view->model()->rowCount() == 450));
    QVERIFY(!view->model()->canFetchMore({}));
}

void ScoreDetailTest::leavingTheShopClosesTheDetail()
{
    PointsDesk desk;
    desk.import(QList{event(lastMonth, 5)});
    ItemScoresCard card(desk.desk);
    QVERIFY(opened(card));
    desk.session.signOut();
    QTRY_VERIFY(!card.findChild<QDialog *>(QStringLiteral("scoreDetailDialog")));
}

void ScoreDetailTest::whatIsShownIsExported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("CSV") << QStringLiteral("scores.csv") << 0;
    QTest::newRow("workbook") << QStringLiteral("scores.xlsx") << 2;
    QTest::newRow("workbook without a suffix") << QStringLiteral("scores") << 2;
}

void ScoreDetailTest::whatIsShownIsExported()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    PointsDesk desk;
    desk.import(QList{event(lastMonth, 5), event(lastMonth, 1'000, GoodsKind::General, ScoreComponent::Claim)});
    ItemScoresCard card(desk.desk);
    card.refresh();
    card.show();
    QTest::mouseClick(in<QPushButton>(card, "itemExportButton"), Qt::LeftButton);
    const QString path = desk.folder.filePath(name);
    auto *dialog = answered(card, path, kind);
    QVERIFY(dialog);
    QVERIFY(in<QLabel>(*dialog, "exportText")->text().startsWith(QStringLiteral("1 row")));
    QVERIFY(in<QLabel>(*dialog, "exportFileLabel")->text().contains(name));
    if (kind == 0) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(bytes), QStringLiteral("Month,Item number,Item name,Category,Delivery,Claim,Review,Total\r\n"
                                                                   "2026-10,1,리들샷 Serum,Skin care,5,1000,0,1005\r\n"));
    } else {
        const auto rows = samples::sheetOf(path);
        QCOMPARE(rows.at(0).at(1).text, QStringLiteral("Item number"));
        QCOMPARE(rows.at(1).at(7).text, QStringLiteral("1005"));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!card.findChild<QDialog *>(QStringLiteral("exportDialog")));
}

void ScoreDetailTest::anExportThatCannotBeWrittenSaysWhy()
{
    PointsDesk desk;
    desk.import(QList{event(lastMonth, 5)});
    ItemScoresCard card(desk.desk);
    auto *detail = opened(card);
    QVERIFY(detail);
    QTest::mouseClick(in<QPushButton>(*detail, "detailExportButton"), Qt::LeftButton);
    const QString path = desk.folder.filePath(QStringLiteral("detail.csv"));
    auto *dialog = answered(*detail, path, 1);
    QVERIFY(dialog);
    auto *text = in<QLabel>(*dialog, "exportText");
    QVERIFY2(text->text().startsWith(QStringLiteral("Row 2, column Item name: the character “리” (U+B9AC) has no place in Shift_JIS (CP932).")), qPrintable(text->text()));
    QCOMPARE(text->property("textRole").toString(), QStringLiteral("error"));
    QVERIFY(!QFile::exists(path));
}

void ScoreDetailTest::thePastIsExported()
{
    PointsDesk desk;
    desk.import(QList{event(QDate(2019, 6, 30), 3), event(QDate(2019, 7, 1), 4)});
    PastPointsPage page(desk.desk);
    page.show();
    QTRY_VERIFY(in<QPushButton>(page, "pastExportButton")->isEnabled());
    QTest::mouseClick(in<QPushButton>(page, "pastExportButton"), Qt::LeftButton);
    const QString path = desk.folder.filePath(QStringLiteral("past.csv"));
    QVERIFY(answered(page, path, 0));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).section(QStringLiteral("\r\n"), 1),
             QStringLiteral("2019-06-30,1,리들샷 Serum,General goods,1000000001,Delivery,Shipped on time,3\r\n"));
}

QTEST_MAIN(ScoreDetailTest)
#include "score_detail_test.moc"
