#include "bench/figures.h"
#include "support/window_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

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

double startMilliseconds(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A real window where there is a display (xvfb-run gives one); the tests' own platform paints into memory.
    if (environment.contains(QStringLiteral("DISPLAY")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(60'000) || !process.readAllStandardOutput().startsWith("painted"))
        qFatal("%s did not paint", qPrintable(program));
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    return milliseconds;
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

/// What a user feels: start, page switch, language switch, an idle window, memory.
class WindowBench : public QObject
{
    Q_OBJECT

private slots:
    void theWindowStarts();
    void pagesAndLanguagesSwitch();
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
    std::vector<double> bare;
    std::vector<double> login;
    std::vector<double> full;
    for (int round = 0; round <= rounds; ++round) {
        const double times[] = {startMilliseconds(QStringLiteral(BARE_WINDOW), {}), startMilliseconds(QStringLiteral(PAINTED_WINDOW), {empty}),
                                startMilliseconds(QStringLiteral(PAINTED_WINDOW), {big})};
        if (round == 0)
            continue; // warms the disk
        bare.push_back(times[0]);
        login.push_back(times[1]);
        full.push_back(times[2]);
    }
    qInfo("exec to first painted window, %d rounds interleaved, %s", rounds,
          qEnvironmentVariableIsSet("DISPLAY") ? "on a display" : "painted into memory: no display");
    qInfo("  bare Qt window            %.0f ms", figures::median(bare));
    qInfo("  login page                %.0f ms  ratio %.2f", figures::median(login), figures::median(login) / figures::median(bare));
    qInfo("  with %d entries      %.0f ms  ratio %.2f", entries, figures::median(full), figures::median(full) / figures::median(bare));

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

void WindowBench::pagesAndLanguagesSwitch()
{
    const int rounds = figures::isFull() ? 40 : 2;
    WindowFixture fixture(WindowFixture::Content::Demo);
    const QList<PageId> pages{PageId::Summary, PageId::GradePoints, PageId::Qcash, PageId::Goods, PageId::Orders, PageId::SellerAccount, PageId::Ads};
    const auto timed = [&](auto &&act) {
        QElapsedTimer timer;
        timer.start();
        act();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(); // paints too
        QCoreApplication::processEvents();
        return double(timer.nsecsElapsed()) / 1e6;
    };
    std::vector<double> switches;
    std::vector<double> languages;
    for (int round = 0; round <= rounds; ++round) {
        for (const PageId page : pages) {
            const double time = timed([&] { fixture.open(page); });
            if (round > 0)
                switches.push_back(time);
        }
        for (const QString &code : Language::codes()) {
            const double time = timed([&] { fixture.language.apply(code); });
            if (round > 0)
                languages.push_back(time);
        }
    }
    qInfo("page switch, painted:      p50 %.1f ms  p95 %.1f ms", figures::median(switches), figures::at(switches, 0.95));
    qInfo("language switch, painted:  p50 %.1f ms  p95 %.1f ms", figures::median(languages), figures::at(languages, 0.95));
}

QTEST_MAIN(WindowBench)

#include "window_bench.moc"
