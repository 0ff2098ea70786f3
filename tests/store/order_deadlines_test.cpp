#include "support/course_fixture.h"

#include <QScopeGuard>

#include <ctime>

using namespace console;
using namespace samples;

/// When an order lapses, whatever the clock does and wherever the computer stands.
class OrderDeadlinesTest : public QObject, private CourseFixture
{
    Q_OBJECT

private slots:
    void init();
    void theDeadlinesLastSecondIsInTime_data();
    void theDeadlinesLastSecondIsInTime();
    void whoPaidInTimeIsNotLate_data();
    void whoPaidInTimeIsNotLate();
    void ordersLapseOnceTheirLastSecondIsOver();
    void aClockTurnedBackRevivesNothing();
    void theBookKeepsItsOrderWhenTheClockIsTurnedBack();
    void onlyACardThatWasNeverAskedForIsInterrupted_data();
    void onlyACardThatWasNeverAskedForIsInterrupted();
    void deadlinesAreJapansWhereverTheComputerStands_data();
    void deadlinesAreJapansWhereverTheComputerStands();
};

void OrderDeadlinesTest::init()
{
    startAnew();
}

void OrderDeadlinesTest::theDeadlinesLastSecondIsInTime_data()
{
    QTest::addColumn<int>("secondsAfter");
    QTest::addColumn<bool>("isPaid");
    QTest::newRow("a day before") << -86'400 << true;
    QTest::newRow("a second before") << -1 << true;
    QTest::newRow("the last second") << 0 << true;
    QTest::newRow("a second after") << 1 << false;
    QTest::newRow("a year after") << 31'536'000 << false;
}

