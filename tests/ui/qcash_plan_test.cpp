#include "control/ad_catalogue.h"
#include "support/ad_samples.h"
#include "support/page_widgets.h"
#include "support/wallet_samples.h"
#include "support/widget_scan.h"
#include "support/window_fixture.h"
#include "ui/pages/qcash/plan_dialog.h"
#include "ui/qcash_warning_banner.h"
#include "ui/reminder_settings.h"
#include "ui/widgets/budget_bar.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace console;
using namespace console::ui;

namespace {

/// The window of a shop that had 10,430 Qcash and has spent 6,000 of it today.
class Planned
{
public:
    explicit Planned(const QString &language = QStringLiteral("en"), qint64 spent = 6'000)
        : window(WindowFixture::Content::Shop, language), shop(**window.desk().wallet.shops.bySellerId(QStringLiteral("seller")))
    {
        if (spent > 0)
            book(EntryKind::AdSpend, spent);
        window.signIn(QStringLiteral("seller"));
    }

    [[nodiscard]] Wallet &wallet() const { return window.desk().wallet; }
    void book(EntryKind kind, qint64 amount)
    {
        const QDate today = jst::dateOf(window.clock.now());
        if (!wallet().book.addEntry(shop.id, samples::entry(QString::number(++m_acts), kind, amount, today), window.clock))
            qFatal("not booked");
        window.desk().session.announceChange();
    }
    void plan(std::optional<Qcash> threshold, std::optional<Qcash> budget = {})
    {
        const QcashPlanDraft draft{QString::number(++m_acts), threshold, budget, 80, wallet().qcashPlans.plan(shop.id)->version};
        if (!wallet().qcashPlans.save(shop.id, draft, window.clock))
            qFatal("no plan");
        window.desk().session.announceChange();
    }
    [[nodiscard]] QcashWarningBanner &banner() const { return *window.find<QcashWarningBanner>(QStringLiteral("qcashWarningBanner")); }
    [[nodiscard]] QcashPlanDialog *dialog() const { return window.window().findChild<QcashPlanDialog *>(); }
    void press(const char *name) const { in<QAbstractButton>(window.window(), name)->click(); }
    [[nodiscard]] QString text(const char *name) const { return in<QLabel>(window.window(), name)->text(); }

    WindowFixture window;
    Shop shop;

private:
    int m_acts = 0;
};

bool hasTray()
{
    return true;
}

} // namespace

/// Looking ahead in the window: the summary's card, the plan, the warning above the pages and in the tray, tickets until a day.
class QcashPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void theSummaryTellsTheDayAndTheBudget();
    void withoutABudgetThereIsNoBar();
    void thePlanIsSavedByReturn();
    void escapeSavesNothing();
    void thePreviewFollowsWhatIsTypedIn();
    void anAmountOfZeroIsToldBesideItsField();
    void theBannerLeadsToTheProposedTicket();
    void laterPutsTheBannerAway();
    void aChargeClearsTheBanner();
    void theBudgetsBannerOpensThePlan();
    void theBannerHidesBehindTheLockAndAfterSigningOut();
    void theTrayTellsOnceAndNamesNoFiguresWhileLocked();
    void theTrayKeepsQuietWhereItIsTurnedOff();
    void aClickOnTheTrayLeadsToTheTickets();
    void ticketsAreProposedUntilADay();
    void withoutSpendingNoDayIsAskedFor();
    void whatIsHeldForBidsIsNamed();
    void everythingFollowsTheLanguage();
};

