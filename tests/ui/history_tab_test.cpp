#include "ui/pages/qcash/qcash_page.h"

#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/qcash/charts_card.h"
#include "ui/pages/qcash/history_model.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/number_label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// What can be asked of the Qcash history at the window: fields, totals, pages.
class HistoryTabTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void furtherPeriodsFillTheDays();
    void theAmountRangeFilters();
    void amountsAreTakenAsPeopleTypeThem();
    void wrongAmountsAreToldAndNothingIsSearched();
    void resetBringsTheBeginningBack();
    void theTotalsAreThoseOfAllPages();
    void rowsToAPageAreRemembered();
    void aDayIsGoneTo();
    void pageKeysTurnThePageAndSelectTheRow();
    void controlHomeAndEndGoToTheNewestAndTheOldest();
    void altArrowsTurnPages();
    void aTypedPageStaysWhileTheBookGrows();
    void selectedRowsAreCopied();
    void aNewReadingKeepsTheSelection();
    void theExportIsOfferedForWhatWasFound();
    void theEntriesBehindAChartAreSearchedFor();
    void aLowWindowScrollsTheWholeTab();
    void nothingIsCutInASmallWindow_data();
    void nothingIsCutInASmallWindow();

private:
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = m_page->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    void type(const char *name, const QString &text) const { find<QLineEdit>(name)->setText(text); }
    [[nodiscard]] QAbstractItemModel *rows() const { return view()->model(); }
    [[nodiscard]] QTableView *view() const { return find<QTableView>("historyView"); }
    [[nodiscard]] qint64 amountAt(int row) const { return rows()->index(row, HistoryModel::AmountColumn).data(Qt::EditRole).toLongLong(); }
    [[nodiscard]] qint64 figure(const char *name) const { return find<NumberLabel>(name)->value().toLongLong(); }
    [[nodiscard]] QString pageText() const { return find<QLabel>("pageCountLabel")->text(); }
    void add(EntryKind kind, qint64 amount, const QString &reason);
    void book(EntryKind kind, qint64 amount, const QString &reason = QStringLiteral("because"));
    /// Money in of 1, 2, 3 … Qcash.
    void bookMany(int count);
    void makePage();

    Language m_language;
    std::unique_ptr<PointsDesk> m_desk;
    std::unique_ptr<QcashPage> m_page;
};

void HistoryTabTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("history_tab_test"));
    Theme::apply(*qApp, Scheme::Light);
}

