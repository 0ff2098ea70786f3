#include "support/command_store.h"
#include "support/file_states.h"

#include <QDir>
#include <QElapsedTimer>

using namespace samples;

/// Registering a shop and signing in, by commands.
class ShopCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void aShopIsRegistered();
    void aSellerIdIsTakenOnce();
    void passwordsAreJudged_data();
    void passwordsAreJudged();
    void passwordFilesAreRead_data();
    void passwordFilesAreRead();
    void aWrongPasswordAndAnUnknownSellerLookTheSame();
    void fiveWrongPasswordsLock();
    void manyAtOnceWithTheRightPasswordAreAllServed();
    void aStoreThatIsMissingIsNotMade();
    void otherStoresAreLeftAlone_data();
    void otherStoresAreLeftAlone();
    void withoutAFileTheUsersOwnStoreIsUsed();
    void twoShopsLiveInOneStore();
};

void ShopCommandsTest::aShopIsRegistered()
{
    const CommandStore store;
    const CommandRun balance = store.run("balance --json");
    COMPARE_STATUS(balance, 0);
    QCOMPARE(balance.number("total"), 500);
    QCOMPARE(balance.number("convertible_points"), 0);
    QCOMPARE(balance.json().keys(), QStringLiteral("convertible_points deadline due held month remainder_points settled spendable total").split(u' '));
    for (const char *key : {"total", "spendable", "held", "convertible_points", "remainder_points", "settled", "due"})
        QVERIFY(balance.json().value(QLatin1String(key)).isDouble());
    QCOMPARE(modeOf(store.path), mode_t(0600));
    const CommandRun plain = store.run("balance");
    COMPARE_STATUS(plain, 0);
    QVERIFY(plain.out.startsWith("Qcash total: 500 ") && plain.err.isEmpty());
}

void ShopCommandsTest::aSellerIdIsTakenOnce()
{
    const CommandStore store;
    const CommandRun again = store.run("shop add --seller seller --name Other --json");
    COMPARE_STATUS(again, 4);
    QCOMPARE(again.refusal(), QStringLiteral("seller_id_taken"));
    QVERIFY(!again.text("message").isEmpty());
    QCOMPARE(store.total(), 500);
}

void ShopCommandsTest::passwordsAreJudged_data()
{
    QTest::addColumn<QByteArray>("passwords");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 2;
    QTest::newRow("an empty first line") << QByteArray("\nq-account-password\n") << 2;
    QTest::newRow("too short") << QByteArray("1234567\n") << 2;
    QTest::newRow("the shortest") << QByteArray("12345678\n") << 0;
    QTest::newRow("too short a second one") << QByteArray("login-password\n1234567\n") << 2;
    QTest::newRow("the same twice") << QByteArray("login-password\nlogin-password\n") << 2;
    QTest::newRow("the longest") << QByteArray(200, 'x') << 0;
    QTest::newRow("too long") << QByteArray(201, 'x') << 2;
    QTest::newRow("a file too long") << QByteArray(5'000, 'x') << 2;
    QTest::newRow("with blanks and signs") << QByteArray("  정확한 비밀번호 ✓  \n") << 0;
}

void ShopCommandsTest::passwordsAreJudged()
{
    QFETCH(QByteArray, passwords);
    QFETCH(int, status);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.sqlite"));
    const QStringList words{QStringLiteral("shop"), QStringLiteral("add"), QStringLiteral("--seller"), QStringLiteral("s"), QStringLiteral("--name"),
                            QStringLiteral("n"), QStringLiteral("--wallet"), path, QStringLiteral("--password-file"), QStringLiteral("-")};
    COMPARE_STATUS(runCommand(words, passwords), status);
    QCOMPARE(QFile::exists(path), status == 0);
    if (status == 0) {
        const QStringList balance{QStringLiteral("balance"), QStringLiteral("--seller"), QStringLiteral("s"), QStringLiteral("--wallet"), path,
                                  QStringLiteral("--password-file"), QStringLiteral("-")};
        COMPARE_STATUS(runCommand(balance, passwords), 0);
        COMPARE_STATUS(runCommand(balance, passwords.trimmed() + "x"), 5);
    }
}

void ShopCommandsTest::passwordFilesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("with a line end") << QByteArray("login-password\n");
    QTest::newRow("without") << QByteArray("login-password");
    QTest::newRow("from Windows") << QByteArray("login-password\r\nq-account-password\r\n");
    QTest::newRow("with more lines") << QByteArray("login-password\nq\nwhatever\n");
}

void ShopCommandsTest::passwordFilesAreRead()
{
    QFETCH(QByteArray, bytes);
    static const CommandStore store;
    COMPARE_STATUS(store.run(QStringLiteral("balance").split(u' '), bytes), 0);
    const QStringList words{QStringLiteral("balance"), QStringLiteral("--seller"), QStringLiteral("seller"), QStringLiteral("--wallet"), store.path,
                            QStringLiteral("--password-file")};
    COMPARE_STATUS(runCommand(words + QStringList{store.file("passwords", bytes)}), 0);
    COMPARE_STATUS(runCommand(words + QStringList{store.at("missing")}), 2);
}

