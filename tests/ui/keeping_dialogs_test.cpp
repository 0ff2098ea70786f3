#include "support/window_fixture.h"

#include "store/automatic_backup.h"
#include "ui/auto_backup_bar.h"
#include "ui/backup_settings.h"
#include "ui/header_bar.h"
#include "ui/pages/keeping/automatic_backup_dialog.h"
#include "ui/pages/keeping/close_shop_dialog.h"
#include "ui/pages/keeping/keeping_dialog.h"
#include "ui/pages/keeping/keeping_dialogs.h"
#include "ui/shop_box.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// Automatic backups, the preview of a restore, and closing a shop, as their user meets them.
class KeepingDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void aRestoreShowsBothBooksAndWhatIsLost();
    void aRestoreThatReopensAShopSaysSo();
    void aBackupThatIsNoneIsRefusedBeforeAnyQuestion();
    void theWindowMakesItsDailyBackup();
    void aBackupThatFailsIsToldAtTheTop();
    void theSettingsAreKeptByStore();
    void aFolderThatIsNotThereIsNotSaved();
    void anAutomaticBackupCanBeRestoredFromItsList();
    void theDemoShopHasNoAutomaticBackups();
    void closingAShopShowsWhatBecomesVoid();
    void aClosedShopIsToldAtTheLogin();
    void givingUpClosesNothing();
    void theBookIsCheckedFromTheKeyboard();
    void modelsKeepTheirPromises();

private:
    template <class Widget>
    static Widget *in(const QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static bool spend(const WindowFixture &fixture, const QString &id)
    {
        EntryDraft draft;
        draft.actionId = id;
        draft.kind = EntryKind::AdSpend;
        draft.amount = known<Qcash>(30);
        draft.datedOn = QDate(2026, 11, 20);
        draft.adKind = AdKind::PlusKeyword;
        return fixture.desk().wallet.book.addEntry(ShopId{1}, draft, fixture.clock).has_value();
    }
};

void KeepingDialogsTest::aRestoreShowsBothBooksAndWhatIsLost()
{
    WindowFixture fixture;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup.sqlite"));
    QVERIFY(backUp(fixture.desk().wallet.database(), path));
    QVERIFY(spend(fixture, QStringLiteral("one")) && spend(fixture, QStringLiteral("two")));
    showRestoreOf(fixture.desk(), path, &fixture.window());
    auto *dialog = fixture.find<KeepingDialog>(QStringLiteral("keepingDialog"));
    QVERIFY(dialog);
    auto *confirm = in<QPushButton>(dialog, "keepingConfirmButton");
    QTRY_VERIFY(confirm->isVisible());
    auto *view = in<QTableView>(dialog, "restorePreviewView");
    QVERIFY(view->isVisible());
    const auto cell = [view](int row, int column) { return view->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(3, 0), QStringLiteral("seller"));
    QCOMPARE(cell(3, 1), QStringLiteral("Sakura shop"));
    QCOMPARE(cell(4, 1), QStringLiteral("10,430"));
    QCOMPARE(cell(4, 2), QStringLiteral("10,370"));
    QCOMPARE(cell(5, 1), QStringLiteral("1"));
    QCOMPARE(cell(5, 2), QStringLiteral("3"));
    QCOMPARE(cell(6, 2), QStringLiteral("2026-11-21 – 2026-11-21"));
    const QString loss = in<QLabel>(dialog, "restoreLossLabel")->text();
    QVERIFY2(loss.contains(QStringLiteral("2 Qcash entr")) && loss.contains(QStringLiteral(".before-restore-")), qPrintable(loss));
    fixture.language.apply(QStringLiteral("ja"));
    QCOMPARE(cell(4, 1), QStringLiteral("10,430"));
    fixture.language.apply(QStringLiteral("en"));
    confirm->click();
    QTRY_VERIFY(!fixture.desk().session.shop());
    QVERIFY(in<QLabel>(dialog, "keepingText")->text().contains(QStringLiteral(".before-restore-")));
    QVERIFY(!view->isVisible());
}

