#include "support/chance.h"
#include "support/command_store.h"
#include "support/wallet_samples.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>
#include <vector>

using namespace console;
using namespace samples;

/// Several programs on one store at once: every act is there once, a month is converted once.
class AtOnceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sixteenConnectionsConvertAMonthOnce();
    void sixteenConnectionsWithOneIdAllGetTheSameAnswer();
    void programsThatChargeAtOnceLoseNothing();
    void commandsAtOnceAreAllServed();
    void importsAtOnceDoNotDouble();

private:
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void AtOnceTest::init()
{
    m_wallet.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("wallet.sqlite"));
    m_wallet = openWallet(m_path);
    m_shop = registerShop(*m_wallet, m_clock);
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 5), 12'352);
}

namespace {

/// Converts on `count` connections at once; every connection with the id that `idOf` gives it. Returns the answers.
QStringList convertAtOnce(const QString &path, ShopId shop, int count, const std::function<QString(int)> &idOf)
{
    std::vector<QString> answers;
    answers.resize(std::size_t(count));
    std::atomic<int> waiting = count;
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i] {
            const auto wallet = openWallet(path, Database::Mode::OpenExisting);
            --waiting;
            while (waiting > 0)
                std::this_thread::yield();
            answers.at(std::size_t(i)) = answerOf(wallet->conversions.convert(shop, {idOf(i), {}, {}}, FakeClock()));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return QStringList(answers.begin(), answers.end());
}

} // namespace

void AtOnceTest::sixteenConnectionsConvertAMonthOnce()
{
    const QStringList answers = convertAtOnce(m_path, m_shop.id, 16, [](int i) { return QStringLiteral("id-%1").arg(i); });
    QCOMPARE(answers.count(QStringLiteral("done")), 1);
    QCOMPARE(answers.count(QStringLiteral("already_converted")), 15);
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 22'300);
    VERIFY_SOUND(*m_wallet);
}

void AtOnceTest::sixteenConnectionsWithOneIdAllGetTheSameAnswer()
{
    const QStringList answers = convertAtOnce(m_path, m_shop.id, 16, [](int) { return QStringLiteral("one"); });
    QCOMPARE(answers.count(QStringLiteral("done")), 16);
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 22'300);
    VERIFY_SOUND(*m_wallet);
}

void AtOnceTest::programsThatChargeAtOnceLoseNothing()
{
    const int programs = 4;
    const int charges = rounds(40, 1'000);
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < programs; ++i) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->start(QStringLiteral(ACTING_PROGRAM), {QStringLiteral("charges"), m_path, QStringLiteral("p%1").arg(i), QString::number(charges)});
    }
    QByteArray told;
    for (const auto &program : running) {
        QVERIFY(program->waitForFinished(300'000));
        told += program->readAllStandardOutput() + program->readAllStandardError();
        QVERIFY2(program->exitStatus() == QProcess::NormalExit && program->exitCode() == 0, told.constData());
    }
    QCOMPARE(told.count("conversion done\n"), 1);
    QCOMPARE(told.count("conversion already_converted\n"), programs * charges / 10 - 1);
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 10'000 + 12'300 + programs * charges * 100);
    QCOMPARE(m_wallet->ticketOrders.orders(m_shop.id, 1, 20)->count, programs * charges);
    VERIFY_SOUND(*m_wallet);
}

void AtOnceTest::commandsAtOnceAreAllServed()
{
    const CommandStore store;
    store.addPoints(12'352);
    std::vector<std::unique_ptr<QProcess>> running;
    const auto start = [&](const char *words) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->start(QStringLiteral(COMMAND_PROGRAM), QString::fromLatin1(words).split(u' ')
                                  + QStringList{QStringLiteral("--json"), QStringLiteral("--seller"), QStringLiteral("seller"), QStringLiteral("--wallet"), store.path,
                                                QStringLiteral("--password-file"), QStringLiteral("-")});
        running.back()->write("login-password\nq-account-password\n");
        running.back()->closeWriteChannel();
    };
    for (int i = 0; i < 4; ++i) {
        start("charge 1000 --method card");
        start("convert");
        start("balance");
    }
    QHash<int, int> statuses;
    QByteArray told;
    for (const auto &program : running) {
        QVERIFY(program->waitForFinished(300'000));
        told += program->readAllStandardOutput() + program->readAllStandardError();
        ++statuses[program->exitCode()];
    }
    QVERIFY2(statuses.value(0) == 9 && statuses.value(4) == 3, told.constData());
    QCOMPARE(told.count("already_converted"), 3);
    QCOMPARE(store.total(), 500 + 12'300 + 4'000);
    COMPARE_STATUS(store.run("verify"), 0);
}

void AtOnceTest::importsAtOnceDoNotDouble()
{
    QList<ScoreEvent> events;
    for (int i = 0; i < 3'000; ++i)
        events.append(pointsOn(QDate(2026, 10, 1).addDays(i % 28), 1, QString::number(i)));
    std::atomic<qint64> added = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            const auto wallet = openWallet(m_path);
            added += import(*wallet, m_shop.id, events).added;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(qint64(added), 3'000);
    QCOMPARE(m_wallet->conversions.offer(m_shop.id, m_clock.instant)->convertible.value(), 12'352 + 3'000);
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(AtOnceTest)
#include "at_once_test.moc"
