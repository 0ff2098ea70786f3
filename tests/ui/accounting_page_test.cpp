#include "support/opened_accounting.h"
#include "ui/language.h"
#include "ui/pages/accounting/journals_model.h"
#include "ui/pages/accounting/lots_model.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace console;
using namespace console::ui;

/// The accounting page as a user sees it, over a real store. The machine stands in New York.
class AccountingPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theJournalsOfLastMonthAreShownFirst();
    void aCompoundOrSingleJournalIsCopiedAsASpreadsheetTakesIt();
    void daysTheWrongWayRoundAreRefusedBesideThem();
    void typedDaysAreShownByReturn();
    void daysWithoutEntriesSaySo();
    void whatIsLeftOutIsSaidWithItsReason();
    void theShownJournalsAreWrittenForTheChosenSoftware();
    void anExportWaitsUntilTypedDaysAreShown();
    void theStatementAndTheCertificateAreAskedFor();
    void whatIsUnusedAddsUpToTheBalanceOfTheDay();
    void theClosingDateFollowsItsButtons();
    void anEmptyWalletLeadsToACharge();
    void anotherLanguageKeepsTheDaysAndTheTab();

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

    Language m_language;
};

void AccountingPageTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void AccountingPageTest::theJournalsOfLastMonthAreShownFirst()
{
    BookedDesk desk;
    OpenedAccounting page(desk);
    QAbstractItemModelTester tester(page.view("journalView")->model(), fatal);
    QVERIFY(in<QPushButton>(page.page, "lastMonthButton")->isChecked());
    QCOMPARE(in<QDateEdit>(page.page, "journalFromEdit")->date(), QDate(2026, 11, 1));
    QCOMPARE(in<QDateEdit>(page.page, "journalToEdit")->date(), QDate(2026, 11, 30));
    QCOMPARE(page.view("journalView")->model()->rowCount(), 2);
    QCOMPARE(page.shown("journalView", 0, JournalsModel::DateColumn), QStringLiteral("2026-11-21"));
    QCOMPARE(page.shown("journalView", 0, JournalsModel::DebitColumn), QStringLiteral("前払金"));
    QCOMPARE(page.shown("journalView", 0, JournalsModel::CreditColumn), QStringLiteral("元入金"));
    QCOMPARE(page.shown("journalView", 0, JournalsModel::DebitAmountColumn), QStringLiteral("10,000"));
    QCOMPARE(page.shown("journalView", 1, JournalsModel::DebitColumn), QStringLiteral("広告宣伝費"));
    QCOMPARE(page.shown("journalView", 1, JournalsModel::CreditAmountColumn), QStringLiteral("1,400"));
    QCOMPARE(page.text("journalTotalsLabel"), QStringLiteral("Debit 11,400 = credit 11,400"));
    QVERIFY(page.text("journalCountLabel").contains(QStringLiteral("2026-11-01 to 2026-11-30")));
    QVERIFY(!page.isShown("journalLeftOutLabel"));
    QVERIFY(page.isEnabled("journalExportButton"));
    QVERIFY(page.isEnabled("monthlyStatementButton"));
}

void AccountingPageTest::aCompoundOrSingleJournalIsCopiedAsASpreadsheetTakesIt()
{
    BookedDesk desk;
    OpenedAccounting page(desk);
    page.choose("journalView", 0, 0);
    page.view("journalView")->selectAll();
    QTest::keyClick(page.view("journalView"), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(QStringLiteral("2026-11-21\t前払金\t10000\t元入金\t10000\t")), qPrintable(lines.at(0)));
}

void AccountingPageTest::daysTheWrongWayRoundAreRefusedBesideThem()
{
    BookedDesk desk;
    OpenedAccounting page(desk);
    in<QDateEdit>(page.page, "journalFromEdit")->setDate(QDate(2026, 12, 3));
    QVERIFY(!page.isEnabled("journalExportButton"));
    page.click("journalShowButton");
    QVERIFY(page.isShown("journalErrorLabel"));
    QVERIFY(page.text("journalErrorLabel").contains(QStringLiteral("after the last one")));
    page.click("lastMonthButton");
    QVERIFY(!page.isShown("journalErrorLabel"));
    QCOMPARE(in<QDateEdit>(page.page, "journalFromEdit")->date(), QDate(2026, 11, 1));
    QTRY_VERIFY(page.isEnabled("journalExportButton"));
}