void HistoryTabTest::makePage()
{
    m_page = std::make_unique<QcashPage>(m_desk->desk);
    m_page->resize(808, 584);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void HistoryTabTest::init()
{
    Settings().clear();
    m_language.apply(QStringLiteral("en"));
    m_desk = std::make_unique<PointsDesk>(10'000);
    makePage();
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void HistoryTabTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void HistoryTabTest::add(EntryKind kind, qint64 amount, const QString &reason)
{
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = kind;
    draft.amount = known<Qcash>(amount);
    draft.datedOn = jst::dateOf(m_desk->clock.now());
    draft.reason = reason;
    QVERIFY(m_desk->wallet->book.addEntry(m_desk->shop(), draft, m_desk->clock));
}

void HistoryTabTest::book(EntryKind kind, qint64 amount, const QString &reason)
{
    add(kind, amount, reason);
    m_desk->session.announceChange();
}

void HistoryTabTest::bookMany(int count)
{
    for (int amount = 1; amount <= count; ++amount)
        add(EntryKind::ManualIn, amount, QStringLiteral("because"));
    m_desk->session.announceChange();
}

void HistoryTabTest::furtherPeriodsFillTheDays()
{
    m_desk->setJst(QDate(2026, 12, 10), QTime(9, 0));
    const auto *from = find<QDateEdit>("fromDateEdit");
    const auto *to = find<QDateEdit>("toDateEdit");
    click("periodTodayButton");
    QCOMPARE(from->date(), QDate(2026, 12, 10));
    QCOMPARE(to->date(), QDate(2026, 12, 10));
    QVERIFY(find<QPushButton>("periodTodayButton")->isChecked());
    QVERIFY(!find<QPushButton>("period1MonthButton")->isChecked());
    QTRY_VERIFY(find("historyEmptyLabel")->isVisible());
    click("periodThisMonthButton");
    QCOMPARE(from->date(), QDate(2026, 12, 1));
    click("periodLastMonthButton");
    QCOMPARE(from->date(), QDate(2026, 11, 1));
    QCOMPARE(to->date(), QDate(2026, 11, 30));
    QTRY_COMPARE(rows()->rowCount(), 1);
    click("periodThisYearButton");
    QCOMPARE(from->date(), QDate(2026, 1, 1));
    QCOMPARE(to->date(), QDate(2026, 12, 10));
}

void HistoryTabTest::theAmountRangeFilters()
{
    book(EntryKind::ManualOut, 700);
    book(EntryKind::ManualIn, 300);
    type("historyLeastEdit", QStringLiteral("301"));
    type("historyMostEdit", QStringLiteral("700"));
    click("historySearchButton");
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(amountAt(0), -700);
    type("historyLeastEdit", {});
    type("historyMostEdit", QStringLiteral("300"));
    QTest::keyClick(find("historyMostEdit"), Qt::Key_Return);
    QTRY_COMPARE(amountAt(0), 300);
    QCOMPARE(rows()->rowCount(), 1);
}

void HistoryTabTest::amountsAreTakenAsPeopleTypeThem()
{
    book(EntryKind::ManualIn, 1'200);
    type("historyLeastEdit", QString::fromUtf8("１，２００"));
    type("historyMostEdit", QStringLiteral(" 1,200 "));
    click("historySearchButton");
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(amountAt(0), 1'200);
    QVERIFY(!find("historyErrorLabel")->isVisible());
}

void HistoryTabTest::wrongAmountsAreToldAndNothingIsSearched()
{
    const auto *error = find<QLabel>("historyErrorLabel");
    type("historyLeastEdit", QStringLiteral("500"));
    type("historyMostEdit", QStringLiteral("400"));
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(QLatin1String("smallest amount")));
    click("historySearchButton");
    QCOMPARE(rows()->rowCount(), 1);
    QVERIFY(find("historyMostEdit")->hasFocus());
    type("historyMostEdit", QStringLiteral("many"));
    QVERIFY(error->text().contains(QLatin1String("whole numbers")));
    click("period15DaysButton");
    QVERIFY(find<QPushButton>("period1MonthButton")->isChecked());
    type("historyMostEdit", {});
    QVERIFY(!error->isVisible());
}

void HistoryTabTest::resetBringsTheBeginningBack()
{
    auto *kinds = find<QComboBox>("historyKindBox");
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("conversion")));
    type("historyTextEdit", QStringLiteral("serum"));
    type("historyLeastEdit", QStringLiteral("5"));
    click("periodTodayButton");
    QTRY_COMPARE(rows()->rowCount(), 0);
    find<QDateEdit>("fromDateEdit")->setDate(QDate(2026, 11, 30));
    click("historyResetButton");
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(kinds->currentIndex(), 0);
    QCOMPARE(find<QLineEdit>("historyTextEdit")->text(), QString());
    QCOMPARE(find<QLineEdit>("historyLeastEdit")->text(), QString());
    QCOMPARE(find<QDateEdit>("fromDateEdit")->date(), QDate(2026, 10, 22));
    QVERIFY(find<QPushButton>("period1MonthButton")->isChecked());
    QVERIFY(!find("historyErrorLabel")->isVisible());
}

void HistoryTabTest::theTotalsAreThoseOfAllPages()
{
    bookMany(24);
    book(EntryKind::ManualOut, 50);
    QTRY_COMPARE(figure("historyCountLabel"), 26);
    QTRY_VERIFY(!find("historyCountingLabel")->isVisible());
    QCOMPARE(figure("historyReceivedLabel"), 10'300);
    QCOMPARE(figure("historySpentLabel"), 50);
    QCOMPARE(figure("historyNetLabel"), 10'250);
    find<QComboBox>("historyKindBox")->setCurrentIndex(find<QComboBox>("historyKindBox")->findData(QStringLiteral("manual_out")));
    click("historySearchButton");
    QTRY_COMPARE(figure("historyCountLabel"), 1);
    QTRY_COMPARE(figure("historyNetLabel"), -50);
}

void HistoryTabTest::rowsToAPageAreRemembered()
{
    bookMany(59);
    auto *sizes = find<QComboBox>("pageSizeBox");
    QCOMPARE(sizes->currentData().toInt(), 20);
    QTRY_COMPARE(pageText(), QStringLiteral("Page 1 / 3"));
    sizes->setCurrentIndex(sizes->findData(50));
    emit sizes->activated(sizes->currentIndex());
    QTRY_COMPARE(rows()->rowCount(), 50);
    QTRY_COMPARE(pageText(), QStringLiteral("Page 1 / 2"));
    makePage();
    QTRY_COMPARE(rows()->rowCount(), 50);
    QCOMPARE(find<QComboBox>("pageSizeBox")->currentData().toInt(), 50);
}

void HistoryTabTest::aDayIsGoneTo()
{
    book(EntryKind::ManualIn, 7);
    m_desk->setJst(QDate(2026, 11, 25), QTime(9, 0));
    for (int i = 0; i < 25; ++i)
        add(EntryKind::ManualIn, 1, QStringLiteral("later"));
    m_desk->session.announceChange();
    QTRY_COMPARE(rows()->rowCount(), 20);
    find<QDateEdit>("jumpDateEdit")->setDate(QDate(2026, 11, 23));
    QTest::keyClick(find("jumpDateEdit"), Qt::Key_Return);
    QTRY_COMPARE(view()->currentIndex().row(), 5);
    QCOMPARE(amountAt(5), 7);
    QVERIFY(view()->selectionModel()->isRowSelected(5));
    QVERIFY(view()->hasFocus());
    find<QDateEdit>("jumpDateEdit")->setDate(QDate(2026, 11, 25));
    click("jumpDateButton");
    QTRY_COMPARE(pageText(), QStringLiteral("Page 1 / 2"));
    QCOMPARE(view()->currentIndex().row(), 0);
}

void HistoryTabTest::pageKeysTurnThePageAndSelectTheRow()
{
    bookMany(24);
    view()->setFocus();
    view()->selectRow(19);
    QTest::keyClick(view(), Qt::Key_PageDown);
    QTRY_COMPARE(pageText(), QStringLiteral("Page 2 / 2"));
    QCOMPARE(view()->currentIndex().row(), 0);
    QVERIFY(view()->selectionModel()->isRowSelected(0));
    QTest::keyClick(view(), Qt::Key_PageUp);
    QTRY_COMPARE(pageText(), QStringLiteral("Page 1 / 2"));
    QCOMPARE(view()->currentIndex().row(), 19);
    QTest::keyClick(view(), Qt::Key_PageUp);
    QVERIFY(view()->currentIndex().row() < 19);
    QCOMPARE(pageText(), QStringLiteral("Page 1 / 2"));
}

void HistoryTabTest::controlHomeAndEndGoToTheNewestAndTheOldest()
{
    bookMany(44);
    view()->setFocus();
    view()->selectRow(3);
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(pageText(), QStringLiteral("Page 3 / 3"));
    QCOMPARE(view()->currentIndex().row(), 4);
    QCOMPARE(amountAt(4), 10'000);
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE(pageText(), QStringLiteral("Page 1 / 3"));
    QCOMPARE(view()->currentIndex().row(), 0);
    QCOMPARE(amountAt(0), 44);
}

void HistoryTabTest::altArrowsTurnPages()
{
    bookMany(24);
    find("historyTextEdit")->setFocus();
    QTest::keyClick(find("historyTextEdit"), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(pageText(), QStringLiteral("Page 2 / 2"));
    QTest::keyClick(find("historyTextEdit"), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(pageText(), QStringLiteral("Page 1 / 2"));
}

void HistoryTabTest::aTypedPageStaysWhileTheBookGrows()
{
    bookMany(44);
    auto *edit = find<QSpinBox>("pageEdit");
    edit->setFocus();
    edit->setValue(3);
    book(EntryKind::ManualIn, 9);
    QCOMPARE(edit->value(), 3);
}

void HistoryTabTest::selectedRowsAreCopied()
{
    book(EntryKind::ManualIn, 1'700, QStringLiteral("=1+1"));
    view()->setFocus();
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().split(u'\t').at(1), QStringLiteral("1700"));
    QCOMPARE(lines.first().split(u'\t').at(4), QStringLiteral("11700"));
}

void HistoryTabTest::aNewReadingKeepsTheSelection()
{
    bookMany(3);
    view()->selectRow(1);
    QCOMPARE(amountAt(1), 2);
    book(EntryKind::ManualIn, 9);
    QTRY_COMPARE(rows()->rowCount(), 5);
    QCOMPARE(view()->currentIndex().row(), 2);
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(view()->selectionModel()->isRowSelected(2));
}

void HistoryTabTest::theExportIsOfferedForWhatWasFound()
{
    const auto *button = find<QPushButton>("exportButton");
    QVERIFY(button->menu());
    const auto *file = m_page->findChild<QAction *>(QStringLiteral("exportFileAction"));
    const auto *statement = m_page->findChild<QAction *>(QStringLiteral("exportStatementAction"));
    QVERIFY(file->isEnabled());
    QVERIFY(statement->isEnabled());
    type("historyTextEdit", QStringLiteral("nothing like it"));
    click("historySearchButton");
    QTRY_VERIFY(!file->isEnabled());
    QVERIFY(statement->isEnabled());
}

void HistoryTabTest::theEntriesBehindAChartAreSearchedFor()
{
    book(EntryKind::ManualOut, 30);
    type("historyLeastEdit", QStringLiteral("7"));
    HistorySearch behind;
    behind.period.reset();
    behind.from = QDate(2026, 11, 20);
    behind.to = QDate(2026, 11, 21);
    behind.kind = EntryKind::ManualOut;
    emit find<ChartsCard>("chartsCard")->drilledDown(behind);
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(amountAt(0), -30);
    QCOMPARE(find<QDateEdit>("fromDateEdit")->date(), QDate(2026, 11, 20));
    QCOMPARE(find<QComboBox>("historyKindBox")->currentData().toString(), QStringLiteral("manual_out"));
    QCOMPARE(find<QLineEdit>("historyLeastEdit")->text(), QString());
    QVERIFY(!find<QPushButton>("period1MonthButton")->isChecked());
}

void HistoryTabTest::aLowWindowScrollsTheWholeTab()
{
    bookMany(30);
    const auto *scroll = find<QScrollArea>("historyScroll");
    m_page->resize(808, 480);
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QVERIFY(view()->viewport()->height() >= 5 * Theme::rowHeight());
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    m_page->resize(1'700, 1'000);
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

void HistoryTabTest::nothingIsCutInASmallWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void HistoryTabTest::nothingIsCutInASmallWindow()
{
    QFETCH(QString, language);
    bookMany(30);
    m_language.apply(language);
    for (const QSize size : {QSize(1'700, 1'000), QSize(808, 584)}) {
        m_page->resize(size);
        QCoreApplication::sendPostedEvents();
        QTRY_COMPARE(m_page->size(), size);
        const auto *contents = find("historyContents");
        for (const auto *part : contents->findChildren<QWidget *>()) {
            const bool isPart = qobject_cast<const QPushButton *>(part) || qobject_cast<const QAbstractSpinBox *>(part)
                || qobject_cast<const QComboBox *>(part) || qobject_cast<const NumberLabel *>(part);
            if (!isPart || !part->isVisible() || part->objectName().isEmpty())
                continue;
            QTRY_VERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(part->objectName()));
            QTRY_VERIFY2(part->mapTo(contents, QPoint(part->width(), 0)).x() <= contents->width(), qPrintable(part->objectName()));
        }
    }
}

QTEST_MAIN(HistoryTabTest)
#include "history_tab_test.moc"
