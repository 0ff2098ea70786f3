#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/summary/summary_page.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The summary page as a user sees it, over a real store.
class SummaryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void figuresStandInTheirLabels();
    void aButtonLeadsToItsPage_data();
    void aButtonLeadsToItsPage();
    void everyButtonIsPressedByReturn();
    void countsThatNeedAttentionAreRed();
    void anEmptyShopIsToldWhatToDoNext();
    void afterTheConversionTheCardShowsZeroAndWhatWasDone();
    void pointsBelowAHundredSayWhy();
    void aLowBalanceIsWarnedOf();
    void withoutSpendingTheCardSaysSo();
    void theTimeLeftFollowsTheClock();
    void aFoldedCardStaysFolded();
    void refreshReadsOneCardAnew();
    void noticesAreShownByKind();
    void aNoticeOpensAsPlainText();
    void readingAnewKeepsTheCurrentNotice();

private:
    static QString textIn(const SummaryPage &page, const char *name) { return in<QLabel>(page, name)->text(); }

    static void importNotices(PointsDesk &desk)
    {
        desk.import(QList{Notice{QDate(2026, 11, 18), NoticeKind::System, QStringLiteral("Fees <b>change</b>"),
                                 QStringLiteral("<h1>Read</h1> this"), {}, true},
                          Notice{QDate(2026, 11, 12), NoticeKind::General, QStringLiteral("Opening hours"), QStringLiteral("9 to 5"), {}, false}});
    }

    Language m_language;
};

void SummaryPageTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void SummaryPageTest::init()
{
    Settings().clear();
}

