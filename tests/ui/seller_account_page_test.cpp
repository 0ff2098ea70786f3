#include "support/opened_account.h"
#include "support/widget_scan.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>

using namespace console;
using namespace console::ui;
using namespace samples;

/// The seller Q-account page and its password dialog, over a real store.
class SellerAccountPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void bothBalancesStandInTheirLabels();
    void theSettlementCycleOfTheGradeIsTold();
    void aFailedReadShowsNoZero();
    void theDetailChoosesTheTab();
    void thePasswordIsSetAndThePageSaysSo();
    void eachRefusalStandsInTheDialogAndKeepsItOpen_data();
    void eachRefusalStandsInTheDialogAndKeepsItOpen();
    void wrongLoginPasswordsAreSlowed();
    void theStrengthIsHintedAt();
    void cancelAndEscapeChangeNothing();
    void noPasswordIsShownOrLeftBehind();
    void savingTwiceSavesOnce();
    void anOpenDialogFollowsTheLanguageAndKeepsWhatWasTyped();
    void theWayBackToAnOrderIsOfferedOnlyWhereOneWaits();
    void thePasswordIsSetByKeyboard();
    void nothingIsClippedInAnyLanguage_data();
    void nothingIsClippedInAnyLanguage();

private:
    Language m_language;
};

void SellerAccountPageTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void SellerAccountPageTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void SellerAccountPageTest::bothBalancesStandInTheirLabels()
{
    const OpenedAccount shop;
    QCOMPARE(shop.value("settledBalanceLabel"), 726'608);
    QCOMPARE(shop.value("dueBalanceLabel"), 110'410);
    QCOMPARE(shop.in<QLabel>("settledBalanceLabel")->text(), QStringLiteral("726,608"));
    QVERIFY(shop.in("settledBalanceLabel")->accessibleName().isEmpty());
    QVERIFY(!shop.in("settledBalanceLabel")->accessibleDescription().isEmpty());
}

void SellerAccountPageTest::theSettlementCycleOfTheGradeIsTold()
{
    OpenedAccount shop;
    QVERIFY(shop.in<QLabel>("ruleLabel")->text().contains(QStringLiteral("15")));
    QVERIFY(shop.in<QLabel>("nextSettlementLabel")->text().contains(QStringLiteral("2026-11-25")));
    QVERIFY(shop.in<QLabel>("reckonedLabel")->text().contains(QStringLiteral("delivered orders")));
    QVERIFY(shop.store.desk().wallet.shops.setGrade(shop.store.shop.id, Grade::Power));
    shop.page->refresh();
    QVERIFY(shop.in<QLabel>("ruleLabel")->text().contains(QStringLiteral("5")));
    QVERIFY(!shop.in<QLabel>("ruleLabel")->text().contains(QStringLiteral("15")));
}

void SellerAccountPageTest::aFailedReadShowsNoZero()
{
    OpenedAccount shop;
    QCOMPARE(samples::runRaw(shop.store.desk().wallet.database(), "ALTER TABLE delivered_day RENAME TO gone"), QString());
    shop.page->refresh();
    QVERIFY(!shop.in("settledBalanceLabel")->property("value").isValid());
    QVERIFY(!shop.in("dueBalanceLabel")->property("value").isValid());
    QVERIFY(!shop.in<QLabel>("settledBalanceLabel")->text().contains(u'0'));
    QVERIFY(shop.in("accountMessage")->isVisible());
}

void SellerAccountPageTest::theDetailChoosesTheTab()
{
    const OpenedAccount shop;
    const auto *tabs = shop.in<QTabWidget>("sellerAccountTabs");
    shop.page->open({PageId::SellerAccount, QStringLiteral("schedule")});
    QCOMPARE(tabs->currentWidget()->objectName(), QStringLiteral("settlementTab"));
    shop.page->open({PageId::SellerAccount, QStringLiteral("set_password_return")});
    QCOMPARE(tabs->currentWidget()->objectName(), QStringLiteral("qAccountTab"));
    QVERIFY(shop.in("qAccountPasswordButton")->isVisible());
}

void SellerAccountPageTest::thePasswordIsSetAndThePageSaysSo()
{
    OpenedAccount shop;
    const QString before = shop.in<QLabel>("passwordStateLabel")->text();
    const QString action = shop.in<QPushButton>("qAccountPasswordButton")->text();
    shop.openDialog();
    QVERIFY(shop.dialog()->isModal());
    shop.fill(StoreFixture::password(), goodPassword, goodPassword);
    shop.save();
    QTRY_VERIFY(!shop.dialog());
    QVERIFY(passwordMatches(shop.storedHash(), goodPassword));
    QVERIFY(shop.in<QLabel>("passwordStateLabel")->text() != before);
    QVERIFY(shop.in<QPushButton>("qAccountPasswordButton")->text() != action);
    QVERIFY(shop.in<MessageBar>("accountMessage")->isVisible());
    QVERIFY(!shop.in<MessageBar>("accountMessage")->text().isEmpty());
    // The next time, nothing of it is left, and the present password is asked.
    shop.openDialog();
    QVERIFY(shop.in("currentQAccountPasswordEdit")->isVisible());
    QVERIFY(!shop.in("loginPasswordEdit")->isVisible());
    for (const QLineEdit *edit : shop.dialog()->findChildren<QLineEdit *>())
        QVERIFY(edit->text().isEmpty());
    QCOMPARE(shop.errorIn(shop.dialog()), QString());
}

void SellerAccountPageTest::eachRefusalStandsInTheDialogAndKeepsItOpen_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("part");
    const QString login = StoreFixture::password();
    const QString tooShort = QStringLiteral("at least 8 characters");
    QTest::newRow("nothing typed") << QString() << QString() << QString() << tooShort;
    QTest::newRow("too short") << login << QStringLiteral("1234567") << QStringLiteral("1234567") << tooShort;
    QTest::newRow("too long") << login << QString(201, u'x') << QString(201, u'x') << QStringLiteral("at most 200 characters");
    QTest::newRow("typed differently") << login << goodPassword << QStringLiteral("q-account-passwort")
                                       << QStringLiteral("two new passwords differ");
    QTest::newRow("common") << login << QStringLiteral("password123") << QStringLiteral("password123") << QStringLiteral("guessed first");
    QTest::newRow("the login password") << login << login << login << QStringLiteral("must differ from the login password");
    QTest::newRow("wrong login password") << QStringLiteral("guess") << goodPassword << goodPassword
                                          << QStringLiteral("login password is wrong");
}

void SellerAccountPageTest::eachRefusalStandsInTheDialogAndKeepsItOpen()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(QString, again);
    QFETCH(QString, part);
    OpenedAccount shop;
    shop.openDialog();
    shop.fill(login, password, again);
    shop.save();
    QTRY_VERIFY(!shop.errorIn(shop.dialog()).isEmpty());
    const QString sentence = shop.errorIn(shop.dialog());
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(shop.dialog()->isVisible());
    QVERIFY(shop.storedHash().isEmpty());
    QCOMPARE(shop.in<QLineEdit>("newQAccountPasswordEdit")->text(), password); // to be mended, not typed anew
}

