#include "store/withdrawal_store.h"

#include "support/chance.h"
#include "support/wallet_samples.h"

#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// Settlement money goes out: how much, what it costs, and when not.
class WithdrawalStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFeeIsTakenOutOfTheAmount_data();
    void theFeeIsTakenOutOfTheAmount();
    void itIsBookedInTwoTransfersOfYen();
    void qcashAndItsHistoryDoNotMove();
    void onlySettledMoneyCanBeWithdrawn();
    void ticketsAndWithdrawalsShareTheMoney();
    void theMoneyIsReadAnewAtCommit();
    void theGradeIsReadAnewAtCommit();
    void theSameActAnswersAsTheFirstTime();
    void anIdOfAnotherActIsRefused();
    void refusalsStandInTheirOrder();
    void aRefusedActLeavesItsIdFree();
    void aReturnMayOvertakeAWithdrawal();
    void aClockTurnedBackKeepsTheBooksOrder();
    void theClockIsReadWhenTheStoreIsHeld();
    void shopsHaveTheirOwnWithdrawals();
    void pagesHoldTheNewestFirst();
    void aWithdrawalNeverChangesOrGoes();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void anyMixOfActsKeepsTheSum();

private:
    [[nodiscard]] WithdrawalDraft draft(const QString &id, qint64 amount) const { return {id, known<Yen>(amount)}; }
    [[nodiscard]] QString withdraw(const QString &id, qint64 amount)
    {
        return answerOf(m_wallet->withdrawals.request(m_shop, draft(id, amount), m_clock), withdrawalRefusalCodes);
    }
    void deliver(const QString &number, QDate day, qint64 yen) { import(*m_wallet, m_shop.id, QList{delivery(number, day, yen)}); }
    [[nodiscard]] qint64 settled()
    {
        const auto money = m_wallet->settlement.available(m_shop.id, m_shop.grade, jst::dateOf(m_clock.instant));
        return money ? money->settled.value() : -1;
    }
    [[nodiscard]] qint64 balanceOf(const char *code)
    {
        return readRaw(m_wallet->database(), QStringLiteral("SELECT balance FROM account WHERE code = '%1' AND shop_id = %2")
                                                 .arg(QLatin1String(code)).arg(m_shop.id.value));
    }
    [[nodiscard]] QList<qint64> numbersOf(qint64 page, int pageSize)
    {
        QList<qint64> numbers;
        const auto read = m_wallet->withdrawals.page(m_shop.id, page, pageSize);
        for (const Withdrawal &row : read ? read->withdrawals : QList<Withdrawal>())
            numbers.append(row.number);
        return numbers;
    }

    FakeClock m_clock; // Saturday, 2026-11-21: General settled up to deliveries of 11-03
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    const QDate m_settledDay{2026, 11, 3};
    const QDate m_dueDay{2026, 11, 4};
};

void WithdrawalStoreTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock);
}

