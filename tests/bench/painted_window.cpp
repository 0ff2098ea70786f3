#include "bench/first_paint.h"
#include "domain/clock.h"
#include "ui/console_window.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFile>

/// painted_window STORE: what the program does from exec to its first painted window, over the store given.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("qsm-console-bench"));
    console::ui::Theme::apply(application, console::ui::Theme::desktopScheme());
    console::ui::Language language;
    language.apply(QStringLiteral("ja"));
    const console::SystemClock clock;
    auto window = console::ui::makeConsoleWindow(QFile::decodeName(argv[1]), clock, nullptr, &language);
    if (!window)
        return 3;
    (*window)->resize(1024, 640);
    const FirstPaint painted(window->get());
    (*window)->show();
    return QApplication::exec();
}
