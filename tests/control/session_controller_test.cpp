#include "control/registration_controller.h"
#include "control/session_controller.h"
#include "support/store_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// Signing in and out, the lock, changing the shop, registering.
class SessionControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void shopsOfTheStoreAreListed();
    void theRightPasswordSignsIn();
    void aWrongPasswordAndAnUnknownSellerIdAnswerAlike();
    void blanksAroundTheSellerIdAreForgiven();
    void afterThreeWrongPasswordsAWaitIsCountedDown();
    void duringAWaitNoPasswordIsTried();
    void aLockOpensOnlyWithThePasswordOfItsShop();
    void aLockThrowsAwayAnAttemptOnItsWay();
    void loggingOutThrowsAwayAnAttemptOnItsWay();
    void anotherShopOpensOnlyWithItsOwnPassword();
    void theTotalFollowsTheBook();
    void aChangeByAnotherProgramIsAnnouncedOnce();
    void registeringSignsInWithTheOpeningQcash();
    void aTakenSellerIdIsRefused();
    void eachFieldOfTheFormIsJudged_data();
    void eachFieldOfTheFormIsJudged();
    void wholeNumbersAreReadWithGrouping_data();
    void wholeNumbersAreReadWithGrouping();

private:
    static void tryPassword(SessionController &controller, const QString &sellerId, const QString &password)
    {
        controller.signIn(sellerId, password);
        QTRY_VERIFY(!controller.state().isChecking);
    }
    static RegistrationForm goodForm()
    {
        return {QStringLiteral("new-seller"), QStringLiteral("New shop"),      Grade::Power,
                QStringLiteral("1,500"),      QStringLiteral("long enough"), QStringLiteral("long enough")};
    }
};

void SessionControllerTest::shopsOfTheStoreAreListed()
{
    StoreFixture store;
    store.addShop(QStringLiteral("another"), QStringLiteral("Another"));
    const SessionController controller(store.desk());
    QCOMPARE(controller.state().shops.size(), 2);
    QCOMPARE(controller.state().shops.first().sellerId, QStringLiteral("another"));
    QCOMPARE(controller.state().phase, SessionPhase::SignedOut);
    QVERIFY(!controller.state().qcash);
}

void SessionControllerTest::theRightPasswordSignsIn()
{
    StoreFixture store;
    SessionController controller(store.desk());
    tryPassword(controller, QStringLiteral("seller"), StoreFixture::password());
    QCOMPARE(controller.state().phase, SessionPhase::SignedIn);
    QCOMPARE(controller.state().shop->name, QStringLiteral("Sakura shop"));
    QCOMPARE(controller.state().qcash->value(), 10430);
    QVERIFY(!controller.state().problem);
}

void SessionControllerTest::aWrongPasswordAndAnUnknownSellerIdAnswerAlike()
{
    StoreFixture store;
    SessionController controller(store.desk());
    tryPassword(controller, QStringLiteral("seller"), QStringLiteral("wrong"));
    QCOMPARE(controller.state().problem, SignInProblem::Wrong);
    tryPassword(controller, QStringLiteral("nobody"), QStringLiteral("wrong"));
    QCOMPARE(controller.state().problem, SignInProblem::Wrong);
    QCOMPARE(controller.state().phase, SessionPhase::SignedOut);
}

void SessionControllerTest::blanksAroundTheSellerIdAreForgiven()
{
    StoreFixture store;
    SessionController controller(store.desk());
    tryPassword(controller, QStringLiteral(" seller\n"), StoreFixture::password());
    QCOMPARE(controller.state().phase, SessionPhase::SignedIn);
}

void SessionControllerTest::afterThreeWrongPasswordsAWaitIsCountedDown()
{
    StoreFixture store;
    SessionController controller(store.desk());
    for (int i = 0; i < 3; ++i)
        tryPassword(controller, QStringLiteral("seller"), QStringLiteral("wrong"));
    tryPassword(controller, QStringLiteral("seller"), QStringLiteral("wrong"));
    QCOMPARE(controller.state().problem, SignInProblem::Wait);
    QCOMPARE(controller.state().waitSeconds, 2);
    store.clock.instant = store.clock.instant.plusSeconds(2);
    QTRY_VERIFY(!controller.state().problem);
    tryPassword(controller, QStringLiteral("seller"), StoreFixture::password());
    QCOMPARE(controller.state().phase, SessionPhase::SignedIn);
}

void SessionControllerTest::duringAWaitNoPasswordIsTried()
{
    StoreFixture store;
    SessionController controller(store.desk());
    for (int i = 0; i < 4; ++i)
        tryPassword(controller, QStringLiteral("seller"), QStringLiteral("wrong"));
    QCOMPARE(controller.state().problem, SignInProblem::Wait);
    controller.signIn(QStringLiteral("seller"), StoreFixture::password());
    QVERIFY(!controller.state().isChecking);
    QCOMPARE(controller.state().problem, SignInProblem::Wait);
}