void SummaryPageTest::figuresStandInTheirLabels()
{
    PointsDesk desk(10'430, Grade::Power);
    desk.addPoints(QDate(2026, 10, 15), 12'352);
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QCOMPARE(valueIn(page, "convertiblePointsLabel"), 12'352);
    QCOMPARE(textIn(page, "convertiblePointsLabel"), QStringLiteral("12,352"));
    QVERIFY(textIn(page, "pointsQuoteLabel").contains(QStringLiteral("12,300 Qcash")));
    QVERIFY(textIn(page, "pointsQuoteLabel").contains(QStringLiteral("52")));
    QVERIFY(textIn(page, "pointsLossLabel").contains(QStringLiteral("12,352")));
    QVERIFY(textIn(page, "conversionDeadlineLabel").contains(QStringLiteral("2026-11-30 23:59")));
    QCOMPARE(valueIn(page, "qcashBalanceLabel"), 10'430);
    QVERIFY(!textIn(page, "gradeLabel").isEmpty());
    QVERIFY(in<QLabel>(page, "crownLabel")->isVisible());
}

void SummaryPageTest::aButtonLeadsToItsPage_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *button, PageId page, const char *detail) {
        QTest::newRow(button) << QString::fromLatin1(button) << int(page) << QString::fromLatin1(detail);
    };
    row("goButton", PageId::GradePoints, "");
    row("chargeButton", PageId::Qcash, "charge");
    row("stockButton", PageId::Goods, "low_stock");
    row("extendButton", PageId::Goods, "expiring_soon");
    row("imageCheckButton", PageId::Goods, "image_error");
    row("shippingButton", PageId::Orders, "order_requests");
    row("claimsButton", PageId::Orders, "claims");
    row("inquiriesButton", PageId::Inquiries, "unanswered");
}

void SummaryPageTest::aButtonLeadsToItsPage()
{
    QFETCH(QString, button);
    QFETCH(int, page);
    QFETCH(QString, detail);
    PointsDesk desk;
    SummaryPage summary(desk.desk);
    summary.resize(1000, 1200);
    summary.show();
    QList<PageRequest> asked;
    connect(&summary, &Page::navigate, &summary, [&asked](const PageRequest &request) { asked.append(request); });
    QTest::mouseClick(summary.findChild<QPushButton *>(button), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(int(asked.first().page), page);
    QCOMPARE(asked.first().detail, detail);
}

void SummaryPageTest::everyButtonIsPressedByReturn()
{
    PointsDesk desk;
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QSignalSpy clicked(button, &QPushButton::clicked);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY2(clicked.count() == 1, qPrintable(button->objectName()));
    }
}

void SummaryPageTest::countsThatNeedAttentionAreRed()
{
    PointsDesk desk;
    Item item;
    item.itemNumber = QStringLiteral("1001");
    item.name = QStringLiteral("Serum");
    item.stock = 2;
    desk.import(QList{item});
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QCOMPARE(valueIn(page, "lowStockCount"), 1);
    QCOMPARE(in<QLabel>(page, "lowStockCount")->property("textRole").toString(), QStringLiteral("attention"));
    QCOMPARE(valueIn(page, "expiringCount"), 0);
    QCOMPARE(in<QLabel>(page, "expiringCount")->property("textRole").toString(), QStringLiteral("normalCount"));
    QVERIFY(!in<QLabel>(page, "goodsHintLabel")->isVisible());
}

void SummaryPageTest::anEmptyShopIsToldWhatToDoNext()
{
    PointsDesk desk(0);
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QVERIFY(textIn(page, "pointsQuoteLabel").contains(QStringLiteral("Import")));
    QVERIFY(textIn(page, "qcashSpendingLabel").contains(QStringLiteral("Charge")));
    QVERIFY(textIn(page, "salesLabel").contains(QStringLiteral("Import")));
    QVERIFY(in<QLabel>(page, "goodsHintLabel")->isVisible());
    QVERIFY(textIn(page, "ordersHintLabel").contains(QStringLiteral("Import")));
    QVERIFY(in<QWidget>(page, "noticesEmpty")->isVisible());
    QVERIFY(!in<QTableView>(page, "noticeView")->isVisible());
}

void SummaryPageTest::afterTheConversionTheCardShowsZeroAndWhatWasDone()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 15), 12'352);
    QVERIFY(desk.wallet->conversions.convert(desk.shop(), {newActionId(), {}, {}}, desk.clock));
    desk.addPoints(QDate(2026, 10, 16), 77);
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QCOMPARE(valueIn(page, "convertiblePointsLabel"), 0);
    QVERIFY(textIn(page, "pointsQuoteLabel").contains(QStringLiteral("12,300")));
    QVERIFY(textIn(page, "pointsQuoteLabel").contains(QStringLiteral("2026-11-21 14:05")));
    QVERIFY(textIn(page, "pointsLossLabel").contains(QStringLiteral("+77")));
}

void SummaryPageTest::pointsBelowAHundredSayWhy()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 15), 99);
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QCOMPARE(valueIn(page, "convertiblePointsLabel"), 99);
    QVERIFY(textIn(page, "pointsQuoteLabel").contains(QStringLiteral("100")));
    QVERIFY(!in<QLabel>(page, "pointsLossLabel")->isVisible());
}

void SummaryPageTest::aLowBalanceIsWarnedOf()
{
    PointsDesk desk(30'000);
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = EntryKind::AdSpend;
    draft.amount = known<Qcash>(28'000);
    draft.datedOn = QDate(2026, 11, 21);
    draft.adKind = AdKind::MegaAd;
    QVERIFY(desk.wallet->book.addEntry(desk.shop(), draft, desk.clock));
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QVERIFY(in<QLabel>(page, "qcashWarningLabel")->isVisible());
    QVERIFY(textIn(page, "qcashSpendingLabel").contains(QStringLiteral("28,000")));
}

void SummaryPageTest::withoutSpendingTheCardSaysSo()
{
    PointsDesk desk;
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QVERIFY(textIn(page, "qcashSpendingLabel").contains(QStringLiteral("last 30 days")));
    QVERIFY(!in<QLabel>(page, "qcashWarningLabel")->isVisible());
}

void SummaryPageTest::theTimeLeftFollowsTheClock()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 15), 12'352);
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QCOMPARE(in<QLabel>(page, "countdownLabel")->property("textRole").toString(), QStringLiteral("muted"));
    const QString before = textIn(page, "countdownLabel");
    desk.setJst(QDate(2026, 11, 30), QTime(23, 59, 30));
    page.refresh();
    QVERIFY(textIn(page, "countdownLabel") != before);
    QVERIFY(textIn(page, "countdownLabel").contains(QStringLiteral("Less than a minute")));
    QCOMPARE(in<QLabel>(page, "countdownLabel")->property("textRole").toString(), QStringLiteral("error"));
}

