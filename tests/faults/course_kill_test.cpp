#include "course_acts.h"
#include "payment/practice_records.h"
#include "support/file_states.h"
#include "support/killed_program.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// A program that charges tickets in all nine ways and is killed at any instant and at every seam between the book and the payment
/// service: nothing is charged twice, no payment is lost.
class CourseKillTest : public QObject
{
    Q_OBJECT

private slots:
    void killedAtAnyInstant();
    void killedAtEverySeam_data();
    void killedAtEverySeam();

private:
    Chance m_chance{"course_kill_test"};
};

namespace {

/// One store and its practice service, driven by programs that die.
class Victim
{
public:
    Victim() : m_folder((QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/course-kill-XXXXXX"))
    {
        courses::makeStore(path());
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("wallet.sqlite")); }

    /// Lives from order `next` on until it kills itself at the seam; false where it ended otherwise.
    bool dieAt(const QString &seam)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("COURSE_SEAM"), seam);
        program.setProcessEnvironment(environment);
        return hear(letEnd(program, QStringLiteral(COURSE_PROGRAM), words()));
    }
    /// Lives from order `next` on until it is killed.
    void dieAtAnyInstant(Chance &chance)
    {
        QProcess program;
        hear(killAtAnyInstant(program, QStringLiteral(COURSE_PROGRAM), words(), 4, chance));
    }

