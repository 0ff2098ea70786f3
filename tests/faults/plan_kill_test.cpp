#include "plan_acts.h"
#include "settlement_acts.h"
#include "support/killed_program.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// Programs that carry out an auto-charge plan or import settlement files and are killed at any instant and at any statement: an
/// occasion is charged for once and never past the cap, a file is in the book whole or not at all.
class PlanKillTest : public QObject
{
    Q_OBJECT

private slots:
    void occasionsAreChargedForOnce_data();
    void occasionsAreChargedForOnce();
    void filesAreImportedWholeOrNotAtAll();

private:
    Chance m_chance{"plan_kill_test"};
};

namespace {

/// A store of its own, in memory where the machine has room for it there.
class Folder
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("wallet.sqlite")); }

private:
    QTemporaryDir m_folder{(QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath())
                           + QStringLiteral("/plan-kill-XXXXXX")};
};

/// Lets the program live until it is killed, by this one after up to `mostLines` lines or by itself at a statement; returns the whole
/// lines that it told.
QList<QByteArray> liveAndDie(const QStringList &words, qint64 mostLines, Chance &chance)
{
    QProcess program;
    if (!chance.once(2)) {
        const LastWords last = killAtAnyInstant(program, QStringLiteral(PLAN_PROGRAM), words, mostLines, chance);
        return last.lines + last.errors.split('\n');
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PLAN_STATEMENT"), QString::number(chance.between(1, 600)));
    program.setProcessEnvironment(environment);
    const LastWords last = letEnd(program, QStringLiteral(PLAN_PROGRAM), words);
    return last.lines + last.errors.split('\n');
}

/// What the program told, and whether the store it leaves behind holds to it.
class Plan
{
public:
    explicit Plan(const QString &kind) : m_isByBalance(plans::termsOf(kind).trigger == AutoChargeTrigger::BelowBalance)
    {
        plans::makeStore(m_folder.path(), kind);
    }

    /// Once more from where its clock stood, or from some time later or earlier, past midnight too.
    void liveAndDie(Chance &chance)
    {
        const qint64 away = chance.once(3) ? chance.between(0, 1'800) : chance.once(9) ? -chance.between(0, 90'000) : 0;
        const QStringList words{QStringLiteral("charge"), m_folder.path(), QString::number(m_clock + away)};
        for (const QByteArray &line : ::liveAndDie(words, 40, chance)) {
            if (line.startsWith("clock "))
                m_clock = line.mid(6).toLongLong();
            else if (line.startsWith("charged "))
                m_charged.insert(line.mid(8).toLongLong());
            else if (line.startsWith("planned "))
                m_planned.insert(QString::fromLatin1(line.mid(8)));
            else if (line != "ready" && !line.isEmpty())
                m_fault += QString::fromUtf8(line);
        }
    }
    /// Empty, or what is wrong.
    [[nodiscard]] QString findWrong();
    [[nodiscard]] qsizetype charges() const { return m_orders.size(); }
    [[nodiscard]] QSet<AutoChargeEvent> events() const { return m_events; }

private:
    [[nodiscard]] QString wrongOrders();
    [[nodiscard]] QString wrongLog();
    [[nodiscard]] QString wrongMoney(Wallet &wallet, ShopId shop);

    Folder m_folder;
    bool m_isByBalance;
    qint64 m_clock = FakeClock().instant.utcSeconds;
    QSet<qint64> m_charged;
    QSet<QString> m_planned;
    QString m_fault;
    QHash<qint64, TicketOrder> m_orders;
    QList<AutoChargeLogRow> m_log; ///< oldest first
    QSet<AutoChargeEvent> m_events;
};

QString Plan::findWrong()
{
    const auto wallet = openWallet(m_folder.path(), Database::Mode::OpenExisting);
    if (const QStringList findings = findingsOf(wallet->database()); !findings.isEmpty())
        return findings.join(u' ');
    const Shop shop = **wallet->shops.bySellerId(QStringLiteral("seller"));
    m_orders.clear();
    const auto page = wallet->ticketOrders.orders(shop.id, 1, 100'000);
    for (const TicketOrder &order : page->orders)
        m_orders.insert(order.orderNumber, order);
    m_log = *wallet->autoCharges.log(shop.id, 0, 1'000'000);
    std::reverse(m_log.begin(), m_log.end());
    for (const QString &wrong : {m_fault, wrongOrders(), wrongLog(), wrongMoney(*wallet, shop.id)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// One order for an occasion at most, every acknowledged one among them, and no month beyond the cap.
QString Plan::wrongOrders()
{
    QSet<QString> occasions;
    QHash<QString, qint64> months;
    for (const TicketOrder &order : std::as_const(m_orders)) {
        const QString occasion = order.actionId.section(u'/', 2); // auto-charge/version/occasion
        if (!order.isAutomatic || order.status != TicketOrderStatus::Paid || order.ticket != 10'000)
            return QStringLiteral("order %1 is none of the plan").arg(order.orderNumber);
        if (occasion.isEmpty() || occasions.contains(occasion))
            return QStringLiteral("%1 was charged for twice").arg(order.actionId);
        occasions.insert(occasion);
        qint64 &ofMonth = months[JstMonth::containing(order.placedAt).text()];
        ofMonth += order.priceYen();
        if (ofMonth > 30'000)
            return QStringLiteral("%1 yen in the month of order %2").arg(ofMonth).arg(order.orderNumber);
    }
    for (const qint64 number : std::as_const(m_charged)) {
        if (!m_orders.contains(number))
            return QStringLiteral("order %1 was told and is lost").arg(number);
    }
    return {};
}

/// Every occasion is announced before it is charged for and comes to one end; the log and the orders tell the same.
QString Plan::wrongLog()
{
    QHash<QString, Instant> nextAt;
    QSet<QString> ended;
    QSet<qint64> charged;
    for (qsizetype i = 0; i < m_log.size(); ++i) {
        const AutoChargeLogRow &row = m_log.at(i);
        m_events.insert(row.event);
        if (row.number != i + 1)
            return QStringLiteral("the log lacks row %1").arg(i + 1);
        switch (row.event) {
        case AutoChargeEvent::TurnedOn:
        case AutoChargeEvent::Changed:
        case AutoChargeEvent::TurnedOff:
            break;
        case AutoChargeEvent::Planned:
        case AutoChargeEvent::Retry:
            if (ended.contains(row.occasion))
                return QStringLiteral("row %1: %2 had come to its end").arg(row.number).arg(row.occasion);
            nextAt.insert(row.occasion, *row.nextAt);
            break;
        case AutoChargeEvent::Charged:
            if (!nextAt.contains(row.occasion) || nextAt.value(row.occasion) > row.at)
                return QStringLiteral("row %1: charged before it was announced for").arg(row.number);
            if (!m_orders.contains(row.orderNumber.value()) || charged.contains(*row.orderNumber))
                return QStringLiteral("row %1: order %2 is not its own").arg(row.number).arg(*row.orderNumber);
            charged.insert(*row.orderNumber);
            [[fallthrough]];
        case AutoChargeEvent::Skipped:
        case AutoChargeEvent::GaveUp:
        case AutoChargeEvent::CapReached:
            if (ended.contains(row.occasion))
                return QStringLiteral("row %1: %2 ended twice").arg(row.number).arg(row.occasion);
            ended.insert(row.occasion);
            break;
        }
    }
    for (const QString &occasion : std::as_const(m_planned)) {
        if (!nextAt.contains(occasion))
            return QStringLiteral("%1 was announced and is not in the log").arg(occasion);
    }
    return charged.size() == m_orders.size() ? QString() : QStringLiteral("an order is not in the log");
}

/// The book holds what was charged and spent, and settlement money is short of exactly what was charged.
QString Plan::wrongMoney(Wallet &wallet, ShopId shop)
{
    const qint64 charged = 10'000 * m_orders.size();
    const qint64 spent = readRaw(wallet.database(), QStringLiteral("SELECT coalesce(sum(amount), 0) FROM transfer WHERE kind = 'ad_spend'"));
    const qint64 total = totalOf(wallet, shop);
    if (total != plans::opening + charged - spent)
        return QStringLiteral("%1 Qcash after %2 charged and %3 spent").arg(total).arg(charged).arg(spent);
    if (m_isByBalance && total > plans::opening + 10'000)
        return QStringLiteral("charged while %1 Qcash were enough").arg(total - 10'000);
    const auto money = wallet.settlement.available(shop, Grade::General, QDate(2026, 11, 21));
    const qint64 earned = readRaw(wallet.database(), QStringLiteral("SELECT sum(supply_total) FROM sales_order"));
    return money->settled.value() + money->due.value() == earned - charged ? QString() : QStringLiteral("settlement money was taken otherwise than charged");
}

} // namespace

void PlanKillTest::occasionsAreChargedForOnce_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("failsAtTimes");
    QTest::newRow("below a balance") << QStringLiteral("below_balance") << false;
    QTest::newRow("with little money") << QStringLiteral("little_money") << true;
    QTest::newRow("on a weekday") << QStringLiteral("weekday") << false;
}

void PlanKillTest::occasionsAreChargedForOnce()
{
    QFETCH(QString, kind);
    QFETCH(bool, failsAtTimes);
    const int kills = rounds(55, 600);
    std::unique_ptr<Plan> plan;
    qsizetype charges = 0;
    QSet<AutoChargeEvent> events;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 55 == 0)
            plan = std::make_unique<Plan>(kind);
        const qsizetype before = plan->charges();
        plan->liveAndDie(m_chance);
        const QString wrong = plan->findWrong();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("kill %1: %2").arg(kill).arg(wrong)));
        charges += plan->charges() - before;
        events += plan->events();
    }
    std::printf("plan_kill_test: %d kills of a plan %s, %lld charges\n", kills, qPrintable(kind), static_cast<long long>(charges));
    QVERIFY(charges > kills);
    QVERIFY(events.contains(AutoChargeEvent::CapReached) && events.contains(AutoChargeEvent::Skipped) && events.contains(AutoChargeEvent::Changed));
    QCOMPARE(events.contains(AutoChargeEvent::Retry), failsAtTimes);
}

void PlanKillTest::filesAreImportedWholeOrNotAtAll()
{
    const int kills = rounds(70, 600);
    std::unique_ptr<Folder> folder;
    qint64 next = 0;
    qint64 files = 0;
    int between = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 70 == 0) {
            folder = std::make_unique<Folder>();
            settlements::makeStore(folder->path());
            next = 0;
        }
        qint64 done = next;
        const QStringList words{QStringLiteral("import"), folder->path(), QString::number(next), QString::number(next + 10'000)};
        for (const QByteArray &line : liveAndDie(words, 12, m_chance)) {
            if (line.startsWith("done "))
                done = line.mid(5).toLongLong() + 1;
            QVERIFY2(line.isEmpty() || line == "ready" || line.startsWith("done "), line.constData());
        }
        const auto wallet = openWallet(folder->path(), Database::Mode::OpenExisting);
        const Shop shop = **wallet->shops.bySellerId(QStringLiteral("seller"));
        const QString held = settlements::shownStore(*wallet, shop.id);
        const QString asTold = settlements::expectedAfter(done);
        const bool hasOneMore = held != asTold && held == settlements::expectedAfter(done + 1);
        QVERIFY2(held == asTold || hasOneMore, qPrintable(QStringLiteral("kill %1 after file %2: %3, not %4").arg(kill).arg(done).arg(held, asTold)));
        VERIFY_SOUND(*wallet);
        // A file that is in the book and was not acknowledged is imported once more half of the time, which changes nothing.
        files += done - next;
        between += hasOneMore ? 1 : 0;
        next = done + (hasOneMore && m_chance.once(2) ? 1 : 0);
    }
    std::printf("plan_kill_test: %d kills of imports, %lld files, %d imported and not yet acknowledged\n", kills, static_cast<long long>(files), between);
    QVERIFY(files > kills);
}

QTEST_GUILESS_MAIN(PlanKillTest)
#include "plan_kill_test.moc"
