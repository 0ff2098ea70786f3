#include "support/command_store.h"
#include "support/killed_program.h"
#include "support/numbered_acts.h"

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

QStringList livingFrom(const QString &path, qint64 first)
{
    return {QStringLiteral("live"), path, QString::number(first)};
}

/// The number behind the last act that was acknowledged, -1 where none was; `faults` is what the program complained of.
qint64 nextAfter(const LastWords &last, QByteArray &faults)
{
    faults = last.errors;
    qint64 next = -1;
    for (const QByteArray &line : last.lines) {
        bool isNumber = false;
        const qint64 number = line.toLongLong(&isNumber);
        if (isNumber)
            next = number + 1;
        else if (line != "ready")
            faults += line;
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
        QProcess program;
        QByteArray faults;
        const qint64 next = nextAfter(killAtAnyInstant(program, QStringLiteral(ACTING_PROGRAM), livingFrom(path, first), 24, m_chance), faults);
        QVERIFY2(faults.isEmpty(), faults.constData());
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
        QProcess program;
        QByteArray faults;
        const LastWords last = killAfterLines(program, QStringLiteral(ACTING_PROGRAM), livingFrom(path, 0), 0, m_chance.between(0, 90'000));
        const qint64 next = nextAfter(last, faults);
        QVERIFY2(faults.isEmpty(), faults.constData());
        QProcess again;
        again.start(QStringLiteral(ACTING_PROGRAM), {QStringLiteral("until"), path, QStringLiteral("0"), QStringLiteral("30")});
        QVERIFY(again.waitForFinished(120'000));
        QVERIFY2(again.exitCode() == 0, again.readAllStandardOutput().constData());
        const auto wallet = openWallet(path, Database::Mode::OpenExisting);
        QVERIFY(numbered::differenceFrom(*wallet, 30).isEmpty() || next > 30);
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
