#include "ui/pages/settings/setting_texts.h"

#include "ui/appearance.h"
#include "ui/language.h"
#include "ui/pages/accounting/accounting_texts.h"
#include "ui/pages/grade_points/reminder_texts.h"
#include "ui/store_fault_text.h"

#include <QDir>
#include <QLocale>
#include <QUrl>

namespace console::ui {

namespace {

template <class T, class Words>
QString wordsOf(const Reading<T> &reading, Words words)
{
    if (reading.fault)
        return storeFaultText(*reading.fault);
    return reading.value ? words(*reading.value) : QString();
}

} // namespace

QString SettingTexts::of(const char *source)
{
    return tr(source);
}

QString SettingTexts::section(SettingSection section)
{
    switch (section) {
    case SettingSection::Look:
        return tr("Language and look");
    case SettingSection::Security:
        return tr("Security");
    case SettingSection::Reminders:
        return tr("Reminders");
    case SettingSection::Backups:
        return tr("Backups");
    case SettingSection::Store:
        //: A heading: the file in which this program keeps its book.
        return tr("Store");
    case SettingSection::Payment:
        return tr("Payment service");
    case SettingSection::Rules:
        return tr("Rules");
    case SettingSection::Accounting:
        return tr("Accounting");
    case SettingSection::Conversion:
        return tr("Conversion");
    case SettingSection::Help:
        return tr("Help");
    }
    Q_UNREACHABLE();
}

QString SettingTexts::languageName(const QVariant &code)
{
    if (!code.toString().isEmpty())
        return Language::nativeName(code.toString());
    //: A choice of language: whichever the desktop is in; %1 is that language's own name, such as "English".
    return tr("As the desktop (%1)").arg(Language::nativeName(Language::systemDefault()));
}

QString SettingTexts::themeName(const QVariant &theme)
{
    switch (ThemeChoice(theme.toInt())) {
    case ThemeChoice::Desktop:
        //: A theme: light or dark, whichever the desktop is.
        return tr("As the desktop");
    case ThemeChoice::Light:
        //: A theme.
        return tr("Light");
    case ThemeChoice::Dark:
        //: A theme.
        return tr("Dark");
    }
    Q_UNREACHABLE();
}

QString SettingTexts::percent(const QVariant &value)
{
    //: A number of percent.
    return tr("%1 %").arg(value.toInt());
}

QString SettingTexts::minutes(const QVariant &value)
{
    //: When the window locks itself.
    return value.toInt() == 0 ? tr("Never") : tr("After %Ln minute(s)", nullptr, value.toInt());
}

QString SettingTexts::rowCount(const QVariant &value)
{
    return tr("%Ln row(s)", nullptr, value.toInt());
}

QString SettingTexts::backupCount(const QVariant &value)
{
    return tr("%Ln backup(s)", nullptr, value.toInt());
}

QString SettingTexts::timeOfDay(const QVariant &value)
{
    return value.toTime().toString(QStringLiteral("HH:mm"));
}

QString SettingTexts::backupFolder(const QVariant &folder)
{
    return folder.toString().isEmpty() ? tr("The program's own folder") : QDir::toNativeSeparators(folder.toString());
}

QString SettingTexts::onOrOff(bool isOn)
{
    return isOn ? tr("On") : tr("Off");
}

QString SettingTexts::path(const SettingsState &state)
{
    return wordsOf(state.file, [](const BookFile &file) {
        // A store that is no file is named by an address, which may hold a password: also among its options, or where it can't be read.
        if (!QDir::isAbsolutePath(file.path) && file.path.contains(QLatin1String(":/")))
            return QUrl(file.path, QUrl::StrictMode).toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return QDir::toNativeSeparators(file.path);
    });
}

QString SettingTexts::size(const SettingsState &state)
{
    return wordsOf(state.file, [](const BookFile &file) { return QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat); });
}

QString SettingTexts::schema(const SettingsState &state)
{
    return wordsOf(state.file, [](const BookFile &file) { return QString::number(file.schemaVersion); });
}

