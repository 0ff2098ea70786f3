#include "support/page_widgets.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"
#include "support/widget_scan.h"
#include "ui/auto_charge_banner.h"
#include "ui/language.h"
#include "ui/pages/settlement/auto_charge_tab.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>

using namespace console;
using namespace console::ui;

namespace {

const QString qPassword = QStringLiteral("q-account-password");

/// The tab and the banner over a real store: 4,000 Qcash, 726,608 yen settled.
class OpenedTab
{
public:
    explicit OpenedTab(bool withPassword = true) : store(4'000)
    {
        Wallet &wallet = store.desk().wallet;
        samples::import(wallet, store.shop.id, QList{samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 726'608)});
        static const QString hash = *hashPassword(qPassword);
        if (withPassword && !wallet.shops.setQAccountPasswordHash(store.shop.id, hash))
            qFatal("no password");
        store.desk().session.signIn(store.shop);
        banner = std::make_unique<AutoChargeBanner>(store.desk());
        tab = std::make_unique<AutoChargeTab>(store.desk());
        tab->resize(808, 520);
        tab->refresh();
        tab->show();
    }

    [[nodiscard]] QDialog *dialog() const { return tab->findChild<QDialog *>(QStringLiteral("autoChargeDialog")); }
    [[nodiscard]] QString text(const char *name) const { return in<QLabel>(*tab, name)->text(); }
    [[nodiscard]] QString bannerText() const { return banner->text(); }
    [[nodiscard]] bool isOn() const { return in<QCheckBox>(*tab, "autoChargeSwitch")->isChecked(); }
    void press(const char *name) const { in<QAbstractButton>(*tab, name)->click(); }
    void confirm(const QString &password = qPassword) const
    {
        in<QLineEdit>(*dialog(), "autoChargePasswordEdit")->setText(password);
        in<QPushButton>(*dialog(), "autoChargeConfirmButton")->click();
    }
    void turnOn() const
    {
        press("autoChargeSaveButton");
        confirm();
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(isOn());
    }
    void pass(qint64 seconds)
    {
        store.clock.instant = store.clock.instant.plusSeconds(seconds);
        store.desk().session.announceChange();
    }
    [[nodiscard]] qint64 total() { return samples::totalOf(store.desk().wallet, store.shop.id); }

    StoreFixture store;
    std::unique_ptr<AutoChargeBanner> banner;
    std::unique_ptr<AutoChargeTab> tab;
};

} // namespace

/// The auto-charge plan's tab, its dialog and the banner, over a real store.
class AutoChargeTabTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void thePlanIsTurnedOnWithTheQAccountPassword();
    void cancellingTheDialogTurnsNothingOn();
    void aWrongPasswordStandsInTheDialog();
    void theSentenceFollowsTheForm();
    void withoutAQAccountPasswordTheTabLeadsThere();
    void theSwitchTurnsOffWithOneClick();
    void aCapUnderTheTicketIsToldBesideItsField();
    void loweringAsksForNoPassword();
    void theNoticeBeforeCanBeSkipped();
    void theNoticeBeforeCanTurnThePlanOff();
    void theNoticeAfterTellsTheOrderAndIsPutAway();
    void theBannerLeadsToTheTab();
    void theTabCountsDown();
    void theMonthsUseIsShown();
    void theLogTellsEachEvent();
    void anotherLanguageKeepsWhatWasTyped();
    void aFailedReadIsToldAndShowsNoZero();
    void nothingIsClippedInAnyLanguage_data();
    void nothingIsClippedInAnyLanguage();

private:
    Language m_language;
};

void AutoChargeTabTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void AutoChargeTabTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void AutoChargeTabTest::thePlanIsTurnedOnWithTheQAccountPassword()
{
    const OpenedTab shop;
    QVERIFY(!shop.isOn());
    shop.press("autoChargeSwitch");
    QVERIFY(!shop.isOn()); // not before the password
    QVERIFY(shop.dialog());
    const QString promise = in<QLabel>(*shop.dialog(), "autoChargeDialogSummary")->text();
    QCOMPARE(promise, QStringLiteral("When the balance falls below 5,000 Qcash, a 10,000 ticket is charged from settlement money, at most 50,000 yen a month."));
    QVERIFY(in<QLabel>(*shop.dialog(), "autoChargeDialogRecord")->text().contains(QStringLiteral("no real money moves")));
    QVERIFY(in<QPushButton>(*shop.dialog(), "autoChargeCancelButton")->isDefault());
    shop.confirm();
    QTRY_VERIFY(!shop.dialog());
    QTRY_VERIFY(shop.isOn());
}

void AutoChargeTabTest::cancellingTheDialogTurnsNothingOn()
{
    const OpenedTab shop;
    shop.press("autoChargeSaveButton");
    auto *edit = in<QLineEdit>(*shop.dialog(), "autoChargePasswordEdit");
    edit->setText(qPassword);
    QTest::keyClick(edit, Qt::Key_Return); // goes on to the button and does nothing else
    QVERIFY(shop.dialog());
    shop.dialog()->reject();
    QVERIFY(edit->text().isEmpty());
    QTRY_VERIFY(!shop.dialog());
    QVERIFY(!shop.isOn());
}

void AutoChargeTabTest::aWrongPasswordStandsInTheDialog()
{
    const OpenedTab shop;
    shop.press("autoChargeSaveButton");
    shop.confirm(QStringLiteral("wrong"));
    QTRY_VERIFY(in<QLabel>(*shop.dialog(), "autoChargeDialogError")->isVisible());
    QVERIFY(in<QLabel>(*shop.dialog(), "autoChargeDialogError")->text().contains(QStringLiteral("wrong")));
    QVERIFY(!shop.isOn());
    shop.dialog()->reject();
}

void AutoChargeTabTest::theSentenceFollowsTheForm()
{
    const OpenedTab shop;
    shop.press("autoChargeTriggerWeekday");
    auto *days = in<QComboBox>(*shop.tab, "autoChargeWeekdayBox");
    days->setCurrentIndex(days->findData(Qt::Thursday));
    auto *tickets = in<QComboBox>(*shop.tab, "autoChargeTicketBox");
    QCOMPARE(tickets->count(), 10);
    tickets->setCurrentIndex(tickets->findData(30'000));
    in<QSpinBox>(*shop.tab, "autoChargeCapEdit")->setValue(120'000);
    QCOMPARE(shop.text("autoChargeSummaryLabel"),
             QStringLiteral("Every Thursday at 10:00 (Japan time), a 30,000 ticket is charged from settlement money, at most 120,000 yen a month."));
    QVERIFY(!in<QSpinBox>(*shop.tab, "autoChargeThresholdEdit")->isEnabled());
}

void AutoChargeTabTest::withoutAQAccountPasswordTheTabLeadsThere()
{
    const OpenedTab shop(false);
    QVERIFY(in<QWidget>(*shop.tab, "autoChargePasswordNote")->isVisible());
    QVERIFY(!in<QPushButton>(*shop.tab, "autoChargeSaveButton")->isEnabled());
    QVERIFY(!in<QCheckBox>(*shop.tab, "autoChargeSwitch")->isEnabled());
    const QSignalSpy asked(shop.tab.get(), &AutoChargeTab::navigate);
    shop.press("autoChargeSetPasswordButton");
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<PageRequest>().page, PageId::SellerAccount);
}

void AutoChargeTabTest::theSwitchTurnsOffWithOneClick()
{
    const OpenedTab shop;
    shop.turnOn();
    shop.press("autoChargeSwitch");
    QVERIFY(!shop.dialog());
    QTRY_VERIFY(!shop.isOn());
    QTRY_VERIFY(shop.banner->isHidden());
}

void AutoChargeTabTest::aCapUnderTheTicketIsToldBesideItsField()
{
    const OpenedTab shop;
    in<QSpinBox>(*shop.tab, "autoChargeCapEdit")->setValue(9'999);
    shop.press("autoChargeSaveButton");
    QVERIFY(!shop.dialog());
    QVERIFY(in<QLabel>(*shop.tab, "autoChargeCapError")->isVisible());
    in<QSpinBox>(*shop.tab, "autoChargeCapEdit")->setValue(10'000);
    QVERIFY(!in<QLabel>(*shop.tab, "autoChargeCapError")->isVisible());
}

void AutoChargeTabTest::loweringAsksForNoPassword()
{
    const OpenedTab shop;
    shop.turnOn();
    auto *save = in<QPushButton>(*shop.tab, "autoChargeSaveButton");
    QVERIFY(!save->isEnabled()); // nothing to save
    in<QSpinBox>(*shop.tab, "autoChargeCapEdit")->setValue(20'000);
    QVERIFY(save->isEnabled());
    save->click();
    QVERIFY(!shop.dialog());
    QTRY_VERIFY(!save->isEnabled());
    QTRY_COMPARE(cell(in<QAbstractItemView>(*shop.tab, "autoChargeLogView"), 0, AutoChargeLogModel::EventColumn), QVariant(QStringLiteral("planned")));
}

void AutoChargeTabTest::theNoticeBeforeCanBeSkipped()
{
    OpenedTab shop;
    QVERIFY(shop.banner->isHidden());
    shop.turnOn();
    QTRY_VERIFY(!shop.banner->isHidden());
    QVERIFY2(shop.bannerText().contains(QStringLiteral("14:15")), qPrintable(shop.bannerText()));
    in<QPushButton>(*shop.banner, "autoChargeSkipButton")->click();
    QTRY_VERIFY(shop.banner->isHidden());
    shop.pass(600);
    QCOMPARE(shop.total(), 4'000);
    QVERIFY(shop.text("autoChargeStateLabel").contains(QStringLiteral("2026-11-22")));
}

void AutoChargeTabTest::theNoticeBeforeCanTurnThePlanOff()
{
    const OpenedTab shop;
    shop.turnOn();
    QTRY_VERIFY(!shop.banner->isHidden());
    in<QPushButton>(*shop.banner, "autoChargeOffButton")->click();
    QTRY_VERIFY(!shop.isOn());
    QVERIFY(shop.banner->isHidden());
}

void AutoChargeTabTest::theNoticeAfterTellsTheOrderAndIsPutAway()
{
    OpenedTab shop;
    shop.turnOn();
    QTRY_VERIFY(!shop.banner->isHidden());
    shop.pass(600);
    QTRY_VERIFY2(shop.bannerText().contains(QStringLiteral("3000001")), qPrintable(shop.bannerText()));
    QCOMPARE(shop.total(), 14'000);
    QVERIFY(in<QPushButton>(*shop.banner, "autoChargeSkipButton")->isHidden());
    in<QPushButton>(*shop.banner, "autoChargePutAwayButton")->click();
    QTRY_VERIFY(shop.banner->isHidden());
}

void AutoChargeTabTest::theBannerLeadsToTheTab()
{
    const OpenedTab shop;
    shop.turnOn();
    QTRY_VERIFY(!shop.banner->isHidden());
    const QSignalSpy asked(shop.banner.get(), &AutoChargeBanner::navigate);
    in<QPushButton>(*shop.banner, "autoChargeShowButton")->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<PageRequest>().detail, QStringLiteral("auto_charge"));
}

void AutoChargeTabTest::theTabCountsDown()
{
    OpenedTab shop;
    shop.turnOn();
    QTRY_VERIFY2(shop.text("autoChargeStateLabel").contains(QStringLiteral("10:00")), qPrintable(shop.text("autoChargeStateLabel")));
    shop.store.clock.instant = shop.store.clock.instant.plusSeconds(18);
    QTRY_VERIFY2(shop.text("autoChargeStateLabel").contains(QStringLiteral("9:42")), qPrintable(shop.text("autoChargeStateLabel")));
    shop.press("autoChargeSkipHereButton");
    QTRY_VERIFY(!in<QWidget>(*shop.tab, "autoChargeSkipHereButton")->isVisible());
}

void AutoChargeTabTest::theMonthsUseIsShown()
{
    OpenedTab shop;
    QVERIFY(!in<QWidget>(*shop.tab, "autoChargeCapLeftValue")->property("value").isValid());
    shop.turnOn();
    QTRY_VERIFY(!shop.banner->isHidden());
    shop.pass(600);
    QTRY_COMPARE(valueIn(*shop.tab, "autoChargeUsedValue"), 10'000);
    QCOMPARE(valueIn(*shop.tab, "autoChargeCapLeftValue"), 40'000);
    QCOMPARE(valueIn(*shop.tab, "autoChargeSettledValue"), 716'608);
}

void AutoChargeTabTest::theLogTellsEachEvent()
{
    OpenedTab shop;
    auto *view = in<QAbstractItemView>(*shop.tab, "autoChargeLogView");
    const QAbstractItemModelTester tester(view->model());
    QVERIFY(!view->isVisible());
    shop.turnOn();
    QTRY_VERIFY(!shop.banner->isHidden());
    shop.pass(600);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QCOMPARE(cell(view, 0, AutoChargeLogModel::EventColumn), QVariant(QStringLiteral("charged")));
    QCOMPARE(cell(view, 0, AutoChargeLogModel::AmountColumn), QVariant(qint64(10'000)));
    QCOMPARE(cell(view, 0, AutoChargeLogModel::DetailColumn, Qt::DisplayRole), QVariant(QStringLiteral("Order number 3000001")));
    QCOMPARE(cell(view, 2, AutoChargeLogModel::EventColumn), QVariant(QStringLiteral("turned_on")));
    QVERIFY(!cell(view, 2, AutoChargeLogModel::AmountColumn).isValid());
    QVERIFY(view->isVisible());
}

void AutoChargeTabTest::anotherLanguageKeepsWhatWasTyped()
{
    const OpenedTab shop;
    auto *days = in<QComboBox>(*shop.tab, "autoChargeWeekdayBox");
    shop.press("autoChargeTriggerWeekday");
    days->setCurrentIndex(days->findData(Qt::Friday));
    in<QSpinBox>(*shop.tab, "autoChargeCapEdit")->setValue(77'000);
    m_language.apply(QStringLiteral("ja"));
    shop.tab->retranslate();
    QCOMPARE(days->currentData().toInt(), int(Qt::Friday));
    QCOMPARE(days->currentText(), QStringLiteral("金曜日"));
    QCOMPARE(in<QSpinBox>(*shop.tab, "autoChargeCapEdit")->value(), 77'000);
}

void AutoChargeTabTest::aFailedReadIsToldAndShowsNoZero()
{
    OpenedTab shop;
    QCOMPARE(samples::runRaw(shop.store.desk().wallet.database(), "ALTER TABLE auto_charge_plan RENAME TO gone"), QString());
    shop.tab->refresh();
    QVERIFY(in<QWidget>(*shop.tab, "autoChargeMessage")->isVisible());
    QVERIFY(!in<QWidget>(*shop.tab, "autoChargeCapLeftValue")->property("value").isValid());
    QVERIFY(!in<QPushButton>(*shop.tab, "autoChargeSaveButton")->isEnabled());
}

void AutoChargeTabTest::nothingIsClippedInAnyLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void AutoChargeTabTest::nothingIsClippedInAnyLanguage()
{
    QFETCH(QString, language);
    m_language.apply(language);
    const OpenedTab shop;
    shop.turnOn();
    QTRY_VERIFY(!shop.banner->isHidden());
    shop.banner->resize(808, shop.banner->heightForWidth(808));
    shop.banner->show();
    in<QSpinBox>(*shop.tab, "autoChargeCapEdit")->setValue(60'000);
    shop.press("autoChargeSaveButton");
    shop.confirm(QStringLiteral("wrong"));
    QTRY_VERIFY(in<QLabel>(*shop.dialog(), "autoChargeDialogError")->isVisible());
    QCoreApplication::processEvents();
    QList<QWidget *> widgets = scan::visibleWidgets(shop.tab.get());
    widgets.append(scan::visibleWidgets(shop.dialog()));
    widgets.append(scan::visibleWidgets(shop.banner.get()));
    for (QWidget *widget : std::as_const(widgets)) {
        const QString clipped = scan::clipping(widget);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
        QVERIFY2(!scan::isCutOff(widget), qPrintable(scan::nameOf(widget)));
        QVERIFY2(!scan::isInteractive(widget) || !scan::accessibleName(widget).isEmpty(), qPrintable(scan::nameOf(widget)));
    }
}

QTEST_MAIN(AutoChargeTabTest)
#include "auto_charge_tab_test.moc"
