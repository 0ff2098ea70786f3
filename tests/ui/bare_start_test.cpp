#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Where root runs this test the program runs as nobody, to whom root's own folder of temporary files may be closed.
QString folderForAll()
{
    return (::geteuid() == 0 ? QStringLiteral("/var/tmp") : QDir::tempPath()) + QStringLiteral("/bare_start_test-XXXXXX");
}

} // namespace

/// The program where much of what a desktop offers is missing: it opens its window all the same, and ends in order; where there can be
/// no window it says so in one line.
class BareStartTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theWindowOpensWithAlmostNothing_data();
    void theWindowOpensWithAlmostNothing();
    void theWindowOpensOnX11WithoutFontsTrayAndBus();
    void aDisplayThatIsAwayIsToldInOneLine();
    void noDisplayAtAllIsToldInOneLine();
    void theCommandsNeedNothingOfThis();

private:
    /// Only what is given here: nothing of the session that the test runs in.
    [[nodiscard]] QProcessEnvironment bare() const;
    [[nodiscard]] bool start(QProcess &program, const QProcessEnvironment &environment, const QStringList &words) const;
    [[nodiscard]] bool copyProgram();
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    QTemporaryDir m_copies{folderForAll()}; ///< of the program, where it stands below a folder of root's alone
    QString m_program = QStringLiteral(CONSOLE_PROGRAM);
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr uid_t nobody = 65534;

bool becomeNobody()
{
    return ::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
}

/// Asked as nobody: each folder on the way may be closed.
bool nobodyCanRun(const QString &program)
{
    const QByteArray path = QFile::encodeName(program);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(becomeNobody() && ::access(path.constData(), R_OK | X_OK) == 0 ? 0 : 1);
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child && status == 0;
}

/// Qt says this when it makes the first window's surface.
const QByteArray windowIsMade = "qt.qpa.backingstore";