void SellerAccountPageTest::wrongLoginPasswordsAreSlowed()
{
    OpenedAccount shop;
    shop.openDialog();
    shop.fill(QStringLiteral("guess"), goodPassword, goodPassword);
    for (int i = 0; i < 3; ++i) {
        shop.save();
        QTRY_VERIFY(shop.in("saveQAccountPasswordButton")->isEnabled());
    }
    shop.fill(StoreFixture::password(), goodPassword, goodPassword);
    shop.save();
    QTRY_VERIFY(shop.errorIn(shop.dialog()).contains(QStringLiteral("Try again in 2 second")));
    QVERIFY(shop.storedHash().isEmpty());
    shop.store.clock.instant = shop.store.clock.instant.plusSeconds(2);
    shop.save();
    QTRY_VERIFY(!shop.dialog());
    QVERIFY(!shop.storedHash().isEmpty());
}

void SellerAccountPageTest::theStrengthIsHintedAt()
{
    const OpenedAccount shop;
    shop.openDialog();
    auto *hint = shop.in<QLabel>("strengthLabel");
    QVERIFY(hint->text().isEmpty());
    auto *edit = shop.in<QLineEdit>("newQAccountPasswordEdit");
    edit->setText(QStringLiteral("12345678"));
    const QString weak = hint->text();
    QVERIFY(!weak.isEmpty());
    edit->setText(QStringLiteral("Long enough, 4 words"));
    QVERIFY(!hint->text().isEmpty());
    QVERIFY(hint->text() != weak);
}

void SellerAccountPageTest::cancelAndEscapeChangeNothing()
{
    OpenedAccount shop;
    shop.openDialog();
    shop.fill(StoreFixture::password(), goodPassword, goodPassword);
    shop.in<QPushButton>("cancelQAccountPasswordButton")->click();
    QTRY_VERIFY(!shop.dialog());
    shop.openDialog();
    shop.fill(StoreFixture::password(), goodPassword, goodPassword);
    QTest::keyClick(shop.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!shop.dialog());
    QVERIFY(shop.storedHash().isEmpty());
    QVERIFY(!shop.in("accountMessage")->isVisible());
}

