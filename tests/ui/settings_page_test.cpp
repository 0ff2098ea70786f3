#include "support/keyboard.h"
#include "support/page_widgets.h"
#include "support/widget_scan.h"
#include "support/window_fixture.h"
#include "ui/appearance.h"
#include "ui/backup_settings.h"
#include "ui/idle_watch.h"
#include "ui/pages/settings/setting_row_view.h"
#include "ui/pages/settings/setting_texts.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/reminder_settings.h"
#include "ui/widgets/elided_label.h"
#include "ui/window_settings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The settings page in the real window: each row takes force at once, is remembered, and finds back to its default.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRowIsInForceAndRememberedAndFindsBack_data();
    void everyRowIsInForceAndRememberedAndFindsBack();
    void theLanguageChangesTheWholeWindow();
    void theLockFollowsAtOnce();
    void theHistoryFollowsAtOnce();
    void whatIsChangedElsewhereShowsAtOnce();
    void theBackupFolderIsChosenAndFindsBack();
    void theSearchFindsInEveryScript_data();
    void theSearchFindsInEveryScript();
    void aSearchWithoutHitSaysSo();
    void resettingAllAsksOnce();
    void resettingAllLeavesTheBackupsAsTheyAre();
    void whatWasAskedIsWhatIsReset();
    void aRequestLeadsToARowOrASection();
    void theListLeadsToTheSections();
    void whatTheBookHoldsIsToldAndLeadsThere();
    void aDemoShopOffersNothingForTheSellersOwn();
    void itIsAllDoneByKeyboard();

private:
    [[nodiscard]] SettingsPage &page() const { return *m_fixture->find<SettingsPage>(QStringLiteral("settingsPage")); }
    void openPage(const QString &detail = {}) const
    {
        m_fixture->open(PageId::Settings, detail);
        QVERIFY(page().isVisible());
    }
    void openAnotherWindow()
    {
        m_fixture->openWindow();
        m_fixture->signIn(QStringLiteral("seller"));
        openPage();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_fixture->find<QPushButton>(name); }
    void choose(const char *name, const QVariant &value) const
    {
        auto *box = in<QComboBox>(page(), name);
        QVERIFY2(box->findData(value) >= 0, name);
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    }
    [[nodiscard]] QStringList shownRows() const
    {
        QStringList codes;
        for (const SettingRowView *row : page().findChildren<SettingRowView *>()) {
            if (row->isVisible())
                codes.append(row->row().code);
        }
        return codes;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void SettingsPageTest::init()
{
    m_fixture.reset();
    m_fixture = std::make_unique<WindowFixture>();
    Appearance::shared().set({});
    openPage();
}

void SettingsPageTest::everyRowIsInForceAndRememberedAndFindsBack_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("language") << QStringLiteral("language") << QVariant(QStringLiteral("ko"));
    QTest::newRow("theme") << QStringLiteral("theme") << QVariant(int(ThemeChoice::Dark));
    QTest::newRow("contrast") << QStringLiteral("high_contrast") << QVariant(true);
    QTest::newRow("size") << QStringLiteral("type_percent") << QVariant(115);
    QTest::newRow("history") << QStringLiteral("history_rows") << QVariant(100);
    QTest::newRow("white") << QStringLiteral("charts_white") << QVariant(false);
    QTest::newRow("lock") << QStringLiteral("auto_lock") << QVariant(60);
    QTest::newRow("tray") << QStringLiteral("tray") << QVariant(false);
    QTest::newRow("quiet from") << QStringLiteral("quiet_from") << QVariant(QTime(3, 0));
    QTest::newRow("quiet until") << QStringLiteral("quiet_until") << QVariant(QTime(5, 0));
    QTest::newRow("backups") << QStringLiteral("auto_backup") << QVariant();
    QTest::newRow("keep") << QStringLiteral("backup_keep") << QVariant(3);
}

