#include "support/command_store.h"
#include "support/file_states.h"
#include "support/papers.h"

#include <QDir>
#include <QJsonObject>

using namespace console;
using namespace samples;

/// History, ticket orders and statements through the command, without a display.
class ExportBookTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWholeHistoryIsWritten();
    void daysBoundTheHistory();
    void ticketOrdersAreWritten();
    void aStatementIsWrittenAsTable();
    void aStatementIsWrittenAsPdfWithoutADisplay();
    void wrongWordsAreWrongUsage_data();
    void wrongWordsAreWrongUsage();
    void withoutThePasswordNothingIsWritten();
    void aFailedPdfLeavesNothing();

private:
    [[nodiscard]] CommandRun exported(const QString &kind, const QString &file, const QStringList &more = {}) const
    {
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
            bare.remove(QLatin1String(name));
        const QStringList words = QStringList{QStringLiteral("export"), kind, file, QStringLiteral("--json")} + more;
        return m_store->run(words, "login-password\nq-account-password\n", bare);
    }

    std::unique_ptr<CommandStore> m_store;
    QString m_today;
};

void ExportBookTest::initTestCase()
{
    m_store = std::make_unique<CommandStore>();
    COMPARE_STATUS(m_store->run("charge 1000 --method card"), 0);
    COMPARE_STATUS(m_store->run("charge 500 --method card"), 0);
    m_today = jst::dateOf(SystemClock().now()).toString(Qt::ISODate);
}

void ExportBookTest::theWholeHistoryIsWritten()
{
    const QString path = m_store->at("history.csv");
    const CommandRun run = exported(QStringLiteral("history"), path);
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.json(), (QJsonObject{{QStringLiteral("rows"), 3}, {QStringLiteral("file"), path}}));
    const QList<QByteArray> lines = bytesOf(path).split('\n');
    QCOMPARE(lines.first(), QByteArray("\xEF\xBB\xBF" "date,time,amount,kind,content,related_info,balance\r"));
    QVERIFY2(lines.at(2).contains(",1000,charge,card,order="), lines.at(2).constData());
    QVERIFY2(lines.at(3).endsWith(",2000\r"), lines.at(3).constData());
    const QString workbook = m_store->at("history.xlsx");
    COMPARE_STATUS(exported(QStringLiteral("history"), workbook), 0);
    QCOMPARE(workbookRows(workbook).at(3).last(), QStringLiteral("int:2000"));
}

void ExportBookTest::daysBoundTheHistory()
{
    const QString path = m_store->at("days.csv");
    QCOMPARE(exported(QStringLiteral("history"), path, {QStringLiteral("--to"), QStringLiteral("2001-01-01")}).number("rows"), 0);
    QCOMPARE(exported(QStringLiteral("history"), path, {QStringLiteral("--from"), QStringLiteral("2001-01-01")}).number("rows"), 3);
}

void ExportBookTest::ticketOrdersAreWritten()
{
    const QString path = m_store->at("orders.csv");
    QCOMPARE(exported(QStringLiteral("ticket-orders"), path, {QStringLiteral("--encoding"), QStringLiteral("cp932")}).number("rows"), 2);
    QVERIFY(bytesOf(path).startsWith("order_number,date,time,ticket,"));
    QVERIFY(bytesOf(path).contains(",500,0,500,card,paid,"));
}

void ExportBookTest::aStatementIsWrittenAsTable()
{
    const QString path = m_store->at("statement.csv");
    const CommandRun run = exported(QStringLiteral("statement"), path, {QStringLiteral("--from"), m_today});
    COMPARE_STATUS(run, 0);
    QVERIFY(bytesOf(path).contains("closing," + m_today.toLatin1() + ",,,,2000,0,2000,0\r\n"));
    // Last month where no day is named: nothing had happened.
    QCOMPARE(exported(QStringLiteral("statement"), path).number("rows"), 2);
}

void ExportBookTest::aStatementIsWrittenAsPdfWithoutADisplay()
{
    const QString path = m_store->at("statement.PDF");
    const CommandRun run = exported(QStringLiteral("statement"), path, {QStringLiteral("--from"), m_today});
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.number("rows"), 3);
    QCOMPARE(paperSheets(path), 1);
    const QString text = paperText(path);
    for (const char *word : {"Qcash statement", "Seller ID", "seller", "2,000", "order=3000001", "Page 1 / 1"})
        QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
}

void ExportBookTest::wrongWordsAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("a history as PDF") << words("export history x.pdf");
    QTest::newRow("orders as PDF") << words("export ticket-orders x.pdf");
    QTest::newRow("another suffix") << words("export statement x.txt");
    QTest::newRow("an encoded PDF") << words("export statement x.pdf --encoding utf-8");
    QTest::newRow("turned round") << words("export history x.csv --from 2026-02-02 --to 2026-02-01");
    QTest::newRow("no day") << words("export statement x.csv --from 2026-02-30");
}

void ExportBookTest::wrongWordsAreWrongUsage()
{
    QFETCH(QStringList, words);
    COMPARE_STATUS(m_store->run(words), 2);
}

void ExportBookTest::withoutThePasswordNothingIsWritten()
{
    for (const char *kind : {"history", "ticket-orders", "statement"}) {
        const QString path = m_store->at("secret.csv");
        COMPARE_STATUS(m_store->run({QStringLiteral("export"), QLatin1String(kind), path}, "wrong-password\n"), 5);
        QVERIFY(!QFile::exists(path));
    }
}

void ExportBookTest::aFailedPdfLeavesNothing()
{
    const CommandRun run = exported(QStringLiteral("statement"), m_store->at("missing/statement.pdf"));
    COMPARE_STATUS(run, 2);
    QCOMPARE(run.refusal(), QStringLiteral("cannot_write"));
    const QFileInfo store(m_store->path);
    COMPARE_STATUS(exported(QStringLiteral("statement"), store.filePath().replace(QStringLiteral("wallet.sqlite"), QStringLiteral("."))), 2);
    QVERIFY(store.dir().entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(ExportBookTest)
#include "export_book_test.moc"
