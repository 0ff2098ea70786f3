#include "support/q_account_desk.h"

#include <QTest>

using namespace console;
using samples::day;
using samples::goodPassword;
using samples::otherPassword;

/// A forgotten Q-account password is reset after its waiting time, over a real store.
class QAccountResetControllerTest : public QObject, private samples::QAccountDesk
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aForgottenPasswordIsResetAfterItsTime();
    void aResetNeedsTheLoginPasswordTwice();
    void aResetThatIsNotReadyIsRefusedByTheStore();
    void aCancelledResetLeavesThePassword();
    void aPasswordThatIsRememberedEndsTheReset();
    void theCountdownFollowsTheClock();
    void whatAnotherWindowChangedIsTold();
};

void QAccountResetControllerTest::aForgottenPasswordIsResetAfterItsTime()
{
    setFirst(goodPassword);
    requestReset();
    QCOMPARE(state().outcome, QAccountPasswordOutcome::ResetRequested);
    QVERIFY(state().reset);
    QCOMPARE(state().resetSecondsLeft, day);
    QVERIFY(!state().canUseReset());
    QCOMPARE(tryPassword(goodPassword), PasswordAnswer::Right); // it works on until then
    pass(day);
    m_controller->tick();
    QVERIFY(state().canUseReset());
    QCOMPARE(tryPassword(goodPassword), PasswordAnswer::Right);
    useReset(otherPassword);
    QCOMPARE(state().outcome, QAccountPasswordOutcome::Saved);
    QVERIFY(!state().reset);
    QVERIFY(isPassword(otherPassword));
}

void QAccountResetControllerTest::aResetNeedsTheLoginPasswordTwice()
{
    setFirst(goodPassword);
    requestReset(goodPassword);
    QCOMPARE(state().refusal, QAccountPasswordRefusal::LoginPasswordWrong);
    QVERIFY(!state().reset);
    requestReset();
    pass(day);
    begin(QAccountPasswordTask::UseReset);
    submit({QStringLiteral("guess"), {}, otherPassword, otherPassword});
    QCOMPARE(state().refusal, QAccountPasswordRefusal::LoginPasswordWrong);
    submit({StoreFixture::password(), {}, StoreFixture::password(), StoreFixture::password()});
    QCOMPARE(state().refusal, QAccountPasswordRefusal::SameAsLogin);
    QVERIFY(isPassword(goodPassword));
}

void QAccountResetControllerTest::aResetThatIsNotReadyIsRefusedByTheStore()
{
    setFirst(goodPassword);
    useReset(otherPassword);
    QCOMPARE(state().refusal, QAccountPasswordRefusal::NoResetRequested);
    requestReset();
    pass(day);
    m_controller->refresh();
    QVERIFY(state().canUseReset()); // the dialog is open …
    pass(-1);                       // … and the clock is turned back
    useReset(otherPassword);
    QCOMPARE(state().refusal, QAccountPasswordRefusal::ResetTooEarly);
    QVERIFY(isPassword(goodPassword));
}

void QAccountResetControllerTest::aCancelledResetLeavesThePassword()
{
    setFirst(goodPassword);
    requestReset();
    m_controller->cancelReset();
    QTRY_VERIFY(!state().isSaving);
    QCOMPARE(state().outcome, QAccountPasswordOutcome::ResetCancelled);
    QVERIFY(!state().reset);
    pass(2 * day);
    useReset(otherPassword);
    QCOMPARE(state().refusal, QAccountPasswordRefusal::NoResetRequested);
    QVERIFY(isPassword(goodPassword));
}

void QAccountResetControllerTest::aPasswordThatIsRememberedEndsTheReset()
{
    setFirst(goodPassword);
    requestReset();
    change(goodPassword, otherPassword);
    QCOMPARE(state().outcome, QAccountPasswordOutcome::Saved);
    QVERIFY(!state().reset);
    QVERIFY(!state().isCounting());
}

void QAccountResetControllerTest::theCountdownFollowsTheClock()
{
    setFirst(goodPassword);
    requestReset();
    pass(3'600);
    m_controller->tick();
    QCOMPARE(state().resetSecondsLeft, day - 3'600);
    pass(-7'200);
    m_controller->tick();
    QCOMPARE(state().resetSecondsLeft, day + 3'600);
    pass(2 * day);
    m_controller->tick();
    QCOMPARE(state().resetSecondsLeft, 0);
    QVERIFY(!state().isCounting());
}

void QAccountResetControllerTest::whatAnotherWindowChangedIsTold()
{
    setFirst(goodPassword);
    QAccountPasswordController other(desk());
    other.refresh();
    other.begin(QAccountPasswordTask::RequestReset);
    other.submit({StoreFixture::password(), {}, {}, {}});
    QTRY_VERIFY(state().reset);
    QCOMPARE(state().resetSecondsLeft, day);
}

QTEST_GUILESS_MAIN(QAccountResetControllerTest)
#include "q_account_reset_controller_test.moc"
