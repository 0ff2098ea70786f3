#include "domain/grade.h"

#include <QTest>

using namespace console;

/// When delivered orders are settled, by grade.
class GradeTest : public QObject
{
    Q_OBJECT

private slots:
    void theGuidesExample_data();
    void theGuidesExample();
    void settlementIsTheFirstWednesdayThatIsLateEnough();
    void lastSettledDeliveryAgreesWithSettlementDay();
    void aBetterGradeIsNeverSettledLater();
    void everyGradeHasItsOwnCode();

private:
    static constexpr Grade grades[] = {Grade::General, Grade::Excellent, Grade::Power};
    const QDate firstDay{2025, 1, 1};
    static constexpr int threeYears = 3 * 365 + 1;
};

void GradeTest::theGuidesExample_data()
{
    QTest::addColumn<Grade>("grade");
    QTest::addColumn<QDate>("settled");
    // Delivered on the 6th; in August 2026 the 12th, 19th and 26th are Wednesdays.
    QTest::newRow("general") << Grade::General << QDate(2026, 8, 26);
    QTest::newRow("excellent") << Grade::Excellent << QDate(2026, 8, 19);
    QTest::newRow("power") << Grade::Power << QDate(2026, 8, 12);
}

void GradeTest::theGuidesExample()
{
    QFETCH(const Grade, grade);
    QFETCH(const QDate, settled);
    QCOMPARE(settled.dayOfWeek(), int(Qt::Wednesday));
    QCOMPARE(settlementDay(QDate(2026, 8, 6), grade), settled);
}

void GradeTest::settlementIsTheFirstWednesdayThatIsLateEnough()
{
    const int delays[] = {15, 10, 5};
    for (std::size_t i = 0; i < std::size(grades); ++i) {
        QCOMPARE(settlementDelayDays(grades[i]), delays[i]);
        for (int day = 0; day < threeYears; ++day) {
            const QDate delivered = firstDay.addDays(day);
            const QDate settled = settlementDay(delivered, grades[i]);
            QCOMPARE(settled.dayOfWeek(), int(Qt::Wednesday));
            const qint64 wait = delivered.daysTo(settled);
            QVERIFY(wait >= delays[i] && wait < delays[i] + 7);
        }
    }
}

void GradeTest::lastSettledDeliveryAgreesWithSettlementDay()
{
    for (const Grade grade : grades) {
        for (int day = 0; day < threeYears; ++day) {
            const QDate today = firstDay.addDays(day);
            const QDate last = lastSettledDelivery(today, grade);
            QVERIFY(settlementDay(last, grade) <= today);
            QVERIFY(settlementDay(last.addDays(1), grade) > today);
        }
    }
}

void GradeTest::aBetterGradeIsNeverSettledLater()
{
    for (int day = 0; day < threeYears; ++day) {
        const QDate delivered = firstDay.addDays(day);
        QVERIFY(settlementDay(delivered, Grade::Power) <= settlementDay(delivered, Grade::Excellent));
        QVERIFY(settlementDay(delivered, Grade::Excellent) <= settlementDay(delivered, Grade::General));
    }
}

void GradeTest::everyGradeHasItsOwnCode()
{
    for (const Grade grade : grades)
        QCOMPARE(valueIn(gradeCodes, QString(codeIn(gradeCodes, grade))).value(), grade);
    QVERIFY(!valueIn(gradeCodes, u"gold"));
}

QTEST_APPLESS_MAIN(GradeTest)
#include "grade_test.moc"
