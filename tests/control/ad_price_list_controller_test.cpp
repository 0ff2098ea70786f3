#include "control/ad_price_list_controller.h"

#include "store/statement.h"
#include "support/points_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// The price list over a real store: which terms hold on a day, where they come from, and how a shop sets its own. The machine stands in
/// New York.
class AdPriceListControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyAdIsListedWithItsSource();
    void theListFollowsTheDayInJapan();
    void aChosenDayStays();
    void ownTermsHoldFromTheirDayOn();
    void newTermsBeginWithThoseOfTheDay();
    void whatIsWrongWithNewTermsIsToldField_data();
    void whatIsWrongWithNewTermsIsToldField();
    void anotherUnitThanTheKnownOneIsPointedOut();
    void laterTermsEndNewOnes();
    void theBuiltInTermsComeBack();
    void givenUpTermsKeepNothing();
    void aRefusedActBeginsAnew();
    void aStoreThatFailsIsNoEmptyList();
    void anotherShopSeesNothingOfThis();

private:
    static void save(AdPriceListController &controller, AdKind kind, const AdTermsFields &fields)
    {
        QSignalSpy saved(&controller, &AdPriceListController::saved);
        controller.beginEdit(kind);
        controller.setFields(fields);
        controller.save();
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!controller.state().edit);
    }
    [[nodiscard]] static AdTermsFields fields(QDate from, qint64 price, qint64 unit = 100, int days = 7)
    {
        return {from, known<Qcash>(price), known<Qcash>(unit), days};
    }
    [[nodiscard]] static QString wrongIn(const AdTermsProblems &problems)
    {
        QStringList names;
        const auto add = [&names](bool isWrong, const char *name) {
            if (isWrong)
                names << QString::fromLatin1(name);
        };
        add(problems.noDay, "day");
        add(problems.priceNotPositive, "price");
        add(problems.unitNotPositive, "unit");
        add(problems.priceNotInUnits, "multiple");
        add(problems.daysOutOfRange, "days");
        add(problems.nothingChanges, "nothing");
        return names.join(QLatin1Char(' '));
    }
};

void AdPriceListControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
}

void AdPriceListControllerTest::everyAdIsListedWithItsSource()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    QCOMPARE(controller.state().day, QDate(2026, 11, 21));
    QCOMPARE(controller.state().ads.size(), qsizetype(adKindCodes.size()));
    QCOMPARE(controller.state().ads.first().terms.kind, AdKind::PlusKeyword);
    QCOMPARE(controller.listed(AdKind::PlusKeyword)->origin, AdTermsOrigin::PartlyKnown);
    QVERIFY(controller.listed(AdKind::PlusKeyword)->known.contains(AdTermField::Unit));
    QVERIFY(!controller.listed(AdKind::PlusKeyword)->known.contains(AdTermField::Price));
    QCOMPARE(controller.listed(AdKind::MegaAd)->origin, AdTermsOrigin::Chosen);
    QVERIFY(controller.listed(AdKind::MegaAd)->known.isEmpty());
    QVERIFY(controller.state().saved.value->isEmpty());
}

void AdPriceListControllerTest::theListFollowsTheDayInJapan()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    desk.setJst({2026, 11, 30}, QTime(23, 59, 59)); // the morning of the 30th in New York
    controller.refresh();
    QCOMPARE(controller.state().day, QDate(2026, 11, 30));
    desk.setJst({2026, 12, 1}, QTime(0, 0));
    controller.refresh();
    QCOMPARE(controller.state().day, QDate(2026, 12, 1));
}

void AdPriceListControllerTest::aChosenDayStays()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    controller.setDay({2027, 2, 28});
    controller.setDay({});
    desk.setJst({2026, 12, 1}, QTime(0, 0));
    controller.refresh();
    QCOMPARE(controller.state().day, QDate(2027, 2, 28));
    controller.followToday();
    QCOMPARE(controller.state().day, QDate(2026, 12, 1));
}

