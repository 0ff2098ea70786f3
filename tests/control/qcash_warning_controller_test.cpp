#include "control/qcash_warning_controller.h"

#include "support/points_desk.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

namespace {

const QTimeZone japan(9 * 3600);
const QuietHours never{QTime(0, 0), QTime(0, 0)};
const QuietHours night{QTime(22, 0), QTime(8, 0)};

/// A shop with 10,000 Qcash whose plan is a threshold of 5,000, a budget of 8,000 and a warning at 80 %.
class Warned
{
public:
    explicit Warned(bool withBudget = false) : desk(10'000)
    {
        QcashPlanDraft draft{QStringLiteral("plan"), Qcash::of(5'000), {}, 80, 0};
        if (withBudget)
            draft.monthlyBudget = Qcash::of(8'000);
        if (withBudget)
            draft.threshold = Qcash::of(1);
        if (!desk.wallet->qcashPlans.save(desk.shop(), draft, desk.clock))
            qFatal("no plan");
    }

    void book(EntryKind kind, qint64 amount)
    {
        const QDate today = jst::dateOf(desk.clock.now());
        if (!desk.wallet->book.addEntry(desk.shop(), samples::entry(QString::number(++acts), kind, amount, today), desk.clock))
            qFatal("not booked");
        desk.session.announceChange();
    }
    [[nodiscard]] QcashNoticeMemory memory(std::optional<Qcash> budget = {})
    {
        return *desk.wallet->qcashPlans.notices(desk.shop(), JstMonth::containing(desk.clock.now()), budget);
    }

    PointsDesk desk;
    int acts = 0;
};

} // namespace

/// Warnings of a low balance and of a budget that is being used up: what stands, what is told once, what is put away.
class QcashWarningControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFallBelowTheThresholdIsWarnedOf();
    void aChargeThatLiftsTheBalanceClearsIt();
    void eachFallIsToldOnce();
    void ofTwoWindowsOneTells();
    void nothingIsToldBeforeItIsAllowed();
    void quietHoursPutTheTellingOff();
    void laterHidesItUntilTheBalanceFallsFurther();
    void laterHidesItUntilTomorrow();
    void eachShareOfTheBudgetIsToldOnce();
    void aNewMonthClearsTheBudgetsWarning();
    void withoutAPlanAWeeksSpendingDecides();
    void theLowBalanceStandsBeforeTheBudget();
    void itWakesWhenADayBeginsInJapan();
    void signingOutClearsTheWarnings();
};

void QcashWarningControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    qRegisterMetaType<QcashWarning>("console::QcashWarning");
}

void QcashWarningControllerTest::aFallBelowTheThresholdIsWarnedOf()
{
    Warned shop;
    QcashWarningController controller(shop.desk.desk, japan);
    QVERIFY(controller.state().warnings.isEmpty());
    shop.book(EntryKind::AdSpend, 5'000);
    QVERIFY(controller.state().warnings.isEmpty());
    shop.book(EntryKind::AdSpend, 1);
    QCOMPARE(controller.state().warnings.size(), 1);
    QCOMPARE(controller.state().warnings.first().kind, QcashWarningKind::LowBalance);
    QCOMPARE(controller.state().warnings.first().outlook.figures.spendable.value(), 4'999);
    QCOMPARE(controller.state().warnings.first().outlook.proposedCharge.value(), 2);
}

void QcashWarningControllerTest::aChargeThatLiftsTheBalanceClearsIt()
{
    Warned shop;
    QcashWarningController controller(shop.desk.desk, japan);
    controller.setTelling(never);
    QSignalSpy told(&controller, &QcashWarningController::tell);
    shop.book(EntryKind::AdSpend, 6'000);
    QTRY_COMPARE(told.size(), 1);
    const Shop whole = **shop.desk.wallet->shops.bySellerId(QStringLiteral("seller"));
    QVERIFY(samples::placePaid(*shop.desk.wallet, whole, samples::ticket(QStringLiteral("charge"), 1'000), shop.desk.clock));
    shop.desk.session.announceChange();
    QVERIFY(controller.state().warnings.isEmpty());
    QTRY_VERIFY(!shop.memory().knowsOfLow());
}

void QcashWarningControllerTest::eachFallIsToldOnce()
{
    Warned shop;
    QcashWarningController controller(shop.desk.desk, japan);
    controller.setTelling(never);
    QSignalSpy told(&controller, &QcashWarningController::tell);
    shop.book(EntryKind::AdSpend, 6'000);
    QTRY_COMPARE(told.size(), 1);
    shop.book(EntryKind::AdSpend, 100);
    shop.desk.setJst(QDate(2026, 11, 22), QTime(9, 0));
    controller.look();
    QCOMPARE(controller.state().warnings.size(), 1);
    shop.book(EntryKind::ManualIn, 3'000);
    QTRY_VERIFY(!shop.memory().isLowTold);
    shop.book(EntryKind::AdSpend, 3'000);
    QTRY_COMPARE(told.size(), 2);
}

void QcashWarningControllerTest::ofTwoWindowsOneTells()
{
    Warned shop;
    QcashWarningController one(shop.desk.desk, japan);
    QcashWarningController other(shop.desk.desk, japan);
    QSignalSpy toldByOne(&one, &QcashWarningController::tell);
    QSignalSpy toldByOther(&other, &QcashWarningController::tell);
    one.setTelling(never);
    other.setTelling(never);
    shop.book(EntryKind::AdSpend, 6'000);
    QTRY_VERIFY(shop.memory().isLowTold);
    QTRY_COMPARE(toldByOne.size() + toldByOther.size(), 1);
    one.look();
    other.look();
    QCOMPARE(toldByOne.size() + toldByOther.size(), 1);
}

void QcashWarningControllerTest::nothingIsToldBeforeItIsAllowed()
{
    Warned shop;
    shop.book(EntryKind::AdSpend, 6'000);
    QcashWarningController controller(shop.desk.desk, japan);
    QSignalSpy told(&controller, &QcashWarningController::tell);
    QCOMPARE(controller.state().warnings.size(), 1);
    QVERIFY(!shop.memory().isLowTold);
    controller.setTelling(never);
    QTRY_COMPARE(told.size(), 1);
}

void QcashWarningControllerTest::quietHoursPutTheTellingOff()
{
    Warned shop;
    shop.desk.setJst(QDate(2026, 11, 21), QTime(23, 0));
    QcashWarningController controller(shop.desk.desk, japan);
    controller.setTelling(night);
    QSignalSpy told(&controller, &QcashWarningController::tell);
    shop.book(EntryKind::AdSpend, 6'000);
    QCOMPARE(controller.state().warnings.size(), 1);
    QVERIFY(controller.millisecondsToNextLook() > 0);
    shop.desk.setJst(QDate(2026, 11, 22), QTime(7, 59));
    controller.look();
    QVERIFY(controller.millisecondsToNextLook() <= 60'000);
    QVERIFY(!shop.memory().isLowTold);
    shop.desk.setJst(QDate(2026, 11, 22), QTime(8, 0));
    controller.look();
    QTRY_COMPARE(told.size(), 1);
}

void QcashWarningControllerTest::laterHidesItUntilTheBalanceFallsFurther()
{
    Warned shop;
    QcashWarningController controller(shop.desk.desk, japan);
    shop.book(EntryKind::AdSpend, 6'000);
    controller.putAway();
    QTRY_VERIFY(controller.state().warnings.isEmpty());
    shop.book(EntryKind::ManualIn, 100);
    QVERIFY(controller.state().warnings.isEmpty());
    shop.book(EntryKind::AdSpend, 100);
    QVERIFY(controller.state().warnings.isEmpty());
    shop.book(EntryKind::AdSpend, 1);
    QCOMPARE(controller.state().warnings.size(), 1);
}

void QcashWarningControllerTest::laterHidesItUntilTomorrow()
{
    Warned shop;
    QcashWarningController controller(shop.desk.desk, japan);
    shop.book(EntryKind::AdSpend, 6'000);
    controller.putAway();
    QTRY_VERIFY(controller.state().warnings.isEmpty());
    shop.desk.setJst(QDate(2026, 11, 21), QTime(23, 59, 59));
    controller.look();
    QVERIFY(controller.state().warnings.isEmpty());
    QVERIFY(controller.millisecondsToNextLook() <= 1'000);
    shop.desk.setJst(QDate(2026, 11, 22), QTime(0, 0));
    controller.look();
    QCOMPARE(controller.state().warnings.size(), 1);
}

void QcashWarningControllerTest::eachShareOfTheBudgetIsToldOnce()
{
    Warned shop(true);
    QcashWarningController controller(shop.desk.desk, japan);
    controller.setTelling(never);
    QSignalSpy told(&controller, &QcashWarningController::tell);
    shop.book(EntryKind::AdSpend, 6'399);
    QVERIFY(controller.state().warnings.isEmpty());
    shop.book(EntryKind::AdSpend, 1);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<QcashWarning>().outlook.pace->reachedPercent, 80);
    controller.putAway();
    QTRY_VERIFY(controller.state().warnings.isEmpty());
    shop.book(EntryKind::AdSpend, 1'000);
    QVERIFY(controller.state().warnings.isEmpty());
    shop.book(EntryKind::AdSpend, 600);
    QCOMPARE(controller.state().warnings.size(), 1);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.last().first().value<QcashWarning>().outlook.pace->reachedPercent, 100);
    // What came back and is spent again is no news.
    shop.book(EntryKind::AdRefund, 600);
    shop.book(EntryKind::AdSpend, 600);
    QTRY_COMPARE(shop.memory(Qcash::of(8'000)).budgetTold, 100);
    QCOMPARE(told.size(), 2);
}

void QcashWarningControllerTest::aNewMonthClearsTheBudgetsWarning()
{
    Warned shop(true);
    QcashWarningController controller(shop.desk.desk, japan);
    shop.book(EntryKind::AdSpend, 8'000);
    QCOMPARE(controller.state().warnings.size(), 1);
    shop.desk.setJst(QDate(2026, 11, 30), QTime(23, 59, 59));
    controller.look();
    QCOMPARE(controller.state().warnings.size(), 1);
    shop.desk.setJst(QDate(2026, 12, 1), QTime(0, 0));
    controller.look();
    QVERIFY(controller.state().warnings.isEmpty());
}

void QcashWarningControllerTest::withoutAPlanAWeeksSpendingDecides()
{
    PointsDesk desk(37'000);
    QVERIFY(desk.wallet->book.addEntry(desk.shop(), samples::entry(QStringLiteral("1"), EntryKind::AdSpend, 30'000, {2026, 11, 21}), desk.clock));
    QcashWarningController controller(desk.desk, japan);
    QVERIFY(controller.state().warnings.isEmpty());
    QVERIFY(desk.wallet->book.addEntry(desk.shop(), samples::entry(QStringLiteral("2"), EntryKind::ManualOut, 1, {2026, 11, 21}), desk.clock));
    desk.session.announceChange();
    QCOMPARE(controller.state().warnings.size(), 1);
    QCOMPARE(controller.state().warnings.first().outlook.low, std::optional(LowQcash::FewDaysOfSpending));
    QCOMPARE(controller.state().warnings.first().outlook.proposedCharge.value(), 30'000 - 6'999);
}

void QcashWarningControllerTest::theLowBalanceStandsBeforeTheBudget()
{
    Warned shop(true);
    QcashWarningController controller(shop.desk.desk, japan);
    shop.book(EntryKind::AdSpend, 10'000);
    QCOMPARE(controller.state().warnings.size(), 2);
    QCOMPARE(controller.state().warnings.first().kind, QcashWarningKind::LowBalance);
    controller.putAway();
    QTRY_COMPARE(controller.state().warnings.size(), 1);
    QCOMPARE(controller.state().warnings.first().kind, QcashWarningKind::BudgetShare);
    controller.putAway();
    QTRY_VERIFY(controller.state().warnings.isEmpty());
}

void QcashWarningControllerTest::itWakesWhenADayBeginsInJapan()
{
    PointsDesk desk;
    desk.setJst(QDate(2026, 12, 31), QTime(23, 59, 50));
    QcashWarningController controller(desk.desk, japan);
    QVERIFY(controller.millisecondsToNextLook() > 0);
    QVERIFY(controller.millisecondsToNextLook() <= 10'000);
}

void QcashWarningControllerTest::signingOutClearsTheWarnings()
{
    Warned shop;
    QcashWarningController controller(shop.desk.desk, japan);
    shop.book(EntryKind::AdSpend, 6'000);
    shop.desk.session.signOut();
    QVERIFY(controller.state().warnings.isEmpty());
    QVERIFY(!controller.state().fault);
    QVERIFY(controller.millisecondsToNextLook() < 0);
}

QTEST_GUILESS_MAIN(QcashWarningControllerTest)
#include "qcash_warning_controller_test.moc"
