#include "control/history_controller.h"

#include "support/points_desk.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// Searches of the history that take their time: what is shown while they go on, and what of them is given up.
class HistoryCountingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void periodAndKindHaveTheirTotalsAtOnce();
    void theFirstPageComesBeforeTheCountIsDone();
    void aPageThatIsNotCountedYetIsWaitedFor();
    void aPageBehindTheLastIsTheLastOne();
    void aNewSearchGivesUpTheOldOne();
    void aDayIsFoundInSearchesAndWithout_data();
    void aDayIsFoundInSearchesAndWithout();
    void anotherPageSizeKeepsTheFirstRow();
    void refreshingKeepsThePage();
    void reversedAmountsAreNotSearched();
    void aControllerThatGoesLeavesNothingBehind();

private:
    [[nodiscard]] static HistorySearch all();
    [[nodiscard]] static HistorySearch serum();
    [[nodiscard]] static QList<qint64> shown(const HistoryController &controller);

    static constexpr int entries = 120;                ///< one in two has the text; after the opening
    const HistoryPace m_slow{{4, 0, 16}, 0}; ///< tells after every four entries
    std::unique_ptr<PointsDesk> m_desk;
};

HistorySearch HistoryCountingTest::all()
{
    HistorySearch search;
    search.period = HistoryPeriod::All;
    return search;
}

HistorySearch HistoryCountingTest::serum()
{
    HistorySearch search = all();
    search.text = QStringLiteral("ＳＥＲＵＭ");
    return search;
}

QList<qint64> HistoryCountingTest::shown(const HistoryController &controller)
{
    QList<qint64> ordinals;
    if (controller.state().page.value) {
        for (const HistoryRow &row : controller.state().page.value->rows)
            ordinals.append(row.ordinal);
    }
    return ordinals;
}

void HistoryCountingTest::init()
{
    m_desk = std::make_unique<PointsDesk>(); // the opening is entry 1
    QCOMPARE(samples::runRaw(m_desk->wallet->database(), "PRAGMA synchronous = OFF"), QString()); // 120 acts for each test
    for (int index = 0; index < entries; ++index) {
        EntryDraft draft = samples::entry(newActionId(), index % 3 == 0 ? EntryKind::AdRefund : EntryKind::AdSpend, 10 + index);
        draft.reason = index % 2 == 0 ? QStringLiteral("serum") : QStringLiteral("toner");
        m_desk->clock.instant = m_desk->clock.instant.plusSeconds(6 * 60 * 60); // four a day
        QVERIFY(m_desk->wallet->book.addEntry(m_desk->shop(), draft, m_desk->clock));
    }
}

void HistoryCountingTest::periodAndKindHaveTheirTotalsAtOnce()
{
    HistoryController controller(m_desk->desk, m_slow);
    HistorySearch search = all();
    controller.search(search);
    QVERIFY(!controller.state().isCounting);
    QVERIFY(controller.state().totals);
    QCOMPARE(controller.state().totals->entries, entries + 1);
    qint64 spent = 0;
    for (int index = 0; index < entries; ++index)
        spent += index % 3 == 0 ? 0 : 10 + index;
    QCOMPARE(controller.state().totals->spent.value(), spent);
    search.kind = EntryKind::AdSpend;
    controller.search(search);
    QCOMPARE(controller.state().totals->entries, 80);
    QCOMPARE(controller.state().totals->spent.value(), spent);
    QCOMPARE(controller.state().totals->received.value(), 0);
}

void HistoryCountingTest::theFirstPageComesBeforeTheCountIsDone()
{
    HistoryController controller(m_desk->desk, m_slow);
    QList<qint64> counted;
    bool wasThereEarly = false;
    connect(&controller, &HistoryController::stateChanged, this, [&] {
        const HistoryState &state = controller.state();
        if (state.totals)
            counted.append(state.totals->entries);
        if (state.isCounting && !state.isSearching && state.page.value) {
            wasThereEarly = true;
            QCOMPARE(state.page.value->rows.size(), 20);
            QCOMPARE(state.page.value->matching, state.totals->entries);
            QCOMPARE(state.page.value->pageCount, (state.totals->entries + 19) / 20);
        }
    });
    controller.search(serum());
    QVERIFY(controller.state().isSearching);
    QVERIFY(controller.state().isCounting);
    QVERIFY(!controller.state().totals);
    QTRY_VERIFY(!controller.state().isCounting);
    QVERIFY(wasThereEarly);
    QVERIFY(std::is_sorted(counted.begin(), counted.end()));
    QCOMPARE(controller.state().totals->entries, entries / 2);
    QCOMPARE(controller.state().page.value->pageCount, 3);
    QCOMPARE(shown(controller).first(), entries); // the newest serum: entry 1 is the opening
}

void HistoryCountingTest::aPageThatIsNotCountedYetIsWaitedFor()
{
    HistoryController controller(m_desk->desk, m_slow);
    controller.search(serum());
    controller.goToPage(3);
    QVERIFY(controller.state().isSearching);
    QTRY_VERIFY(!controller.state().isSearching);
    QCOMPARE(controller.state().page.value->page, 3);
    QCOMPARE(shown(controller).size(), 20);
    QCOMPARE(shown(controller).last(), 2);
    QTRY_VERIFY(!controller.state().isCounting);
    // Once all is counted, every page comes from where it stands.
    controller.goToPage(2);
    QTRY_VERIFY(!controller.state().isSearching);
    QCOMPARE(shown(controller).first(), entries - 40);
}