void SessionControllerTest::aLockOpensOnlyWithThePasswordOfItsShop()
{
    StoreFixture store;
    SessionController controller(store.desk());
    controller.lock();
    QCOMPARE(controller.state().phase, SessionPhase::SignedOut); // nothing to lock
    store.desk().session.signIn(store.shop);
    QSignalSpy shopChanged(&store.desk().session, &Session::shopChanged);
    controller.lock();
    QCOMPARE(controller.state().phase, SessionPhase::Locked);
    controller.unlock(QStringLiteral("wrong"));
    QTRY_COMPARE(controller.state().problem, SignInProblem::Wrong);
    QCOMPARE(controller.state().phase, SessionPhase::Locked);
    controller.unlock(StoreFixture::password());
    QTRY_COMPARE(controller.state().phase, SessionPhase::SignedIn);
    QCOMPARE(shopChanged.count(), 0); // pages with their drafts stay
}

void SessionControllerTest::aLockThrowsAwayAnAttemptOnItsWay()
{
    StoreFixture store;
    store.addShop(QStringLiteral("another"), QStringLiteral("Another"));
    SessionController controller(store.desk());
    store.desk().session.signIn(store.shop);
    controller.signIn(QStringLiteral("another"), StoreFixture::password());
    controller.lock();
    controller.unlock(StoreFixture::password());
    QTRY_COMPARE(controller.state().phase, SessionPhase::SignedIn);
    QCOMPARE(controller.state().shop->sellerId, QStringLiteral("seller"));
}

