#include "support/q_account_desk.h"
#include "support/wallet_samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using samples::goodPassword;
using samples::otherPassword;

/// The Q-account password: set, changed and reset, over a real store.
class QAccountPasswordControllerTest : public QObject, private samples::QAccountDesk
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void eachRuleOfTheNewPasswordIsTold_data();
    void eachRuleOfTheNewPasswordIsTold();
    void theRightLoginPasswordSetsTheFirstOne();
    void theFirstOneIsSetOnceOnly();
    void aChangeNeedsThePresentOne();
    void aChangeDiffersFromLoginAndPresent();
    void wrongPresentPasswordsAreSlowedAndLocked();
    void wrongLoginPasswordsAreSlowed();
    void theWaitCountsDownAndEnds();
    void neitherPasswordReachesTheStoreInClear();
    void aComposedLetterIsTheSamePassword();
    void charactersAreCountedAsReadersDo();
    void savingTwiceAtOnceSavesOnce();
    void openingTheDialogAgainForgetsTheLastAttempt();
    void signedOutThereIsNothing();
    void aFailedReadIsToldAsOne();
    void strengthIsTold_data();
    void strengthIsTold();
    void theCatalogueRefusesWhatIsIncomplete_data();
    void theCatalogueRefusesWhatIsIncomplete();
};

void QAccountPasswordControllerTest::eachRuleOfTheNewPasswordIsTold_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, const QString &password, const QString &again, QAccountPasswordRefusal refusal) {
        QTest::newRow(name) << password << again << int(refusal);
    };
    row("empty", {}, {}, QAccountPasswordRefusal::TooShort);
    row("seven characters", QStringLiteral("k3#vQ9z"), QStringLiteral("k3#vQ9z"), QAccountPasswordRefusal::TooShort);
    row("two hundred and one", QString(201, u'x'), QString(201, u'x'), QAccountPasswordRefusal::TooLong);
    row("typed differently", goodPassword, QStringLiteral("q-account-passwort"), QAccountPasswordRefusal::NotTheSame);
    row("common", QStringLiteral("12345678"), QStringLiteral("12345678"), QAccountPasswordRefusal::TooCommon);
    row("common in capitals", QStringLiteral("PassWord1"), QStringLiteral("PassWord1"), QAccountPasswordRefusal::TooCommon);
    row("one character only", QString(30, u'x'), QString(30, u'x'), QAccountPasswordRefusal::TooCommon);
    row("the login password", StoreFixture::password(), StoreFixture::password(), QAccountPasswordRefusal::SameAsLogin);
}

void QAccountPasswordControllerTest::eachRuleOfTheNewPasswordIsTold()
{
    QFETCH(QString, password);
    QFETCH(QString, again);
    QFETCH(int, refusal);
    begin(QAccountPasswordTask::Set);
    submit({StoreFixture::password(), {}, password, again});
    QCOMPARE(state().refusal, static_cast<QAccountPasswordRefusal>(refusal));
    QVERIFY(state().task);
    QVERIFY(!state().outcome);
    QVERIFY(desk().wallet.shops.qAccountPasswordHash(m_store->shop.id)->isEmpty());
}

void QAccountPasswordControllerTest::theRightLoginPasswordSetsTheFirstOne()
{
    QCOMPARE(state().isSet.value, std::optional(false));
    const QSignalSpy announced(&desk().session, &Session::bookChanged);
    m_controller->beginSetting();
    QCOMPARE(state().task, QAccountPasswordTask::Set);
    const QString shortest = QStringLiteral("k3#vQ9zT");
    submit({StoreFixture::password(), {}, shortest, shortest});
    QVERIFY(!state().refusal && !state().fault && !state().task);
    QCOMPARE(state().outcome, QAccountPasswordOutcome::Saved);
    QCOMPARE(state().isSet.value, std::optional(true));
    QCOMPARE(announced.count(), 1);
    QVERIFY(isPassword(shortest));
    m_controller->beginSetting();
    QCOMPARE(state().task, QAccountPasswordTask::Change);
}

void QAccountPasswordControllerTest::theFirstOneIsSetOnceOnly()
{
    setFirst(goodPassword);
    begin(QAccountPasswordTask::Set); // a dialog that was opened before
    submit({StoreFixture::password(), {}, otherPassword, otherPassword});
    QCOMPARE(state().refusal, QAccountPasswordRefusal::ChangedMeanwhile);
    QVERIFY(isPassword(goodPassword));
}

void QAccountPasswordControllerTest::aChangeNeedsThePresentOne()
{
    setFirst(goodPassword);
    change(QStringLiteral("guess"), otherPassword);
    QCOMPARE(state().refusal, QAccountPasswordRefusal::CurrentPasswordWrong);
    change(StoreFixture::password(), otherPassword); // the login password is none
    QCOMPARE(state().refusal, QAccountPasswordRefusal::CurrentPasswordWrong);
    QVERIFY(isPassword(goodPassword));
    change(goodPassword, otherPassword);
    QCOMPARE(state().outcome, QAccountPasswordOutcome::Saved);
    QVERIFY(isPassword(otherPassword));
}

