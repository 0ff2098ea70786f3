#include "support/journal_samples.h"

#include <QTest>

using namespace console;
using namespace samples;

/// Which policy holds on a day, and what is wrong with one.
class BookingPoliciesTest : public QObject
{
    Q_OBJECT

private slots:
    void theLatestPolicyOfTheDayHoldsAndTheFirstOneBeforeIt();
    void aPolicyIsJudgedFieldByField_data();
    void aPolicyIsJudgedFieldByField();
    void yayoiCountsHalfWidths();
};

void BookingPoliciesTest::theLatestPolicyOfTheDayHoldsAndTheFirstOneBeforeIt()
{
    const QDate day(2026, 4, 1);
    const BookingPolicies policies({{day, bookingPolicy(BookingMethod::Prepayment, PointsBooking::Income, 1)},
                                    {day.addYears(1), bookingPolicy(BookingMethod::Prepayment, PointsBooking::Income, 3)},
                                    {day, bookingPolicy(BookingMethod::Prepayment, PointsBooking::Income, 2)}});
    QCOMPARE(policies.on(day.addDays(-1)).lastMonth, 2);
    QCOMPARE(policies.on(day).lastMonth, 2);
    QCOMPARE(policies.on(day.addYears(1).addDays(-1)).lastMonth, 2);
    QCOMPARE(policies.on(day.addYears(1)).lastMonth, 3);
    QVERIFY(policies.beginningIn(day, day).isEmpty());
    QCOMPARE(policies.beginningIn(day, day.addYears(1)).size(), 1);
    QVERIFY(policies.beginningIn(day, day.addYears(1).addDays(-1)).isEmpty());
}

void BookingPoliciesTest::aPolicyIsJudgedFieldByField_data()
{
    QTest::addColumn<DatedPolicy>("draft");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("field");
    QTest::addColumn<bool>("refused");
    const DatedPolicy sound{QDate(2026, 4, 1), bookingPolicy()};
    const auto row = [&](const char *name, PolicyFault fault, PolicyField field, auto change) {
        DatedPolicy draft = sound;
        change(draft);
        QTest::newRow(name) << draft << int(fault) << int(field) << isRefused(fault);
    };
    const AccountRole role = AccountRole::Suica;
    QTest::newRow("sound") << sound << -1 << -1 << false;
    row("no day", PolicyFault::NoDay, PolicyField::ValidFrom, [](DatedPolicy &draft) { draft.validFrom = {}; });
    row("the year 999", PolicyFault::NoDay, PolicyField::ValidFrom, [](DatedPolicy &draft) { draft.validFrom = QDate(999, 12, 31); });
    row("month 13", PolicyFault::BadLastMonth, PolicyField::LastMonth, [](DatedPolicy &draft) { draft.policy.lastMonth = 13; });
    row("an empty title", PolicyFault::EmptyTitle, PolicyField::Title, [=](DatedPolicy &draft) { draft.policy.title(role).title = QStringLiteral(" "); });
    row("a long title", PolicyFault::TextTooLong, PolicyField::Title, [=](DatedPolicy &draft) { draft.policy.title(role).title = QString(41, u'x'); });
    row("a title too long for Yayoi", PolicyFault::TooLongForYayoi, PolicyField::Title,
        [=](DatedPolicy &draft) { draft.policy.title(role).title = QString(13, u'金'); });
    row("a sub-account too long for Yayoi", PolicyFault::TooLongForYayoi, PolicyField::Sub,
        [=](DatedPolicy &draft) { draft.policy.title(role).sub = QString(25, u'x'); });
    row("two lines", PolicyFault::BadCharacter, PolicyField::Sub, [=](DatedPolicy &draft) { draft.policy.title(role).sub = QStringLiteral("a\nb"); });
    row("a long tax class", PolicyFault::TextTooLong, PolicyField::TaxFreee, [=](DatedPolicy &draft) { draft.policy.title(role).taxClass[1] = QString(41, u'x'); });
    row("one account for both", PolicyFault::SameAccount, PolicyField::Title,
        [](DatedPolicy &draft) { draft.policy.title(AccountRole::Advertising) = draft.policy.title(AccountRole::Prepayment); });
}

void BookingPoliciesTest::aPolicyIsJudgedFieldByField()
{
    QFETCH(DatedPolicy, draft);
    QFETCH(int, fault);
    QFETCH(int, field);
    QFETCH(bool, refused);
    const QList<PolicyProblem> problems = problemsOf(draft);
    QCOMPARE(problems.size(), fault < 0 ? 0 : 1);
    if (problems.isEmpty())
        return;
    QCOMPARE(int(problems.first().fault), fault);
    QCOMPARE(int(problems.first().field), field);
    QCOMPARE(isRefused(problems.first().fault), refused);
}

void BookingPoliciesTest::yayoiCountsHalfWidths()
{
    QCOMPARE(halfWidthColumns(QStringLiteral("Qoo10")), 5);
    QCOMPARE(halfWidthColumns(QStringLiteral("前払金")), 6);
    QCOMPARE(halfWidthColumns(QStringLiteral("ｶｰﾄﾞ")), 4);
}

QTEST_GUILESS_MAIN(BookingPoliciesTest)
#include "booking_policies_test.moc"