/// Waits for the window, asks the program to end as a closing session does, and tells how it ended.
QByteArray endAfterWindow(QProcess &program)
{
    QByteArray said;
    program.setReadChannel(QProcess::StandardError);
    while (!said.contains(windowIsMade) && program.waitForReadyRead(60'000))
        said += program.readAllStandardError();
    if (!said.contains(windowIsMade)) {
        program.kill();
        program.waitForFinished();
        return "no window: " + said + program.readAllStandardError();
    }
    ::kill(pid_t(program.processId()), SIGTERM);
    if (!program.waitForFinished(60'000))
        return "did not end";
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        return "ended with " + QByteArray::number(program.exitCode()) + ": " + said + program.readAllStandardError();
    return "in order";
}

} // namespace

void BareStartTest::initTestCase()
{
    // Nothing is closed to root: there the program runs as nobody.
    if (::geteuid() != 0 || nobodyCanRun(m_program))
        return;
    QVERIFY(copyProgram());
    if (!nobodyCanRun(m_program))
        QSKIP("root runs this test, and no other user can run a program in the folder of temporary files");
}

bool BareStartTest::copyProgram()
{
    const QDir from = QFileInfo(m_program).dir();
    const QDir to(m_copies.path());
    m_program = to.filePath(QStringLiteral("qsm-console"));
    bool isCopied = QFile::copy(QStringLiteral(CONSOLE_PROGRAM), m_program) && to.mkdir(QStringLiteral("modules"));
    for (const QString &module : QDir(from.filePath(QStringLiteral("modules"))).entryList(QDir::Files))
        isCopied = isCopied && QFile::copy(from.filePath(QStringLiteral("modules/") + module), to.filePath(QStringLiteral("modules/") + module));
    for (const QString &folder : {to.path(), to.filePath(QStringLiteral("modules"))})
        isCopied = isCopied && ::chown(QFile::encodeName(folder).constData(), nobody, nobody) == 0;
    return isCopied && ::chmod(QFile::encodeName(m_program).constData(), 0755) == 0;
}

void BareStartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderForAll());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("runtime")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("home")));
    QFile fonts(path("no_fonts.conf"));
    QVERIFY(fonts.open(QIODevice::WriteOnly));
    fonts.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    QFile::setPermissions(path("runtime"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (::geteuid() == 0) {
        for (const QString &name : {m_folder->path(), path("runtime"), path("home"), path("no_fonts.conf")})
            QCOMPARE(::chown(QFile::encodeName(name).constData(), nobody, nobody), 0);
    }
}

QProcessEnvironment BareStartTest::bare() const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    environment.insert(QStringLiteral("HOME"), path("home"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path("runtime"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.qpa.backingstore.debug=true"));
    return environment;
}

bool BareStartTest::start(QProcess &program, const QProcessEnvironment &environment, const QStringList &words) const
{
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    // Nothing is closed to root: what can't be written is to be so for the program.
    if (::geteuid() == 0) {
        program.setChildProcessModifier([] {
            if (!becomeNobody())
                ::_exit(9);
        });
    }
    program.start(m_program, words);
    return program.waitForStarted();
}

void BareStartTest::theWindowOpensWithAlmostNothing_data()
{
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *name, const QStringList &missing) { QTest::newRow(name) << missing; };
    row("a bus", {QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere/bus")});
    row("fonts", {QStringLiteral("FONTCONFIG_FILE=no_fonts.conf")});
    row("a runtime folder", {QStringLiteral("XDG_RUNTIME_DIR=")});
    row("a runtime folder that is there", {QStringLiteral("XDG_RUNTIME_DIR=/nowhere/runtime")});
    row("a home that can be written", {QStringLiteral("HOME=/")});
    row("a home", {QStringLiteral("HOME=/nowhere")});
    row("a known language", {QStringLiteral("LANG=xx_YY.UTF-8")});
    row("all of it", {QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere/bus"), QStringLiteral("FONTCONFIG_FILE=no_fonts.conf"),
                      QStringLiteral("XDG_RUNTIME_DIR=/nowhere/runtime"), QStringLiteral("HOME=/nowhere"), QStringLiteral("TMPDIR=/nowhere")});
}

void BareStartTest::theWindowOpensWithAlmostNothing()
{
    QFETCH(QStringList, missing);
    QProcessEnvironment environment = bare();
    for (const QString &variable : missing) {
        const QString value = variable.section(u'=', 1);
        environment.remove(variable.section(u'=', 0, 0));
        if (!value.isEmpty())
            environment.insert(variable.section(u'=', 0, 0), value.startsWith(QLatin1String("no_fonts")) ? path("no_fonts.conf") : value);
    }
    QProcess program;
    QVERIFY(start(program, environment, {}));
    QCOMPARE(endAfterWindow(program), QByteArray("in order"));
}

void BareStartTest::theWindowOpensOnX11WithoutFontsTrayAndBus()
{
    QProcess server;
    server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!server.waitForStarted())
        QSKIP("Xvfb is not installed");
    QByteArray display;
    while (!display.endsWith('\n') && server.waitForReadyRead(60'000))
        display += server.readAllStandardOutput();
    QVERIFY(!display.trimmed().isEmpty());
    QProcessEnvironment environment = bare();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(display.trimmed()));
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), path("no_fonts.conf"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere/bus"));
    QProcess program;
    QVERIFY(start(program, environment, {QStringLiteral("--demo")}));
    const QByteArray end = endAfterWindow(program);
    server.terminate();
    server.waitForFinished(60'000);
    QCOMPARE(end, QByteArray("in order"));
}

void BareStartTest::aDisplayThatIsAwayIsToldInOneLine()
{
    QProcessEnvironment environment = bare();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":64999"));
    QProcess program;
    QVERIFY(start(program, environment, {}));
    QVERIFY(program.waitForFinished(60'000));
    const QByteArray said = program.readAllStandardError();
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY2(program.exitCode() == 2, said.constData());
    QVERIFY2(said.startsWith("qsm-console: no window can be opened") && said.contains(":64999") && said.count('\n') == 1, said.constData());
}

void BareStartTest::noDisplayAtAllIsToldInOneLine()
{
    QProcessEnvironment environment = bare();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    QProcess program;
    QVERIFY(start(program, environment, {QStringLiteral("--demo")}));
    QVERIFY(program.waitForFinished(60'000));
    const QByteArray said = program.readAllStandardError();
    QCOMPARE(program.exitCode(), 2);
    QVERIFY2(said.startsWith("qsm-console: no display") && said.count('\n') == 1, said.constData());
}

void BareStartTest::theCommandsNeedNothingOfThis()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/nowhere"));
    for (const char *word : {"--help", "--version"}) {
        QProcess program;
        QVERIFY(start(program, environment, {QLatin1String(word)}));
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains("qsm-console"));
        QCOMPARE(program.readAllStandardError(), QByteArray());
    }
}

QTEST_GUILESS_MAIN(BareStartTest)
#include "bare_start_test.moc"