void KeepingDialogsTest::aRestoreThatReopensAShopSaysSo()
{
    WindowFixture fixture;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup.sqlite"));
    Wallet &wallet = fixture.desk().wallet;
    QVERIFY(backUp(wallet.database(), path));
    const Shop shop = *fixture.desk().session.shop();
    QVERIFY(wallet.shopClosings.close(shop, {QStringLiteral("close"), *wallet.shopClosings.figures(shop, fixture.clock.now())}, fixture.clock));
    showRestoreOf(fixture.desk(), path, &fixture.window());
    auto *dialog = fixture.find<KeepingDialog>(QStringLiteral("keepingDialog"));
    QTRY_VERIFY(in<QPushButton>(dialog, "keepingConfirmButton")->isVisible());
    const auto *label = in<QLabel>(dialog, "restoreLossLabel");
    QVERIFY2(label->text().contains(QStringLiteral("1 shop")) && label->text().contains(QStringLiteral("open again")), qPrintable(label->text()));
    QVERIFY(!label->text().contains(QStringLiteral("other recorded")));
    QCOMPARE(label->property("textRole").toString(), QStringLiteral("attention"));
}

void KeepingDialogsTest::aBackupThatIsNoneIsRefusedBeforeAnyQuestion()
{
    WindowFixture fixture;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letters"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("my letters") > 0);
    file.close();
    showRestoreOf(fixture.desk(), path, &fixture.window());
    auto *dialog = fixture.find<KeepingDialog>(QStringLiteral("keepingDialog"));
    QTRY_VERIFY(in<QLabel>(dialog, "keepingText")->text().contains(QStringLiteral("no backup of this program")));
    QVERIFY(!in<QPushButton>(dialog, "keepingConfirmButton")->isVisible());
    QVERIFY(fixture.desk().session.shop());
}

void KeepingDialogsTest::theWindowMakesItsDailyBackup()
{
    WindowFixture fixture;
    fixture.window().beginAutomaticBackups();
    const QString folder = ownBackupFolder(fixture.path());
    QTRY_COMPARE(automaticBackups(fixture.path(), folder).size(), 1);
    QVERIFY(!fixture.find(QStringLiteral("autoBackupBar"))->isVisible());
}

void KeepingDialogsTest::aBackupThatFailsIsToldAtTheTop()
{
    WindowFixture fixture;
    QTemporaryDir folder;
    BackupSettings::shared().set(fixture.path(), {true, {folder.filePath(QStringLiteral("gone")), 3, false}});
    fixture.window().beginAutomaticBackups();
    auto *bar = fixture.find<AutoBackupBar>(QStringLiteral("autoBackupBar"));
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(folder.filePath(QStringLiteral("gone"))), qPrintable(bar->text()));
    // Where the folder is chosen anew the bar goes, and the backup is there.
    BackupSettings::shared().set(fixture.path(), {true, {folder.path(), 3, false}});
    QTRY_VERIFY(!bar->isVisible());
    QTRY_COMPARE(automaticBackups(fixture.path(), folder.path()).size(), 1);
}

void KeepingDialogsTest::theSettingsAreKeptByStore()
{
    WindowFixture fixture;
    QTemporaryDir folder;
    showAutomaticBackups(fixture.desk(), &fixture.window());
    auto *dialog = fixture.find<AutomaticBackupDialog>(QStringLiteral("automaticBackupDialog"));
    QVERIFY(in<QCheckBox>(dialog, "autoBackupBox")->isChecked()); // chosen: on
    QCOMPARE(in<QSpinBox>(dialog, "autoBackupKeepSpin")->value(), 14);
    QCOMPARE(in<QLineEdit>(dialog, "autoBackupFolderEdit")->text(), ownBackupFolder(fixture.path()));
    in<QLineEdit>(dialog, "autoBackupFolderEdit")->setText(folder.path());
    in<QSpinBox>(dialog, "autoBackupKeepSpin")->setValue(30);
    in<QPushButton>(dialog, "autoBackupSaveButton")->click();
    const AutoBackupSettings set = BackupSettings::shared().of(fixture.path());
    QVERIFY(set.isOn && !set.place.mayMakeFolder);
    QCOMPARE(set.place.keep, 30);
    QCOMPARE(set.place.folder, folder.path());
    const AutoBackupSettings other = BackupSettings::shared().of(folder.filePath(QStringLiteral("other.sqlite")));
    QCOMPARE(other.place.keep, 14);
    QVERIFY(other.place.mayMakeFolder);
}

