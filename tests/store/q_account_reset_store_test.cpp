#include "store/q_account_reset_store.h"

#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

namespace {

constexpr qint64 day = 86'400;

} // namespace

/// The Q-account password is replaced by the one that was meant, and a forgotten one only after its waiting time.
class QAccountResetStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPasswordIsReplacedWhereItIsStillTheSame();
    void aResetWaitsItsWholeTime();
    void askingAgainDoesNotBeginAnew();
    void aClockTurnedBackWhileWaitingShortensNothing();
    void aClockTurnedBackWhileAskingShortensNothing_data();
    void aClockTurnedBackWhileAskingShortensNothing();
    void cancellingEndsIt();
    void aChangeEndsIt();
    void aResetWorksOnce();
    void theLockAfterWrongPasswordsEndsWithTheOldPassword();
    void withoutAPasswordThereIsNothingToReset();
    void theWaitingTimeIsKeptByTheStoreItself();
    void shopsResetApartFromEachOther();

private:
    [[nodiscard]] QString replace(const QString &expected, const QString &hash)
    {
        return answerOf(m_wallet->qAccountResets.replace(m_shop, expected, hash, m_clock), qAccountStoreRefusalCodes);
    }
    [[nodiscard]] QString replaceByReset(const QString &hash)
    {
        return answerOf(m_wallet->qAccountResets.replaceByReset(m_shop, hash, m_clock), qAccountStoreRefusalCodes);
    }
    [[nodiscard]] QString request()
    {
        return answerOf(m_wallet->qAccountResets.request(m_shop.id, day, m_clock), qAccountStoreRefusalCodes);
    }
    [[nodiscard]] std::optional<QAccountReset> pending() { return *m_wallet->qAccountResets.pending(m_shop.id); }
    [[nodiscard]] QString hash() { return *m_wallet->shops.qAccountPasswordHash(m_shop.id); }
    [[nodiscard]] qint64 resets(const char *ended)
    {
        return readRaw(m_wallet->database(), QStringLiteral("SELECT count(*) FROM q_account_reset WHERE ended = '%1'").arg(QLatin1String(ended)));
    }
    void pass(qint64 seconds) { m_clock.instant = m_clock.instant.plusSeconds(seconds); }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop; // its Q-account password's hash is "q-account-hash"
    const QString m_done = QStringLiteral("done");
};

void QAccountResetStoreTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock);
}

void QAccountResetStoreTest::aPasswordIsReplacedWhereItIsStillTheSame()
{
    QCOMPARE(replace(QString(), QStringLiteral("new")), QStringLiteral("changed_meanwhile"));
    QCOMPARE(replace(QStringLiteral("older"), QStringLiteral("new")), QStringLiteral("changed_meanwhile"));
    QCOMPARE(hash(), QStringLiteral("q-account-hash"));
    QCOMPARE(replace(QStringLiteral("q-account-hash"), QStringLiteral("new")), m_done);
    QCOMPARE(hash(), QStringLiteral("new"));
}

void QAccountResetStoreTest::aResetWaitsItsWholeTime()
{
    QCOMPARE(replaceByReset(QStringLiteral("new")), QStringLiteral("none_requested"));
    QCOMPARE(request(), m_done);
    QCOMPARE(pending()->requestedAt, m_clock.instant);
    QCOMPARE(pending()->readyAt, m_clock.instant.plusSeconds(day));
    QCOMPARE(replaceByReset(QStringLiteral("new")), QStringLiteral("too_early"));
    pass(day - 1);
    QCOMPARE(replaceByReset(QStringLiteral("new")), QStringLiteral("too_early"));
    QCOMPARE(hash(), QStringLiteral("q-account-hash")); // the old one works on until then
    pass(1);
    QCOMPARE(replaceByReset(QStringLiteral("new")), m_done);
    QCOMPARE(hash(), QStringLiteral("new"));
    QVERIFY(!pending());
}

void QAccountResetStoreTest::askingAgainDoesNotBeginAnew()
{
    QCOMPARE(request(), m_done);
    const Instant ready = pending()->readyAt;
    pass(3'600);
    QCOMPARE(request(), m_done);
    QCOMPARE(pending()->readyAt, ready);
}

void QAccountResetStoreTest::aClockTurnedBackWhileWaitingShortensNothing()
{
    QCOMPARE(request(), m_done);
    pass(-30 * day);
    QCOMPARE(replaceByReset(QStringLiteral("new")), QStringLiteral("too_early"));
    pass(day);
    QCOMPARE(replaceByReset(QStringLiteral("new")), QStringLiteral("too_early"));
    pass(30 * day);
    QCOMPARE(replaceByReset(QStringLiteral("new")), m_done);
}

void QAccountResetStoreTest::aClockTurnedBackWhileAskingShortensNothing_data()
{
    QTest::addColumn<QString>("seen");
    QTest::newRow("behind the registration") << QStringLiteral("registration");
    QTest::newRow("behind the book") << QStringLiteral("book");
    QTest::newRow("behind another reset") << QStringLiteral("reset");
}

void QAccountResetStoreTest::aClockTurnedBackWhileAskingShortensNothing()
{
    QFETCH(QString, seen);
    if (seen == QLatin1String("book")) {
        pass(10 * day);
        QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 40), m_clock));
    } else if (seen == QLatin1String("reset")) {
        pass(10 * day);
        QCOMPARE(request(), m_done);
        QVERIFY(m_wallet->qAccountResets.cancel(m_shop.id, m_clock));
    }
    const Instant right = m_clock.instant;
    pass(-2 * day);
    QCOMPARE(request(), m_done);
    QCOMPARE(pending()->requestedAt, right);
    m_clock.instant = right.plusSeconds(day - 1); // the clock is put right again
    QCOMPARE(replaceByReset(QStringLiteral("new")), QStringLiteral("too_early"));
    pass(1);
    QCOMPARE(replaceByReset(QStringLiteral("new")), m_done);
}

