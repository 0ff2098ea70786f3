#include "domain/ticket.h"

#include <QTest>

#include <vector>

using namespace console;

/// Which tickets are proposed for an amount, against every other way to reach it.
class TicketTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheTenFaceValuesAreTickets();
    void nothingIsProposedForNothing();
    void theSmallestSumIsReachedWithTheFewestTickets();
    void largestTicketsStandFirst();
    void theLargestAmountIsProposedToo();

private:
    static qint64 sumOf(const QList<TicketCount> &tickets);
    static qint64 countOf(const QList<TicketCount> &tickets);
};

qint64 TicketTest::sumOf(const QList<TicketCount> &tickets)
{
    qint64 sum = 0;
    for (const TicketCount &ticket : tickets)
        sum += ticket.faceValue * ticket.count;
    return sum;
}

qint64 TicketTest::countOf(const QList<TicketCount> &tickets)
{
    qint64 count = 0;
    for (const TicketCount &ticket : tickets)
        count += ticket.count;
    return count;
}

void TicketTest::onlyTheTenFaceValuesAreTickets()
{
    for (const qint64 face : ticketFaceValues)
        QVERIFY(isTicket(face));
    for (const qint64 other : {0, -100, 99, 101, 200, 300001})
        QVERIFY(!isTicket(other));
}

void TicketTest::nothingIsProposedForNothing()
{
    QVERIFY(fewestTickets(0).isEmpty());
    QVERIFY(fewestTickets(-1).isEmpty());
}

void TicketTest::theSmallestSumIsReachedWithTheFewestTickets()
{
    // The fewest tickets for each sum in hundreds, by trying every last ticket: beyond twice the largest face value nothing new
    // can happen, since two ways without the largest ticket would have to be better than one with it.
    constexpr int hundreds = 3 * 3000;
    std::vector<qint64> fewest(hundreds + 1, 0);
    for (int sum = 1; sum <= hundreds; ++sum) {
        qint64 best = sum;
        for (const qint64 face : ticketFaceValues) {
            const int unit = int(face / 100);
            if (unit <= sum)
                best = std::min(best, fewest[std::size_t(sum - unit)] + 1);
        }
        fewest[std::size_t(sum)] = best;
    }
    for (qint64 amount = 1; amount <= hundreds * 100; amount += amount < 2000 ? 1 : 37) {
        const auto tickets = fewestTickets(amount);
        const qint64 sum = sumOf(tickets);
        QVERIFY2(sum >= amount && sum - amount < 100, qPrintable(QString::number(amount)));
        QCOMPARE(countOf(tickets), fewest[std::size_t(sum / 100)]);
    }
}

void TicketTest::largestTicketsStandFirst()
{
    const QList<TicketCount> expected{{5000, 1}, {1000, 2}, {100, 1}};
    QCOMPARE(fewestTickets(7050), expected);
}

void TicketTest::theLargestAmountIsProposedToo()
{
    QVERIFY(sumOf(fewestTickets(Qcash::limit)) >= Qcash::limit);
}

QTEST_GUILESS_MAIN(TicketTest)
#include "ticket_test.moc"
