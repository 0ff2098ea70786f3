#include "store/ad_terms_store.h"

#include "support/wallet_samples.h"

using namespace console;

namespace {

AdPriceList shipped()
{
    AdTerms terms;
    terms.kind = AdKind::PlusKeyword;
    terms.pricing = AdPricing::Auction;
    terms.price = known<Qcash>(1000);
    terms.unit = known<Qcash>(100);
    terms.mostDays = 7;
    terms.opensAt = QTime(19, 0);
    terms.closesAt = QTime(17, 49, 59);
    terms.displayFrom = QTime(18, 0);
    AdPriceList list;
    list.add({{2019, 7, 1}, terms, false});
    return list;
}

/// From 2027-04-01 on another price and another close are built in.
AdPriceList shippedLater()
{
    AdPriceList list = shipped();
    AdTerms terms = *list.on(AdKind::PlusKeyword, {2027, 4, 1});
    terms.price = known<Qcash>(1500);
    terms.closesAt = QTime(16, 59, 59);
    list.add({{2027, 4, 1}, terms, false});
    return list;
}

} // namespace

/// Terms of ads that a shop saves, and the price list that they make with those that are built in.
class AdTermsStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasSavedIsReadBackInItsOrder();
    void ownTermsHoldFromTheirDayWithTheBuiltInTimes();
    void ofTheSameDayTheLastOnesCount();
    void ownTermsOutliveLaterBuiltInOnesButForTheirTimes();
    void ownTermsEndWithTheNextOwnOnesOrTheWayBack();
    void anAdThatIsNotBuiltInGetsNoTerms();
    void aShopSeesItsOwnTermsOnly();
    void theSameActAnswersAsTheFirstTime();
    void refusalsStandInTheirOrder();
    void aRefusalKeepsNeitherTermsNorItsId();
    void termsAreNeverChangedOrRemoved_data();
    void termsAreNeverChangedOrRemoved();
    void aStoreWithTermsIsSound();

private:
    [[nodiscard]] static AdTermsDraft draft(const QString &actionId, QDate from = {2026, 12, 1}, qint64 price = 1200, qint64 unit = 100, int days = 5)
    {
        return {actionId, AdKind::PlusKeyword, from, known<Qcash>(price), known<Qcash>(unit), days};
    }
    [[nodiscard]] QString save(const AdTermsDraft &draft)
    {
        return samples::answerOf(m_wallet->adTerms.save(m_shop.id, draft, m_clock), adTermsRefusalCodes);
    }
    [[nodiscard]] qint64 priceOn(QDate day)
    {
        const auto list = m_wallet->adTerms.priceList(m_shop.id, shipped());
        return list ? list->on(AdKind::PlusKeyword, day)->price.value() : -1;
    }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void AdTermsStoreTest::init()
{
    m_clock.instant = jst::at({2026, 11, 21}, QTime(10, 0));
    m_wallet = samples::openWallet();
    m_shop = samples::registerShop(*m_wallet, m_clock);
}

void AdTermsStoreTest::whatWasSavedIsReadBackInItsOrder()
{
    QVERIFY(m_wallet->adTerms.saved(m_shop.id)->isEmpty());
    QCOMPARE(save(draft(QStringLiteral("a"), {2027, 1, 1})), QStringLiteral("done"));
    m_clock.instant = m_clock.instant.plusSeconds(60);
    QCOMPARE(save(draft(QStringLiteral("b"), {2026, 1, 1}, Qcash::limit, 1, 366)), QStringLiteral("done"));
    const auto saved = *m_wallet->adTerms.saved(m_shop.id);
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved.first(), (SavedAdTerms{1, draft(QStringLiteral("a"), {2027, 1, 1}), m_clock.instant.plusSeconds(-60)}));
    QCOMPARE(saved.last(), (SavedAdTerms{2, draft(QStringLiteral("b"), {2026, 1, 1}, Qcash::limit, 1, 366), m_clock.instant}));
}

