#include "support/keyboard.h"
#include "support/page_widgets.h"
#include "support/window_fixture.h"
#include "ui/appearance.h"
#include "ui/pages/settings/setting_row_view.h"
#include "ui/pages/settings/setting_texts.h"
#include "ui/pages/settings/settings_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The ways into the settings page and out of it: by keys, in a wide window, before anybody has signed in, and back to the defaults.
class SettingsWaysTest : public QObject
{
    Q_OBJECT

private slots:
    void theKeyboardBeginsInTheList();
    void whoReturnsFindsTheFocusWhereItWas();
    void controlFSearchesAndEscapeClears();
    void copyingThePathIsAnswered();
    void inAWideWindowTheScrollBarStandsAtTheRows();
    void beforeTheFirstShopTheComputersOwnIsSet();
    void theWayBackLeadsToTheFormAsItWas();
    void afterTheSignInAllIsOffered();
    void theLanguageFindsBackToTheDesktops();
    void theBooksPlaceNeverShowsAPassword();
    void everyDefaultIsSaidInAWholeLine();

private:
    static SettingsPage &page(const WindowFixture &fixture) { return *fixture.find<SettingsPage>(QStringLiteral("settingsPage")); }
    static QStringList sections(const WindowFixture &fixture)
    {
        QStringList shown;
        const auto *list = fixture.find<QListWidget>(QStringLiteral("settingsSectionList"));
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                shown.append(list->item(row)->text());
        }
        return shown;
    }
    static void makeActive(const WindowFixture &fixture)
    {
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    }
};

void SettingsWaysTest::theKeyboardBeginsInTheList()
{
    WindowFixture fixture;
    makeActive(fixture);
    fixture.open(PageId::Goods);
    fixture.find(QStringLiteral("goodsTextEdit"))->setFocus();
    QTest::keyClick(&fixture.window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("settingsSectionList"));
    press(Qt::Key_Down);
    QVERIFY(in<QWidget>(page(fixture), "setting_auto_lock")->isVisible());
    QVERIFY(!in<QWidget>(page(fixture), "setting_language")->isVisible());
}

void SettingsWaysTest::whoReturnsFindsTheFocusWhereItWas()
{
    WindowFixture fixture;
    makeActive(fixture);
    fixture.open(PageId::Settings);
    auto *box = in<QComboBox>(page(fixture), "setting_theme");
    box->setFocus();
    fixture.open(PageId::Goods);
    fixture.open(PageId::Settings);
    QTRY_VERIFY(box->hasFocus());
}

void SettingsWaysTest::controlFSearchesAndEscapeClears()
{
    WindowFixture fixture;
    makeActive(fixture);
    fixture.open(PageId::Settings, QStringLiteral("store"));
    in<QWidget>(page(fixture), "settingsSectionList")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    auto *search = fixture.find<QLineEdit>(QStringLiteral("settingsSearchEdit"));
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("theme"));
    QVERIFY(in<QWidget>(page(fixture), "setting_theme")->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!in<QWidget>(page(fixture), "setting_theme")->isVisible());
    QVERIFY(in<QWidget>(page(fixture), "settingValue_store_path")->isVisible());
    press(Qt::Key_Escape); // with nothing to clear it changes nothing
    QCOMPARE(fixture.window().currentPage(), PageId::Settings);
}

void SettingsWaysTest::copyingThePathIsAnswered()
{
    WindowFixture fixture;
    fixture.open(PageId::Settings, QStringLiteral("store"));
    auto *copy = in<QPushButton>(page(fixture), "setting_store_path_copy");
    QTRY_VERIFY(copy->isEnabled());
    auto *answer = in<QLabel>(page(fixture), "settingDone_store_path");
    QVERIFY(!answer->isVisible());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QDir::toNativeSeparators(fixture.path()));
    QVERIFY(answer->isVisible());
    QCOMPARE(answer->text(), QStringLiteral("Copied."));
    fixture.window().chooseLanguage(QStringLiteral("ja"));
    QVERIFY(answer->isVisible() && !answer->text().isEmpty());
    fixture.open(PageId::Settings, QStringLiteral("look"));
    fixture.open(PageId::Settings, QStringLiteral("store"));
    QVERIFY(!answer->isVisible());
}

