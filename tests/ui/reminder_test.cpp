#include "support/page_widgets.h"
#include "support/wallet_samples.h"
#include "support/widget_scan.h"
#include "support/window_fixture.h"
#include "ui/pages/grade_points/reminder_dialog.h"
#include "ui/pages/grade_points/reminder_texts.h"
#include "ui/reminder_banner.h"
#include "ui/reminder_settings.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace console;
using namespace console::ui;

namespace {

/// The window of a shop with 12,352 points of October, on a day of November.
class Reminded
{
public:
    explicit Reminded(int day = 28, int hour = 12, const QString &language = QStringLiteral("en"))
        : window(WindowFixture::Content::Shop, language), shop(**window.desk().wallet.shops.bySellerId(QStringLiteral("seller")))
    {
        samples::addPoints(wallet(), shop.id, QDate(2026, 10, 12), 12'352);
        window.clock.instant = jst::at(QDate(2026, 11, day), QTime(hour, 0));
        window.signIn(QStringLiteral("seller"));
    }

    [[nodiscard]] Wallet &wallet() const { return window.desk().wallet; }
    [[nodiscard]] ReminderBanner &banner() const { return *window.find<ReminderBanner>(QStringLiteral("reminderBanner")); }
    [[nodiscard]] ReminderDialog *dialog() const { return window.window().findChild<ReminderDialog *>(); }
    void openDialog() const { window.find<QPushButton>(QStringLiteral("remindersButton"))->click(); }
    void press(const char *name) const { in<QAbstractButton>(window.window(), name)->click(); }
    [[nodiscard]] QString text(const char *name) const { return in<QLabel>(window.window(), name)->text(); }
    void set(int month, int day, int hour)
    {
        window.clock.instant = jst::at(QDate(2026, month, day), QTime(hour, 0));
        window.desk().session.announceChange();
    }
    void choose(int day) const
    {
        auto *box = in<QComboBox>(window.window(), "autoConversionDayBox");
        box->setCurrentIndex(box->findData(day));
        emit box->activated(box->currentIndex());
    }
    void turnOn(int day, const QString &password = WindowFixture::password()) const
    {
        choose(day);
        in<QLineEdit>(window.window(), "autoConversionPasswordEdit")->setText(password);
        press("autoConversionSaveButton");
    }
    [[nodiscard]] qint64 total() const { return samples::totalOf(wallet(), shop.id); }

    WindowFixture window;
    Shop shop;
};

} // namespace

/// Reminders of the conversion deadline in the window and the tray, and the dialog that turns automatic conversion on.
class ReminderTest : public QObject
{
    Q_OBJECT

private slots:
    void theBannerTellsWhatWaitsAndHowLong();
    void theBannerLeadsToThePage();
    void laterPutsItAwayUntilTheNextStage();
    void itHidesBehindTheLockAndAfterSigningOut();
    void itFollowsTheLanguage();
    void theWindowThatComesBackLooksAnew();
    void theTrayTellsWhatTheBannerSays();
    void theTrayNamesNoFiguresWhileLocked();
    void theTrayKeepsQuietWhereItIsTurnedOff();
    void aClickOnTheTrayLeadsToThePage();
    void theDialogTurnsItOnAndOff();
    void theDialogSaysWhenItConverts();
    void aWrongPasswordIsToldBesideTheField();
    void theConversionIsToldAndPutAway();
    void theSummaryTellsTheNextConversion();
    void theSettingsAreRemembered();
    void theCalendarFileIsSavedAndToldOf();
    void theDialogIsTheSameInEveryLanguage();
    void theLogsModelIsSound();
};

void ReminderTest::theBannerTellsWhatWaitsAndHowLong()
{
    const Reminded shop(28);
    QVERIFY(shop.banner().isVisible());
    for (const char *part : {"12,352", "12,300", "2026-10", "2026-11-30 23:59", "2 day", "11 hour"})
        QVERIFY2(shop.banner().text().contains(QString::fromLatin1(part)), qPrintable(shop.banner().text()));
    QCOMPARE(shop.banner().property("frameRole").toString(), QStringLiteral("errorBar"));
    const Reminded earlier(25);
    QCOMPARE(earlier.banner().property("frameRole").toString(), QStringLiteral("warning"));
    const Reminded muchEarlier(21);
    QVERIFY(!muchEarlier.banner().isVisible());
}

void ReminderTest::theBannerLeadsToThePage()
{
    const Reminded shop;
    shop.press("reminderConvertButton");
    QCOMPARE(shop.window.window().currentPage(), PageId::GradePoints);
}

void ReminderTest::laterPutsItAwayUntilTheNextStage()
{
    Reminded shop;
    shop.press("reminderLaterButton");
    QTRY_VERIFY(!shop.banner().isVisible());
    shop.set(11, 29, 12);
    QVERIFY(!shop.banner().isVisible());
    shop.set(11, 30, 12);
    QVERIFY(shop.banner().isVisible());
    QVERIFY(shop.wallet().conversions.convert(shop.shop.id, {QStringLiteral("button"), {}, {}}, shop.window.clock));
    shop.window.desk().session.announceChange();
    QVERIFY(!shop.banner().isVisible());
}

void ReminderTest::itHidesBehindTheLockAndAfterSigningOut()
{
    const Reminded shop;
    shop.window.window().session().lock();
    QVERIFY(!shop.banner().isVisible());
    shop.window.window().session().unlock(WindowFixture::password());
    QTRY_VERIFY(shop.banner().isVisible());
    shop.window.desk().session.signOut();
    QVERIFY(!shop.banner().isVisible());
}

void ReminderTest::itFollowsTheLanguage()
{
    for (const QString &code : Language::codes()) {
        QStringList fresh;
        {
            const Reminded shop(28, 12, code);
            fresh = scan::texts(&shop.banner());
        }
        Reminded shop;
        shop.window.window().chooseLanguage(code);
        QCOMPARE(scan::texts(&shop.banner()), fresh);
    }
}

void ReminderTest::theWindowThatComesBackLooksAnew()
{
    Reminded shop(21);
    QVERIFY(!shop.banner().isVisible());
    // The machine slept over the stage.
    shop.window.clock.instant = jst::at(QDate(2026, 11, 28), QTime(9, 0));
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&shop.window.window(), &activated);
    QVERIFY(shop.banner().isVisible());
}

