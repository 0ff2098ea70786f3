#include "bench/figures.h"
#include "support/window_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace console;
using namespace console::ui;

namespace {

/// Books `entries` movements of the shop's wallet in one transaction, by the schema's own triggers.
void fillBook(const QString &path, int entries)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fill"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("open");
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA synchronous = OFF"));
        query.exec(QStringLiteral("BEGIN IMMEDIATE"));
        query.exec(QStringLiteral("INSERT INTO action VALUES (1, 'bench', 'bench', 1)"));
        const bool filled = query.exec(QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO transfer (shop_id, action_id, part, from_account_id, to_account_id, amount, kind, booked_at, chain) "
            "SELECT 1, 'bench', i, CASE i % 2 WHEN 0 THEN w.id ELSE s.id END, CASE i % 2 WHEN 0 THEN s.id ELSE w.id END, 100, "
            "CASE i % 2 WHEN 0 THEN 'manual_out' ELSE 'manual_in' END, 1600000000 + i * 160, zeroblob(32) "
            "FROM n, account w, account s WHERE w.code = 'qcash' AND s.code = 'qcash_adjusted'").arg(entries));
        if (!filled || !query.exec(QStringLiteral("COMMIT")))
            qFatal("fill");
    }
    QSqlDatabase::removeDatabase(QStringLiteral("fill"));
}

/// Milliseconds of processor time of all programs that were started from here and have ended.
double processorOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

struct Start
{
    double wall = 0;
    double processor = 0; ///< with the end of the program
};

Start startOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A real window where there is a display (xvfb-run gives one); the tests' own platform paints into memory.
    if (environment.contains(QStringLiteral("DISPLAY")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    process.setProcessEnvironment(environment);
    const double before = processorOfChildren();
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(60'000) || !process.readAllStandardOutput().startsWith("painted"))
        qFatal("%s did not paint", qPrintable(program));
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    return {milliseconds, processorOfChildren() - before};
}

struct Starts
{
    std::vector<double> wall;
    std::vector<double> processor;

    void add(const Start &start)
    {
        wall.push_back(start.wall);
        processor.push_back(start.processor);
    }
};

void tellStart(const char *what, const Starts &starts, const Starts &limit)
{
    const double wall = figures::median(starts.wall);
    const double processor = figures::median(starts.processor);
    qInfo("  %-24s %.1f ms, ratio %.2f; %.1f ms of processor time, ratio %.2f", what, wall, wall / figures::median(limit.wall), processor,
          processor / figures::median(limit.processor));
}

/// Proportional set size of this process, in MiB.
double proportionalMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024.0;
    }
    return 0;
}

/// Pages of the history, read by key: as quick at the far end as at the near one.
void timeHistory(BookStore &book, ShopId shop, int entries)
{
    HistoryFilter kind;
    kind.kind = EntryKind::ManualOut;
    HistoryFilter month;
    month.from = QDate(2020, 10, 1);
    month.to = QDate(2020, 10, 31);
    const struct
    {
        const char *name;
        HistoryFilter filter;
        qint64 page;
    } readings[] = {{"newest page", {}, 1}, {"page in the middle", {}, entries / 40}, {"one kind, page in the middle", kind, entries / 80}, {"one month", month, 1}};
    qInfo("history of %d entries, 20 a page", entries);
    for (const auto &reading : readings) {
        std::vector<double> times;
        for (int round = 0; round < 50; ++round) {
            QElapsedTimer timer;
            timer.start();
            if (!book.history(shop, reading.filter, reading.page, 20))
                qFatal("history");
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("  %-30s p50 %.2f ms  p99 %.2f ms", reading.name, figures::median(times), figures::at(times, 0.99));
    }
}

double processorSeconds()
{
    return double(clock()) / CLOCKS_PER_SEC;
}

} // namespace

/// What a user feels: start, an idle window, memory. Switches are in switch_bench, a whole day in soak_bench.
class WindowBench : public QObject
{
    Q_OBJECT

private slots:
    void theWindowStarts();
};

void WindowBench::theWindowStarts()
{
    const int rounds = figures::isFull() ? 15 : 2;
    const int entries = figures::isFull() ? 1'000'000 : 2'000;
    QTemporaryDir folder;
    const SystemClock clock;
    const QString empty = folder.filePath(QStringLiteral("empty.sqlite"));
    const QString big = folder.filePath(QStringLiteral("big.sqlite"));
    for (const QString &path : {empty, big}) {
        auto wallet = Wallet::open(path, Database::Mode::CreateNew);
        QVERIFY(wallet);
        ShopDraft draft;
        draft.sellerId = QStringLiteral("seller");
        draft.name = QStringLiteral("Shop");
        draft.loginPasswordHash = QStringLiteral("none");
        QVERIFY((*wallet)->shops.add(draft, clock));
    }
    fillBook(big, entries);
    qInfo("exec to first painted window, %d rounds interleaved, %s", rounds,
          qEnvironmentVariableIsSet("DISPLAY") ? "on a display" : "painted into memory: no display");
    const QString withEntries = QStringLiteral("with %1 entries").arg(entries);
    for (const QString &code : Language::codes()) {
        Starts bare;
        Starts login;
        Starts full;
        for (int round = 0; round <= rounds; ++round) {
            const Start times[] = {startOf(QStringLiteral(BARE_WINDOW), {code}), startOf(QStringLiteral(PAINTED_WINDOW), {empty, code}),
                                   startOf(QStringLiteral(PAINTED_WINDOW), {big, code})};
            if (round == 0)
                continue; // warms the disk
            bare.add(times[0]);
            login.add(times[1]);
            full.add(times[2]);
        }
        qInfo(" %s", qPrintable(code));
        tellStart("bare Qt window", bare, bare);
        tellStart("login page", login, bare);
        tellStart(qPrintable(withEntries), full, bare);
    }

    auto window = makeConsoleWindow(big, clock);
    QVERIFY(window);
    (*window)->resize(1024, 640);
    (*window)->show();
    (*window)->desk().session.signIn((*window)->desk().wallet.shops.all()->first());
    (*window)->open({PageId::Qcash, QStringLiteral("history")});
    QCoreApplication::processEvents();
    qInfo("memory (PSS) with %d entries, history open: %.0f MiB", entries, proportionalMemory());
    timeHistory((*window)->desk().wallet.book, (*window)->desk().session.shop()->id, entries);
    const double before = processorSeconds();
    QTest::qWait(figures::isFull() ? 5000 : 200); // UNAVOIDABLE: an idle window is watched
    qInfo("idle: %.1f ms of processor time in %d s", (processorSeconds() - before) * 1000, figures::isFull() ? 5 : 0);
}

QTEST_MAIN(WindowBench)

#include "window_bench.moc"
