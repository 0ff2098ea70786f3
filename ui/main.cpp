#include "cli/arguments.h"
#include "cli/command_line.h"
#include "cli/demo_shop.h"
#include "cli/store_location.h"
#include "ui/font_reading.h"
#include "ui/program.h"
#include "ui/single_instance.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <clocale>
#include <cstdio>
#include <cstdlib>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace console;
using namespace console::ui;

namespace {

constexpr int done = 0;
constexpr int wrongUsage = 2;
constexpr int storeFailed = 3;

/// What the program writes is the user's alone, and what it holds in memory reaches no core file.
void closeUp()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

bool hasDisplay()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb") && !platform.startsWith("wayland"))
        return true;
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int fail(int status, const char *message)
{
    std::fprintf(stderr, "qsm-console: %s\n", message);
    return status;
}

QtMessageHandler usualMessages = nullptr;

/// Before there is an application Qt's message that it can't open the display is fatal; it would end in a core dump. Other fatal messages
/// are told as ever.
void tellThatTheDisplayIsAway(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg && message.contains(QLatin1String("no Qt platform plugin could be initialized"))) {
        std::fprintf(stderr, "qsm-console: no window can be opened on this display (DISPLAY=%s WAYLAND_DISPLAY=%s); see --help\n",
                     qgetenv("DISPLAY").constData(), qgetenv("WAYLAND_DISPLAY").constData());
        std::_Exit(wrongUsage);
    }
    // What comes before it are warnings of the platform's, which say the same at length.
    if (type == QtFatalMsg || qstrncmp(context.category, "qt.qpa.", 7) != 0)
        usualMessages(type, context, message);
}

QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

StoreResult<void> makeDemoStore(const QString &path, const Clock &clock)
{
    auto wallet = Wallet::open(path, Database::Mode::CreateNew);
    if (!wallet)
        return tl::unexpected(wallet.error());
    if (auto shop = buildDemoShop(**wallet, clock); !shop)
        return tl::unexpected(shop.error());
    return {};
}

int openWindow(int argc, char **argv, const Arguments &arguments)
{
    if (!hasDisplay())
        return fail(wrongUsage, "no display to open a window on: start it in a desktop session, or under xvfb-run, or give a command "
                                "(see --help)");
    if (isServerAddress(arguments.wallet))
        return fail(wrongUsage, "shared PostgreSQL stores are not supported yet");
    const QString storePath = arguments.wallet.isEmpty() ? defaultStorePath() : QFileInfo(arguments.wallet).absoluteFilePath();
    const bool isOwnDemo = arguments.demo && arguments.wallet.isEmpty();
    if (arguments.demo && !isOwnDemo && QFileInfo::exists(storePath))
        return fail(wrongUsage, "--demo makes a new file, and the one that --wallet names is there already");

    SingleInstance instance(storePath);
    if (!isOwnDemo && instance.claim(activationToken()) == SingleInstance::Role::Raised)
        return done;

    const SystemClock clock;
    // The thread reads the locale, which must not change beside it: QApplication's own call then finds it as it is (but for one without UTF-8).
    std::setlocale(LC_ALL, "");
    FontReading fonts;
    usualMessages = qInstallMessageHandler(&tellThatTheDisplayIsAway);
    QApplication application(argc, argv);
    qInstallMessageHandler(usualMessages);
    const FontReading::WithApplication fontsOfQt(fonts);
    Program program(clock, {&makeDemoStore, demoSellerId(), demoQAccountPassword()});
    if (!arguments.demo)
        program.beginOpening(storePath);
    program.start(arguments.language);
    QObject::connect(&instance, &SingleInstance::askedToRaise, &program, &Program::comeToFront);
    instance.listen();
    if (arguments.demo) {
        if (!program.openDemo(isOwnDemo ? QString() : storePath))
            return fail(storeFailed, "the demo shop could not be made");
    } else {
        program.openStore(storePath, arguments.seller.value_or(QString()));
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    closeUp();
    QCoreApplication::setApplicationName(QStringLiteral("qsm-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    if (const auto status = runCommand(argc, argv))
        return *status;
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto arguments = parseArguments(words);
    Q_ASSERT(arguments); // runCommand() has judged them
    return openWindow(argc, argv, *arguments);
}
