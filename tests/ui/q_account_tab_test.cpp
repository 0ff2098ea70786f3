#include "support/opened_account.h"
#include "support/widget_scan.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace console;
using namespace console::ui;
using namespace samples;

/// The tab Seller Q-account beyond setting a password: changing and resetting it, and withdrawals, over a real store.
class QAccountTabTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void thePresentPasswordChangesIt();
    void aResetIsRequestedCountedDownAndUsed();
    void aResetCanBeCancelled();
    void theCountdownRunsOnlyWhileItIsSeen();
    void aWithdrawalShowsWhatWillBeBookedAndBooksIt();
    void allOfItCanBeWithdrawn();
    void aWithdrawalsRefusalsStandBesideTheirFields_data();
    void aWithdrawalsRefusalsStandBesideTheirFields();
    void cancelIsTheDefaultAndReturnBooksNothing();
    void withdrawingIsOfferedOnlyWhereItCanBe();
    void withdrawalsStandNewestFirst();
    void anOpenWithdrawalFollowsTheLanguage();
    void nothingIsClippedInAnyLanguage_data();
    void nothingIsClippedInAnyLanguage();

private:
    Language m_language;
};

void QAccountTabTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void QAccountTabTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void QAccountTabTest::thePresentPasswordChangesIt()
{
    OpenedAccount shop;
    shop.setStoredPassword();
    shop.openDialog();
    QVERIFY(!shop.in("loginPasswordEdit")->isVisible());
    shop.change(QStringLiteral("guess"), otherPassword);
    QTRY_VERIFY(shop.in("currentQAccountPasswordEditError")->isVisible());
    QVERIFY(shop.in<QLabel>("currentQAccountPasswordEditError")->text().contains(QStringLiteral("present Q-account password is wrong")));
    QVERIFY(passwordMatches(shop.storedHash(), goodPassword));
    shop.change(goodPassword, otherPassword);
    QTRY_VERIFY(!shop.dialog());
    QVERIFY(passwordMatches(shop.storedHash(), otherPassword));
}

