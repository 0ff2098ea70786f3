#include "support/window_fixture.h"
#include "ui/store_fault_text.h"
#include "ui/store_fault_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace console::ui;
using Content = WindowFixture::Content;

/// Before anybody is signed in: the first start, signing in, registering, and a store that can't be opened.
class LoginPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstStartOffersThreeWays();
    void theDemoShopIsAskedFor();
    void enterInThePasswordSignsIn();
    void aWrongPasswordIsSaidBesideTheField();
    void tooManyWrongPasswordsCountDown();
    void thePasswordIsForgottenAtOnce();
    void theLastSellerIdIsOffered();
    void aShopIsRegisteredAndOpened();
    void theFormSaysWhatIsWrongBesideEachField();
    void afterARegistrationTheFormIsGone();
    void everyFaultHasItsWords();
    void theFaultWindowOffersWhatCanBeDone();

private:
    static void type(const WindowFixture &fixture, const QString &name, const QString &text)
    {
        auto *edit = fixture.find<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    static void press(const WindowFixture &fixture, const QString &name)
    {
        QTest::mouseClick(fixture.find<QPushButton>(name), Qt::LeftButton);
    }
    static bool isShown(const WindowFixture &fixture, const QString &name) { return fixture.find(name)->isVisible(); }
};

void LoginPageTest::theFirstStartOffersThreeWays()
{
    WindowFixture fixture(Content::Empty);
    QVERIFY(isShown(fixture, QStringLiteral("loginPage")));
    QVERIFY(isShown(fixture, QStringLiteral("registerButton")));
    QVERIFY(isShown(fixture, QStringLiteral("openDemoButton")));
    QVERIFY(isShown(fixture, QStringLiteral("restoreButton")));
    QVERIFY(!isShown(fixture, QStringLiteral("sellerIdEdit")));
}

void LoginPageTest::theDemoShopIsAskedFor()
{
    WindowFixture fixture(Content::Empty);
    QSignalSpy demo(&fixture.window(), &MainWindow::demoRequested);
    press(fixture, QStringLiteral("openDemoButton"));
    QCOMPARE(demo.count(), 1);
}

void LoginPageTest::enterInThePasswordSignsIn()
{
    WindowFixture fixture(Content::Shop);
    type(fixture, QStringLiteral("sellerIdEdit"), QStringLiteral("seller"));
    type(fixture, QStringLiteral("passwordEdit"), WindowFixture::password());
    QTest::keyClick(fixture.find(QStringLiteral("passwordEdit")), Qt::Key_Return);
    QTRY_COMPARE(fixture.window().currentPage(), PageId::Summary);
}

void LoginPageTest::aWrongPasswordIsSaidBesideTheField()
{
    WindowFixture fixture(Content::Shop);
    QVERIFY(!isShown(fixture, QStringLiteral("loginErrorLabel")));
    type(fixture, QStringLiteral("passwordEdit"), QStringLiteral("wrong"));
    press(fixture, QStringLiteral("loginButton"));
    QTRY_VERIFY(isShown(fixture, QStringLiteral("loginErrorLabel")));
    QCOMPARE(fixture.window().currentPage(), PageId::Login);
    QTest::keyClicks(fixture.find(QStringLiteral("passwordEdit")), QStringLiteral("x"));
    QVERIFY(!isShown(fixture, QStringLiteral("loginErrorLabel")));
}

void LoginPageTest::tooManyWrongPasswordsCountDown()
{
    WindowFixture fixture(Content::Shop);
    for (int i = 0; i < 4; ++i) {
        type(fixture, QStringLiteral("passwordEdit"), QStringLiteral("wrong"));
        press(fixture, QStringLiteral("loginButton"));
        QTRY_VERIFY(!fixture.window().session().state().isChecking);
    }
    QVERIFY(fixture.find<QLabel>(QStringLiteral("loginErrorLabel"))->text().contains(u'2'));
    QVERIFY(!fixture.find(QStringLiteral("loginButton"))->isEnabled());
    fixture.clock.instant = fixture.clock.instant.plusSeconds(2);
    QTRY_VERIFY(fixture.find(QStringLiteral("loginButton"))->isEnabled());
}

void LoginPageTest::thePasswordIsForgottenAtOnce()
{
    WindowFixture fixture(Content::Shop);
    type(fixture, QStringLiteral("passwordEdit"), QStringLiteral("wrong"));
    press(fixture, QStringLiteral("loginButton"));
    QVERIFY(fixture.find<QLineEdit>(QStringLiteral("passwordEdit"))->text().isEmpty());
}

void LoginPageTest::theLastSellerIdIsOffered()
{
    WindowFixture fixture(Content::SignedIn);
    fixture.openWindow();
    QCOMPARE(fixture.find<QLineEdit>(QStringLiteral("sellerIdEdit"))->text(), QStringLiteral("seller"));
    fixture.window().prefillSellerId(QStringLiteral("named"));
    QCOMPARE(fixture.find<QLineEdit>(QStringLiteral("sellerIdEdit"))->text(), QStringLiteral("named"));
}

