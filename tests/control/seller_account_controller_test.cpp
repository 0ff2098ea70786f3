#include "control/charging.h"
#include "control/seller_account_controller.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace console;

namespace {

const QString goodPassword = QStringLiteral("q-account-password");

} // namespace

/// Settlement balances and the Q-account password, over a real store.
class SellerAccountControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void moneyFallsDueByTheGradesCycle_data();
    void moneyFallsDueByTheGradesCycle();
    void theNextSettlementIsAWednesdayToCome_data();
    void theNextSettlementIsAWednesdayToCome();
    void moneyBecomesSettledOnItsWednesday();
    void aReturnAfterPayingLeavesAnOverdrawnBalance();
    void eachRuleOfTheNewPasswordIsTold_data();
    void eachRuleOfTheNewPasswordIsTold();
    void theRightLoginPasswordSetsIt();
    void neitherPasswordReachesTheStoreInClear();
    void aComposedLetterIsTheSamePassword();
    void aWrongLoginPasswordChangesNothingAndIsSlowed();
    void aNewPasswordEndsTheLockOfTheOldOne();
    void savingTwiceAtOnceSavesOnce();
    void openingTheDialogAgainForgetsTheLastAttempt();
    void signedOutThereIsNothing();
    void aFailedReadIsNoBalanceOfZero();

private:
    static void setPassword(SellerAccountController &controller, const QString &login, const QString &password, const QString &again)
    {
        controller.setQAccountPassword(login, password, again);
        QTRY_VERIFY(!controller.state().isSaving);
    }
    static QString storedHash(StoreFixture &store) { return *store.desk().wallet.shops.qAccountPasswordHash(store.shop.id); }
    static void signIn(StoreFixture &store) { store.desk().session.signIn(store.shop); }
    static void deliver(StoreFixture &store, const QList<SalesOrder> &orders)
    {
        samples::import(store.desk().wallet, store.shop.id, orders);
    }
};

void SellerAccountControllerTest::moneyFallsDueByTheGradesCycle_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("lastSettled");
    // Saturday 21 November: the last settlement was on Wednesday 18 November.
    QTest::newRow("general") << int(Grade::General) << 15 << QDate(2026, 11, 3);
    QTest::newRow("excellent") << int(Grade::Excellent) << 10 << QDate(2026, 11, 8);
    QTest::newRow("power") << int(Grade::Power) << 5 << QDate(2026, 11, 13);
}

