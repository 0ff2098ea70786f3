#include "store/history_rows.h"

#include "support/bidding.h"

using namespace console;
using namespace samples;

/// Qcash that is held for bids, in the book and its history: still owned, not to be spent, neither received nor spent.
class HeldQcashTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsHeldIsOwnedButNotSpendable();
    void whatIsHeldCannotBeSpentOnAnythingElse();
    void theHistoryTellsTheBidOfEachMovement();
    void allEntriesComeToWhatWasReceivedAndSpent();
    void aKindHasItsOwnSums();
    void amountsAndTextsLeaveOutWhatIsHeldToo();
    void aBidIsFoundByItsItemWordAndNumber();
    void whatABidHasCostIsTakenBackOnlyWithTheBid();
    void handMadeAdsCanStillBeCorrected();
    void adSpendingKnowsOnlyWhatWasSpent();
    void aClosedShopLosesWhatIsHeldToo();

private:
    [[nodiscard]] QList<HistoryRow> rows(const HistoryFilter &filter = {})
    {
        const auto page = m_wallet->book.history(m_shop.id, filter, 1, 1'000);
        return page ? page->rows : QList<HistoryRow>();
    }
    [[nodiscard]] HistoryTotals totals(const HistoryFilter &filter = {})
    {
        const auto totals = m_wallet->book.totals(m_shop.id, filter);
        return totals ? *totals : HistoryTotals{-1, {}, {}};
    }
    static HistoryTotals sums(qint64 entries, qint64 received, qint64 spent)
    {
        return {entries, known<Qcash>(received), known<Qcash>(spent)};
    }
    /// One bid of 600 won, one of 300 lost, one of 50 still open; and an ad of 70 by hand.
    void bidALittle()
    {
        QVERIFY(m_bids->hold(600, m_clock) && m_bids->hold(300, m_clock));
        m_clock.instant = m_clock.instant.plusSeconds(86'400);
        QCOMPARE(m_bids->win(m_clock).value_or(0), 600);
        QVERIFY(m_bids->release(m_clock) && m_bids->hold(50, m_clock));
        QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("by hand"), EntryKind::AdSpend, 70), m_clock));
    }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    std::unique_ptr<Bidding> m_bids;
};

void HeldQcashTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock, 1'000);
    m_bids = std::make_unique<Bidding>(*m_wallet, m_shop.id);
}