void LoginPageTest::aShopIsRegisteredAndOpened()
{
    WindowFixture fixture(Content::Empty);
    press(fixture, QStringLiteral("registerButton"));
    QVERIFY(isShown(fixture, QStringLiteral("registerPage")));
    type(fixture, QStringLiteral("registerSellerIdEdit"), QStringLiteral("kim"));
    type(fixture, QStringLiteral("registerShopNameEdit"), QStringLiteral("Kim <b>shop</b>"));
    type(fixture, QStringLiteral("registerOpeningQcashEdit"), QStringLiteral("10,430"));
    type(fixture, QStringLiteral("registerPasswordEdit"), QStringLiteral("long enough"));
    type(fixture, QStringLiteral("registerPasswordAgainEdit"), QStringLiteral("long enough"));
    press(fixture, QStringLiteral("registerConfirmButton"));
    QTRY_COMPARE(fixture.window().currentPage(), PageId::Summary);
    QCOMPARE(fixture.find(QStringLiteral("qcashButton"))->property("value").toLongLong(), 10430);
    QVERIFY(fixture.find<QComboBox>(QStringLiteral("shopBox"))->currentText().contains(QStringLiteral("<b>shop</b>")));
}

void LoginPageTest::theFormSaysWhatIsWrongBesideEachField()
{
    WindowFixture fixture(Content::Shop);
    fixture.open(PageId::Register);
    type(fixture, QStringLiteral("registerOpeningQcashEdit"), QStringLiteral("much"));
    press(fixture, QStringLiteral("registerConfirmButton"));
    for (const char *label : {"sellerIdErrorLabel", "shopNameErrorLabel", "openingErrorLabel", "registerPasswordErrorLabel", "registerErrorLabel"})
        QVERIFY2(isShown(fixture, QString::fromLatin1(label)), label);
    QVERIFY(!isShown(fixture, QStringLiteral("passwordAgainErrorLabel")));
    type(fixture, QStringLiteral("registerSellerIdEdit"), QStringLiteral("seller"));
    type(fixture, QStringLiteral("registerShopNameEdit"), QStringLiteral("Again"));
    type(fixture, QStringLiteral("registerOpeningQcashEdit"), QString());
    type(fixture, QStringLiteral("registerPasswordEdit"), QStringLiteral("long enough"));
    type(fixture, QStringLiteral("registerPasswordAgainEdit"), QStringLiteral("long enough"));
    press(fixture, QStringLiteral("registerConfirmButton"));
    QTRY_VERIFY(isShown(fixture, QStringLiteral("sellerIdErrorLabel"))); // taken
    QVERIFY(!isShown(fixture, QStringLiteral("shopNameErrorLabel")));
}

void LoginPageTest::afterARegistrationTheFormIsGone()
{
    WindowFixture fixture(Content::Shop);
    fixture.open(PageId::Register);
    type(fixture, QStringLiteral("registerSellerIdEdit"), QStringLiteral("begun"));
    fixture.signIn(QStringLiteral("seller"));
    fixture.desk().session.signOut();
    QTRY_VERIFY(!fixture.find(QStringLiteral("registerPage")));
    fixture.open(PageId::Register);
    QVERIFY(fixture.find<QLineEdit>(QStringLiteral("registerSellerIdEdit"))->text().isEmpty());
}

void LoginPageTest::everyFaultHasItsWords()
{
    QSet<QString> sentences;
    for (const StoreFault fault : {StoreFault::CannotOpen, StoreFault::NotOurs, StoreFault::NewerSchema, StoreFault::ReadOnly,
                                   StoreFault::Busy, StoreFault::DiskFull, StoreFault::Corrupt, StoreFault::Failed}) {
        QVERIFY(!storeFaultText(fault).isEmpty());
        QVERIFY(!storeFaultAdvice(fault).isEmpty());
        sentences.insert(storeFaultText(fault));
    }
    QCOMPARE(sentences.size(), 8);
}

void LoginPageTest::theFaultWindowOffersWhatCanBeDone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear seller");
    file.close();
    const FakeClock clock;
    Language language;
    const auto window = makeConsoleWindow(path, clock, nullptr, &language);
    QVERIFY(!window);
    QCOMPARE(window.error().fault, StoreFault::NotOurs);
    StoreFaultWindow fault(path, window.error().fault);
    fault.show();
    QSignalSpy again(&fault, &StoreFaultWindow::tryAgainAsked);
    fault.findChild<QPushButton *>(QStringLiteral("tryAgainButton"))->click();
    QCOMPARE(again.count(), 1);
    QVERIFY(fault.findChild<QLabel *>(QStringLiteral("storeFaultPathLabel"))->text().contains(QStringLiteral("letter.txt")));
    QVERIFY(fault.findChild<QPushButton *>(QStringLiteral("chooseFileButton")));
    fault.findChild<QPushButton *>(QStringLiteral("quitButton"))->click();
    QVERIFY(!fault.isVisible());
}

QTEST_MAIN(LoginPageTest)
#include "login_page_test.moc"
