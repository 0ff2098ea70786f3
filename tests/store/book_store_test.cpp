#include "store/book_store.h"

#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

/// Entries made by hand, their corrections, and that what is booked never changes.
class BookStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theOpeningEntryMakesTheFirstBalance();
    void aShopWithoutQcashHasNoOpeningEntry();
    void everyKindOfEntryMovesTheTotal_data();
    void everyKindOfEntryMovesTheTotal();
    void moreThanThereIsCannotBeSpent();
    void refusalsStandInTheirOrder();
    void theDayOfAnEntryIsJudgedInJapan();
    void theSameActIsBookedOnce();
    void anIdOfAnotherActIsRefused_data();
    void anIdOfAnotherActIsRefused();
    void twoShopsMayUseTheSameId();
    void aRefusedActLeavesItsIdFree();
    void correctionsBookTheOpposite();
    void onlyEntriesMadeByHandAreCorrected();
    void aCorrectionIsRefusedWhereItsMoneyIsSpent();
    void adSpendingIsSummedByAd();
    void aBookedRowCannotBeChangedOrRemoved_data();
    void aBookedRowCannotBeChangedOrRemoved();
    void theStoreItselfRefusesWhatBreaksTheBook_data();
    void theStoreItselfRefusesWhatBreaksTheBook();
    void entriesStayInOrderWhenTheClockIsTurnedBack();
    void amountsBeyondTheUnitsRangeAreNotBooked();
    void everyTextIsKeptAsItWasGiven();

private:
    [[nodiscard]] QString add(const EntryDraft &draft) { return answerOf(m_wallet->book.addEntry(m_shop.id, draft, m_clock)); }
    [[nodiscard]] QString correct(const QString &actionId, qint64 transfer)
    {
        return answerOf(m_wallet->book.correctEntry(m_shop.id, actionId, transfer, QStringLiteral("typed wrongly"), m_clock));
    }
    [[nodiscard]] qint64 total() { return totalOf(*m_wallet, m_shop.id); }
    [[nodiscard]] QList<HistoryRow> rows()
    {
        const auto page = m_wallet->book.history(m_shop.id, {}, 1, 1000);
        return page ? page->rows : QList<HistoryRow>();
    }
    [[nodiscard]] qint64 newestTransfer() { return rows().first().transferId; }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void BookStoreTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock);
}