void KeepingDialogsTest::aFolderThatIsNotThereIsNotSaved()
{
    WindowFixture fixture;
    showAutomaticBackups(fixture.desk(), &fixture.window());
    auto *dialog = fixture.find<AutomaticBackupDialog>(QStringLiteral("automaticBackupDialog"));
    in<QLineEdit>(dialog, "autoBackupFolderEdit")->setText(QStringLiteral("/no/such/folder"));
    in<QPushButton>(dialog, "autoBackupSaveButton")->click();
    QTRY_VERIFY(in<QLabel>(dialog, "autoBackupFolderError")->isVisible());
    QVERIFY(dialog->isVisible());
    QVERIFY(BackupSettings::shared().of(fixture.path()).place.mayMakeFolder);
    in<QPushButton>(dialog, "autoBackupOwnFolderButton")->click();
    QTRY_VERIFY(!in<QLabel>(dialog, "autoBackupFolderError")->isVisible());
}

void KeepingDialogsTest::anAutomaticBackupCanBeRestoredFromItsList()
{
    WindowFixture fixture;
    const AutomaticBackupPlace place{ownBackupFolder(fixture.path()), 14, true};
    for (int day = 1; day <= 3; ++day)
        QVERIFY(makeAutomaticBackup(fixture.desk().wallet.database(), place, jst::at(QDate(2026, 11, day), QTime(9, 0))));
    showAutomaticBackups(fixture.desk(), &fixture.window());
    auto *dialog = fixture.find<AutomaticBackupDialog>(QStringLiteral("automaticBackupDialog"));
    auto *view = in<QTableView>(dialog, "autoBackupView");
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("2026-11-03"));
    auto *restore = in<QPushButton>(dialog, "autoBackupRestoreButton");
    QVERIFY(!restore->isEnabled());
    view->setCurrentIndex(view->model()->index(2, 0));
    QVERIFY(restore->isEnabled());
    restore->click();
    auto *keeping = fixture.find<KeepingDialog>(QStringLiteral("keepingDialog"));
    QVERIFY(keeping);
    QVERIFY(in<QLabel>(keeping, "keepingFileLabel")->text().contains(QStringLiteral("2026-11-01")));
    QTRY_VERIFY(in<QPushButton>(keeping, "keepingConfirmButton")->isVisible());
}

void KeepingDialogsTest::theDemoShopHasNoAutomaticBackups()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.window().showDemoBar(false, QStringLiteral("demo"));
    fixture.window().beginAutomaticBackups();
    QVERIFY(!fixture.find(QStringLiteral("autoBackupBar")));
    QVERIFY(!QFileInfo::exists(ownBackupFolder(fixture.path())));
}