QString SettingTexts::scoreRules(const SettingsState &state)
{
    return wordsOf(state.book, [](const BookSettings &book) {
        if (!book.scoreRulesFrom.isValid())
            return tr("No set of rules holds yet.");
        //: %1 is a day.
        return (book.scoreRulesAreOwn ? tr("Your own rules, in force since %1") : tr("The built-in rules, in force since %1")).arg(formatDate(book.scoreRulesFrom));
    });
}

QString SettingTexts::thresholds(const SettingsState &state)
{
    return wordsOf(state.book, [](const BookSettings &book) {
        if (!book.thresholdsFrom)
            return tr("No thresholds hold yet.");
        //: %1 and %2 are amounts in yen, %3 a day.
        return (book.thresholdsAreOwn ? tr("Excellent from ¥%1, Power from ¥%2; your own, in force since %3")
                                      : tr("Excellent from ¥%1, Power from ¥%2; built in, in force since %3"))
            .arg(formatNumber(book.excellentSales.value()), formatNumber(book.powerSales.value()), formatDate(*book.thresholdsFrom));
    });
}

QString SettingTexts::ads(const SettingsState &state)
{
    return wordsOf(state.book, [](const BookSettings &book) {
        return book.adsWithOwnTerms == 0 ? tr("The built-in prices, units and days hold for every ad.")
                                         : tr("%Ln ad(s) with terms of your own", nullptr, book.adsWithOwnTerms);
    });
}

QString SettingTexts::policy(const SettingsState &state)
{
    return wordsOf(state.book, [](const BookSettings &book) {
        //: %1 is a way of booking such as "Prepayment", %2 a day.
        return (book.policyIsOwn ? tr("%1; your own policy, in force since %2") : tr("%1; the built-in policy, in force since %2"))
            .arg(AccountingTexts::method(book.bookingMethod), formatDate(book.policyFrom));
    });
}

QString SettingTexts::conversion(const SettingsState &state)
{
    return wordsOf(state.book, [](const BookSettings &book) {
        return book.conversion.isOn ? ReminderTexts::schedule(book.conversion.day, book.conversionHour) : tr("Off: points are converted by the button alone.");
    });
}

QString SettingTexts::paymentService(const SettingsState &state)
{
    if (!state.paymentService)
        return tr("What was chosen can't be understood. No service is used until one is chosen again.");
    switch (state.paymentService->kind) {
    case GatewayKind::Practice:
        return tr("Practice: no real money moves");
    case GatewayKind::Komoju:
        return tr("KOMOJU, with your own merchant account");
    case GatewayKind::Relay:
        return tr("A relay that your company runs");
    }
    Q_UNREACHABLE();
}

QString SettingTexts::standard(const SettingRow &row, const QVariant &value)
{
    if (row.standardWords)
        return row.standardWords(value);
    if (row.control == SettingControl::Switch)
        //: Below a switch: what it is before anybody has set it.
        return value.toBool() ? tr("Default: on") : tr("Default: off");
    //: Below a setting: %1 is what it is before anybody has set it: a number of percent, rows or backups, or a time of day.
    return tr("Default: %1").arg(row.words(value));
}

QString SettingTexts::standardDesktop(const QVariant &)
{
    //: Below the choice of a language or a theme: what it is before anybody has set it.
    return tr("Default: as the desktop");
}

QString SettingTexts::standardMinutes(const QVariant &value)
{
    //: When the window locks itself, before anybody has set it.
    return value.toInt() == 0 ? tr("Default: never") : tr("Default: after %Ln minute(s)", nullptr, value.toInt());
}

QString SettingTexts::standardFolder(const QVariant &)
{
    //: Where automatic backups go, before anybody has chosen a folder.
    return tr("Default: the program's own folder");
}

QString SettingTexts::reset()
{
    return tr("Reset");
}

QString SettingTexts::resetNamed(const QString &title)
{
    //: %1 is the name of a setting, such as "Theme".
    return tr("Reset “%1” to its default").arg(title);
}

} // namespace console::ui
