#include "support/numbered_acts.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// A disk that is full, or that fails, loses nothing that was acknowledged, and work goes on when there is room.
class FullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void aFullDiskLosesNothing_data();
    void aFullDiskLosesNothing();
    void aFileThatCannotGrowLosesNothing_data();
    void aFileThatCannotGrowLosesNothing();
};

void FullDiskTest::aFullDiskLosesNothing_data()
{
    QTest::addColumn<int>("kilobytes");
    for (const int kilobytes : {900, 1'000, 1'004, 1'008, 1'012, 1'500})
        QTest::newRow(qPrintable(QString::number(kilobytes))) << kilobytes;
}

void FullDiskTest::aFullDiskLosesNothing()
{
    QFETCH(int, kilobytes);
    const QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral(ACTING_PROGRAM), {QStringLiteral("fill"), folder.path(), QString::number(kilobytes)});
    QVERIFY(program.waitForFinished(120'000));
    if (program.exitCode() == 77)
        QSKIP("this machine does not let a program mount a small disk");
    const QByteArray told = program.readAllStandardOutput() + program.readAllStandardError();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, told.constData());
}

void FullDiskTest::aFileThatCannotGrowLosesNothing_data()
{
    QTest::addColumn<int>("pagesMore");
    for (const int pages : {1, 2, 3, 4, 6, 9, 14, 25})
        QTest::newRow(qPrintable(QString::number(pages))) << pages;
}

void FullDiskTest::aFileThatCannotGrowLosesNothing()
{
    QFETCH(int, pagesMore);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.sqlite"));
    qint64 done = 10;
    {
        const auto wallet = openWallet(path);
        const auto shop = numbered::shopOf(*wallet);
        QVERIFY(shop);
        for (qint64 number = 0; number < done; ++number)
            QVERIFY(!numbered::perform(*wallet, *shop, number));
    }
    const QString limit = QString::number(QFileInfo(path).size() + qint64(4'096) * pagesMore);
    QProcess program;
    program.start(QStringLiteral(ACTING_PROGRAM), {QStringLiteral("limited"), path, QString::number(done), limit});
    QVERIFY(program.waitForFinished(120'000));
    QVERIFY(program.exitStatus() == QProcess::NormalExit); // it fails, it does not fall over
    QCOMPARE(program.exitCode(), 1);
    const QList<QByteArray> lines = program.readAllStandardOutput().trimmed().split('\n');
    QVERIFY2(lines.last().startsWith("fault "), lines.last().constData());
    for (const QByteArray &line : lines) {
        bool isNumber = false;
        const qint64 number = line.toLongLong(&isNumber);
        if (isNumber)
            done = number + 1;
    }
    const auto wallet = openWallet(path, Database::Mode::OpenExisting);
    QCOMPARE(numbered::differenceFrom(*wallet, done), QString());
    VERIFY_SOUND(*wallet);
    const auto shop = numbered::shopOf(*wallet);
    QVERIFY(shop);
    for (const qint64 end = done + 12; done < end; ++done)
        QVERIFY(!numbered::perform(*wallet, *shop, done));
    QCOMPARE(numbered::differenceFrom(*wallet, done), QString());
    VERIFY_SOUND(*wallet);
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
