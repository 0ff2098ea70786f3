#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/qcash/charts_card.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The Qcash charts as a user sees them, over a real store: figures, table, the way to the entries, and pictures.
class ChartsCardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theChartShowsTheBalanceOfTheSpan();
    void everyChartHasItsFiguresAsATable_data();
    void everyChartHasItsFiguresAsATable();
    void whatIsPointedAtIsTold();
    void aClickAsksForTheEntries();
    void anAdIsAskedForByItsName();
    void theTableAsksForThemByTheKeyboard();
    void nothingBookedSaysSo();
    void whatWasChosenIsRemembered();
    void foldedAwayNothingIsRead();
    void languageAndThemeKeepTheChart();
    void picturesHoldTitleSpanAndLegend_data();
    void picturesHoldTitleSpanAndLegend();
    void aPictureThatCannotBeWrittenLeavesNothing();
    void picturesAreOnWhiteOrOnTheThemesGround();

private:
    static void book(PointsDesk &desk, EntryKind kind, qint64 amount, QDate on, std::optional<AdKind> adKind = {})
    {
        desk.setJst(on, QTime(12, 0));
        EntryDraft draft;
        draft.actionId = newActionId();
        draft.kind = kind;
        draft.amount = known<Qcash>(amount);
        draft.datedOn = on;
        draft.adKind = adKind;
        if (!desk.wallet->book.addEntry(desk.shop(), draft, desk.clock))
            qFatal("not booked");
    }
    static void fill(PointsDesk &desk)
    {
        book(desk, EntryKind::AdSpend, 1'000, QDate(2026, 11, 23), AdKind::PlusKeyword);
        book(desk, EntryKind::AdSpend, 3'000, QDate(2026, 11, 24), AdKind::MegaAd);
        book(desk, EntryKind::AdRefund, 200, QDate(2026, 12, 1), AdKind::PlusKeyword);
        book(desk, EntryKind::ManualIn, 500, QDate(2026, 12, 2));
    }
    static void show(ChartsCard &card)
    {
        card.resize(760, 330);
        card.setSearchSpan(QDate(2026, 11, 1), QDate(2026, 12, 31));
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
    }
    static ChartView *chartOf(const ChartsCard &card) { return in<ChartView>(card, "balanceChart"); }
    static void press(const ChartsCard &card, const char *name) { QTest::mouseClick(in<QPushButton>(card, name), Qt::LeftButton); }
    /// Asks for a picture and gives the file's name.
    static void save(ChartsCard &card, const char *action, const QString &path)
    {
        in<QAction>(card, action)->trigger();
        auto *dialog = in<QFileDialog>(card, "chartFileDialog");
        emit dialog->fileSelected(path);
        dialog->reject();
        QTRY_VERIFY(!card.findChild<QFileDialog *>());
    }

    Language m_language;
};

void ChartsCardTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    m_language.apply(QStringLiteral("en"));
}

void ChartsCardTest::init()
{
    Settings().clear();
    Theme::apply(*qApp, Scheme::Light);
}

void ChartsCardTest::theChartShowsTheBalanceOfTheSpan()
{
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    const auto drawn = chartOf(card)->drawnData();
    QVERIFY(drawn);
    QCOMPARE(drawn->kind, ChartKind::Steps);
    QCOMPARE(drawn->categories.first(), QStringLiteral("11-21"));
    QCOMPARE(drawn->categories.last(), QStringLiteral("12-02"));
    QCOMPARE(drawn->series.first().values, (QList<qint64>{10'000, 10'000, 9'000, 6'000, 6'000, 6'000, 6'000, 6'000, 6'000, 6'000, 6'200, 6'700}));
    QCOMPARE(in<QLabel>(card, "chartTitleLabel")->text(), QStringLiteral("Balance at the end of each day, in Qcash"));
    const QString summary = chartOf(card)->accessibleDescription();
    QVERIFY2(summary.contains(QStringLiteral("lowest 6,000")) && summary.contains(QStringLiteral("highest 10,000")), qPrintable(summary));
}

