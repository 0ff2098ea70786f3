#include "control/import_run.h"
#include "control/settlement_controller.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

namespace {

const QString reportText = QStringLiteral("発生の理由,商品名,発送日,商品決済金,Qoo10サービス利用料,メガワリ/メガポ補償金\n"
                                          "販売,Serum,2026/11/02,\"13,900\",\"1,390\",0\n"
                                          "販売,Serum,2026/11/02,\"13,900\",\"1,390\",0\n"
                                          "キャンセル,Serum,2026/11/05,\"-14,250\",\"-1,425\",0\n");
const QString deductionsText = QStringLiteral("発生日,発生項目,備考,差引対象金額\n2026/11/21,広告費,,\"-2,756\"\n2026/11/20,メガワリ割引金額,,-10\n");

} // namespace

/// The settlement schedule's controller, its catalogue, and settlement files from their reading to the figures.
class SettlementControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutAShopThereIsNothing();
    void theNextDayIsTheWednesdayAfterToday();
    void aReportIsReckonedByTheTermsOfItsDay();
    void theSameFileTwiceLeavesAllUnchanged();
    void badRowsLeaveTheStoreAlone();
    void whatAFileNoLongerHasIsCountedAsRemoved();
    void aCancelledImportLeavesNothing();
    void aMixedDeductionsFileIsNotTheOneOfMegaWari();
    void theShareOfMegaWariIsToldOfTheSales();
    void anImportElsewhereIsSeen();
    void theCatalogueRefusesWhatIsNotComplete_data();
    void theCatalogueRefusesWhatIsNotComplete();
    void termsHoldFromTheirDay();

private:
    static ImportReport importText(StoreFixture &store, ImportKind kind, const QString &text, const ImportProgress &progress = {})
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("the file can't be written");
        file.close();
        const auto report = runImport(store.desk().wallet, store.shop.id, {kind, path, {}, false, store.clock.now()}, progress);
        if (!report)
            qFatal("not read");
        return *report;
    }
    static QString counts(const ImportReport &report)
    {
        return QStringLiteral("+%1 =%2 -%3 !%4 %5").arg(report.counts.added).arg(report.counts.unchanged).arg(report.counts.removed)
            .arg(report.counts.rejected).arg(report.isCommitted ? QStringLiteral("committed") : QStringLiteral("nothing"));
    }
};

void SettlementControllerTest::withoutAShopThereIsNothing()
{
    StoreFixture store;
    SettlementController controller(store.desk());
    controller.refresh();
    QVERIFY(!controller.state().weeks.value);
    QVERIFY(!controller.state().fault());
    QVERIFY(!controller.state().nextDay.isValid());
}

void SettlementControllerTest::theNextDayIsTheWednesdayAfterToday()
{
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    SettlementController controller(store.desk());
    for (const auto &[day, next] : {std::pair(QDate(2026, 11, 24), QDate(2026, 11, 25)), std::pair(QDate(2026, 11, 25), QDate(2026, 12, 2))}) {
        store.clock.instant = jst::at(day, QTime(0, 0));
        controller.refresh();
        QCOMPARE(controller.state().nextDay, next);
        store.clock.instant = jst::at(day, QTime(23, 59, 59));
        controller.refresh();
        QCOMPARE(controller.state().nextDay, next);
    }
}

void SettlementControllerTest::aReportIsReckonedByTheTermsOfItsDay()
{
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    SettlementController controller(store.desk());
    QCOMPARE(counts(importText(store, ImportKind::Settlement, reportText)), QStringLiteral("+3 =0 -0 !0 committed"));
    controller.refresh();
    // 2 x (13,900 - 1,529) - (14,250 - 1,567)
    QCOMPARE(controller.state().nextNet, 2 * 12'371 - 12'683);
    QCOMPARE(controller.state().money.value->due.value(), controller.state().nextNet);
    QVERIFY(controller.state().hasReport && controller.state().hasReportedWeeks && !controller.state().hasOrderWeeks);
    QCOMPARE(controller.state().periods.value->first().importedAt, store.clock.now());
}

void SettlementControllerTest::theSameFileTwiceLeavesAllUnchanged()
{
    StoreFixture store;
    QCOMPARE(counts(importText(store, ImportKind::Settlement, reportText)), QStringLiteral("+3 =0 -0 !0 committed"));
    QCOMPARE(counts(importText(store, ImportKind::Settlement, reportText)), QStringLiteral("+0 =3 -0 !0 committed"));
    QCOMPARE(counts(importText(store, ImportKind::Deductions, deductionsText)), QStringLiteral("+2 =0 -0 !0 committed"));
    QCOMPARE(counts(importText(store, ImportKind::Deductions, deductionsText)), QStringLiteral("+0 =2 -0 !0 committed"));
}

void SettlementControllerTest::badRowsLeaveTheStoreAlone()
{
    StoreFixture store;
    QCOMPARE(counts(importText(store, ImportKind::Settlement, reportText + QStringLiteral("販売,Serum,never,1,1,0\n"))),
             QStringLiteral("+0 =0 -0 !1 nothing"));
    QVERIFY(store.desk().wallet.settlement.periods(store.shop.id, 10)->isEmpty());
}