void WithdrawalStoreTest::theFeeIsTakenOutOfTheAmount_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<qint64>("received");
    const QString done = QStringLiteral("done");
    const QString nothing = QStringLiteral("nothing_arrives");
    const QString tooMuch = QStringLiteral("more_than_settled");
    QTest::newRow("all") << qint64(10'000) << done << qint64(9'850);
    QTest::newRow("some") << qint64(5'000) << done << qint64(4'850);
    QTest::newRow("least") << qint64(151) << done << qint64(1);
    QTest::newRow("the fee alone") << qint64(150) << nothing << qint64(0);
    QTest::newRow("nothing") << qint64(0) << nothing << qint64(0);
    QTest::newRow("less than nothing") << qint64(-5'000) << nothing << qint64(0);
    QTest::newRow("one yen too many") << qint64(10'001) << tooMuch << qint64(0);
    QTest::newRow("the largest amount there is") << Yen::limit << tooMuch << qint64(0);
}

void WithdrawalStoreTest::theFeeIsTakenOutOfTheAmount()
{
    QFETCH(qint64, amount);
    QFETCH(QString, answer);
    QFETCH(qint64, received);
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    const auto result = m_wallet->withdrawals.request(m_shop, draft(QStringLiteral("a"), amount), m_clock);
    QCOMPARE(answerOf(result, withdrawalRefusalCodes), answer);
    if (result) {
        QCOMPARE(result->quote.amount.value(), amount);
        QCOMPARE(result->quote.fee.value(), 150);
        QCOMPARE(result->quote.received.value(), received);
        QCOMPARE(result->balanceAfter.value(), 10'000 - amount);
        QCOMPARE(result->requestedAt, m_clock.instant);
    }
    QCOMPARE(settled(), result ? 10'000 - amount : 10'000);
    VERIFY_SOUND(*m_wallet);
}

void WithdrawalStoreTest::itIsBookedInTwoTransfersOfYen()
{
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    QCOMPARE(withdraw(QStringLiteral("a"), 4'000), QStringLiteral("done"));
    QCOMPARE(balanceOf("settlement_money"), -4'000);
    QCOMPARE(balanceOf("withdrawn_money"), 3'850);
    QCOMPARE(balanceOf("withdrawal_fees"), 150);
    QCOMPARE(readRaw(m_wallet->database(), QStringLiteral("SELECT amount FROM transfer WHERE action_id = 'a' AND part = 0 AND kind = 'withdrawal'")), 3'850);
    QCOMPARE(readRaw(m_wallet->database(), QStringLiteral("SELECT amount FROM transfer WHERE action_id = 'a' AND part = 1 AND kind = 'withdrawal'")), 150);
    QCOMPARE(readRaw(m_wallet->database(), QStringLiteral("SELECT count(*) FROM transfer WHERE action_id = 'a'")), 2);
}

void WithdrawalStoreTest::qcashAndItsHistoryDoNotMove()
{
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    const qint64 entries = m_wallet->book.history(m_shop.id, {}, 1, 20)->matching;
    QCOMPARE(withdraw(QStringLiteral("a"), 4'000), QStringLiteral("done"));
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 10'000);
    QCOMPARE(m_wallet->book.history(m_shop.id, {}, 1, 20)->matching, entries);
}

void WithdrawalStoreTest::onlySettledMoneyCanBeWithdrawn()
{
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("more_than_settled"));
    deliver(QStringLiteral("1"), m_dueDay, 50'000);
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("more_than_settled"));
    m_clock.instant = jst::at(QDate(2026, 11, 24), QTime(23, 59, 59));
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("more_than_settled"));
    m_clock.instant = m_clock.instant.plusSeconds(1); // its Wednesday
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("done"));
}

void WithdrawalStoreTest::ticketsAndWithdrawalsShareTheMoney()
{
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    QVERIFY(m_wallet->ticketOrders.place(m_shop, ticket(QStringLiteral("t"), 3'000, PaymentMethod::Settlement), m_clock));
    QCOMPARE(withdraw(QStringLiteral("a"), 7'001), QStringLiteral("more_than_settled"));
    QCOMPARE(withdraw(QStringLiteral("a"), 6'000), QStringLiteral("done"));
    QCOMPARE(answerOf(m_wallet->ticketOrders.place(m_shop, ticket(QStringLiteral("u"), 3'000, PaymentMethod::Settlement), m_clock)),
             QStringLiteral("not_enough_settlement"));
    QVERIFY(m_wallet->ticketOrders.place(m_shop, ticket(QStringLiteral("v"), 1'000, PaymentMethod::Settlement), m_clock));
    QCOMPARE(settled(), 0);
    VERIFY_SOUND(*m_wallet);
}

void WithdrawalStoreTest::theMoneyIsReadAnewAtCommit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.sqlite"));
    m_wallet = openWallet(path);
    m_shop = registerShop(*m_wallet, m_clock);
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    QCOMPARE(settled(), 10'000); // what the dialog shows
    const auto other = openWallet(path);
    QVERIFY(other->withdrawals.request(m_shop, draft(QStringLiteral("other"), 8'000), m_clock));
    QCOMPARE(withdraw(QStringLiteral("a"), 8'000), QStringLiteral("more_than_settled"));
    QCOMPARE(withdraw(QStringLiteral("a"), 2'000), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void WithdrawalStoreTest::theGradeIsReadAnewAtCommit()
{
    deliver(QStringLiteral("1"), QDate(2026, 11, 10), 10'000); // settled already for a Power seller
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("more_than_settled"));
    QVERIFY(m_wallet->shops.setGrade(m_shop.id, Grade::Power));
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("done"));
}

void WithdrawalStoreTest::theSameActAnswersAsTheFirstTime()
{
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    QVERIFY(!*m_wallet->withdrawals.repeated(m_shop.id, draft(QStringLiteral("a"), 4'000)));
    const auto first = m_wallet->withdrawals.request(m_shop, draft(QStringLiteral("a"), 4'000), m_clock);
    m_clock.instant = m_clock.instant.plusSeconds(600);
    QCOMPARE(withdraw(QStringLiteral("b"), 6'000), QStringLiteral("done")); // nothing is left
    const auto again = m_wallet->withdrawals.request(m_shop, draft(QStringLiteral("a"), 4'000), m_clock);
    QVERIFY(first && again);
    QCOMPARE(again->number, first->number);
    QCOMPARE(again->balanceAfter.value(), 6'000);
    QCOMPARE(again->requestedAt, first->requestedAt);
    QCOMPARE((*m_wallet->withdrawals.repeated(m_shop.id, draft(QStringLiteral("a"), 4'000)))->number, first->number);
    QCOMPARE(settled(), 0);
    VERIFY_SOUND(*m_wallet);
}

void WithdrawalStoreTest::anIdOfAnotherActIsRefused()
{
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    QCOMPARE(withdraw(QStringLiteral("a"), 4'000), QStringLiteral("done"));
    QCOMPARE(withdraw(QStringLiteral("a"), 4'001), QStringLiteral("action_id_reused"));
    QCOMPARE(answerOf(m_wallet->withdrawals.repeated(m_shop.id, draft(QStringLiteral("a"), 4'001)), withdrawalRefusalCodes),
             QStringLiteral("action_id_reused"));
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 40), m_clock));
    QCOMPARE(withdraw(QStringLiteral("in"), 4'000), QStringLiteral("action_id_reused"));
    QCOMPARE(settled(), 6'000);
}

void WithdrawalStoreTest::refusalsStandInTheirOrder()
{
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 40), m_clock));
    QCOMPARE(withdraw(QStringLiteral("in"), 10), QStringLiteral("action_id_reused"));
    QCOMPARE(withdraw(QStringLiteral("a"), 10), QStringLiteral("nothing_arrives"));
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("more_than_settled"));
}

void WithdrawalStoreTest::aRefusedActLeavesItsIdFree()
{
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("more_than_settled"));
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    QCOMPARE(withdraw(QStringLiteral("a"), 2'000), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void WithdrawalStoreTest::aReturnMayOvertakeAWithdrawal()
{
    SalesOrder order = delivery(QStringLiteral("1"), m_settledDay, 10'000);
    import(*m_wallet, m_shop.id, QList{order});
    QCOMPARE(withdraw(QStringLiteral("a"), 10'000), QStringLiteral("done"));
    order.state = SalesOrderState::Returned;
    import(*m_wallet, m_shop.id, QList{order});
    QCOMPARE(settled(), -10'000);
    QCOMPARE(withdraw(QStringLiteral("b"), 151), QStringLiteral("more_than_settled"));
    VERIFY_SOUND(*m_wallet);
}

void WithdrawalStoreTest::aClockTurnedBackKeepsTheBooksOrder()
{
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("done"));
    const Instant before = m_clock.instant;
    m_clock.instant = before.plusSeconds(-3'600);
    const auto second = m_wallet->withdrawals.request(m_shop, draft(QStringLiteral("b"), 1'000), m_clock);
    QVERIFY(second);
    QCOMPARE(second->requestedAt, before);
    VERIFY_SOUND(*m_wallet);
}

void WithdrawalStoreTest::theClockIsReadWhenTheStoreIsHeld()
{
    // A clock that says whether the write lock was held when it was read.
    class LockWatch : public Clock
    {
    public:
        explicit LockWatch(Database &database) : m_database(database) {}
        Instant now() const override
        {
            wasHeld = sqlite3_txn_state(m_database.handle(), nullptr) == SQLITE_TXN_WRITE;
            return FakeClock().instant;
        }
        mutable bool wasHeld = false;

    private:
        Database &m_database;
    };
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    const LockWatch clock(m_wallet->database());
    QVERIFY(m_wallet->withdrawals.request(m_shop, draft(QStringLiteral("a"), 1'000), clock));
    QVERIFY(clock.wasHeld);
}

void WithdrawalStoreTest::shopsHaveTheirOwnWithdrawals()
{
    const Shop other = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    import(*m_wallet, other.id, QList{delivery(QStringLiteral("1"), m_settledDay, 9'000)});
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("more_than_settled"));
    QVERIFY(m_wallet->withdrawals.request(other, draft(QStringLiteral("a"), 1'000), m_clock));
    QCOMPARE(m_wallet->withdrawals.page(m_shop.id, 1, 20)->count, 0);
    QCOMPARE(m_wallet->withdrawals.page(other.id, 1, 20)->count, 1);
    VERIFY_SOUND(*m_wallet);
}

void WithdrawalStoreTest::pagesHoldTheNewestFirst()
{
    QCOMPARE(m_wallet->withdrawals.page(m_shop.id, 3, 4)->page, 1);
    QVERIFY(numbersOf(1, 4).isEmpty());
    deliver(QStringLiteral("1"), m_settledDay, 100'000);
    for (int i = 1; i <= 9; ++i)
        QCOMPARE(withdraw(QString::number(i), 1'000 + i), QStringLiteral("done"));
    const auto page = m_wallet->withdrawals.page(m_shop.id, 1, 4);
    QVERIFY(page);
    QCOMPARE(page->count, 9);
    QCOMPARE(page->pageCount, 3);
    QCOMPARE(page->withdrawals.first().quote.amount.value(), 1'009);
    QCOMPARE(numbersOf(1, 4), QList<qint64>({9, 8, 7, 6}));
    QCOMPARE(numbersOf(2, 4), QList<qint64>({5, 4, 3, 2}));
    QCOMPARE(numbersOf(3, 4), QList<qint64>({1}));
    QCOMPARE(numbersOf(99, 4), QList<qint64>({1}));
    QCOMPARE(numbersOf(-1, 4), QList<qint64>({9, 8, 7, 6}));
}

void WithdrawalStoreTest::aWithdrawalNeverChangesOrGoes()
{
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("done"));
    QVERIFY(runRaw(m_wallet->database(), "UPDATE withdrawal SET amount = 2000").contains(QStringLiteral("does not change")));
    QVERIFY(runRaw(m_wallet->database(), "DELETE FROM withdrawal").contains(QStringLiteral("are kept")));
}

void WithdrawalStoreTest::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("another amount", "UPDATE withdrawal SET amount = amount + 1 WHERE number = 1");
    row("another fee", "UPDATE withdrawal SET fee = 1, amount = amount - 149 WHERE number = 1");
    row("another act", "UPDATE withdrawal SET action_id = 'in' WHERE number = 1");
    row("a withdrawal removed", "DELETE FROM withdrawal WHERE number = 2");
    row("a first withdrawal removed", "DELETE FROM withdrawal WHERE number = 1");
    row("a withdrawal put in", "INSERT INTO withdrawal VALUES (1, 3, 'in', 500, 150, 0, 0)");
}

void WithdrawalStoreTest::tamperingIsFound()
{
    QFETCH(QByteArray, sql);
    deliver(QStringLiteral("1"), m_settledDay, 10'000);
    QCOMPARE(withdraw(QStringLiteral("a"), 1'000), QStringLiteral("done"));
    QCOMPARE(withdraw(QStringLiteral("b"), 2'000), QStringLiteral("done"));
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 40), m_clock));
    const QByteArray triggers = "DROP TRIGGER withdrawal_never_changes; DROP TRIGGER withdrawal_never_goes; PRAGMA foreign_keys = OFF;";
    QCOMPARE(runRaw(m_wallet->database(), triggers + sql), QString());
    const QStringList found = findingsOf(m_wallet->database());
    QVERIFY2(found.contains(QStringLiteral("withdrawal_unbooked")), qPrintable(found.join(u' ')));
}

void WithdrawalStoreTest::anyMixOfActsKeepsTheSum()
{
    Chance chance("withdrawals");
    qint64 delivered = 0;
    qint64 used = 0;
    for (int i = 0; i < 300; ++i) {
        const QString id = QString::number(i);
        const qint64 yen = chance.between(1, 4'000);
        if (chance.once(3)) {
            deliver(id, m_settledDay.addDays(-int(chance.between(0, 30))), yen);
            delivered += yen;
        } else if (chance.once(2)) {
            const bool isCovered = delivered - used >= 500;
            const auto paid = m_wallet->ticketOrders.place(m_shop, ticket(id, 500, PaymentMethod::Settlement), m_clock);
            QCOMPARE(bool(paid), isCovered);
            used += paid ? 500 : 0;
        } else {
            const bool isPossible = yen > 150 && yen <= delivered - used;
            QCOMPARE(withdraw(id, yen) == QStringLiteral("done"), isPossible);
            used += isPossible ? yen : 0;
        }
        QCOMPARE(settled(), delivered - used);
    }
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(WithdrawalStoreTest)
#include "withdrawal_store_test.moc"