void SummaryPageTest::aFoldedCardStaysFolded()
{
    PointsDesk desk;
    {
        SummaryPage page(desk.desk);
        page.resize(1000, 1200);
        page.show();
        auto *card = in<Card>(page, "goodsCard");
        QVERIFY(!card->isFolded());
        QTest::mouseClick(card->foldButton(), Qt::LeftButton);
        QVERIFY(card->isFolded());
        QVERIFY(!in<QPushButton>(page, "stockButton")->isVisible());
    }
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QVERIFY(in<Card>(page, "goodsCard")->isFolded());
    QVERIFY(!in<Card>(page, "ordersCard")->isFolded());
}

void SummaryPageTest::refreshReadsOneCardAnew()
{
    PointsDesk desk;
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    desk.addPoints(QDate(2026, 10, 15), 500);
    QTest::mouseClick(in<Card>(page, "qcashCard")->refreshButton(), Qt::LeftButton);
    QCOMPARE(valueIn(page, "convertiblePointsLabel"), 0);
    QTest::mouseClick(in<Card>(page, "pointsCard")->refreshButton(), Qt::LeftButton);
    QCOMPARE(valueIn(page, "convertiblePointsLabel"), 500);
}

void SummaryPageTest::noticesAreShownByKind()
{
    PointsDesk desk;
    importNotices(desk);
    SummaryPage page(desk.desk);
    auto *model = in<QTableView>(page, "noticeView")->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.resize(1000, 1200);
    page.show();
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(!model->index(0, NoticeModel::MarkColumn).data().toString().isEmpty());
    QVERIFY(model->index(1, NoticeModel::MarkColumn).data().toString().isEmpty());
    QTest::mouseClick(in<QPushButton>(page, "noticesGeneralButton"), Qt::LeftButton);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, NoticeModel::TitleColumn).data().toString(), QStringLiteral("Opening hours"));
    QTest::mouseClick(in<QPushButton>(page, "noticesSystemButton"), Qt::LeftButton);
    QCOMPARE(model->index(0, NoticeModel::DateColumn).data(Qt::EditRole).toDate(), QDate(2026, 11, 18));
    QTest::mouseClick(in<QPushButton>(page, "noticesAllButton"), Qt::LeftButton);
    QCOMPARE(model->rowCount(), 2);
}

void SummaryPageTest::aNoticeOpensAsPlainText()
{
    PointsDesk desk;
    importNotices(desk);
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *view = in<QTableView>(page, "noticeView");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    auto *dialog = page.findChild<QDialog *>(QStringLiteral("noticeDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(QStringLiteral("noticeBody"))->toPlainText(), QStringLiteral("<h1>Read</h1> this"));
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("noticeTitleLabel"))->textFormat(), Qt::PlainText);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!page.findChild<QDialog *>(QStringLiteral("noticeDialog")));
}

void SummaryPageTest::readingAnewKeepsTheCurrentNotice()
{
    PointsDesk desk;
    importNotices(desk);
    SummaryPage page(desk.desk);
    page.resize(1000, 1200);
    page.show();
    auto *view = in<QTableView>(page, "noticeView");
    view->setCurrentIndex(view->model()->index(1, 0));
    page.refresh();
    QCOMPARE(view->currentIndex().row(), 1);
}

QTEST_MAIN(SummaryPageTest)
#include "summary_page_test.moc"
