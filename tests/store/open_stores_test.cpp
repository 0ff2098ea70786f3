#include "support/wallet_samples.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// A process that closes a file gives up its locks on it: what one connection holds must outlive whatever else the program does
/// with the store's file.
class OpenStoresTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecondConnectionLeavesTheFirstOnesLockStanding();
    void lookingAtTheFileLeavesTheLockStanding();
    void aFileThatIsOpenByAnotherNameIsKnown();
    void aClosedStoreIsReadAgain();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("wallet.sqlite"));
};

namespace {

/// Whether another program may begin to write.
bool isFreeForOthers(const QString &path)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {path, QStringLiteral("BEGIN IMMEDIATE; ROLLBACK;")});
    return shell.waitForFinished() && shell.exitCode() == 0;
}

} // namespace

void OpenStoresTest::aSecondConnectionLeavesTheFirstOnesLockStanding()
{
    const auto wallet = openWallet(m_path);
    QVERIFY(isFreeForOthers(m_path));
    const auto transaction = Transaction::begin(wallet->database());
    QVERIFY(transaction);
    openWallet(m_path, Database::Mode::OpenExisting).reset();
    QVERIFY(!isFreeForOthers(m_path));
}

void OpenStoresTest::lookingAtTheFileLeavesTheLockStanding()
{
    const auto wallet = openWallet(m_path);
    const auto transaction = Transaction::begin(wallet->database());
    QVERIFY(transaction);
    QVERIFY(Database::checkFile(m_path));
    QVERIFY(!isFreeForOthers(m_path));
}

void OpenStoresTest::aFileThatIsOpenByAnotherNameIsKnown()
{
    const auto wallet = openWallet(m_path);
    const QString link = m_folder.filePath(QStringLiteral("link.sqlite"));
    QVERIFY(QFile::link(m_path, link));
    const auto transaction = Transaction::begin(wallet->database());
    QVERIFY(transaction);
    QVERIFY(Database::checkFile(link));
    QVERIFY(!isFreeForOthers(m_path));
}

void OpenStoresTest::aClosedStoreIsReadAgain()
{
    const QString path = m_folder.filePath(QStringLiteral("other.sqlite"));
    openWallet(path).reset();
    QVERIFY(runSql(openWallet(path)->database(), QStringLiteral("PRAGMA user_version = 99")));
    const auto checked = Database::checkFile(path);
    QVERIFY(!checked);
    QCOMPARE(checked.error().fault, StoreFault::NewerSchema);
}

QTEST_GUILESS_MAIN(OpenStoresTest)
#include "open_stores_test.moc"
