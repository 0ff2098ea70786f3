#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// The Debian package: what is in it, and that the program works from the unpacked files alone.
class PackageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itHoldsWhatAnInstalledProgramHas();
    void itNamesWhatItNeeds();
    void itHasNoScriptThatCouldTouchAUsersFiles();
    void nothingInItPointsToWhereItWasBuilt();
    void commandsWorkFromTheUnpackedFiles();
    void itsModulesAreFound();
    void theWindowOpensFromTheUnpackedFiles();
    void theDesktopsFilesAreValid();
    void theManualPagesCanBeRead_data();
    void theManualPagesCanBeRead();

private:
    struct Said
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Said run(const QString &program, const QStringList &words) const;
    [[nodiscard]] QString unpacked(const QString &path) const { return m_folder.filePath(QStringLiteral("root/usr/") + path); }
    [[nodiscard]] QString unpacked(const char *path) const { return unpacked(QString::fromLatin1(path)); }
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    QString m_package;
};

QProcessEnvironment PackageTest::environment() const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin:/usr/sbin:/sbin"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("HOME"), m_folder.filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("home")));
    return environment;
}

PackageTest::Said PackageTest::run(const QString &program, const QStringList &words) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_folder.path());
    process.start(program, words);
    process.closeWriteChannel();
    if (!process.waitForFinished(200'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

void PackageTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dpkg-deb")).isEmpty() || QStandardPaths::findExecutable(QStringLiteral("dpkg-shlibdeps")).isEmpty())
        QSKIP("dpkg-dev is not installed");
    if (QStandardPaths::findExecutable(QStringLiteral("file")).isEmpty())
        QSKIP("file is not installed, without which CPack finds no program to ask for its libraries");
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("home")));
    QFile::setPermissions(m_folder.filePath(QStringLiteral("home")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Said packed = run(QStringLiteral(CONSOLE_CPACK), {QStringLiteral("--config"), QStringLiteral(CONSOLE_CPACK_CONFIG), QStringLiteral("-B"), m_folder.filePath(QStringLiteral("made"))});
    QVERIFY2(packed.status == 0, (packed.out + packed.err).constData());
    const QStringList packages = QDir(m_folder.filePath(QStringLiteral("made"))).entryList({QStringLiteral("*.deb")});
    QCOMPARE(packages.size(), 1);
    QVERIFY2(packages.first().startsWith(QLatin1String("qsm-console_" CONSOLE_VERSION "_")), qPrintable(packages.first()));
    m_package = m_folder.filePath(QStringLiteral("made/") + packages.first());
    QCOMPARE(run(QStringLiteral("dpkg-deb"), {QStringLiteral("-x"), m_package, m_folder.filePath(QStringLiteral("root"))}).status, 0);
}

void PackageTest::itHoldsWhatAnInstalledProgramHas()
{
    for (const char *file :
         {"bin/qsm-console", "lib/qsm-console/modules/console_komoju.so", "lib/qsm-console/modules/libconsole_charts.so", "lib/qsm-console/modules/libconsole_paper.so",
          "lib/qsm-console/modules/libconsole_print.so", "lib/qsm-console/modules/libconsole_workbook.so", "lib/qsm-console/modules/libconsole_xlsx.so",
          "share/applications/qsm-console.desktop", "share/metainfo/qsm-console.metainfo.xml", "share/icons/hicolor/scalable/apps/qsm-console.svg",
          "share/icons/hicolor/48x48/apps/qsm-console.png", "share/icons/hicolor/256x256/apps/qsm-console.png", "share/man/man1/qsm-console.1.gz",
          "share/man/ja/man1/qsm-console.1.gz", "share/man/ko/man1/qsm-console.1.gz", "share/man/zh_CN/man1/qsm-console.1.gz",
          "share/bash-completion/completions/qsm-console", "share/doc/qsm-console/copyright", "share/doc/qsm-console/changelog.gz"})
        QVERIFY2(QFileInfo(unpacked(file)).size() > 0, file);
    // Every module that was built beside the program.
    QStringList modules = QDir(QFileInfo(QStringLiteral(CONSOLE_PROGRAM)).dir().filePath(QStringLiteral("modules"))).entryList({QStringLiteral("*.so")});
    QVERIFY(modules.size() >= 5);
    for (const QString &module : std::as_const(modules))
        QVERIFY2(QFile::exists(unpacked(QStringLiteral("lib/qsm-console/modules/") + module)), qPrintable(module));
}

void PackageTest::itNamesWhatItNeeds()
{
    const QByteArray needs = run(QStringLiteral("dpkg-deb"), {QStringLiteral("-f"), m_package, QStringLiteral("Depends")}).out;
    // Linked by the program, linked by modules alone, and only loaded by name.
    for (const char *package : {"libqt6widgets6", "libsodium23", "libqt6charts6", "libxlsxwriter4", "libqpdf29", "libzip4", "libqt6keychain1", "libqt6sql6-sqlite",
                                "libqt6svg6", "qt6-translations-l10n"})
        QVERIFY2(needs.contains(package), package);
    const QByteArray better = run(QStringLiteral("dpkg-deb"), {QStringLiteral("-f"), m_package, QStringLiteral("Recommends")}).out;
    QVERIFY(better.contains("fonts-noto-cjk") && better.contains("qt6-wayland"));
}

void PackageTest::itHasNoScriptThatCouldTouchAUsersFiles()
{
    QCOMPARE(run(QStringLiteral("dpkg-deb"), {QStringLiteral("-e"), m_package, m_folder.filePath(QStringLiteral("control"))}).status, 0);
    QStringList files = QDir(m_folder.filePath(QStringLiteral("control"))).entryList(QDir::Files);
    files.sort();
    QCOMPARE(files, QStringList({QStringLiteral("control"), QStringLiteral("md5sums")}));
}

void PackageTest::nothingInItPointsToWhereItWasBuilt()
{
    const QByteArray built = QFile::encodeName(QFileInfo(QStringLiteral(CONSOLE_CPACK_CONFIG)).path());
    QDirIterator files(m_folder.filePath(QStringLiteral("root")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(built), qPrintable(file.fileName()));
    }
}

void PackageTest::commandsWorkFromTheUnpackedFiles()
{
    const QString program = unpacked("bin/qsm-console");
    const Said version = run(program, {QStringLiteral("--version")});
    QCOMPARE(version.out, QByteArray("qsm-console " CONSOLE_VERSION "\n"));
    QVERIFY(run(program, {QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("ja")}).out.contains("使い方"));
    const Said balance = run(program, {QStringLiteral("--demo"), QStringLiteral("balance"), QStringLiteral("--json")});
    QVERIFY2(balance.status == 0, balance.err.constData());
    QVERIFY(!QJsonDocument::fromJson(balance.out).object().isEmpty());
}

void PackageTest::itsModulesAreFound()
{
    const QString program = unpacked("bin/qsm-console");
    for (const char *file : {"history.xlsx", "statement.pdf"}) {
        const QString kind = QString::fromLatin1(file).section(u'.', 0, 0);
        const QString path = m_folder.filePath(QLatin1String(file));
        const Said written = run(program, {QStringLiteral("--demo"), QStringLiteral("export"), kind, path});
        QVERIFY2(written.status == 0, written.err.constData());
        QVERIFY(QFileInfo(path).size() > 1000);
    }
    // The modules' own libraries are there, and none comes from the build.
    for (const QString &module : QDir(unpacked("lib/qsm-console/modules")).entryList({QStringLiteral("*.so")})) {
        const Said linked = run(QStringLiteral("ldd"), {unpacked(QStringLiteral("lib/qsm-console/modules/") + module)});
        QVERIFY2(linked.status == 0 && !linked.out.contains("not found"), linked.out.constData());
    }
    QLibrary charts(unpacked("lib/qsm-console/modules/libconsole_charts.so"));
    QVERIFY2(charts.resolve("console_make_chart_canvas"), qPrintable(charts.errorString()));
    QPluginLoader payments(unpacked("lib/qsm-console/modules/console_komoju.so"));
    QVERIFY2(payments.instance(), qPrintable(payments.errorString()));
}

void PackageTest::theWindowOpensFromTheUnpackedFiles()
{
    QProcess program;
    auto bare = environment();
    bare.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.qpa.backingstore.debug=true"));
    program.setProcessEnvironment(bare);
    program.setWorkingDirectory(m_folder.path());
    program.start(unpacked("bin/qsm-console"), {QStringLiteral("--demo")});
    QByteArray said;
    program.setReadChannel(QProcess::StandardError);
    while (!said.contains("qt.qpa.backingstore") && program.waitForReadyRead(60'000))
        said += program.readAllStandardError();
    QVERIFY2(said.contains("qt.qpa.backingstore"), said.constData());
    ::kill(pid_t(program.processId()), SIGTERM);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 0);
}

void PackageTest::theDesktopsFilesAreValid()
{
    int checked = 0;
    if (!QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate")).isEmpty()) {
        const Said desktop = run(QStringLiteral("desktop-file-validate"), {unpacked("share/applications/qsm-console.desktop")});
        QVERIFY2(desktop.status == 0, (desktop.out + desktop.err).constData());
        ++checked;
    }
    if (!QStandardPaths::findExecutable(QStringLiteral("appstreamcli")).isEmpty()) {
        const Said metainfo = run(QStringLiteral("appstreamcli"), {QStringLiteral("validate"), QStringLiteral("--no-net"), unpacked("share/metainfo/qsm-console.metainfo.xml")});
        QVERIFY2(metainfo.status == 0, (metainfo.out + metainfo.err).constData());
        ++checked;
    }
    QFile file(unpacked("share/metainfo/qsm-console.metainfo.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll().contains("<release version=\"" CONSOLE_VERSION "\""), "the version that is built is a release of the metainfo");
    if (checked < 2)
        QSKIP("desktop-file-utils and appstream are not installed");
}

void PackageTest::theManualPagesCanBeRead_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("en") << "man1" << QByteArray("J·QSM lets a seller download");
    QTest::newRow("ko") << "ko/man1" << QByteArray("장부 파일");
    QTest::newRow("ja") << "ja/man1" << QByteArray("帳簿");
    QTest::newRow("zh_CN") << "zh_CN/man1" << QByteArray("账本");
}

void PackageTest::theManualPagesCanBeRead()
{
    QFETCH(QString, page);
    QFETCH(QByteArray, word);
    const Said text = run(QStringLiteral("gzip"), {QStringLiteral("-dc"), unpacked(QStringLiteral("share/man/") + page + QStringLiteral("/qsm-console.1.gz"))});
    QCOMPARE(text.status, 0);
    // Between two ideographs or kana it allows a line to end.
    QVERIFY(QByteArray(text.out).replace("\\:", "").contains(word) && text.out.startsWith(".TH QSM"));
}

QTEST_GUILESS_MAIN(PackageTest)
#include "package_test.moc"