void QAccountResetStoreTest::cancellingEndsIt()
{
    QVERIFY(m_wallet->qAccountResets.cancel(m_shop.id, m_clock)); // none is under way
    QCOMPARE(request(), m_done);
    QVERIFY(m_wallet->qAccountResets.cancel(m_shop.id, m_clock));
    QVERIFY(!pending());
    pass(2 * day);
    QCOMPARE(replaceByReset(QStringLiteral("new")), QStringLiteral("none_requested"));
    QCOMPARE(resets("cancelled"), 1);
    QCOMPARE(request(), m_done); // a new one waits anew
    QCOMPARE(pending()->readyAt, m_clock.instant.plusSeconds(day));
}

void QAccountResetStoreTest::aChangeEndsIt()
{
    QCOMPARE(request(), m_done);
    QCOMPARE(replace(QStringLiteral("q-account-hash"), QStringLiteral("remembered")), m_done);
    QVERIFY(!pending());
    pass(day);
    QCOMPARE(replaceByReset(QStringLiteral("new")), QStringLiteral("none_requested"));
    QCOMPARE(hash(), QStringLiteral("remembered"));
    QCOMPARE(resets("not_needed"), 1);
}

void QAccountResetStoreTest::aResetWorksOnce()
{
    QCOMPARE(request(), m_done);
    pass(day);
    QCOMPARE(replaceByReset(QStringLiteral("new")), m_done);
    QCOMPARE(replaceByReset(QStringLiteral("newer")), QStringLiteral("none_requested"));
    QCOMPARE(hash(), QStringLiteral("new"));
    QCOMPARE(resets("used"), 1);
}

void QAccountResetStoreTest::theLockAfterWrongPasswordsEndsWithTheOldPassword()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_wallet->passwords.beginAttempt(PasswordKind::QAccount, m_shop.sellerId, m_clock), 0);
    QCOMPARE(m_wallet->passwords.beginAttempt(PasswordKind::QAccount, m_shop.sellerId, m_clock), 2);
    QCOMPARE(request(), m_done); // asking alone frees nothing
    QCOMPARE(m_wallet->passwords.beginAttempt(PasswordKind::QAccount, m_shop.sellerId, m_clock), 2);
    QCOMPARE(replace(QStringLiteral("q-account-hash"), QStringLiteral("new")), m_done);
    QCOMPARE(m_wallet->passwords.beginAttempt(PasswordKind::QAccount, m_shop.sellerId, m_clock), 0);
}

void QAccountResetStoreTest::withoutAPasswordThereIsNothingToReset()
{
    const ShopDraft draft{QStringLiteral("other"), QStringLiteral("Other"), Grade::General, QStringLiteral("login-hash"), {}, {}};
    QVERIFY(m_wallet->shops.add(draft, m_clock));
    m_shop = **m_wallet->shops.bySellerId(QStringLiteral("other"));
    QCOMPARE(request(), QStringLiteral("changed_meanwhile"));
    QCOMPARE(replace(QString(), QStringLiteral("first")), m_done);
    QCOMPARE(replace(QString(), QStringLiteral("second")), QStringLiteral("changed_meanwhile"));
    QCOMPARE(request(), m_done);
}

void QAccountResetStoreTest::theWaitingTimeIsKeptByTheStoreItself()
{
    QCOMPARE(request(), m_done);
    QVERIFY(runRaw(m_wallet->database(), "UPDATE q_account_reset SET ready_at = requested_at").contains(QStringLiteral("keeps its waiting time")));
    QVERIFY(runRaw(m_wallet->database(), "DELETE FROM q_account_reset").contains(QStringLiteral("are kept")));
    QVERIFY(!runRaw(m_wallet->database(), "INSERT INTO q_account_reset VALUES (1, 2, 0, 0, NULL, NULL)").isEmpty());
    VERIFY_SOUND(*m_wallet);
}

void QAccountResetStoreTest::shopsResetApartFromEachOther()
{
    const Shop other = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    QCOMPARE(request(), m_done);
    QVERIFY(!*m_wallet->qAccountResets.pending(other.id));
    QVERIFY(m_wallet->qAccountResets.cancel(other.id, m_clock));
    QVERIFY(pending());
}

QTEST_GUILESS_MAIN(QAccountResetStoreTest)
#include "q_account_reset_store_test.moc"