void SettingsPageTest::everyRowIsInForceAndRememberedAndFindsBack()
{
    QFETCH(QString, code);
    QFETCH(QVariant, value);
    const QByteArray control = "setting_" + code.toUtf8();
    const auto held = [this, &control]() -> QVariant {
        QWidget *widget = in<QWidget>(page(), control);
        if (const auto *box = qobject_cast<QComboBox *>(widget))
            return box->currentData();
        if (const auto *check = qobject_cast<QCheckBox *>(widget))
            return check->isChecked();
        return qobject_cast<QSpinBox *>(widget)->value();
    };
    const QString resetName = QStringLiteral("resetSetting_") + code;
    const QVariant before = held();
    QVERIFY(!button(resetName)->isEnabled() || code == QLatin1String("language"));
    if (!value.isValid())
        value = !before.toBool();
    QWidget *widget = in<QWidget>(page(), control);
    if (qobject_cast<QComboBox *>(widget))
        choose(control, value);
    else if (auto *check = qobject_cast<QCheckBox *>(widget))
        check->click();
    else
        qobject_cast<QSpinBox *>(widget)->setValue(value.toInt());
    QCOMPARE(held(), value);
    QVERIFY(button(resetName)->isEnabled());

    openAnotherWindow();
    QCOMPARE(held(), value);
    QVERIFY(button(resetName)->isEnabled());
    button(resetName)->click();
    QVERIFY(!button(resetName)->isEnabled());
    if (code != QLatin1String("language"))
        QCOMPARE(held(), before);
}

void SettingsPageTest::theLanguageChangesTheWholeWindow()
{
    choose("setting_language", QStringLiteral("ja"));
    QCOMPARE(m_fixture->language.code(), QStringLiteral("ja"));
    QCOMPARE(m_fixture->find<QComboBox>(QStringLiteral("languageBox"))->currentData().toString(), QStringLiteral("ja"));
    QCOMPARE(rememberedLanguage(), QStringLiteral("ja"));
}

void SettingsPageTest::theLockFollowsAtOnce()
{
    const auto *watch = m_fixture->window().findChild<IdleWatch *>();
    QVERIFY(watch->isRunning());
    choose("setting_auto_lock", 5);
    QCOMPARE(WindowSettings::shared().autoLockMinutes(), 5);
    choose("setting_auto_lock", 0);
    QCOMPARE(WindowSettings::shared().autoLockMinutes(), 0);
    QVERIFY(!watch->isRunning());
    QVERIFY(in<QComboBox>(page(), "setting_auto_lock")->currentText().contains(QStringLiteral("Never")));
    choose("setting_auto_lock", 30);
    QVERIFY(watch->isRunning());
}

void SettingsPageTest::theHistoryFollowsAtOnce()
{
    m_fixture->open(PageId::Qcash);
    auto *box = m_fixture->find<QComboBox>(QStringLiteral("pageSizeBox"));
    openPage();
    choose("setting_history_rows", 50);
    m_fixture->open(PageId::Qcash);
    QTRY_COMPARE(box->currentData().toInt(), 50);
    box->setCurrentIndex(box->findData(100));
    emit box->activated(box->currentIndex());
    openPage();
    QCOMPARE(in<QComboBox>(page(), "setting_history_rows")->currentData().toInt(), 100);
}

void SettingsPageTest::whatIsChangedElsewhereShowsAtOnce()
{
    m_fixture->window().chooseLanguage(QStringLiteral("ko"));
    QCOMPARE(in<QComboBox>(page(), "setting_language")->currentData().toString(), QStringLiteral("ko"));
    ReminderSettings::shared().setTellsInTray(false);
    QVERIFY(!in<QCheckBox>(page(), "setting_tray")->isChecked());
    QVERIFY(!in<QComboBox>(page(), "setting_quiet_from")->isEnabled());
    WindowSettings::shared().setAutoLockMinutes(7);
    QVERIFY(in<QComboBox>(page(), "setting_auto_lock")->currentText().contains(u'7'));
    Appearance::shared().set({ThemeChoice::Dark, true, 130});
    QCOMPARE(in<QComboBox>(page(), "setting_theme")->currentData().toInt(), int(ThemeChoice::Dark));
    QVERIFY(in<QCheckBox>(page(), "setting_high_contrast")->isChecked());
    QCOMPARE(in<QComboBox>(page(), "setting_type_percent")->currentData().toInt(), 130);
}

