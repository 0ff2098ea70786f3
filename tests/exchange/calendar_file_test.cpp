#include "exchange/calendar_file.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace console;

namespace {

const Instant written = jst::at(QDate(2026, 11, 21), QTime(14, 5));
const QList<int> alarms{10'080, 4'320, 1'440, 180};

QList<CalendarDeadline> deadlines(int count = 1, const QString &summary = QStringLiteral("Convert points"),
                                  const QString &description = QStringLiteral("Then they are lost."))
{
    QList<CalendarDeadline> list;
    JstMonth month = *JstMonth::of(2026, 11);
    for (int i = 0; i < count; ++i, month = month.next())
        list.append({month, summary, description});
    return list;
}

/// The content lines as a calendar reads them: folds undone.
QList<QByteArray> linesOf(QByteArray file)
{
    return file.replace("\r\n ", "").split('\n');
}

QByteArray valueOf(const QByteArray &file, const QByteArray &name)
{
    for (const QByteArray &line : linesOf(file)) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).chopped(1);
    }
    return "none";
}

} // namespace

/// The deadlines as an iCalendar file (RFC 5545).
class CalendarFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aDeadlineIsTheMonthsLastSecondInJapan();
    void alarmsStandBeforeIt();
    void everyLineEndsWithCrLfAndIsShort();
    void aFoldNeverCutsACharacter();
    void textsAreEscaped();
    void aMonthKeepsItsNameWheneverTheFileIsWritten();
    void everythingThatBeginsEnds();
    void theFileIsWrittenWhole();
    void aFolderThatIsNotThereIsTold();
    void whatIsNoFileIsNotReplaced();
    void aLinkToAFileStaysOne();
    void whatStoodThereStaysWhereNothingCanBeWritten();
};

void CalendarFileTest::aDeadlineIsTheMonthsLastSecondInJapan()
{
    const QByteArray file = calendarFile(deadlines(), alarms, written);
    QCOMPARE(valueOf(file, "DTSTART"), QByteArray("20261130T145959Z"));
    QCOMPARE(valueOf(file, "DTSTAMP"), QByteArray("20261121T050500Z"));
    QCOMPARE(valueOf(file, "VERSION"), QByteArray("2.0"));
    QVERIFY(valueOf(file, "PRODID") != "none");
}

void CalendarFileTest::alarmsStandBeforeIt()
{
    const QByteArray file = calendarFile(deadlines(2), alarms, written);
    QCOMPARE(file.count("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Convert points\r\n"), 8);
    for (const QByteArray trigger : {"-P7D", "-P3D", "-P1D", "-PT3H"})
        QCOMPARE(file.count("TRIGGER:" + trigger + "\r\n"), 2);
    QVERIFY(calendarFile(deadlines(), {90}, written).contains("TRIGGER:-PT90M\r\n"));
}

void CalendarFileTest::everyLineEndsWithCrLfAndIsShort()
{
    const QByteArray file = calendarFile(deadlines(12, QStringLiteral("Convert"), QString(500, u'x')), alarms, written);
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    QCOMPARE(file.count('\r'), file.count("\r\n"));
    for (const QByteArray &line : file.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData()); // with its CR
    QCOMPARE(valueOf(file, "DESCRIPTION"), QByteArray(500, 'x'));
}

void CalendarFileTest::aFoldNeverCutsACharacter()
{
    const QString texts[] = {QStringLiteral("포인트를 Q캐시로 전환하세요").repeated(12), QStringLiteral("ポイントをQキャッシュに転換").repeated(12),
                             QStringLiteral("将积分转换为Qcash").repeated(12), QString::fromUtf8("\xF0\x9F\x98\x80").repeated(60)};
    for (const QString &text : texts) {
        for (int shift = 0; shift < 5; ++shift) {
            const QString shifted = QString(shift, u'a') + text;
            const QByteArray file = calendarFile(deadlines(1, shifted), {}, written);
            for (const QByteArray &line : file.split('\n')) {
                QVERIFY(line.size() <= 76);
                QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
            }
            QCOMPARE(QString::fromUtf8(valueOf(file, "SUMMARY")), shifted);
        }
    }
}

void CalendarFileTest::textsAreEscaped()
{
    const QByteArray file = calendarFile(deadlines(1, QStringLiteral("a;b,c\\d"), QStringLiteral("one\ntwo\r\nthree\rfour: five")), {}, written);
    QCOMPARE(valueOf(file, "SUMMARY"), QByteArray("a\\;b\\,c\\\\d"));
    QCOMPARE(valueOf(file, "DESCRIPTION"), QByteArray("one\\ntwo\\nthree\\nfour: five"));
}

void CalendarFileTest::aMonthKeepsItsNameWheneverTheFileIsWritten()
{
    const QByteArray one = calendarFile(deadlines(12), alarms, written);
    const QByteArray later = calendarFile(deadlines(12, QStringLiteral("other")), {}, written.plusSeconds(86'400));
    QSet<QByteArray> names;
    for (const QByteArray &line : linesOf(one)) {
        if (line.startsWith("UID:")) {
            names.insert(line);
            QVERIFY(later.contains(line));
        }
    }
    QCOMPARE(names.size(), 12);
}

void CalendarFileTest::everythingThatBeginsEnds()
{
    QList<QByteArray> open;
    for (const QByteArray &line : linesOf(calendarFile(deadlines(12), alarms, written))) {
        if (line.startsWith("BEGIN:"))
            open.append(line.mid(6));
        else if (line.startsWith("END:"))
            QCOMPARE(line.mid(4), open.takeLast());
    }
    QVERIFY(open.isEmpty());
}

void CalendarFileTest::theFileIsWrittenWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deadlines.ics"));
    const QByteArray content = calendarFile(deadlines(12), alarms, written);
    QVERIFY(writeCalendarFile(path, "an older one"));
    QVERIFY(writeCalendarFile(path, content));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void CalendarFileTest::aFolderThatIsNotThereIsTold()
{
    const QTemporaryDir folder;
    const auto result = writeCalendarFile(folder.filePath(QStringLiteral("no/deadlines.ics")), "x");
    QVERIFY(!result);
    QCOMPARE(result.error(), CalendarFault::CannotOpen);
}

void CalendarFileTest::whatIsNoFileIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(pipe, link));
    const QString linkToNothing = folder.filePath(QStringLiteral("nowhere"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("nothing")), linkToNothing));
    for (const QString &path : {pipe, link, linkToNothing, folder.path()})
        QCOMPARE(writeCalendarFile(path, "x").error(), CalendarFault::CannotOpen);
    QVERIFY(!QFileInfo(pipe).isFile());
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(QFileInfo(linkToNothing).isSymLink());
}

void CalendarFileTest::aLinkToAFileStaysOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deadlines.ics"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(writeCalendarFile(path, "an older one"));
    QVERIFY(QFile::link(path, link));
    QVERIFY(writeCalendarFile(link, "a newer one"));
    QVERIFY(QFileInfo(link).isSymLink());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a newer one"));
}

void CalendarFileTest::whatStoodThereStaysWhereNothingCanBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deadlines.ics"));
    QVERIFY(writeCalendarFile(path, "an older one"));
    // No file of this process may grow past a thousand bytes for a moment, as on a disk that is full.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = writeCalendarFile(path, QByteArray(100'000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!result);
    QCOMPARE(result.error(), CalendarFault::CannotWrite);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("an older one"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "calendar_file_test.moc"