void QAccountPasswordControllerTest::aChangeDiffersFromLoginAndPresent()
{
    setFirst(goodPassword);
    change(goodPassword, StoreFixture::password());
    QCOMPARE(state().refusal, QAccountPasswordRefusal::SameAsLogin);
    change(goodPassword, goodPassword);
    QCOMPARE(state().refusal, QAccountPasswordRefusal::SameAsCurrent);
    QVERIFY(isPassword(goodPassword));
}

void QAccountPasswordControllerTest::wrongPresentPasswordsAreSlowedAndLocked()
{
    setFirst(goodPassword);
    for (int i = 0; i < 3; ++i) {
        change(QStringLiteral("guess"), otherPassword);
        QCOMPARE(state().refusal, QAccountPasswordRefusal::CurrentPasswordWrong);
    }
    change(goodPassword, otherPassword);
    QCOMPARE(state().refusal, QAccountPasswordRefusal::Wait);
    QCOMPARE(state().waitSeconds, 2);
    pass(2);
    change(QStringLiteral("guess"), otherPassword);
    pass(4);
    change(QStringLiteral("guess"), otherPassword);
    change(goodPassword, otherPassword);
    QCOMPARE(state().refusal, QAccountPasswordRefusal::Wait);
    QCOMPARE(state().waitSeconds, 30);
    QVERIFY(isPassword(goodPassword));
    // Checkout asks the same password and waits too.
    QCOMPARE(tryPassword(goodPassword), PasswordAnswer::Wait);
    pass(30);
    change(goodPassword, otherPassword);
    QCOMPARE(state().outcome, QAccountPasswordOutcome::Saved);
    QCOMPARE(tryPassword(otherPassword), PasswordAnswer::Right);
}

void QAccountPasswordControllerTest::wrongLoginPasswordsAreSlowed()
{
    begin(QAccountPasswordTask::Set);
    for (int i = 0; i < 3; ++i) {
        submit({QStringLiteral("guess"), {}, goodPassword, goodPassword});
        QCOMPARE(state().refusal, QAccountPasswordRefusal::LoginPasswordWrong);
    }
    submit({StoreFixture::password(), {}, goodPassword, goodPassword});
    QCOMPARE(state().refusal, QAccountPasswordRefusal::Wait);
    QCOMPARE(state().waitSeconds, 2);
    pass(2);
    submit({StoreFixture::password(), {}, goodPassword, goodPassword});
    QCOMPARE(state().outcome, QAccountPasswordOutcome::Saved);
}

void QAccountPasswordControllerTest::theWaitCountsDownAndEnds()
{
    begin(QAccountPasswordTask::Set);
    for (int i = 0; i < 4; ++i)
        submit({QStringLiteral("guess"), {}, goodPassword, goodPassword});
    QCOMPARE(state().waitSeconds, 2);
    QVERIFY(state().isCounting());
    pass(-100); // a clock turned back makes nobody wait longer
    m_controller->tick();
    QCOMPARE(state().waitSeconds, 2);
    pass(101);
    m_controller->tick();
    QCOMPARE(state().waitSeconds, 1);
    QCOMPARE(state().refusal, QAccountPasswordRefusal::Wait);
    pass(1);
    m_controller->tick();
    QCOMPARE(state().waitSeconds, 0);
    QVERIFY(!state().refusal);
    QVERIFY(!state().isCounting());
    const QSignalSpy changed(m_controller.get(), &QAccountPasswordController::stateChanged);
    m_controller->tick();
    QCOMPARE(changed.count(), 0);
}

void QAccountPasswordControllerTest::neitherPasswordReachesTheStoreInClear()
{
    setFirst(goodPassword);
    change(goodPassword, otherPassword);
    QFile file(m_store->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QString &password : {goodPassword, otherPassword, StoreFixture::password()})
        QVERIFY(!bytes.contains(password.toUtf8()));
}

void QAccountPasswordControllerTest::aComposedLetterIsTheSamePassword()
{
    const QString composed = QString::fromUtf8("Passw\u00f6rter");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    begin(QAccountPasswordTask::Set);
    submit({StoreFixture::password(), {}, composed, decomposed});
    QCOMPARE(state().outcome, QAccountPasswordOutcome::Saved);
    QCOMPARE(tryPassword(decomposed), PasswordAnswer::Right);
    change(composed, decomposed);
    QCOMPARE(state().refusal, QAccountPasswordRefusal::SameAsCurrent);
}

