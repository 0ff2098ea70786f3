#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

/// What the running program holds in memory is for nobody else: it leaves no core file, and other programs of the user can't read it.
class ClosedProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aCrashLeavesNoCoreFile();
    void otherProgramsOfTheUserCannotReadItsMemory();
    void cleanup();

private:
    [[nodiscard]] QByteArray limits() const
    {
        QFile file(QStringLiteral("/proc/%1/limits").arg(m_program->processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Whom /proc gives the program's memory to: root, once the program has closed itself (proc(5), PR_SET_DUMPABLE).
    [[nodiscard]] uid_t ownerOfMemory() const
    {
        struct stat status = {};
        const QByteArray path = "/proc/" + QByteArray::number(m_program->processId()) + "/mem";
        return ::stat(path.constData(), &status) == 0 ? status.st_uid : uid_t(-1);
    }

    static constexpr uid_t nobody = 65534;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
};

void ClosedProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *const name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), m_folder->path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_program->setProcessEnvironment(environment);
    // To root everything belongs anyway: there the program is somebody else's.
    if (::geteuid() == 0) {
        QCOMPARE(::chown(QFile::encodeName(m_folder->path()).constData(), nobody, nobody), 0);
        m_program->setChildProcessModifier([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(9);
        });
    }
    m_program->start(QStringLiteral(CONSOLE_PROGRAM), {QStringLiteral("--wallet"), m_folder->filePath(QStringLiteral("wallet.sqlite"))});
    QVERIFY(m_program->waitForStarted());
}

void ClosedProgramTest::aCrashLeavesNoCoreFile()
{
    QTRY_VERIFY(limits().contains("Max core file size        0                    0"));
    QCOMPARE(m_program->state(), QProcess::Running);
}

void ClosedProgramTest::otherProgramsOfTheUserCannotReadItsMemory()
{
    QTRY_COMPARE(ownerOfMemory(), uid_t(0));
    QCOMPARE(m_program->state(), QProcess::Running);
}

void ClosedProgramTest::cleanup()
{
    m_program->kill();
    m_program->waitForFinished();
}

QTEST_GUILESS_MAIN(ClosedProgramTest)
#include "closed_program_test.moc"