void OrderDeadlinesTest::theDeadlinesLastSecondIsInTime()
{
    QFETCH(int, secondsAfter);
    QFETCH(bool, isPaid);
    const TicketOrder order = place();
    QCOMPARE(order.deadline, std::optional(jst::at(QDate(2026, 11, 24), QTime(23, 59, 59))));
    clock.instant = order.deadline->plusSeconds(secondsAfter);
    QCOMPARE(receive(noticeFor(order)), isPaid ? QStringLiteral("paid") : QStringLiteral("attention"));
    QCOMPARE(total(), isPaid ? 1'000 : 0);
    QCOMPARE(statusOf(order), isPaid ? QStringLiteral("paid") : QStringLiteral("lapsed"));
    VERIFY_SOUND(*wallet);
}

void OrderDeadlinesTest::whoPaidInTimeIsNotLate_data()
{
    QTest::addColumn<int>("paidSecondsAfter");
    QTest::addColumn<bool>("hasLapsed");
    QTest::addColumn<QString>("status");
    QTest::newRow("a minute early, heard late") << -60 << false << QStringLiteral("paid");
    QTest::newRow("in the last second, heard late") << 0 << false << QStringLiteral("paid");
    QTest::newRow("a second late") << 1 << false << QStringLiteral("lapsed");
    QTest::newRow("in time, heard when it had lapsed") << 0 << true << QStringLiteral("paid");
    QTest::newRow("a second late, heard when it had lapsed") << 1 << true << QStringLiteral("lapsed");
}

void OrderDeadlinesTest::whoPaidInTimeIsNotLate()
{
    QFETCH(int, paidSecondsAfter);
    QFETCH(bool, hasLapsed);
    QFETCH(QString, status);
    const TicketOrder order = place();
    clock.instant = order.deadline->plusSeconds(5 * 86'400);
    if (hasLapsed)
        QCOMPARE(lapse(), 1);
    PaymentNotice notice = noticeFor(order);
    notice.paidAt = order.deadline->plusSeconds(paidSecondsAfter);
    const bool isPaid = status == QLatin1String("paid");
    QCOMPARE(receive(notice), isPaid ? QStringLiteral("paid") : QStringLiteral("attention"));
    QCOMPARE(statusOf(order), status);
    QCOMPARE(total(), isPaid ? 1'000 : 0);
    QCOMPARE(attentions(), isPaid ? QString() : QStringLiteral("paid_late"));
    VERIFY_SOUND(*wallet);
}

void OrderDeadlinesTest::ordersLapseOnceTheirLastSecondIsOver()
{
    const TicketOrder first = place();
    wait(86'400);
    const TicketOrder second = place(QStringLiteral("b"));
    const auto next = [this] { return wallet->orderCourses.nextDeadline(shop.id).value_or(std::nullopt); };
    QCOMPARE(next(), first.deadline);
    clock.instant = *first.deadline;
    QCOMPARE(lapse(), 0);
    wait(1);
    QCOMPARE(lapse(), 1);
    QCOMPARE(lapse(), 0);
    QCOMPARE(statusOf(first), QStringLiteral("lapsed"));
    QCOMPARE(reread(first).end, std::optional(OrderEnd::Deadline));
    QCOMPARE(reread(first).endedAt, std::optional(clock.instant));
    QCOMPARE(statusOf(second), QStringLiteral("awaiting_payment"));
    QCOMPARE(next(), second.deadline);
    wait(86'400 * 400);
    QCOMPARE(lapse(), 1);
    QCOMPARE(next(), std::optional<Instant>());
    QCOMPARE(lapse(), 0);
    QCOMPARE(total(), 0);
    VERIFY_SOUND(*wallet);
}

void OrderDeadlinesTest::aClockTurnedBackRevivesNothing()
{
    const TicketOrder order = orderAt(Stand::Lapsed);
    clock.instant = order.placedAt.plusSeconds(-86'400 * 365);
    QCOMPARE(lapse(), 0);
    QCOMPARE(statusOf(order), QStringLiteral("lapsed"));
    QCOMPARE(receive(noticeFor(order, PaymentState::Waiting)), QStringLiteral("nothing"));
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("attention"));
    QCOMPARE(statusOf(order), QStringLiteral("lapsed"));
    QCOMPARE(leave(order), QStringLiteral("already_ended"));
    QCOMPARE(total(), 0);
    VERIFY_SOUND(*wallet);
}

void OrderDeadlinesTest::theBookKeepsItsOrderWhenTheClockIsTurnedBack()
{
    const TicketOrder order = place();
    QVERIFY(placePaid(*wallet, shop, ticket(QStringLiteral("b"), 500), clock));
    const Instant last = clock.instant;
    wait(-86'400 * 40);
    QCOMPARE(receive(noticeFor(order)), QStringLiteral("paid"));
    QCOMPARE(reread(order).paidAt, std::optional(last));
    QCOMPARE(total(), 1'500);
    VERIFY_SOUND(*wallet);
}

void OrderDeadlinesTest::onlyACardThatWasNeverAskedForIsInterrupted_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("isAnswered");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("outcome");
    for (const auto &[method, code] : paymentMethodCodes) {
        if (!isSettlementMoney(method))
            QTest::addRow("%s, never answered", code.data()) << int(method) << false << 120
                                                             << (method == PaymentMethod::Card ? QStringLiteral("ended") : QStringLiteral("nothing"));
    }
    QTest::newRow("a card still under way") << int(PaymentMethod::Card) << false << 119 << QStringLiteral("nothing");
    QTest::newRow("a card that was answered") << int(PaymentMethod::Card) << true << 100'000 << QStringLiteral("nothing");
    QTest::newRow("a card before it was placed") << int(PaymentMethod::Card) << false << -100'000 << QStringLiteral("nothing");
}

void OrderDeadlinesTest::onlyACardThatWasNeverAskedForIsInterrupted()
{
    QFETCH(int, method);
    QFETCH(bool, isAnswered);
    QFETCH(int, seconds);
    QFETCH(QString, outcome);
    const TicketOrder order = place(QStringLiteral("a"), PaymentMethod(method));
    if (isAnswered)
        QCOMPARE(receive(noticeFor(order, PaymentState::Waiting)), QStringLiteral("noted"));
    wait(seconds);
    QCOMPARE(receive(noticeFor(order, PaymentState::Unknown)), outcome);
    QCOMPARE(reread(order).end, outcome == QLatin1String("ended") ? std::optional(OrderEnd::Interrupted) : std::nullopt);
    VERIFY_SOUND(*wallet);
}

void OrderDeadlinesTest::deadlinesAreJapansWhereverTheComputerStands_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QTime>("placedAt");
    for (const char *const zone : {"UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati", "Australia/Lord_Howe", "Asia/Tokyo"}) {
        for (const QTime placedAt : {QTime(0, 0, 0), QTime(0, 0, 1), QTime(8, 59, 59), QTime(9, 0, 0), QTime(14, 5), QTime(23, 59, 59)})
            QTest::addRow("%s, %s", zone, qPrintable(placedAt.toString())) << QByteArray(zone) << placedAt;
    }
}

void OrderDeadlinesTest::deadlinesAreJapansWhereverTheComputerStands()
{
    QFETCH(QByteArray, zone);
    QFETCH(QTime, placedAt);
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&before] {
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        ::tzset();
    });
    qputenv("TZ", zone);
    ::tzset();
    // Over a year's end, the end of February of a leap year, and both changes of the clock in summer time.
    for (const QDate day : {QDate(2026, 11, 21), QDate(2026, 12, 29), QDate(2028, 2, 26), QDate(2027, 3, 11), QDate(2026, 10, 29), QDate(2027, 4, 1)}) {
        init();
        clock.instant = jst::at(day, placedAt);
        const TicketOrder order = place();
        const Instant last = jst::at(day.addDays(3), QTime(23, 59, 59));
        QCOMPARE(order.deadline, std::optional(last));
        QCOMPARE(jst::isoText(last), day.addDays(3).toString(Qt::ISODate) + QStringLiteral("T23:59:59+09:00"));
        clock.instant = last;
        QCOMPARE(lapse(), 0);
        wait(1);
        QCOMPARE(jst::dateOf(clock.instant), day.addDays(4));
        QCOMPARE(lapse(), 1);
        QCOMPARE(statusOf(order), QStringLiteral("lapsed"));
    }
}

QTEST_GUILESS_MAIN(OrderDeadlinesTest)
#include "order_deadlines_test.moc"
