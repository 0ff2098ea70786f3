#include "support/command_store.h"
#include "support/file_states.h"
#include "support/workbook_parts.h"

#include <QDir>

using namespace console;
using namespace samples;

/// Item scores through the command: which months, in which file, and why not.
class ExportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lastMonthIsWrittenWhereNoneIsNamed();
    void monthsAreThoseOfTheDays();
    void theEncodingCanBeChosen();
    void aCharacterWithoutAPlaceIsToldAndNothingIsWritten();
    void aWorkbookHoldsTheSame();
    void wrongWordsAreWrongUsage_data();
    void wrongWordsAreWrongUsage();
    void withoutThePasswordNothingIsWritten();
    void whereNothingMayBeWrittenItSaysSo();

private:
    [[nodiscard]] static CommandRun exported(const CommandStore &store, const QString &file, const QStringList &more = {})
    {
        return store.run(QStringList{QStringLiteral("export"), QStringLiteral("item-scores"), file, QStringLiteral("--json")} + more);
    }

    std::unique_ptr<CommandStore> m_store;
    JstMonth m_lastMonth = *JstMonth::of(2026, 1);
};

namespace {

const QByteArray header = "month,item_number,item_name,category,delivery,claim,review,total\r\n";

} // namespace

void ExportCommandTest::initTestCase()
{
    m_store = std::make_unique<CommandStore>();
    m_lastMonth = JstMonth::containing(SystemClock().now()).previous();
    const QByteArray last = m_lastMonth.lastDay().toString(Qt::ISODate).toLatin1();
    const QByteArray before = m_lastMonth.previous().firstDay().toString(Qt::ISODate).toLatin1();
    const QByteArray rows = last + ",1001,美容液,Skin,general,delivery,shipped_on_time,30,1030000001\n" + last
        + ",1001,美容液,Skin,reserve,claim,returned,-5,1030000002\n" + last + ",1002,=1+1,Skin,general,review,satisfied,7,\n" + before
        + ",1001,美容液,Skin,general,delivery,shipped_on_time,4,1030000003\n2019-07-01,1001,美容液,Skin,general,delivery,shipped_on_time,9,1030000004\n";
    const QString path = m_store->file("points.csv", "date,item_number,item_name,category,goods_kind,component,event,points,order_number\n" + rows);
    COMPARE_STATUS(m_store->run({QStringLiteral("import"), QStringLiteral("points"), path}), 0);
}

void ExportCommandTest::lastMonthIsWrittenWhereNoneIsNamed()
{
    const QString path = m_store->at("scores.csv");
    const CommandRun run = exported(*m_store, path);
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.json(), (QJsonObject{{QStringLiteral("rows"), 2}, {QStringLiteral("file"), path}}));
    const QByteArray month = m_lastMonth.text().toLatin1();
    QCOMPARE(bytesOf(path), "\xEF\xBB\xBF" + header + month + ",1001,美容液,Skin,30,-5,0,25\r\n" + month + ",1002,'=1+1,Skin,0,0,7,7\r\n");
    QVERIFY(run.err.isEmpty());
    QVERIFY(m_store->run({QStringLiteral("export"), QStringLiteral("item-scores"), path}).out.contains("2 rows written to "));
}

void ExportCommandTest::monthsAreThoseOfTheDays()
{
    const QString path = m_store->at("months.csv");
    const QString lastDay = m_lastMonth.firstDay().toString(Qt::ISODate);
    const CommandRun all = exported(*m_store, path, {QStringLiteral("--from"), QStringLiteral("2019-07-31"), QStringLiteral("--to"), lastDay});
    QCOMPARE(all.number("rows"), 4);
    QVERIFY(bytesOf(path).startsWith("\xEF\xBB\xBF" + header + "2019-07,1001,"));
    const CommandRun one = exported(*m_store, path, {QStringLiteral("--to"), QStringLiteral("2019-07-01")});
    QCOMPARE(one.number("rows"), 1);
    const CommandRun open = exported(*m_store, path, {QStringLiteral("--from"), m_lastMonth.previous().lastDay().toString(Qt::ISODate)});
    QCOMPARE(open.number("rows"), 3);
    // A month that has not begun has no rows; that is no fault.
    const CommandRun coming = exported(*m_store, path, {QStringLiteral("--from"), QStringLiteral("9000-01-01"), QStringLiteral("--to"), QStringLiteral("9999-12-31")});
    COMPARE_STATUS(coming, 0);
    QCOMPARE(bytesOf(path), "\xEF\xBB\xBF" + header);
}

