#include "store/shop_store.h"

#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

/// The shops of a store: registration, passwords' hashes, grade.
class ShopStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aShopIsFoundByItsSellerId();
    void aSellerIdIsTakenOnce();
    void sellerIdsAreComparedExactly();
    void shopsAreListedBySellerId();
    void aFailedRegistrationLeavesNothing();
    void theQAccountPasswordMayComeLater();
    void theGradeCanChange();
    void everyShopHasItsAccounts();
    void namesAreKeptAsGiven();

private:
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
};

void ShopStoreTest::init()
{
    m_wallet = openWallet();
}

void ShopStoreTest::aShopIsFoundByItsSellerId()
{
    const Shop added = registerShop(*m_wallet, m_clock, 0, Grade::Power);
    const auto found = m_wallet->shops.bySellerId(QStringLiteral("seller"));
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, added.id);
    QCOMPARE((*found)->name, QStringLiteral("Shop"));
    QCOMPARE((*found)->grade, Grade::Power);
    QVERIFY((*found)->hasQAccountPassword);
    QCOMPARE(m_wallet->shops.loginPasswordHash(added.id), QStringLiteral("login-hash"));
    QCOMPARE(m_wallet->shops.qAccountPasswordHash(added.id), QStringLiteral("q-account-hash"));
    const auto unknown = m_wallet->shops.bySellerId(QStringLiteral("nobody"));
    QVERIFY(unknown && !*unknown);
    QVERIFY(!m_wallet->shops.loginPasswordHash({999}));
}

void ShopStoreTest::aSellerIdIsTakenOnce()
{
    registerShop(*m_wallet, m_clock, 700);
    const auto again = m_wallet->shops.add({QStringLiteral("seller"), QStringLiteral("Another"), Grade::General, QStringLiteral("hash"), {}, {}}, m_clock);
    QVERIFY(!again);
    QCOMPARE(std::get<RegistrationRefusal>(again.error()), RegistrationRefusal::SellerIdTaken);
    QCOMPARE(m_wallet->shops.all()->size(), 1);
    QCOMPARE(totalOf(*m_wallet, m_wallet->shops.all()->first().id), 700);
    VERIFY_SOUND(*m_wallet);
}

void ShopStoreTest::sellerIdsAreComparedExactly()
{
    for (const char *id : {"seller", "Seller", "SELLER", "seller_", "sell%", "ｓｅｌｌｅｒ", "판매자", "o'brien\"--"})
        registerShop(*m_wallet, m_clock, 0, Grade::General, QString::fromUtf8(id));
    QCOMPARE(m_wallet->shops.all()->size(), 8);
    const auto found = m_wallet->shops.bySellerId(QStringLiteral("sell%"));
    QVERIFY(found && *found);
    QCOMPARE((*found)->sellerId, QStringLiteral("sell%"));
}

void ShopStoreTest::shopsAreListedBySellerId()
{
    for (const char *id : {"c", "a", "b"})
        registerShop(*m_wallet, m_clock, 0, Grade::General, QString::fromLatin1(id));
    QStringList ids;
    const auto shops = m_wallet->shops.all();
    for (const Shop &shop : *shops)
        ids.append(shop.sellerId);
    QCOMPARE(ids, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

void ShopStoreTest::aFailedRegistrationLeavesNothing()
{
    // The last of the accounts can't be made: nothing of the shop stays.
    QCOMPARE(runRaw(m_wallet->database(), "CREATE TEMP TRIGGER broken BEFORE INSERT ON main.account WHEN NEW.code = 'ticket_sales' "
                                          "BEGIN SELECT RAISE(ABORT, 'broken'); END"),
             QString());
    QVERIFY(!m_wallet->shops.add({QStringLiteral("seller"), QStringLiteral("Shop"), Grade::General, QStringLiteral("hash"), {}, known<Qcash>(5)}, m_clock));
    QCOMPARE(m_wallet->shops.all()->size(), 0);
    QCOMPARE(readRaw(m_wallet->database(), QStringLiteral("SELECT count(*) FROM account")), 0);
    QCOMPARE(runRaw(m_wallet->database(), "DROP TRIGGER broken"), QString());
    registerShop(*m_wallet, m_clock);
    VERIFY_SOUND(*m_wallet);
}

void ShopStoreTest::theQAccountPasswordMayComeLater()
{
    const auto shop = m_wallet->shops.add({QStringLiteral("seller"), QStringLiteral("Shop"), Grade::General, QStringLiteral("hash"), {}, {}}, m_clock);
    QVERIFY(shop);
    QCOMPARE(m_wallet->shops.qAccountPasswordHash(*shop), QString());
    QVERIFY(!(*m_wallet->shops.bySellerId(QStringLiteral("seller")))->hasQAccountPassword);
    QVERIFY(m_wallet->shops.setQAccountPasswordHash(*shop, QStringLiteral("later")));
    QCOMPARE(m_wallet->shops.qAccountPasswordHash(*shop), QStringLiteral("later"));
    QVERIFY((*m_wallet->shops.bySellerId(QStringLiteral("seller")))->hasQAccountPassword);
}

void ShopStoreTest::theGradeCanChange()
{
    const Shop shop = registerShop(*m_wallet, m_clock);
    for (const auto &[grade, code] : gradeCodes) {
        QVERIFY(m_wallet->shops.setGrade(shop.id, grade));
        QCOMPARE((*m_wallet->shops.bySellerId(shop.sellerId))->grade, grade);
    }
}

void ShopStoreTest::everyShopHasItsAccounts()
{
    registerShop(*m_wallet, m_clock);
    registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    QCOMPARE(readRaw(m_wallet->database(), QStringLiteral("SELECT min(n) = 17 AND max(n) = 17 AND count(*) = 2 FROM "
                                                          "(SELECT count(*) AS n FROM account GROUP BY shop_id)")),
             1);
}

void ShopStoreTest::namesAreKeptAsGiven()
{
    const QString name = QString::fromUtf8("<b>서울</b> & 東京 'quoted' %1 \n 店");
    const auto shop = m_wallet->shops.add({QStringLiteral("seller"), name, Grade::General, QStringLiteral("hash"), {}, {}}, m_clock);
    QVERIFY(shop);
    QCOMPARE((*m_wallet->shops.bySellerId(QStringLiteral("seller")))->name, name);
}

QTEST_GUILESS_MAIN(ShopStoreTest)
#include "shop_store_test.moc"
