#include "control/auto_charge_watch.h"
#include "control/import_run.h"
#include "control/opened_desk.h"
#include "plan_acts.h"
#include "settlement_acts.h"
#include "support/file_states.h"

#include <QCoreApplication>

#include <sqlite3.h>
#include <unistd.h>

#include <csignal>

using namespace console;
using namespace samples;

namespace {

std::atomic<int> statementsLeft = 0; ///< the n-th statement of all connections kills this program: PLAN_STATEMENT is n

int passStatement(unsigned, void *, void *, void *)
{
    if (--statementsLeft == 0)
        ::kill(::getpid(), SIGKILL);
    return 0;
}

int watchStatements(sqlite3 *connection, const char **, const void *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, passStatement, nullptr);
}

void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3);
}

[[noreturn]] void fail(const QString &what)
{
    tell(QStringLiteral("fault: ") + what);
    ::_exit(1);
}

/// A seller whose days are short: spends what was charged, skips and changes now and then, and lets the clock run to the plan's
/// next instant. Tells what the plan has done as a window would show it.
class Seller
{
public:
    Seller(Desk &desk, plans::MovedClock &clock) : m_desk(desk), m_clock(clock), m_watch(desk)
    {
        m_guard.setSingleShot(true);
        QObject::connect(&m_guard, &QTimer::timeout, &m_guard, [] { fail(QStringLiteral("the plan stands still")); });
        QObject::connect(&m_watch, &AutoChargeWatch::stateChanged, &m_watch, [this] { wake(); });
        wake();
    }

private:
    /// Once for any number of changes, and not while the watch is telling them.
    void wake()
    {
        if (!std::exchange(m_isAwake, true))
            QMetaObject::invokeMethod(
                &m_watch,
                [this] {
                    m_isAwake = false;
                    act();
                },
                Qt::QueuedConnection);
    }
    void act();
    void hear();
    bool intervene(const AutoChargePlan &plan);
    void spend(qint64 amount);
    template <class Work>
    void write(Work work)
    {
        m_desk.actions.run(&m_watch, std::move(work), [this](const auto &result) {
            if (!result)
                fail(QStringLiteral("the seller's own act"));
            m_desk.session.announceChange();
        });
    }

    Desk &m_desk;
    plans::MovedClock &m_clock;
    AutoChargeWatch m_watch;
    AutoChargeRules m_rules = AutoChargeCatalogue::shipped().rulesOn(QDate(2026, 11, 21));
    QTimer m_guard;
    bool m_isAwake = false;
    QString m_planned;
    qint64 m_noticed = 0;
    qint64 m_changedAfter = 0; ///< the notice after which the seller changed the plan, once
    qint64 m_skippedAfter = 0; ///< the notice after which the seller skipped one
    qint64 m_spentAfter = -1;
};

/// What the seller could read by now has to be true for ever.
void Seller::hear()
{
    const AutoChargeWatchState &state = m_watch.state();
    if (state.fault)
        fail(QStringLiteral("the watch: %1").arg(int(*state.fault)));
    if (state.plan.hasOccasion() && std::exchange(m_planned, state.plan.occasion) != state.plan.occasion)
        tell(QStringLiteral("planned ") + state.plan.occasion);
    if (!state.notice || std::exchange(m_noticed, state.notice->number) == state.notice->number)
        return;
    if (state.notice->orderNumber)
        tell(QStringLiteral("charged %1").arg(*state.notice->orderNumber));
    if (state.notice->number % 3 == 0)
        m_watch.putAway();
}

/// The seller's own decisions; true where one was made now.
bool Seller::intervene(const AutoChargePlan &plan)
{
    if (plan.hasOccasion() && plan.nextAt > m_clock.now() && m_noticed % 7 == 5 && std::exchange(m_skippedAfter, m_noticed) != m_noticed) {
        m_watch.skip();
        return true;
    }
    if (m_noticed % 5 != 4 || std::exchange(m_changedAfter, m_noticed) == m_noticed)
        return false;
    write([shop = *m_desk.session.shop(), draft = AutoChargeDraft{plans::changed(plan.terms), plan.version, true}, &clock = m_clock](Wallet &wallet) {
        return wallet.autoCharges.save(shop, draft, clock);
    });
    return true;
}