void AccountingPageTest::typedDaysAreShownByReturn()
{
    BookedDesk desk;
    OpenedAccounting page(desk);
    auto *from = in<QDateEdit>(page.page, "journalFromEdit");
    from->setDate(QDate(2026, 11, 22));
    from->setFocus();
    QVERIFY(!in<QPushButton>(page.page, "lastMonthButton")->isChecked());
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_COMPARE(page.view("journalView")->model()->rowCount(), 1);
    QCOMPARE(page.text("journalTotalsLabel"), QStringLiteral("Debit 1,400 = credit 1,400"));
    QVERIFY(page.isEnabled("journalExportButton"));
}

void AccountingPageTest::daysWithoutEntriesSaySo()
{
    BookedDesk desk;
    OpenedAccounting page(desk);
    page.click("thisMonthButton");
    QTRY_VERIFY(page.isShown("journalEmptyCard"));
    QVERIFY(in<EmptyState>(page.page, "journalEmpty")->text().contains(QStringLiteral("nothing came into the wallet")));
    QVERIFY(in<QPushButton>(page.page, "thisMonthButton")->isChecked());
    QVERIFY(!page.isEnabled("journalExportButton"));
    QVERIFY(!page.isShown("journalCard"));
}

void AccountingPageTest::whatIsLeftOutIsSaidWithItsReason()
{
    BookedDesk desk;
    const auto listed = AccountingCatalogue::shipped().policies().first();
    BookingPolicyDraft draft{newActionId(), {QDate(2026, 11, 1), listed.policy}};
    draft.content.policy.method = BookingMethod::Expense;
    QVERIFY(desk.wallet->accounting.save(desk.shop(), draft, desk.clock));
    OpenedAccounting page(desk);
    QVERIFY(page.isShown("journalLeftOutLabel"));
    QVERIFY2(page.text("journalLeftOutLabel").contains(QStringLiteral("1,400 Qcash")), qPrintable(page.text("journalLeftOutLabel")));
    QCOMPARE(page.view("journalView")->model()->rowCount(), 1);
    QCOMPARE(page.shown("journalView", 0, JournalsModel::DebitColumn), QStringLiteral("広告宣伝費"));
}

void AccountingPageTest::theShownJournalsAreWrittenForTheChosenSoftware()
{
    BookedDesk desk;
    OpenedAccounting page(desk);
    auto *software = in<QComboBox>(page.page, "journalFormatBox");
    QCOMPARE(software->count(), int(journalFormatCodes.size()));
    software->setCurrentIndex(software->findData(QStringLiteral("yayoi")));
    page.click("journalExportButton");
    auto *files = in<QFileDialog>(page.page, "exportFileDialog");
    QVERIFY(files->selectedFiles().first().endsWith(QStringLiteral("journal-yayoi-2026-11-01-2026-11-30.csv")));
    const QString path = desk.folder.filePath(QStringLiteral("journals.csv"));
    emit files->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2); // no header, a line a journal
    QVERIFY(lines.first().contains("2000"));
    QVERIFY(lines.first().contains("2026/11/21"));
    delete files;
}

void AccountingPageTest::anExportWaitsUntilTypedDaysAreShown()
{
    BookedDesk desk;
    OpenedAccounting page(desk);
    in<QDateEdit>(page.page, "journalToEdit")->setDate(QDate(2026, 11, 21));
    QVERIFY(!page.isEnabled("journalExportButton"));
    QVERIFY(!in<QPushButton>(page.page, "journalExportButton")->toolTip().isEmpty());
    page.click("journalShowButton");
    QTRY_VERIFY(page.isEnabled("journalExportButton"));
    QCOMPARE(page.view("journalView")->model()->rowCount(), 1);
}