void AdPriceListControllerTest::ownTermsHoldFromTheirDayOn()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    save(controller, AdKind::PlusKeyword, fields({2026, 12, 1}, 1500, 100, 3));
    QCOMPARE(controller.listed(AdKind::PlusKeyword)->terms.price.value(), 1000); // today
    QVERIFY(!controller.departsFromBuiltIn(AdKind::PlusKeyword));
    controller.setDay({2026, 12, 1});
    const ListedAd *ad = controller.listed(AdKind::PlusKeyword);
    QCOMPARE(ad->terms.price.value(), 1500);
    QCOMPARE(ad->terms.mostDays, 3);
    QCOMPARE(ad->terms.closesAt, QTime(17, 49, 59));
    QCOMPARE(ad->origin, AdTermsOrigin::Own);
    QCOMPARE(ad->own, (QList{AdTermField::Price, AdTermField::MostDays}));
    QVERIFY(ad->known.contains(AdTermField::Unit)); // which the shop left as it is
    QVERIFY(controller.departsFromBuiltIn(AdKind::PlusKeyword));
    QCOMPARE(controller.state().saved.value->size(), 1);
    QCOMPARE(adPriceList(*desk.wallet, desk.shop())->on(AdKind::PlusKeyword, {2026, 12, 1})->price.value(), 1500);
}

void AdPriceListControllerTest::newTermsBeginWithThoseOfTheDay()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    controller.beginEdit(AdKind::PowerRankUp);
    const AdTerms shown = controller.listed(AdKind::PowerRankUp)->terms;
    QCOMPARE(controller.state().edit->fields, (AdTermsFields{{2026, 11, 21}, shown.price, shown.unit, shown.mostDays}));
    QCOMPARE(wrongIn(controller.state().edit->problems), QStringLiteral("nothing"));
    controller.save();
    QVERIFY(!controller.state().isSaving);
    controller.giveUp();
    // From a later day that is looked at, but never from one that is over.
    controller.setDay({2027, 1, 5});
    controller.beginEdit(AdKind::PowerRankUp);
    QCOMPARE(controller.state().edit->fields.validFrom, QDate(2027, 1, 5));
    controller.giveUp();
    controller.setDay({2026, 1, 5});
    controller.beginEdit(AdKind::PowerRankUp);
    QCOMPARE(controller.state().edit->fields.validFrom, QDate(2026, 11, 21));
}

void AdPriceListControllerTest::whatIsWrongWithNewTermsIsToldField_data()
{
    QTest::addColumn<AdTermsFields>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("right") << fields({2026, 12, 1}, 1100) << QString();
    QTest::newRow("no day") << fields({}, 1100) << QStringLiteral("day");
    QTest::newRow("no price") << fields({2026, 12, 1}, 0) << QStringLiteral("price");
    QTest::newRow("no price typed") << AdTermsFields{{2026, 12, 1}, std::nullopt, known<Qcash>(100), 7} << QStringLiteral("price");
    QTest::newRow("no unit") << fields({2026, 12, 1}, 1100, 0) << QStringLiteral("unit");
    QTest::newRow("no multiple") << fields({2026, 12, 1}, 1150) << QStringLiteral("multiple");
    QTest::newRow("no days") << fields({2026, 12, 1}, 1100, 100, 0) << QStringLiteral("days");
    QTest::newRow("too many days") << fields({2026, 12, 1}, 1100, 100, 367) << QStringLiteral("days");
    QTest::newRow("as they are") << fields({2026, 12, 1}, 1000) << QStringLiteral("nothing");
    QTest::newRow("everything") << fields({}, 0, 0, 0) << QStringLiteral("day price unit days");
}

void AdPriceListControllerTest::whatIsWrongWithNewTermsIsToldField()
{
    QFETCH(const AdTermsFields, typed);
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    controller.beginEdit(AdKind::PlusKeyword);
    controller.setFields(typed);
    QTEST(wrongIn(controller.state().edit->problems), "expected");
}

void AdPriceListControllerTest::anotherUnitThanTheKnownOneIsPointedOut()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    controller.beginEdit(AdKind::PlusKeyword);
    QVERIFY(!controller.state().edit->departsFromKnown);
    controller.setFields(fields({2026, 12, 1}, 1000, 50));
    QVERIFY(controller.state().edit->departsFromKnown);
    QVERIFY(!controller.state().edit->problems.any());
    controller.setFields(fields({2026, 12, 1}, 2000, 100));
    QVERIFY(!controller.state().edit->departsFromKnown);
}