void ShopCommandsTest::aWrongPasswordAndAnUnknownSellerLookTheSame()
{
    const CommandStore store;
    const CommandRun wrong = store.run(QStringLiteral("balance --json").split(u' '), "wrong-password\n");
    const CommandRun unknown = store.run(QStringLiteral("balance --json --seller nobody").split(u' '), "wrong-password\n");
    COMPARE_STATUS(wrong, 5);
    COMPARE_STATUS(unknown, 5);
    QCOMPARE(wrong.out, unknown.out);
    QCOMPARE(wrong.err, unknown.err);
    // And no one learns from a log what was tried.
    QVERIFY(!wrong.shown().contains("wrong-password"));
    QVERIFY(!bytesOf(store.path).contains("wrong-password") && !bytesOf(store.path).contains("login-password"));
}

void ShopCommandsTest::fiveWrongPasswordsLock()
{
    const CommandStore store;
    const QStringList words = QStringLiteral("balance --json").split(u' ');
    for (int i = 0; i < 5; ++i) {
        const CommandRun wrong = store.run(words, "wrong-password\n");
        COMPARE_STATUS(wrong, 5);
        QVERIFY2(wrong.err.contains("is wrong"), wrong.err.constData());
    }
    QElapsedTimer timer;
    timer.start();
    const CommandRun locked = store.run(words); // even the right one
    COMPARE_STATUS(locked, 5);
    QVERIFY2(locked.err.contains("seconds"), locked.err.constData());
    QVERIFY2(timer.elapsed() < 5'000, "a locked account is told at once");
    QCOMPARE(locked.refusal(), QStringLiteral("locked"));
    COMPARE_STATUS(store.run(QStringLiteral("balance --seller nobody").split(u' ')), 5);
}

void ShopCommandsTest::manyAtOnceWithTheRightPasswordAreAllServed()
{
    const CommandStore store;
    constexpr int count = 8;
    QList<QProcess *> processes;
    for (int i = 0; i < count; ++i) {
        auto *process = new QProcess(this);
        process->start(QStringLiteral(COMMAND_PROGRAM), {QStringLiteral("balance"), QStringLiteral("--seller"), QStringLiteral("seller"), QStringLiteral("--wallet"),
                                                         store.path, QStringLiteral("--password-file"), QStringLiteral("-")});
        process->write("login-password\n");
        process->closeWriteChannel();
        processes.append(process);
    }
    for (QProcess *process : std::as_const(processes)) {
        QVERIFY(process->waitForFinished(120'000));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    }
}

void ShopCommandsTest::aStoreThatIsMissingIsNotMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing.sqlite"));
    const QString wallet = QStringLiteral("--wallet");
    COMPARE_STATUS(runCommand({QStringLiteral("verify"), wallet, path}), 3);
    COMPARE_STATUS(runCommand({QStringLiteral("backup"), folder.filePath(QStringLiteral("b")), wallet, path}), 3);
    COMPARE_STATUS(runCommand({QStringLiteral("balance"), QStringLiteral("--seller"), QStringLiteral("s"), QStringLiteral("--password-file"), QStringLiteral("-"),
                               wallet, path},
                              "12345678\n"),
                   3);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ShopCommandsTest::otherStoresAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("not a store\n");
    QTest::newRow("another SQLite file") << QByteArray("SQLite format 3\0", 16) + QByteArray(4'080, '\2');
}

void ShopCommandsTest::otherStoresAreLeftAlone()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other"));
    writeFile(path, bytes);
    for (const char *words : {"verify", "shop add --seller s --name n --password-file -", "balance --seller s --password-file -", "backup x"}) {
        const CommandRun run = runCommand(QString::fromLatin1(words).split(u' ') + QStringList{QStringLiteral("--wallet"), path}, "12345678\n");
        COMPARE_STATUS(run, 3);
        QVERIFY(run.err.contains("left as it is"));
    }
    QCOMPARE(bytesOf(path), bytes);
}

void ShopCommandsTest::withoutAFileTheUsersOwnStoreIsUsed()
{
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("share")));
    const auto run = [&environment](const char *words) {
        return runCommand(QString::fromLatin1(words).split(u' '), "login-password\n", environment);
    };
    COMPARE_STATUS(run("verify"), 3);
    COMPARE_STATUS(run("shop add --seller s --name n --opening-qcash 7 --password-file -"), 0);
    QCOMPARE(run("balance --seller s --password-file - --json").number("total"), 7);
    const QString store = home.filePath(QStringLiteral("share/qsm-console/wallet.sqlite"));
    QCOMPARE(modeOf(store), mode_t(0600));
    QCOMPARE(modeOf(home.filePath(QStringLiteral("share/qsm-console"))), mode_t(0700));
}

void ShopCommandsTest::twoShopsLiveInOneStore()
{
    const CommandStore store;
    COMPARE_STATUS(store.run(QStringLiteral("shop add --seller other --name Other --grade power").split(u' '), "other-password\n"), 0);
    COMPARE_STATUS(store.run(QStringLiteral("balance --seller other").split(u' '), "login-password\n"), 5);
    const CommandRun other = store.run(QStringLiteral("balance --seller other --json").split(u' '), "other-password\n");
    COMPARE_STATUS(other, 0);
    QCOMPARE(other.number("total"), 0);
    QCOMPARE(store.total(), 500);
}

QTEST_GUILESS_MAIN(ShopCommandsTest)
#include "shop_commands_test.moc"