void SettingsWaysTest::inAWideWindowTheScrollBarStandsAtTheRows()
{
    WindowFixture fixture;
    fixture.window().resize(1920, 700);
    fixture.open(PageId::Settings);
    fixture.find<QLineEdit>(QStringLiteral("settingsSearchEdit"))->setText(QStringLiteral("a"));
    const auto *scroll = in<QScrollArea>(page(fixture), "settingsScroll");
    QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
    const auto rightOf = [&fixture](const QWidget *widget) { return widget->mapTo(&fixture.window(), QPoint(widget->width(), 0)).x(); };
    const int rows = rightOf(in<QWidget>(page(fixture), "settingsSection_look"));
    constexpr int near = 16;
    QVERIFY(rightOf(scroll->verticalScrollBar()) - rows < scroll->verticalScrollBar()->width() + near);
    QVERIFY(rightOf(in<QWidget>(page(fixture), "resetAllSettingsButton")) - rows < scroll->verticalScrollBar()->width() + near);
    QVERIFY(rows < 1500);
}

void SettingsWaysTest::beforeTheFirstShopTheComputersOwnIsSet()
{
    WindowFixture fixture(WindowFixture::Content::Empty);
    Appearance::shared().set({});
    makeActive(fixture);
    QTest::keyClick(&fixture.window(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(fixture.window().currentPage(), PageId::Settings);
    QCOMPARE(sections(fixture), QStringList({QStringLiteral("Language and look"), QStringLiteral("Security"), QStringLiteral("Reminders"), QStringLiteral("Backups"), QStringLiteral("Store")}));
    QVERIFY(in<QWidget>(page(fixture), "settingsSignInHint")->isVisible());
    QVERIFY(in<QWidget>(page(fixture), "settingRow_quiet_from")->property("frameRole").isValid());
    QVERIFY(!in<QWidget>(page(fixture), "settingRow_quiet_until")->property("frameRole").isValid()); // what comes after it needs a shop
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("settingsSectionList"));
    tabTo(QStringLiteral("setting_theme"));
    press(Qt::Key_End);
    QCOMPARE(Appearance::shared().look().theme, ThemeChoice::Dark);
    auto *languages = in<QComboBox>(page(fixture), "setting_language");
    emit languages->activated(languages->findData(QStringLiteral("ko")));
    QCOMPARE(fixture.language.code(), QStringLiteral("ko"));
    fixture.open(PageId::Settings, QStringLiteral("store"));
    QTRY_COMPARE(in<QLabel>(page(fixture), "settingValue_store_path")->isVisible(), true);
    QTRY_VERIFY(in<QPushButton>(page(fixture), "setting_store_path_copy")->isEnabled());
    fixture.open(PageId::Settings, QStringLiteral("score_rules"));
    QVERIFY(!in<QWidget>(page(fixture), "setting_score_rules")->isVisible());
    // Every other page still waits for somebody to sign in.
    fixture.open(PageId::Goods);
    QCOMPARE(fixture.window().currentPage(), PageId::Settings);
    in<QWidget>(page(fixture), "settingsSectionList")->setFocus();
    press(Qt::Key_Escape);
    QCOMPARE(fixture.window().currentPage(), PageId::Login);
    Appearance::shared().set({});
}

void SettingsWaysTest::theWayBackLeadsToTheFormAsItWas()
{
    WindowFixture fixture(WindowFixture::Content::Empty);
    makeActive(fixture);
    fixture.open(PageId::Register);
    auto *seller = fixture.find<QLineEdit>(QStringLiteral("registerSellerIdEdit"));
    seller->setText(QStringLiteral("half typ"));
    fixture.open(PageId::Settings);
    fixture.open(PageId::Settings, QStringLiteral("store"));
    in<QPushButton>(page(fixture), "settingsBackButton")->click();
    QCOMPARE(fixture.window().currentPage(), PageId::Register);
    QCOMPARE(seller->text(), QStringLiteral("half typ"));
}

void SettingsWaysTest::afterTheSignInAllIsOffered()
{
    WindowFixture fixture(WindowFixture::Content::Shop);
    fixture.open(PageId::Settings);
    QCOMPARE(sections(fixture).size(), 5);
    fixture.signIn(QStringLiteral("seller"));
    QCOMPARE(fixture.window().currentPage(), PageId::Summary);
    fixture.open(PageId::Settings);
    QCOMPARE(sections(fixture).size(), qsizetype(settingSectionCodes.size()));
    QVERIFY(!in<QWidget>(page(fixture), "settingsBackButton")->isVisible());
    fixture.desk().session.signOut();
    QCOMPARE(fixture.window().currentPage(), PageId::Login);
}

/// As the desktop, whatever that is tomorrow: nothing stays remembered.
void SettingsWaysTest::theLanguageFindsBackToTheDesktops()
{
    WindowFixture fixture;
    fixture.open(PageId::Settings);
    const QString desktops = Language::systemDefault();
    auto *box = in<QComboBox>(page(fixture), "setting_language");
    auto *reset = in<QPushButton>(page(fixture), "resetSetting_language");
    const auto choose = [box](const QString &code) { emit box->activated(box->findData(code)); };
    choose(QStringLiteral("ko"));
    QVERIFY(Settings().contains(settings::language));
    reset->click();
    QVERIFY(!Settings().contains(settings::language));
    QCOMPARE(box->currentData().toString(), QString());
    QCOMPARE(fixture.language.code(), desktops);
    QCOMPARE(fixture.find<QComboBox>(QStringLiteral("languageBox"))->currentData().toString(), desktops);
    // Chosen by itself, the same language stays when the desktop's becomes another.
    choose(desktops);
    QCOMPARE(Settings().value(settings::language).toString(), desktops);
    QCOMPARE(box->currentData().toString(), desktops);
    QVERIFY(reset->isEnabled());
    choose(QString());
    QVERIFY(!Settings().contains(settings::language));
    QVERIFY(!reset->isEnabled());
    QVERIFY(box->currentText().contains(Language::nativeName(desktops)));
}

void SettingsWaysTest::theBooksPlaceNeverShowsAPassword()
{
    const auto shown = [](const char *place) {
        SettingsState state;
        state.file = StoreResult<BookFile>(BookFile{QLatin1String(place)});
        return SettingTexts::path(state);
    };
    QCOMPARE(shown("postgresql://qsm:secret@db.example:5433/shop"), QStringLiteral("postgresql://qsm@db.example:5433/shop"));
    for (const char *place : {"postgresql://db.example/shop?user=qsm&password=secret", "postgresql://qsm:a#secret@db.example/shop", "postgresql://qsm:%zsecret@db/shop"})
        QVERIFY2(!shown(place).contains(QLatin1String("secret")), place);
    QCOMPARE(shown("/home/qsm/a:/wallet.sqlite"), QStringLiteral("/home/qsm/a:/wallet.sqlite"));
}

void SettingsWaysTest::everyDefaultIsSaidInAWholeLine()
{
    WindowFixture fixture;
    fixture.open(PageId::Settings);
    for (const QString &code : Language::codes()) {
        fixture.window().chooseLanguage(code);
        int count = 0;
        for (const SettingRowView *row : page(fixture).findChildren<SettingRowView *>()) {
            const auto *line = row->findChild<QLabel *>(QStringLiteral("settingDefault_") + row->row().code);
            if (!line)
                continue;
            ++count;
            QVERIFY2(line->text().size() > 2 && !line->text().contains(QLatin1String("%1")) && !line->text().contains(QLatin1String("%n")), qPrintable(code + line->text()));
        }
        QVERIFY(count > 10);
    }
}

QTEST_MAIN(SettingsWaysTest)
#include "settings_ways_test.moc"
