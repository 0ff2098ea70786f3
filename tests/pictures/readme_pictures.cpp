#include "page_views.h"
#include "support/every_dialog.h"

#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace console::ui;
using namespace pictures;

namespace {

/// A picture of the README's: the window with a view in it, and over it a dialog where one is named.
struct ReadmePicture
{
    const char *file;
    const char *view;
    const char *dialog;
    const char *language;
    Scheme scheme;
};

constexpr std::array readmePictures{
    ReadmePicture{"summary", "summary", nullptr, "ja", Scheme::Light},
    ReadmePicture{"grade-points", "grade_points", nullptr, "en", Scheme::Light},
    ReadmePicture{"convert", "grade_points", "convertDialog", "ja", Scheme::Light},
    ReadmePicture{"points-history", "past_points", nullptr, "ko", Scheme::Light},
    ReadmePicture{"score-rules", "score_rules", nullptr, "en", Scheme::Light},
    ReadmePicture{"reminders", "summary", "reminderDialog", "zh_CN", Scheme::Light},
    ReadmePicture{"qcash", "qcash_history", nullptr, "en", Scheme::Dark},
    ReadmePicture{"charge", "qcash_charge", nullptr, "ja", Scheme::Light},
    ReadmePicture{"payment", "checkout_payment", nullptr, "en", Scheme::Light},
    ReadmePicture{"order-waiting", "checkout_complete", nullptr, "ja", Scheme::Light},
    ReadmePicture{"purchases", "qcash_purchases", nullptr, "zh_CN", Scheme::Light},
    ReadmePicture{"accounting", "accounting_journals", nullptr, "ja", Scheme::Dark},
    ReadmePicture{"plan", "summary", "qcashPlanDialog", "en", Scheme::Light},
    ReadmePicture{"check", "summary", "keepingDialog", "en", Scheme::Dark},
    ReadmePicture{"settlement", "settlement_account", nullptr, "ko", Scheme::Light},
    ReadmePicture{"schedule", "settlement_schedule", nullptr, "en", Scheme::Light},
    ReadmePicture{"auto-charge", "settlement_auto_charge", nullptr, "ja", Scheme::Light},
    ReadmePicture{"ads", "ads_apply", nullptr, "en", Scheme::Light},
    ReadmePicture{"ad-status", "ads_status", nullptr, "zh_CN", Scheme::Dark},
    ReadmePicture{"ad-market", "ads_market", nullptr, "en", Scheme::Light},
    ReadmePicture{"ad-report", "ads_report", nullptr, "ko", Scheme::Light},
    ReadmePicture{"ad-prices", "ads_prices", nullptr, "ja", Scheme::Light},
    ReadmePicture{"goods", "goods", nullptr, "en", Scheme::Light},
    ReadmePicture{"orders", "orders", nullptr, "ko", Scheme::Dark},
    ReadmePicture{"help", "help", nullptr, "ja", Scheme::Light},
    ReadmePicture{"settings", "settings", nullptr, "en", Scheme::Light},
};

constexpr int smallest = 0; ///< quality of a PNG file: packed as well as can be

QImage picture(WindowFixture &fixture, const QDialog *dialog)
{
    QPixmap image = fixture.window().grab();
    if (dialog) {
        QPixmap above = const_cast<QDialog *>(dialog)->grab();
        QPainter painter(&image);
        painter.fillRect(image.rect(), QColor(0, 0, 0, 90));
        painter.drawPixmap((image.width() - above.width()) / 2, (image.height() - above.height()) / 2, above);
    }
    return image.toImage().convertToFormat(QImage::Format_RGB888);
}

bool write(WindowFixture &fixture, const ReadmePicture &wanted, const QDir &folder)
{
    Theme::apply(*qApp, wanted.scheme);
    fixture.language.apply(QLatin1String(wanted.language));
    const QList<PageView> views = viewsOfTheShop();
    const auto view = std::ranges::find(views, QLatin1String(wanted.view), &PageView::name);
    if (view == views.end())
        return false;
    view->open(fixture);
    fixture.settle();
    const QDialog *dialog = nullptr;
    if (wanted.dialog) {
        const auto &doors = everyDialog();
        const auto door = std::ranges::find_if(doors, [&](const DialogDoor &each) { return qstrcmp(each.name, wanted.dialog) == 0; });
        dialog = door == doors.end() ? nullptr : openDialog(fixture, *door);
        if (!dialog)
            return false;
        fixture.settle();
    } else if (QWidget *focused = QApplication::focusWidget()) {
        focused->clearFocus();
    }
    const bool isWritten = picture(fixture, dialog).save(folder.filePath(QLatin1String(wanted.file) + QStringLiteral(".png")), "PNG", smallest);
    if (dialog)
        closeDialogs(fixture);
    return isWritten;
}

} // namespace

/// Writes the README's pictures anew, from the demo shop of a fixed day, into the folder that is given.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: readme_pictures FOLDER\n");
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    folder.mkpath(QStringLiteral("."));
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.window().resize(1280, 800);
    beginOrder(fixture);
    for (const ReadmePicture &wanted : readmePictures) {
        if (!write(fixture, wanted, folder)) {
            std::fprintf(stderr, "readme_pictures: %s can't be made\n", wanted.file);
            return 1;
        }
    }
    return 0;
}
