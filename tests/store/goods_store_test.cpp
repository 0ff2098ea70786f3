#include "store/goods_store.h"

#include "record_samples.h"
#include "store/inquiry_store.h"
#include "store/notice_store.h"

using namespace console;
using namespace samples;

/// The lists of goods, inquiries and notices.
class GoodsStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsAgreeWithTheLists();
    void expiringGoesToTheSeventhDay();
    void goodsKnownOnlyFromScoresAreNotListed();
    void searchFindsAnyPartInAnyScript_data();
    void searchFindsAnyPartInAnyScript();
    void searchTakesWildcardsLiterally();
    void pagesFollowOneAnother();
    void pagesOfAnyFilterGoByItemNumber();
    void anUnknownStoredCodeIsAnError();
    void inquiriesComeNewestFirst();
    void noticesComeNewestFirst();

private:
    [[nodiscard]] QStringList found(GoodsFilter filter, const QString &text = {}) const;

    static constexpr int pageSize = 2;
    const QDate m_today{2026, 11, 22};
    std::unique_ptr<Database> m_database;
    ShopId m_shop;
};

void GoodsStoreTest::init()
{
    m_database = openStore();
    m_shop = addShop(*m_database);
}

QStringList GoodsStoreTest::found(GoodsFilter filter, const QString &text) const
{
    QStringList numbers;
    const auto goods = GoodsStore(*m_database).goods(m_shop, filter, text, m_today, {}, 100);
    if (!goods)
        qFatal("goods: %s", qPrintable(goods.error().detail));
    for (const Item &item : *goods)
        numbers << item.itemNumber;
    return numbers;
}

void GoodsStoreTest::countsAgreeWithTheLists()
{
    QList<Item> items;
    for (int number = 1; number <= 6; ++number)
        items << item(QString::number(number), QStringLiteral("Item"));
    items[0].stock = 3;
    items[1].stock = 4;
    items[2].stock = 0;
    items[2].imageStatus = ImageStatus::Error;
    items[3].imageStatus = ImageStatus::Ok;
    items[4].validUntil = m_today.addDays(-30);
    imported(*m_database, m_shop, items);
    imported<Item>(*m_database, addShop(*m_database, QStringLiteral("other")), {items.at(2)});

    const auto counts = GoodsStore(*m_database).counts(m_shop, m_today);
    QVERIFY(counts);
    QVERIFY(counts->hasGoods);
    QCOMPARE(counts->lowStock, 2);
    QCOMPARE(counts->expiringSoon, 1);
    QCOMPARE(counts->imageErrors, 1);
    QCOMPARE(found(GoodsFilter::All).size(), 6);
    QCOMPARE(found(GoodsFilter::LowStock), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
    QCOMPARE(found(GoodsFilter::ExpiringSoon), QStringList(QStringLiteral("5")));
    QCOMPARE(found(GoodsFilter::ImageError), QStringList(QStringLiteral("3")));
}

void GoodsStoreTest::expiringGoesToTheSeventhDay()
{
    QList<Item> items{item(QStringLiteral("1"), {}), item(QStringLiteral("2"), {})};
    items[0].validUntil = QDate(2026, 11, 29);
    items[1].validUntil = QDate(2026, 11, 30);
    imported(*m_database, m_shop, items);
    QCOMPARE(found(GoodsFilter::ExpiringSoon), QStringList(QStringLiteral("1")));
}

void GoodsStoreTest::goodsKnownOnlyFromScoresAreNotListed()
{
    imported<ScoreEvent>(*m_database, m_shop, {scoreEvent({2026, 11, 1}, QStringLiteral("1"), 5)});
    QCOMPARE(found(GoodsFilter::All), QStringList());
    QVERIFY(!GoodsStore(*m_database).counts(m_shop, m_today)->hasGoods);
}

void GoodsStoreTest::searchFindsAnyPartInAnyScript_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("Hangul") << QStringLiteral("한국 화장품 세트") << QStringLiteral("장품");
    QTest::newRow("Chinese") << QStringLiteral("保湿面霜套装") << QStringLiteral("面霜");
    QTest::newRow("kanji") << QStringLiteral("【送料無料】化粧水") << QStringLiteral("化粧");
    QTest::newRow("half-width kana") << QStringLiteral("スキンケアクリーム") << QStringLiteral("ｸﾘｰﾑ");
    QTest::newRow("half-width voiced kana") << QStringLiteral("ビタミン") << QStringLiteral("ﾋﾞﾀ");
    QTest::newRow("hiragana for katakana") << QStringLiteral("スキンケア") << QStringLiteral("すきん");
    QTest::newRow("katakana for hiragana") << QStringLiteral("おまけ付き") << QStringLiteral("オマケ");
    QTest::newRow("full-width Latin") << QStringLiteral("ＢＢクリーム") << QStringLiteral("bb");
    QTest::newRow("case") << QStringLiteral("Vitamin C Serum") << QStringLiteral("VITAMIN c");
    QTest::newRow("ideographic blank") << QStringLiteral("韓国　コスメ") << QStringLiteral("国 コス");
}

void GoodsStoreTest::searchFindsAnyPartInAnyScript()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    imported<Item>(*m_database, m_shop, {item(QStringLiteral("1"), name), item(QStringLiteral("2"), QStringLiteral("other"))});
    QCOMPARE(found(GoodsFilter::All, text), QStringList(QStringLiteral("1")));
}