void HistoryCountingTest::aPageBehindTheLastIsTheLastOne()
{
    HistoryController controller(m_desk->desk, m_slow);
    controller.search(serum());
    controller.goToPage(99);
    QTRY_VERIFY(!controller.state().isSearching);
    QVERIFY(!controller.state().isCounting);
    QCOMPARE(controller.state().page.value->page, 3);
}

void HistoryCountingTest::aNewSearchGivesUpTheOldOne()
{
    HistoryController controller(m_desk->desk, m_slow);
    controller.search(serum());
    QTRY_VERIFY(controller.state().totals);
    HistorySearch other = all();
    other.least = 100;
    other.most = 104;
    controller.search(other);
    QVERIFY(!controller.state().totals);
    QTRY_VERIFY(!controller.state().isCounting);
    QCOMPARE(controller.state().totals->entries, 5);
    QCOMPARE(shown(controller), (QList<qint64>{96, 95, 94, 93, 92}));
    // Back to what is known at once: nothing is counted any more.
    controller.search(serum());
    controller.search(all());
    QVERIFY(!controller.state().isCounting);
    QVERIFY(!controller.state().isSearching);
    QCOMPARE(controller.state().totals->entries, entries + 1);
}

void HistoryCountingTest::aDayIsFoundInSearchesAndWithout_data()
{
    QTest::addColumn<HistorySearch>("search");
    QTest::newRow("all") << all();
    HistorySearch kind = all();
    kind.kind = EntryKind::AdSpend;
    QTest::newRow("kind") << kind;
    QTest::newRow("text") << serum();
    HistorySearch amount = all();
    amount.least = 20;
    QTest::newRow("amount") << amount;
}

void HistoryCountingTest::aDayIsFoundInSearchesAndWithout()
{
    QFETCH(HistorySearch, search);
    HistoryController controller(m_desk->desk, m_slow);
    controller.setPageSize(20);
    controller.search(search);
    const QDate day = jst::dateOf(m_desk->clock.now()).addDays(-16);
    controller.goToDay(day);
    QTRY_VERIFY(!controller.state().isSearching);
    const auto page = controller.state().page.value;
    QVERIFY(page && page->page > 1);
    QVERIFY(jst::dateOf(page->rows.last().bookedAt) <= day);
    const auto newest = std::find_if(page->rows.begin(), page->rows.end(), [&](const HistoryRow &row) { return jst::dateOf(row.bookedAt) <= day; });
    QCOMPARE(jst::dateOf(newest->bookedAt), day);
    // The row before it, on this page or the one before, is of a later day.
    if (newest != page->rows.begin())
        QVERIFY(jst::dateOf((newest - 1)->bookedAt) > day);
    controller.goToDay(QDate(2020, 1, 1));
    QTRY_VERIFY(!controller.state().isSearching && !controller.state().isCounting);
    QCOMPARE(controller.state().page.value->page, controller.state().page.value->pageCount);
    controller.goToDay(QDate(2100, 1, 1));
    QTRY_VERIFY(!controller.state().isSearching);
    QCOMPARE(controller.state().page.value->page, 1);
}

void HistoryCountingTest::anotherPageSizeKeepsTheFirstRow()
{
    for (const HistorySearch &search : {all(), serum()}) {
        HistoryController controller(m_desk->desk, m_slow);
        controller.search(search);
        controller.goToPage(3);
        QTRY_VERIFY(!controller.state().isSearching);
        const qint64 first = shown(controller).first();
        controller.setPageSize(50);
        QTRY_VERIFY(!controller.state().isSearching);
        QCOMPARE(controller.state().pageSize, 50);
        QVERIFY(shown(controller).contains(first));
        controller.setPageSize(20);
        QTRY_VERIFY(!controller.state().isSearching);
        QVERIFY(shown(controller).size() <= 20);
    }
}

void HistoryCountingTest::refreshingKeepsThePage()
{
    HistoryController controller(m_desk->desk, m_slow);
    controller.search(serum());
    controller.goToPage(2);
    QTRY_VERIFY(!controller.state().isCounting);
    EntryDraft draft = samples::entry(newActionId(), EntryKind::AdSpend, 1);
    draft.reason = QStringLiteral("serum");
    QVERIFY(m_desk->wallet->book.addEntry(m_desk->shop(), draft, m_desk->clock));
    m_desk->session.announceChange();
    QTRY_VERIFY(!controller.state().isCounting);
    QCOMPARE(controller.state().page.value->page, 2);
    QCOMPARE(controller.state().totals->entries, entries / 2 + 1);
    QCOMPARE(shown(controller).first(), entries - 38);
}

void HistoryCountingTest::reversedAmountsAreNotSearched()
{
    HistoryController controller(m_desk->desk, m_slow);
    controller.search(all());
    HistorySearch search = all();
    search.least = 5;
    search.most = 4;
    controller.search(search);
    QVERIFY(controller.state().isAmountReversed);
    QVERIFY(!controller.state().search.least);
    search.most = 5;
    controller.search(search);
    QVERIFY(!controller.state().isAmountReversed);
    QTRY_VERIFY(!controller.state().isCounting);
    QCOMPARE(controller.state().page.value->matching, 0);
}

void HistoryCountingTest::aControllerThatGoesLeavesNothingBehind()
{
    for (int round = 0; round < 5; ++round) {
        HistoryController controller(m_desk->desk, m_slow);
        controller.search(serum());
    }
    HistoryController controller(m_desk->desk, m_slow);
    controller.search(serum());
    m_desk->session.signOut();
    QVERIFY(!controller.state().isCounting);
    QVERIFY(!controller.state().totals);
    QVERIFY(!controller.state().page.value);
}

QTEST_GUILESS_MAIN(HistoryCountingTest)
#include "history_counting_test.moc"
