#include "ui/pages/settings/setting_row.h"

#include "ui/appearance.h"
#include "ui/backup_settings.h"
#include "ui/language.h"
#include "ui/pages/grade_points/reminder_dialog.h"
#include "ui/pages/keeping/keeping_dialogs.h"
#include "ui/pages/settings/setting_texts.h"
#include "ui/reminder_settings.h"
#include "ui/settings.h"
#include "ui/window_settings.h"

#include <QDir>
#include <QFileDialog>

namespace console::ui {

namespace {

QVariantList variants(const QList<int> &numbers)
{
    QVariantList list;
    for (const int number : numbers)
        list.append(number);
    return list;
}

QVariantList hours()
{
    QVariantList list;
    for (int hour = 0; hour < 24; ++hour)
        list.append(QTime(hour, 0));
    return list;
}

/// A row of the look: `member` of what Appearance holds.
template <class T>
SettingRow lookRow(QLatin1String code, const char *title, const char *explanation, SettingControl control, T Look::*member)
{
    SettingRow row{code, SettingSection::Look, title, explanation, control};
    const auto asVariant = [member](const Look &look) {
        if constexpr (std::is_enum_v<T>)
            return QVariant(int(look.*member));
        else
            return QVariant(look.*member);
    };
    row.read = [asVariant](const SettingDesk &) { return asVariant(Appearance::shared().look()); };
    row.standard = [asVariant](const SettingDesk &) { return asVariant(Look()); };
    row.write = [member](SettingDesk &, const QVariant &value) {
        Look look = Appearance::shared().look();
        if constexpr (std::is_enum_v<T>)
            look.*member = T(value.toInt());
        else
            look.*member = value.value<T>();
        Appearance::shared().set(look);
    };
    return row;
}

/// Empty: the desktop's, whatever that is.
QString languageInForce()
{
    const QString current = Language::current();
    const bool isChosen = Settings().contains(settings::language) || current != Language::systemDefault();
    return isChosen ? current : QString();
}

QList<SettingRow> lookRows()
{
    SettingRow language{QLatin1String("language"), SettingSection::Look, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Language"),
                        QT_TRANSLATE_NOOP("console::ui::SettingTexts", "All texts, numbers and glyphs of this program. The book stays as it is."),
                        SettingControl::Choice};
    language.values.append(QString());
    for (const QString &code : Language::codes())
        language.values.append(code);
    language.read = [](const SettingDesk &) { return QVariant(languageInForce()); };
    language.words = SettingTexts::languageName;
    language.standard = [](const SettingDesk &) { return QVariant(QString()); };
    language.standardWords = SettingTexts::standardDesktop;
    language.write = [](SettingDesk &desk, const QVariant &code) { desk.chooseLanguage(code.toString()); };

    SettingRow theme = lookRow(QLatin1String("theme"), QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Theme"),
                               QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Light or dark, or whatever the desktop is set to at the moment."),
                               SettingControl::Choice, &Look::theme);
    theme.values = {int(ThemeChoice::Desktop), int(ThemeChoice::Light), int(ThemeChoice::Dark)};
    theme.words = SettingTexts::themeName;
    theme.standardWords = SettingTexts::standardDesktop;
    SettingRow contrast = lookRow(QLatin1String("high_contrast"), QT_TRANSLATE_NOOP("console::ui::SettingTexts", "High contrast"),
                                  QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Stronger lines and colours that are easier to tell apart."),
                                  SettingControl::Switch, &Look::isHighContrast);
    SettingRow size = lookRow(QLatin1String("type_percent"), QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Size of type"),
                              QT_TRANSLATE_NOOP("console::ui::SettingTexts", "How large all texts are, in percent of the usual size."),
                              SettingControl::Choice, &Look::typePercent);
    size.values = variants(Appearance::typePercents());
    size.words = SettingTexts::percent;
    return {language, theme, contrast, size};
}

QList<SettingRow> windowRows()
{
    SettingRow rows{QLatin1String("history_rows"), SettingSection::Look, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Rows on a page of the history"),
                    QT_TRANSLATE_NOOP("console::ui::SettingTexts", "How many entries the Qcash history lists at once."), SettingControl::Choice};
    rows.values = variants(WindowSettings::historyRowChoices());
    rows.words = SettingTexts::rowCount;
    rows.read = [](const SettingDesk &) { return QVariant(WindowSettings::shared().historyRows()); };
    rows.standard = [](const SettingDesk &) { return QVariant(WindowSettings::historyRowChoices().first()); };
    rows.write = [](SettingDesk &, const QVariant &value) { WindowSettings::shared().setHistoryRows(value.toInt()); };

    SettingRow white{QLatin1String("charts_white"), SettingSection::Look, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Pictures of charts on white"),
                     QT_TRANSLATE_NOOP("console::ui::SettingTexts", "A chart that is saved as a picture stands on white even in the dark theme, as documents want it."),
                     SettingControl::Switch};
    white.read = [](const SettingDesk &) { return QVariant(WindowSettings::shared().chartPicturesAreWhite()); };
    white.standard = [](const SettingDesk &) { return QVariant(true); };
    white.write = [](SettingDesk &, const QVariant &value) { WindowSettings::shared().setChartPicturesAreWhite(value.toBool()); };

    SettingRow lock{QLatin1String("auto_lock"), SettingSection::Security, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Lock the window by itself"),
                    QT_TRANSLATE_NOOP("console::ui::SettingTexts", "When nobody has touched keyboard or mouse for so long, only the login password opens it again. Drafts are kept."),
                    SettingControl::Choice};
    lock.values = variants(WindowSettings::autoLockChoices());
    lock.words = SettingTexts::minutes;
    lock.standardWords = SettingTexts::standardMinutes;
    lock.read = [](const SettingDesk &) { return QVariant(WindowSettings::shared().autoLockMinutes()); };
    lock.standard = [](const SettingDesk &) { return QVariant(WindowSettings::standardAutoLockMinutes()); };
    lock.write = [](SettingDesk &, const QVariant &value) { WindowSettings::shared().setAutoLockMinutes(value.toInt()); };
    return {rows, white, lock};
}

SettingRow quietRow(QLatin1String code, const char *title, const char *explanation, QTime QuietHours::*end)
{
    SettingRow row{code, SettingSection::Reminders, title, explanation, SettingControl::Choice};
    row.values = hours();
    row.words = SettingTexts::timeOfDay;
    row.read = [end](const SettingDesk &) { return QVariant(ReminderSettings::shared().quietHours().*end); };
    row.standard = [end](const SettingDesk &) { return QVariant(ReminderSettings::standardQuietHours().*end); };
    row.write = [end](SettingDesk &, const QVariant &value) {
        QuietHours quiet = ReminderSettings::shared().quietHours();
        quiet.*end = value.toTime();
        ReminderSettings::shared().setQuietHours(quiet);
    };
    row.isEnabled = [](const SettingDesk &) { return ReminderSettings::shared().tellsInTray(); };
    return row;
}

QList<SettingRow> reminderRows()
{
    SettingRow tray{QLatin1String("tray"), SettingSection::Reminders, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Tell in the system tray too"),
                    QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Reminders and warnings also come up beside the desktop's clock. Without a tray the window alone reminds."),
                    SettingControl::Switch};
    tray.read = [](const SettingDesk &) { return QVariant(ReminderSettings::shared().tellsInTray()); };
    tray.standard = [](const SettingDesk &) { return QVariant(true); };
    tray.write = [](SettingDesk &, const QVariant &value) { ReminderSettings::shared().setTellsInTray(value.toBool()); };

    SettingRow shop{QLatin1String("shop_reminders"), SettingSection::Reminders, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Reminders of this shop"),
                    QT_TRANSLATE_NOOP("console::ui::SettingTexts", "The conversion deadlines as a calendar file, and what automatic conversion did."),
                    SettingControl::Elsewhere};
    shop.needsShop = true;
    shop.buttons = {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Reminders…"),
                     [](SettingDesk &desk) { ReminderDialog::openOver(desk.desk, desk.page); }}};
    return {tray,
            quietRow(QLatin1String("quiet_from"), QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Quiet hours begin"),
                     QT_TRANSLATE_NOOP("console::ui::SettingTexts", "From this time of this computer's clock on, the tray tells nothing."), &QuietHours::from),
            quietRow(QLatin1String("quiet_until"), QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Quiet hours end"),
                     QT_TRANSLATE_NOOP("console::ui::SettingTexts", "From this time on the tray tells again what waits."), &QuietHours::until),
            shop};
}

AutoBackupSettings backupsOf(const SettingDesk &desk)
{
    return BackupSettings::shared().of(desk.storePath());
}

void askForBackupFolder(SettingDesk &desk)
{
    if (desk.page->findChild<QFileDialog *>())
        return;
    auto *dialog = new QFileDialog(desk.page, SettingTexts::of(QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Folder for automatic backups")), backupsOf(desk).place.folder);
    dialog->setObjectName(QStringLiteral("settingsBackupFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, desk.page, [path = desk.storePath()](const QString &folder) {
        AutoBackupSettings set = BackupSettings::shared().of(path);
        set.place.folder = QDir::cleanPath(folder);
        set.place.mayMakeFolder = set.place.folder == QDir::cleanPath(ownBackupFolder(path));
        BackupSettings::shared().set(path, set);
    });
    dialog->open();
}

QList<SettingRow> backupRows()
{
    SettingRow isOn{QLatin1String("auto_backup"), SettingSection::Backups, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Back up once a day"),
                    QT_TRANSLATE_NOOP("console::ui::SettingTexts", "A backup of the whole book, with all its shops, while this window is open."), SettingControl::Switch};
    isOn.read = [](const SettingDesk &desk) { return QVariant(backupsOf(desk).isOn); };
    isOn.standard = [](const SettingDesk &desk) { return QVariant(BackupSettings::standard(desk.storePath()).isOn); };
    isOn.write = [](SettingDesk &desk, const QVariant &value) {
        AutoBackupSettings set = backupsOf(desk);
        set.isOn = value.toBool();
        BackupSettings::shared().set(desk.storePath(), set);
    };
    const auto whereOn = [](const SettingDesk &desk) { return backupsOf(desk).isOn; };

    SettingRow folder{QLatin1String("backup_folder"), SettingSection::Backups, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Folder for automatic backups"),
                      QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Keep one of them on another disk now and then."), SettingControl::Elsewhere};
    folder.words = SettingTexts::backupFolder;
    folder.standardWords = SettingTexts::standardFolder;
    folder.read = [](const SettingDesk &desk) {
        const AutomaticBackupPlace place = backupsOf(desk).place;
        return QVariant(place.mayMakeFolder ? QString() : place.folder);
    };
    folder.standard = [](const SettingDesk &) { return QVariant(QString()); };
    folder.write = [](SettingDesk &desk, const QVariant &) {
        AutoBackupSettings set = backupsOf(desk);
        set.place.folder = ownBackupFolder(desk.storePath());
        set.place.mayMakeFolder = true;
        BackupSettings::shared().set(desk.storePath(), set);
    };
    folder.buttons = {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Choose folder…"), askForBackupFolder}};
    folder.isEnabled = whereOn;
    folder.isPath = true;

    SettingRow keep{QLatin1String("backup_keep"), SettingSection::Backups, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "How many backups stay"),
                    QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Beyond these the oldest automatic one goes when a new one has been made."), SettingControl::Number};
    keep.values = {1, BackupSettings::mostKept()};
    keep.words = SettingTexts::backupCount;
    keep.read = [](const SettingDesk &desk) { return QVariant(backupsOf(desk).place.keep); };
    keep.standard = [](const SettingDesk &desk) { return QVariant(BackupSettings::standard(desk.storePath()).place.keep); };
    keep.write = [](SettingDesk &desk, const QVariant &value) {
        AutoBackupSettings set = backupsOf(desk);
        set.place.keep = value.toInt();
        BackupSettings::shared().set(desk.storePath(), set);
    };
    keep.isEnabled = whereOn;
    isOn.isInDemo = folder.isInDemo = keep.isInDemo = false;
    isOn.isResetWithAll = folder.isResetWithAll = keep.isResetWithAll = false; // with a lower number the next backup removes older ones

    SettingRow now{QLatin1String("backup_now"), SettingSection::Backups, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Backup by hand"),
                   QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Write a backup now, take one back, or check that the whole book is sound."), SettingControl::Elsewhere};
    now.buttons = {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Back up…"), [](SettingDesk &desk) { askForBackup(desk.desk, desk.page->window()); }},
                   {"restore", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Restore…"), [](SettingDesk &desk) { askForRestore(desk.desk, desk.page->window()); }},
                   {"verify", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Check the book…"), [](SettingDesk &desk) { showVerification(desk.desk, desk.page->window()); }}};
    return {isOn, folder, keep, now};
}

} // namespace

const QList<SettingRow> &settingRows()
{
    static const QList<SettingRow> rows = lookRows() + windowRows() + reminderRows() + backupRows() + settingBookRows();
    return rows;
}

} // namespace console::ui