void ReminderTest::theTrayTellsWhatTheBannerSays()
{
    Reminded shop;
    ConversionReminderController reminders(shop.window.desk());
    ReminderTray tray(reminders, nullptr, [] { return true; });
    QSignalSpy told(&tray, &ReminderTray::told);
    ReminderSettings::shared().setQuietHours({QTime(0, 0), QTime(0, 0)});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toString(), shop.banner().text());
    QVERIFY(told.first().at(0).toString().contains(QStringLiteral("11 hour")));
    shop.set(11, 28, 13);
    shop.set(11, 30, 12);
    QTRY_COMPARE(told.size(), 2);
}

void ReminderTest::theTrayNamesNoFiguresWhileLocked()
{
    Reminded shop(27);
    ConversionReminderController reminders(shop.window.desk());
    ReminderTray tray(reminders, nullptr, [] { return true; });
    QSignalSpy told(&tray, &ReminderTray::told);
    ReminderSettings::shared().setQuietHours({QTime(0, 0), QTime(0, 0)});
    QTRY_COMPARE(told.size(), 1);
    tray.setLocked(true);
    shop.set(11, 28, 12);
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(!told.last().at(1).toString().contains(QStringLiteral("12,352")));
    QVERIFY(told.last().at(1).toString().contains(QStringLiteral("2026-11-30 23:59")));
}

void ReminderTest::theTrayKeepsQuietWhereItIsTurnedOff()
{
    Reminded shop;
    ReminderSettings::shared().setQuietHours({QTime(0, 0), QTime(0, 0)});
    ReminderSettings::shared().setTellsInTray(false);
    ConversionReminderController reminders(shop.window.desk());
    ReminderTray tray(reminders, nullptr, [] { return true; });
    QSignalSpy told(&tray, &ReminderTray::told);
    shop.set(11, 29, 12);
    QVERIFY(!tray.findChild<QSystemTrayIcon *>());
    QVERIFY(!shop.wallet().conversionReminders.memory(shop.shop.id, *JstMonth::of(2026, 10))->told);
    ReminderSettings::shared().setTellsInTray(true);
    QTRY_COMPARE(told.size(), 1);
}

