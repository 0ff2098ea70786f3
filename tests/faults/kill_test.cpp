#include "support/chance.h"
#include "support/command_store.h"
#include "support/numbered_acts.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// Programs that are killed at any instant: what they acknowledged is there, once; what they did not is there whole or not at all.
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAcknowledgedIsThereOnce();
    void aStoreKilledWhileItIsMadeCanStillBeMade();
    void commandsCanBeKilledAndRepeated();

private:
    Chance m_chance{"kill_test"};
};

namespace {

/// Lets a program live until it is killed, at most `milliseconds`; returns the number behind its last acknowledged act.
qint64 liveAndDie(const QString &path, qint64 first, qint64 milliseconds, QByteArray &told)
{
    QProcess program;
    program.start(QStringLiteral(ACTING_PROGRAM), {QStringLiteral("live"), path, QString::number(first)});
    program.waitForStarted();
    if (!program.waitForFinished(int(milliseconds)))
        program.kill();
    program.waitForFinished(60'000);
    told = program.readAllStandardOutput() + program.readAllStandardError();
    qint64 next = -1;
    const QList<QByteArray> lines = told.left(told.lastIndexOf('\n')).split('\n');
    for (const QByteArray &line : lines) {
        bool isNumber = false;
        const qint64 number = line.toLongLong(&isNumber);
        if (isNumber)
            next = number + 1;
    }
    return next;
}

} // namespace

void KillTest::whatWasAcknowledgedIsThereOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.sqlite"));
    {
        const auto wallet = openWallet(path);
        QVERIFY(numbered::shopOf(*wallet));
    }
    qint64 done = 0;
    int between = 0;
    const int kills = rounds(150, 2'000);
    for (int kill = 0; kill < kills; ++kill) {
        // The last acts before the kill are done again, acknowledged or not: a repetition books nothing.
        const qint64 first = std::max<qint64>(0, done - m_chance.between(0, 8));
        QByteArray told;
        const qint64 next = liveAndDie(path, first, m_chance.between(1, 250), told);
        QVERIFY2(!told.contains("fault"), told.constData());
        const qint64 acknowledged = std::max(done, next);
        const auto wallet = openWallet(path, Database::Mode::OpenExisting);
        const QString findings = findingsOf(wallet->database()).join(u' ');
        const QString asTold = numbered::differenceFrom(*wallet, acknowledged);
        const bool hasOneMore = !asTold.isEmpty() && numbered::differenceFrom(*wallet, acknowledged + 1).isEmpty();
        QVERIFY2(findings.isEmpty() && (asTold.isEmpty() || hasOneMore), qPrintable(QStringLiteral("kill %1: %2 %3").arg(kill).arg(findings, asTold)));
        done = acknowledged + (hasOneMore ? 1 : 0);
        between += hasOneMore ? 1 : 0;
    }
    std::printf("kill_test: %d kills, %lld acts, %d done and not yet acknowledged\n", kills, static_cast<long long>(done), between);
    QVERIFY(done > kills);
}

void KillTest::aStoreKilledWhileItIsMadeCanStillBeMade()
{
    const int kills = rounds(25, 500);
    for (int kill = 0; kill < kills; ++kill) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("wallet.sqlite"));
        QByteArray told;
        static_cast<void>(liveAndDie(path, 0, m_chance.between(1, 120), told));
        QVERIFY2(!told.contains("fault"), told.constData());
        QProcess again;
        again.start(QStringLiteral(ACTING_PROGRAM), {QStringLiteral("until"), path, QStringLiteral("0"), QStringLiteral("30")});
        QVERIFY(again.waitForFinished(120'000));
        QVERIFY2(again.exitCode() == 0, again.readAllStandardOutput().constData());
        const auto wallet = openWallet(path, Database::Mode::OpenExisting);
        QVERIFY(numbered::differenceFrom(*wallet, 30).isEmpty() || told.count('\n') > 30);
        VERIFY_SOUND(*wallet);
    }
}

void KillTest::commandsCanBeKilledAndRepeated()
{
    const CommandStore store;
    store.addPoints(12'352);
    const int kills = rounds(12, 200);
    qint64 expected = 500;
    bool isConverted = false;
    for (int kill = 0; kill < kills; ++kill) {
        const bool converts = !isConverted && kill % 4 == 0;
        QStringList words{QStringLiteral("--action-id"), QStringLiteral("k-%1").arg(converts ? 0 : kill + 1), QStringLiteral("--json")};
        words = (converts ? QStringList{QStringLiteral("convert")} : QStringLiteral("charge 1000 --method card").split(u' ')) + words;
        {
            QProcess program;
            program.start(QStringLiteral(COMMAND_PROGRAM), words + QStringList{QStringLiteral("--wallet"), store.path, QStringLiteral("--seller"), QStringLiteral("seller"),
                                                                              QStringLiteral("--password-file"), QStringLiteral("-")});
            program.write("login-password\n");
            program.closeWriteChannel();
            if (!program.waitForFinished(int(m_chance.between(20, 300))))
                program.kill();
            program.waitForFinished();
        }
        // Whatever became of it, the same command again does it, and only once.
        COMPARE_STATUS(store.run(words), 0);
        COMPARE_STATUS(store.run(words), 0);
        expected += converts ? 12'300 : 1'000;
        isConverted |= converts;
        QCOMPARE(store.total(), expected);
    }
    COMPARE_STATUS(store.run("verify"), 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