void QAccountTabTest::aResetIsRequestedCountedDownAndUsed()
{
    OpenedAccount shop;
    QVERIFY(!shop.in("forgotPasswordButton")->isVisible()); // there is none to forget
    shop.setStoredPassword();
    QVERIFY(!shop.in("resetFrame")->isVisible());
    shop.in<QPushButton>("forgotPasswordButton")->click();
    QVERIFY(shop.dialog());
    QVERIFY(shop.in<QLabel>("dialogHint")->text().contains(QStringLiteral("24")));
    QVERIFY(!shop.in("newQAccountPasswordEdit")->isVisible());
    shop.fill(StoreFixture::password(), {}, {});
    shop.save();
    QTRY_VERIFY(!shop.dialog());
    QVERIFY(shop.in("resetFrame")->isVisible());
    const QString waiting = shop.in<QLabel>("resetLabel")->text();
    QVERIFY2(waiting.contains(QStringLiteral("2026-11-22 14:05")) && waiting.contains(QStringLiteral("24:00:00")), qPrintable(waiting));
    QVERIFY(!shop.in("useResetButton")->isVisible());
    QVERIFY(!shop.in("forgotPasswordButton")->isVisible());
    shop.pass(3'661);
    QTRY_VERIFY(shop.in<QLabel>("resetLabel")->text().contains(QStringLiteral("22:58:59")));
    shop.pass(86'400);
    QTRY_VERIFY(shop.in("useResetButton")->isVisible());
    shop.in<QPushButton>("useResetButton")->click();
    shop.fill(StoreFixture::password(), otherPassword, otherPassword);
    shop.save();
    QTRY_VERIFY(!shop.dialog());
    QVERIFY(passwordMatches(shop.storedHash(), otherPassword));
    QVERIFY(!shop.in("resetFrame")->isVisible());
}

void QAccountTabTest::aResetCanBeCancelled()
{
    OpenedAccount shop;
    shop.setStoredPassword();
    shop.in<QPushButton>("forgotPasswordButton")->click();
    shop.fill(StoreFixture::password(), {}, {});
    shop.save();
    QTRY_VERIFY(shop.in("resetFrame")->isVisible());
    shop.in<QPushButton>("cancelResetButton")->click();
    QTRY_VERIFY(!shop.in("resetFrame")->isVisible());
    QVERIFY(shop.in<MessageBar>("accountMessage")->text().contains(QStringLiteral("cancelled")));
    QVERIFY(passwordMatches(shop.storedHash(), goodPassword));
}

void QAccountTabTest::theCountdownRunsOnlyWhileItIsSeen()
{
    OpenedAccount shop;
    const auto timers = [tab = shop.in("qAccountTab")] {
        int active = 0;
        for (const QTimer *timer : tab->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly))
            active += timer->isActive() ? 1 : 0;
        return active;
    };
    shop.setStoredPassword();
    QCOMPARE(timers(), 0);
    shop.in<QPushButton>("forgotPasswordButton")->click();
    shop.fill(StoreFixture::password(), {}, {});
    shop.save();
    QTRY_COMPARE(timers(), 1);
    shop.page->hide();
    QCOMPARE(timers(), 0);
    shop.page->show();
    QCOMPARE(timers(), 1);
}

void QAccountTabTest::aWithdrawalShowsWhatWillBeBookedAndBooksIt()
{
    OpenedAccount shop;
    shop.setStoredPassword();
    const QAbstractItemModelTester tester(shop.withdrawals());
    QVERIFY(shop.in("withdrawalEmpty")->isVisible());
    shop.in<QPushButton>("withdrawButton")->click();
    QVERIFY(shop.withdrawDialog()->isModal());
    QCOMPARE(shop.value("withdrawAvailableValue"), 726'608);
    QCOMPARE(shop.value("withdrawFeeValue"), 150);
    QVERIFY(!shop.in("withdrawReceivedValue")->property("value").isValid());
    shop.in<QSpinBox>("withdrawAmountSpin")->setValue(100'000);
    QCOMPARE(shop.value("withdrawReceivedValue"), 99'850);
    QCOMPARE(shop.value("withdrawLeftValue"), 626'608);
    QVERIFY(shop.in<QLabel>("withdrawRecordLabel")->text().contains(QStringLiteral("request it in J·QSM too")));
    shop.in<QLineEdit>("withdrawPasswordEdit")->setText(goodPassword);
    shop.in<QPushButton>("withdrawConfirmButton")->click();
    QTRY_VERIFY(!shop.withdrawDialog());
    QCOMPARE(shop.value("settledBalanceLabel"), 626'608);
    QCOMPARE(shop.value("dueBalanceLabel"), 110'410);
    const QString told = shop.in<MessageBar>("accountMessage")->text();
    QVERIFY2(told.contains(QStringLiteral("100,000")) && told.contains(QStringLiteral("99,850")), qPrintable(told));
    QVERIFY(!shop.in("withdrawalEmpty")->isVisible());
    QCOMPARE(shop.withdrawals()->rowCount(), 1);
    const QList<qint64> raw{100'000, 150, 99'850, 626'608};
    for (int column = 1; column < shop.withdrawals()->columnCount(); ++column) {
        QCOMPARE(shop.withdrawals()->index(0, column).data(Qt::EditRole).toLongLong(), raw.at(column - 1));
        QCOMPARE(shop.withdrawals()->index(0, column).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    }
    QCOMPARE(shop.withdrawals()->index(0, 0).data().toString(), QStringLiteral("2026-11-21 14:05"));
}

void QAccountTabTest::allOfItCanBeWithdrawn()
{
    OpenedAccount shop;
    shop.setStoredPassword();
    shop.in<QPushButton>("withdrawButton")->click();
    shop.in<QPushButton>("withdrawAllButton")->click();
    QCOMPARE(shop.in<QSpinBox>("withdrawAmountSpin")->value(), 726'608);
    QCOMPARE(shop.value("withdrawReceivedValue"), 726'458);
    QCOMPARE(shop.value("withdrawLeftValue"), 0);
    shop.in<QLineEdit>("withdrawPasswordEdit")->setText(goodPassword);
    shop.in<QPushButton>("withdrawConfirmButton")->click();
    QTRY_COMPARE(shop.value("settledBalanceLabel"), 0);
    QVERIFY(!shop.in("withdrawButton")->isEnabled());
}

void QAccountTabTest::aWithdrawalsRefusalsStandBesideTheirFields_data()
{
    QTest::addColumn<int>("yen");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("part");
    QTest::newRow("no more than the fee") << 150 << goodPassword << QStringLiteral("withdrawAmountError") << QStringLiteral("above the fee of 150 yen");
    QTest::newRow("too much") << 726'609 << goodPassword << QStringLiteral("withdrawAmountError") << QStringLiteral("less than this amount");
    QTest::newRow("wrong password") << 1'000 << QStringLiteral("guess") << QStringLiteral("withdrawPasswordError") << QStringLiteral("password is wrong");
}

void QAccountTabTest::aWithdrawalsRefusalsStandBesideTheirFields()
{
    QFETCH(int, yen);
    QFETCH(QString, password);
    QFETCH(QString, label);
    QFETCH(QString, part);
    OpenedAccount shop;
    shop.setStoredPassword();
    shop.withdraw(yen, password);
    QTRY_VERIFY(shop.in(label.toLatin1().constData())->isVisible());
    const QString sentence = shop.in<QLabel>(label.toLatin1().constData())->text();
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(shop.withdrawDialog()->isVisible());
    QCOMPARE(shop.in<QSpinBox>("withdrawAmountSpin")->value(), yen);
    QCOMPARE(shop.value("settledBalanceLabel"), 726'608);
    QCOMPARE(shop.withdrawals()->rowCount(), 0);
}

void QAccountTabTest::cancelIsTheDefaultAndReturnBooksNothing()
{
    OpenedAccount shop;
    shop.setStoredPassword();
    shop.in<QPushButton>("withdrawButton")->click();
    QVERIFY(QTest::qWaitForWindowActive(shop.withdrawDialog()));
    QVERIFY(shop.in<QPushButton>("withdrawCancelButton")->isDefault());
    QTRY_VERIFY(shop.in("withdrawAmountSpin")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1000"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(shop.in("withdrawPasswordEdit")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), goodPassword);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(shop.withdrawDialog()->isVisible());
    QVERIFY(shop.in("withdrawConfirmButton")->hasFocus());
    const auto *password = shop.in<QLineEdit>("withdrawPasswordEdit");
    QTest::keyClick(shop.withdrawDialog(), Qt::Key_Escape);
    QVERIFY(password->text().isEmpty());
    QTRY_VERIFY(!shop.withdrawDialog());
    QCOMPARE(shop.withdrawals()->rowCount(), 0);
    // The whole by keyboard.
    shop.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shop.page.get()));
    auto *button = shop.in<QPushButton>("withdrawButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTRY_VERIFY(shop.withdrawDialog());
    QVERIFY(QTest::qWaitForWindowActive(shop.withdrawDialog()));
    QTRY_VERIFY(shop.in("withdrawAmountSpin")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1000"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), goodPassword);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(shop.withdrawals()->rowCount(), 1);
}

void QAccountTabTest::withdrawingIsOfferedOnlyWhereItCanBe()
{
    OpenedAccount shop;
    QVERIFY(!shop.in("withdrawButton")->isEnabled());
    QVERIFY(shop.in<QLabel>("settledBalanceHint")->text().contains(QStringLiteral("Set a Q-account password")));
    shop.setStoredPassword();
    QVERIFY(shop.in("withdrawButton")->isEnabled());
    shop.withdraw(726'508);
    QTRY_COMPARE(shop.value("settledBalanceLabel"), 100);
    QVERIFY(!shop.in("withdrawButton")->isEnabled());
    QVERIFY(shop.in<QLabel>("settledBalanceHint")->text().contains(QStringLiteral("150 yen")));
}

void QAccountTabTest::withdrawalsStandNewestFirst()
{
    OpenedAccount shop;
    for (int i = 1; i <= 12; ++i) {
        shop.pass(60);
        QVERIFY(shop.store.desk().wallet.withdrawals.request(shop.store.shop, {QString::number(i), known<Yen>(1'000 + i)}, shop.store.clock));
    }
    shop.page->refresh();
    QCOMPARE(shop.withdrawals()->rowCount(), 10);
    QCOMPARE(shop.withdrawals()->index(0, 1).data(Qt::EditRole).toLongLong(), 1'012);
    QVERIFY(shop.in("withdrawalPager")->isVisible());
    shop.in<QPushButton>("withdrawalPageNextButton")->click();
    QCOMPARE(shop.withdrawals()->rowCount(), 2);
    QCOMPARE(shop.withdrawals()->index(1, 1).data(Qt::EditRole).toLongLong(), 1'001);
}

void QAccountTabTest::anOpenWithdrawalFollowsTheLanguage()
{
    OpenedAccount shop;
    shop.setStoredPassword();
    shop.withdraw(10, goodPassword);
    for (const QString &code : Language::codes()) {
        m_language.apply(code);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shop.in<QSpinBox>("withdrawAmountSpin")->value(), 10);
        QCOMPARE(shop.in<QLineEdit>("withdrawPasswordEdit")->text(), goodPassword);
        QVERIFY(!shop.errorIn(shop.withdrawDialog()).isEmpty());
    }
}

void QAccountTabTest::nothingIsClippedInAnyLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void QAccountTabTest::nothingIsClippedInAnyLanguage()
{
    QFETCH(QString, language);
    m_language.apply(language);
    OpenedAccount shop;
    shop.setStoredPassword();
    shop.withdraw(1'000);
    QTRY_COMPARE(shop.withdrawals()->rowCount(), 1);
    shop.in<QPushButton>("forgotPasswordButton")->click();
    shop.fill(StoreFixture::password(), {}, {});
    shop.save();
    QTRY_VERIFY(shop.in("resetFrame")->isVisible());
    shop.withdraw(150, QStringLiteral("guess"));
    QCoreApplication::processEvents();
    QList<QWidget *> widgets = scan::visibleWidgets(shop.page.get());
    widgets.append(scan::visibleWidgets(shop.withdrawDialog()));
    for (QWidget *widget : std::as_const(widgets)) {
        const QString clipped = scan::clipping(widget);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
        QVERIFY2(!scan::isCutOff(widget), qPrintable(scan::nameOf(widget)));
    }
}

QTEST_MAIN(QAccountTabTest)
#include "q_account_tab_test.moc"