void AdTermsStoreTest::ownTermsHoldFromTheirDayWithTheBuiltInTimes()
{
    QCOMPARE(save(draft(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(priceOn({2026, 11, 30}), 1000);
    QCOMPARE(priceOn({2026, 12, 1}), 1200);
    AdTerms expected = *shipped().on(AdKind::PlusKeyword, {2026, 12, 1});
    expected.price = known<Qcash>(1200);
    expected.mostDays = 5;
    const auto list = m_wallet->adTerms.priceList(m_shop.id, shipped());
    QCOMPARE(list->editionOn(AdKind::PlusKeyword, {2026, 12, 1}), (AdPriceList::Edition{{2026, 12, 1}, expected, true}));
    QVERIFY(!list->editionOn(AdKind::PlusKeyword, {2026, 11, 30})->isOwn);
}

void AdTermsStoreTest::ofTheSameDayTheLastOnesCount()
{
    QCOMPARE(save(draft(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"), {2026, 12, 1}, 900)), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("c"), {2026, 12, 5}, 1000)), QStringLiteral("done")); // the built-in price again
    QCOMPARE(priceOn({2026, 12, 1}), 900);
    QCOMPARE(priceOn({2026, 12, 4}), 900);
    QCOMPARE(priceOn({2026, 12, 5}), 1000);
}

void AdTermsStoreTest::ownTermsOutliveLaterBuiltInOnesButForTheirTimes()
{
    QCOMPARE(save(draft(QStringLiteral("a"))), QStringLiteral("done"));
    const auto list = m_wallet->adTerms.priceList(m_shop.id, shippedLater());
    for (const QDate day : {QDate(2026, 12, 1), QDate(2027, 3, 31), QDate(2027, 4, 1), QDate(2030, 1, 1)}) {
        const AdTerms terms = *list->on(AdKind::PlusKeyword, day);
        QCOMPARE(terms.price.value(), 1200);
        QCOMPARE(terms.mostDays, 5);
        QCOMPARE(terms.closesAt, day < QDate(2027, 4, 1) ? QTime(17, 49, 59) : QTime(16, 59, 59));
        QVERIFY(list->editionOn(AdKind::PlusKeyword, day)->isOwn);
    }
    QCOMPARE(list->on(AdKind::PlusKeyword, {2026, 11, 30})->price.value(), 1000);
}

void AdTermsStoreTest::ownTermsEndWithTheNextOwnOnesOrTheWayBack()
{
    // Saved out of their order.
    QCOMPARE(save(draft(QStringLiteral("a"), {2027, 5, 1}, 1800)), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"))), QStringLiteral("done"));
    auto list = m_wallet->adTerms.priceList(m_shop.id, shippedLater());
    QCOMPARE(list->on(AdKind::PlusKeyword, {2027, 4, 30})->price.value(), 1200);
    QCOMPARE(list->on(AdKind::PlusKeyword, {2027, 5, 1})->price.value(), 1800);
    // The built-in terms again: from then on also those that are built in later.
    QCOMPARE(save(draft(QStringLiteral("c"), {2027, 1, 1}, 1000, 100, 7)), QStringLiteral("done"));
    list = m_wallet->adTerms.priceList(m_shop.id, shippedLater());
    QCOMPARE(list->on(AdKind::PlusKeyword, {2026, 12, 31})->price.value(), 1200);
    QCOMPARE(list->on(AdKind::PlusKeyword, {2027, 1, 1})->price.value(), 1000);
    QCOMPARE(list->on(AdKind::PlusKeyword, {2027, 4, 1})->price.value(), 1500);
    QCOMPARE(list->on(AdKind::PlusKeyword, {2027, 5, 1})->price.value(), 1800);
}

void AdTermsStoreTest::anAdThatIsNotBuiltInGetsNoTerms()
{
    AdTermsDraft other = draft(QStringLiteral("a"));
    other.kind = AdKind::MegaAd;
    QCOMPARE(save(other), QStringLiteral("done"));
    const auto list = m_wallet->adTerms.priceList(m_shop.id, shipped());
    QVERIFY(!list->on(AdKind::MegaAd, {2027, 1, 1}));
    QCOMPARE(priceOn({2027, 1, 1}), 1000);
}

void AdTermsStoreTest::aShopSeesItsOwnTermsOnly()
{
    const Shop other = samples::registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    QCOMPARE(save(draft(QStringLiteral("a"))), QStringLiteral("done"));
    QVERIFY(m_wallet->adTerms.saved(other.id)->isEmpty());
    const auto saved = m_wallet->adTerms.save(other.id, draft(QStringLiteral("a")), m_clock);
    QVERIFY(saved);
    QCOMPARE(saved->number, 1);
}

void AdTermsStoreTest::theSameActAnswersAsTheFirstTime()
{
    const auto first = m_wallet->adTerms.save(m_shop.id, draft(QStringLiteral("a")), m_clock);
    QCOMPARE(save(draft(QStringLiteral("b"))), QStringLiteral("done"));
    m_clock.instant = m_clock.instant.plusSeconds(86'400);
    const auto again = m_wallet->adTerms.save(m_shop.id, draft(QStringLiteral("a")), m_clock);
    QVERIFY(first && again);
    QCOMPARE(*again, *first);
    QCOMPARE(m_wallet->adTerms.saved(m_shop.id)->size(), 2);
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 12, 1}, 1300)), QStringLiteral("action_id_reused"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 12, 2})), QStringLiteral("action_id_reused"));
    AdTermsDraft other = draft(QStringLiteral("a"));
    other.kind = AdKind::PlusCategory;
    QCOMPARE(save(other), QStringLiteral("action_id_reused"));
}

void AdTermsStoreTest::refusalsStandInTheirOrder()
{
    QCOMPARE(save(draft(QStringLiteral("a"), {}, 0, 0, 0)), QStringLiteral("no_day"));
    QCOMPARE(save(draft(QStringLiteral("a"), {999, 12, 31}, 0, 0, 0)), QStringLiteral("no_day"));
    QCOMPARE(save(draft(QStringLiteral("a"), {10000, 1, 1}, 0, 0, 0)), QStringLiteral("no_day"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 12, 1}, 0, 0, 0)), QStringLiteral("price_not_positive"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 12, 1}, 1250, 0, 0)), QStringLiteral("unit_not_positive"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 12, 1}, 1250, 100, 0)), QStringLiteral("price_not_in_units"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 12, 1}, 1200, 100, 0)), QStringLiteral("days_out_of_range"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 12, 1}, 1200, 100, 367)), QStringLiteral("days_out_of_range"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 12, 1}, 1200, 100, 1)), QStringLiteral("done"));
}

