#include "control/withdrawal_controller.h"

#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

namespace {

const QString qPassword = QStringLiteral("q-account-password");

} // namespace

/// Withdrawals as the screen makes them, over a real store.
class WithdrawalControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aWithdrawalIsRecordedAndTold();
    void theFeeAndTheBalanceLimitTheAmount_data();
    void theFeeAndTheBalanceLimitTheAmount();
    void theQAccountPasswordReleasesIt();
    void askingForTooMuchCountsNoPassword();
    void withoutPasswordOrMoneyNothingCanBegin();
    void theSameRequestTwiceBooksOnce();
    void aFaultKeepsTheDraft();
    void anotherAmountIsAnotherAct();
    void moneyThatWentMeanwhileIsTold();
    void cancellingBooksNothing();
    void pagesAreBroughtIntoRange();
    void signedOutThereIsNothing();
    void aFailedReadIsNoEmptyList();

private:
    void request(qint64 yen, const QString &password = qPassword)
    {
        m_controller->request(yen, password);
        QTRY_VERIFY(!state().isBooking);
    }
    void withdraw(qint64 yen)
    {
        m_controller->begin();
        request(yen);
        QVERIFY(state().done);
    }
    [[nodiscard]] const WithdrawalState &state() const { return m_controller->state(); }
    [[nodiscard]] Desk &desk() { return m_store->desk(); }
    [[nodiscard]] qint64 withdrawals() { return desk().wallet.withdrawals.page(m_store->shop.id, 1, 20)->count; }
    [[nodiscard]] qint64 failures()
    {
        return samples::readRaw(desk().wallet.database(), QStringLiteral("SELECT coalesce(sum(failures), 0) FROM password_guard WHERE kind = 'q_account'"));
    }

    QString m_hash;
    std::unique_ptr<StoreFixture> m_store; // 10,000 yen settled, 5,000 due
    std::unique_ptr<WithdrawalController> m_controller;
};

void WithdrawalControllerTest::initTestCase()
{
    m_hash = *hashPassword(qPassword);
}

void WithdrawalControllerTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(desk().wallet.shops.setQAccountPasswordHash(m_store->shop.id, m_hash));
    samples::import(desk().wallet, m_store->shop.id, QList{samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 10'000),
                                                           samples::delivery(QStringLiteral("2"), QDate(2026, 11, 4), 5'000)});
    desk().session.signIn(m_store->shop);
    m_controller = std::make_unique<WithdrawalController>(desk());
    m_controller->refresh();
}

void WithdrawalControllerTest::cleanup()
{
    m_controller.reset();
    m_store.reset();
}

void WithdrawalControllerTest::aWithdrawalIsRecordedAndTold()
{
    QCOMPARE(state().settled.value, std::optional(known<Yen>(10'000)));
    QVERIFY(state().canBegin());
    const QSignalSpy announced(&desk().session, &Session::bookChanged);
    m_controller->begin();
    QVERIFY(state().isOpen);
    request(4'000);
    QVERIFY(!state().isOpen && !state().refusal && !state().fault);
    QVERIFY(state().done);
    QCOMPARE(state().done->quote.received.value(), 3'850);
    QCOMPARE(announced.count(), 1);
    QCOMPARE(state().settled.value, std::optional(known<Yen>(6'000)));
    QCOMPARE(state().page.value->withdrawals.size(), 1);
    QCOMPARE(state().page.value->withdrawals.first().balanceAfter.value(), 6'000);
    m_controller->acknowledge();
    QVERIFY(!state().done);
}

void WithdrawalControllerTest::theFeeAndTheBalanceLimitTheAmount_data()
{
    QTest::addColumn<qint64>("yen");
    QTest::addColumn<int>("refusal");
    QTest::newRow("nothing") << qint64(0) << int(WithdrawalRefusal::NothingArrives);
    QTest::newRow("the fee") << qint64(150) << int(WithdrawalRefusal::NothingArrives);
    QTest::newRow("below nothing") << qint64(-2) << int(WithdrawalRefusal::NothingArrives);
    QTest::newRow("one yen too many") << qint64(10'001) << int(WithdrawalRefusal::MoreThanSettled);
    QTest::newRow("beyond all amounts") << std::numeric_limits<qint64>::max() << int(WithdrawalRefusal::MoreThanSettled);
}

void WithdrawalControllerTest::theFeeAndTheBalanceLimitTheAmount()
{
    QFETCH(qint64, yen);
    QFETCH(int, refusal);
    m_controller->begin();
    request(yen);
    QCOMPARE(state().refusal, static_cast<WithdrawalRefusal>(refusal));
    QVERIFY(state().isOpen);
    QCOMPARE(withdrawals(), 0);
}

void WithdrawalControllerTest::theQAccountPasswordReleasesIt()
{
    m_controller->begin();
    for (int i = 0; i < 3; ++i) {
        request(4'000, i == 0 ? StoreFixture::password() : QStringLiteral("guess"));
        QCOMPARE(state().refusal, WithdrawalRefusal::QAccountPasswordWrong);
    }
    request(4'000);
    QCOMPARE(state().refusal, WithdrawalRefusal::QAccountLocked);
    QCOMPARE(state().waitSeconds, 2);
    QCOMPARE(withdrawals(), 0);
    m_store->clock.instant = m_store->clock.instant.plusSeconds(1);
    m_controller->tick();
    QCOMPARE(state().waitSeconds, 1);
    m_store->clock.instant = m_store->clock.instant.plusSeconds(1);
    m_controller->tick();
    QVERIFY(!state().refusal);
    request(4'000);
    QVERIFY(state().done);
}

void WithdrawalControllerTest::askingForTooMuchCountsNoPassword()
{
    m_controller->begin();
    for (int i = 0; i < 5; ++i)
        request(20'000, QStringLiteral("guess"));
    QCOMPARE(state().refusal, WithdrawalRefusal::MoreThanSettled);
    QCOMPARE(failures(), 0);
}

void WithdrawalControllerTest::withoutPasswordOrMoneyNothingCanBegin()
{
    const Shop other = m_store->addShop(QStringLiteral("other"), QStringLiteral("Other shop"));
    desk().session.signIn(other);
    QCOMPARE(state().obstacle, WithdrawalRefusal::MoreThanSettled);
    m_controller->begin();
    QVERIFY(!state().isOpen);
    samples::import(desk().wallet, other.id, QList{samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 150)});
    m_controller->refresh();
    QCOMPARE(state().obstacle, WithdrawalRefusal::MoreThanSettled); // nothing would arrive
    samples::import(desk().wallet, other.id, QList{samples::delivery(QStringLiteral("2"), QDate(2026, 11, 3), 1)});
    m_controller->refresh();
    QCOMPARE(state().obstacle, WithdrawalRefusal::QAccountPasswordNotSet);
    m_controller->begin();
    QVERIFY(!state().isOpen);
    QVERIFY(desk().wallet.shops.setQAccountPasswordHash(other.id, m_hash));
    m_controller->begin();
    QVERIFY(state().isOpen);
}

void WithdrawalControllerTest::theSameRequestTwiceBooksOnce()
{
    m_controller->begin();
    for (int i = 0; i < 5; ++i)
        m_controller->request(4'000, qPassword);
    m_controller->cancel(); // too late
    QTRY_VERIFY(!state().isBooking);
    m_controller->request(4'000, qPassword); // the request is closed
    QVERIFY(!state().isBooking);
    QCOMPARE(withdrawals(), 1);
}

void WithdrawalControllerTest::aFaultKeepsTheDraft()
{
    m_controller->begin();
    QCOMPARE(samples::runRaw(desk().wallet.database(), "ALTER TABLE withdrawal RENAME TO gone"), QString());
    request(4'000);
    QVERIFY(state().fault);
    QVERIFY(state().isOpen);
    QCOMPARE(samples::runRaw(desk().wallet.database(), "ALTER TABLE gone RENAME TO withdrawal"), QString());
    request(4'000);
    QVERIFY(state().done);
    QCOMPARE(withdrawals(), 1);
    QCOMPARE(state().settled.value, std::optional(known<Yen>(6'000)));
}

void WithdrawalControllerTest::anotherAmountIsAnotherAct()
{
    withdraw(1'000);
    withdraw(1'000); // the same again is meant so
    withdraw(2'000);
    QCOMPARE(withdrawals(), 3);
    QCOMPARE(state().settled.value, std::optional(known<Yen>(6'000)));
}

void WithdrawalControllerTest::moneyThatWentMeanwhileIsTold()
{
    m_controller->begin();
    const auto other = samples::openWallet(m_store->path());
    QVERIFY(other->withdrawals.request(m_store->shop, {QStringLiteral("other"), known<Yen>(8'000)}, m_store->clock));
    QCOMPARE(state().settled.value, std::optional(known<Yen>(10'000)));
    request(4'000);
    QCOMPARE(state().refusal, WithdrawalRefusal::MoreThanSettled);
    QCOMPARE(state().settled.value, std::optional(known<Yen>(2'000))); // fresh figures
    request(2'000);
    QVERIFY(state().done);
}

void WithdrawalControllerTest::cancellingBooksNothing()
{
    m_controller->begin();
    request(4'000, QStringLiteral("guess"));
    m_controller->cancel();
    QVERIFY(!state().isOpen);
    m_controller->begin();
    QVERIFY(state().isOpen && !state().refusal);
    QCOMPARE(withdrawals(), 0);
}

void WithdrawalControllerTest::pagesAreBroughtIntoRange()
{
    for (int i = 1; i <= withdrawalsPageSize + 2; ++i) {
        const WithdrawalDraft draft{QString::number(i), known<Yen>(200 + i)};
        QVERIFY(desk().wallet.withdrawals.request(m_store->shop, draft, m_store->clock));
    }
    desk().session.announceChange();
    QCOMPARE(state().page.value->pageCount, 2);
    QCOMPARE(state().page.value->withdrawals.size(), withdrawalsPageSize);
    m_controller->goToPage(9);
    QCOMPARE(state().page.value->page, 2);
    QCOMPARE(state().page.value->withdrawals.last().number, 1);
    withdraw(1'000);
    QCOMPARE(state().page.value->page, 1); // what was just done is seen
}

void WithdrawalControllerTest::signedOutThereIsNothing()
{
    withdraw(1'000);
    desk().session.signOut();
    QVERIFY(!state().settled.value && !state().page.value && !state().done && !state().canBegin());
    m_controller->begin();
    m_controller->request(1'000, qPassword);
    QVERIFY(!state().isBooking);
}

void WithdrawalControllerTest::aFailedReadIsNoEmptyList()
{
    QCOMPARE(samples::runRaw(desk().wallet.database(), "ALTER TABLE withdrawal RENAME TO gone"), QString());
    m_controller->refresh();
    QVERIFY(state().page.fault && !state().page.value);
    QCOMPARE(samples::runRaw(desk().wallet.database(), "ALTER TABLE delivered_day RENAME TO gone_too"), QString());
    m_controller->refresh();
    QVERIFY(state().settled.fault && !state().settled.value);
    QVERIFY(!state().canBegin());
}

QTEST_GUILESS_MAIN(WithdrawalControllerTest)
#include "withdrawal_controller_test.moc"
