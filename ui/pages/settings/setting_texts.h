#pragma once

#include "control/settings_controller.h"
#include "ui/pages/settings/setting_row.h"

#include <QCoreApplication>

namespace console::ui {

/// The words of the settings page, in the language of the moment. Knows no widget and changes nothing.
class SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::SettingTexts)

public:
    /// A title, explanation or button of a row, from its source text.
    [[nodiscard]] static QString of(const char *source);
    [[nodiscard]] static QString section(SettingSection section);

    /// Empty: the desktop's.
    [[nodiscard]] static QString languageName(const QVariant &code);
    [[nodiscard]] static QString themeName(const QVariant &theme);
    [[nodiscard]] static QString percent(const QVariant &value);
    /// After how many minutes; 0: never.
    [[nodiscard]] static QString minutes(const QVariant &value);
    [[nodiscard]] static QString rowCount(const QVariant &value);
    [[nodiscard]] static QString backupCount(const QVariant &value);
    [[nodiscard]] static QString timeOfDay(const QVariant &value);
    /// Empty: the program's own.
    [[nodiscard]] static QString backupFolder(const QVariant &folder);
    [[nodiscard]] static QString onOrOff(bool isOn);

    /// What is told of the book; of a failed read that it failed, and nothing before there was an answer.
    [[nodiscard]] static QString path(const SettingsState &state);
    [[nodiscard]] static QString size(const SettingsState &state);
    [[nodiscard]] static QString schema(const SettingsState &state);
    [[nodiscard]] static QString scoreRules(const SettingsState &state);
    [[nodiscard]] static QString thresholds(const SettingsState &state);
    [[nodiscard]] static QString ads(const SettingsState &state);
    [[nodiscard]] static QString policy(const SettingsState &state);
    [[nodiscard]] static QString conversion(const SettingsState &state);
    [[nodiscard]] static QString paymentService(const SettingsState &state);

    /// "Default: …", of a row that can be reset.
    [[nodiscard]] static QString standard(const SettingRow &row, const QVariant &value);
    [[nodiscard]] static QString standardDesktop(const QVariant &value);
    [[nodiscard]] static QString standardMinutes(const QVariant &value);
    [[nodiscard]] static QString standardFolder(const QVariant &value);
    [[nodiscard]] static QString reset();
    [[nodiscard]] static QString resetNamed(const QString &title);
};

} // namespace console::ui
