#include "bench/first_paint.h"
#include "control/store_opening.h"
#include "domain/clock.h"
#include "ui/appearance.h"
#include "ui/console_window.h"
#include "ui/font_reading.h"
#include "ui/language.h"

#include <QApplication>
#include <QFile>

/// painted_window STORE LANGUAGE: what the program does from exec to its first painted window, over the store given.
int main(int argc, char **argv)
{
    console::ui::FontReading fonts;
    QApplication application(argc, argv);
    const console::ui::FontReading::WithApplication fontsOfQt(fonts);
    QCoreApplication::setApplicationName(QStringLiteral("qsm-console-bench"));
    console::StoreOpening store(QFile::decodeName(argv[1]));
    console::ui::Appearance::shared().start();
    console::ui::Language language;
    language.apply(argc > 2 ? QString::fromLatin1(argv[2]) : QStringLiteral("ja"));
    const console::SystemClock clock;
    auto window = console::ui::makeConsoleWindow(store, clock, nullptr, &language);
    if (!window)
        return 3;
    (*window)->resize(1024, 640);
    const FirstPaint painted(window->get());
    (*window)->show();
    return QApplication::exec();
}
