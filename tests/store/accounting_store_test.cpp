#include "support/journal_samples.h"
#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

/// Booking policies that a shop saves, and what its corrections take back.
class AccountingStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasSavedIsReadBackInItsOrder();
    void aShopSeesItsOwnPoliciesOnly();
    void theSameActAnswersAsTheFirstTime();
    void theSameIdWithAnyOtherTextIsRefused_data();
    void theSameIdWithAnyOtherTextIsRefused();
    void refusalsStandInTheirOrder();
    void aRefusalKeepsNeitherPolicyNorItsId();
    void whatYayoiCannotTakeIsSaved();
    void policiesAreNeverChangedOrRemoved_data();
    void policiesAreNeverChangedOrRemoved();
    void aPolicyThatLacksATitleIsNotRead();
    void aStoreWithPoliciesIsSound();
    void aCorrectionTellsWhatItTakesBack();

private:
    [[nodiscard]] static BookingPolicyDraft draft(const char *id, QDate from = {2026, 11, 1}, const BookingPolicy &policy = bookingPolicy())
    {
        return {QString::fromLatin1(id), {from, policy}};
    }
    [[nodiscard]] QString save(const BookingPolicyDraft &draft)
    {
        return answerOf(m_wallet->accounting.save(m_shop.id, draft, m_clock), bookingPolicyRefusalCodes);
    }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void AccountingStoreTest::init()
{
    m_clock.instant = jst::at({2026, 11, 21}, QTime(10, 0));
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock);
}

void AccountingStoreTest::whatWasSavedIsReadBackInItsOrder()
{
    QVERIFY(m_wallet->accounting.saved(m_shop.id)->isEmpty());
    BookingPolicy other = bookingPolicy(BookingMethod::Expense, PointsBooking::NotBooked, 3);
    other.title(AccountRole::Card) = {QStringLiteral("買掛金"), QStringLiteral("한국 'カード'"), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
    QCOMPARE(save(draft("a", {2027, 1, 1}, other)), QStringLiteral("done"));
    m_clock.instant = m_clock.instant.plusSeconds(60);
    QCOMPARE(save(draft("b", {2026, 1, 1})), QStringLiteral("done"));
    const auto saved = *m_wallet->accounting.saved(m_shop.id);
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved.first(), (SavedBookingPolicy{1, {{2027, 1, 1}, other}, m_clock.instant.plusSeconds(-60)}));
    QCOMPARE(saved.last(), (SavedBookingPolicy{2, {{2026, 1, 1}, bookingPolicy()}, m_clock.instant}));
}

void AccountingStoreTest::aShopSeesItsOwnPoliciesOnly()
{
    const Shop other = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    QCOMPARE(save(draft("a")), QStringLiteral("done"));
    QVERIFY(m_wallet->accounting.saved(other.id)->isEmpty());
    const auto saved = m_wallet->accounting.save(other.id, draft("a"), m_clock);
    QVERIFY(saved);
    QCOMPARE(saved->number, 1);
}