void QAccountPasswordControllerTest::charactersAreCountedAsReadersDo()
{
    begin(QAccountPasswordTask::Set);
    const QString seven = QString::fromUtf8("o\u0308a\u0308u\u0308e\u0301n\u0303c\u0327\U0001F600");
    QVERIFY(seven.size() > shortestPassword);
    submit({StoreFixture::password(), {}, seven, seven});
    QCOMPARE(state().refusal, QAccountPasswordRefusal::TooShort);
    const QString eight = seven + u'8';
    submit({StoreFixture::password(), {}, eight, eight});
    QCOMPARE(state().outcome, QAccountPasswordOutcome::Saved);
    QCOMPARE(tryPassword(eight), PasswordAnswer::Right);
}

void QAccountPasswordControllerTest::savingTwiceAtOnceSavesOnce()
{
    const QSignalSpy announced(&desk().session, &Session::bookChanged);
    begin(QAccountPasswordTask::Set);
    for (int i = 0; i < 5; ++i)
        m_controller->submit({StoreFixture::password(), {}, goodPassword, goodPassword});
    m_controller->cancel(); // too late
    QTRY_VERIFY(!state().isSaving);
    QCOMPARE(announced.count(), 1);
    QCOMPARE(state().outcome, QAccountPasswordOutcome::Saved);
}

void QAccountPasswordControllerTest::openingTheDialogAgainForgetsTheLastAttempt()
{
    begin(QAccountPasswordTask::Set);
    submit({StoreFixture::password(), {}, QStringLiteral("short"), QStringLiteral("short")});
    QVERIFY(state().refusal);
    m_controller->cancel();
    QVERIFY(!state().task);
    setFirst(goodPassword);
    begin(QAccountPasswordTask::Change);
    QVERIFY(!state().refusal && !state().outcome);
    m_controller->cancel();
    m_controller->acknowledge();
    QVERIFY(!state().outcome);
}

void QAccountPasswordControllerTest::signedOutThereIsNothing()
{
    setFirst(goodPassword);
    requestReset();
    desk().session.signOut();
    QVERIFY(!state().isSet.value && !state().reset && !state().outcome);
    begin(QAccountPasswordTask::Set);
    QVERIFY(!state().task);
    m_controller->submit({StoreFixture::password(), {}, goodPassword, goodPassword});
    m_controller->cancelReset();
    QVERIFY(!state().isSaving);
}

void QAccountPasswordControllerTest::aFailedReadIsToldAsOne()
{
    setFirst(goodPassword);
    QCOMPARE(samples::runRaw(desk().wallet.database(), "ALTER TABLE q_account_reset RENAME TO gone"), QString());
    m_controller->refresh();
    QVERIFY(state().isSet.fault);
    QVERIFY(!state().isSet.value);
    begin(QAccountPasswordTask::Change);
    submit({{}, goodPassword, otherPassword, otherPassword});
    QVERIFY(state().fault);
    QVERIFY(isPassword(goodPassword));
}

void QAccountPasswordControllerTest::strengthIsTold_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("strength");
    const auto row = [](const char *password, PasswordStrength strength) { QTest::newRow(password) << QString::fromUtf8(password) << int(strength); };
    row("k3#vQ9z", PasswordStrength::TooShort);
    row("12345678", PasswordStrength::Common);
    row("QWERTY123", PasswordStrength::Common);
    row("zzzzzzzzzzzzzzzzzzzz", PasswordStrength::Common);
    row("abababababababab", PasswordStrength::Weak);
    row("keyboard", PasswordStrength::Weak);
    row("k3#vQ9zT", PasswordStrength::Fair);
    row("keyboard wine", PasswordStrength::Fair);
    row("Keyboard wine", PasswordStrength::Good);
    row("keyboard wine paper", PasswordStrength::Good);
}

void QAccountPasswordControllerTest::strengthIsTold()
{
    QFETCH(QString, password);
    QFETCH(int, strength);
    QCOMPARE(m_controller->strengthOf(password), static_cast<PasswordStrength>(strength));
}

void QAccountPasswordControllerTest::theCatalogueRefusesWhatIsIncomplete_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no edition") << QByteArray(R"({"editions": []})");
    QTest::newRow("no day") << QByteArray(R"({"editions": [{"resetWaitingHours": 24, "commonPasswords": ["password"]}]})");
    QTest::newRow("no waiting time") << QByteArray(R"({"editions": [{"validFrom": "2026-01-01", "commonPasswords": ["password"]}]})");
    QTest::newRow("no passwords") << QByteArray(R"({"editions": [{"validFrom": "2026-01-01", "resetWaitingHours": 24}]})");
    QTest::newRow("capitals") << QByteArray(R"({"editions": [{"validFrom": "2026-01-01", "resetWaitingHours": 24, "commonPasswords": ["Password"]}]})");
}

void QAccountPasswordControllerTest::theCatalogueRefusesWhatIsIncomplete()
{
    QFETCH(QByteArray, json);
    QVERIFY(!QAccountCatalogue::fromJson(json));
}

QTEST_GUILESS_MAIN(QAccountPasswordControllerTest)
#include "q_account_password_controller_test.moc"