void HeldQcashTest::whatIsHeldIsOwnedButNotSpendable()
{
    QVERIFY(m_bids->hold(600, m_clock));
    QCOMPARE(*m_wallet->book.balances(m_shop.id), (Balances{known<Qcash>(1'000), known<Qcash>(400), known<Qcash>(600)}));
    QVERIFY(m_bids->release(m_clock));
    QCOMPARE(*m_wallet->book.balances(m_shop.id), (Balances{known<Qcash>(1'000), known<Qcash>(1'000), Qcash()}));
    VERIFY_SOUND(*m_wallet);
}

void HeldQcashTest::whatIsHeldCannotBeSpentOnAnythingElse()
{
    QVERIFY(m_bids->hold(600, m_clock));
    const auto spend = [this](const QString &id, qint64 amount) {
        return answerOf(m_wallet->book.addEntry(m_shop.id, entry(id, EntryKind::ManualOut, amount), m_clock));
    };
    QCOMPARE(spend(QStringLiteral("more"), 401), QStringLiteral("not_enough_qcash"));
    QCOMPARE(spend(QStringLiteral("all"), 400), QStringLiteral("done"));
    QVERIFY(!m_bids->hold(1, m_clock));
}

void HeldQcashTest::theHistoryTellsTheBidOfEachMovement()
{
    bidALittle();
    QStringList told;
    for (const HistoryRow &row : rows()) {
        const QString bid = row.adBid ? QStringLiteral("#%1").arg(*row.adBid) : QStringLiteral("-");
        told.prepend(QStringLiteral("%1 %2 %3 %4").arg(codeIn(entryKindCodes, row.kind)).arg(row.amount).arg(row.balance.value()).arg(bid));
    }
    QCOMPARE(told, (QStringList{QStringLiteral("opening 1000 1000 -"), QStringLiteral("ad_hold -600 400 #1"), QStringLiteral("ad_hold -300 100 #2"),
                                QStringLiteral("ad_release 600 700 #1"), QStringLiteral("ad_spend -600 100 #1"), QStringLiteral("ad_release 300 400 #2"),
                                QStringLiteral("ad_hold -50 350 #3"), QStringLiteral("ad_spend -70 280 -")}));
}

void HeldQcashTest::allEntriesComeToWhatWasReceivedAndSpent()
{
    bidALittle();
    QCOMPARE(totals(), sums(8, 1'000, 670));
    HistoryFilter later;
    later.from = jst::dateOf(m_clock.instant);
    QCOMPARE(totals(later), sums(5, 0, 670));
}

void HeldQcashTest::aKindHasItsOwnSums()
{
    bidALittle();
    HistoryFilter filter;
    filter.kind = EntryKind::AdHold;
    QCOMPARE(totals(filter), sums(3, 0, 950));
    filter.kind = EntryKind::AdRelease;
    QCOMPARE(totals(filter), sums(2, 900, 0));
    filter.kind = EntryKind::AdSpend;
    QCOMPARE(totals(filter), sums(2, 0, 670));
}

void HeldQcashTest::amountsAndTextsLeaveOutWhatIsHeldToo()
{
    bidALittle();
    HistoryFilter filter;
    filter.least = 300;
    QCOMPARE(totals(filter), sums(6, 1'000, 600));
    filter.text = Bidding::itemNumber;
    QCOMPARE(totals(filter), sums(5, 0, 600));
    filter.kind = EntryKind::AdHold;
    QCOMPARE(totals(filter), sums(2, 0, 900));
}

void HeldQcashTest::aBidIsFoundByItsItemWordAndNumber()
{
    bidALittle();
    HistoryFilter filter;
    for (const QString &text : {QStringLiteral("#1"), QStringLiteral("WORD BID-1")}) {
        filter.text = text;
        QCOMPARE(totals(filter), sums(3, 0, 600));
    }
    filter.text = QStringLiteral("びたみん");
    QCOMPARE(totals(filter), sums(6, 0, 600));
    VERIFY_SOUND(*m_wallet);
}

void HeldQcashTest::whatABidHasCostIsTakenBackOnlyWithTheBid()
{
    bidALittle();
    for (const HistoryRow &row : rows()) {
        if (row.adBid)
            QCOMPARE(answerOf(m_wallet->book.correctEntry(m_shop.id, QStringLiteral("c"), row.transferId, {}, m_clock)), QStringLiteral("not_correctable"));
    }
    VERIFY_SOUND(*m_wallet);
}

void HeldQcashTest::handMadeAdsCanStillBeCorrected()
{
    bidALittle();
    const HistoryRow byHand = rows().first();
    QCOMPARE(byHand.amount, -70);
    QCOMPARE(answerOf(m_wallet->book.correctEntry(m_shop.id, QStringLiteral("c"), byHand.transferId, {}, m_clock)), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void HeldQcashTest::adSpendingKnowsOnlyWhatWasSpent()
{
    bidALittle();
    const QDate today = jst::dateOf(m_clock.instant);
    QVERIFY(m_wallet->book.adSpending(m_shop.id, today.addDays(-1), today.addDays(-1))->isEmpty());
    const auto spending = m_wallet->book.adSpending(m_shop.id, today, today);
    QCOMPARE(spending->size(), 1);
    QCOMPARE(spending->first().entries, 2);
    QCOMPARE(spending->first().spent.value(), 670);
    QCOMPARE(spending->first().returned.value(), 0);
}

void HeldQcashTest::aClosedShopLosesWhatIsHeldToo()
{
    QVERIFY(m_bids->hold(600, m_clock));
    const auto figures = m_wallet->shopClosings.figures(m_shop, m_clock.now());
    QVERIFY(figures);
    QCOMPARE(figures->qcash.value(), 1'000);
    QCOMPARE(figures->held.value(), 600);
    QVERIFY(m_wallet->shopClosings.close(m_shop, {QStringLiteral("close"), *figures}, m_clock));
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(HeldQcashTest)
#include "held_qcash_test.moc"
