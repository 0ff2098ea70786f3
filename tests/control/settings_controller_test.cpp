#include "control/settings_controller.h"

#include "store/statement.h"
#include "support/points_desk.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace console;

/// What the settings page tells of the book, over a real store. The machine stands in New York.
class SettingsControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aNewShopHasWhatIsBuiltIn();
    void nothingIsReadOnTheUserInterfaceThread();
    void ownThresholdsHoldFromTheirDayOn();
    void ownTermsOfAdsAreCounted();
    void theConversionPlanIsTold();
    void theFileIsTold();
    void aStoreThatFailsIsAFault();
    void anotherShopsSettingsDontStayStanding();
    void whileNobodyIsSignedInOnlyTheFileIsTold();

private:
    static void read(SettingsController &controller)
    {
        QSignalSpy changed(&controller, &SettingsController::stateChanged);
        controller.refresh();
        QTRY_COMPARE(changed.count(), 2); // that it reads, and the answer
    }
};

void SettingsControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
}

void SettingsControllerTest::aNewShopHasWhatIsBuiltIn()
{
    PointsDesk desk;
    SettingsController controller(desk.desk);
    read(controller);
    QVERIFY(controller.state().book.value);
    const BookSettings &book = *controller.state().book.value;
    QVERIFY(book.scoreRulesFrom.isValid());
    QVERIFY(!book.scoreRulesAreOwn);
    QVERIFY(book.thresholdsFrom);
    QVERIFY(!book.thresholdsAreOwn);
    QVERIFY(book.excellentSales.value() > 0);
    QVERIFY(book.powerSales.value() > book.excellentSales.value());
    QCOMPARE(book.adsWithOwnTerms, 0);
    QVERIFY(book.policyFrom.isValid());
    QVERIFY(!book.policyIsOwn);
    QVERIFY(!book.conversion.isOn);
}

void SettingsControllerTest::nothingIsReadOnTheUserInterfaceThread()
{
    PointsDesk desk;
    SettingsController controller(desk.desk);
    controller.refresh();
    QVERIFY(!controller.state().book.value);
    QVERIFY(!controller.state().book.fault);
    QTRY_VERIFY(controller.state().book.value);
}

void SettingsControllerTest::ownThresholdsHoldFromTheirDayOn()
{
    PointsDesk desk;
    desk.setJst({2026, 11, 22}, {0, 30}); // in New York it is still the 21st
    QVERIFY(desk.wallet->salesThresholds.save(desk.shop(), {newActionId(), {2026, 11, 22}, known<Yen>(1'234'000), known<Yen>(5'678'000)}, desk.clock));
    QVERIFY(desk.wallet->salesThresholds.save(desk.shop(), {newActionId(), {2026, 11, 23}, known<Yen>(2'000'000), known<Yen>(6'000'000)}, desk.clock));
    SettingsController controller(desk.desk);
    read(controller);
    const BookSettings &book = *controller.state().book.value;
    QCOMPARE(*book.thresholdsFrom, QDate(2026, 11, 22));
    QVERIFY(book.thresholdsAreOwn);
    QCOMPARE(book.excellentSales, known<Yen>(1'234'000));
    QCOMPARE(book.powerSales, known<Yen>(5'678'000));
}

void SettingsControllerTest::ownTermsOfAdsAreCounted()
{
    PointsDesk desk;
    const QDate today = jst::dateOf(desk.clock.now());
    QVERIFY(desk.wallet->adTerms.save(desk.shop(), {newActionId(), AdKind::PlusKeyword, today, known<Qcash>(1500), known<Qcash>(100), 7}, desk.clock));
    QVERIFY(desk.wallet->adTerms.save(desk.shop(), {newActionId(), AdKind::TimeSale, today.addDays(1), known<Qcash>(1500), known<Qcash>(100), 7}, desk.clock));
    SettingsController controller(desk.desk);
    read(controller);
    QCOMPARE(controller.state().book.value->adsWithOwnTerms, 1);
}

void SettingsControllerTest::theConversionPlanIsTold()
{
    PointsDesk desk;
    SettingsController controller(desk.desk);
    QVERIFY(desk.wallet->autoConversions.save(desk.shop(), {25, 0, true}, desk.clock));
    read(controller);
    QVERIFY(controller.state().book.value->conversion.isOn);
    QCOMPARE(controller.state().book.value->conversion.day, 25);
    QVERIFY(desk.wallet->autoConversions.turnOff(desk.shop(), desk.clock));
    desk.session.announceChange();
    QTRY_VERIFY(!controller.state().book.value->conversion.isOn);
}

void SettingsControllerTest::theFileIsTold()
{
    PointsDesk desk;
    SettingsController controller(desk.desk);
    read(controller);
    QVERIFY(controller.state().file.value);
    QCOMPARE(QFileInfo(controller.state().file.value->path).canonicalFilePath(), QFileInfo(desk.path).canonicalFilePath());
    QCOMPARE(controller.state().file.value->bytes, QFileInfo(desk.path).size());
    QCOMPARE(controller.state().file.value->schemaVersion, Database::schemaVersion);
}

void SettingsControllerTest::aStoreThatFailsIsAFault()
{
    PointsDesk desk;
    SettingsController controller(desk.desk);
    read(controller);
    QVERIFY(controller.state().book.value);
    QVERIFY(runSql(desk.wallet->database(), QStringLiteral("ALTER TABLE ad_terms RENAME TO gone")));
    read(controller);
    QVERIFY(!controller.state().book.value);
    QVERIFY(controller.state().book.fault);
    QVERIFY(controller.state().file.value);
}

void SettingsControllerTest::anotherShopsSettingsDontStayStanding()
{
    PointsDesk desk;
    SettingsController controller(desk.desk);
    read(controller);
    QVERIFY(controller.state().book.value);
    desk.session.signOut();
    QVERIFY(!controller.state().book.value);
}

void SettingsControllerTest::whileNobodyIsSignedInOnlyTheFileIsTold()
{
    PointsDesk desk;
    desk.session.signOut();
    SettingsController controller(desk.desk);
    read(controller);
    QVERIFY(controller.state().file.value);
    QVERIFY(!controller.state().book.value);
    QVERIFY(!controller.state().book.fault);
}

QTEST_GUILESS_MAIN(SettingsControllerTest)
#include "settings_controller_test.moc"