void SettingsPageTest::theBackupFolderIsChosenAndFindsBack()
{
    const QTemporaryDir folder;
    if (!in<QCheckBox>(page(), "setting_auto_backup")->isChecked())
        in<QCheckBox>(page(), "setting_auto_backup")->click();
    button(QStringLiteral("setting_backup_folder"))->click();
    auto *dialog = m_fixture->find<QFileDialog>(QStringLiteral("settingsBackupFolderDialog"));
    QVERIFY(dialog);
    emit dialog->fileSelected(folder.path());
    dialog->reject();
    const QString path = m_fixture->desk().wallet.database().path();
    QCOMPARE(BackupSettings::shared().of(path).place.folder, folder.path());
    QCOMPARE(in<ElidedLabel>(page(), "settingValue_backup_folder")->fullText(), QDir::toNativeSeparators(folder.path()));
    button(QStringLiteral("resetSetting_backup_folder"))->click();
    QVERIFY(BackupSettings::shared().of(path).place.mayMakeFolder);
    QVERIFY(!button(QStringLiteral("resetSetting_backup_folder"))->isEnabled());
}

void SettingsPageTest::theSearchFindsInEveryScript_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void SettingsPageTest::theSearchFindsInEveryScript()
{
    QFETCH(QString, language);
    m_fixture->window().chooseLanguage(language);
    QVERIFY(page().findChildren<SettingRowView *>().size() > 20);
    auto *search = m_fixture->find<QLineEdit>(QStringLiteral("settingsSearchEdit"));
    // Whatever a row is called in this language, its own words find it; in capitals and full width too.
    for (const SettingRowView *row : page().findChildren<SettingRowView *>()) {
        search->setText(row->findChild<QLabel *>()->text().toUpper());
        QVERIFY2(shownRows().contains(row->row().code), qPrintable(search->text()));
    }
    for (const auto &word : {QStringLiteral("한국어"), QStringLiteral("日本語"), QStringLiteral("简体中文"), QStringLiteral("Ｅｎｇｌｉｓｈ")}) {
        search->setText(word);
        QVERIFY2(shownRows().contains(QStringLiteral("language")), qPrintable(word));
        QVERIFY(!shownRows().contains(QStringLiteral("auto_lock")));
    }
    search->clear();
    QVERIFY(shownRows().contains(QStringLiteral("language")));
    QVERIFY(!shownRows().contains(QStringLiteral("auto_lock")));
}

void SettingsPageTest::aSearchWithoutHitSaysSo()
{
    auto *search = m_fixture->find<QLineEdit>(QStringLiteral("settingsSearchEdit"));
    search->setText(QStringLiteral("no such words"));
    QVERIFY(shownRows().isEmpty());
    auto *empty = in<QWidget>(page(), "settingsEmpty");
    QVERIFY(empty->isVisible());
    empty->findChild<QPushButton *>()->click();
    QVERIFY(search->text().isEmpty());
    QVERIFY(!empty->isVisible());
    QVERIFY(!shownRows().isEmpty());
}

void SettingsPageTest::resettingAllAsksOnce()
{
    choose("setting_language", QString());
    QVERIFY(!button(QStringLiteral("resetAllSettingsButton"))->isEnabled());
    choose("setting_history_rows", 100);
    choose("setting_auto_lock", 60);
    QVERIFY(button(QStringLiteral("resetAllSettingsButton"))->isEnabled());
    button(QStringLiteral("resetAllSettingsButton"))->click();
    auto *question = m_fixture->find<QMessageBox>(QStringLiteral("resetAllSettingsDialog"));
    QVERIFY(question && question->isVisible());
    QCOMPARE(question->defaultButton()->objectName(), QStringLiteral("resetAllSettingsCancelButton"));
    button(QStringLiteral("resetAllSettingsCancelButton"))->click();
    QCOMPARE(WindowSettings::shared().historyRows(), 100);
    QTRY_VERIFY(!m_fixture->find(QStringLiteral("resetAllSettingsDialog")));

    button(QStringLiteral("resetAllSettingsButton"))->click();
    button(QStringLiteral("resetAllSettingsConfirmButton"))->click();
    QCOMPARE(WindowSettings::shared().historyRows(), WindowSettings::historyRowChoices().first());
    QCOMPARE(WindowSettings::shared().autoLockMinutes(), WindowSettings::standardAutoLockMinutes());
    QVERIFY(!button(QStringLiteral("resetAllSettingsButton"))->isEnabled());
}

