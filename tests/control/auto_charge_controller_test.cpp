#include "control/auto_charge_controller.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QTest>

using namespace console;

namespace {

const QString qPassword = QStringLiteral("q-account-password");

/// A signed-in shop with 726,608 yen settled and a Q-account password.
class Opened
{
public:
    explicit Opened(bool withPassword = true, bool withSales = true)
    {
        Wallet &wallet = store.desk().wallet;
        if (withSales)
            samples::import(wallet, store.shop.id, QList{samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 726'608)});
        static const QString hash = *hashPassword(qPassword);
        if (withPassword && !wallet.shops.setQAccountPasswordHash(store.shop.id, hash))
            qFatal("no password");
        store.desk().session.signIn(store.shop);
        controller = std::make_unique<AutoChargeController>(store.desk());
        controller->refresh();
    }

    void save(const AutoChargeTerms &terms, const QString &password = qPassword)
    {
        controller->save(terms, password);
        QTRY_VERIFY(!controller->state().isSaving);
    }
    [[nodiscard]] const AutoChargeState &state() const { return controller->state(); }

    StoreFixture store;
    std::unique_ptr<AutoChargeController> controller;
};

} // namespace

/// The auto-charge plan's screen: what turning on, changing and turning off come to.
class AutoChargeControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void thePlanIsTurnedOnWithTheQAccountPassword();
    void aWrongPasswordTurnsNothingOnAndIsSlowed();
    void withoutAQAccountPasswordThereIsNoPlan();
    void withoutSalesThereIsNoPlan();
    void wrongTermsAreToldBeforeAnythingIsAsked();
    void loweringAsksForNoPassword();
    void turningOffAsksForNothing();
    void aPlanChangedElsewhereIsNotOverwritten();
    void theMonthsUseAndTheMoneyAreRead();
    void theLogGrowsByItsStep();
    void aFailedReadIsNoEmptyLog();
    void anotherShopHasItsOwnPlan();
    void theShippedCatalogueIsMarkedAsChosen();
};

void AutoChargeControllerTest::thePlanIsTurnedOnWithTheQAccountPassword()
{
    Opened shop;
    QVERIFY(!shop.state().plan.value->isOn());
    shop.save({});
    QVERIFY(shop.state().isSaved);
    QVERIFY(shop.state().plan.value->isOn());
    QCOMPARE(shop.state().log.value->size(), 1);
    shop.controller->beginChange();
    QVERIFY(!shop.state().isSaved);
}

void AutoChargeControllerTest::aWrongPasswordTurnsNothingOnAndIsSlowed()
{
    Opened shop;
    shop.save({}, QStringLiteral("wrong"));
    QCOMPARE(shop.state().refusal, std::optional(AutoChargeRefusal::PasswordWrong));
    for (int i = 0; i < 10 && shop.state().refusal != AutoChargeRefusal::PasswordWait; ++i)
        shop.save({}, QStringLiteral("wrong"));
    QCOMPARE(shop.state().refusal, std::optional(AutoChargeRefusal::PasswordWait));
    QVERIFY(shop.state().waitSeconds > 0);
    QVERIFY(!shop.state().plan.value->isOn());
    QVERIFY(shop.state().log.value->isEmpty());
}

void AutoChargeControllerTest::withoutAQAccountPasswordThereIsNoPlan()
{
    Opened shop(false);
    QVERIFY(!shop.state().hasQAccountPassword);
    shop.save({});
    QCOMPARE(shop.state().refusal, std::optional(AutoChargeRefusal::PasswordNotSet));
    QVERIFY(!shop.state().plan.value->isOn());
}

void AutoChargeControllerTest::withoutSalesThereIsNoPlan()
{
    Opened shop(true, false);
    shop.save({});
    QCOMPARE(shop.state().refusal, std::optional(AutoChargeRefusal::NoSalesYet));
}

void AutoChargeControllerTest::wrongTermsAreToldBeforeAnythingIsAsked()
{
    Opened shop;
    AutoChargeTerms terms;
    terms.monthlyCapYen = terms.ticket - 1;
    QVERIFY(!shop.controller->check(terms));
    QVERIFY(shop.state().problems.cap);
    shop.save(terms);
    QVERIFY(!shop.state().plan.value->isOn());
    shop.controller->beginChange();
    QVERIFY(shop.state().problems.none());
}

void AutoChargeControllerTest::loweringAsksForNoPassword()
{
    Opened shop;
    shop.save({});
    AutoChargeTerms terms;
    terms.ticket = 1'000;
    shop.save(terms, {});
    QVERIFY(shop.state().isSaved);
    QCOMPARE(shop.state().plan.value->terms.ticket, 1'000);
    terms.ticket = 3'000;
    shop.save(terms, {});
    QCOMPARE(shop.state().refusal, std::optional(AutoChargeRefusal::PasswordWrong));
    QCOMPARE(shop.state().plan.value->terms.ticket, 1'000);
}

void AutoChargeControllerTest::turningOffAsksForNothing()
{
    Opened shop;
    shop.save({});
    shop.controller->turnOff();
    QTRY_VERIFY(!shop.state().plan.value->isOn());
    QCOMPARE(shop.state().log.value->first().event, AutoChargeEvent::TurnedOff);
}

void AutoChargeControllerTest::aPlanChangedElsewhereIsNotOverwritten()
{
    Opened shop;
    AutoChargeTerms other;
    other.ticket = 500;
    QVERIFY(shop.store.desk().wallet.autoCharges.save(shop.store.shop, {other, 0, true}, shop.store.clock));
    shop.save({});
    QCOMPARE(shop.state().refusal, std::optional(AutoChargeRefusal::PlanHasChanged));
    QCOMPARE(shop.state().plan.value->terms.ticket, 500); // and the screen shows what stands
}

void AutoChargeControllerTest::theMonthsUseAndTheMoneyAreRead()
{
    Opened shop;
    AutoChargeTerms terms;
    terms.thresholdQcash = 1'000'000;
    shop.save(terms);
    Wallet &wallet = shop.store.desk().wallet;
    const AutoChargeRules rules = shop.state().rules;
    QVERIFY(wallet.autoCharges.advance(shop.store.shop, false, rules, shop.store.clock));
    shop.store.clock.instant = shop.store.clock.instant.plusSeconds(600);
    QVERIFY(wallet.autoCharges.advance(shop.store.shop, false, rules, shop.store.clock));
    shop.controller->refresh();
    QCOMPARE(shop.state().charged.value->value(), 10'000);
    QCOMPARE(shop.state().month.text(), QStringLiteral("2026-11"));
    QCOMPARE(shop.state().settled.value->value(), 716'608);
    QVERIFY(shop.state().isPractice);
    QCOMPARE(shop.state().now, shop.store.clock.instant);
}

void AutoChargeControllerTest::theLogGrowsByItsStep()
{
    Opened shop;
    AutoChargeTerms terms;
    for (int i = 0; i <= AutoChargeController::logStep; ++i) {
        terms.monthlyCapYen += 1;
        QVERIFY(shop.store.desk().wallet.autoCharges.save(shop.store.shop, {terms, i, true}, shop.store.clock));
    }
    shop.controller->refresh();
    QCOMPARE(shop.state().log.value->size(), AutoChargeController::logStep);
    QVERIFY(shop.state().hasMoreLog);
    shop.controller->showMoreLog();
    QCOMPARE(shop.state().log.value->size(), AutoChargeController::logStep + 1);
    QVERIFY(!shop.state().hasMoreLog);
}

void AutoChargeControllerTest::aFailedReadIsNoEmptyLog()
{
    Opened shop;
    QCOMPARE(samples::runRaw(shop.store.desk().wallet.database(), "ALTER TABLE auto_charge_log RENAME TO gone"), QString());
    shop.controller->refresh();
    QVERIFY(shop.state().log.fault);
    QVERIFY(!shop.state().log.value);
}

void AutoChargeControllerTest::anotherShopHasItsOwnPlan()
{
    Opened shop;
    shop.save({});
    const Shop other = shop.store.addShop(QStringLiteral("other"), QStringLiteral("Other"));
    shop.store.desk().session.signIn(other);
    QVERIFY(!shop.state().plan.value->isOn());
    QVERIFY(shop.state().log.value->isEmpty());
    QVERIFY(!shop.state().hasSales);
}

void AutoChargeControllerTest::theShippedCatalogueIsMarkedAsChosen()
{
    const AutoChargeRules rules = AutoChargeCatalogue::shipped().rulesOn(QDate(2026, 11, 21));
    QCOMPARE(rules.noticeMinutes, 10);
    QCOMPARE(rules.retryAfterMinutes, (QList<int>{60, 360, 1440}));
    QVERIFY(checkTerms({}, rules).none());
    QVERIFY(!AutoChargeCatalogue::fromJson("{}"));
    QVERIFY(!AutoChargeCatalogue::fromJson(R"({"editions": [{"validFrom": "2019-07-01", "noticeMinutes": 0}]})"));
}

QTEST_GUILESS_MAIN(AutoChargeControllerTest)
#include "auto_charge_controller_test.moc"
