#include "support/command_store.h"
#include "support/file_states.h"

#include <QStringEncoder>

using namespace console;
using namespace samples;

/// Settlement files of J·QSM through the command, and the money that they bring.
class SettlementImportTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsImported_data();
    void everyFileIsImported();
    void aSecondTimeNothingChanges();
    void aFileReplacesItsDays();
    void deductionsAndMegaWariReplaceOnlyThemselves();
    void badRowsAreToldAndNothingIsImported();
    void badRowsCanBeSkipped();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void reportedOrdersAreNotCountedTwice();
    void moneyIsSettledOnWednesdaysInJapan_data();
    void moneyIsSettledOnWednesdaysInJapan();
};

namespace {

const QByteArray reportHeader =
    "列0,発生の理由,列2,列3,列4,列5,列6,商品名,列8,列9,発送日,列11,列12,列13,商品決済金,列15,列16,列17,列18,Qoo10サービス利用料,列20,列21,列22,列23,列24,列25,"
    "列26,列27,列28,列29,列30,列31,列32,列33,メガワリ/メガポ補償金,列35\r\n";
const QByteArray deductionsHeader = "発生日,発生項目,備考,差引対象金額\r\n";

QDate todayInJapan()
{
    return jst::dateOf(SystemClock().now());
}

QByteArray dateText(QDate day)
{
    return day.toString(QStringLiteral("yyyy/MM/dd")).toLatin1();
}

/// A line of 販売詳細内訳; amounts as they stand in the file.
QByteArray sale(const QByteArray &day, const QByteArray &amount, const QByteArray &fee, const QByteArray &compensation = "0", const QByteArray &reason = "販売")
{
    return "," + reason + ",,,,,,クッションファンデ #21,,," + day + ",,,,\"" + amount + "\",,,,,\"" + fee + "\",,,,,,,,,,,,,,," + compensation + ",\r\n";
}
QByteArray sale(QDate day, const QByteArray &amount, const QByteArray &fee)
{
    return sale(dateText(day), amount, fee);
}

QByteArray deduction(const QByteArray &day, const QByteArray &amount, const QByteArray &item = "広告費")
{
    return day + "," + item + ",,\"" + amount + "\"\r\n";
}
QByteArray megaWari(const QByteArray &day, const QByteArray &amount)
{
    return deduction(day, amount, "メガワリ割引金額");
}

/// As J·QSM writes its files.
QByteArray cp932(const QByteArray &utf8)
{
    QStringEncoder encoder("CP932");
    return encoder.encode(QString::fromUtf8(utf8));
}

CommandRun import(const CommandStore &store, const char *kind, const QByteArray &utf8, const QStringList &more = {QStringLiteral("--json")},
                  const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    const QString path = store.file("settlement.csv", cp932(utf8));
    return store.run(QStringList{QStringLiteral("import"), QString::fromLatin1(kind), path} + more, "login-password\n", environment);
}

QJsonObject counts(int read, int added, int unchanged, int removed, int rejected = 0)
{
    return {{QStringLiteral("read"), read},           {QStringLiteral("added"), added},     {QStringLiteral("updated"), 0},
            {QStringLiteral("unchanged"), unchanged}, {QStringLiteral("removed"), removed}, {QStringLiteral("rejected"), rejected}};
}

/// All settlement money, whether its day has come or not.
qint64 money(const CommandStore &store)
{
    const CommandRun run = store.run("balance --json");
    return run.number("settled") + run.number("due");
}

} // namespace

void SettlementImportTest::everyFileIsImported_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    QTest::addColumn<qint64>("yen");
    const QByteArray report = reportHeader + sale("2026/11/08", "13,900", "1,390") + sale("2026/05/02", "15,420", "1,542", "300")
        + sale("2026/10/26", "4,760", "476") + sale("2026/10/26", "-4,760", "-476", "0", "キャンセル");
    QTest::newRow("sellingreport.csv") << QByteArray("settlement") << report << 4 << qint64(13'900 - 1'529 + 15'420 - 1'696 + 300);
    QTest::newRow("rcv.csv") << QByteArray("deductions") << deductionsHeader + deduction("2026/11/21", "-2,756") + deduction("2026/11/14", "-44,955") << 2
                             << qint64(-2'756 - 44'955);
    QTest::newRow("RecvMegawari.csv") << QByteArray("deductions") << deductionsHeader + megaWari("2026/11/21", "-40,389") << 1 << qint64(-40'389);
}