void ReminderTest::aClickOnTheTrayLeadsToThePage()
{
    Reminded shop;
    shop.window.window().hide();
    emit shop.banner().tray().clicked();
    QVERIFY(shop.window.window().isVisible());
    QCOMPARE(shop.window.window().currentPage(), PageId::GradePoints);
    shop.window.open(PageId::Help);
    shop.window.window().session().lock();
    emit shop.banner().tray().clicked();
    QCOMPARE(shop.window.window().currentPage(), PageId::Help);
}

void ReminderTest::theDialogTurnsItOnAndOff()
{
    Reminded shop(21);
    shop.openDialog();
    shop.openDialog(); // one is enough
    QCOMPARE(shop.window.window().findChildren<ReminderDialog *>().size(), 1);
    QVERIFY(!in<QPushButton>(*shop.dialog(), "autoConversionOffButton")->isVisible());
    shop.turnOn(25);
    QTRY_VERIFY(in<QPushButton>(*shop.dialog(), "autoConversionOffButton")->isVisible());
    QVERIFY(shop.wallet().autoConversions.plan(shop.shop.id)->isOn);
    QVERIFY(!in<QPushButton>(*shop.dialog(), "autoConversionSaveButton")->isVisible()); // nothing to change
    QVERIFY(in<QLineEdit>(*shop.dialog(), "autoConversionPasswordEdit")->text().isEmpty());
    QVERIFY(shop.text("autoConversionStateLabel").contains(QStringLiteral("2026-11-25 09:00")));
    QVERIFY(shop.text("reminderDeadlineLabel").contains(QStringLiteral("2026-11-30 23:59")));
    shop.press("autoConversionOffButton");
    QTRY_VERIFY(!in<QPushButton>(*shop.dialog(), "autoConversionOffButton")->isVisible());
    QVERIFY(!shop.wallet().autoConversions.plan(shop.shop.id)->isOn);
}

void ReminderTest::theDialogSaysWhenItConverts()
{
    const Reminded shop(21);
    shop.openDialog();
    shop.choose(25);
    QVERIFY(shop.text("autoConversionNextLabel").contains(QStringLiteral("2026-11-25 09:00")));
    shop.choose(3);
    QVERIFY(shop.text("autoConversionNextLabel").contains(QStringLiteral("at once")));
    QVERIFY(shop.text("autoConversionOpenLabel").contains(QStringLiteral("only while this program is open")));
    QVERIFY(shop.text("autoConversionRecordLabel").contains(QStringLiteral("J·QSM")));
}

void ReminderTest::aWrongPasswordIsToldBesideTheField()
{
    const Reminded shop(21);
    shop.openDialog();
    shop.turnOn(25, QStringLiteral("wrong"));
    QTRY_VERIFY(in<QLabel>(*shop.dialog(), "autoConversionErrorLabel")->isVisible());
    QVERIFY(!shop.wallet().autoConversions.plan(shop.shop.id)->isOn);
    shop.choose(26);
    QVERIFY(!in<QLabel>(*shop.dialog(), "autoConversionErrorLabel")->isVisible());
}

