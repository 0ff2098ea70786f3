#include "domain/payment_terms.h"

#include "domain/ticket.h"

#include <QTest>

using namespace console;

/// Fees, limits and deadlines of the payment methods.
class PaymentTermsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFeeIsTakenBelowItsBoundOnly_data();
    void theFeeIsTakenBelowItsBoundOnly();
    void theLimitIsForTicketAndFee_data();
    void theLimitIsForTicketAndFee();
    void withoutALimitEveryTicketIsTaken();
    void theDeadlineIsADaysLastSecondInJapan_data();
    void theDeadlineIsADaysLastSecondInJapan();
};

void PaymentTermsTest::theFeeIsTakenBelowItsBoundOnly_data()
{
    QTest::addColumn<qint64>("ticket");
    QTest::addColumn<qint64>("fee");
    QTest::newRow("far below") << qint64(100) << qint64(150);
    QTest::newRow("one below") << qint64(2'999) << qint64(150);
    QTest::newRow("the bound") << qint64(3'000) << qint64(0);
    QTest::newRow("above") << qint64(300'000) << qint64(0);
}

void PaymentTermsTest::theFeeIsTakenBelowItsBoundOnly()
{
    QFETCH(qint64, ticket);
    QFETCH(qint64, fee);
    const PaymentTerms konbini{PaymentMethod::KonbiniSeven, 300'000, 150, 3'000, 3};
    QCOMPARE(konbini.feeFor(ticket).value(), fee);
    const PaymentTerms never{PaymentMethod::Card, 0, 150, 0, 3};
    QCOMPARE(never.feeFor(ticket).value(), 0);
}

void PaymentTermsTest::theLimitIsForTicketAndFee_data()
{
    QTest::addColumn<qint64>("ticket");
    QTest::addColumn<qint64>("fee");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("at the limit") << qint64(20'000) << qint64(0) << true;
    QTest::newRow("one over it") << qint64(20'001) << qint64(0) << false;
    QTest::newRow("at the limit with the fee") << qint64(19'850) << qint64(150) << true;
    QTest::newRow("over it with the fee") << qint64(19'851) << qint64(150) << false;
}

void PaymentTermsTest::theLimitIsForTicketAndFee()
{
    QFETCH(qint64, ticket);
    QFETCH(qint64, fee);
    QFETCH(bool, isTaken);
    QCOMPARE((PaymentTerms{PaymentMethod::Suica, 20'000, fee, 1'000'000, 3}.takes(ticket)), isTaken);
}

void PaymentTermsTest::withoutALimitEveryTicketIsTaken()
{
    const PaymentTerms card;
    for (const qint64 ticket : ticketFaceValues)
        QVERIFY(card.takes(ticket));
}

void PaymentTermsTest::theDeadlineIsADaysLastSecondInJapan_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("last");
    QTest::newRow("the first second of a day") << QDate(2026, 11, 21) << QTime(0, 0, 0) << 3 << QDate(2026, 11, 24);
    QTest::newRow("the last second of a day") << QDate(2026, 11, 21) << QTime(23, 59, 59) << 3 << QDate(2026, 11, 24);
    QTest::newRow("the same day") << QDate(2026, 11, 21) << QTime(23, 59, 59) << 0 << QDate(2026, 11, 21);
    QTest::newRow("over a leap day") << QDate(2028, 2, 27) << QTime(12, 0) << 3 << QDate(2028, 3, 1);
    QTest::newRow("over a year's end") << QDate(2026, 12, 31) << QTime(12, 0) << 3 << QDate(2027, 1, 3);
}

void PaymentTermsTest::theDeadlineIsADaysLastSecondInJapan()
{
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QFETCH(int, days);
    QFETCH(QDate, last);
    const PaymentTerms terms{PaymentMethod::BankTransfer, 0, 0, 0, days};
    const Instant deadline = terms.deadlineFrom(jst::at(day, time));
    QCOMPARE(jst::isoText(deadline), last.toString(Qt::ISODate) + QStringLiteral("T23:59:59+09:00"));
    QCOMPARE(jst::dateOf(deadline.plusSeconds(1)), last.addDays(1));
}

QTEST_GUILESS_MAIN(PaymentTermsTest)
#include "payment_terms_test.moc"
