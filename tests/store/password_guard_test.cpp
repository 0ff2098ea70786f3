#include "store/password_guard.h"

#include "store/password_hash.h"
#include "support/wallet_samples.h"

#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// Wrong passwords are slowed down, counted on disk and never locked out for good.
class PasswordGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theWaitGrowsToAQuarterOfAnHour();
    void attemptsAreFreeUntilTheThirdWrongOne();
    void fiveWrongPasswordsLockForHalfAMinute();
    void aWaitEndsWithItsLastSecond();
    void waitingAttemptsAreNotCounted();
    void theRightPasswordStartsAnew();
    void subjectsAndKindsAreCountedApart();
    void theCountOutlivesTheProgram();
    void aClockTurnedBackGivesNoMoreTries_data();
    void aClockTurnedBackGivesNoMoreTries();
    void aClockTurnedBackNeverLocksForLongerThanTheWholeWait();
    void hashesMatchTheirPasswordAlone();
    void passwordsAreComparedAsOneWayOfComposingLetters();

private:
    [[nodiscard]] int attempt(PasswordKind kind = PasswordKind::Login, const QString &subject = QStringLiteral("seller"))
    {
        const auto wait = m_wallet->passwords.beginAttempt(kind, subject, m_clock);
        return wait ? *wait : -1;
    }
    void pass(qint64 seconds) { m_clock.instant = m_clock.instant.plusSeconds(seconds); }
    /// Makes `count` wrong attempts, each as soon as it may be made.
    void fail(int count)
    {
        for (int i = 0; i < count; ++i) {
            pass(15 * 60);
            QCOMPARE(attempt(), 0);
        }
    }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
};

void PasswordGuardTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
}

void PasswordGuardTest::theWaitGrowsToAQuarterOfAnHour()
{
    const QList<int> waits{0, 0, 0, 2, 4, 30, 60, 120, 240, 480, 900, 900, 900};
    for (int failures = 0; failures < waits.size(); ++failures)
        QCOMPARE(PasswordGuard::waitSecondsAfter(failures), waits.at(failures));
    QCOMPARE(PasswordGuard::waitSecondsAfter(1'000'000'000), 900);
}

void PasswordGuardTest::attemptsAreFreeUntilTheThirdWrongOne()
{
    QCOMPARE(attempt(), 0);
    QCOMPARE(attempt(), 0);
    QCOMPARE(attempt(), 0);
    QCOMPARE(attempt(), 2);
    pass(2);
    QCOMPARE(attempt(), 0);
    QCOMPARE(attempt(), 4);
}

void PasswordGuardTest::fiveWrongPasswordsLockForHalfAMinute()
{
    fail(5);
    QCOMPARE(attempt(), 30);
    pass(29);
    QCOMPARE(attempt(), 1);
    pass(1);
    QCOMPARE(attempt(), 0);
    QCOMPARE(attempt(), 60);
}

void PasswordGuardTest::aWaitEndsWithItsLastSecond()
{
    fail(12);
    QCOMPARE(attempt(), 900);
    pass(899);
    QCOMPARE(attempt(), 1);
    pass(1);
    QCOMPARE(attempt(), 0);
}

void PasswordGuardTest::waitingAttemptsAreNotCounted()
{
    fail(5);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(attempt(), 30);
    pass(30);
    QCOMPARE(attempt(), 0);
    QCOMPARE(attempt(), 60);
}

void PasswordGuardTest::theRightPasswordStartsAnew()
{
    fail(9);
    QVERIFY(m_wallet->passwords.succeeded(PasswordKind::Login, QStringLiteral("seller")));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(attempt(), 0);
    QCOMPARE(attempt(), 2);
}

void PasswordGuardTest::subjectsAndKindsAreCountedApart()
{
    fail(5);
    QCOMPARE(attempt(), 30);
    QCOMPARE(attempt(PasswordKind::QAccount), 0);
    QCOMPARE(attempt(PasswordKind::Login, QStringLiteral("nobody")), 0);
    QCOMPARE(attempt(PasswordKind::Login, QStringLiteral("Seller")), 0);
    QVERIFY(m_wallet->passwords.succeeded(PasswordKind::QAccount, QStringLiteral("seller")));
    QCOMPARE(attempt(), 30);
}

void PasswordGuardTest::theCountOutlivesTheProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.sqlite"));
    for (int i = 0; i < 5; ++i) {
        m_wallet = openWallet(path);
        pass(4);
        QCOMPARE(attempt(), 0); // counted before it is tried: ending here counts as wrong
        m_wallet.reset();
    }
    m_wallet = openWallet(path);
    QCOMPARE(attempt(), 30);
}

void PasswordGuardTest::aClockTurnedBackGivesNoMoreTries_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("a second") << qint64(1);
    QTest::newRow("a day") << qint64(86'400);
    QTest::newRow("to 1970") << FakeClock().instant.utcSeconds;
}

void PasswordGuardTest::aClockTurnedBackGivesNoMoreTries()
{
    QFETCH(qint64, seconds);
    fail(5);
    pass(20);
    QCOMPARE(attempt(), 10);
    pass(-seconds - 20);
    QCOMPARE(attempt(), 30);
    pass(29);
    QCOMPARE(attempt(), 1);
    pass(1);
    QCOMPARE(attempt(), 0);
    QCOMPARE(attempt(), 60);
}

void PasswordGuardTest::aClockTurnedBackNeverLocksForLongerThanTheWholeWait()
{
    m_clock.instant = jst::at(QDate(2099, 1, 1), QTime(0, 0));
    fail(5);
    m_clock.instant = jst::at(QDate(2026, 11, 21), QTime(0, 0));
    QCOMPARE(attempt(), 30);
    pass(30);
    QCOMPARE(attempt(), 0);
}

void PasswordGuardTest::hashesMatchTheirPasswordAlone()
{
    const QString password = QString::fromUtf8("정확한 비밀번호 ✓ with blanks");
    const auto hash = hashPassword(password);
    QVERIFY(hash);
    QVERIFY(hash->startsWith(QLatin1String("$argon2id$")));
    QVERIFY(passwordMatches(*hash, password));
    for (const QString &wrong : {password + u' ', password.chopped(1), password.toUpper(), QString(), *hash})
        QVERIFY(!passwordMatches(*hash, wrong));
    QVERIFY(*hash != *hashPassword(password)); // salted
    QVERIFY(!passwordMatches(unmatchableHash(), QString()));
    QVERIFY(!passwordMatches(QString(), QString()));
}

void PasswordGuardTest::passwordsAreComparedAsOneWayOfComposingLetters()
{
    const auto hash = hashPassword(QString::fromUtf8("caf\u00e9-\uac00"));
    QVERIFY(hash);
    QVERIFY(passwordMatches(*hash, QString::fromUtf8("cafe\u0301-\u1100\u1161")));
}

QTEST_GUILESS_MAIN(PasswordGuardTest)
#include "password_guard_test.moc"
