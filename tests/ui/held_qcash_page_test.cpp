#include "ui/pages/qcash/qcash_page.h"

#include "support/bidding.h"
#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/qcash/entry_details.h"
#include "ui/pages/qcash/history_model.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;
using samples::Bidding;

/// Qcash that is held for bids, as the user of the Qcash page sees it.
class HeldQcashPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theTotalStaysAndWhatIsHeldIsTold();
    void aBidIsARowLikeAnyOther();
    void theKindBoxFindsHoldsWithTheirOwnSums();
    void holdsAreFoundByTheWordsOnThePage();
    void whatABidHasCostCannotBeCorrectedHere();
    void anEntryTellsItsBid();

private:
    [[nodiscard]] QAbstractItemModel *rows() const { return in<QTableView>(*m_page, "historyView")->model(); }
    [[nodiscard]] QString shown(int row, int column) const { return rows()->index(row, column).data().toString(); }
    [[nodiscard]] qint64 value(const char *name) const { return valueIn(*m_page, name); }
    void search(const QString &text) const
    {
        in<QLineEdit>(*m_page, "historyTextEdit")->setText(text);
        QTest::mouseClick(in<QPushButton>(*m_page, "historySearchButton"), Qt::LeftButton);
    }
    void announce() const { m_desk->session.announceChange(); }

    Language m_language;
    std::unique_ptr<PointsDesk> m_desk;
    std::unique_ptr<Bidding> m_bids;
    std::unique_ptr<QcashPage> m_page;
};

void HeldQcashPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("held_qcash_page_test"));
    Theme::apply(*qApp, Scheme::Light);
}

/// Two bids of 600 and 300 Qcash; the first one has won since yesterday, and 50 are held for a third.
void HeldQcashPageTest::init()
{
    m_language.apply(QStringLiteral("en"));
    m_desk = std::make_unique<PointsDesk>(10'000);
    m_bids = std::make_unique<Bidding>(*m_desk->wallet, m_desk->shop());
    QVERIFY(m_bids->hold(600, m_desk->clock) && m_bids->hold(300, m_desk->clock));
    m_desk->clock.instant = m_desk->clock.instant.plusSeconds(86'400);
    QCOMPARE(m_bids->win(m_desk->clock).value_or(0), 600);
    QVERIFY(m_bids->hold(50, m_desk->clock));
    m_page = std::make_unique<QcashPage>(m_desk->desk);
    m_page->resize(808, 584);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void HeldQcashPageTest::cleanup()
{
    m_page.reset();
    m_bids.reset();
    m_desk.reset();
}

void HeldQcashPageTest::theTotalStaysAndWhatIsHeldIsTold()
{
    QCOMPARE(value("qcashTotalLabel"), 9'400);
    auto *held = in<QLabel>(*m_page, "heldLabel");
    QVERIFY(held->isVisible());
    QCOMPARE(held->text(), QStringLiteral("Spendable 9,050 Qcash, held for bids 350 Qcash"));
    while (m_bids->release(m_desk->clock))
        announce();
    QCOMPARE(value("qcashTotalLabel"), 9'400);
    QVERIFY(!held->isVisible());
}

void HeldQcashPageTest::aBidIsARowLikeAnyOther()
{
    const QAbstractItemModelTester tester(rows());
    QCOMPARE(rows()->rowCount(), 6);
    QCOMPARE(shown(0, HistoryModel::AmountColumn), formatSigned(-50));
    QVERIFY2(shown(0, HistoryModel::ContentColumn).startsWith(QStringLiteral("Held for Plus exhibit (keyword): #3 word")),
             qPrintable(shown(0, HistoryModel::ContentColumn)));
    QCOMPARE(shown(0, HistoryModel::RelatedColumn), QStringLiteral("Item 1001 · Bid 3"));
    QCOMPARE(shown(0, HistoryModel::BalanceColumn), QStringLiteral("9,050"));
    QVERIFY(shown(1, HistoryModel::ContentColumn).startsWith(QStringLiteral("Plus exhibit (keyword): #1 word")));
    QVERIFY(shown(2, HistoryModel::ContentColumn).startsWith(QStringLiteral("Released from Plus exhibit (keyword): #1 word")));
    QCOMPARE(value("historyCountLabel"), 6);
    QCOMPARE(value("historyReceivedLabel"), 10'000);
    QCOMPARE(value("historySpentLabel"), 600);
    QVERIFY(rows()->headerData(HistoryModel::BalanceColumn, Qt::Horizontal, Qt::ToolTipRole).toString().contains(QStringLiteral("held for bids")));
}

void HeldQcashPageTest::theKindBoxFindsHoldsWithTheirOwnSums()
{
    auto *kinds = in<QComboBox>(*m_page, "historyKindBox");
    const int hold = kinds->findData(QString(codeIn(entryKindCodes, EntryKind::AdHold)));
    QCOMPARE(kinds->itemText(hold), QStringLiteral("Held for a bid"));
    QCOMPARE(kinds->itemText(kinds->findData(QString(codeIn(entryKindCodes, EntryKind::AdRelease)))), QStringLiteral("Released from a bid"));
    kinds->setCurrentIndex(hold);
    search({});
    QTRY_COMPARE(rows()->rowCount(), 3);
    QTRY_COMPARE(value("historySpentLabel"), 950);
}

void HeldQcashPageTest::holdsAreFoundByTheWordsOnThePage()
{
    for (const auto &[text, count] : {std::pair(QStringLiteral("held for"), 3), std::pair(QStringLiteral("released"), 1),
                                      std::pair(QStringLiteral("serum"), 5), std::pair(QStringLiteral("#3"), 1)}) {
        search(text);
        QTRY_COMPARE_WITH_TIMEOUT(value("historyCountLabel"), count, 60'000);
        QTRY_COMPARE(rows()->rowCount(), count);
    }
}

void HeldQcashPageTest::whatABidHasCostCannotBeCorrectedHere()
{
    auto *view = in<QTableView>(*m_page, "historyView");
    for (int row = 0; row < 5; ++row) {
        view->selectRow(row);
        QVERIFY2(!in<QPushButton>(*m_page, "correctButton")->isEnabled(), qPrintable(shown(row, HistoryModel::ContentColumn)));
    }
    view->selectRow(5); // the opening balance
    QVERIFY(in<QPushButton>(*m_page, "correctButton")->isEnabled());
}

void HeldQcashPageTest::anEntryTellsItsBid()
{
    const auto page = m_desk->wallet->book.history(m_desk->shop(), {}, 1, 1);
    QVERIFY(page);
    QStringList details;
    for (const auto &[caption, value] : entryDetails(page->rows.first()))
        details.append(caption + QStringLiteral(": ") + value);
    for (const char *line : {"Kind: Held for a bid", "Spendable after it: 9,050 Qcash", "Paid ad: Plus exhibit (keyword)", "Item number: 1001", "Bid: 3"})
        QVERIFY2(details.contains(QLatin1String(line)), qPrintable(details.join(u'\n')));
}

QTEST_MAIN(HeldQcashPageTest)
#include "held_qcash_page_test.moc"
