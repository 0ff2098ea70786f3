#include "domain/auto_charge.h"

#include <QTest>

using namespace console;

namespace {

AutoChargeRules rules()
{
    return {10, 5, {60, 360, 1440}, 1, 7, 10'000'000, 100'000'000};
}

Instant at(int month, int day, int hour, int minute = 0, int second = 0)
{
    return jst::at(QDate(2026, month, day), QTime(hour, minute, second));
}

AutoChargePlan belowPlan(AutoChargePhase phase = AutoChargePhase::Watching)
{
    AutoChargePlan plan;
    plan.version = 1;
    plan.since = at(11, 21, 14);
    plan.phase = phase;
    return plan;
}

/// Mondays at 10:00, set up on Saturday, 21 November.
AutoChargePlan mondayPlan()
{
    AutoChargePlan plan = belowPlan();
    plan.terms.trigger = AutoChargeTrigger::Weekday;
    return plan;
}

AutoChargeMove move(const AutoChargePlan &plan, qint64 qcash, Instant now, bool isResuming = false)
{
    return moveFor(plan, known<Qcash>(qcash), now, isResuming, rules());
}

} // namespace

/// When an automatic charge is due, tried again and given up.
class AutoChargeTest : public QObject
{
    Q_OBJECT

private slots:
    void aPlanThatIsOffDoesNothing();
    void belowTheThresholdAChargeIsAnnounced();
    void aRestEndsWithItsTimeOrWhenTheBalanceRecovers();
    void aRestThatAWrongClockMadeIsNoRest();
    void anAnnouncedChargeIsMadeAtItsTime();
    void anAnnouncedChargeIsNotMadeOnceTheBalanceHasRecovered();
    void aChargeThatWasMissedIsAnnouncedAnew();
    void aChargeFarInTheFutureIsAnnouncedAnew();
    void aWeekdayIsAnnouncedInTimeForItsHour();
    void aWeekdayThatPassedWhileNothingRanIsMadeUpForOnce();
    void aWeekdayBeforeThePlanIsNotMadeUpFor();
    void aServedDateIsNotServedAgainWhenTheClockIsTurnedBack();
    void theNextLookIsTheNextInstantThatMatters();
    void theLadderEndsInGivingUp();
    void theCapIsReachedNotPassed();
    void eachWrongTermIsTold();
    void whatMayChargeMoreNeedsThePassword();
    void codesAreUnique();
};

void AutoChargeTest::aPlanThatIsOffDoesNothing()
{
    QCOMPARE(move(belowPlan(AutoChargePhase::Off), 0, at(11, 21, 15)), AutoChargeMove::None);
    QVERIFY(!nextLook(belowPlan(AutoChargePhase::Off), at(11, 21, 15), rules()));
}

