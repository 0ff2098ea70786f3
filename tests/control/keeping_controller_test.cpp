#include "control/keeping_controller.h"
#include "support/store_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace console;

/// Backup, restore and verification beside the user interface, over a real store.
class KeepingControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void aBackupCanBeRestored();
    void aRestoreSignsOutAndIsAnnounced();
    void aPreviewSaysWhatIsLostAndChangesNothing();
    void anEmptyStoreTakesABackup();
    void aFileThatIsNoBackupIsRefused();
    void aFolderThatIsNotThereIsAFault();
    void aSoundBookHasNoFindings();
    void cancellingLeavesNoBackup();
    void aVerificationThatIsCancelledSaysSo();

private:
    static void finish(KeepingController &keeping) { QTRY_VERIFY(keeping.state().isDone); }

    static qint64 total(Desk &desk, ShopId shop)
    {
        const auto balances = desk.wallet.book.balances(shop);
        return balances ? balances->total.value() : -1;
    }
};

void KeepingControllerTest::aBackupCanBeRestored()
{
    StoreFixture store(10'430);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup.sqlite"));
    KeepingController keeping(store.desk());
    keeping.backUp(path);
    QVERIFY(keeping.state().isRunning);
    finish(keeping);
    QVERIFY(keeping.state().hasSucceeded());
    QVERIFY(QFile::exists(path));

    store.addShop(QStringLiteral("later"), QStringLiteral("Later shop"));
    keeping.restore(path);
    finish(keeping);
    QVERIFY(keeping.state().hasSucceeded());
    QVERIFY(QFile::exists(keeping.state().keptCopy));
    QVERIFY(!*store.desk().wallet.shops.bySellerId(QStringLiteral("later")));
    QCOMPARE(total(store.desk(), store.shop.id), 10'430);
}

void KeepingControllerTest::aRestoreSignsOutAndIsAnnounced()
{
    StoreFixture store;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup.sqlite"));
    store.desk().session.signIn(store.shop);
    KeepingController keeping(store.desk());
    keeping.backUp(path);
    finish(keeping);
    QVERIFY(store.desk().session.shop());
    QSignalSpy changed(&store.desk().session, &Session::bookChanged);
    keeping.restore(path);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!store.desk().session.shop());
}

void KeepingControllerTest::aPreviewSaysWhatIsLostAndChangesNothing()
{
    StoreFixture store(10'430);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup.sqlite"));
    store.desk().session.signIn(store.shop);
    KeepingController keeping(store.desk());
    keeping.backUp(path);
    finish(keeping);
    store.addShop(QStringLiteral("later"), QStringLiteral("Later shop"), 500);
    keeping.preview(path);
    finish(keeping);
    QVERIFY(keeping.state().hasSucceeded());
    QVERIFY(keeping.state().task == KeepingTask::Preview);
    QCOMPARE(keeping.state().preview->entriesLost, 1);
    QCOMPARE(keeping.state().preview->backup.shops.size(), 1);
    QCOMPARE(keeping.state().preview->present.shops.size(), 2);
    QVERIFY(store.desk().session.shop());
    // The restore keeps the copy under the name that was told, even where some time has gone by.
    const QString told = keeping.state().preview->copyPath;
    store.clock.instant = store.clock.instant.plusSeconds(90);
    keeping.restore(path);
    finish(keeping);
    QCOMPARE(keeping.state().keptCopy, told);
}

void KeepingControllerTest::anEmptyStoreTakesABackup()
{
    StoreFixture full(7'000);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup.sqlite"));
    {
        KeepingController keeping(full.desk());
        keeping.backUp(path);
        finish(keeping);
    }
    const auto empty = OpenedDesk::open(folder.filePath(QStringLiteral("empty.sqlite")), full.clock);
    QVERIFY(empty);
    KeepingController keeping((*empty)->desk());
    keeping.restore(path);
    finish(keeping);
    QVERIFY(keeping.state().hasSucceeded());
    QCOMPARE(total((*empty)->desk(), full.shop.id), 7'000);
}

void KeepingControllerTest::aFileThatIsNoBackupIsRefused()
{
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear customer");
    file.close();
    KeepingController keeping(store.desk());
    keeping.restore(path);
    finish(keeping);
    QVERIFY(keeping.state().refusal == BackupRefusal::NotABackup);
    QVERIFY(store.desk().session.shop());
    keeping.backUp(path);
    finish(keeping);
    QVERIFY(keeping.state().refusal == BackupRefusal::NotABackup);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear customer"));
    keeping.backUp(store.path());
    finish(keeping);
    QVERIFY(keeping.state().refusal == BackupRefusal::SameFile);
}

void KeepingControllerTest::aFolderThatIsNotThereIsAFault()
{
    StoreFixture store;
    KeepingController keeping(store.desk());
    keeping.backUp(QStringLiteral("/nowhere/at/all/backup.sqlite"));
    finish(keeping);
    QVERIFY(keeping.state().fault.has_value());
    QVERIFY(!keeping.state().hasSucceeded());
}

void KeepingControllerTest::aSoundBookHasNoFindings()
{
    StoreFixture store;
    KeepingController keeping(store.desk());
    keeping.verify();
    finish(keeping);
    QVERIFY(keeping.state().hasSucceeded());
    QVERIFY(keeping.state().report->findings.isEmpty());
    QCOMPARE(keeping.state().report->checked, 1);
}

void KeepingControllerTest::cancellingLeavesNoBackup()
{
    StoreFixture store;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup.sqlite"));
    // The thread is held until Cancel has been pressed.
    std::atomic<bool> isHeld = true;
    store.desk().longWork.run(
        this,
        [&isHeld](Wallet &) -> StoreResult<void> {
            while (isHeld)
                QThread::yieldCurrentThread();
            return {};
        },
        [](const StoreResult<void> &) {});
    KeepingController keeping(store.desk());
    keeping.backUp(path);
    keeping.cancel();
    QVERIFY(keeping.state().isCancelling);
    isHeld = false;
    finish(keeping);
    QVERIFY(keeping.state().refusal == BackupRefusal::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void KeepingControllerTest::aVerificationThatIsCancelledSaysSo()
{
    StoreFixture store;
    std::atomic<bool> isHeld = true;
    store.desk().longWork.run(
        this,
        [&isHeld](Wallet &) -> StoreResult<void> {
            while (isHeld)
                QThread::yieldCurrentThread();
            return {};
        },
        [](const StoreResult<void> &) {});
    KeepingController keeping(store.desk());
    keeping.verify();
    keeping.cancel();
    isHeld = false;
    finish(keeping);
    QVERIFY(keeping.state().report && keeping.state().report->isCancelled);
    QVERIFY(!keeping.state().hasSucceeded());
    keeping.verify();
    finish(keeping);
    QVERIFY(keeping.state().hasSucceeded());
}

QTEST_GUILESS_MAIN(KeepingControllerTest)
#include "keeping_controller_test.moc"
