#include "domain/day_buckets.h"
#include "support/chance.h"

#include <QTest>

using namespace console;

/// Pieces of a span of days: whole, without a gap, and never too many.
class DayBucketsTest : public QObject
{
    Q_OBJECT

private slots:
    void weeksBeginOnMonday();
    void monthsAndQuartersAreTheCalendars();
    void theOutermostPiecesEndWhereTheSpanDoes();
    void aSpanTheWrongWayRoundHasNoPieces();
    void theShortestStepThatFitsIsTaken_data();
    void theShortestStepThatFitsIsTaken();
    void anySpanIsCoveredOnce();
};

void DayBucketsTest::weeksBeginOnMonday()
{
    const QList<DaySpan> weeks = bucketsOf({QDate(2026, 11, 16), QDate(2026, 11, 29)}, DayStep::Week);
    QCOMPARE(weeks, (QList<DaySpan>{{QDate(2026, 11, 16), QDate(2026, 11, 22)}, {QDate(2026, 11, 23), QDate(2026, 11, 29)}}));
}

void DayBucketsTest::monthsAndQuartersAreTheCalendars()
{
    const DaySpan half{QDate(2024, 1, 1), QDate(2024, 6, 30)};
    QCOMPARE(bucketsOf(half, DayStep::Month).at(1), (DaySpan{QDate(2024, 2, 1), QDate(2024, 2, 29)}));
    QCOMPARE(bucketsOf(half, DayStep::Quarter),
             (QList<DaySpan>{{QDate(2024, 1, 1), QDate(2024, 3, 31)}, {QDate(2024, 4, 1), QDate(2024, 6, 30)}}));
    QCOMPARE(bucketsOf(half, DayStep::Year), QList{half});
}

void DayBucketsTest::theOutermostPiecesEndWhereTheSpanDoes()
{
    const QList<DaySpan> months = bucketsOf({QDate(2026, 9, 20), QDate(2026, 11, 21)}, DayStep::Month);
    QCOMPARE(months.size(), 3);
    QCOMPARE(months.first(), (DaySpan{QDate(2026, 9, 20), QDate(2026, 9, 30)}));
    QCOMPARE(months.last(), (DaySpan{QDate(2026, 11, 1), QDate(2026, 11, 21)}));
}

void DayBucketsTest::aSpanTheWrongWayRoundHasNoPieces()
{
    QVERIFY(bucketsOf({QDate(2026, 11, 2), QDate(2026, 11, 1)}, DayStep::Day).isEmpty());
}

void DayBucketsTest::theShortestStepThatFitsIsTaken_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<DayStep>("least");
    QTest::addColumn<DayStep>("step");
    QTest::newRow("120 days") << QDate(2026, 7, 25) << DayStep::Day << DayStep::Day;
    QTest::newRow("121 days") << QDate(2026, 7, 24) << DayStep::Day << DayStep::Week;
    QTest::newRow("120 weeks") << QDate(2024, 8, 5) << DayStep::Day << DayStep::Week;
    QTest::newRow("121 weeks") << QDate(2024, 8, 4) << DayStep::Day << DayStep::Month;
    QTest::newRow("120 months") << QDate(2016, 12, 1) << DayStep::Day << DayStep::Month;
    QTest::newRow("121 months") << QDate(2016, 11, 30) << DayStep::Day << DayStep::Quarter;
    QTest::newRow("a month or longer") << QDate(2026, 11, 1) << DayStep::Month << DayStep::Month;
    QTest::newRow("120 quarters") << QDate(1997, 1, 1) << DayStep::Month << DayStep::Quarter;
    QTest::newRow("121 quarters") << QDate(1996, 12, 31) << DayStep::Month << DayStep::Year;
    QTest::newRow("more years than that") << QDate(1700, 1, 1) << DayStep::Day << DayStep::Year;
}

void DayBucketsTest::theShortestStepThatFitsIsTaken()
{
    QFETCH(QDate, first);
    QFETCH(DayStep, least);
    QFETCH(DayStep, step);
    QCOMPARE(stepWithin({first, QDate(2026, 11, 21)}, least, 120), step);
}

void DayBucketsTest::anySpanIsCoveredOnce()
{
    samples::Chance chance("day buckets");
    for (int round = 0; round < 300; ++round) {
        const QDate first = QDate(2019, 12, 25).addDays(chance.between(0, 400));
        const DaySpan whole{first, first.addDays(chance.between(0, 1'200))};
        for (const DayStep step : {DayStep::Day, DayStep::Week, DayStep::Month, DayStep::Quarter, DayStep::Year}) {
            const QList<DaySpan> pieces = bucketsOf(whole, step);
            QCOMPARE(pieces.first().first, whole.first);
            QCOMPARE(pieces.last().last, whole.last);
            for (qsizetype i = 1; i < pieces.size(); ++i)
                QCOMPARE(pieces.at(i).first, pieces.at(i - 1).last.addDays(1));
            // As many as are reckoned without making them.
            QVERIFY(stepWithin(whole, step, pieces.size()) == step);
            QVERIFY(pieces.size() == 1 || step == DayStep::Year || stepWithin(whole, step, pieces.size() - 1) != step);
        }
    }
}

QTEST_GUILESS_MAIN(DayBucketsTest)
#include "day_buckets_test.moc"