void ExportCommandTest::theEncodingCanBeChosen()
{
    const QString path = m_store->at("encoded.csv");
    COMPARE_STATUS(exported(*m_store, path, {QStringLiteral("--encoding"), QStringLiteral("Shift_JIS")}), 0);
    QVERIFY(bytesOf(path).contains("\x94\xFC\x97\x65\x89\x74")); // 美容液
    QVERIFY(bytesOf(path).startsWith(header));
    COMPARE_STATUS(exported(*m_store, path, {QStringLiteral("--encoding"), QStringLiteral("utf-8")}), 0);
    QVERIFY(bytesOf(path).startsWith(header));
    COMPARE_STATUS(exported(*m_store, path, {QStringLiteral("--encoding"), QStringLiteral("utf-16le")}), 0);
    QVERIFY(bytesOf(path).startsWith(QByteArray("\xFF\xFEm\0o\0", 6)));
}

void ExportCommandTest::aCharacterWithoutAPlaceIsToldAndNothingIsWritten()
{
    const CommandStore store;
    const QByteArray day = m_lastMonth.firstDay().toString(Qt::ISODate).toLatin1();
    const QString points = store.file("points.csv", "date,item_number,item_name,category,goods_kind,component,event,points\n" + day
                                                        + ",1001,리들샷,Skin,general,delivery,shipped_on_time,3\n");
    COMPARE_STATUS(store.run({QStringLiteral("import"), QStringLiteral("points"), points}), 0);
    const QString path = store.file("scores.csv", "before");
    const CommandRun run = exported(store, path, {QStringLiteral("--encoding"), QStringLiteral("cp932")});
    COMPARE_STATUS(run, 1);
    QCOMPARE(run.refusal(), QStringLiteral("no_place_in_encoding"));
    QVERIFY2(run.err.contains("row 2, column item_name: \"리\""), run.err.constData());
    QCOMPARE(bytesOf(path), QByteArray("before"));
}

void ExportCommandTest::aWorkbookHoldsTheSame()
{
    const QString path = m_store->at("scores.XLSX");
    const CommandRun run = exported(*m_store, path);
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.number("rows"), 2);
    const auto rows = sheetOf(path);
    QCOMPARE(rows.size(), 3);
    QStringList titles;
    for (const SheetCell &cell : rows.first())
        titles.append(cell.text);
    QCOMPARE(titles.join(u',').toLatin1() + "\r\n", header);
    QCOMPARE(rows.at(1).at(2).text, QStringLiteral("美容液"));
    QCOMPARE(rows.at(1).at(7).type, QStringLiteral("n"));
    QCOMPARE(rows.at(1).at(7).text, QStringLiteral("25"));
    QCOMPARE(rows.at(2).at(2).type, QStringLiteral("inlineStr"));
    QCOMPARE(rows.at(2).at(2).text, QStringLiteral("=1+1"));
}

void ExportCommandTest::wrongWordsAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList scores{QStringLiteral("export"), QStringLiteral("item-scores")};
    QTest::newRow("another kind") << QStringList{QStringLiteral("export"), QStringLiteral("scores"), QStringLiteral("x.csv")};
    QTest::newRow("no file") << scores;
    QTest::newRow("another suffix") << scores + QStringList{QStringLiteral("x.ods")};
    QTest::newRow("no suffix") << scores + QStringList{QStringLiteral("csv")};
    QTest::newRow("no day") << scores + QStringList{QStringLiteral("x.csv"), QStringLiteral("--from"), QStringLiteral("2026-02-30")};
    QTest::newRow("a month") << scores + QStringList{QStringLiteral("x.csv"), QStringLiteral("--from"), QStringLiteral("2026-02")};
    QTest::newRow("too early") << scores + QStringList{QStringLiteral("x.csv"), QStringLiteral("--from"), QStringLiteral("2019-06-30")};
    QTest::newRow("turned round")
        << scores + QStringList{QStringLiteral("x.csv"), QStringLiteral("--from"), QStringLiteral("2026-02-02"), QStringLiteral("--to"), QStringLiteral("2026-02-01")};
    QTest::newRow("no encoding") << scores + QStringList{QStringLiteral("x.csv"), QStringLiteral("--encoding"), QStringLiteral("latin1")};
    QTest::newRow("an encoded workbook") << scores + QStringList{QStringLiteral("x.xlsx"), QStringLiteral("--encoding"), QStringLiteral("cp932")};
}

void ExportCommandTest::wrongWordsAreWrongUsage()
{
    QFETCH(QStringList, words);
    COMPARE_STATUS(m_store->run(words), 2);
}

void ExportCommandTest::withoutThePasswordNothingIsWritten()
{
    const QString path = m_store->at("secret.csv");
    COMPARE_STATUS(m_store->run({QStringLiteral("export"), QStringLiteral("item-scores"), path}, "wrong-password\n"), 5);
    QVERIFY(!QFileInfo::exists(path));
}

void ExportCommandTest::whereNothingMayBeWrittenItSaysSo()
{
    for (const char *file : {"missing/scores.csv", "missing/scores.xlsx"}) {
        const CommandRun run = exported(*m_store, m_store->at(file));
        COMPARE_STATUS(run, 2);
        QCOMPARE(run.refusal(), QStringLiteral("cannot_write"));
        QVERIFY(run.err.contains("Nothing was written"));
    }
}

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "export_command_test.moc"