void ReminderTest::theConversionIsToldAndPutAway()
{
    Reminded shop(21);
    QVERIFY(shop.wallet().autoConversions.save(shop.shop.id, {25, 0, true}, shop.window.clock));
    shop.set(11, 25, 9);
    // The watch itself waits a minute of the machine's time after a start.
    QVERIFY(*shop.wallet().autoConversions.convertDue(shop.shop.id, 9, shop.window.clock));
    shop.set(11, 25, 9);
    QCOMPARE(shop.total(), 22'730);
    QTRY_COMPARE(shop.banner().property("frameRole").toString(), QStringLiteral("success"));
    QVERIFY(shop.banner().text().contains(QStringLiteral("12,300")));
    QVERIFY(shop.banner().text().contains(QStringLiteral("J·QSM")));
    QVERIFY(!in<QPushButton>(shop.window.window(), "reminderConvertButton")->isVisible());
    shop.press("reminderPutAwayButton");
    QTRY_VERIFY(!shop.banner().isVisible());
}

void ReminderTest::theSummaryTellsTheNextConversion()
{
    Reminded shop(21);
    QVERIFY(!in<QLabel>(shop.window.window(), "autoConversionLabel")->isVisible());
    QVERIFY(shop.text("pointsLossLabel").contains(QStringLiteral("12,352")));
    QCOMPARE(in<QLabel>(shop.window.window(), "pointsLossLabel")->property("textRole").toString(), QStringLiteral("muted"));
    QVERIFY(shop.wallet().autoConversions.save(shop.shop.id, {lastDayOfMonth, 0, true}, shop.window.clock));
    shop.set(11, 28, 9);
    QVERIFY(shop.text("autoConversionLabel").contains(QStringLiteral("2026-11-30 09:00")));
    QCOMPARE(in<QLabel>(shop.window.window(), "pointsLossLabel")->property("textRole").toString(), QStringLiteral("error"));
    QVERIFY(shop.banner().text().contains(QStringLiteral("2026-11-30 09:00")));
}

void ReminderTest::theSettingsAreRemembered()
{
    const Reminded shop;
    shop.openDialog();
    auto *from = in<QComboBox>(*shop.dialog(), "quietFromBox");
    QCOMPARE(from->currentText(), QStringLiteral("22:00"));
    QCOMPARE(in<QComboBox>(*shop.dialog(), "quietUntilBox")->currentText(), QStringLiteral("08:00"));
    from->setCurrentIndex(20);
    emit from->activated(20);
    QCOMPARE(ReminderSettings::shared().quietHours(), (QuietHours{QTime(20, 0), QTime(8, 0)}));
    auto *tray = in<QCheckBox>(*shop.dialog(), "reminderTrayBox");
    QVERIFY(tray->isChecked());
    tray->click();
    QVERIFY(!ReminderSettings::shared().tellsInTray());
    QVERIFY(!from->isEnabled());
    delete shop.dialog();
    shop.openDialog();
    QCOMPARE(in<QComboBox>(*shop.dialog(), "quietFromBox")->currentText(), QStringLiteral("20:00"));
    QVERIFY(!in<QCheckBox>(*shop.dialog(), "reminderTrayBox")->isChecked());
}

void ReminderTest::theCalendarFileIsSavedAndToldOf()
{
    const Reminded shop;
    shop.openDialog();
    const QTemporaryDir folder;
    shop.dialog()->saveCalendar(folder.filePath(QStringLiteral("no/deadlines.ics")));
    QCOMPARE(in<QLabel>(*shop.dialog(), "calendarResultLabel")->property("textRole").toString(), QStringLiteral("error"));
    const QString path = folder.filePath(QStringLiteral("deadlines.ics"));
    shop.dialog()->saveCalendar(path);
    QVERIFY(shop.text("calendarResultLabel").contains(QStringLiteral("deadlines.ics")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count("BEGIN:VEVENT\r\n"), 12);
    QVERIFY(content.contains("SUMMARY:" + ReminderTexts::calendarDeadline(*JstMonth::of(2026, 11)).summary.toUtf8()));
}

void ReminderTest::theDialogIsTheSameInEveryLanguage()
{
    for (const QString &code : Language::codes()) {
        QStringList fresh;
        {
            const Reminded shop(21, 12, code);
            shop.openDialog();
            fresh = scan::texts(shop.dialog());
        }
        Reminded shop(21);
        shop.openDialog();
        shop.window.window().chooseLanguage(code);
        QCOMPARE(scan::texts(shop.dialog()), fresh);
    }
}

void ReminderTest::theLogsModelIsSound()
{
    Reminded shop(21);
    QVERIFY(shop.wallet().autoConversions.save(shop.shop.id, {3, 0, true}, shop.window.clock));
    QVERIFY(*shop.wallet().autoConversions.convertDue(shop.shop.id, 9, shop.window.clock));
    AutoConversionLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(*shop.wallet().autoConversions.log(shop.shop.id, 0, 10), 9);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, AutoConversionLogModel::QcashColumn).data(Qt::EditRole).toLongLong(), 12'300);
    QVERIFY(model.index(0, AutoConversionLogModel::DetailColumn).data().toString().contains(QStringLiteral("12,352")));
    model.retranslate();
    model.setRows({}, 9);
}

QTEST_MAIN(ReminderTest)
#include "reminder_test.moc"