void GoodsStoreTest::searchTakesWildcardsLiterally()
{
    Item coded = item(QStringLiteral("800123"), QStringLiteral("50% OFF_set*?"));
    coded.sellerItemCode = QStringLiteral("ABC-7");
    imported<Item>(*m_database, m_shop, {coded, item(QStringLiteral("900456"), QStringLiteral("plain"))});
    const QStringList one{QStringLiteral("800123")};
    for (const QStringView text : {u"%", u"_", u"*?", u"50% off_", u"abc-", u"ＡＢＣ", u"8001"})
        QCOMPARE(found(GoodsFilter::All, text.toString()), one);
    for (const QStringView text : {u"%%", u"p_ain", u"'", u"8%3"})
        QCOMPARE(found(GoodsFilter::All, text.toString()), QStringList());
    QCOMPARE(found(GoodsFilter::All, QStringLiteral("  ")).size(), 2);
}

void GoodsStoreTest::pagesFollowOneAnother()
{
    for (int number = 1; number <= 5; ++number)
        imported<Item>(*m_database, m_shop, {item(QString::number(number), {})});
    QStringList numbers;
    std::optional<Item> last;
    for (;;) {
        const auto page = GoodsStore(*m_database).goods(m_shop, GoodsFilter::All, {}, m_today, last, pageSize);
        QVERIFY(page && page->size() <= pageSize);
        if (page->isEmpty())
            break;
        for (const Item &item : *page)
            numbers << item.itemNumber;
        last = page->last();
    }
    QCOMPARE(numbers.join(u' '), QStringLiteral("1 2 3 4 5"));
}

void GoodsStoreTest::pagesOfAnyFilterGoByItemNumber()
{
    // The later an item's number, the earlier its end and the smaller its stock.
    QList<Item> items;
    for (int number = 1; number <= 5; ++number) {
        Item each = item(QString::number(number), QStringLiteral("serum"));
        each.stock = 6 - number;
        each.validUntil = m_today.addDays(10 - number);
        each.imageStatus = number == 1 ? ImageStatus::Ok : ImageStatus::Error;
        items << each;
    }
    imported(*m_database, m_shop, items);
    const QStringList expected{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")};
    for (const QString &text : {QString(), QStringLiteral("serum")}) {
        for (const auto filter : {GoodsFilter::LowStock, GoodsFilter::ExpiringSoon, GoodsFilter::ImageError}) {
            QStringList numbers;
            std::optional<Item> last;
            for (;;) {
                const auto page = GoodsStore(*m_database).goods(m_shop, filter, text, m_today, last, pageSize);
                QVERIFY(page);
                for (const Item &each : *page)
                    numbers << each.itemNumber;
                if (page->size() < pageSize)
                    break;
                last = page->last();
            }
            QCOMPARE(numbers, filter == GoodsFilter::ImageError ? QStringList{QStringLiteral("2")} + expected : expected);
        }
    }
}

void GoodsStoreTest::anUnknownStoredCodeIsAnError()
{
    imported<Item>(*m_database, m_shop, {item(QStringLiteral("1"), {})});
    QVERIFY(runSql(*m_database, QStringLiteral("PRAGMA ignore_check_constraints = ON")));
    QVERIFY(runSql(*m_database, QStringLiteral("UPDATE item SET image_status = 'blurred'")));
    const auto goods = GoodsStore(*m_database).goods(m_shop, GoodsFilter::All, {}, m_today, {}, 10);
    QVERIFY(!goods);
    QCOMPARE(goods.error().fault, StoreFault::Corrupt);
}

void GoodsStoreTest::inquiriesComeNewestFirst()
{
    const auto inquiry = [](int number, int day, bool answered) {
        return Inquiry{QString::number(number), QDate(2026, 11, day), {}, QStringLiteral("Title"), answered};
    };
    imported<Inquiry>(*m_database, m_shop,
                      {inquiry(1, 5, false), inquiry(2, 7, true), inquiry(3, 7, false), inquiry(4, 1, true)});
    InquiryStore store(*m_database);
    QCOMPARE(store.unansweredCount(m_shop).value(), 2);
    QCOMPARE(store.inquiries(m_shop, InquiryFilter::Unanswered, {}, 10)->size(), 2);
    QStringList numbers;
    std::optional<Inquiry> last;
    for (int page = 0; page < pageSize; ++page) {
        const auto inquiries = store.inquiries(m_shop, InquiryFilter::All, last, pageSize);
        QCOMPARE(inquiries->size(), pageSize);
        for (const Inquiry &each : *inquiries)
            numbers << each.inquiryNumber;
        last = inquiries->last();
    }
    QCOMPARE(numbers.join(u' '), QStringLiteral("3 2 1 4"));
    QVERIFY(store.inquiries(m_shop, InquiryFilter::All, last, pageSize)->isEmpty());
}

void GoodsStoreTest::noticesComeNewestFirst()
{
    const auto notice = [](int day, NoticeKind kind, const QString &title) {
        return Notice{QDate(2026, 11, day), kind, title, QStringLiteral("Body"), {}, day == 7};
    };
    imported<Notice>(*m_database, m_shop,
                     {notice(5, NoticeKind::General, QStringLiteral("older")),
                      notice(7, NoticeKind::General, QStringLiteral("newer")),
                      notice(6, NoticeKind::System, QStringLiteral("system"))});
    const auto notices = NoticeStore(*m_database).notices(m_shop, NoticeKind::General, 10);
    QVERIFY(notices);
    QCOMPARE(notices->size(), 2);
    QCOMPARE(notices->first().title, QStringLiteral("newer"));
    QVERIFY(notices->first().important);
    QCOMPARE(NoticeStore(*m_database).notices(m_shop, NoticeKind::General, 1)->size(), 1);
}

QTEST_GUILESS_MAIN(GoodsStoreTest)
#include "goods_store_test.moc"
