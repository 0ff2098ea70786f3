#include "control/ad_catalogue.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace console;

namespace {

QByteArray shippedJson()
{
    QFile file(QStringLiteral(":/catalogue/ads.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The built-in terms of paid ads: what is known of Qoo10, what was chosen, and what the ad report calls them.
class AdCatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAdHasTermsFromTheBeginning();
    void plusExhibitIsAsItIsKnown_data();
    void plusExhibitIsAsItIsKnown();
    void onlyPlusExhibitHasKnownTerms();
    void everyAdCanBeAppliedForBeforeItIsShown();
    void theReportsNamesAreUnderstood_data();
    void theReportsNamesAreUnderstood();
    void aNameOfPlusExhibitBelongsToBothKinds();
    void eachKindKeepsAnEarlierEditionForEarlierDays();
    void anIncompleteCatalogueIsNone_data();
    void anIncompleteCatalogueIsNone();
};

void AdCatalogueTest::everyAdHasTermsFromTheBeginning()
{
    const AdCatalogue catalogue = AdCatalogue::shipped();
    for (const auto &row : adKindCodes) {
        const auto terms = catalogue.priceList().on(row.first, {2019, 7, 1});
        QVERIFY2(terms, row.second.data());
        QVERIFY(terms->price.value() > 0);
        QCOMPARE(terms->price.value() % terms->unit.value(), 0);
    }
    QCOMPARE(shippedAdPriceList().editions(), catalogue.priceList().editions());
}

void AdCatalogueTest::plusExhibitIsAsItIsKnown_data()
{
    QTest::addColumn<AdKind>("kind");
    QTest::newRow("keyword") << AdKind::PlusKeyword;
    QTest::newRow("category") << AdKind::PlusCategory;
}

void AdCatalogueTest::plusExhibitIsAsItIsKnown()
{
    QFETCH(const AdKind, kind);
    const AdCatalogue catalogue = AdCatalogue::shipped();
    const AdTerms terms = *catalogue.priceList().on(kind, {2026, 11, 22});
    QCOMPARE(terms.pricing, AdPricing::Auction);
    QCOMPARE(terms.settling, AdSettling::OnOutcome);
    QCOMPARE(terms.slot, kind == AdKind::PlusKeyword ? AdSlot::Keyword : AdSlot::Category);
    QCOMPARE(terms.unit.value(), 100);
    const AdWindow window = adWindow(terms, {2026, 11, 22});
    QCOMPARE(jst::isoText(window.opens), QStringLiteral("2026-11-21T19:00:00+09:00"));
    QCOMPARE(jst::isoText(window.closes), QStringLiteral("2026-11-22T17:49:59+09:00"));
    QCOMPARE(jst::isoText(window.displayBegins), QStringLiteral("2026-11-22T18:00:00+09:00"));
    QCOMPARE(jst::isoText(window.displayEnds), QStringLiteral("2026-11-23T18:00:00+09:00"));
    for (const AdTermField field : {AdTermField::Unit, AdTermField::BidTimes, AdTermField::Display})
        QVERIFY(catalogue.isKnown(kind, field));
    for (const AdTermField field : {AdTermField::Price, AdTermField::MostDays})
        QVERIFY(!catalogue.isKnown(kind, field));
}

void AdCatalogueTest::onlyPlusExhibitHasKnownTerms()
{
    const AdCatalogue catalogue = AdCatalogue::shipped();
    for (const auto &kind : adKindCodes) {
        if (kind.first == AdKind::PlusKeyword || kind.first == AdKind::PlusCategory)
            continue;
        QCOMPARE(catalogue.priceList().on(kind.first, {2026, 11, 22})->pricing, AdPricing::Fixed);
        for (const auto &field : adTermFieldCodes)
            QVERIFY(!catalogue.isKnown(kind.first, field.first));
    }
}

void AdCatalogueTest::everyAdCanBeAppliedForBeforeItIsShown()
{
    const Instant now = jst::at({2026, 11, 22}, QTime(12, 0));
    for (const auto &edition : shippedAdPriceList().editions()) {
        const QDate day = nextDisplayDay(edition.terms, now);
        QVERIFY(!daysRefusal(edition.terms, day, day, now));
        QVERIFY(now < adWindow(edition.terms, day).displayBegins);
    }
}

void AdCatalogueTest::theReportsNamesAreUnderstood_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(expected);
    };
    row("파워 랭크업", "power_rank_up");
    row("パワーランクアップ", "power_rank_up");
    row("Power Rank-up", "power_rank_up");
    row("ﾊﾟﾜｰﾗﾝｸｱｯﾌﾟ", "power_rank_up");
    row("  파워랭크업 ", "power_rank_up");
    row("플러스 전시", "plus_keyword");
    row("플러스 전시 (카테고리)", "plus_category");
    row("プラス展示（カテゴリ）", "plus_category");
    row("共同購入", "group_buy");
    row("限时特卖", "time_sale");
    row("メガ割AD", "mega_ad");
    row("MEGA ad", "mega_ad");
    row("샵메일", "shop_mail");
    row("오늘의 특가(스탠다드)", "todays_special_standard");
    row("Qスペシャルバナー", "qspecial_banner");
    row("총합", "none");
    row("", "none");
    row("()", "none");
}

void AdCatalogueTest::theReportsNamesAreUnderstood()
{
    QFETCH(const QString, name);
    const auto kind = AdCatalogue::shipped().kindOf(name);
    QTEST(kind ? QString(codeIn(adKindCodes, *kind)) : QStringLiteral("none"), "expected");
}

void AdCatalogueTest::aNameOfPlusExhibitBelongsToBothKinds()
{
    const AdCatalogue catalogue = AdCatalogue::shipped();
    QCOMPARE(catalogue.kindsOf(QStringLiteral("プラス展示")), (QList{AdKind::PlusKeyword, AdKind::PlusCategory}));
    QCOMPARE(catalogue.kindsOf(QStringLiteral("今日の特価")), (QList{AdKind::TodaysSpecialPremium, AdKind::TodaysSpecialStandard}));
    QCOMPARE(catalogue.kindsOf(QStringLiteral("Shop mail")), QList{AdKind::ShopMail});
    QVERIFY(catalogue.kindsOf(QStringLiteral("something else")).isEmpty());
}

void AdCatalogueTest::eachKindKeepsAnEarlierEditionForEarlierDays()
{
    // A second edition, as a later version of this program may bring one.
    QByteArray json = shippedJson();
    const qsizetype from = json.indexOf("{", json.indexOf("\"editions\""));
    const qsizetype until = json.indexOf("    \"adNames\"");
    QByteArray edition = json.mid(from, json.lastIndexOf("}", until) - from + 1);
    edition.replace("2019-07-01", "2027-04-01").replace("\"price\": 1000", "\"price\": 1500").replace("\"known\": [\"pricing\", ", "\"known\": [\"price\", ");
    json.insert(from, edition + ",");
    const auto catalogue = AdCatalogue::fromJson(json);
    QVERIFY(catalogue);
    QCOMPARE(catalogue->priceList().on(AdKind::PlusKeyword, {2027, 3, 31})->price.value(), 1000);
    QCOMPARE(catalogue->priceList().on(AdKind::PlusKeyword, {2027, 4, 1})->price.value(), 1500);
    QVERIFY(!catalogue->isKnown(AdKind::PlusKeyword, AdTermField::Price, {2027, 3, 31}));
    QVERIFY(catalogue->isKnown(AdKind::PlusKeyword, AdTermField::Pricing, {2000, 1, 1}));
    QVERIFY(catalogue->isKnown(AdKind::PlusKeyword, AdTermField::Price, {2027, 4, 1}));
    QVERIFY(!catalogue->isKnown(AdKind::PlusKeyword, AdTermField::Pricing));
}

void AdCatalogueTest::anIncompleteCatalogueIsNone_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("replacement");
    const auto row = [](const char *name, const char *found, const char *replacement) {
        QTest::newRow(name) << QByteArray(found) << QByteArray(replacement);
    };
    row("no editions", "\"editions\"", "\"edition\"");
    row("no day", "2019-07-01", "2019-07-32");
    row("an unknown ad", "\"kind\": \"mega_ad\"", "\"kind\": \"giga_ad\"");
    row("one ad twice and another not at all", "\"kind\": \"mega_ad\"", "\"kind\": \"shop_mail\"");
    row("an unknown manner", "\"pricing\": \"auction\"", "\"pricing\": \"raffle\"");
    row("no price", "\"price\": 1000", "\"price\": 0");
    row("a price in another unit", "\"price\": 1000", "\"price\": 1050");
    row("no days", "\"mostDays\": 7", "\"mostDays\": 0");
    row("no time", "17:49:59", "24:49:59");
    row("a close after the beginning of the display", "17:49:59", "18:00:00");
    row("a close before the opening", "\"closesDaysBefore\": 7", "\"closesDaysBefore\": 31");
    row("no display", "\"displayHours\": 24", "\"displayHours\": 0");
    row("an unknown term", "\"bid_times\", ", "\"times\", ");
    row("no word on what is known", "\"known\"", "\"known_\"");
    row("no names", "\"adNames\"", "\"names\"");
    row("an empty name", "\"공동구매\"", "\"\"");
    row("a name of an ad that is none", "\"group_buy\": [", "\"group_sell\": [");
    row("no catalogue", "{", "");
}

void AdCatalogueTest::anIncompleteCatalogueIsNone()
{
    QFETCH(const QByteArray, found);
    QFETCH(const QByteArray, replacement);
    QVERIFY(AdCatalogue::shipped().priceList().editions().size() > 0); // loads the resource
    QByteArray json = shippedJson();
    QVERIFY(AdCatalogue::fromJson(json));
    QVERIFY(json.contains(found));
    json.replace(found, replacement);
    QVERIFY(!AdCatalogue::fromJson(json));
}

QTEST_APPLESS_MAIN(AdCatalogueTest)
#include "ad_catalogue_test.moc"