void KeepingDialogsTest::closingAShopShowsWhatBecomesVoid()
{
    WindowFixture fixture;
    askForShopClosing(fixture.desk(), &fixture.window());
    auto *dialog = fixture.find<CloseShopDialog>(QStringLiteral("closeShopDialog"));
    QVERIFY(dialog);
    QCOMPARE(in<QWidget>(dialog, "closeQcashValue")->property("value").toLongLong(), 10'430);
    QVERIFY(in<QLabel>(dialog, "closeWarning")->text().contains(QStringLiteral("10,430")));
    auto *confirm = in<QPushButton>(dialog, "closeConfirmButton");
    QVERIFY(in<QPushButton>(dialog, "closeCancelButton")->isDefault());
    QVERIFY(!confirm->isEnabled());
    in<QLineEdit>(dialog, "closeSellerIdEdit")->setText(QStringLiteral("someone"));
    in<QLineEdit>(dialog, "closePasswordEdit")->setText(WindowFixture::password());
    confirm->click();
    QTRY_VERIFY(in<QLabel>(dialog, "closeSellerIdError")->isVisible());
    QVERIFY(fixture.desk().session.shop());
    in<QLineEdit>(dialog, "closeSellerIdEdit")->setText(QStringLiteral("seller"));
    in<QLineEdit>(dialog, "closePasswordEdit")->setText(WindowFixture::password());
    confirm->click();
    QTRY_VERIFY(!fixture.desk().session.shop());
    QVERIFY(in<QLabel>(dialog, "closeTitle")->text().contains(QStringLiteral("is closed")));
    QVERIFY(!confirm->isVisible());
    QVERIFY(in<QLineEdit>(dialog, "closePasswordEdit")->text().isEmpty());
}

void KeepingDialogsTest::aClosedShopIsToldAtTheLogin()
{
    WindowFixture fixture(WindowFixture::Content::Shop);
    const auto shop = fixture.desk().wallet.shops.bySellerId(QStringLiteral("seller"));
    QVERIFY(shop && *shop);
    const auto figures = fixture.desk().wallet.shopClosings.figures(**shop, fixture.clock.now());
    QVERIFY(figures);
    QVERIFY(fixture.desk().wallet.shopClosings.close(**shop, {QStringLiteral("close"), *figures}, fixture.clock));
    fixture.desk().session.announceChange();
    QVERIFY(fixture.find<QLineEdit>(QStringLiteral("passwordEdit"))->isVisible());
    fixture.find<QLineEdit>(QStringLiteral("sellerIdEdit"))->setText(QStringLiteral("seller"));
    fixture.find<QLineEdit>(QStringLiteral("passwordEdit"))->setText(WindowFixture::password());
    fixture.find<QPushButton>(QStringLiteral("loginButton"))->click();
    auto *error = fixture.find<QLabel>(QStringLiteral("loginErrorLabel"));
    QTRY_VERIFY(error->text().contains(QStringLiteral("2026-11-21")));
    QVERIFY(error->isVisible());
    QVERIFY(!fixture.desk().session.shop());
}

void KeepingDialogsTest::givingUpClosesNothing()
{
    WindowFixture fixture;
    askForShopClosing(fixture.desk(), &fixture.window());
    auto *dialog = fixture.find<CloseShopDialog>(QStringLiteral("closeShopDialog"));
    in<QLineEdit>(dialog, "closeSellerIdEdit")->setText(QStringLiteral("seller"));
    in<QLineEdit>(dialog, "closePasswordEdit")->setText(WindowFixture::password());
    QTest::keyClick(in<QLineEdit>(dialog, "closePasswordEdit"), Qt::Key_Return); // goes on to the button, presses nothing
    QVERIFY(dialog->isVisible());
    in<QPushButton>(dialog, "closeCancelButton")->click();
    QTRY_VERIFY(!fixture.find<CloseShopDialog>(QStringLiteral("closeShopDialog")));
    QVERIFY(fixture.desk().session.shop());
    QVERIFY(!*fixture.desk().wallet.shopClosings.closing(ShopId{1}));
}

void KeepingDialogsTest::theBookIsCheckedFromTheKeyboard()
{
    WindowFixture fixture;
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = fixture.find<KeepingDialog>(QStringLiteral("keepingDialog"));
    QVERIFY(dialog);
    QTRY_VERIFY(in<QLabel>(dialog, "keepingText")->text().contains(QStringLiteral("1 movement")));
    QTest::keyClick(in<QPushButton>(dialog, "keepingCancelButton"), Qt::Key_Return);
    QTRY_VERIFY(!fixture.find<KeepingDialog>(QStringLiteral("keepingDialog")));
}

void KeepingDialogsTest::modelsKeepTheirPromises()
{
    AutomaticBackupsModel backups;
    QAbstractItemModelTester first(&backups, QAbstractItemModelTester::FailureReportingMode::Fatal);
    backups.setBackups({{QStringLiteral("/tmp/<b>.sqlite"), QDate(2026, 11, 21), 4'096, {}}});
    QCOMPARE(backups.index(0, AutomaticBackupsModel::SizeColumn).data(Qt::EditRole).toLongLong(), 4'096);
    QVERIFY(!backups.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    RestorePreviewModel preview;
    QAbstractItemModelTester second(&preview, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RestorePreview both;
    both.backup.shops = {{QStringLiteral("a"), QStringLiteral("A"), known<Qcash>(5), 1, QDate(2026, 1, 1), QDate(2026, 1, 1)}};
    both.present.shops = {{QStringLiteral("b"), QStringLiteral("B"), known<Qcash>(7), 0, {}, {}}};
    preview.setPreview(both);
    QCOMPARE(preview.rowCount(), 3 + 2 * 4);
    QCOMPARE(preview.index(3, RestorePreviewModel::PresentColumn).data().toString(), QStringLiteral("Not there"));
    QCOMPARE(preview.index(4, RestorePreviewModel::BackupColumn).data(Qt::EditRole).toLongLong(), 5);
    preview.retranslate();
}

QTEST_MAIN(KeepingDialogsTest)
#include "keeping_dialogs_test.moc"
