#include "lint/source_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace lint;

/// Reads the whole tree for what breaks the rules of the house; and proves that each rule can fail.
class SourceLintTest : public QObject
{
    Q_OBJECT

private slots:
    void theTreeKeepsTheRules();
    void whatIsBadIsFound_data();
    void whatIsBadIsFound();
    void whatIsGoodIsLeftAlone_data();
    void whatIsGoodIsLeftAlone();
    void everyRuleHasFailedHere();
    void aLongFileIsFoundAndTheListOnlyShrinks();
    void commentsAreNoCode();
};

namespace {

const QString root = QStringLiteral(CONSOLE_SOURCE_DIR "/");

QString contentOf(const QString &path)
{
    QFile file(root + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesToRead()
{
    // Not these: they quote what they forbid, or come from elsewhere.
    const QStringList exempt{QStringLiteral("tests/lint/source_rules.cpp"), QStringLiteral("tests/lint/source_lint_test.cpp"),
                             QStringLiteral("tests/lint/terms.tsv")};
    const QStringList endings{QStringLiteral("cpp"), QStringLiteral("h"),    QStringLiteral("ui"),
                              QStringLiteral("sql"), QStringLiteral("txt"),  QStringLiteral("sh"),
                              QStringLiteral("md"),  QStringLiteral("json"), QString()};
    QStringList paths{QStringLiteral("CMakeLists.txt")};
    for (const char *folder : {"app", "ui", "tests", "translations", "resources", ".ci"}) {
        QDirIterator files(root + QLatin1String(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(root.size());
            if (endings.contains(files.fileInfo().suffix()) && !exempt.contains(path))
                paths.append(path);
        }
    }
    paths.sort();
    return paths;
}

QHash<QString, int> longFiles()
{
    QHash<QString, int> allowed;
    for (const QString &line : contentOf(QStringLiteral("tests/lint/long_files.txt")).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            allowed.insert(line.section(u' ', 0, 0), line.section(u' ', 1).toInt());
    }
    return allowed;
}

struct Bad
{
    const char *rule;
    const char *path;
    const char *line;
};

const Bad bads[] = {
    {"layer", "ui/pages/qcash/qcash_page.cpp", "#include \"store/book_store.h\""},
    {"layer", "ui/pages/qcash/qcash_page.cpp", "#include \"../../../app/store/book_store.h\""},
    {"layer", "ui/pages/qcash/qcash_page.h", "#  include <exchange/csv_reader.h>"},
    {"layer", "ui/main_window.cpp", "#include \"payment/practice_gateway.h\""},
    {"layer", "app/control/wallet_controller.cpp", "#include \"ui/main_window.h\""},
    {"layer", "app/control/wallet_controller.cpp", "#include \"pages/page.h\""},
    {"layer", "app/control/wallet_controller.cpp", "#include \"cli/commands.h\""},
    {"layer", "app/store/book_store.cpp", "#include \"control/wallet_controller.h\""},
    {"layer", "app/exchange/csv_reader.cpp", "#include \"store/database.h\""},
    {"layer", "app/payment/gateway.h", "#include \"store/database.h\""},
    {"layer", "app/domain/grade.cpp", "#include \"store/database.h\""},
    {"sql-outside-store", "ui/pages/qcash/qcash_page.cpp", "#include <QSqlQuery>"},
    {"sql-outside-store", "ui/main.cpp", "#include <QtSql/QSqlDatabase>"},
    {"sql-outside-store", "app/exchange/export.cpp", "#include <sqlite3.h>"},
    {"sql-outside-store", "app/control/wallet_controller.cpp", "run(QStringLiteral(\"SELECT balance FROM account\"));"},
    {"sql-outside-store", "app/control/wallet_controller.cpp", "run(R\"(select 1)\");"},
    {"sql-outside-store", "app/cli/commands.cpp", "run(\"UPDATE shop SET name = ?\");"},
    {"sql-outside-store", "app/cli/commands.cpp", "run(\"PRAGMA journal_mode\");"},
    {"widgets-in-app", "app/control/wallet_controller.cpp", "#include <QtWidgets/QLabel>"},
    {"widgets-in-app", "app/control/wallet_controller.cpp", "#include <QtWidgets>"},
    {"widgets-in-app", "app/cli/commands.cpp", "#include <QMessageBox>"},
    {"widgets-in-app", "app/exchange/export.cpp", "#include <QApplication>"},
    {"clock", "app/store/book_store.cpp", "const auto now = QDateTime::currentDateTimeUtc();"},
    {"clock", "ui/pages/qcash/qcash_page.cpp", "edit->setDate(QDate::currentDate());"},
    {"clock", "ui/main.cpp", "const qint64 now = QDateTime::currentSecsSinceEpoch();"},
    {"clock", "app/store/book_store.cpp", "const auto now = std::chrono::system_clock::now();"},
    {"clock", "app/store/migrations/0002_ads.sql", "    placed_on TEXT DEFAULT (date('now')),"},
    {"clock", "app/store/migrations/0002_ads.sql", "    placed_on TEXT DEFAULT CURRENT_TIMESTAMP,"},
    {"clock", "app/domain/grade.cpp", "std::srand(time(nullptr));"},
    {"clock", "tests/store/book_test.cpp", "const QTime now = QTime::currentTime();"},
    {"clock", "tests/store/book_test.cpp", "const QTime now = QTime::currentTime(); // UNAVOIDABLE:"},
    {"local-time", "app/exchange/export.cpp", "return dateTime.toLocalTime().toString();"},
    {"local-time", "ui/pages/qcash/qcash_page.cpp", "QDateTime(date, time, Qt::LocalTime);"},
    {"waiting", "tests/ui/login_test.cpp", "QTest::qWait(100);"},
    {"waiting", "tests/ui/login_test.cpp", "QThread::msleep(100);"},
    {"waiting", "tests/faults/crash_test.cpp", "std::this_thread::sleep_for(100ms);"},
    {"stylesheet", "ui/main_window.cpp", "setStyleSheet(QStringLiteral(\"color: red\"));"},
    {"stylesheet", "ui/main_window.ui", "<property name=\"styleSheet\">"},
    {"rich-text", "ui/widgets/card.cpp", "label->setTextFormat(Qt::RichText);"},
    {"rich-text", "ui/widgets/card.cpp", "label->setTextFormat(Qt::AutoText);"},
    {"rich-text", "ui/main_window.ui", "<enum>Qt::RichText</enum>"},
    {"class-name", "app/store/book_store.h", "class BookManager"},
    {"class-name", "ui/widgets/card.h", "struct CardImpl {};"},
    {"class-name", "tests/support/shop.h", "namespace TestUtils {"},
    {"file-name", "app/store/sql_util.cpp", ""},
    {"file-name", "tests/support/helpers.h", ""},
    {"left-over", "app/domain/grade.cpp", "// TODO: the other grades"},
    {"left-over", "tests/run", "# FIXME"},
    {"trailing-blank", "app/domain/grade.cpp", "return 1; "},
    {"trailing-blank", "CMakeLists.txt", "\t"},
    {"trailing-blank", "app/domain/grade.cpp", "return 1;\r"},
};

} // namespace

void SourceLintTest::theTreeKeepsTheRules()
{
    const QStringList paths = filesToRead();
    QVERIFY2(paths.contains(QStringLiteral("app/domain/amount.h")) && paths.contains(QStringLiteral("app/run")),
             "the tree was not found");

    const auto allowed = longFiles();
    QStringList texts;
    for (const QString &path : paths) {
        for (const Finding &finding : findingsIn(path, contentOf(path), allowed))
            texts.append(finding.text());
    }
    for (const QString &path : allowed.keys()) {
        if (!paths.contains(path))
            texts.append(QStringLiteral("tests/lint/long_files.txt: %1 is gone: take it off").arg(path));
    }
    for (const QString &text : texts) // one by one, since QtTest cuts a long text
        qWarning("%s", qPrintable(text));
    QCOMPARE(texts.size(), 0);
}

void SourceLintTest::whatIsBadIsFound_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    for (const Bad &bad : bads)
        QTest::addRow("%s: %s", bad.path, bad.line)
            << QString::fromUtf8(bad.rule) << QString::fromUtf8(bad.path) << QString::fromUtf8(bad.line);
}

void SourceLintTest::whatIsBadIsFound()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    const auto findings = findingsIn(path, QStringLiteral("// first line\n%1\n").arg(line));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, rule);
    QCOMPARE(findings.first().line, rule == QLatin1String("file-name") ? 0 : 2);
    QVERIFY(!findings.first().advice.isEmpty());
}

