#include "store/ad_report_store.h"

#include "record_samples.h"

using namespace console;
using namespace samples;

/// The ad report brought into the store: nothing doubled, nothing erased.
class AdReportImportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSameReportAgainChangesNothing();
    void aLaterReportPutsFiguresRight();
    void whatAReportDoesNotTellErasesNothing();
    void daysItemsAndAdsAreRowsOfTheirOwn();
    void ofEqualRowsInOneReportTheLastCounts();
    void shopsDontMix();
    void anUnfinishedImportLeavesNothing();

private:
    static AdReportRow row(QDate day, const QString &item, const QString &ad, qint64 cost)
    {
        AdReportRow made;
        made.date = day;
        made.itemNumber = item;
        made.adName = ad;
        made.itemName = QStringLiteral("Serum");
        made.costQcash = cost;
        made.salesYen = cost * 2;
        made.impressions = 100;
        return made;
    }
    [[nodiscard]] QStringList stored(ShopId shop)
    {
        Statement select(*m_database, QStringLiteral("SELECT day, item_number, ad_name, item_name, coalesce(cost, 'none'), coalesce(sales, 'none'), "
                                                     "coalesce(impressions, 'none'), coalesce(clicks, 'none') FROM ad_report WHERE shop_id = ? ORDER BY 1, 2, 3"));
        select.bind(shop.value);
        QStringList rows;
        for (;;) {
            const auto next = select.next();
            if (!next)
                qFatal("%s", qPrintable(next.error().detail));
            if (!*next)
                return rows;
            QStringList cells;
            for (int i = 0; i < 8; ++i)
                cells.append(select.text(i));
            rows.append(cells.join(u'|'));
        }
    }

    const QString m_ad = QStringLiteral("플러스 전시");
    std::unique_ptr<Database> m_database;
    ShopId m_shop;
};

void AdReportImportTest::init()
{
    m_database = openStore();
    m_shop = addShop(*m_database);
}

void AdReportImportTest::theSameReportAgainChangesNothing()
{
    const QList<AdReportRow> file{row({2026, 11, 1}, QStringLiteral("1"), m_ad, 4400), row({2026, 11, 2}, QStringLiteral("1"), m_ad, 0)};
    COMPARE_COUNTS(imported(*m_database, m_shop, file), 2, 0, 0);
    const QStringList first = stored(m_shop);
    QCOMPARE(first.first(), QStringLiteral("20261101|1|플러스 전시|Serum|4400|8800|100|none"));
    COMPARE_COUNTS(imported(*m_database, m_shop, file), 0, 0, 2);
    QCOMPARE(stored(m_shop), first);
}

void AdReportImportTest::aLaterReportPutsFiguresRight()
{
    COMPARE_COUNTS(imported(*m_database, m_shop, QList{row({2026, 11, 1}, QStringLiteral("1"), m_ad, 4400)}), 1, 0, 0);
    AdReportRow later = row({2026, 11, 1}, QStringLiteral("1"), m_ad, 0);
    later.clicks = 7;
    later.itemName = QStringLiteral("Better serum");
    COMPARE_COUNTS(imported(*m_database, m_shop, QList{later}), 0, 1, 0);
    QCOMPARE(stored(m_shop), QStringList{QStringLiteral("20261101|1|플러스 전시|Better serum|0|0|100|7")});
}

void AdReportImportTest::whatAReportDoesNotTellErasesNothing()
{
    COMPARE_COUNTS(imported(*m_database, m_shop, QList{row({2026, 11, 1}, QStringLiteral("1"), m_ad, 4400)}), 1, 0, 0);
    AdReportRow blank;
    blank.date = {2026, 11, 1};
    blank.itemNumber = QStringLiteral("1");
    blank.adName = m_ad;
    blank.itemName = QStringLiteral("");
    COMPARE_COUNTS(imported(*m_database, m_shop, QList{blank}), 0, 0, 1);
    QCOMPARE(stored(m_shop), QStringList{QStringLiteral("20261101|1|플러스 전시|Serum|4400|8800|100|none")});
}

void AdReportImportTest::daysItemsAndAdsAreRowsOfTheirOwn()
{
    const QString other = QStringLiteral("파워 랭크업");
    COMPARE_COUNTS(imported(*m_database, m_shop,
                            QList{row({2026, 11, 1}, QStringLiteral("1"), m_ad, 1), row({2026, 11, 1}, QStringLiteral("1"), other, 2),
                                  row({2026, 11, 1}, QStringLiteral("2"), m_ad, 3), row({2026, 11, 2}, QStringLiteral("1"), m_ad, 4)}),
                   4, 0, 0);
    QCOMPARE(stored(m_shop).size(), 4);
}

void AdReportImportTest::ofEqualRowsInOneReportTheLastCounts()
{
    COMPARE_COUNTS(imported(*m_database, m_shop, QList{row({2026, 11, 1}, QStringLiteral("1"), m_ad, 1), row({2026, 11, 1}, QStringLiteral("1"), m_ad, 2)}), 1, 0, 1);
    QCOMPARE(stored(m_shop), QStringList{QStringLiteral("20261101|1|플러스 전시|Serum|2|4|100|none")});
}

void AdReportImportTest::shopsDontMix()
{
    const ShopId other = addShop(*m_database, QStringLiteral("other"));
    COMPARE_COUNTS(imported(*m_database, m_shop, QList{row({2026, 11, 1}, QStringLiteral("1"), m_ad, 1)}), 1, 0, 0);
    COMPARE_COUNTS(imported(*m_database, other, QList{row({2026, 11, 1}, QStringLiteral("1"), m_ad, 2)}), 1, 0, 0);
    QCOMPARE(stored(m_shop), QStringList{QStringLiteral("20261101|1|플러스 전시|Serum|1|2|100|none")});
}

void AdReportImportTest::anUnfinishedImportLeavesNothing()
{
    {
        auto import = RecordImport<AdReportRow>::begin(*m_database, m_shop);
        QVERIFY(import);
        QVERIFY((*import)->add(row({2026, 11, 1}, QStringLiteral("1"), m_ad, 1)));
    }
    QVERIFY(stored(m_shop).isEmpty());
}

QTEST_GUILESS_MAIN(AdReportImportTest)
#include "ad_report_import_test.moc"
