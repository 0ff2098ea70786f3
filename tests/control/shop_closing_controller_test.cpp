#include "control/session_controller.h"
#include "control/shop_closing_controller.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// Closing the signed-in shop: what is asked, what refuses it, and that nobody signs in to it afterwards.
class ShopClosingControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theRightPasswordAndSellerIdCloseIt();
    void nothingIsClosedWithout_data();
    void nothingIsClosedWithout();
    void wrongPasswordsHaveToWait();
    void aChangeOfTheBookIsShownBeforeItCounts();
    void aPaymentUnderWayIsAnObstacleFromTheStart();
    void aClosedShopCantSignInAndIsNotOffered();
    void aWrongPasswordTellsNobodyThatItIsClosed();

private:
    static void finish(ShopClosingController &closing) { QTRY_VERIFY(!closing.state().isClosing); }
    [[nodiscard]] bool isClosed() { return m_store->desk().wallet.shopClosings.closing(m_store->shop.id)->has_value(); }

    std::unique_ptr<StoreFixture> m_store;
};

void ShopClosingControllerTest::init()
{
    m_store = std::make_unique<StoreFixture>(10'430);
    m_store->desk().session.signIn(m_store->shop);
}

void ShopClosingControllerTest::theRightPasswordAndSellerIdCloseIt()
{
    QSignalSpy changed(&m_store->desk().session, &Session::bookChanged);
    ShopClosingController closing(m_store->desk());
    QVERIFY(closing.state().canClose());
    QCOMPARE(closing.state().figures->qcash.value(), 10'430);
    closing.close(QStringLiteral(" seller "), StoreFixture::password());
    finish(closing);
    QVERIFY(closing.state().done);
    QVERIFY(isClosed());
    QVERIFY(!m_store->desk().session.shop());
    QCOMPARE(changed.count(), 1);
    QVERIFY(!closing.state().canClose());
}

void ShopClosingControllerTest::nothingIsClosedWithout_data()
{
    QTest::addColumn<QString>("sellerId");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("refusal");
    QTest::newRow("its seller ID") << QStringLiteral("Seller") << StoreFixture::password() << int(ClosingRefusal::SellerIdDiffers);
    QTest::newRow("anything typed") << QString() << StoreFixture::password() << int(ClosingRefusal::SellerIdDiffers);
    QTest::newRow("the right password") << QStringLiteral("seller") << QStringLiteral("wrong") << int(ClosingRefusal::PasswordWrong);
}

void ShopClosingControllerTest::nothingIsClosedWithout()
{
    QFETCH(QString, sellerId);
    QFETCH(QString, password);
    QFETCH(int, refusal);
    ShopClosingController closing(m_store->desk());
    closing.close(sellerId, password);
    finish(closing);
    QVERIFY(closing.state().refusal == ClosingRefusal(refusal));
    QVERIFY(!isClosed());
    QVERIFY(m_store->desk().session.shop());
    closing.close(QStringLiteral("seller"), StoreFixture::password());
    finish(closing);
    QVERIFY(isClosed());
}

void ShopClosingControllerTest::wrongPasswordsHaveToWait()
{
    ShopClosingController closing(m_store->desk());
    for (int i = 0; i < 3; ++i) {
        closing.close(QStringLiteral("seller"), QStringLiteral("wrong"));
        finish(closing);
        QVERIFY(closing.state().refusal == ClosingRefusal::PasswordWrong);
    }
    closing.close(QStringLiteral("seller"), StoreFixture::password());
    finish(closing);
    QVERIFY(closing.state().refusal == ClosingRefusal::PasswordWait);
    QVERIFY(closing.state().waitSeconds > 0);
    QVERIFY(!closing.state().canClose());
    m_store->clock.instant = m_store->clock.instant.plusSeconds(10);
    closing.tick();
    QCOMPARE(closing.state().waitSeconds, 0);
    closing.close(QStringLiteral("seller"), StoreFixture::password());
    finish(closing);
    QVERIFY(isClosed());
}

void ShopClosingControllerTest::aChangeOfTheBookIsShownBeforeItCounts()
{
    Desk &desk = m_store->desk();
    ShopClosingController closing(desk);
    QVERIFY(desk.wallet.book.addEntry(m_store->shop.id, samples::entry(QStringLiteral("ad"), EntryKind::AdSpend, 30), m_store->clock));
    // Nobody has announced it yet: the figures shown are old.
    closing.close(QStringLiteral("seller"), StoreFixture::password());
    finish(closing);
    QVERIFY(closing.state().refusal == ClosingRefusal::FiguresChanged);
    QCOMPARE(closing.state().figures->qcash.value(), 10'400);
    QVERIFY(!isClosed());
    closing.close(QStringLiteral("seller"), StoreFixture::password());
    finish(closing);
    QCOMPARE(closing.state().done->figures.qcash.value(), 10'400);
}

void ShopClosingControllerTest::aPaymentUnderWayIsAnObstacleFromTheStart()
{
    Desk &desk = m_store->desk();
    const auto order = desk.wallet.ticketOrders.place(m_store->shop, samples::ticket(QStringLiteral("order"), 500), m_store->clock);
    QVERIFY(order);
    ShopClosingController closing(desk);
    QVERIFY(closing.state().obstacle == ClosingRefusal::PaymentUnderWay);
    QVERIFY(!closing.state().canClose());
    QVERIFY(desk.wallet.orderCourses.leave(m_store->shop.id, order->orderNumber, m_store->clock));
    desk.session.announceChange();
    QVERIFY(closing.state().canClose());
}

void ShopClosingControllerTest::aClosedShopCantSignInAndIsNotOffered()
{
    m_store->addShop(QStringLiteral("other"), QStringLiteral("Other shop"));
    SessionController session(m_store->desk());
    QCOMPARE(session.state().shops.size(), 2);
    ShopClosingController closing(m_store->desk());
    closing.close(QStringLiteral("seller"), StoreFixture::password());
    finish(closing);
    QCOMPARE(session.state().shops.size(), 1);
    QCOMPARE(session.state().shops.first().sellerId, QStringLiteral("other"));
    QVERIFY(session.state().hasClosedShops);
    session.signIn(QStringLiteral("seller"), StoreFixture::password());
    QTRY_VERIFY(!session.state().isChecking);
    QVERIFY(session.state().problem == SignInProblem::Closed);
    QCOMPARE(session.state().closedAt, m_store->clock.instant);
    QVERIFY(session.state().phase == SessionPhase::SignedOut);
    session.signIn(QStringLiteral("other"), StoreFixture::password());
    QTRY_VERIFY(session.state().phase == SessionPhase::SignedIn);
}

void ShopClosingControllerTest::aWrongPasswordTellsNobodyThatItIsClosed()
{
    ShopClosingController closing(m_store->desk());
    closing.close(QStringLiteral("seller"), StoreFixture::password());
    finish(closing);
    SessionController session(m_store->desk());
    session.signIn(QStringLiteral("seller"), QStringLiteral("a guess"));
    QTRY_VERIFY(!session.state().isChecking);
    QVERIFY(session.state().problem == SignInProblem::Wrong);
}

QTEST_GUILESS_MAIN(ShopClosingControllerTest)
#include "shop_closing_controller_test.moc"