void AdTermsStoreTest::aRefusalKeepsNeitherTermsNorItsId()
{
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 12, 1}, 1250)), QStringLiteral("price_not_in_units"));
    QVERIFY(m_wallet->adTerms.saved(m_shop.id)->isEmpty());
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 12, 1}, 1300)), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void AdTermsStoreTest::termsAreNeverChangedOrRemoved_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("changed") << QByteArray("UPDATE ad_terms SET price = 1");
    QTest::newRow("removed") << QByteArray("DELETE FROM ad_terms");
    QTest::newRow("out of turn") << QByteArray(
        "INSERT INTO ad_terms SELECT shop_id, 7, 'c', ad_kind, valid_from, price, unit, most_days, saved_at FROM ad_terms LIMIT 1");
}

void AdTermsStoreTest::termsAreNeverChangedOrRemoved()
{
    QFETCH(const QByteArray, sql);
    QCOMPARE(save(draft(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"))), QStringLiteral("done"));
    const auto before = *m_wallet->adTerms.saved(m_shop.id);
    QVERIFY(!samples::runRaw(m_wallet->database(), sql).isEmpty());
    QCOMPARE(*m_wallet->adTerms.saved(m_shop.id), before);
}

void AdTermsStoreTest::aStoreWithTermsIsSound()
{
    QCOMPARE(save(draft(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"))), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(AdTermsStoreTest)
#include "ad_terms_store_test.moc"