void SellerAccountControllerTest::moneyFallsDueByTheGradesCycle()
{
    QFETCH(int, grade);
    QFETCH(int, days);
    QFETCH(QDate, lastSettled);
    StoreFixture store;
    QVERIFY(store.desk().wallet.shops.setGrade(store.shop.id, static_cast<Grade>(grade)));
    deliver(store, {samples::delivery(QStringLiteral("1"), lastSettled, 726'608), samples::delivery(QStringLiteral("2"), lastSettled.addDays(1), 110'410)});
    signIn(store);
    SellerAccountController controller(store.desk());
    controller.refresh();
    const SellerAccountState &state = controller.state();
    QCOMPARE(state.grade, static_cast<Grade>(grade));
    QCOMPARE(state.settlementDelayDays, days);
    QCOMPARE(state.money.value->settled.value(), 726'608);
    QCOMPARE(state.money.value->due.value(), 110'410);
}

void SellerAccountControllerTest::theNextSettlementIsAWednesdayToCome_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("next");
    QTest::newRow("Tuesday") << QDate(2026, 11, 24) << QDate(2026, 11, 25);
    QTest::newRow("Wednesday: today's is done") << QDate(2026, 11, 25) << QDate(2026, 12, 2);
    QTest::newRow("Thursday") << QDate(2026, 11, 26) << QDate(2026, 12, 2);
    QTest::newRow("over the year's end") << QDate(2026, 12, 31) << QDate(2027, 1, 6);
}

void SellerAccountControllerTest::theNextSettlementIsAWednesdayToCome()
{
    QFETCH(QDate, today);
    QFETCH(QDate, next);
    StoreFixture store;
    store.clock.instant = jst::at(today, QTime(0, 0)); // still the day before in UTC
    signIn(store);
    SellerAccountController controller(store.desk());
    controller.refresh();
    QCOMPARE(controller.state().nextSettlement, next);
}

void SellerAccountControllerTest::moneyBecomesSettledOnItsWednesday()
{
    StoreFixture store;
    deliver(store, {samples::delivery(QStringLiteral("1"), QDate(2026, 11, 10), 5'000)}); // 25 November is its Wednesday
    signIn(store);
    SellerAccountController controller(store.desk());
    store.clock.instant = jst::at(QDate(2026, 11, 24), QTime(23, 59, 59));
    controller.refresh();
    QCOMPARE(controller.state().money.value->due.value(), 5'000);
    QCOMPARE(controller.state().money.value->settled.value(), 0);
    store.clock.instant = store.clock.instant.plusSeconds(1);
    controller.refresh();
    QCOMPARE(controller.state().money.value->due.value(), 0);
    QCOMPARE(controller.state().money.value->settled.value(), 5'000);
}

void SellerAccountControllerTest::aReturnAfterPayingLeavesAnOverdrawnBalance()
{
    StoreFixture store;
    SalesOrder order = samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 5'000);
    deliver(store, {order});
    signIn(store);
    SellerAccountController controller(store.desk());
    const auto paid = store.desk().wallet.ticketOrders.placePaid(
        store.shop, samples::ticket(QStringLiteral("paid"), 5000, PaymentMethod::Settlement), store.clock);
    QVERIFY(paid);
    order.state = SalesOrderState::Returned;
    deliver(store, {order});
    store.desk().session.announceChange();
    QCOMPARE(controller.state().money.value->settled.value(), -5'000);
}

void SellerAccountControllerTest::eachRuleOfTheNewPasswordIsTold_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, const QString &password, const QString &again, QAccountPasswordRefusal refusal) {
        QTest::newRow(name) << password << again << int(refusal);
    };
    row("empty", {}, {}, QAccountPasswordRefusal::TooShort);
    row("seven characters", QStringLiteral("1234567"), QStringLiteral("1234567"), QAccountPasswordRefusal::TooShort);
    row("two hundred and one", QString(201, u'x'), QString(201, u'x'), QAccountPasswordRefusal::TooLong);
    row("typed differently", goodPassword, QStringLiteral("q-account-passwort"), QAccountPasswordRefusal::NotTheSame);
    row("the login password", StoreFixture::password(), StoreFixture::password(), QAccountPasswordRefusal::SameAsLogin);
}

void SellerAccountControllerTest::eachRuleOfTheNewPasswordIsTold()
{
    QFETCH(QString, password);
    QFETCH(QString, again);
    QFETCH(int, refusal);
    StoreFixture store;
    signIn(store);
    SellerAccountController controller(store.desk());
    setPassword(controller, StoreFixture::password(), password, again);
    QCOMPARE(controller.state().refusal, static_cast<QAccountPasswordRefusal>(refusal));
    QVERIFY(!controller.state().isSaved);
    QVERIFY(storedHash(store).isEmpty());
}

void SellerAccountControllerTest::theRightLoginPasswordSetsIt()
{
    StoreFixture store;
    signIn(store);
    SellerAccountController controller(store.desk());
    controller.refresh();
    QVERIFY(!controller.state().hasQAccountPassword);
    const QSignalSpy announced(&store.desk().session, &Session::bookChanged);
    const QString shortest = QStringLiteral("12345678");
    setPassword(controller, StoreFixture::password(), shortest, shortest);
    QVERIFY(!controller.state().refusal);
    QVERIFY(!controller.state().fault);
    QVERIFY(controller.state().isSaved);
    QVERIFY(controller.state().hasQAccountPassword);
    QCOMPARE(announced.count(), 1);
    QVERIFY(passwordMatches(storedHash(store), shortest));
}

void SellerAccountControllerTest::neitherPasswordReachesTheStoreInClear()
{
    StoreFixture store;
    signIn(store);
    SellerAccountController controller(store.desk());
    setPassword(controller, StoreFixture::password(), goodPassword, goodPassword);
    QVERIFY(controller.state().isSaved);
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(goodPassword.toUtf8()));
    QVERIFY(!bytes.contains(StoreFixture::password().toUtf8()));
}

void SellerAccountControllerTest::aComposedLetterIsTheSamePassword()
{
    const QString composed = QString::fromUtf8("Passw\u00f6rter");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    StoreFixture store;
    signIn(store);
    SellerAccountController controller(store.desk());
    setPassword(controller, StoreFixture::password(), composed, composed);
    const auto checked = checkQAccountPassword(store.desk().wallet, store.shop, decomposed, store.clock);
    QVERIFY(checked);
    QCOMPARE(checked->answer, PasswordAnswer::Right);
}

void SellerAccountControllerTest::aWrongLoginPasswordChangesNothingAndIsSlowed()
{
    StoreFixture store;
    signIn(store);
    SellerAccountController controller(store.desk());
    for (int i = 0; i < 3; ++i) {
        setPassword(controller, QStringLiteral("guess"), goodPassword, goodPassword);
        QCOMPARE(controller.state().refusal, QAccountPasswordRefusal::LoginPasswordWrong);
    }
    setPassword(controller, StoreFixture::password(), goodPassword, goodPassword);
    QCOMPARE(controller.state().refusal, QAccountPasswordRefusal::Wait);
    QCOMPARE(controller.state().waitSeconds, 2);
    QVERIFY(storedHash(store).isEmpty());
    store.clock.instant = store.clock.instant.plusSeconds(2);
    setPassword(controller, StoreFixture::password(), goodPassword, goodPassword);
    QVERIFY(controller.state().isSaved);
}

void SellerAccountControllerTest::aNewPasswordEndsTheLockOfTheOldOne()
{
    StoreFixture store;
    signIn(store);
    Wallet &wallet = store.desk().wallet;
    SellerAccountController controller(store.desk());
    setPassword(controller, StoreFixture::password(), goodPassword, goodPassword);
    for (int i = 0; i < 3; ++i)
        QVERIFY(checkQAccountPassword(wallet, store.shop, QStringLiteral("guess"), store.clock));
    QCOMPARE(checkQAccountPassword(wallet, store.shop, goodPassword, store.clock)->answer, PasswordAnswer::Wait);
    const QString changed = QStringLiteral("another password");
    setPassword(controller, StoreFixture::password(), changed, changed);
    QVERIFY(controller.state().isSaved);
    QCOMPARE(checkQAccountPassword(wallet, store.shop, changed, store.clock)->answer, PasswordAnswer::Right);
    QCOMPARE(checkQAccountPassword(wallet, store.shop, goodPassword, store.clock)->answer, PasswordAnswer::Wrong);
}

void SellerAccountControllerTest::savingTwiceAtOnceSavesOnce()
{
    StoreFixture store;
    signIn(store);
    SellerAccountController controller(store.desk());
    const QSignalSpy announced(&store.desk().session, &Session::bookChanged);
    for (int i = 0; i < 5; ++i)
        controller.setQAccountPassword(StoreFixture::password(), goodPassword, goodPassword);
    QTRY_VERIFY(!controller.state().isSaving);
    QCOMPARE(announced.count(), 1);
}

void SellerAccountControllerTest::openingTheDialogAgainForgetsTheLastAttempt()
{
    StoreFixture store;
    signIn(store);
    SellerAccountController controller(store.desk());
    setPassword(controller, StoreFixture::password(), QStringLiteral("short"), QStringLiteral("short"));
    QVERIFY(controller.state().refusal);
    controller.beginPassword();
    QVERIFY(!controller.state().refusal);
    setPassword(controller, StoreFixture::password(), goodPassword, goodPassword);
    QVERIFY(controller.state().isSaved);
    controller.beginPassword();
    QVERIFY(!controller.state().isSaved);
}

void SellerAccountControllerTest::signedOutThereIsNothing()
{
    StoreFixture store;
    deliver(store, {samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 5'000)});
    signIn(store);
    SellerAccountController controller(store.desk());
    controller.refresh();
    QVERIFY(controller.state().money.value);
    store.desk().session.signOut();
    QVERIFY(!controller.state().money.value);
    controller.setQAccountPassword(StoreFixture::password(), goodPassword, goodPassword);
    QVERIFY(!controller.state().isSaving);
}

void SellerAccountControllerTest::aFailedReadIsNoBalanceOfZero()
{
    StoreFixture store;
    signIn(store);
    SellerAccountController controller(store.desk());
    controller.refresh();
    QVERIFY(controller.state().money.value);
    QCOMPARE(samples::runRaw(store.desk().wallet.database(), "ALTER TABLE delivered_day RENAME TO gone"), QString());
    controller.refresh();
    QVERIFY(controller.state().money.fault);
    QVERIFY(!controller.state().money.value);
}

QTEST_GUILESS_MAIN(SellerAccountControllerTest)
#include "seller_account_controller_test.moc"
