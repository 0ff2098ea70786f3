#include "store/lot_store.h"

#include "support/bidding.h"
#include "support/chance.h"
#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

/// Lots: first in, first out; kept apart by what they came from; what was left of them on any day.
class LotStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oldestQcashIsUsedFirst();
    void refundedQcashIsALotOfItsOwn();
    void settlementMoneyAndConvertedPointsAreKeptApart();
    void correctionGivesBackToTheLotsThatWereUsed();
    void correctedIncomeIsTakenFromItsOwnLotFirst();
    void unusedRestOfAPastDayStaysAsItWas();
    void nothingWasThereBeforeTheFirstEntry();
    void lotsBuiltFromEntriesAreThoseKeptWithEachBooking();
    void whatIsHeldForABidStaysInItsLots();
    void anActThatWinsTakesFromTheOldestLots();
    void verificationFindsAChangedRest();
    void verificationFindsALotOfWhatWasOnlySetAside();
    void verificationFindsAForeignUse();
    void anyBookAgreesWithAPlainReckoning();

private:
    void book(EntryKind kind, qint64 amount);
    void correct(qint64 transfer);
    [[nodiscard]] qint64 lastTransfer();
    [[nodiscard]] qint64 restOf(LotKind kind, QDate day) { return restIn(m_shop.id, kind, day); }
    [[nodiscard]] qint64 restIn(ShopId shop, LotKind kind, QDate day);
    [[nodiscard]] QDate today() const { return jst::dateOf(m_clock.instant); }
    [[nodiscard]] QStringList lotRows();

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    int m_acts = 0;
};

void LotStoreTest::init()
{
    m_clock.instant = jst::at(QDate(2026, 11, 20), QTime(12, 0));
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock, 1'000);
    m_acts = 0;
}

void LotStoreTest::book(EntryKind kind, qint64 amount)
{
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("act-%1").arg(++m_acts), kind, amount, today()), m_clock));
}

void LotStoreTest::correct(qint64 transfer)
{
    QVERIFY(m_wallet->book.correctEntry(m_shop.id, QStringLiteral("act-%1").arg(++m_acts), transfer, {}, m_clock));
}

qint64 LotStoreTest::lastTransfer()
{
    return m_wallet->book.history(m_shop.id, {}, 1, 1)->rows.first().transferId;
}

qint64 LotStoreTest::restIn(ShopId shop, LotKind kind, QDate day)
{
    const auto rests = m_wallet->lots.restsOn(shop, day);
    if (!rests)
        return -1;
    const auto found = std::find_if(rests->begin(), rests->end(), [kind](const LotRest &rest) { return rest.kind == kind; });
    return found->rest.value();
}

QStringList LotStoreTest::lotRows()
{
    QStringList rows;
    Statement read(m_wallet->database(), QStringLiteral(
        "SELECT 'lot', number, transfer_id, kind, amount FROM lot UNION ALL SELECT 'use', transfer_id, number, '', amount FROM lot_use "
        "UNION ALL SELECT 'open', number, 0, '', rest FROM lot_open UNION ALL SELECT 'day', day, account_id, kind, rest FROM lot_day ORDER BY 1, 2, 3, 4"));
    while (*read.next())
        rows.append(QStringLiteral("%1 %2 %3 %4 %5").arg(read.text(0)).arg(read.integer(1)).arg(read.integer(2)).arg(read.text(3)).arg(read.integer(4)));
    return rows;
}

