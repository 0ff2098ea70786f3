#include "ad_acts.h"
#include "support/killed_program.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace console;
using namespace samples;

/// Programs that bid and are killed at any instant and at any statement: every act that was told is in the book, none is there by half.
class AdKillTest : public QObject
{
    Q_OBJECT

private slots:
    void bidsAreThereWholeOrNotAtAll();
    void aDeathMidwayLeavesNothingOfAnAct();

private:
    Chance m_chance{"ad_kill_test"};
};

namespace {

/// A store of its own, in memory where the machine has room for it there.
class Folder
{
public:
    Folder() { bids::makeStore(path()); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("wallet.sqlite")); }

private:
    QTemporaryDir m_folder{(QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath())
                           + QStringLiteral("/ad-kill-XXXXXX")};
};

/// Lets the program live until it dies at its `statement`-th statement.
LastWords dieAtStatement(const QStringList &words, qint64 statement)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AD_STATEMENT"), QString::number(statement));
    program.setProcessEnvironment(environment);
    return letEnd(program, QStringLiteral(AD_PROGRAM), words);
}

LastWords liveAndDie(const QStringList &words, Chance &chance)
{
    if (chance.once(2))
        return dieAtStatement(words, chance.between(1, 600));
    QProcess program;
    return killAtAnyInstant(program, QStringLiteral(AD_PROGRAM), words, 30, chance);
}

} // namespace

void AdKillTest::bidsAreThereWholeOrNotAtAll()
{
    const int kills = rounds(60, 600);
    std::unique_ptr<Folder> folder;
    qint64 next = 0;
    qint64 acts = 0;
    int between = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 60 == 0) {
            folder = std::make_unique<Folder>();
            next = 0;
        }
        qint64 done = next;
        const LastWords last = liveAndDie({folder->path(), QString::number(next), QString::number(next + 10'000)}, m_chance);
        for (const QByteArray &line : last.lines + last.errors.split('\n')) {
            if (line.startsWith("done "))
                done = line.mid(5).toLongLong() + 1;
            QVERIFY2(line.isEmpty() || line == "ready" || line.startsWith("done "), line.constData());
        }
        const auto wallet = openWallet(folder->path(), Database::Mode::OpenExisting);
        const QString held = bids::shownStore(*wallet, (**wallet->shops.bySellerId(QStringLiteral("seller"))).id);
        const bool hasOneMore = held == bids::expectedAfter(done + 1);
        QVERIFY2(held == bids::expectedAfter(done) || hasOneMore,
                 qPrintable(QStringLiteral("kill %1 after act %2: %3, not %4").arg(kill).arg(done).arg(held, bids::expectedAfter(done))));
        VERIFY_SOUND(*wallet);
        // An act that is in the book and was not told is done once more half of the time, which changes nothing.
        acts += done - next;
        between += hasOneMore ? 1 : 0;
        next = done + (hasOneMore && m_chance.once(2) ? 1 : 0);
    }
    std::printf("ad_kill_test: %d kills, %lld acts, %d done and not yet told\n", kills, static_cast<long long>(acts), between);
    QVERIFY(acts > kills);
}

void AdKillTest::aDeathMidwayLeavesNothingOfAnAct()
{
    // A whole round is performed again and again, dying at one statement later each time.
    const int step = rounds(7, 1);
    for (qint64 statement = 20 + m_chance.between(0, step - 1); statement < 400; statement += step) {
        const Folder folder;
        const LastWords last = dieAtStatement({folder.path(), QStringLiteral("0"), QString::number(bids::actsOfARound)}, statement);
        const qint64 done = std::count_if(last.lines.cbegin(), last.lines.cend(), [](const QByteArray &line) { return line.startsWith("done "); });
        const auto wallet = openWallet(folder.path(), Database::Mode::OpenExisting);
        const QString held = bids::shownStore(*wallet, (**wallet->shops.bySellerId(QStringLiteral("seller"))).id);
        QVERIFY2(held == bids::expectedAfter(done) || held == bids::expectedAfter(done + 1), qPrintable(QStringLiteral("statement %1: %2").arg(statement).arg(held)));
        VERIFY_SOUND(*wallet);
        if (!last.isKilled)
            break;
    }
}

QTEST_GUILESS_MAIN(AdKillTest)
#include "ad_kill_test.moc"
