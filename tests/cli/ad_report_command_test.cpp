#include "store/statement.h"
#include "store/stored_values.h"
#include "support/command_store.h"
#include "support/made_workbook.h"

using namespace console;
using namespace samples;

/// The ad report through the command: once, again, and what is no report.
class AdReportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void aWorkbookIsImportedAndASecondTimeNothingChanges();
    void badRowsAreToldAndCanBeSkipped();
    void aHostileWorkbookIsRefusedAndNothingIsWritten();
    void aWorkbookForAnotherKindIsRefused();

private:
    [[nodiscard]] QString workbook(const QList<QStringList> &rows) const
    {
        const QString path = m_store.at("report.xlsx");
        writeWorkbook(path, rows);
        return path;
    }
    [[nodiscard]] CommandRun import(const QString &kind, const QString &path, const QStringList &more = {}) const
    {
        return m_store.run(QStringList{QStringLiteral("import"), kind, path, QStringLiteral("--json")} + more);
    }
    [[nodiscard]] qint64 storedRows() const
    {
        const auto database = Database::open(m_store.path, Database::Mode::OpenExisting);
        Statement count(**database, QStringLiteral("SELECT count(*) FROM ad_report"));
        return oneInteger(count).value();
    }
    static QStringList row(const QString &day, const QString &code = QStringLiteral("1043464097"))
    {
        return adReportRow(day, code, QStringLiteral("플러스 전시"), QStringLiteral("4400"));
    }
    static QJsonObject counts(int read, int added, int unchanged, int rejected)
    {
        return {{QStringLiteral("read"), read}, {QStringLiteral("added"), added}, {QStringLiteral("updated"), 0},
                {QStringLiteral("unchanged"), unchanged}, {QStringLiteral("rejected"), rejected}};
    }

    const CommandStore m_store;
    const QString m_kind = QStringLiteral("ad-report");
};

void AdReportCommandTest::aWorkbookIsImportedAndASecondTimeNothingChanges()
{
    const QString path = workbook({adReportHeadings(), row(QStringLiteral("2026. 11. 01")), row(QStringLiteral("2026. 11. 02")), {QStringLiteral("총합"), {}, {}, {}, QStringLiteral("8800")}});
    const CommandRun first = import(m_kind, path);
    COMPARE_STATUS(first, 0);
    QCOMPARE(first.json(), counts(2, 2, 0, 0));
    QCOMPARE(import(m_kind, path).json(), counts(2, 0, 2, 0));
    COMPARE_STATUS(m_store.run("verify"), 0);
}

void AdReportCommandTest::badRowsAreToldAndCanBeSkipped()
{
    const QString path = workbook({adReportHeadings(), row(QStringLiteral("2026. 10. 01")), row(QStringLiteral("2026. 10. 02"), QStringLiteral("'1.04E+09"))});
    const CommandRun refused = import(m_kind, path);
    QVERIFY(refused.status != 0);
    QCOMPARE(refused.json(), counts(2, 0, 0, 1));
    QVERIFY2(refused.err.contains("report.xlsx:3: 상품코드: "), refused.err.constData());
    QCOMPARE(import(m_kind, path, {QStringLiteral("--skip-bad-rows")}).json(), counts(2, 1, 0, 1));
}

void AdReportCommandTest::aHostileWorkbookIsRefusedAndNothingIsWritten()
{
    const qint64 before = storedRows();
    const QString path = m_store.at("bomb.xlsx");
    writeContainer(path, partsAround(sheetXml(QList<QStringList>(200'000, {QStringLiteral("1")}))));
    const CommandRun run = import(m_kind, path);
    QVERIFY(run.status != 0);
    QVERIFY2(run.shown().contains("compression_bomb"), run.shown().constData());
    QCOMPARE(storedRows(), before);
}

void AdReportCommandTest::aWorkbookForAnotherKindIsRefused()
{
    const CommandRun run = import(QStringLiteral("items"), workbook({adReportHeadings(), row(QStringLiteral("2026. 11. 01"))}));
    QVERIFY(run.status != 0);
    QVERIFY2(run.shown().contains("not_text"), run.shown().constData());
}

QTEST_GUILESS_MAIN(AdReportCommandTest)
#include "ad_report_command_test.moc"
