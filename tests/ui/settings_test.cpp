#include "ui/settings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace console::ui;

/// What the window remembers, and that nobody waits for its file.
class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void whatWasSetIsKnownAtOnceAndStandsInTheFile();
    void whatWasRemovedIsGone();
    void aFileThatAnotherProgramHoldsKeepsNobodyWaiting();
    void aFileThatCantBeWrittenIsPassedOver();
    void anotherProgramsSettingsStay();

private:
    [[nodiscard]] static QVariant inFile(const QString &key) { return QSettings(Settings::fileName(), QSettings::IniFormat).value(key); }
};

void SettingsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(QFileInfo(Settings::fileName()).dir().mkpath(QStringLiteral(".")));
}

void SettingsTest::cleanup()
{
    Settings().clear();
    Settings::awaitWritten();
}

void SettingsTest::whatWasSetIsKnownAtOnceAndStandsInTheFile()
{
    Settings().setValue(QStringLiteral("test/rows"), 50);
    QCOMPARE(Settings().value(QStringLiteral("test/rows")).toInt(), 50);
    QCOMPARE(Settings().value(QStringLiteral("test/other"), 20).toInt(), 20);
    Settings::awaitWritten();
    QCOMPARE(inFile(QStringLiteral("test/rows")).toInt(), 50);
}

void SettingsTest::whatWasRemovedIsGone()
{
    Settings().setValue(QStringLiteral("test/rows"), 50);
    Settings().remove(QStringLiteral("test/rows"));
    QVERIFY(!Settings().contains(QStringLiteral("test/rows")));
    Settings::awaitWritten();
    QVERIFY(!inFile(QStringLiteral("test/rows")).isValid());
}

void SettingsTest::aFileThatAnotherProgramHoldsKeepsNobodyWaiting()
{
    QLockFile held(Settings::fileName() + QStringLiteral(".lock"));
    QVERIFY(held.lock());
    QElapsedTimer timer;
    timer.start();
    for (int width = 0; width < 100; ++width)
        Settings().setValue(QStringLiteral("test/width"), width);
    QCOMPARE(Settings().value(QStringLiteral("test/width")).toInt(), 99);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    held.unlock();
    Settings::awaitWritten();
    QCOMPARE(inFile(QStringLiteral("test/width")).toInt(), 99);
}

void SettingsTest::aFileThatCantBeWrittenIsPassedOver()
{
    QFile::remove(Settings::fileName());
    QVERIFY(QDir().mkpath(Settings::fileName())); // a folder stands where the file should
    Settings().setValue(QStringLiteral("test/rows"), 100);
    Settings::awaitWritten();
    QCOMPARE(Settings().value(QStringLiteral("test/rows")).toInt(), 100);
    QVERIFY(QDir().rmdir(Settings::fileName()));
}

void SettingsTest::anotherProgramsSettingsStay()
{
    QSettings(Settings::fileName(), QSettings::IniFormat).setValue(QStringLiteral("test/theirs"), 1);
    Settings().setValue(QStringLiteral("test/ours"), 2);
    Settings::awaitWritten();
    QCOMPARE(inFile(QStringLiteral("test/theirs")).toInt(), 1);
    QCOMPARE(inFile(QStringLiteral("test/ours")).toInt(), 2);
}

QTEST_GUILESS_MAIN(SettingsTest)

#include "settings_test.moc"