void SellerAccountPageTest::noPasswordIsShownOrLeftBehind()
{
    const OpenedAccount shop;
    shop.openDialog();
    const auto edits = shop.dialog()->findChildren<QLineEdit *>();
    QCOMPARE(edits.size(), 4); // the present password's is not shown while there is none
    for (QLineEdit *edit : edits) {
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QVERIFY(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        edit->setText(goodPassword);
        QVERIFY(!edit->displayText().contains(goodPassword));
    }
    shop.dialog()->reject();
    for (const QLineEdit *edit : edits)
        QVERIFY(edit->text().isEmpty());
}

void SellerAccountPageTest::savingTwiceSavesOnce()
{
    OpenedAccount shop;
    const QSignalSpy announced(&shop.store.desk().session, &Session::bookChanged);
    shop.openDialog();
    shop.fill(StoreFixture::password(), goodPassword, goodPassword);
    auto *button = shop.in<QPushButton>("saveQAccountPasswordButton");
    QTest::mouseDClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!shop.dialog());
    QCOMPARE(announced.count(), 1);
}

void SellerAccountPageTest::anOpenDialogFollowsTheLanguageAndKeepsWhatWasTyped()
{
    const OpenedAccount shop;
    shop.openDialog();
    shop.fill(QStringLiteral("login"), QStringLiteral("short"), QStringLiteral("other"));
    shop.save();
    for (const QString &code : Language::codes()) {
        m_language.apply(code);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shop.in<QLineEdit>("loginPasswordEdit")->text(), QStringLiteral("login"));
        QCOMPARE(shop.in<QLineEdit>("newQAccountPasswordEdit")->text(), QStringLiteral("short"));
        QCOMPARE(shop.in<QLineEdit>("newQAccountPasswordAgainEdit")->text(), QStringLiteral("other"));
        QVERIFY(!shop.errorIn(shop.dialog()).isEmpty());
    }
}

void SellerAccountPageTest::theWayBackToAnOrderIsOfferedOnlyWhereOneWaits()
{
    const OpenedAccount shop;
    QVERIFY(!shop.in("backToCheckoutButton")->isVisible());
    shop.page->open({PageId::SellerAccount, QStringLiteral("set_password_return")});
    QVERIFY(shop.in("backToCheckoutButton")->isVisible());
    QSignalSpy asked(shop.page.get(), &Page::navigate);
    shop.in<QPushButton>("backToCheckoutButton")->click();
    QCOMPARE(asked.count(), 1);
    const auto request = asked.first().first().value<PageRequest>();
    QCOMPARE(request.page, PageId::Checkout);
    QCOMPARE(request.detail, QStringLiteral("resume"));
    shop.page->open({PageId::SellerAccount, {}});
    QVERIFY(!shop.in("backToCheckoutButton")->isVisible());
}

void SellerAccountPageTest::thePasswordIsSetByKeyboard()
{
    OpenedAccount shop;
    const auto tabTo = [](const char *name) {
        for (int i = 0; i < 50 && QApplication::focusWidget()->objectName() != QLatin1String(name); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(name));
    };
    shop.page->setFocus();
    tabTo("qAccountPasswordButton");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(shop.dialog());
    QVERIFY(QTest::qWaitForWindowActive(shop.dialog()));
    QTRY_VERIFY(shop.dialog()->isAncestorOf(QApplication::focusWidget()));
    tabTo("loginPasswordEdit");
    QTest::keyClicks(QApplication::focusWidget(), StoreFixture::password());
    tabTo("newQAccountPasswordEdit");
    QTest::keyClicks(QApplication::focusWidget(), goodPassword);
    tabTo("newQAccountPasswordAgainEdit");
    QTest::keyClicks(QApplication::focusWidget(), goodPassword);
    tabTo("saveQAccountPasswordButton");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!shop.dialog());
    QVERIFY(passwordMatches(shop.storedHash(), goodPassword));
}

void SellerAccountPageTest::nothingIsClippedInAnyLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void SellerAccountPageTest::nothingIsClippedInAnyLanguage()
{
    QFETCH(QString, language);
    m_language.apply(language);
    const OpenedAccount shop;
    shop.page->open({PageId::SellerAccount, QStringLiteral("set_password_return")});
    shop.openDialog();
    shop.fill(QStringLiteral("login"), QStringLiteral("short"), QStringLiteral("other"));
    shop.save();
    QCoreApplication::processEvents();
    QList<QWidget *> widgets = scan::visibleWidgets(shop.page.get());
    widgets.append(scan::visibleWidgets(shop.dialog()));
    for (QWidget *widget : std::as_const(widgets)) {
        const QString clipped = scan::clipping(widget);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
        QVERIFY2(!scan::isCutOff(widget), qPrintable(scan::nameOf(widget)));
    }
}

QTEST_MAIN(SellerAccountPageTest)
#include "seller_account_page_test.moc"