void SessionControllerTest::loggingOutThrowsAwayAnAttemptOnItsWay()
{
    StoreFixture store;
    SessionController controller(store.desk());
    controller.signIn(QStringLiteral("seller"), StoreFixture::password());
    controller.logOut();
    bool isDone = false;
    store.desk().actions.run(
        this, [](Wallet &) -> StoreResult<void> { return {}; }, [&isDone](const StoreResult<void> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(controller.state().phase, SessionPhase::SignedOut);
}

void SessionControllerTest::anotherShopOpensOnlyWithItsOwnPassword()
{
    StoreFixture store;
    store.addShop(QStringLiteral("another"), QStringLiteral("Another"), 77);
    SessionController controller(store.desk());
    store.desk().session.signIn(store.shop);
    tryPassword(controller, QStringLiteral("another"), QStringLiteral("wrong"));
    QCOMPARE(controller.state().problem, SignInProblem::Wrong);
    QCOMPARE(controller.state().shop->sellerId, QStringLiteral("seller"));
    tryPassword(controller, QStringLiteral("another"), StoreFixture::password());
    QCOMPARE(controller.state().shop->sellerId, QStringLiteral("another"));
    QCOMPARE(controller.state().qcash->value(), 77);
}

void SessionControllerTest::theTotalFollowsTheBook()
{
    StoreFixture store;
    SessionController controller(store.desk());
    store.desk().session.signIn(store.shop);
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = EntryKind::ManualIn;
    draft.amount = known<Qcash>(570);
    draft.datedOn = jst::dateOf(store.clock.now());
    draft.reason = QStringLiteral("gift");
    QVERIFY(store.desk().wallet.book.addEntry(store.shop.id, draft, store.clock));
    store.desk().session.announceChange();
    QCOMPARE(controller.state().qcash->value(), 11000);
}

void SessionControllerTest::aChangeByAnotherProgramIsAnnouncedOnce()
{
    StoreFixture store;
    SessionController controller(store.desk());
    QSignalSpy changed(&store.desk().session, &Session::bookChanged);
    controller.lookForChangesByOthers();
    QCOMPARE(changed.count(), 0);
    auto other = Wallet::open(store.path(), Database::Mode::OpenExisting);
    QVERIFY(other);
    QVERIFY((*other)->shops.setGrade(store.shop.id, Grade::Power));
    controller.lookForChangesByOthers();
    controller.lookForChangesByOthers();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(controller.state().shops.first().grade, Grade::Power);
}

void SessionControllerTest::registeringSignsInWithTheOpeningQcash()
{
    StoreFixture store;
    SessionController controller(store.desk());
    RegistrationController registration(store.desk());
    registration.submit(goodForm());
    QVERIFY(registration.state().isRunning);
    QTRY_VERIFY(!registration.state().isRunning);
    QCOMPARE(controller.state().phase, SessionPhase::SignedIn);
    QCOMPARE(controller.state().shop->grade, Grade::Power);
    QCOMPARE(controller.state().qcash->value(), 1500);
    controller.logOut();
    tryPassword(controller, QStringLiteral("new-seller"), QStringLiteral("long enough"));
    QCOMPARE(controller.state().phase, SessionPhase::SignedIn);
}

void SessionControllerTest::aTakenSellerIdIsRefused()
{
    StoreFixture store;
    RegistrationController registration(store.desk());
    RegistrationForm form = goodForm();
    form.sellerId = QStringLiteral("seller");
    registration.submit(form);
    QTRY_COMPARE(registration.state().problems.sellerId, SellerIdProblem::Taken);
    QVERIFY(!store.desk().session.shop());
}

void SessionControllerTest::eachFieldOfTheFormIsJudged_data()
{
    QTest::addColumn<RegistrationForm>("form");
    QTest::addColumn<int>("sellerId");
    QTest::addColumn<int>("name");
    QTest::addColumn<int>("opening");
    QTest::addColumn<int>("password");
    const auto row = [](const char *title, auto change, int sellerId, int name, int opening, int password) {
        RegistrationForm form = goodForm();
        change(form);
        QTest::newRow(title) << form << sellerId << name << opening << password;
    };
    using Form = RegistrationForm;
    constexpr int fine = -1;
    row("no seller ID", [](Form &f) { f.sellerId = QStringLiteral("  "); }, int(SellerIdProblem::Missing), fine, fine, fine);
    row("long seller ID", [](Form &f) { f.sellerId = QString(101, u'a'); }, int(SellerIdProblem::TooLong), fine, fine, fine);
    row("seller ID with a blank", [](Form &f) { f.sellerId = QStringLiteral("a b"); }, int(SellerIdProblem::HasBlank), fine, fine, fine);
    row("seller ID with a control", [](Form &f) { f.sellerId = QStringLiteral("a\u0007b"); }, int(SellerIdProblem::HasBlank), fine, fine,
        fine);
    row("no name", [](Form &f) { f.name = QString(); }, fine, int(ShopNameProblem::Missing), fine, fine);
    row("name with a line end", [](Form &f) { f.name = QStringLiteral("a\nb"); }, fine, int(ShopNameProblem::HasControl), fine, fine);
    row("opening is no number", [](Form &f) { f.openingQcash = QStringLiteral("-5"); }, fine, fine, int(OpeningProblem::NotANumber), fine);
    row("opening is too large", [](Form &f) { f.openingQcash = QStringLiteral("9999999999999999"); }, fine, fine,
        int(OpeningProblem::TooLarge), fine);
    row("short password", [](Form &f) { f.password = f.passwordAgain = QStringLiteral("1234567"); }, fine, fine, fine,
        int(NewPasswordProblem::TooShort));
    row("long password", [](Form &f) { f.password = f.passwordAgain = QString(201, u'a'); }, fine, fine, fine,
        int(NewPasswordProblem::TooLong));
    row("passwords differ", [](Form &f) { f.passwordAgain = QStringLiteral("long enouhg"); }, fine, fine, fine,
        int(NewPasswordProblem::Differs));
}

void SessionControllerTest::eachFieldOfTheFormIsJudged()
{
    QFETCH(RegistrationForm, form);
    QFETCH(int, sellerId);
    QFETCH(int, name);
    QFETCH(int, opening);
    QFETCH(int, password);
    StoreFixture store;
    RegistrationController registration(store.desk());
    registration.submit(form);
    QVERIFY(!registration.state().isRunning);
    const RegistrationProblems &problems = registration.state().problems;
    const auto number = [](const auto &problem) { return problem ? int(*problem) : -1; };
    QCOMPARE(number(problems.sellerId), sellerId);
    QCOMPARE(number(problems.name), name);
    QCOMPARE(number(problems.opening), opening);
    QCOMPARE(number(problems.password), password);
}

void SessionControllerTest::wholeNumbersAreReadWithGrouping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << QStringLiteral("10430") << qint64(10430);
    QTest::newRow("grouped") << QStringLiteral("10,430") << qint64(10430);
    QTest::newRow("full width") << QStringLiteral("１０，４３０") << qint64(10430);
    QTest::newRow("empty") << QString() << qint64(0);
    QTest::newRow("letters") << QStringLiteral("10k") << qint64(-1);
    QTest::newRow("decimals") << QStringLiteral("1.5") << qint64(-1);
    QTest::newRow("beyond 64 bits") << QStringLiteral("99999999999999999999") << qint64(-1);
}

void SessionControllerTest::wholeNumbersAreReadWithGrouping()
{
    QFETCH(QString, text);
    QFETCH(qint64, number);
    QCOMPARE(wholeNumberIn(text).value_or(-1), number);
}

QTEST_GUILESS_MAIN(SessionControllerTest)
#include "session_controller_test.moc"