void SettingsPageTest::resettingAllLeavesTheBackupsAsTheyAre()
{
    const QTemporaryDir folder;
    const QString path = m_fixture->desk().wallet.database().path();
    choose("setting_language", QString());
    const AutoBackupSettings usual = BackupSettings::standard(path);
    const AutoBackupSettings set{!usual.isOn, {folder.path(), usual.place.keep + 5, false}};
    BackupSettings::shared().set(path, set);
    QVERIFY(!button(QStringLiteral("resetAllSettingsButton"))->isEnabled());
    choose("setting_history_rows", 100);
    button(QStringLiteral("resetAllSettingsButton"))->click();
    button(QStringLiteral("resetAllSettingsConfirmButton"))->click();
    QCOMPARE(WindowSettings::shared().historyRows(), WindowSettings::historyRowChoices().first());
    const AutoBackupSettings after = BackupSettings::shared().of(path);
    QCOMPARE(after.isOn, set.isOn);
    QCOMPARE(after.place.folder, set.place.folder);
    QCOMPARE(after.place.keep, set.place.keep);
    QVERIFY(!after.place.mayMakeFolder);
    // Each still finds back by its own button.
    button(QStringLiteral("resetSetting_auto_backup"))->click();
    QCOMPARE(BackupSettings::shared().of(path).isOn, usual.isOn);
}

void SettingsPageTest::whatWasAskedIsWhatIsReset()
{
    choose("setting_language", QString());
    choose("setting_history_rows", 100);
    button(QStringLiteral("resetAllSettingsButton"))->click();
    const auto *question = m_fixture->find<QMessageBox>(QStringLiteral("resetAllSettingsDialog"));
    const auto namesIn = [question] { return question->text().count(QStringLiteral("•")); };
    QCOMPARE(namesIn(), 1);
    // Meanwhile something else is set, elsewhere, and the language changes.
    WindowSettings::shared().setAutoLockMinutes(60);
    m_fixture->window().chooseLanguage(Language::systemDefault() == QLatin1String("ja") ? QStringLiteral("ko") : QStringLiteral("ja"));
    QCOMPARE(namesIn(), 1);
    button(QStringLiteral("resetAllSettingsConfirmButton"))->click();
    QCOMPARE(WindowSettings::shared().historyRows(), WindowSettings::historyRowChoices().first());
    QCOMPARE(WindowSettings::shared().autoLockMinutes(), 60);
    QVERIFY(m_fixture->language.code() != Language::systemDefault());
}

void SettingsPageTest::aRequestLeadsToARowOrASection()
{
    m_fixture->find<QLineEdit>(QStringLiteral("settingsSearchEdit"))->setText(QStringLiteral("no such words"));
    openPage(QStringLiteral("auto_lock"));
    QTRY_VERIFY(in<QWidget>(page(), "setting_auto_lock")->hasFocus() || !m_fixture->window().isActiveWindow());
    QTRY_VERIFY(!in<QWidget>(page(), "setting_auto_lock")->visibleRegion().isEmpty());
    openPage(QStringLiteral("rules"));
    QTRY_VERIFY(!in<QWidget>(page(), "settingsSection_rules")->visibleRegion().isEmpty());
    QVERIFY(in<QWidget>(page(), "setting_auto_lock")->visibleRegion().isEmpty());
}

void SettingsPageTest::theListLeadsToTheSections()
{
    auto *list = in<QListWidget>(page(), "settingsSectionList");
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    list->setFocus();
    for (int row = 1; row < list->count(); ++row) {
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), row);
        for (const SettingRowView *view : page().findChildren<SettingRowView *>())
            QVERIFY2(view->isVisible() == (view->row().section == settingSectionCodes.at(size_t(row)).first), qPrintable(view->objectName()));
    }
    // Of what is found every section is shown, and the list leads to it.
    auto *search = m_fixture->find<QLineEdit>(QStringLiteral("settingsSearchEdit"));
    search->setText(QStringLiteral("a"));
    QCOMPARE(list->currentRow(), -1);
    QVERIFY(shownRows().contains(QStringLiteral("theme")));
    auto *bar = in<QScrollArea>(page(), "settingsScroll")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    emit list->itemClicked(list->item(5));
    QVERIFY(bar->value() > 0);
    search->clear();
    QCOMPARE(list->currentRow(), 5);
    QCOMPARE(shownRows(), QStringList{QStringLiteral("payment_service")});
}