void AdPriceListControllerTest::laterTermsEndNewOnes()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    save(controller, AdKind::PlusKeyword, fields({2027, 3, 1}, 1500));
    controller.beginEdit(AdKind::PlusKeyword);
    QCOMPARE(controller.state().edit->heldUntil, QDate(2027, 2, 28));
    controller.setFields(fields({2027, 3, 1}, 1600));
    QVERIFY(!controller.state().edit->heldUntil);
    QCOMPARE(controller.state().edit->before.price.value(), 1500);
}

void AdPriceListControllerTest::theBuiltInTermsComeBack()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    save(controller, AdKind::PlusKeyword, fields({2026, 11, 21}, 1500, 50, 2));
    QVERIFY(controller.departsFromBuiltIn(AdKind::PlusKeyword));
    QSignalSpy saved(&controller, &AdPriceListController::saved);
    controller.beginBuiltIn(AdKind::PlusKeyword);
    controller.setFields(fields({2026, 12, 1}, 9900, 1, 1)); // only the day counts
    QCOMPARE(controller.state().edit->fields, fields({2026, 12, 1}, 1000));
    controller.save();
    QTRY_COMPARE(saved.count(), 1);
    controller.setDay({2026, 11, 30});
    QCOMPARE(controller.listed(AdKind::PlusKeyword)->origin, AdTermsOrigin::Own);
    controller.setDay({2026, 12, 1});
    QCOMPARE(controller.listed(AdKind::PlusKeyword)->terms.price.value(), 1000);
    QCOMPARE(controller.listed(AdKind::PlusKeyword)->validFrom, QDate(2026, 12, 1));
    QCOMPARE(controller.listed(AdKind::PlusKeyword)->origin, AdTermsOrigin::PartlyKnown);
    QVERIFY(!controller.departsFromBuiltIn(AdKind::PlusKeyword));
    QCOMPARE(controller.state().saved.value->size(), 2);
    QCOMPARE(controller.state().saved.value->first().number, 2); // newest first
}

void AdPriceListControllerTest::givenUpTermsKeepNothing()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    controller.beginEdit(AdKind::PlusKeyword);
    controller.setFields(fields({2026, 12, 1}, 1500));
    controller.giveUp();
    QVERIFY(!controller.state().edit);
    controller.save();
    QVERIFY(!controller.state().isSaving);
    QVERIFY(desk.wallet->adTerms.saved(desk.shop())->isEmpty());
}

void AdPriceListControllerTest::aRefusedActBeginsAnew()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    controller.beginEdit(AdKind::PlusKeyword);
    controller.setFields(fields({2026, 12, 1}, 1500));
    QVERIFY(runSql(desk.wallet->database(), QStringLiteral("ALTER TABLE ad_terms RENAME TO gone")));
    controller.save();
    QTRY_VERIFY(!controller.state().isSaving);
    QVERIFY(controller.state().fault);
    QVERIFY(controller.state().edit); // what was typed is still there
    QVERIFY(runSql(desk.wallet->database(), QStringLiteral("ALTER TABLE gone RENAME TO ad_terms")));
    QSignalSpy saved(&controller, &AdPriceListController::saved);
    controller.save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(desk.wallet->adTerms.saved(desk.shop())->size(), 1);
}

void AdPriceListControllerTest::aStoreThatFailsIsNoEmptyList()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    QVERIFY(runSql(desk.wallet->database(), QStringLiteral("ALTER TABLE ad_terms RENAME TO gone")));
    controller.refresh();
    QVERIFY(controller.state().prices.fault);
    QVERIFY(controller.state().saved.fault);
    QVERIFY(controller.state().ads.isEmpty());
    QVERIFY(!controller.listed(AdKind::PlusKeyword));
    controller.beginEdit(AdKind::PlusKeyword);
    QVERIFY(!controller.state().edit);
}

void AdPriceListControllerTest::anotherShopSeesNothingOfThis()
{
    PointsDesk desk;
    AdPriceListController controller(desk.desk);
    controller.refresh();
    save(controller, AdKind::PlusKeyword, fields({2026, 11, 21}, 1500));
    controller.beginEdit(AdKind::PlusKeyword);
    desk.session.signOut();
    QVERIFY(!controller.state().edit);
    QVERIFY(!controller.state().prices.value);
    QVERIFY(controller.state().ads.isEmpty());
}

QTEST_GUILESS_MAIN(AdPriceListControllerTest)
#include "ad_price_list_controller_test.moc"