void AccountingPageTest::theStatementAndTheCertificateAreAskedFor()
{
    BookedDesk desk;
    OpenedAccounting page(desk);
    page.click("monthlyStatementButton");
    delete in<QDialog>(page.page, "statementDialog");
    in<QTabWidget>(page.page, "accountingTabs")->setCurrentIndex(1);
    page.click("certificateButton");
    auto *files = in<QFileDialog>(page.page, "exportFileDialog");
    QVERIFY(files->selectedFiles().first().endsWith(QStringLiteral("2026-11-30.pdf")));
    delete files;
}

void AccountingPageTest::whatIsUnusedAddsUpToTheBalanceOfTheDay()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "unused");
    auto *lots = page.view("unusedView");
    QAbstractItemModelTester tester(lots->model(), fatal);
    QCOMPARE(lots->model()->rowCount(), int(lotKindCodes.size()) + 1);
    const int total = lots->model()->rowCount() - 1;
    QCOMPARE(cell(lots, total, LotsModel::KindColumn).toString(), QStringLiteral("total"));
    QCOMPARE(cell(lots, total, LotsModel::RestColumn).toLongLong(), 8'600);
    QCOMPARE(cell(lots, total, LotsModel::BookedColumn).toLongLong(), 8'600);
    QCOMPARE(cell(lots, 0, LotsModel::RestColumn).toLongLong(), 8'600);
    QCOMPARE(page.shown("unusedView", 0, LotsModel::KindColumn), QStringLiteral("Opening balance"));
    QCOMPARE(page.shown("unusedView", 0, LotsModel::RestColumn), QStringLiteral("8,600"));
    QVERIFY(!page.isShown("unusedValueLabel"));
    QVERIFY(page.isEnabled("certificateButton"));
}

void AccountingPageTest::theClosingDateFollowsItsButtons()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "unused");
    auto *day = in<QDateEdit>(page.page, "closingDateEdit");
    QVERIFY(in<QPushButton>(page.page, "closingMonthButton")->isChecked());
    QCOMPARE(day->date(), QDate(2026, 11, 30));
    page.click("closingYearButton");
    QCOMPARE(day->date(), QDate(2025, 12, 31));
    QTRY_VERIFY(page.isShown("unusedEmptyCard"));
    QVERIFY(!page.isEnabled("certificateButton"));
    page.click("closingTodayButton");
    QCOMPARE(day->date(), QDate(2026, 12, 5));
    QTRY_VERIFY(page.isShown("unusedCard"));
    day->setDate(QDate(2026, 11, 21));
    QTRY_COMPARE(cell(page.view("unusedView"), 0, LotsModel::RestColumn).toLongLong(), 10'000);
    QVERIFY(!in<QPushButton>(page.page, "closingTodayButton")->isChecked());
}

void AccountingPageTest::anEmptyWalletLeadsToACharge()
{
    PointsDesk desk(0);
    OpenedAccounting page(desk, "unused");
    QSignalSpy navigated(&page.page, &Page::navigate);
    QVERIFY(page.isShown("unusedEmptyCard"));
    auto *charge = in<QWidget>(page.page, "unusedEmpty")->findChild<QPushButton *>();
    QVERIFY(charge && charge->isVisible());
    charge->click();
    QCOMPARE(navigated.size(), 1);
    QCOMPARE(navigated.first().first().value<PageRequest>().page, PageId::Qcash);
}

void AccountingPageTest::anotherLanguageKeepsTheDaysAndTheTab()
{
    BookedDesk desk;
    OpenedAccounting page(desk);
    in<QDateEdit>(page.page, "journalFromEdit")->setDate(QDate(2026, 11, 10));
    m_language.apply(QStringLiteral("ja"));
    QCOMPARE(in<QDateEdit>(page.page, "journalFromEdit")->date(), QDate(2026, 11, 10));
    QCOMPARE(in<QTabWidget>(page.page, "accountingTabs")->currentIndex(), 0);
    m_language.apply(QStringLiteral("en"));
}

QTEST_MAIN(AccountingPageTest)
#include "accounting_page_test.moc"
