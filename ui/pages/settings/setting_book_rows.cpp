#include "ui/pages/grade_points/reminder_dialog.h"
#include "ui/pages/grade_points/sales_outlook_dialog.h"
#include "ui/pages/settings/setting_row.h"
#include "ui/pages/settings/setting_texts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace console::ui {

namespace {

/// Tells `text` and leads elsewhere by its buttons.
SettingRow told(QLatin1String code, SettingSection section, const char *title, const char *explanation, QString (*text)(const SettingsState &),
                const QList<SettingButton> &buttons)
{
    SettingRow row{code, section, title, explanation, SettingControl::Elsewhere};
    row.read = [text](const SettingDesk &desk) { return QVariant(text(desk.controller.state())); };
    row.words = [](const QVariant &value) { return value.toString(); };
    row.buttons = buttons;
    row.needsShop = section != SettingSection::Store;
    return row;
}

std::function<void(SettingDesk &)> leadTo(PageId page, QLatin1String detail = {})
{
    return [page, detail](SettingDesk &desk) { desk.navigate({page, detail}); };
}

QList<SettingRow> storeRows()
{
    SettingRow path = told(QLatin1String("store_path"), SettingSection::Store, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Where the book is"),
                           QT_TRANSLATE_NOOP("console::ui::SettingTexts", "One file with all shops of this book. Copy it by a backup only, never while this program is open."),
                           SettingTexts::path,
                           {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Open folder"),
                             [](SettingDesk &desk) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(desk.storePath()).absolutePath())); }},
                            {"copy", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Copy path"),
                             [](SettingDesk &desk) { QGuiApplication::clipboard()->setText(SettingTexts::path(desk.controller.state())); },
                             QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Copied.")}});
    path.isPath = true;
    path.isEnabled = [](const SettingDesk &desk) { return desk.controller.state().file.value.has_value(); };
    return {path,
            told(QLatin1String("store_size"), SettingSection::Store, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Size on disk"),
                 QT_TRANSLATE_NOOP("console::ui::SettingTexts", "How large the book's file is at the moment."), SettingTexts::size, {}),
            told(QLatin1String("store_schema"), SettingSection::Store, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Version of the book's form"),
                 QT_TRANSLATE_NOOP("console::ui::SettingTexts", "A newer version of this program raises it by itself; older versions then refuse the book."),
                 SettingTexts::schema, {})};
}

QList<SettingRow> ruleRows()
{
    return {told(QLatin1String("score_rules"), SettingSection::Rules, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Score rules"),
                 QT_TRANSLATE_NOOP("console::ui::SettingTexts", "How scores are derived from orders."), SettingTexts::scoreRules,
                 {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Score rules"), leadTo(PageId::ScoreRules)}}),
            told(QLatin1String("sales_thresholds"), SettingSection::Rules, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Sales thresholds"),
                 QT_TRANSLATE_NOOP("console::ui::SettingTexts", "What sales of twelve months are held against. They never decide the grade."), SettingTexts::thresholds,
                 {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Thresholds…"), [](SettingDesk &desk) { SalesOutlookDialog::openOver(desk.desk, desk.page); }}}),
            told(QLatin1String("ad_prices"), SettingSection::Rules, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Price list of ads"),
                 QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Prices, units and numbers of days of paid ads."), SettingTexts::ads,
                 {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Price list"), leadTo(PageId::Ads, QLatin1String("prices"))}})};
}

} // namespace

QList<SettingRow> settingBookRows()
{
    SettingRow payment = told(QLatin1String("payment_service"), SettingSection::Payment, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Service of this computer"),
                              QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Who takes the money for charge tickets."), SettingTexts::paymentService,
                              {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Payment service…"), [](SettingDesk &desk) { desk.choosePaymentService(); }}});
    payment.isInDemo = false;
    const SettingRow policy = told(QLatin1String("booking_policy"), SettingSection::Accounting, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Booking policy"),
                                   QT_TRANSLATE_NOOP("console::ui::SettingTexts", "How journals book Qcash for the shop's own accounts."), SettingTexts::policy,
                                   {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Booking policy"), leadTo(PageId::Accounting, QLatin1String("policy"))}});
    const SettingRow conversion = told(QLatin1String("auto_conversion"), SettingSection::Conversion, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Automatic conversion"),
                                       QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Last month's points become Qcash without a button. Turning it on takes the login password."),
                                       SettingTexts::conversion,
                                       {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Automatic conversion…"), [](SettingDesk &desk) { ReminderDialog::openOver(desk.desk, desk.page); }}});
    SettingRow tour{QLatin1String("tour"), SettingSection::Help, QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Tour"),
                    QT_TRANSLATE_NOOP("console::ui::SettingTexts", "A short walk through the window, as after the first sign-in."), SettingControl::Elsewhere};
    tour.needsShop = true;
    tour.buttons = {{"", QT_TRANSLATE_NOOP("console::ui::SettingTexts", "Take the tour"), [](SettingDesk &desk) { desk.showTour(); }}};
    return storeRows() + QList{payment} + ruleRows() + QList{policy, conversion, tour};
}

} // namespace console::ui