void SourceLintTest::whatIsGoodIsLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("content");
    const auto row = [](const char *path, const char *content) {
        QTest::addRow("%s: %.20s", path, content) << QString::fromUtf8(path) << QString::fromUtf8(content);
    };
    row("ui/main.cpp", "#include \"store/database.h\"\n#include \"payment/practice_gateway.h\"");
    row("ui/main_window.cpp",
        "#include \"control/session.h\"\n#include \"domain/jst.h\"\n#include \"pages/page.h\"\n#include <QLabel>");
    row("app/control/import.cpp", "#include \"store/database.h\"\n#include \"exchange/csv_reader.h\"\n#include \"domain/jst.h\"");
    row("app/store/book_store.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\nrun(\"SELECT 1\");");
    row("app/cli/commands.cpp", "#include <QCoreApplication>\n#include <QTextStream>");
    row("app/exchange/statement.cpp", "#include <QStringView>\n#include <QGuiApplication>");
    row("ui/pages/goods/goods_page.cpp", "label->setText(tr(\"Select a ticket from the list\"));");
    row("ui/pages/goods/goods_page.cpp", "label->setText(tr(\"Update the order or drop it\"));");
    row("app/domain/clock.cpp", "return std::chrono::system_clock::now();");
    row("app/domain/grade.cpp",
        "// never QDate::currentDate(); SELECT is for the store\n/* Qt::RichText\n   setStyleSheet( */ return 1;");
    row("tests/ui/login_test.cpp", "QVERIFY(spy.wait());\nQTRY_COMPARE(label->text(), text);");
    row("tests/faults/crash_test.cpp", "// UNAVOIDABLE: the killed process tells nobody\nQThread::msleep(10);");
    row("tests/unit/clock_test.cpp", "std::time(nullptr); // UNAVOIDABLE: compared with the clock itself");
    row("tests/store/book_test.cpp", "#include \"store/database.h\"\n#include <QSqlQuery>\nrun(\"DELETE FROM transfer\");");
    row("ui/net.h", "class QNetworkAccessManager;");
    row("ui/widgets/card.cpp", "label->setTextFormat(Qt::PlainText);");
    row("app/domain/simple.h", "struct Simple {};\nstruct Utility {};");
}

