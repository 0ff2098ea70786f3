// Every widget and role of the console on one sheet, for the eye. Not part of the product.
//   gallery                     opens the sheet; keys 1-4 switch the language, T the theme
//   gallery --pictures FOLDER   saves it in each language, light and dark, with menus, calendar and dialog beside it

#include "gallery_sheet.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QShortcut>

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/theme.h"

namespace console::ui {

namespace {

void settle()
{
    for (int turn = 0; turn < 10; ++turn)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
}

void savePictures(Sheet &sheet, Language &language, QApplication &application, const QDir &folder)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::apply(application, scheme);
        const QString name = scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (int row = 0; row < Language::codes().size(); ++row) {
            language.apply(Language::codes().at(row));
            sheet.retranslate(row);
            settle();
            sheet.grab().save(folder.filePath(QStringLiteral("%1.%2.png").arg(language.code(), name)));
        }
        QPixmap stops(460, int(sheet.focusStops().size()) * 60);
        stops.fill(Theme::current().page);
        QPainter painter(&stops);
        int top = 0;
        for (QWidget *stop : sheet.focusStops()) {
            stop->setFocus(Qt::TabFocusReason);
            settle();
            painter.drawPixmap(QPoint(10, top), stop->grab(QRect(0, 0, 440, 58)));
            top += 60;
        }
        painter.end();
        stops.save(folder.filePath(QStringLiteral("focus.%1.png").arg(name)));

        QMenu menu;
        menu.addAction(icon(QStringLiteral("import")), QStringLiteral("Import…"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
        menu.addSeparator();
        QAction *checked = menu.addAction(QStringLiteral("Dark"));
        checked->setCheckable(true);
        checked->setChecked(true);
        menu.addMenu(QStringLiteral("More"))->addAction(QStringLiteral("x"));
        menu.addAction(QStringLiteral("Off"))->setEnabled(false);
        menu.popup(QPoint(50, 50));
        menu.setActiveAction(checked);
        QCalendarWidget calendar;
        calendar.setSelectedDate(QDate(2026, 11, 21));
        calendar.show();
        QMessageBox box(QMessageBox::Warning, QStringLiteral("Box"), QStringLiteral("12,352 points → 12,300 Qcash. This can't be undone."),
                        QMessageBox::Ok | QMessageBox::Cancel);
        box.setInformativeText(QStringLiteral("52 points are lost."));
        box.show();
        auto *combo = sheet.findChild<QComboBox *>();
        combo->showPopup();
        settle();
        menu.grab().save(folder.filePath(QStringLiteral("menu.%1.png").arg(name)));
        calendar.grab().save(folder.filePath(QStringLiteral("calendar.%1.png").arg(name)));
        box.grab().save(folder.filePath(QStringLiteral("box.%1.png").arg(name)));
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->inherits("QComboBoxPrivateContainer") && window->isVisible())
                window->grab().save(folder.filePath(QStringLiteral("combo.%1.png").arg(name)));
        }
        combo->hidePopup();
        menu.hide();
    }
}

} // namespace

} // namespace console::ui

int main(int argc, char **argv)
{
    using namespace console::ui;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gallery"));
    Theme::apply(application, Theme::desktopScheme());
    Language language;
    language.apply(Language::systemDefault());
    Sheet sheet;
    sheet.retranslate(int(Language::codes().indexOf(language.code())));
    sheet.resize(1280, 1060);
    sheet.show();
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--pictures")) {
        savePictures(sheet, language, application, QDir(arguments.value(2)));
        return 0;
    }
    for (int row = 0; row < Language::codes().size(); ++row) {
        QObject::connect(new QShortcut(QKeySequence(Qt::Key_1 + row), &sheet), &QShortcut::activated, &sheet, [&sheet, &language, row] {
            language.apply(Language::codes().at(row));
            sheet.retranslate(row);
        });
    }
    QObject::connect(new QShortcut(QKeySequence(Qt::Key_T), &sheet), &QShortcut::activated, &sheet, [&application] {
        Theme::apply(application, Theme::current().scheme == Scheme::Light ? Scheme::Dark : Scheme::Light);
    });
    return QApplication::exec();
}