void SettlementControllerTest::whatAFileNoLongerHasIsCountedAsRemoved()
{
    StoreFixture store;
    importText(store, ImportKind::Settlement, reportText);
    const QString changed = QString(reportText).replace(QStringLiteral("\"-14,250\""), QStringLiteral("\"-14,000\""));
    QCOMPARE(counts(importText(store, ImportKind::Settlement, changed)), QStringLiteral("+1 =2 -1 !0 committed"));
}

void SettlementControllerTest::aCancelledImportLeavesNothing()
{
    StoreFixture store;
    const ImportReport report = importText(store, ImportKind::Settlement, reportText, [](double share) { return share < 1.0; });
    QVERIFY(report.isCancelled);
    QCOMPARE(store.desk().wallet.settlement.hasSales(store.shop.id).value(), false);
}

void SettlementControllerTest::aMixedDeductionsFileIsNotTheOneOfMegaWari()
{
    StoreFixture store;
    importText(store, ImportKind::Deductions, deductionsText);
    QCOMPARE(store.desk().wallet.settlement.periods(store.shop.id, 10)->first().source, SettlementSource::Deduction);
    importText(store, ImportKind::Deductions, QString(deductionsText).replace(QStringLiteral("広告費"), QStringLiteral("メガポ負担金")));
    QCOMPARE(store.desk().wallet.settlement.periods(store.shop.id, 10)->at(1).source, SettlementSource::MegaWari);
}

void SettlementControllerTest::theShareOfMegaWariIsToldOfTheSales()
{
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    SettlementController controller(store.desk());
    controller.refresh();
    QVERIFY(!controller.state().megaWariPermille);
    importText(store, ImportKind::Settlement, QStringLiteral("発生の理由,発送日,商品決済金,Qoo10サービス利用料,メガワリ/メガポ補償金\n販売,2026/11/02,10000,0,250\n"));
    importText(store, ImportKind::Deductions, QStringLiteral("発生日,発生項目,差引対象金額\n2026/11/20,メガワリ割引金額,-1000\n"));
    controller.refresh();
    QCOMPARE(controller.state().megaWariShare, -1000);
    QCOMPARE(controller.state().compensation, 250);
    QCOMPARE(controller.state().megaWariPermille, std::optional(75));
}

void SettlementControllerTest::anImportElsewhereIsSeen()
{
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    SettlementController controller(store.desk());
    controller.refresh();
    const QSignalSpy changed(&controller, &SettlementController::stateChanged);
    importText(store, ImportKind::Settlement, reportText);
    store.desk().session.announceChange();
    QCOMPARE(changed.count(), 1);
    QVERIFY(controller.state().hasReport);
}

void SettlementControllerTest::theCatalogueRefusesWhatIsNotComplete_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no editions") << QByteArray(R"({"editions": []})");
    QTest::newRow("no day") << QByteArray(R"({"editions": [{"deliveryDays": {"value": 3, "isChosen": true}, "feeTaxPercent": {"value": 10, "isChosen": false}}]})");
    QTest::newRow("no tax") << QByteArray(R"({"editions": [{"validFrom": "2019-10-01", "deliveryDays": {"value": 3, "isChosen": true}}]})");
    QTest::newRow("not said whether chosen")
        << QByteArray(R"({"editions": [{"validFrom": "2019-10-01", "deliveryDays": {"value": 3}, "feeTaxPercent": {"value": 10, "isChosen": false}}]})");
    QTest::newRow("days below zero")
        << QByteArray(R"({"editions": [{"validFrom": "2019-10-01", "deliveryDays": {"value": -3, "isChosen": true}, "feeTaxPercent": {"value": 10, "isChosen": false}}]})");
}

void SettlementControllerTest::theCatalogueRefusesWhatIsNotComplete()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!SettlementCatalogue::fromJson(json));
}

void SettlementControllerTest::termsHoldFromTheirDay()
{
    const auto catalogue = SettlementCatalogue::fromJson(
        R"({"editions": [{"validFrom": "2027-04-01", "deliveryDays": {"value": 4, "isChosen": true}, "feeTaxPercent": {"value": 12, "isChosen": true}},
            {"validFrom": "2019-10-01", "deliveryDays": {"value": 3, "isChosen": true}, "feeTaxPercent": {"value": 10, "isChosen": false}}]})");
    QVERIFY(catalogue);
    QCOMPARE(catalogue->termsOn({2027, 3, 31}).deliveryDays, 3);
    QCOMPARE(catalogue->termsOn({2027, 4, 1}).deliveryDays, 4);
    QCOMPARE(catalogue->termsOn({2030, 1, 1}).feeTaxPercent, 12);
    QCOMPARE(catalogue->termsOn({2001, 1, 1}).feeTaxPercent, 10);
    QCOMPARE(SettlementCatalogue::shipped().termsOn({2026, 11, 21}).deliveryDays, 3);
}

QTEST_GUILESS_MAIN(SettlementControllerTest)
#include "settlement_controller_test.moc"
