#pragma once

#include "control/settings_controller.h"
#include "domain/codes.h"
#include "ui/page.h"

#include <QVariant>

#include <functional>

namespace console::ui {

enum class SettingSection { Look, Security, Reminders, Backups, Store, Payment, Rules, Accounting, Conversion, Help };

inline constexpr CodeTable<SettingSection, 10> settingSectionCodes{{
    {SettingSection::Look, QLatin1String("look")},
    {SettingSection::Security, QLatin1String("security")},
    {SettingSection::Reminders, QLatin1String("reminders")},
    {SettingSection::Backups, QLatin1String("backups")},
    {SettingSection::Store, QLatin1String("store")},
    {SettingSection::Payment, QLatin1String("payment")},
    {SettingSection::Rules, QLatin1String("rules")},
    {SettingSection::Accounting, QLatin1String("accounting")},
    {SettingSection::Conversion, QLatin1String("conversion")},
    {SettingSection::Help, QLatin1String("help")},
}};

/// What the rows work with, and what they may ask of the page.
struct SettingDesk
{
    Desk &desk;
    const SettingsController &controller;
    QWidget *page;
    bool isDemo = false;
    std::function<void(const QString &code)> chooseLanguage;
    std::function<void()> choosePaymentService;
    std::function<void()> showTour;
    std::function<void(const PageRequest &request)> navigate;
    std::function<void()> render;

    [[nodiscard]] QString storePath() const { return desk.wallet.database().path(); }
    /// Nobody is signed in before the first shop, and between two.
    [[nodiscard]] bool hasShop() const { return desk.session.shop().has_value(); }
};

/// A button of a row that leads somewhere else, or does something at once.
struct SettingButton
{
    const char *code; ///< the button's object name ends in it; of the first one, empty
    const char *text;
    std::function<void(SettingDesk &)> act;
    const char *doneText = nullptr; ///< said beside it once it has done what would not be seen otherwise
};

/// How a row is set: a box of values, a switch, a number, or elsewhere.
enum class SettingControl { Choice, Switch, Number, Elsewhere };

/// One setting. To add one is to add an entry to a table of these; its texts are source texts in the context "console::ui::SettingTexts".
struct SettingRow
{
    QLatin1String code;
    SettingSection section = SettingSection::Look;
    const char *title = nullptr;
    const char *explanation = nullptr;
    SettingControl control = SettingControl::Elsewhere;

    /// What holds now. Of Elsewhere it is only shown.
    std::function<QVariant(const SettingDesk &)> read = {};
    /// How a value is said. Of Switch nothing.
    std::function<QString(const QVariant &)> words = {};
    /// Null where the value isn't this computer's: then nothing can be reset here.
    std::function<QVariant(const SettingDesk &)> standard = {};
    /// The whole line that says the default, where "Default: " before the value's words would be no sentence.
    std::function<QString(const QVariant &)> standardWords = {};
    std::function<void(SettingDesk &, const QVariant &)> write = {};

    QVariantList values = {};                           ///< of Choice; of Number the least and the most
    QList<SettingButton> buttons = {};                  ///< of Elsewhere
    std::function<bool(const SettingDesk &)> isEnabled = {}; ///< null: always
    bool isPath = false;                                ///< the value is a long one that is shortened
    bool isInDemo = true;                               ///< also offered in the demo shop
    bool needsShop = false;                             ///< offered only to who has signed in
    bool isResetWithAll = true;                         ///< else only by its own button: resetting it could lose something

    [[nodiscard]] bool isResettable() const { return standard && write; }
};

/// All rows, in their order; those of one section stand together.
[[nodiscard]] const QList<SettingRow> &settingRows();
/// Those that tell of the book and lead to where it is set.
[[nodiscard]] QList<SettingRow> settingBookRows();

} // namespace console::ui