void SourceLintTest::whatIsGoodIsLeftAlone()
{
    QFETCH(const QString, path);
    QFETCH(const QString, content);
    const auto findings = findingsIn(path, content);
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().text()));
}

void SourceLintTest::everyRuleHasFailedHere()
{
    QStringList missing = ruleNames();
    missing.removeAll(QStringLiteral("long-file")); // see below
    for (const Bad &bad : bads)
        missing.removeAll(QString::fromUtf8(bad.rule));
    QCOMPARE(missing, QStringList());
}

void SourceLintTest::aLongFileIsFoundAndTheListOnlyShrinks()
{
    const QString path = QStringLiteral("app/store/long.cpp");
    const auto findingsFor = [&path](int lines, const QHash<QString, int> &allowed) {
        return findingsIn(path, QString(lines, u'\n'), allowed).size();
    };
    QCOMPARE(findingsFor(longestFileLines, {}), 0);
    QCOMPARE(findingsFor(longestFileLines + 1, {}), 1);
    QCOMPARE(findingsFor(500, {{path, 500}}), 0);
    QCOMPARE(findingsFor(501, {{path, 500}}), 1);
    QCOMPARE(findingsFor(longestFileLines, {{path, 500}}), 1);
}

void SourceLintTest::commentsAreNoCode()
{
    QCOMPARE(withoutComments(QStringLiteral("a // b\nc")), QStringLiteral("a     \nc"));
    QCOMPARE(withoutComments(QStringLiteral("a /* b\nb */ c")), QStringLiteral("a     \n     c"));
    const QString untouched = QStringLiteral("\"http://x\" '\"' 10'000 R\"(// no)\" \"\\\"//\"");
    QCOMPARE(withoutComments(untouched), untouched);
}

QTEST_APPLESS_MAIN(SourceLintTest)
#include "source_lint_test.moc"