void QcashPlanTest::theSummaryTellsTheDayAndTheBudget()
{
    Planned shop;
    shop.plan(Qcash::of(5'000), Qcash::of(9'000));
    // 4,430 at 200 a day are 22 days.
    for (const char *part : {"6,000", "22 day", "2026-12-13"})
        QVERIFY2(shop.text("qcashSpendingLabel").contains(QString::fromLatin1(part)), qPrintable(shop.text("qcashSpendingLabel")));
    QVERIFY(shop.text("qcashWarningLabel").contains(QStringLiteral("5,000")));
    QVERIFY(shop.text("budgetSpentLabel").contains(QStringLiteral("6,000 of 9,000 Qcash")));
    QVERIFY(shop.text("budgetPaceLabel").contains(QStringLiteral("6,300")));
    QVERIFY(shop.text("budgetPaceLabel").contains(QStringLiteral("300 Qcash below")));
    QVERIFY(shop.text("budgetProjectionLabel").contains(QStringLiteral("7,800")));
    const auto *bar = in<BudgetBar>(shop.window.window(), "budgetBar");
    QCOMPARE(bar->spent(), 666);
    QCOMPARE(bar->pace(), 700);
    shop.book(EntryKind::AdSpend, 2'000);
    QVERIFY(shop.text("budgetProjectionLabel").contains(QStringLiteral("1,400 Qcash over")));
    QCOMPARE(in<QLabel>(shop.window.window(), "budgetProjectionLabel")->property("textRole").toString(), QStringLiteral("error"));
}

void QcashPlanTest::withoutABudgetThereIsNoBar()
{
    const Planned shop;
    QVERIFY(!in<QWidget>(shop.window.window(), "budgetBar")->isVisible());
    QVERIFY(in<QWidget>(shop.window.window(), "qcashPlanButton")->isVisible());
    QVERIFY(!in<QWidget>(shop.window.window(), "qcashWarningLabel")->isVisible());
}

void QcashPlanTest::thePlanIsSavedByReturn()
{
    const Planned shop;
    shop.press("qcashPlanButton");
    shop.press("qcashPlanButton"); // one is enough
    QCOMPARE(shop.window.window().findChildren<QcashPlanDialog *>().size(), 1);
    shop.press("thresholdCheck");
    in<QSpinBox>(*shop.dialog(), "thresholdSpin")->setValue(3'000);
    shop.press("budgetCheck");
    in<QSpinBox>(*shop.dialog(), "budgetSpin")->setValue(50'000);
    in<QSpinBox>(*shop.dialog(), "warnPercentSpin")->setValue(90);
    QTest::keyClick(shop.dialog(), Qt::Key_Return);
    QTRY_VERIFY(!shop.dialog());
    QCOMPARE(*shop.wallet().qcashPlans.plan(shop.shop.id), (QcashPlan{1, Qcash::of(3'000), Qcash::of(50'000), 90}));
    QVERIFY(shop.text("budgetSpentLabel").contains(QStringLiteral("6,000 of 50,000 Qcash")));
    shop.press("qcashPlanButton");
    QCOMPARE(in<QSpinBox>(*shop.dialog(), "thresholdSpin")->value(), 3'000);
    shop.press("thresholdCheck");
    shop.press("planSaveButton");
    QTRY_VERIFY(!shop.dialog());
    QVERIFY(!shop.wallet().qcashPlans.plan(shop.shop.id)->threshold);
}

void QcashPlanTest::escapeSavesNothing()
{
    const Planned shop;
    shop.press("qcashPlanButton");
    shop.press("thresholdCheck");
    in<QSpinBox>(*shop.dialog(), "thresholdSpin")->setValue(3'000);
    QTest::keyClick(shop.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!shop.dialog());
    QCOMPARE(shop.wallet().qcashPlans.plan(shop.shop.id)->version, 0);
}

void QcashPlanTest::thePreviewFollowsWhatIsTypedIn()
{
    const Planned shop;
    shop.press("qcashPlanButton");
    QVERIFY(shop.text("previewLabel").contains(QStringLiteral("not be warned")));
    QVERIFY(in<QLabel>(*shop.dialog(), "thresholdHintLabel")->isVisible());
    QVERIFY(!in<QSpinBox>(*shop.dialog(), "warnPercentSpin")->isEnabled());
    shop.press("thresholdCheck");
    in<QSpinBox>(*shop.dialog(), "thresholdSpin")->setValue(4'431);
    QVERIFY(shop.text("previewLabel").contains(QStringLiteral("4,431")));
    QCOMPARE(in<QWidget>(*shop.dialog(), "previewFrame")->property("frameRole").toString(), QStringLiteral("warning"));
    in<QSpinBox>(*shop.dialog(), "thresholdSpin")->setValue(4'430);
    QVERIFY(shop.text("previewLabel").contains(QStringLiteral("not be warned")));
    shop.press("budgetCheck");
    in<QSpinBox>(*shop.dialog(), "budgetSpin")->setValue(7'500);
    QVERIFY(shop.text("previewLabel").contains(QStringLiteral("80 %")));
    in<QSpinBox>(*shop.dialog(), "warnPercentSpin")->setValue(81);
    QVERIFY(shop.text("previewLabel").contains(QStringLiteral("not be warned")));
}

void QcashPlanTest::anAmountOfZeroIsToldBesideItsField()
{
    const Planned shop;
    shop.press("qcashPlanButton");
    shop.press("budgetCheck");
    QVERIFY(!in<QLabel>(*shop.dialog(), "budgetErrorLabel")->isVisible());
    QVERIFY(!in<QWidget>(*shop.dialog(), "previewFrame")->isVisible());
    shop.press("planSaveButton");
    QVERIFY(in<QLabel>(*shop.dialog(), "budgetErrorLabel")->isVisible());
    QVERIFY(!in<QLabel>(*shop.dialog(), "thresholdErrorLabel")->isVisible());
    QCOMPARE(shop.wallet().qcashPlans.plan(shop.shop.id)->version, 0);
}

void QcashPlanTest::theBannerLeadsToTheProposedTicket()
{
    Planned shop;
    QVERIFY(!shop.banner().isVisible());
    shop.plan(Qcash::of(10'000));
    QVERIFY(shop.banner().isVisible());
    for (const char *part : {"10,000", "4,430", "2026-12-13"})
        QVERIFY2(shop.banner().text().contains(QString::fromLatin1(part)), qPrintable(shop.banner().text()));
    shop.press("qcashWarningBuyButton");
    QCOMPARE(shop.window.window().currentPage(), PageId::Qcash);
    QVERIFY(in<QWidget>(shop.window.window(), "chargeTab")->isVisible());
    QCOMPARE(in<QSpinBox>(shop.window.window(), "wantedSpin")->value(), 5'570);
    QVERIFY(shop.text("chosenLabel").contains(QStringLiteral("5,000")));
    QVERIFY(shop.text("proposalLabel").contains(QStringLiteral("5,600")));
}

void QcashPlanTest::laterPutsTheBannerAway()
{
    Planned shop;
    shop.plan(Qcash::of(10'000));
    shop.press("qcashWarningLaterButton");
    QTRY_VERIFY(!shop.banner().isVisible());
    shop.book(EntryKind::AdSpend, 1);
    QVERIFY(shop.banner().isVisible());
    shop.press("qcashWarningLaterButton");
    QTRY_VERIFY(!shop.banner().isVisible());
    // The machine slept over midnight in Japan.
    shop.window.clock.instant = jst::at(QDate(2026, 11, 22), QTime(0, 0));
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&shop.window.window(), &activated);
    QVERIFY(shop.banner().isVisible());
}

void QcashPlanTest::aChargeClearsTheBanner()
{
    Planned shop;
    shop.plan(Qcash::of(5'000));
    QVERIFY(shop.banner().isVisible());
    QVERIFY(samples::placePaid(shop.wallet(), shop.shop, samples::ticket(QStringLiteral("charge"), 1'000), shop.window.clock));
    shop.window.desk().session.announceChange();
    QVERIFY(!shop.banner().isVisible());
    QVERIFY(!in<QWidget>(shop.window.window(), "qcashWarningLabel")->isVisible());
}

void QcashPlanTest::theBudgetsBannerOpensThePlan()
{
    Planned shop;
    shop.plan(Qcash::of(1), Qcash::of(7'500));
    QVERIFY(shop.banner().text().contains(QStringLiteral("80 %")));
    QCOMPARE(shop.banner().property("frameRole").toString(), QStringLiteral("warning"));
    QVERIFY(!in<QWidget>(shop.window.window(), "qcashWarningBuyButton")->isVisible());
    shop.press("qcashWarningPlanButton");
    QVERIFY(shop.dialog());
    in<QSpinBox>(*shop.dialog(), "budgetSpin")->setValue(20'000);
    shop.press("planSaveButton");
    QTRY_VERIFY(!shop.dialog());
    QVERIFY(!shop.banner().isVisible());
    shop.plan(Qcash::of(1), Qcash::of(6'000));
    QCOMPARE(shop.banner().property("frameRole").toString(), QStringLiteral("errorBar"));
}

void QcashPlanTest::theBannerHidesBehindTheLockAndAfterSigningOut()
{
    Planned shop;
    shop.plan(Qcash::of(5'000));
    shop.press("qcashPlanButton");
    shop.window.window().session().lock();
    QVERIFY(!shop.banner().isVisible());
    QVERIFY(!shop.dialog() || !shop.dialog()->isVisible());
    shop.window.window().session().unlock(WindowFixture::password());
    QTRY_VERIFY(shop.banner().isVisible());
    shop.window.desk().session.signOut();
    QVERIFY(!shop.banner().isVisible());
}

void QcashPlanTest::theTrayTellsOnceAndNamesNoFiguresWhileLocked()
{
    Planned shop;
    ReminderSettings::shared().setQuietHours({QTime(0, 0), QTime(0, 0)});
    QcashWarningController warnings(shop.window.desk());
    QcashWarningTray tray(warnings, nullptr, &hasTray);
    QSignalSpy told(&tray, &QcashWarningTray::told);
    shop.plan(Qcash::of(5'000));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toString(), shop.banner().text());
    tray.setLocked(true);
    shop.plan(Qcash::of(5'000), Qcash::of(6'000));
    QTRY_COMPARE(told.size(), 2);
    for (const QVariant &text : told.last())
        QVERIFY2(!text.toString().contains(QRegularExpression(QStringLiteral("[0-9]"))), qPrintable(text.toString()));
    shop.book(EntryKind::AdSpend, 100);
    QCOMPARE(told.size(), 2);
}

void QcashPlanTest::theTrayKeepsQuietWhereItIsTurnedOff()
{
    Planned shop;
    ReminderSettings::shared().setQuietHours({QTime(0, 0), QTime(0, 0)});
    ReminderSettings::shared().setTellsInTray(false);
    QcashWarningController warnings(shop.window.desk());
    QcashWarningTray tray(warnings, nullptr, &hasTray);
    QSignalSpy told(&tray, &QcashWarningTray::told);
    shop.plan(Qcash::of(5'000));
    QVERIFY(!tray.findChild<QSystemTrayIcon *>());
    QVERIFY(!shop.wallet().qcashPlans.notices(shop.shop.id, *JstMonth::of(2026, 11), {})->isLowTold);
    ReminderSettings::shared().setTellsInTray(true);
    QTRY_COMPARE(told.size(), 1);
}

void QcashPlanTest::aClickOnTheTrayLeadsToTheTickets()
{
    Planned shop;
    shop.plan(Qcash::of(5'000));
    shop.window.window().hide();
    emit shop.banner().tray().clicked();
    QVERIFY(shop.window.window().isVisible());
    QCOMPARE(shop.window.window().currentPage(), PageId::Qcash);
    shop.window.open(PageId::Help);
    shop.window.window().session().lock();
    emit shop.banner().tray().clicked();
    QCOMPARE(shop.window.window().currentPage(), PageId::Help);
}

void QcashPlanTest::ticketsAreProposedUntilADay()
{
    Planned shop;
    shop.window.open(PageId::Qcash, QStringLiteral("charge"));
    auto *day = in<QDateEdit>(shop.window.window(), "outlookUntilEdit");
    QCOMPARE(day->date(), QDate(2026, 11, 30));
    QVERIFY(shop.text("outlookUntilLabel").contains(QStringLiteral("no ticket")));
    QVERIFY(!in<QPushButton>(shop.window.window(), "outlookUntilButton")->isEnabled());
    // 71 days at 200 a day are 14,200; 4,430 are there.
    day->setDate(QDate(2027, 1, 31));
    QVERIFY2(shop.text("outlookUntilLabel").contains(QStringLiteral("5,000 + 3,000 + 1,000 + 500 + 100\u00a0×\u00a03 (9,800 Qcash)")),
             qPrintable(shop.text("outlookUntilLabel")));
    shop.press("outlookUntilButton");
    QCOMPARE(in<QSpinBox>(shop.window.window(), "wantedSpin")->value(), 9'770);
    QVERIFY(shop.text("chosenLabel").contains(QStringLiteral("5,000")));
    day->setDate(QDate(2026, 11, 21));
    QVERIFY(!in<QPushButton>(shop.window.window(), "outlookUntilButton")->isEnabled());
}

void QcashPlanTest::withoutSpendingNoDayIsAskedFor()
{
    Planned shop(QStringLiteral("en"), 0);
    shop.window.open(PageId::Qcash, QStringLiteral("charge"));
    QVERIFY(shop.text("outlookLastsLabel").contains(QStringLiteral("No spending")));
    QVERIFY(!in<QWidget>(shop.window.window(), "outlookUntilEdit")->isVisible());
}

void QcashPlanTest::whatIsHeldForBidsIsNamed()
{
    Planned shop;
    shop.plan(known<Qcash>(20'000));
    const auto *header = in<QPushButton>(shop.window.window(), "qcashButton");
    QVERIFY(!shop.banner().text().contains(QStringLiteral("held")));
    QVERIFY(header->accessibleDescription().isEmpty());
    samples::ads::putOnSale(shop.wallet(), shop.shop.id, {QStringLiteral("1001")});
    QVERIFY(shop.wallet().ads.place(shop.shop.id, samples::ads::application(QStringLiteral("bid"), 1'200), shippedAdPriceList(), shop.window.clock));
    shop.window.desk().session.announceChange();
    QVERIFY2(shop.banner().text().endsWith(QStringLiteral("1,200 Qcash held for bids is not counted.")), qPrintable(shop.banner().text()));
    QCOMPARE(header->accessibleDescription(), QStringLiteral("Spendable 3,230 Qcash, held for bids 1,200 Qcash"));
    QVERIFY(header->toolTip().contains(header->accessibleDescription()));
    QCOMPARE(header->property("value").toLongLong(), 4'430);
}

void QcashPlanTest::everythingFollowsTheLanguage()
{
    const auto texts = [](Planned &shop) {
        return scan::texts(&shop.banner()) + scan::texts(shop.dialog()) + scan::texts(in<QWidget>(shop.window.window(), "outlookLine"));
    };
    const auto fill = [](Planned &shop) {
        shop.plan(Qcash::of(5'000), Qcash::of(6'000));
        shop.window.open(PageId::Qcash, QStringLiteral("charge"));
        shop.press("qcashWarningPlanButton");
    };
    for (const QString &code : Language::codes()) {
        Planned fresh(code);
        fill(fresh);
        Planned shop;
        fill(shop);
        shop.window.window().chooseLanguage(code);
        QCOMPARE(texts(shop), texts(fresh));
    }
}

QTEST_MAIN(QcashPlanTest)
#include "qcash_plan_test.moc"
