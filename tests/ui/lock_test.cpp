#include "support/window_fixture.h"
#include "ui/idle_watch.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace console::ui;
using Content = WindowFixture::Content;

/// The lock, changing the shop, logging out.
class LockTest : public QObject
{
    Q_OBJECT

private slots:
    void theLockHidesEverythingAndKeepsWhatWasTyped();
    void theLockHidesOpenDialogsToo();
    void theLockCanNotBeWavedAway();
    void idleTimeLocks();
    void anotherShopIsOpenedWithItsPassword();
    void givingUpTheChangeOfShopLeavesTheBoxAsItWas();
    void loggingOutDropsThePages();

private:
    static void press(const WindowFixture &fixture, const QString &name)
    {
        auto *button = fixture.find<QPushButton>(name);
        if (!button)
            qFatal("no such button: %s", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
};

void LockTest::theLockHidesEverythingAndKeepsWhatWasTyped()
{
    WindowFixture fixture;
    fixture.open(PageId::Help);
    auto *typed = fixture.find<QLineEdit>(QStringLiteral("faqSearchEdit"));
    typed->setText(QStringLiteral("refund"));
    press(fixture, QStringLiteral("lockButton"));
    QVERIFY(!typed->isVisible());
    QVERIFY(!fixture.find(QStringLiteral("qcashButton"))->isVisible());
    auto *password = fixture.find<QLineEdit>(QStringLiteral("unlockPasswordEdit"));
    QVERIFY(password->isVisible());
    password->setText(QStringLiteral("wrong"));
    press(fixture, QStringLiteral("unlockButton"));
    QVERIFY(password->text().isEmpty());
    QTRY_VERIFY(fixture.find(QStringLiteral("unlockErrorLabel"))->isVisible());
    password->setText(WindowFixture::password());
    press(fixture, QStringLiteral("unlockButton"));
    QTRY_VERIFY(typed->isVisible());
    QCOMPARE(typed->text(), QStringLiteral("refund"));
    QTRY_VERIFY(!fixture.find(QStringLiteral("lockDialog")));
}

void LockTest::theLockHidesOpenDialogsToo()
{
    WindowFixture fixture;
    fixture.open(PageId::Help);
    press(fixture, QStringLiteral("inquiryButton"));
    QPointer<QDialog> dialog = fixture.find<QDialog>(QStringLiteral("inquiryDialog"));
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QLineEdit *>(QStringLiteral("inquirySubjectEdit"))->setText(QStringLiteral("half a subj"));
    fixture.window().session().lock();
    QVERIFY(dialog);
    QVERIFY(!dialog->isVisible());
    fixture.window().session().unlock(WindowFixture::password());
    QTRY_VERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->isModal());
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("inquirySubjectEdit"))->text(), QStringLiteral("half a subj"));
}

void LockTest::theLockCanNotBeWavedAway()
{
    WindowFixture fixture;
    fixture.window().session().lock();
    auto *dialog = fixture.find<QDialog>(QStringLiteral("lockDialog"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog->close();
    dialog->reject();
    QVERIFY(dialog->isVisible());
    press(fixture, QStringLiteral("leaveButton"));
    QCOMPARE(fixture.window().currentPage(), PageId::Login);
    QVERIFY(fixture.find(QStringLiteral("loginPage"))->isVisible());
}

void LockTest::idleTimeLocks()
{
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(std::chrono::milliseconds(0));
    QVERIFY(!watch.isRunning());
    watch.start(std::chrono::milliseconds(50));
    QVERIFY(idle.wait());
    QVERIFY(!watch.isRunning());
}

void LockTest::anotherShopIsOpenedWithItsPassword()
{
    WindowFixture fixture(Content::Shop);
    ShopDraft draft;
    draft.sellerId = QStringLiteral("another");
    draft.name = QStringLiteral("Another shop");
    draft.loginPasswordHash = *hashPassword(QStringLiteral("another-password"));
    draft.openingQcash = known<Qcash>(5);
    QVERIFY(fixture.desk().wallet.shops.add(draft, fixture.clock));
    fixture.signIn(QStringLiteral("seller"));
    fixture.open(PageId::Help);
    const QPointer<QWidget> help = fixture.find(QStringLiteral("helpPage"));
    auto *box = fixture.find<QComboBox>(QStringLiteral("shopBox"));
    QCOMPARE(box->currentData().toString(), QStringLiteral("seller"));
    const int row = box->findData(QStringLiteral("another"));
    box->setCurrentIndex(row);
    emit box->activated(row);
    QPointer<QDialog> dialog = fixture.find<QDialog>(QStringLiteral("changeShopDialog"));
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QLineEdit *>(QStringLiteral("unlockPasswordEdit"))->setText(QStringLiteral("another-password"));
    dialog->findChild<QPushButton *>(QStringLiteral("unlockButton"))->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(fixture.find(QStringLiteral("qcashButton"))->property("value").toLongLong(), 5);
    QCOMPARE(fixture.window().currentPage(), PageId::Summary);
    QTRY_VERIFY(!help); // the other shop's drafts are gone
}

void LockTest::givingUpTheChangeOfShopLeavesTheBoxAsItWas()
{
    WindowFixture fixture(Content::Shop);
    ShopDraft draft;
    draft.sellerId = QStringLiteral("another");
    draft.name = QStringLiteral("Another shop");
    draft.loginPasswordHash = QStringLiteral("none");
    QVERIFY(fixture.desk().wallet.shops.add(draft, fixture.clock));
    fixture.signIn(QStringLiteral("seller"));
    auto *box = fixture.find<QComboBox>(QStringLiteral("shopBox"));
    const int row = box->findData(QStringLiteral("another"));
    box->setCurrentIndex(row);
    emit box->activated(row);
    fixture.find<QDialog>(QStringLiteral("changeShopDialog"))->reject();
    QCOMPARE(box->currentData().toString(), QStringLiteral("seller"));
}

void LockTest::loggingOutDropsThePages()
{
    WindowFixture fixture;
    const QPointer<QWidget> summary = fixture.find(QStringLiteral("summaryPage"));
    press(fixture, QStringLiteral("logoutButton"));
    QCOMPARE(fixture.window().currentPage(), PageId::Login);
    QTRY_VERIFY(!summary);
    QVERIFY(!fixture.find(QStringLiteral("navigationView"))->isVisible());
    fixture.signIn(QStringLiteral("seller"));
    QVERIFY(fixture.find(QStringLiteral("summaryPage"))->isVisible());
}

QTEST_MAIN(LockTest)
#include "lock_test.moc"