void SettingsPageTest::whatTheBookHoldsIsToldAndLeadsThere()
{
    for (const char *code : {"store_path", "store_size", "store_schema", "score_rules", "sales_thresholds", "ad_prices", "booking_policy", "auto_conversion",
                             "payment_service"}) {
        const QByteArray name = QByteArray("settingValue_") + code;
        auto *label = in<QLabel>(page(), name);
        QTRY_VERIFY2(!label->text().isEmpty(), code);
    }
    openPage(QStringLiteral("store"));
    button(QStringLiteral("setting_store_path_copy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QDir::toNativeSeparators(m_fixture->desk().wallet.database().path()));
    QSignalSpy asked(&m_fixture->window(), &MainWindow::paymentServiceAsked);
    button(QStringLiteral("setting_payment_service"))->click();
    QCOMPARE(asked.count(), 1);
    const std::pair<const char *, PageId> ways[] = {
        {"setting_score_rules", PageId::ScoreRules}, {"setting_ad_prices", PageId::Ads}, {"setting_booking_policy", PageId::Accounting}};
    for (const auto &[name, target] : ways) {
        openPage();
        button(QLatin1String(name))->click();
        QCOMPARE(m_fixture->window().currentPage(), target);
    }
    const std::pair<const char *, const char *> dialogs[] = {
        {"setting_shop_reminders", "reminderDialog"}, {"setting_auto_conversion", "reminderDialog"}, {"setting_sales_thresholds", "salesOutlookDialog"}};
    for (const auto &[name, dialog] : dialogs) {
        openPage();
        button(QLatin1String(name))->click();
        auto *opened = m_fixture->find<QDialog>(QLatin1String(dialog));
        QVERIFY2(opened && opened->isVisible(), dialog);
        opened->reject();
        QTRY_VERIFY(!m_fixture->find(QLatin1String(dialog)));
    }
}

void SettingsPageTest::aDemoShopOffersNothingForTheSellersOwn()
{
    openPage(QStringLiteral("payment"));
    QVERIFY(shownRows().contains(QStringLiteral("payment_service")));
    page().setDemo(true);
    for (const char *code : {"payment_service", "auto_backup", "backup_folder", "backup_keep"}) {
        openPage(QLatin1String(code));
        QVERIFY2(!shownRows().contains(QLatin1String(code)), code);
    }
    QVERIFY(!in<QWidget>(page(), "settingsSection_payment")->isVisible());
    openPage(QStringLiteral("look"));
    QVERIFY(shownRows().contains(QStringLiteral("language")));
}

void SettingsPageTest::itIsAllDoneByKeyboard()
{
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    in<QWidget>(page(), "settingsSearchEdit")->setFocus();
    tabTo(QStringLiteral("setting_history_rows"));
    press(Qt::Key_Down);
    QCOMPARE(WindowSettings::shared().historyRows(), 50);
    tabTo(QStringLiteral("resetSetting_history_rows"));
    press(Qt::Key_Space);
    QCOMPARE(WindowSettings::shared().historyRows(), 20);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("setting_history_rows"));
    tabTo(QStringLiteral("setting_charts_white"));
    press(Qt::Key_Space);
    QVERIFY(!WindowSettings::shared().chartPicturesAreWhite());
    // What has the focus is where it can be seen.
    tabTo(QStringLiteral("settingsSectionList"));
    for (int section = int(SettingSection::Look); section < int(SettingSection::Conversion); ++section)
        press(Qt::Key_Down);
    tabTo(QStringLiteral("setting_auto_conversion"));
    QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(m_fixture->find(QStringLiteral("reminderDialog")));
}

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