void SettlementImportTest::everyFileIsImported()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    QFETCH(qint64, yen);
    const CommandStore store;
    const CommandRun imported = import(store, kind.constData(), text);
    COMPARE_STATUS(imported, 0);
    QCOMPARE(imported.json(), counts(rows, rows, 0, 0));
    QVERIFY(imported.err.isEmpty());
    QCOMPARE(money(store), yen);
    // Saved anew by a spreadsheet it is the same file.
    for (const QByteArray &bytes : {text, "\xEF\xBB\xBF" + text, QByteArray(text).replace("\r\n", "\n")}) {
        const CommandRun again = store.run({QStringLiteral("import"), QString::fromLatin1(kind), store.file("saved.csv", bytes), QStringLiteral("--json")});
        QCOMPARE(again.json(), counts(rows, 0, rows, 0));
    }
    COMPARE_STATUS(store.run("verify"), 0);
    QCOMPARE(store.total(), 500); // settlement money is not Qcash
}

void SettlementImportTest::aSecondTimeNothingChanges()
{
    const CommandStore store;
    const QByteArray line = sale("2026/11/08", "1,000", "100"); // equal lines are three sales
    const QByteArray text = reportHeader + line + line + line;
    QCOMPARE(import(store, "settlement", text).json(), counts(3, 3, 0, 0));
    QCOMPARE(import(store, "settlement", text).json(), counts(3, 0, 3, 0));
    const CommandRun told = import(store, "settlement", text, {});
    COMPARE_STATUS(told, 0);
    QCOMPARE(told.out, QByteArray("3 rows read: 0 added, 0 updated, 3 unchanged, 0 rejected, 0 of an earlier file removed.\n"));
    QCOMPARE(money(store), 3 * 890);
    COMPARE_STATUS(store.run("verify"), 0);
}