void BookStoreTest::theOpeningEntryMakesTheFirstBalance()
{
    QCOMPARE(total(), 10'000);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().kind, EntryKind::Opening);
    QCOMPARE(rows().first().bookedAt, m_clock.instant);
    QCOMPARE(rows().first().balance.value(), 10'000);
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::aShopWithoutQcashHasNoOpeningEntry()
{
    const Shop poor = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("poor"));
    QCOMPARE(totalOf(*m_wallet, poor.id), 0);
    const auto page = m_wallet->book.history(poor.id, {}, 1, 20);
    QVERIFY(page);
    QCOMPARE(page->matching, 0);
    QCOMPARE(page->pageCount, 1);
    QVERIFY(page->rows.isEmpty());
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::everyKindOfEntryMovesTheTotal_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("after");
    QTest::newRow("manual in") << int(EntryKind::ManualIn) << qint64(10'350);
    QTest::newRow("manual out") << int(EntryKind::ManualOut) << qint64(9'650);
    QTest::newRow("ad spend") << int(EntryKind::AdSpend) << qint64(9'650);
    QTest::newRow("ad refund") << int(EntryKind::AdRefund) << qint64(10'350);
}

void BookStoreTest::everyKindOfEntryMovesTheTotal()
{
    QFETCH(int, kind);
    QFETCH(qint64, after);
    EntryDraft draft = entry(QStringLiteral("a"), EntryKind(kind), 350);
    draft.itemNumber = QStringLiteral("1001");
    draft.reason = QStringLiteral("campaign");
    const auto result = m_wallet->book.addEntry(m_shop.id, draft, m_clock);
    QVERIFY(result);
    QCOMPARE(result->value(), after);
    QCOMPARE(total(), after);
    const HistoryRow row = rows().first();
    QCOMPARE(row.kind, draft.kind);
    QCOMPARE(row.amount, after - 10'000);
    QCOMPARE(row.balance.value(), after);
    QCOMPARE(row.datedOn, std::optional(draft.datedOn));
    QCOMPARE(row.adKind, draft.adKind);
    QCOMPARE(row.itemNumber, draft.itemNumber);
    QCOMPARE(row.note, draft.reason);
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::moreThanThereIsCannotBeSpent()
{
    QCOMPARE(add(entry(QStringLiteral("a"), EntryKind::AdSpend, 10'001)), QStringLiteral("not_enough_qcash"));
    QCOMPARE(add(entry(QStringLiteral("b"), EntryKind::ManualOut, 10'001)), QStringLiteral("not_enough_qcash"));
    QCOMPARE(total(), 10'000);
    QCOMPARE(add(entry(QStringLiteral("c"), EntryKind::AdSpend, 10'000)), QStringLiteral("done"));
    QCOMPARE(total(), 0);
    QCOMPARE(add(entry(QStringLiteral("d"), EntryKind::ManualOut, 1)), QStringLiteral("not_enough_qcash"));
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::refusalsStandInTheirOrder()
{
    QCOMPARE(add(entry(QStringLiteral("taken"), EntryKind::ManualIn, 5)), QStringLiteral("done"));
    const QDate tomorrow(2026, 11, 22);
    EntryDraft wrong = entry(QStringLiteral("taken"), EntryKind::ManualOut, 0, tomorrow);
    QCOMPARE(add(wrong), QStringLiteral("action_id_reused"));
    wrong.actionId = QStringLiteral("free");
    QCOMPARE(add(wrong), QStringLiteral("nothing_to_book"));
    wrong.amount = known<Qcash>(1'000'000);
    QCOMPARE(add(wrong), QStringLiteral("dated_in_future"));
    wrong.datedOn = QDate(2026, 11, 21);
    QCOMPARE(add(wrong), QStringLiteral("not_enough_qcash"));
    QCOMPARE(total(), 10'005);
}

void BookStoreTest::theDayOfAnEntryIsJudgedInJapan()
{
    m_clock.instant = jst::at(QDate(2026, 11, 21), QTime(23, 59, 59));
    const EntryDraft onThe22nd = entry(QStringLiteral("a"), EntryKind::ManualIn, 1, QDate(2026, 11, 22));
    QCOMPARE(add(onThe22nd), QStringLiteral("dated_in_future"));
    m_clock.instant = m_clock.instant.plusSeconds(1);
    QCOMPARE(add(onThe22nd), QStringLiteral("done"));
}

void BookStoreTest::theSameActIsBookedOnce()
{
    const EntryDraft draft = entry(QStringLiteral("a"), EntryKind::AdSpend, 700);
    QCOMPARE(add(draft), QStringLiteral("done"));
    m_clock.instant = m_clock.instant.plusSeconds(86'400 * 40);
    QCOMPARE(add(draft), QStringLiteral("done"));
    QCOMPARE(total(), 9'300);
    QCOMPARE(rows().size(), 2);
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::anIdOfAnotherActIsRefused_data()
{
    QTest::addColumn<int>("change");
    const char *const changes[] = {
        "amount", "kind", "day", "ad", "item", "reason", "a separator moved from one text to the other"};
    for (int i = 0; i < 7; ++i)
        QTest::newRow(changes[i]) << i;
}

void BookStoreTest::anIdOfAnotherActIsRefused()
{
    QFETCH(int, change);
    EntryDraft draft = entry(QStringLiteral("a"), EntryKind::AdSpend, 700);
    draft.itemNumber = QStringLiteral("1");
    draft.reason = QStringLiteral("2") + QChar(0x1f) + QStringLiteral("3");
    QCOMPARE(add(draft), QStringLiteral("done"));
    EntryDraft other = draft;
    if (change == 0)
        other.amount = known<Qcash>(701);
    else if (change == 1)
        other.kind = EntryKind::AdRefund;
    else if (change == 2)
        other.datedOn = other.datedOn.addDays(-1);
    else if (change == 3)
        other.adKind = AdKind::TimeSale;
    else if (change == 4)
        other.itemNumber = QStringLiteral("2");
    else if (change == 5)
        other.reason.clear();
    else {
        other.itemNumber = QStringLiteral("1") + QChar(0x1f) + QStringLiteral("2");
        other.reason = QStringLiteral("3");
    }
    QCOMPARE(add(other), QStringLiteral("action_id_reused"));
    QCOMPARE(total(), 9'300);
}

void BookStoreTest::twoShopsMayUseTheSameId()
{
    const Shop other = registerShop(*m_wallet, m_clock, 500, Grade::General, QStringLiteral("other"));
    QCOMPARE(add(entry(QStringLiteral("a"), EntryKind::AdSpend, 100)), QStringLiteral("done"));
    QVERIFY(m_wallet->book.addEntry(other.id, entry(QStringLiteral("a"), EntryKind::ManualIn, 7), m_clock));
    QCOMPARE(total(), 9'900);
    QCOMPARE(totalOf(*m_wallet, other.id), 507);
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::aRefusedActLeavesItsIdFree()
{
    QCOMPARE(add(entry(QStringLiteral("a"), EntryKind::AdSpend, 20'000)), QStringLiteral("not_enough_qcash"));
    QCOMPARE(add(entry(QStringLiteral("a"), EntryKind::AdSpend, 2'000)), QStringLiteral("done"));
    QCOMPARE(total(), 8'000);
}

void BookStoreTest::correctionsBookTheOpposite()
{
    QCOMPARE(add(entry(QStringLiteral("a"), EntryKind::AdSpend, 700)), QStringLiteral("done"));
    const qint64 spend = newestTransfer();
    QCOMPARE(correct(QStringLiteral("b"), spend), QStringLiteral("done"));
    QCOMPARE(total(), 10'000);
    QCOMPARE(rows().size(), 3);
    QCOMPARE(rows().at(0).kind, EntryKind::Correction);
    QCOMPARE(rows().at(0).amount, 700);
    QCOMPARE(rows().at(0).reversesTransfer, std::optional(spend));
    QVERIFY(rows().at(1).isCorrected);
    QCOMPARE(correct(QStringLiteral("b"), spend), QStringLiteral("done")); // the same act once more
    QCOMPARE(correct(QStringLiteral("c"), spend), QStringLiteral("already_corrected"));
    QCOMPARE(total(), 10'000);
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::onlyEntriesMadeByHandAreCorrected()
{
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 5), 12'352);
    QVERIFY(m_wallet->conversions.convert(m_shop.id, {QStringLiteral("convert"), {}, {}}, m_clock));
    const qint64 conversion = newestTransfer();
    QVERIFY(placePaid(*m_wallet, m_shop, ticket(QStringLiteral("charge"), 1000), m_clock));
    const qint64 charge = newestTransfer();
    QCOMPARE(add(entry(QStringLiteral("in"), EntryKind::ManualIn, 10)), QStringLiteral("done"));
    QCOMPARE(correct(QStringLiteral("right"), newestTransfer()), QStringLiteral("done"));
    const qint64 correction = newestTransfer();

    QCOMPARE(correct(QStringLiteral("a"), conversion), QStringLiteral("not_correctable"));
    QCOMPARE(correct(QStringLiteral("b"), charge), QStringLiteral("not_correctable"));
    QCOMPARE(correct(QStringLiteral("c"), correction), QStringLiteral("not_correctable"));
    QCOMPARE(correct(QStringLiteral("d"), 999'999), QStringLiteral("not_found"));
    const Shop other = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    QCOMPARE(answerOf(m_wallet->book.correctEntry(other.id, QStringLiteral("e"), 1, {}, m_clock)), QStringLiteral("not_found"));
    QCOMPARE(total(), 10'000 + 12'300 + 1'000);
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::aCorrectionIsRefusedWhereItsMoneyIsSpent()
{
    QCOMPARE(add(entry(QStringLiteral("in"), EntryKind::ManualIn, 5'000)), QStringLiteral("done"));
    const qint64 in = newestTransfer();
    QCOMPARE(add(entry(QStringLiteral("out"), EntryKind::AdSpend, 10'001)), QStringLiteral("done"));
    QCOMPARE(correct(QStringLiteral("a"), in), QStringLiteral("not_enough_qcash"));
    QCOMPARE(total(), 4'999);
    QCOMPARE(add(entry(QStringLiteral("more"), EntryKind::ManualIn, 1)), QStringLiteral("done"));
    QCOMPARE(correct(QStringLiteral("a"), in), QStringLiteral("done"));
    QCOMPARE(total(), 0);
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::adSpendingIsSummedByAd()
{
    QCOMPARE(add(entry(QStringLiteral("a"), EntryKind::AdSpend, 700)), QStringLiteral("done"));
    EntryDraft timeSale = entry(QStringLiteral("b"), EntryKind::AdSpend, 900);
    timeSale.adKind = AdKind::TimeSale;
    QCOMPARE(add(timeSale), QStringLiteral("done"));
    const qint64 wrong = newestTransfer();
    QCOMPARE(add(entry(QStringLiteral("c"), EntryKind::AdRefund, 200)), QStringLiteral("done"));
    QCOMPARE(correct(QStringLiteral("d"), wrong), QStringLiteral("done"));
    m_clock.instant = m_clock.instant.plusSeconds(86'400);
    QCOMPARE(add(entry(QStringLiteral("e"), EntryKind::AdSpend, 50)), QStringLiteral("done"));

    const QDate today = jst::dateOf(m_clock.instant);
    const auto both = m_wallet->book.adSpending(m_shop.id, today.addDays(-1), today);
    QVERIFY(both);
    QCOMPARE(both->size(), 2);
    QCOMPARE(both->at(0).adKind, AdKind::TimeSale);
    QCOMPARE(both->at(0).spent.value(), 900);
    QCOMPARE(both->at(0).returned.value(), 900);
    QCOMPARE(both->at(1).spent.value(), 750);
    QCOMPARE(both->at(1).returned.value(), 200);
    const auto one = m_wallet->book.adSpending(m_shop.id, today, today);
    QVERIFY(one);
    QCOMPARE(one->size(), 1);
    QCOMPARE(one->at(0).spent.value(), 50);
}

void BookStoreTest::aBookedRowCannotBeChangedOrRemoved_data()
{
    QTest::addColumn<QByteArray>("sql");
    const char *const attempts[] = {"UPDATE transfer SET amount = amount + 1",
                                    "UPDATE transfer SET note = ''",
                                    "DELETE FROM transfer",
                                    "DELETE FROM transfer WHERE id = 1",
                                    "UPDATE entry SET balance = 1",
                                    "DELETE FROM entry",
                                    "UPDATE conversion SET qcash = qcash + 1, points = points + 1",
                                    "DELETE FROM conversion",
                                    "UPDATE typed_points SET points = 1",
                                    "DELETE FROM typed_points"};
    for (const char *attempt : attempts)
        QTest::newRow(attempt) << QByteArray(attempt);
}

void BookStoreTest::aBookedRowCannotBeChangedOrRemoved()
{
    QFETCH(QByteArray, sql);
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 5), 400);
    QVERIFY(m_wallet->conversions.convert(m_shop.id, {QStringLiteral("convert"), {}, {}}, m_clock));
    QVERIFY(m_wallet->scores.typeInPoints(m_shop.id, {QStringLiteral("type"), *JstMonth::of(2026, 9), known<Points>(5), {}, {}},
                                          m_clock));
    QVERIFY2(!runRaw(m_wallet->database(), sql).isEmpty(), "the store let it happen");
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::theStoreItselfRefusesWhatBreaksTheBook_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a balance below zero") << QByteArray("UPDATE account SET balance = -1 WHERE code = 'qcash'");
    QTest::newRow("an account twice") << QByteArray(
        "INSERT INTO account (shop_id, code, unit, is_external) VALUES (1, 'qcash', 'qcash', 0)");
    const QByteArray insert =
        "INSERT INTO transfer (id, shop_id, action_id, part, from_account_id, to_account_id, amount, kind, booked_at, chain) "
        "SELECT 99, 1, 'opening', 7, %1, %2, %3, '%4', 0, zeroblob(32) FROM (SELECT 1)";
    const auto sql = [insert](const char *from, const char *to, const char *amount, const char *kind) {
        const auto account = [](const char *code) { return "(SELECT id FROM account WHERE code = '" + QByteArray(code) + "')"; };
        return QByteArray(insert)
            .replace("%1", account(from))
            .replace("%2", account(to))
            .replace("%3", amount)
            .replace("%4", kind);
    };
    QTest::newRow("two units") << sql("points_earned", "qcash", "5", "conversion");
    QTest::newRow("onto itself") << sql("qcash_sold", "qcash_sold", "5", "charge");
    QTest::newRow("nothing") << sql("qcash_sold", "qcash", "0", "charge");
    QTest::newRow("a negative amount") << sql("qcash_sold", "qcash", "-5", "charge");
    QTest::newRow("an unknown kind") << sql("qcash_sold", "qcash", "5", "gift");
    QTest::newRow("more than there is") << sql("qcash", "qcash_spent", "10001", "ad_spend");
    QTest::newRow("a text for an amount") << sql("qcash_sold", "qcash", "'much'", "charge");
}

void BookStoreTest::theStoreItselfRefusesWhatBreaksTheBook()
{
    QFETCH(QByteArray, sql);
    QVERIFY2(!runRaw(m_wallet->database(), sql).isEmpty(), sql.constData());
    QCOMPARE(total(), 10'000);
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::entriesStayInOrderWhenTheClockIsTurnedBack()
{
    const Instant before = m_clock.instant;
    m_clock.instant = before.plusSeconds(-3 * 86'400);
    QCOMPARE(add(entry(QStringLiteral("a"), EntryKind::AdSpend, 100, QDate(2026, 11, 1))), QStringLiteral("done"));
    QCOMPARE(rows().first().bookedAt, before);
    m_clock.instant = before.plusSeconds(5);
    QCOMPARE(add(entry(QStringLiteral("b"), EntryKind::AdSpend, 100)), QStringLiteral("done"));
    QCOMPARE(rows().first().bookedAt, before.plusSeconds(5));
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::amountsBeyondTheUnitsRangeAreNotBooked()
{
    QCOMPARE(add(entry(QStringLiteral("a"), EntryKind::ManualIn, Qcash::limit - 10'000)), QStringLiteral("done"));
    QVERIFY(add(entry(QStringLiteral("b"), EntryKind::ManualIn, 1)) != QLatin1String("done"));
    QVERIFY(!placePaid(*m_wallet, m_shop, ticket(QStringLiteral("c"), 100), m_clock));
    QCOMPARE(total(), Qcash::limit);
    VERIFY_SOUND(*m_wallet);
}

void BookStoreTest::everyTextIsKeptAsItWasGiven()
{
    const QList<QString> texts{QStringLiteral("50% off_now 'quoted' \"double\" \\ ;--"),
                               QString::fromUtf8("プラス展示 🎉 광고 广告"),
                               QStringLiteral("a\nb\tc\r\n"),
                               QStringLiteral("before") + QChar(0) + QStringLiteral("after"),
                               QString(QChar(0xd83d)) + u'x',
                               QString(QChar(0xfffe)),
                               QString(10'000, u'長')};
    for (const QString &text : texts) {
        EntryDraft draft = entry(text.left(5) + QString::number(texts.indexOf(text)), EntryKind::ManualIn, 1);
        draft.reason = text;
        QCOMPARE(add(draft), QStringLiteral("done"));
        QCOMPARE(add(draft), QStringLiteral("done"));
        QVERIFY2(findingsOf(m_wallet->database()).isEmpty(), qPrintable(text));
    }
    QCOMPARE(total(), 10'000 + texts.size());
}

QTEST_GUILESS_MAIN(BookStoreTest)
#include "book_store_test.moc"
