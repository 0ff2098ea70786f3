#include "support/command_store.h"
#include "support/file_states.h"

#include <QFileInfo>

using namespace console;
using namespace samples;

/// Journals through the command: which days, in which form, and why not.
class JournalCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachProgramsFormIsWritten_data();
    void eachProgramsFormIsWritten();
    void lastMonthIsWrittenWhereNoDayIsNamed();
    void aSpanBeginsWithTheMonthOfItsOnlyDay();
    void wrongWordsAreWrongUsage_data();
    void wrongWordsAreWrongUsage();
    void theStoreItselfIsNotWrittenOver();
    void withoutThePasswordNothingIsWritten();

private:
    [[nodiscard]] CommandRun exported(const QString &kind, const QString &file, const QStringList &more = {}) const
    {
        return m_store->run(QStringList{QStringLiteral("export"), kind, file, QStringLiteral("--json")} + more);
    }

    std::unique_ptr<CommandStore> m_store;
    QDate m_today;
};

void JournalCommandTest::initTestCase()
{
    m_store = std::make_unique<CommandStore>();
    m_today = jst::dateOf(SystemClock().now());
}

void JournalCommandTest::eachProgramsFormIsWritten_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("lines");
    QTest::newRow("moneyforward") << QStringLiteral("journal-moneyforward") << QByteArray("\xEF\xBB\xBF取引日,借方勘定科目,") << 2;
    QTest::newRow("freee") << QStringLiteral("journal-freee") << QByteArray("\xEF\xBB\xBF[表題行],日付,") << 2;
    QTest::newRow("yayoi") << QStringLiteral("journal-yayoi") << QByteArray("2000,,,") + m_today.toString(QStringLiteral("yyyy/MM/dd")).toLatin1() << 1;
}

void JournalCommandTest::eachProgramsFormIsWritten()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, begin);
    QFETCH(int, lines);
    const QString path = m_store->at("journal.csv");
    const CommandRun run = exported(kind, path, {QStringLiteral("--from"), m_today.addDays(-1).toString(Qt::ISODate), QStringLiteral("--to"), QStringLiteral("9999-12-31")});
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.json(), (QJsonObject{{QStringLiteral("rows"), 1}, {QStringLiteral("file"), path}}));
    QVERIFY2(bytesOf(path).startsWith(begin), bytesOf(path).constData());
    QCOMPARE(bytesOf(path).count("\r\n"), lines);
    QVERIFY(bytesOf(path).contains(",500,"));
}

void JournalCommandTest::lastMonthIsWrittenWhereNoDayIsNamed()
{
    const QString path = m_store->at("last.csv");
    const CommandRun run = exported(QStringLiteral("journal-yayoi"), path);
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.number("rows"), 0);
    QCOMPARE(bytesOf(path), QByteArray());
}

void JournalCommandTest::aSpanBeginsWithTheMonthOfItsOnlyDay()
{
    const QString path = m_store->at("span.txt");
    const QString today = m_today.toString(Qt::ISODate);
    QCOMPARE(exported(QStringLiteral("journal-yayoi"), path, {QStringLiteral("--from"), today}).number("rows"), 1);
    QCOMPARE(exported(QStringLiteral("journal-yayoi"), path, {QStringLiteral("--to"), today}).number("rows"), 1);
    QCOMPARE(exported(QStringLiteral("journal-yayoi"), path, {QStringLiteral("--to"), m_today.addDays(-1).toString(Qt::ISODate)}).number("rows"), 0);
}

void JournalCommandTest::wrongWordsAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList journal{QStringLiteral("export"), QStringLiteral("journal-freee")};
    QTest::newRow("another program") << QStringList{QStringLiteral("export"), QStringLiteral("journal-other"), QStringLiteral("x.csv")};
    QTest::newRow("no file") << journal;
    QTest::newRow("a workbook") << journal + QStringList{QStringLiteral("x.xlsx")};
    QTest::newRow("no day") << journal + QStringList{QStringLiteral("x.csv"), QStringLiteral("--from"), QStringLiteral("2026-02-30")};
    QTest::newRow("turned round")
        << journal + QStringList{QStringLiteral("x.csv"), QStringLiteral("--from"), QStringLiteral("2026-02-02"), QStringLiteral("--to"), QStringLiteral("2026-02-01")};
    QTest::newRow("an encoding") << journal + QStringList{QStringLiteral("x.csv"), QStringLiteral("--encoding"), QStringLiteral("cp932")};
}

void JournalCommandTest::wrongWordsAreWrongUsage()
{
    QFETCH(QStringList, words);
    const CommandRun run = m_store->run(words);
    COMPARE_STATUS(run, 2);
    QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
}

void JournalCommandTest::theStoreItselfIsNotWrittenOver()
{
    const QString named = m_store->at("wallet.csv");
    QVERIFY(QFile::copy(m_store->path, named));
    const CommandRun run = runCommand({QStringLiteral("export"), QStringLiteral("journal-freee"), named, QStringLiteral("--wallet"), named, QStringLiteral("--seller"),
                                       QStringLiteral("seller"), QStringLiteral("--password-file"), QStringLiteral("-")},
                                      "login-password\n");
    COMPARE_STATUS(run, 2);
    // Signing in writes to it; but it still is a store.
    QVERIFY(bytesOf(named).startsWith("SQLite format 3"));
    QCOMPARE(QFileInfo(named).size(), QFileInfo(m_store->path).size());
}

void JournalCommandTest::withoutThePasswordNothingIsWritten()
{
    const QString path = m_store->at("secret.csv");
    COMPARE_STATUS(m_store->run({QStringLiteral("export"), QStringLiteral("journal-freee"), path}, "wrong\n"), 5);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(JournalCommandTest)
#include "journal_command_test.moc"