void Seller::spend(qint64 amount)
{
    const auto newest = m_desk.wallet.ticketOrders.orders(m_desk.session.shop()->id, 1, 1);
    if (!newest)
        fail(newest.error().detail);
    if (std::exchange(m_spentAfter, newest->count) == newest->count)
        return; // is being spent
    write([shop = m_desk.session.shop()->id, id = QStringLiteral("spend-%1").arg(newest->count), amount, &clock = m_clock](Wallet &wallet) {
        return wallet.book.addEntry(shop, entry(id, EntryKind::AdSpend, amount, jst::dateOf(clock.now())), clock);
    });
}

void Seller::act()
{
    m_guard.start(30'000);
    hear();
    const AutoChargePlan plan = m_watch.state().plan;
    if (intervene(plan))
        return;
    const auto balances = m_desk.wallet.book.balances(m_desk.session.shop()->id);
    if (!balances)
        fail(balances.error().detail);
    const qint64 tooMuch = balances->spendable.value() - plans::opening;
    if (plan.phase == AutoChargePhase::Watching && plan.terms.trigger == AutoChargeTrigger::BelowBalance && tooMuch > 0) {
        spend(tooMuch);
        return;
    }
    const auto next = nextLook(plan, m_clock.now(), m_rules);
    if (!next || *next <= m_clock.now())
        return; // the watch is about to do it
    tell(QStringLiteral("clock %1").arg(next->utcSeconds));
    m_clock.moveTo(*next);
    m_desk.session.announceChange();
}

int chargeWithoutEnd(const QString &path, Instant begin)
{
    plans::MovedClock clock(begin);
    const auto opened = OpenedDesk::open(path, clock);
    if (!opened)
        fail(opened.error().detail);
    Desk &desk = (*opened)->desk();
    const auto shop = desk.wallet.shops.bySellerId(QStringLiteral("seller"));
    if (!shop || !*shop)
        fail(QStringLiteral("no shop"));
    desk.session.signIn(**shop);
    const Seller seller(desk, clock);
    tell(QStringLiteral("ready"));
    return QCoreApplication::exec();
}

int importWithoutEnd(const QString &path, qint64 first, qint64 end)
{
    const auto wallet = Wallet::open(path, Database::Mode::OpenExisting);
    const auto shop = wallet ? (*wallet)->shops.bySellerId(QStringLiteral("seller")) : tl::unexpected(wallet.error());
    if (!shop || !*shop)
        fail(QStringLiteral("no shop"));
    tell(QStringLiteral("ready"));
    for (qint64 number = first; number < end; ++number) {
        const settlements::File file = settlements::fileOf(number);
        ImportRequest request;
        request.kind = file.kind();
        request.path = path + QStringLiteral(".csv");
        request.now = FakeClock().instant.plusSeconds(number);
        writeFile(request.path, settlements::bytesOf(file));
        const auto report = runImport(**wallet, (*shop)->id, request, {});
        if (!report || report->isCommitted == file.hasBadRow)
            fail(QStringLiteral("import %1").arg(number));
        tell(QStringLiteral("done %1").arg(number));
    }
    return 0;
}

} // namespace

/// Carries out an auto-charge plan (charge PATH CLOCK) or imports settlement files (import PATH FIRST END) and tells each step that
/// is done: what the tests kill.
int main(int argc, char **argv)
{
    statementsLeft = qEnvironmentVariableIntValue("PLAN_STATEMENT");
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchStatements));
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == QLatin1String("charge"))
        return chargeWithoutEnd(words.at(2), Instant{words.at(3).toLongLong()});
    if (words.size() == 5 && words.at(1) == QLatin1String("import"))
        return importWithoutEnd(words.at(2), words.at(3).toLongLong(), words.at(4).toLongLong());
    return 2;
}