void AutoChargeTest::belowTheThresholdAChargeIsAnnounced()
{
    QCOMPARE(move(belowPlan(), 5'000, at(11, 21, 15)), AutoChargeMove::None);
    QCOMPARE(move(belowPlan(), 4'999, at(11, 21, 15)), AutoChargeMove::Announce);
    QCOMPARE(chargeTime(belowPlan(), at(11, 21, 15), rules()), at(11, 21, 15, 10));
}

void AutoChargeTest::aRestEndsWithItsTimeOrWhenTheBalanceRecovers()
{
    AutoChargePlan plan = belowPlan();
    plan.restsUntil = restTime(1, at(11, 21, 15));
    QCOMPARE(*plan.restsUntil, at(11, 22, 0));
    QCOMPARE(move(plan, 100, at(11, 21, 23, 59, 59)), AutoChargeMove::None);
    QCOMPARE(nextLook(plan, at(11, 21, 15), rules()), plan.restsUntil);
    QCOMPARE(move(plan, 100, at(11, 22, 0)), AutoChargeMove::Announce);
    QCOMPARE(move(plan, 5'000, at(11, 21, 16)), AutoChargeMove::Rearm);
}

void AutoChargeTest::aRestThatAWrongClockMadeIsNoRest()
{
    AutoChargePlan plan = belowPlan();
    plan.restsUntil = jst::at(QDate(2031, 1, 1), QTime(0, 0));
    QCOMPARE(move(plan, 100, at(11, 22, 0)), AutoChargeMove::Announce);
}

void AutoChargeTest::anAnnouncedChargeIsMadeAtItsTime()
{
    AutoChargePlan plan = belowPlan(AutoChargePhase::Planned);
    plan.nextAt = at(11, 21, 15, 10);
    QCOMPARE(move(plan, 100, at(11, 21, 15, 9, 59)), AutoChargeMove::None);
    QCOMPARE(move(plan, 100, at(11, 21, 15, 10)), AutoChargeMove::Charge);
    plan.phase = AutoChargePhase::WaitingRetry;
    QCOMPARE(move(plan, 100, at(11, 21, 15, 10)), AutoChargeMove::Charge);
}

void AutoChargeTest::anAnnouncedChargeIsNotMadeOnceTheBalanceHasRecovered()
{
    AutoChargePlan plan = belowPlan(AutoChargePhase::Planned);
    plan.nextAt = at(11, 21, 15, 10);
    QCOMPARE(move(plan, 5'000, at(11, 21, 15, 10)), AutoChargeMove::Withdraw);
    plan.terms.trigger = AutoChargeTrigger::Weekday;
    QCOMPARE(move(plan, 5'000, at(11, 21, 15, 10)), AutoChargeMove::Charge);
}

void AutoChargeTest::aChargeThatWasMissedIsAnnouncedAnew()
{
    AutoChargePlan plan = belowPlan(AutoChargePhase::Planned);
    plan.nextAt = at(11, 21, 15, 10);
    QCOMPARE(move(plan, 100, at(11, 21, 15, 15)), AutoChargeMove::Charge);
    QCOMPARE(move(plan, 100, at(11, 21, 15, 15, 1)), AutoChargeMove::AnnounceAnew);
    // The program was closed: nobody saw the notice.
    QCOMPARE(move(plan, 100, at(11, 21, 15, 10), true), AutoChargeMove::AnnounceAnew);
    QCOMPARE(move(plan, 100, at(11, 21, 15, 9), true), AutoChargeMove::None);
}

void AutoChargeTest::aChargeFarInTheFutureIsAnnouncedAnew()
{
    AutoChargePlan plan = belowPlan(AutoChargePhase::WaitingRetry);
    plan.nextAt = at(11, 22, 15);
    QCOMPARE(move(plan, 100, at(11, 21, 15)), AutoChargeMove::None);
    QCOMPARE(move(plan, 100, at(11, 21, 14, 59, 59)), AutoChargeMove::AnnounceAnew);
}

void AutoChargeTest::aWeekdayIsAnnouncedInTimeForItsHour()
{
    const AutoChargePlan plan = mondayPlan();
    QCOMPARE(move(plan, 1'000'000, at(11, 23, 9, 49, 59)), AutoChargeMove::None);
    QCOMPARE(move(plan, 1'000'000, at(11, 23, 9, 50)), AutoChargeMove::Announce);
    QCOMPARE(dueDate(plan, at(11, 23, 9, 50), rules()), std::optional(QDate(2026, 11, 23)));
    QCOMPARE(chargeTime(plan, at(11, 23, 9, 50), rules()), at(11, 23, 10));
    QCOMPARE(chargeTime(plan, at(11, 23, 9, 55), rules()), at(11, 23, 10, 5));
    QCOMPARE(nextOccasion(plan, at(11, 21, 15)), at(11, 23, 10));
}

void AutoChargeTest::aWeekdayThatPassedWhileNothingRanIsMadeUpForOnce()
{
    AutoChargePlan plan = mondayPlan();
    const Instant weeksLater = at(12, 10, 12); // a Thursday
    QCOMPARE(dueDate(plan, weeksLater, rules()), std::optional(QDate(2026, 12, 7)));
    QCOMPARE(chargeTime(plan, weeksLater, rules()), at(12, 10, 12, 10));
    plan.servedOn = QDate(2026, 12, 7);
    QVERIFY(!dueDate(plan, weeksLater, rules()));
    QCOMPARE(nextOccasion(plan, weeksLater), at(12, 14, 10));
}

void AutoChargeTest::aWeekdayBeforeThePlanIsNotMadeUpFor()
{
    AutoChargePlan plan = mondayPlan();
    plan.since = at(11, 23, 10, 0, 1);
    QVERIFY(!dueDate(plan, at(11, 23, 10, 1), rules()));
    plan.since = at(11, 23, 10);
    QVERIFY(dueDate(plan, at(11, 23, 10, 1), rules()));
}

void AutoChargeTest::aServedDateIsNotServedAgainWhenTheClockIsTurnedBack()
{
    AutoChargePlan plan = mondayPlan();
    plan.servedOn = QDate(2026, 12, 7);
    QVERIFY(!dueDate(plan, at(11, 23, 10), rules()));
    QCOMPARE(nextOccasion(plan, at(11, 22, 10)), at(12, 14, 10));
}

void AutoChargeTest::theNextLookIsTheNextInstantThatMatters()
{
    QVERIFY(!nextLook(belowPlan(), at(11, 21, 15), rules()));
    AutoChargePlan plan = mondayPlan();
    QCOMPARE(nextLook(plan, at(11, 21, 15), rules()), std::optional(at(11, 23, 9, 50)));
    QCOMPARE(nextLook(plan, at(11, 23, 9, 55), rules()), std::optional(at(11, 23, 9, 55)));
    plan.servedOn = QDate(2026, 11, 23);
    QCOMPARE(nextLook(plan, at(11, 23, 9, 55), rules()), std::optional(at(11, 30, 9, 50)));
    plan.phase = AutoChargePhase::Planned;
    plan.nextAt = at(11, 23, 10);
    QCOMPARE(nextLook(plan, at(11, 23, 9, 55), rules()), plan.nextAt);
}

void AutoChargeTest::theLadderEndsInGivingUp()
{
    const Instant now = at(11, 21, 15);
    QCOMPARE(retryTime(1, now, rules()), std::optional(at(11, 21, 16)));
    QCOMPARE(retryTime(2, now, rules()), std::optional(at(11, 21, 21)));
    QCOMPARE(retryTime(3, now, rules()), std::optional(at(11, 22, 15)));
    QVERIFY(!retryTime(4, now, rules()));
    QVERIFY(!retryTime(0, now, rules()));
}

void AutoChargeTest::theCapIsReachedNotPassed()
{
    AutoChargeTerms terms;
    QVERIFY(fitsCap(terms, known<Yen>(40'000)));
    QVERIFY(!fitsCap(terms, known<Yen>(40'001)));
}

void AutoChargeTest::eachWrongTermIsTold()
{
    AutoChargeTerms terms;
    QVERIFY(checkTerms(terms, rules()).none());
    terms.thresholdQcash = 0;
    terms.weekday = 8;
    terms.ticket = 200;
    terms.monthlyCapYen = 199;
    AutoChargeProblems problems = checkTerms(terms, rules());
    QVERIFY(problems.threshold && !problems.day && problems.ticket && problems.cap);
    terms.trigger = AutoChargeTrigger::Weekday;
    problems = checkTerms(terms, rules());
    QVERIFY(!problems.threshold && problems.day);
    terms.monthlyCapYen = 100'000'001;
    QVERIFY(checkTerms(terms, rules()).cap);
}

void AutoChargeTest::whatMayChargeMoreNeedsThePassword()
{
    AutoChargePlan plan = belowPlan();
    AutoChargeTerms wanted = plan.terms;
    wanted.ticket = 5'000;
    wanted.monthlyCapYen = 5'000;
    wanted.thresholdQcash = 100;
    QVERIFY(!needsPassword(plan, wanted));
    plan.phase = AutoChargePhase::Off;
    QVERIFY(needsPassword(plan, wanted));
    plan.phase = AutoChargePhase::Watching;
    for (const auto raise : {+[](AutoChargeTerms &t) { t.ticket = 30'000; }, +[](AutoChargeTerms &t) { t.monthlyCapYen = 50'001; },
                             +[](AutoChargeTerms &t) { t.thresholdQcash = 5'001; }, +[](AutoChargeTerms &t) { t.trigger = AutoChargeTrigger::Weekday; }}) {
        wanted = plan.terms;
        raise(wanted);
        QVERIFY(needsPassword(plan, wanted));
    }
    plan = mondayPlan();
    wanted = plan.terms;
    wanted.hour = 18;
    wanted.thresholdQcash = 9'000; // of no account here
    QVERIFY(!needsPassword(plan, wanted));
}

void AutoChargeTest::codesAreUnique()
{
    QStringList codes;
    for (const auto &row : autoChargeEventCodes)
        codes.append(row.second);
    QCOMPARE(codes.removeDuplicates(), 0);
    for (const auto &row : autoChargeReasonCodes)
        QCOMPARE(valueIn(autoChargeReasonCodes, QString(row.second)), std::optional(row.first));
}

QTEST_APPLESS_MAIN(AutoChargeTest)
#include "auto_charge_test.moc"