void ChartsCardTest::everyChartHasItsFiguresAsATable_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("first");
    QTest::addColumn<qint64>("figure");
    QTest::newRow("balance") << QStringLiteral("balanceChartButton") << 12 << QStringLiteral("2026-12-02") << qint64(6'700);
    QTest::newRow("kinds") << QStringLiteral("kindsChartButton") << 4 << QStringLiteral("Opening balance") << qint64(10'000);
    QTest::newRow("ads") << QStringLiteral("adsChartButton") << 2 << QStringLiteral("Mega AD") << qint64(3'000);
    QTest::newRow("in and out") << QStringLiteral("inOutChartButton") << 2 << QStringLiteral("2026-12-01 – 2026-12-02") << qint64(700);
}

void ChartsCardTest::everyChartHasItsFiguresAsATable()
{
    QFETCH(QString, button);
    QFETCH(int, rows);
    QFETCH(QString, first);
    QFETCH(qint64, figure);
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    auto *view = in<QTableView>(card, "chartTableView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(card);
    press(card, qPrintable(button));
    QVERIFY(chartOf(card)->isVisible() && !view->isVisible());
    QTest::keyClick(in<QPushButton>(card, "chartTableButton"), Qt::Key_Space);
    QVERIFY(!chartOf(card)->isVisible() && view->isVisible());
    QCOMPARE(view->model()->rowCount(), rows);
    QCOMPARE(cell(view, 0, 0).toString(), first);
    QCOMPARE(cell(view, 0, 1).toLongLong(), figure);
    QVERIFY(chartOf(card)->data().categories.size() == rows);
}

void ChartsCardTest::whatIsPointedAtIsTold()
{
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    QCOMPARE(chartOf(card)->hoverText(2), QStringLiteral("2026-11-23\nBalance: 9,000"));
    press(card, "inOutChartButton");
    QCOMPARE(chartOf(card)->hoverText(0), QStringLiteral("2026-11-21 – 2026-11-30\nReceived: +10,000\nSpent: −4,000"));
    press(card, "adsChartButton");
    QCOMPARE(chartOf(card)->hoverText(1), QStringLiteral("Plus exhibit (keyword)\nSpent: 1,000\nRefunded: −200"));
    QVERIFY(chartOf(card)->hoverText(2).isEmpty() && chartOf(card)->hoverText(-1).isEmpty());
}

void ChartsCardTest::aClickAsksForTheEntries()
{
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    press(card, "kindsChartButton");
    QSignalSpy asked(&card, &ChartsCard::drilledDown);
    auto *canvas = chartOf(card)->findChild<QAbstractScrollArea *>();
    QVERIFY(canvas);
    // The first row lies on top.
    for (int y = 0; y < canvas->height() && asked.isEmpty(); y += 4)
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(canvas->width() / 2, y));
    QCOMPARE(asked.size(), 1);
    const auto search = asked.first().first().value<HistorySearch>();
    QVERIFY(!search.period);
    QCOMPARE(*search.kind, EntryKind::Opening);
    QCOMPARE(search.from, QDate(2026, 11, 21));
    QCOMPARE(search.to, QDate(2026, 12, 2));
}

void ChartsCardTest::anAdIsAskedForByItsName()
{
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    press(card, "adsChartButton");
    QSignalSpy asked(&card, &ChartsCard::drilledDown);
    emit chartOf(card)->categoryClicked(0);
    const auto search = asked.first().first().value<HistorySearch>();
    QCOMPARE(*search.kind, EntryKind::AdSpend);
    QCOMPARE(search.text, QStringLiteral("Mega AD"));
    QCOMPARE(search.adsNamed, QList{AdKind::MegaAd});
}

void ChartsCardTest::theTableAsksForThemByTheKeyboard()
{
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    press(card, "inOutChartButton");
    press(card, "chartTableButton");
    QSignalSpy asked(&card, &ChartsCard::drilledDown);
    auto *view = in<QTableView>(card, "chartTableView");
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto search = asked.first().first().value<HistorySearch>();
    QCOMPARE(search.from, QDate(2026, 11, 21));
    QCOMPARE(search.to, QDate(2026, 11, 30));
    QVERIFY(!search.kind);
}

void ChartsCardTest::nothingBookedSaysSo()
{
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    card.setSearchSpan(QDate(2026, 11, 26), QDate(2026, 11, 28));
    QVERIFY(!chartOf(card)->isVisible());
    QCOMPARE(in<QLabel>(card, "chartEmptyLabel")->text(), QStringLiteral("Nothing was booked in this period. Choose a longer period."));
    QVERIFY(in<QLabel>(card, "chartEmptyLabel")->isVisible());
    QVERIFY(!in<QPushButton>(card, "chartPictureButton")->isEnabled());
    card.setSearchSpan(QDate(2026, 11, 1), QDate(2026, 12, 31));
    QVERIFY(chartOf(card)->isVisible());
    QVERIFY(!in<QLabel>(card, "chartEmptyLabel")->isVisible());
}

void ChartsCardTest::whatWasChosenIsRemembered()
{
    PointsDesk desk;
    fill(desk);
    {
        ChartsCard card(desk.desk);
        show(card);
        press(card, "inOutChartButton");
        press(card, "chartTableButton");
    }
    ChartsCard card(desk.desk);
    show(card);
    QVERIFY(in<QPushButton>(card, "inOutChartButton")->isChecked());
    QVERIFY(!in<QPushButton>(card, "balanceChartButton")->isChecked());
    QVERIFY(in<QTableView>(card, "chartTableView")->isVisible());
    QCOMPARE(in<QTableView>(card, "chartTableView")->model()->rowCount(), 2);
}

void ChartsCardTest::foldedAwayNothingIsRead()
{
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    auto *fold = in<QPushButton>(card, "chartsFoldButton");
    QTest::keyClick(fold, Qt::Key_Return);
    QCOMPARE(fold->accessibleName(), QStringLiteral("Show the charts"));
    QVERIFY(!chartOf(card)->isVisible());
    const ChartData before = chartOf(card)->data();
    book(desk, EntryKind::ManualIn, 1, QDate(2026, 12, 2));
    desk.session.announceChange();
    QVERIFY(chartOf(card)->data() == before);
    QTest::keyClick(fold, Qt::Key_Return);
    QVERIFY(chartOf(card)->isVisible());
    QCOMPARE(chartOf(card)->data().series.first().values.last(), 6'701);
    QTest::keyClick(fold, Qt::Key_Return);
    ChartsCard next(desk.desk);
    show(next);
    QVERIFY(!chartOf(next)->isVisible());
}

void ChartsCardTest::languageAndThemeKeepTheChart()
{
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    press(card, "kindsChartButton");
    const auto values = chartOf(card)->drawnData()->series.first().values;
    for (const QString &code : Language::codes()) {
        m_language.apply(code);
        card.retranslate();
        QVERIFY(in<QPushButton>(card, "kindsChartButton")->isChecked());
        QCOMPARE(chartOf(card)->drawnData()->series.first().values, values);
    }
    m_language.apply(QStringLiteral("en"));
    card.retranslate();
    Theme::apply(*qApp, Scheme::Dark);
    QTRY_COMPARE(chartOf(card)->grab().toImage().pixelColor(2, 2), Theme::current().surface);
    QCOMPARE(chartOf(card)->drawnData()->series.first().values, values);
}

void ChartsCardTest::picturesHoldTitleSpanAndLegend_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << QStringLiteral("chartPngAction") << pictureSize;
    QTest::newRow("double PNG") << QStringLiteral("chartDoublePngAction") << pictureSize * 2;
    QTest::newRow("SVG") << QStringLiteral("chartSvgAction") << QSize();
}

void ChartsCardTest::picturesHoldTitleSpanAndLegend()
{
    QFETCH(QString, action);
    QFETCH(QSize, size);
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    press(card, "inOutChartButton");
    const QString path = desk.folder.filePath(QStringLiteral("picture"));
    in<QAction>(card, qPrintable(action))->trigger();
    QVERIFY(in<QFileDialog>(card, "chartFileDialog")->selectedFiles().first().contains(QStringLiteral("qcash-in-out-2026-11-21-2026-12-02.")));
    in<QFileDialog>(card, "chartFileDialog")->reject();
    QTRY_VERIFY(!card.findChild<QFileDialog *>());
    save(card, qPrintable(action), path);
    QVERIFY2(in<MessageBar>(card, "chartMessageBar")->text().contains(path), qPrintable(in<MessageBar>(card, "chartMessageBar")->text()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (size.isEmpty()) {
        QSvgRenderer drawing(bytes);
        QVERIFY(drawing.isValid());
        QCOMPARE(drawing.viewBox().size(), pictureSize);
        const QString text = QString::fromUtf8(bytes);
        for (const char *part : {"Received and spent by month", "2026-11-21 – 2026-12-02", ">Received<", ">Spent<", "2026-11", "10,000"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    } else {
        const QImage image = QImage::fromData(bytes);
        QCOMPARE(image.size(), size);
        // The title above, the legend below.
        const auto isInked = [&image](QRect part) { return image.copy(part) != QImage(part.size(), image.format()) && image.copy(part).convertToFormat(QImage::Format_Indexed8).colorCount() > 2; };
        QVERIFY(isInked(QRect(0, 0, size.width(), size.height() / 10)));
        QVERIFY(isInked(QRect(0, size.height() * 9 / 10, size.width(), size.height() / 10)));
    }
}

void ChartsCardTest::aPictureThatCannotBeWrittenLeavesNothing()
{
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    const QString path = desk.folder.filePath(QStringLiteral("no such folder/picture.png"));
    save(card, "chartPngAction", path);
    QVERIFY(!QFile::exists(path));
    const QString told = in<MessageBar>(card, "chartMessageBar")->text();
    QVERIFY2(told.contains(QStringLiteral("could not be written")), qPrintable(told));
    // Another chart has nothing to do with it.
    press(card, "kindsChartButton");
    QVERIFY(!in<MessageBar>(card, "chartMessageBar")->isVisible());
}

void ChartsCardTest::picturesAreOnWhiteOrOnTheThemesGround()
{
    Theme::apply(*qApp, Scheme::Dark);
    PointsDesk desk;
    fill(desk);
    ChartsCard card(desk.desk);
    show(card);
    const QString path = desk.folder.filePath(QStringLiteral("picture.png"));
    save(card, "chartPngAction", path);
    QCOMPARE(QImage(path).pixelColor(2, 2), QColor(Qt::white));
    in<QAction>(card, "chartWhiteAction")->setChecked(false);
    save(card, "chartPngAction", path);
    QCOMPARE(QImage(path).pixelColor(2, 2), Theme::current().surface);
    ChartsCard next(desk.desk);
    QVERIFY(!in<QAction>(next, "chartWhiteAction")->isChecked());
}

QTEST_MAIN(ChartsCardTest)
#include "charts_card_test.moc"