void AccountingStoreTest::theSameActAnswersAsTheFirstTime()
{
    const auto first = m_wallet->accounting.save(m_shop.id, draft("a"), m_clock);
    QCOMPARE(save(draft("b", {2026, 12, 1})), QStringLiteral("done"));
    m_clock.instant = m_clock.instant.plusSeconds(86'400);
    const auto again = m_wallet->accounting.save(m_shop.id, draft("a"), m_clock);
    QVERIFY(first && again);
    QCOMPARE(*again, *first);
    QCOMPARE(m_wallet->accounting.saved(m_shop.id)->size(), 2);
}

void AccountingStoreTest::theSameIdWithAnyOtherTextIsRefused_data()
{
    QTest::addColumn<BookingPolicyDraft>("other");
    const auto row = [](const char *name, auto change) {
        BookingPolicyDraft other = draft("a");
        change(other.content);
        QTest::newRow(name) << other;
    };
    row("day", [](DatedPolicy &content) { content.validFrom = {2026, 11, 2}; });
    row("method", [](DatedPolicy &content) { content.policy.method = BookingMethod::Expense; });
    row("points", [](DatedPolicy &content) { content.policy.points = PointsBooking::NotBooked; });
    row("month", [](DatedPolicy &content) { content.policy.lastMonth = 3; });
    row("title", [](DatedPolicy &content) { content.policy.title(AccountRole::Fee).title += u'x'; });
    row("tax class", [](DatedPolicy &content) { content.policy.title(AccountRole::AdjustedOut).taxClass[2] += u'x'; });
    row("another division", [](DatedPolicy &content) {
        AccountTitle &account = content.policy.title(AccountRole::PointsIncome);
        account.title += account.sub.left(1);
        account.sub.remove(0, 1);
    });
}

void AccountingStoreTest::theSameIdWithAnyOtherTextIsRefused()
{
    QFETCH(BookingPolicyDraft, other);
    QCOMPARE(save(draft("a")), QStringLiteral("done"));
    QCOMPARE(save(other), QStringLiteral("action_id_reused"));
}

void AccountingStoreTest::refusalsStandInTheirOrder()
{
    BookingPolicy policy = bookingPolicy();
    policy.lastMonth = 0;
    policy.title(AccountRole::Fee).title.clear();
    policy.title(AccountRole::Suica).title = QString(41, u'x');
    policy.title(AccountRole::Opening).sub = QStringLiteral("a\tb");
    policy.title(AccountRole::Advertising) = policy.title(AccountRole::Prepayment);
    QCOMPARE(save(draft("a", {}, policy)), QStringLiteral("no_day"));
    QCOMPARE(save(draft("a", {2026, 1, 1}, policy)), QStringLiteral("bad_last_month"));
    policy.lastMonth = 12;
    QCOMPARE(save(draft("a", {2026, 1, 1}, policy)), QStringLiteral("empty_title"));
    policy.title(AccountRole::Fee).title = QStringLiteral("x");
    QCOMPARE(save(draft("a", {2026, 1, 1}, policy)), QStringLiteral("text_too_long"));
    policy.title(AccountRole::Suica).title = QStringLiteral("x");
    QCOMPARE(save(draft("a", {2026, 1, 1}, policy)), QStringLiteral("bad_character"));
    policy.title(AccountRole::Opening).sub.clear();
    QCOMPARE(save(draft("a", {2026, 1, 1}, policy)), QStringLiteral("same_account"));
    policy.title(AccountRole::Advertising).sub = QStringLiteral("ad");
    QCOMPARE(save(draft("a", {2026, 1, 1}, policy)), QStringLiteral("done"));
}

void AccountingStoreTest::aRefusalKeepsNeitherPolicyNorItsId()
{
    QCOMPARE(save(draft("a", {})), QStringLiteral("no_day"));
    QVERIFY(m_wallet->accounting.saved(m_shop.id)->isEmpty());
    QCOMPARE(save(draft("a")), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void AccountingStoreTest::whatYayoiCannotTakeIsSaved()
{
    BookingPolicy policy = bookingPolicy();
    policy.title(AccountRole::Card).title = QStringLiteral("선급금");
    policy.title(AccountRole::Card).sub = QString(40, u'金');
    QCOMPARE(save(draft("a", {2026, 1, 1}, policy)), QStringLiteral("done"));
    QCOMPARE(m_wallet->accounting.saved(m_shop.id)->first().content.policy, policy);
}

void AccountingStoreTest::policiesAreNeverChangedOrRemoved_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("changed") << QByteArray("UPDATE booking_policy SET method = 'expense'");
    QTest::newRow("removed") << QByteArray("DELETE FROM booking_policy");
    QTest::newRow("a title changed") << QByteArray("UPDATE booking_title SET title = 'x'");
    QTest::newRow("a title removed") << QByteArray("DELETE FROM booking_title");
    QTest::newRow("out of turn") << QByteArray(
        "INSERT INTO booking_policy SELECT shop_id, 7, 'c', valid_from, method, points, last_month, saved_at FROM booking_policy LIMIT 1");
    QTest::newRow("a title of no policy") << QByteArray("INSERT INTO booking_title VALUES (1, 9, 'fee', 'x', '', '', '', '')");
    QTest::newRow("an unknown role") << QByteArray("INSERT INTO booking_title VALUES (1, 1, 'other', 'x', '', '', '', '')");
}

void AccountingStoreTest::policiesAreNeverChangedOrRemoved()
{
    QFETCH(QByteArray, sql);
    QCOMPARE(save(draft("a")), QStringLiteral("done"));
    const auto before = *m_wallet->accounting.saved(m_shop.id);
    QVERIFY(!runRaw(m_wallet->database(), sql).isEmpty());
    QCOMPARE(*m_wallet->accounting.saved(m_shop.id), before);
}

void AccountingStoreTest::aPolicyThatLacksATitleIsNotRead()
{
    QCOMPARE(save(draft("a")), QStringLiteral("done"));
    QCOMPARE(runRaw(m_wallet->database(), "DROP TRIGGER booking_title_never_goes; DELETE FROM booking_title WHERE role = 'fee'"), QString());
    QVERIFY(!m_wallet->accounting.saved(m_shop.id));
}

void AccountingStoreTest::aStoreWithPoliciesIsSound()
{
    QCOMPARE(save(draft("a")), QStringLiteral("done"));
    QCOMPARE(save(draft("b")), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void AccountingStoreTest::aCorrectionTellsWhatItTakesBack()
{
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("spend"), EntryKind::AdSpend, 70), m_clock));
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 9), m_clock));
    const auto rows = m_wallet->book.entriesAfter(m_shop.id, {}, 0, 10);
    QCOMPARE(rows->size(), 3);
    QVERIFY(m_wallet->book.correctEntry(m_shop.id, QStringLiteral("c1"), rows->at(2).transferId, {}, m_clock));
    QVERIFY(m_wallet->book.correctEntry(m_shop.id, QStringLiteral("c2"), rows->at(1).transferId, {}, m_clock));
    const auto reversed = m_wallet->accounting.reversedKinds(m_shop.id, 1, 5);
    QCOMPARE(reversed->size(), 2);
    QCOMPARE(reversed->first().ordinal, 4);
    QCOMPARE(reversed->first().kind, EntryKind::ManualIn);
    QCOMPARE(reversed->last().ordinal, 5);
    QCOMPARE(reversed->last().kind, EntryKind::AdSpend);
    QVERIFY(m_wallet->accounting.reversedKinds(m_shop.id, 1, 3)->isEmpty());
    QCOMPARE(m_wallet->accounting.reversedKinds(m_shop.id, 5, 5)->size(), 1);
}

QTEST_GUILESS_MAIN(AccountingStoreTest)
#include "accounting_store_test.moc"
