#include "domain/amount.h"
#include "domain/ticket.h"

#include <QTest>

#include <type_traits>

using namespace console;

// One unit is never taken for another, nor for a bare number.
static_assert(!std::is_convertible_v<qint64, Qcash>);
static_assert(!std::is_convertible_v<Qcash, qint64>);
static_assert(!std::is_convertible_v<Points, Qcash>);
static_assert(!std::is_constructible_v<Qcash, Points>);
static_assert(!std::is_constructible_v<Qcash, qint64>);
static_assert(!std::is_invocable_v<std::equal_to<>, Points, Qcash>);

/// What the units of money and points take and refuse.
class AmountTest : public QObject
{
    Q_OBJECT

private slots:
    void aFreshAmountIsZero();
    void qcashIsNeverNegative();
    void yenAndPointsMayBeNegative();
    void theLimitItselfIsTaken();
    void beyondTheLimitNothingIsMade();
    void sumsLeaveTheRangeOnlyAsEmpty();
    void amountsCompareByValue();
    void theTenTicketsAreTheGuidesOnes();
};

void AmountTest::aFreshAmountIsZero()
{
    QVERIFY(Qcash().isZero());
    QCOMPARE(Points().value(), 0);
    QCOMPARE(Yen::of(0).value(), Yen());
}

void AmountTest::qcashIsNeverNegative()
{
    QVERIFY(!Qcash::of(-1));
    QVERIFY(!Qcash::of(-Qcash::limit));
    QVERIFY(!known<Qcash>(99).minus(known<Qcash>(100)));
    QCOMPARE(known<Qcash>(100).minus(known<Qcash>(100)).value(), Qcash());
}

void AmountTest::yenAndPointsMayBeNegative()
{
    QCOMPARE(known<Points>(-7).value(), -7);
    QCOMPARE(known<Yen>(5).minus(known<Yen>(8)).value().value(), -3);
}

void AmountTest::theLimitItselfIsTaken()
{
    QCOMPARE(Qcash::of(Qcash::limit).value().value(), Qcash::limit);
    QCOMPARE(Points::of(-Points::limit).value().value(), -Points::limit);
}

void AmountTest::beyondTheLimitNothingIsMade()
{
    QVERIFY(!Qcash::of(Qcash::limit + 1));
    QVERIFY(!Yen::of(-Yen::limit - 1));
    QVERIFY(!Points::of(std::numeric_limits<qint64>::max()));
    QVERIFY(!Points::of(std::numeric_limits<qint64>::min()));
}

void AmountTest::sumsLeaveTheRangeOnlyAsEmpty()
{
    const auto most = known<Points>(Points::limit);
    const auto least = known<Points>(-Points::limit);
    QVERIFY(!most.plus(known<Points>(1)));
    QVERIFY(!most.plus(most));
    QVERIFY(!least.minus(most));
    QCOMPARE(most.plus(least).value(), Points());
    QCOMPARE(known<Qcash>(10'430).plus(known<Qcash>(12'300)).value().value(), 22'730);
}

void AmountTest::amountsCompareByValue()
{
    QVERIFY(known<Qcash>(1) < known<Qcash>(2));
    QVERIFY(known<Yen>(-1) < Yen());
    QVERIFY(known<Points>(3) != known<Points>(4));
}

void AmountTest::theTenTicketsAreTheGuidesOnes()
{
    for (const qint64 faceValue : {100, 500, 1'000, 3'000, 5'000, 10'000, 30'000, 50'000, 100'000, 300'000})
        QVERIFY(isTicket(faceValue));
    QCOMPARE(ticketFaceValues.size(), std::size_t(10));
    for (const qint64 other : {-100, 0, 1, 99, 101, 200, 299'999, 300'001, 1'000'000})
        QVERIFY(!isTicket(other));
}

QTEST_APPLESS_MAIN(AmountTest)
#include "amount_test.moc"