void LotStoreTest::oldestQcashIsUsedFirst()
{
    QVERIFY(placePaid(*m_wallet, m_shop, ticket(QStringLiteral("t"), 500), m_clock));
    book(EntryKind::AdSpend, 1'200);
    QCOMPARE(restOf(LotKind::Opening, today()), 0);
    QCOMPARE(restOf(LotKind::Paid, today()), 300);
    const auto shares = m_wallet->lots.shares(m_shop.id, 3, 3);
    QVERIFY(shares);
    QCOMPARE(*shares, (QList<LotShare>{{3, LotKind::Opening, -1'000}, {3, LotKind::Paid, -200}}));
}

void LotStoreTest::refundedQcashIsALotOfItsOwn()
{
    book(EntryKind::AdSpend, 600);
    book(EntryKind::AdRefund, 250);
    QCOMPARE(restOf(LotKind::Opening, today()), 400);
    QCOMPARE(restOf(LotKind::Refunded, today()), 250);
    book(EntryKind::AdSpend, 500);
    QCOMPARE(restOf(LotKind::Opening, today()), 0);
    QCOMPARE(restOf(LotKind::Refunded, today()), 150);
}

void LotStoreTest::settlementMoneyAndConvertedPointsAreKeptApart()
{
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), QDate(2026, 9, 1), 5'000)});
    QVERIFY(placePaid(*m_wallet, m_shop, ticket(QStringLiteral("t"), 3'000, PaymentMethod::Settlement), m_clock));
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 10), 12'352);
    QVERIFY(m_wallet->conversions.convert(m_shop.id, {QStringLiteral("c"), {}, {}}, m_clock));
    QCOMPARE(restOf(LotKind::Settlement, today()), 3'000);
    QCOMPARE(restOf(LotKind::Points, today()), 12'300);
    QCOMPARE(restOf(LotKind::Opening, today()), 1'000);
    QCOMPARE(restOf(LotKind::Paid, today()), 0);
}

void LotStoreTest::correctionGivesBackToTheLotsThatWereUsed()
{
    book(EntryKind::ManualIn, 400);
    book(EntryKind::AdSpend, 1'100);
    const qint64 spent = lastTransfer();
    QCOMPARE(restOf(LotKind::Adjusted, today()), 300);
    correct(spent);
    QCOMPARE(restOf(LotKind::Opening, today()), 1'000);
    QCOMPARE(restOf(LotKind::Adjusted, today()), 400);
    QCOMPARE(restOf(LotKind::Refunded, today()), 0);
    book(EntryKind::AdSpend, 10); // and the oldest is first again
    QCOMPARE(restOf(LotKind::Opening, today()), 990);
    QVERIFY(findingsOf(m_wallet->database()).isEmpty());
}

void LotStoreTest::correctedIncomeIsTakenFromItsOwnLotFirst()
{
    book(EntryKind::ManualIn, 400);
    const qint64 mistaken = lastTransfer();
    correct(mistaken);
    QCOMPARE(restOf(LotKind::Opening, today()), 1'000);
    QCOMPARE(restOf(LotKind::Adjusted, today()), 0);
    QVERIFY(findingsOf(m_wallet->database()).isEmpty());
}

void LotStoreTest::unusedRestOfAPastDayStaysAsItWas()
{
    const QDate first = today();
    book(EntryKind::AdSpend, 100);
    m_clock.instant = m_clock.instant.plusSeconds(10 * 86'400);
    book(EntryKind::AdSpend, 700);
    QCOMPARE(restOf(LotKind::Opening, first), 900);
    QCOMPARE(restOf(LotKind::Opening, first.addDays(9)), 900);
    QCOMPARE(restOf(LotKind::Opening, first.addDays(10)), 200);
    QCOMPARE(restOf(LotKind::Opening, first.addDays(1'000)), 200);
}

void LotStoreTest::nothingWasThereBeforeTheFirstEntry()
{
    for (const auto &row : lotKindCodes)
        QCOMPARE(restOf(row.first, today().addDays(-1)), 0);
    QVERIFY(m_wallet->lots.shares(m_shop.id, 2, 100)->isEmpty());
}

void LotStoreTest::lotsBuiltFromEntriesAreThoseKeptWithEachBooking()
{
    book(EntryKind::ManualIn, 400);
    book(EntryKind::AdSpend, 1'100);
    correct(lastTransfer());
    Bidding bidding(*m_wallet, m_shop.id);
    QVERIFY(bidding.hold(30, m_clock));
    book(EntryKind::AdRefund, 70);
    correct(lastTransfer());
    QVERIFY(bidding.release(m_clock));
    const QStringList kept = lotRows();
    for (const char *sql : {"DROP TRIGGER lot_never_goes", "DROP TRIGGER lot_use_never_goes", "DELETE FROM lot_open", "DELETE FROM lot_day",
                            "DELETE FROM lot_use", "DELETE FROM lot"})
        QVERIFY(runSql(m_wallet->database(), QString::fromLatin1(sql)));
    QVERIFY(keepAllLots(m_wallet->database()));
    QCOMPARE(lotRows(), kept);
}

void LotStoreTest::whatIsHeldForABidStaysInItsLots()
{
    book(EntryKind::ManualIn, 400);
    Bidding bidding(*m_wallet, m_shop.id);
    QVERIFY(bidding.hold(1'100, m_clock));
    QCOMPARE(restOf(LotKind::Opening, today()), 1'000);
    QCOMPARE(restOf(LotKind::Adjusted, today()), 400);
    QCOMPARE(m_wallet->book.balances(m_shop.id)->spendable.value(), 300);
    QVERIFY(bidding.release(m_clock));
    QCOMPARE(restOf(LotKind::Opening, today()), 1'000);
    QVERIFY(m_wallet->lots.shares(m_shop.id, 3, 4)->isEmpty());
    QVERIFY(findingsOf(m_wallet->database()).isEmpty());
}

void LotStoreTest::anActThatWinsTakesFromTheOldestLots()
{
    Bidding bidding(*m_wallet, m_shop.id);
    QVERIFY(bidding.hold(600, m_clock));
    m_clock.instant = m_clock.instant.plusSeconds(86'400);
    book(EntryKind::ManualIn, 400); // what came meanwhile is younger
    QCOMPARE(bidding.win(m_clock).value_or(0), 600);
    QCOMPARE(restOf(LotKind::Opening, today()), 400);
    QCOMPARE(restOf(LotKind::Adjusted, today()), 400);
    QCOMPARE(restOf(LotKind::Opening, today().addDays(-1)), 1'000);
    QVERIFY(findingsOf(m_wallet->database()).isEmpty());
}

void LotStoreTest::verificationFindsALotOfWhatWasOnlySetAside()
{
    QVERIFY(Bidding(*m_wallet, m_shop.id).hold(600, m_clock));
    QVERIFY(findingsOf(m_wallet->database()).isEmpty());
    const qint64 transfer = lastTransfer();
    QVERIFY(runSql(m_wallet->database(), QStringLiteral("INSERT INTO lot_use SELECT account_id, %1, 1, 5 FROM lot").arg(transfer)));
    QCOMPARE(findingsOf(m_wallet->database()), QStringList{QStringLiteral("lots_wrong")});
}

void LotStoreTest::verificationFindsAChangedRest()
{
    QVERIFY(runSql(m_wallet->database(), QStringLiteral("UPDATE lot_open SET rest = 999")));
    QCOMPARE(findingsOf(m_wallet->database()), QStringList{QStringLiteral("lots_wrong")});
}

void LotStoreTest::verificationFindsAForeignUse()
{
    book(EntryKind::AdSpend, 100);
    QVERIFY(runSql(m_wallet->database(), QStringLiteral("INSERT INTO lot_use SELECT account_id, 1, 1, 5 FROM lot")));
    QCOMPARE(findingsOf(m_wallet->database()), QStringList{QStringLiteral("lots_wrong")});
}

namespace {

/// Coins of one Qcash each, in the order of their coming: the plainest first-in first-out there is.
struct Coins
{
    QList<LotKind> unused;

    [[nodiscard]] qint64 count(LotKind kind) const { return unused.count(kind); }
};

} // namespace

void LotStoreTest::anyBookAgreesWithAPlainReckoning()
{
    Chance chance("lot_store_test");
    for (int life = 0; life < 30; ++life) {
        init();
        const Shop other = registerShop(*m_wallet, m_clock, 77, Grade::General, QStringLiteral("other"));
        Coins coins;
        coins.unused = QList<LotKind>(1'000, LotKind::Opening);
        Bidding bidding(*m_wallet, m_shop.id);
        QMap<QDate, QHash<LotKind, qint64>> days;
        for (int act = 0; act < 60; ++act) {
            m_clock.instant = m_clock.instant.plusSeconds(chance.between(0, 3) == 0 ? chance.between(1, 5 * 86'400) : 60);
            const int amount = int(chance.between(1, 300));
            switch (chance.between(0, 6)) {
            case 0:
                book(EntryKind::ManualIn, amount);
                coins.unused.append(QList<LotKind>(amount, LotKind::Adjusted));
                break;
            case 1:
                book(EntryKind::AdRefund, amount);
                coins.unused.append(QList<LotKind>(amount, LotKind::Refunded));
                break;
            case 2:
                bidding.hold(amount, m_clock);
                break;
            case 3:
                bidding.release(m_clock);
                break;
            case 4:
                coins.unused = coins.unused.mid(bidding.win(m_clock).value_or(0));
                break;
            default:
                if (amount > coins.unused.size() - bidding.held())
                    continue;
                book(EntryKind::AdSpend, amount);
                coins.unused = coins.unused.mid(amount);
            }
            for (const auto &row : lotKindCodes)
                days[today()][row.first] = coins.count(row.first);
        }
        for (auto day = days.cbegin(); day != days.cend(); ++day) {
            for (const auto &row : lotKindCodes)
                QCOMPARE(restOf(row.first, day.key()), day->value(row.first));
        }
        const auto rows = m_wallet->book.entriesAfter(m_shop.id, {}, 0, 1'000);
        QHash<qint64, qint64> sums;
        const auto shares = m_wallet->lots.shares(m_shop.id, 1, 1'000);
        QVERIFY(rows && shares);
        for (const LotShare &share : *shares)
            sums[share.ordinal] += share.amount;
        for (const HistoryRow &row : *rows)
            QCOMPARE(sums.value(row.ordinal), setsAside(row.kind) ? 0 : row.amount);
        QCOMPARE(restIn(other.id, LotKind::Opening, today()), 77);
        QVERIFY(findingsOf(m_wallet->database()).isEmpty());
    }
}

QTEST_GUILESS_MAIN(LotStoreTest)
#include "lot_store_test.moc"