void SettlementImportTest::aFileReplacesItsDays()
{
    const CommandStore store;
    const QByteArray before = sale("2026/11/02", "1,000", "100");
    QCOMPARE(import(store, "settlement", reportHeader + before + sale("2026/11/05", "2,000", "200") + sale("2026/11/09", "3,000", "300")).json(), counts(3, 3, 0, 0));
    QCOMPARE(money(store), 890 + 1'780 + 2'670);
    // From the 2nd to the 6th as the newer file has it; the 9th is none of its days.
    const QByteArray newer = reportHeader + before + sale("2026/11/05", "2,500", "250") + sale("2026/11/06", "500", "50");
    QCOMPARE(import(store, "settlement", newer).json(), counts(3, 2, 1, 1));
    QCOMPARE(money(store), 890 + 2'225 + 445 + 2'670);
    QVERIFY(import(store, "settlement", reportHeader + before + sale("2026/11/06", "500", "50"), {}).out.contains(", 1 of an earlier file removed."));
    QCOMPARE(money(store), 890 + 445 + 2'670);
    // A file without lines says nothing of any day.
    QCOMPARE(import(store, "settlement", reportHeader).json(), counts(0, 0, 0, 0));
    QCOMPARE(money(store), 890 + 445 + 2'670);
    COMPARE_STATUS(store.run("verify"), 0);
}

void SettlementImportTest::deductionsAndMegaWariReplaceOnlyThemselves()
{
    const CommandStore store;
    QCOMPARE(import(store, "settlement", reportHeader + sale("2026/11/14", "10,000", "1,000")).json(), counts(1, 1, 0, 0));
    const QByteArray both = deduction("2026/11/21", "-2,756") + deduction("2026/11/14", "-44,955");
    QCOMPARE(import(store, "deductions", deductionsHeader + both).json(), counts(2, 2, 0, 0));
    QCOMPARE(import(store, "deductions", deductionsHeader + megaWari("2026/11/21", "-300") + megaWari("2026/11/14", "-20")).json(), counts(2, 2, 0, 0));
    QCOMPARE(money(store), 8'900 - 2'756 - 44'955 - 320);
    QCOMPARE(import(store, "deductions", deductionsHeader + both).json(), counts(2, 0, 2, 0));
    QCOMPARE(import(store, "deductions", deductionsHeader + megaWari("2026/11/21", "-300") + megaWari("2026/11/14", "-25")).json(), counts(2, 1, 1, 1));
    QCOMPARE(money(store), 8'900 - 2'756 - 44'955 - 325);
    // rcv.csv may hold the shares of Mega-wari too: they are the same ones.
    const QByteArray shares = megaWari("2026/11/21", "-300") + megaWari("2026/11/14", "-25");
    QCOMPARE(import(store, "deductions", deductionsHeader + both + shares).json(), counts(4, 0, 4, 0));
    QCOMPARE(money(store), 8'900 - 2'756 - 44'955 - 325);
    COMPARE_STATUS(store.run("verify"), 0);
}

void SettlementImportTest::badRowsAreToldAndNothingIsImported()
{
    const CommandStore store;
    QCOMPARE(import(store, "settlement", reportHeader + sale("2026/11/08", "1,000", "100")).json(), counts(1, 1, 0, 0));
    const CommandRun report = import(store, "settlement", reportHeader + sale("2026/11/08", "9,000", "900") + sale("2026/13/01", "1", "1") + sale("", "1", "1")
                                                              + sale("2026/11/08", "1.5", "free") + sale("2026/11/08", "", "1", "0", ""));
    COMPARE_STATUS(report, 1);
    QCOMPARE(report.json(), counts(5, 0, 0, 0, 4));
    const QByteArray name = store.at("settlement.csv").toUtf8();
    for (const char *place : {":3: 発送日: not_a_date \"2026/13/01\"", ":4: 発送日: missing", ":5: 商品決済金: not_a_number \"1.5\"",
                              ":5: Qoo10サービス利用料: not_a_number \"free\"", ":6: 発生の理由: missing", ":6: 商品決済金: missing"})
        QVERIFY2(report.err.contains(name + place), report.err.constData());
    QVERIFY(report.err.contains("nothing was imported"));

    const CommandRun deductions = import(store, "deductions", deductionsHeader + deduction("2026/02/30", "-1") + deduction("2026/11/21", "many") + "2026/11/21,広告費\r\n");
    COMPARE_STATUS(deductions, 1);
    for (const char *place : {":2: 発生日: not_a_date \"2026/02/30\"", ":3: 差引対象金額: not_a_number \"many\"", ":4: "})
        QVERIFY2(deductions.err.contains(name + place), deductions.err.constData());
    QCOMPARE(money(store), 890); // what an earlier file brought for those days stays
    COMPARE_STATUS(store.run("verify"), 0);
}

void SettlementImportTest::badRowsCanBeSkipped()
{
    const CommandStore store;
    const QStringList skipping{QStringLiteral("--json"), QStringLiteral("--skip-bad-rows")};
    const CommandRun run = import(store, "settlement", reportHeader + sale("2026/11/08", "1,000", "100") + sale("2026/11/09", "many", "1"), skipping);
    COMPARE_STATUS(run, 1);
    QCOMPARE(run.json(), counts(2, 1, 0, 0, 1));
    QVERIFY(run.err.contains(":3: 商品決済金: not_a_number \"many\"") && !run.err.contains("nothing was imported"));
    COMPARE_STATUS(import(store, "deductions", deductionsHeader + deduction("2026/11/21", "-90") + deduction("2026/11/21", ""), skipping), 1);
    QCOMPARE(money(store), 890 - 90);
    COMPARE_STATUS(store.run("verify"), 0);
}

void SettlementImportTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("told");
    const QByteArray report = reportHeader + sale("2026/11/08", "1,000", "100");
    const QByteArray deductions = deductionsHeader + deduction("2026/11/21", "-90");
    const QByteArray orders = bytesOf(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/cli/orders.csv"));
    const QString otherKind = QStringLiteral("other_kind");
    QTest::newRow("a report as deductions") << QByteArray("deductions") << report << otherKind << QByteArray("looks like: settlement");
    QTest::newRow("deductions as a report") << QByteArray("settlement") << deductions << otherKind << QByteArray("looks like: deductions");
    QTest::newRow("a report as orders") << QByteArray("orders") << report << otherKind << QByteArray("looks like: settlement");
    QTest::newRow("orders as a report") << QByteArray("settlement") << orders << otherKind << QByteArray("looks like: orders");
    QTest::newRow("no amounts") << QByteArray("settlement") << QByteArray(report).replace("商品決済金", "列14") << QStringLiteral("missing_columns") << QByteArray("商品決済金");
    QTest::newRow("two amounts") << QByteArray("settlement") << QByteArray(report).replace("列15", "商品決済金") << QStringLiteral("doubled_columns")
                                 << QByteArray("商品決済金");
    QTest::newRow("empty") << QByteArray("deductions") << QByteArray() << QStringLiteral("empty") << QByteArray();
}

void SettlementImportTest::otherFilesAreRefused()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QByteArray, told);
    static const CommandStore store;
    const CommandRun run = import(store, kind.constData(), text, {QStringLiteral("--json"), QStringLiteral("--skip-bad-rows")});
    COMPARE_STATUS(run, 1);
    QCOMPARE(run.refusal(), code);
    QVERIFY2(run.err.contains("Nothing was imported") && run.err.contains(told), run.err.constData());
    QCOMPARE(money(store), 0);
    COMPARE_STATUS(import(store, "settlements", text), 2); // no such kind
}

void SettlementImportTest::reportedOrdersAreNotCountedTwice()
{
    const CommandStore store;
    const QByteArray orders = "配送状態,注文番号,発送日,配送完了日,商品番号,供給原価の合計\r\n配送完了,1030000001,2026/11/08,2026/11/10,1001,5000\r\n"
                              "配送完了,1030000002,2026/11/12,2026/11/14,1001,700\r\n";
    COMPARE_STATUS(import(store, "orders", orders), 0);
    QCOMPARE(money(store), 5'700);
    COMPARE_STATUS(import(store, "settlement", reportHeader + sale("2026/11/07", "1,000", "100") + sale("2026/11/09", "1,000", "100")), 0);
    QCOMPARE(money(store), 700 + 2 * 890); // the report covers the 8th
    COMPARE_STATUS(import(store, "orders", orders), 0);
    QCOMPARE(money(store), 700 + 2 * 890);
    COMPARE_STATUS(store.run("verify"), 0);
}

void SettlementImportTest::moneyIsSettledOnWednesdaysInJapan_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<int>("days");
    for (const char *zone : {"Pacific/Kiritimati", "America/Los_Angeles", "Asia/Tokyo", "XYZ+24", "XYZ-24"}) {
        QTest::newRow(QByteArray(zone) + " general") << QByteArray(zone) << QStringLiteral("general") << 15;
        QTest::newRow(QByteArray(zone) + " power") << QByteArray(zone) << QStringLiteral("power") << 5;
    }
}

void SettlementImportTest::moneyIsSettledOnWednesdaysInJapan()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, grade);
    QFETCH(int, days);
    const QDate today = todayInJapan();
    QDate wednesday = today;
    while (wednesday.dayOfWeek() != Qt::Wednesday)
        wednesday = wednesday.addDays(-1);
    // Delivered three days after shipping; the newest that the last Wednesday settled, and those of the days after it.
    const QDate settled = wednesday.addDays(-days - 3);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QString::fromLatin1(zone));
    const CommandStore store({QStringLiteral("--grade"), grade});
    const QByteArray report = reportHeader + sale(settled.addDays(-30), "100", "0") + sale(settled, "1,000", "100") + sale(settled.addDays(1), "20,000", "2,000")
        + sale(settled.addDays(7), "300,000", "0") + sale(settled.addDays(8), "4,000,000", "0");
    COMPARE_STATUS(import(store, "settlement", report, {}, environment), 0);
    const QByteArray taken = deductionsHeader + deduction(dateText(wednesday), "-7") + deduction(dateText(wednesday.addDays(1)), "-30");
    COMPARE_STATUS(import(store, "deductions", taken, {}, environment), 0);

    const CommandRun run = store.run({QStringLiteral("balance"), QStringLiteral("--json")}, "login-password\n", environment);
    COMPARE_STATUS(run, 0);
    const CommandRun told = store.run({QStringLiteral("balance")}, "login-password\n", environment);
    if (todayInJapan() != today)
        QSKIP("a new day began in Japan meanwhile");
    QCOMPARE(run.number("settled"), 100 + 890 - 7);
    QCOMPARE(run.number("due"), 17'800 + 300'000 + 4'000'000 - 30);
    QVERIFY2(told.out.contains("Settlement money: 983 yen; settlement-due money: 4317770 yen\n"), told.out.constData());
    const QDate lastDay(today.year(), today.month(), today.daysInMonth());
    QCOMPARE(run.text("deadline"), lastDay.toString(Qt::ISODate) + QStringLiteral("T23:59:59+09:00"));
    QCOMPARE(run.text("month"), today.addDays(-today.day()).toString(QStringLiteral("yyyy-MM")));
    COMPARE_STATUS(store.run("verify"), 0);
}

QTEST_GUILESS_MAIN(SettlementImportTest)
#include "settlement_import_test.moc"
