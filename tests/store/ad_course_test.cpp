#include "support/bidding_shop.h"

using namespace console;
using namespace samples;

/// What becomes of bids for paid ads: changed, withdrawn, won, lost, refunded, and taken back.
class AdCourseTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.emplace(); }
    void theSameActAnswersAsTheFirstTime();
    void aChangeReleasesAndHoldsThatDayAlone();
    void aDearerPriceMayUseWhatTheBidHeld();
    void withdrawingReleases();
    void winningSpendsAndLosingReleases();
    void outcomesAreEnteredAllOrNone();
    void anOutcomeCanBeTakenBack();
    void aRefundIsTakenBackWithItsOutcome();
    void aRefundThatWasSpentIsNotTakenBack();
    void whatABidHasCostStaysInTheHistory();
    void whatWasSettledAtOnceCanBeTakenBackBeforeItsClose();
    void aBrokenDisplayIsRefundedInProportion();
    void refundsAddUpToTheWholeDisplayAtMost();
    void aDisplayThatGoesOnIsRefundedUpToNow();

private:
    std::optional<ads::BiddingShop> m_at;
};

using Money = std::pair<qint64, qint64>;

void AdCourseTest::theSameActAnswersAsTheFirstTime()
{
    AdApplication week = ads::application(QStringLiteral("a"), 1'200);
    week.lastDay = week.firstDay.addDays(2);
    const auto first = m_at->place(week);
    m_at->closeBidding();
    const auto again = m_at->place(week);
    QVERIFY(again);
    QCOMPARE(*again, *first);
    QCOMPARE(*m_at->wallet->ads.placedBy(m_at->shop.id, QStringLiteral("a")), *first);
    QVERIFY(m_at->wallet->ads.placedBy(m_at->shop.id, QStringLiteral("nothing"))->isEmpty());
    week.price = known<Qcash>(1'300);
    QCOMPARE(m_at->placed(week), QStringLiteral("action_id_reused"));

    const QList<AdOutcome> outcomes{{1, true}};
    for (int i = 0; i < 2; ++i) {
        const auto decided = m_at->wallet->ads.decide(m_at->shop.id, QStringLiteral("d"), outcomes, m_at->clock);
        QVERIFY(decided);
        QCOMPARE(decided->first().state, AdBidState::Won);
    }
    m_at->letDisplayLast(720);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_at->wallet->ads.refund(m_at->shop.id, QStringLiteral("r"), 1, 720, {}, m_at->clock)->refunded.value(), 600);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(ads::answerOf(m_at->wallet->ads.withdraw(m_at->shop.id, QStringLiteral("w"), 3, m_at->clock)), QStringLiteral("done"));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(ads::answerOf(m_at->wallet->ads.change(m_at->shop.id, QStringLiteral("c"), 2, known<Qcash>(1'300), m_at->prices, m_at->clock)), QStringLiteral("done"));
    QCOMPARE(ads::answerOf(m_at->wallet->ads.change(m_at->shop.id, QStringLiteral("c"), 2, known<Qcash>(1'400), m_at->prices, m_at->clock)),
             QStringLiteral("action_id_reused"));
    QCOMPARE(m_at->money(), Money(10'000 - 1'200 + 600 - 1'300, 1'300));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::aChangeReleasesAndHoldsThatDayAlone()
{
    AdApplication week = ads::application(QStringLiteral("a"), 1'200);
    week.lastDay = week.firstDay.addDays(2);
    QCOMPARE(m_at->placed(week), QStringLiteral("done"));
    QCOMPARE(m_at->changed(2, 1'250), QStringLiteral("not_in_units"));
    QCOMPARE(m_at->changed(2, 900), QStringLiteral("under_start_price"));
    QCOMPARE(m_at->changed(2, 2'000), QStringLiteral("done"));
    QCOMPARE(m_at->bid(1).price.value(), 1'200);
    QCOMPARE(m_at->bid(2).price.value(), 2'000);
    QCOMPARE(m_at->money(), Money(5'600, 4'400));
    QCOMPARE(m_at->courseOf(2), (QStringList{QStringLiteral("placed 1200"), QStringLiteral("changed 2000")}));
    QCOMPARE(m_at->changed(2, 2'000), QStringLiteral("done")); // the price that it has already
    QCOMPARE(m_at->courseOf(2).size(), 2);
    QCOMPARE(m_at->changed(9, 2'000), QStringLiteral("not_found"));
    m_at->closeBidding();
    QCOMPARE(m_at->changed(1, 2'000), QStringLiteral("closed"));
    QCOMPARE(m_at->withdrawn(1), QStringLiteral("closed"));
    QCOMPARE(m_at->changed(2, 1'000), QStringLiteral("done")); // that day closes later
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::aDearerPriceMayUseWhatTheBidHeld()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 6'000)), QStringLiteral("done"));
    QCOMPARE(m_at->changed(1, 10'100), QStringLiteral("not_enough_qcash"));
    QCOMPARE(m_at->money(), Money(4'000, 6'000));
    QCOMPARE(m_at->changed(1, 10'000), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(0, 10'000));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::withdrawingReleases()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 6'000)), QStringLiteral("done"));
    QCOMPARE(m_at->withdrawn(2), QStringLiteral("not_found"));
    QCOMPARE(m_at->withdrawn(1), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(10'000, 0));
    QCOMPARE(m_at->bid(1).state, AdBidState::Withdrawn);
    QCOMPARE(m_at->withdrawn(1), QStringLiteral("already_decided"));
    QCOMPARE(m_at->changed(1, 2'000), QStringLiteral("already_decided"));
    m_at->closeBidding();
    QCOMPARE(m_at->reopened(1), QStringLiteral("already_decided"));
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("already_decided"));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::winningSpendsAndLosingReleases()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 2'000)), QStringLiteral("done"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("b"), 3'000, QStringLiteral("cream"))), QStringLiteral("done"));
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("not_yet_closed"));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, true}, {2, false}}), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(8'000, 0));
    QCOMPARE(totalOf(*m_at->wallet, m_at->shop.id), 8'000);
    QCOMPARE(m_at->bid(1).state, AdBidState::Won);
    QCOMPARE(m_at->bid(2).state, AdBidState::Lost);
    const auto spending = m_at->wallet->book.adSpending(m_at->shop.id, {2026, 11, 1}, {2026, 11, 30});
    QCOMPARE(spending->size(), 1);
    QCOMPARE(spending->first().entries, 1);
    QCOMPARE(spending->first().spent.value(), 2'000);
    QCOMPARE(spending->first().returned.value(), 0);
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::outcomesAreEnteredAllOrNone()
{
    AdApplication days = ads::application(QStringLiteral("a"), 2'000);
    days.lastDay = days.firstDay.addDays(1);
    QCOMPARE(m_at->placed(days), QStringLiteral("done"));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, true}, {2, true}}), QStringLiteral("not_yet_closed"));
    QCOMPARE(m_at->decided({{1, true}, {7, true}}), QStringLiteral("not_found"));
    QCOMPARE(m_at->decided({{1, true}, {1, false}}), QStringLiteral("already_decided"));
    QCOMPARE(m_at->decided({}), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(6'000, 4'000));
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    QCOMPARE(m_at->decided({{1, false}}), QStringLiteral("already_decided"));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::anOutcomeCanBeTakenBack()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 6'000)), QStringLiteral("done"));
    QCOMPARE(m_at->reopened(1), QStringLiteral("not_yet_closed"));
    m_at->closeBidding();
    QCOMPARE(m_at->reopened(1), QStringLiteral("done")); // is undecided already
    QCOMPARE(m_at->courseOf(1).size(), 1);
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    QCOMPARE(m_at->reopened(1), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(4'000, 6'000));
    QCOMPARE(m_at->bid(1).state, AdBidState::Held);
    QCOMPARE(m_at->decided({{1, false}}), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(10'000, 0));
    VERIFY_SOUND(*m_at->wallet);

    QVERIFY(m_at->wallet->book.addEntry(m_at->shop.id, entry(m_at->nextId(), EntryKind::ManualOut, 5'000), m_at->clock));
    QCOMPARE(m_at->reopened(1), QStringLiteral("not_enough_qcash"));
    QVERIFY(m_at->wallet->book.addEntry(m_at->shop.id, entry(m_at->nextId(), EntryKind::ManualIn, 1'000), m_at->clock));
    QCOMPARE(m_at->reopened(1), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(0, 6'000));
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    QCOMPARE(m_at->courseOf(1).last(), QStringLiteral("won 6000"));
    QCOMPARE(m_at->wallet->ads.steps(m_at->shop.id, 1)->at(2).note, QStringLiteral("mistyped"));
    QCOMPARE(m_at->reopened(3), QStringLiteral("not_found"));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::aRefundIsTakenBackWithItsOutcome()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 2'000)), QStringLiteral("done"));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    m_at->letDisplayLast(1'440);
    QCOMPARE(m_at->refunded(1, 100), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(1, 1'000), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(8'000 + 138 + 1'389, 0)); // 2,000 × 1,100 ÷ 1,440 = 1,527.8
    QCOMPARE(m_at->reopened(1), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(8'000, 2'000));
    QCOMPARE(m_at->bid(1).state, AdBidState::Held);
    QCOMPARE(m_at->bid(1).refunded.value(), 0);
    QCOMPARE(m_at->bid(1).lostMinutes, 0);
    VERIFY_SOUND(*m_at->wallet);

    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(1, 1'440), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(10'000, 0));
    QCOMPARE(m_at->reopened(1), QStringLiteral("done"));
    QCOMPARE(m_at->decided({{1, false}}), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(10'000, 0));
    const auto spending = m_at->wallet->book.adSpending(m_at->shop.id, {2026, 11, 1}, {2026, 11, 30});
    QCOMPARE(spending->first().spent.value(), spending->first().returned.value());
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::aRefundThatWasSpentIsNotTakenBack()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 9'000)), QStringLiteral("done"));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    m_at->letDisplayLast(1'440);
    QCOMPARE(m_at->refunded(1, 720), QStringLiteral("done"));
    QVERIFY(m_at->wallet->book.addEntry(m_at->shop.id, entry(m_at->nextId(), EntryKind::ManualOut, 1'001, {2026, 11, 22}), m_at->clock));
    QCOMPARE(m_at->money(), Money(4'499, 0));
    QCOMPARE(m_at->reopened(1), QStringLiteral("not_enough_qcash"));
    QCOMPARE(m_at->money(), Money(4'499, 0));
    QCOMPARE(m_at->bid(1).refunded.value(), 4'500);
    QVERIFY(m_at->wallet->book.addEntry(m_at->shop.id, entry(m_at->nextId(), EntryKind::ManualIn, 1, {2026, 11, 22}), m_at->clock));
    QCOMPARE(m_at->reopened(1), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(0, 9'000));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::whatWasSettledAtOnceCanBeTakenBackBeforeItsClose()
{
    AdApplication rankUp = ads::application(QStringLiteral("a"), 300);
    rankUp.kind = AdKind::PowerRankUp;
    rankUp.lastDay = rankUp.firstDay.addDays(1);
    QCOMPARE(m_at->placed(rankUp), QStringLiteral("done"));
    QCOMPARE(m_at->withdrawn(2), QStringLiteral("already_decided"));
    QCOMPARE(m_at->reopened(2), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(9'400, 300));
    QCOMPARE(m_at->reopened(2), QStringLiteral("not_yet_closed")); // is held already
    QCOMPARE(m_at->withdrawn(2), QStringLiteral("done"));
    QCOMPARE(m_at->reopened(2), QStringLiteral("not_yet_closed"));
    QCOMPARE(m_at->money(), Money(9'700, 0));
    QCOMPARE(m_at->courseOf(2), (QStringList{QStringLiteral("placed 300"), QStringLiteral("reopened 300"), QStringLiteral("withdrawn 300")}));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::whatABidHasCostStaysInTheHistory()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 1'440)), QStringLiteral("not_in_units"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 1'400)), QStringLiteral("done"));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    m_at->letDisplayLast(60);
    QCOMPARE(m_at->refunded(1, 60), QStringLiteral("done"));
    // It is taken back with the bid alone.
    const auto history = m_at->wallet->book.history(m_at->shop.id, {}, 1, 5);
    for (const HistoryRow &row : history->rows) {
        if (row.adKind)
            QCOMPARE(answerOf(m_at->wallet->book.correctEntry(m_at->shop.id, m_at->nextId(), row.transferId, {}, m_at->clock)), QStringLiteral("not_correctable"));
    }
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::aBrokenDisplayIsRefundedInProportion()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 2'000)), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(1, 60), QStringLiteral("not_won"));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(1, 60), QStringLiteral("not_a_refund")); // is not shown yet
    m_at->letDisplayLast(1'440);
    QCOMPARE(m_at->refunded(1, 0), QStringLiteral("not_a_refund"));
    QCOMPARE(m_at->refunded(1, 1'441), QStringLiteral("not_a_refund"));
    QCOMPARE(m_at->refunded(2, 60), QStringLiteral("not_found"));
    QCOMPARE(m_at->refunded(1, 100), QStringLiteral("done")); // 2,000 × 100 ÷ 1,440 = 138.9
    QCOMPARE(m_at->bid(1).refunded.value(), 138);
    QCOMPARE(m_at->bid(1).lostMinutes, 100);
    QCOMPARE(m_at->money(), Money(8'138, 0));
    const auto history = m_at->wallet->book.history(m_at->shop.id, {}, 1, 5);
    QCOMPARE(history->rows.first().kind, EntryKind::AdRefund);
    QCOMPARE(m_at->wallet->ads.steps(m_at->shop.id, 1)->last().note, QStringLiteral("not shown"));
    QCOMPARE(m_at->wallet->ads.steps(m_at->shop.id, 1)->last().lostMinutes, 100);
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::refundsAddUpToTheWholeDisplayAtMost()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 2'000)), QStringLiteral("done"));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    m_at->letDisplayLast(2'000);
    QCOMPARE(m_at->refunded(1, 1'000), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(1, 441), QStringLiteral("not_a_refund"));
    QCOMPARE(m_at->refunded(1, 440), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(1, 1), QStringLiteral("not_a_refund"));
    // 1,388.9 and then all the rest: together the refunds round no more than one of the same minutes.
    QCOMPARE(m_at->courseOf(1).last(), QStringLiteral("refunded 612"));
    QCOMPARE(m_at->bid(1).refunded.value(), 2'000);
    QCOMPARE(m_at->money(), Money(10'000, 0));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCourseTest::aDisplayThatGoesOnIsRefundedUpToNow()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 2'000)), QStringLiteral("done"));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    m_at->letDisplayLast(120);
    QCOMPARE(m_at->refunded(1, 121), QStringLiteral("not_a_refund"));
    QCOMPARE(m_at->refunded(1, 100), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(1, 21), QStringLiteral("not_a_refund"));
    QCOMPARE(m_at->refunded(1, 20), QStringLiteral("done"));
    QCOMPARE(m_at->bid(1).refunded.value(), 166);
    m_at->letDisplayLast(121);
    QCOMPARE(m_at->refunded(1, 1), QStringLiteral("done"));
    QCOMPARE(m_at->bid(1).lostMinutes, 121);
    VERIFY_SOUND(*m_at->wallet);
}

QTEST_GUILESS_MAIN(AdCourseTest)
#include "ad_course_test.moc"