    /// The same request once more, and whatever follows from it; then empty, or what is wrong.
    [[nodiscard]] QString findWrong()
    {
        if (const QString wrong = m_fault + wrongBook(); !wrong.isEmpty())
            return wrong;
        QProcess again;
        again.start(QStringLiteral(COURSE_PROGRAM), {path(), QString::number(m_next), QString::number(m_next + 1)});
        if (!again.waitForFinished(60'000) || again.exitCode() != 0)
            return QStringLiteral("the same request: ") + QString::fromUtf8(again.readAllStandardOutput() + again.readAllStandardError());
        ++m_next;
        const QString wrong = wrongBook();
        return wrong.isEmpty() ? wrongPayments() : wrong;
    }

    /// After months everything has come to its end, and it still adds up.
    [[nodiscard]] QString findWrongInTheEnd()
    {
        const auto wallet = openWallet(path(), Database::Mode::OpenExisting);
        const Shop shop = **wallet->shops.bySellerId(QStringLiteral("seller"));
        FakeClock clock = courses::clockAt(m_next);
        clock.instant = clock.instant.plusSeconds(20 * 86'400);
        PracticeGateway gateway(practicePath(path()), clock);
        const auto followed = followPayments(*wallet, gateway, shop, clock);
        if (!followed || followed->fault)
            return QStringLiteral("the end could not be followed");
        if (!wallet->ticketOrders.awaiting(shop.id)->isEmpty())
            return QStringLiteral("an order waits for ever");
        return wrongBook() + wrongPayments();
    }
    [[nodiscard]] qint64 orders() const { return m_next; }

private:
    [[nodiscard]] QStringList words() const { return {path(), QString::number(m_next), QString::number(m_next + 1'000)}; }
    bool hear(const LastWords &last)
    {
        for (const QByteArray &line : last.lines + last.errors.split('\n')) {
            if (line.startsWith("done "))
                m_next = line.mid(5).toLongLong() + 1;
            else if (line.startsWith("fault"))
                m_fault += QString::fromUtf8(line);
        }
        return last.isKilled;
    }
    [[nodiscard]] QString wrongBook();
    [[nodiscard]] QString wrongPayments();

    QTemporaryDir m_folder;
    qint64 m_next = 0; ///< behind the last order that was acknowledged as done
    QString m_fault;
};

/// Whether every order stands in the book as it says of itself.
QString Victim::wrongBook()
{
    const auto wallet = openWallet(path(), Database::Mode::OpenExisting);
    if (const QStringList findings = findingsOf(wallet->database()); !findings.isEmpty())
        return findings.join(u' ');
    const Shop shop = **wallet->shops.bySellerId(QStringLiteral("seller"));
    const auto page = wallet->ticketOrders.orders(shop.id, 1, 100'000);
    qint64 paid = 0;
    for (const TicketOrder &order : page->orders)
        paid += order.status == TicketOrderStatus::Paid ? order.ticket : 0;
    if (page->count < m_next || page->count > m_next + 1)
        return QStringLiteral("%1 orders after %2 requests").arg(page->count).arg(m_next);
    return totalOf(*wallet, shop.id) == paid ? QString() : QStringLiteral("the paid orders are not the balance");
}

/// Whether the book and the payment service agree, payment by payment.
QString Victim::wrongPayments()
{
    const auto wallet = openWallet(path(), Database::Mode::OpenExisting);
    const Shop shop = **wallet->shops.bySellerId(QStringLiteral("seller"));
    const auto payments = QFileInfo::exists(practicePath(path())) ? practicePaymentsFrom(bytesOf(practicePath(path()))) : PracticePayments();
    const auto page = wallet->ticketOrders.orders(shop.id, 1, 100'000);
    QHash<QString, TicketOrder> byKey;
    QSet<QString> actions;
    for (const TicketOrder &order : page->orders) {
        if (actions.contains(order.actionId))
            return QStringLiteral("%1 was ordered twice").arg(order.actionId);
        actions.insert(order.actionId);
        if (isSettlementMoney(order.method))
            continue;
        byKey.insert(order.paymentKey, order);
        const auto asked = payments->constFind(order.paymentKey);
        if (order.status == TicketOrderStatus::Paid && (asked == payments->cend() || !asked->paymentIds.contains(order.paymentId) || asked->paidYen != order.priceYen()))
            return QStringLiteral("order %1 is paid, and the service holds no such payment").arg(order.orderNumber);
    }
    for (auto payment = payments->cbegin(); payment != payments->cend(); ++payment) {
        const auto order = byKey.constFind(payment.key());
        if (order == byKey.cend() && !payment.key().startsWith(QLatin1String("stray-")))
            return QStringLiteral("%1 was asked for and no order knows it: charged twice").arg(payment.key());
        for (const QString &id : payment->paymentIds) {
            const qint64 kept = readRaw(wallet->database(), QStringLiteral("SELECT count(*) FROM payment_attention WHERE payment_id = '%1'").arg(id));
            const bool pays = order != byKey.cend() && order->status == TicketOrderStatus::Paid && order->paymentId == id;
            if (kept + (pays ? 1 : 0) != 1)
                return QStringLiteral("payment %1 of %2 counts %3 times").arg(id, payment.key()).arg(kept + (pays ? 1 : 0));
        }
    }
    return {};
}

} // namespace

void CourseKillTest::killedAtAnyInstant()
{
    const int kills = rounds(100, 2'000);
    auto victim = std::make_unique<Victim>();
    qint64 orders = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 50 == 49) {
            QCOMPARE(victim->findWrongInTheEnd(), QString());
            orders += victim->orders();
            victim = std::make_unique<Victim>();
        }
        victim->dieAtAnyInstant(m_chance);
        const QString wrong = victim->findWrong();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("kill %1: %2").arg(kill).arg(wrong)));
    }
    QCOMPARE(victim->findWrongInTheEnd(), QString());
    std::printf("course_kill_test: %d kills at any instant, %lld orders\n", kills, static_cast<long long>(orders + victim->orders()));
    QVERIFY(orders + victim->orders() > kills);
}

void CourseKillTest::killedAtEverySeam_data()
{
    QTest::addColumn<QString>("seam");
    QTest::addColumn<int>("farthest");
    for (const char *const seam : {"before_start", "after_start", "before_poll", "after_poll", "before_give_up", "after_give_up"})
        QTest::newRow(seam) << QString::fromLatin1(seam) << 7;
    QTest::newRow("statement") << QStringLiteral("statement") << 250;
}

void CourseKillTest::killedAtEverySeam()
{
    QFETCH(QString, seam);
    QFETCH(int, farthest);
    const int kills = farthest > 10 ? rounds(55, 2'000) : rounds(8, 200);
    Victim victim;
    for (int kill = 0; kill < kills; ++kill) {
        const qint64 at = farthest > 10 ? m_chance.between(1, farthest) : 1 + kill % farthest;
        QVERIFY(victim.dieAt(QStringLiteral("%1:%2").arg(seam).arg(at)));
        const QString wrong = victim.findWrong();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("kill at %1 %2: %3").arg(seam).arg(at).arg(wrong)));
    }
    QCOMPARE(victim.findWrongInTheEnd(), QString());
}

QTEST_GUILESS_MAIN(CourseKillTest)
#include "course_kill_test.moc"
