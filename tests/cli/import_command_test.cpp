#include "support/command_store.h"
#include "support/file_states.h"

#include <QStringEncoder>

using namespace console;
using namespace samples;

/// Files of every kind and encoding through the command; bad ones leave nothing.
class ImportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindIsImported_data();
    void everyKindIsImported();
    void aSecondTimeNothingChanges();
    void badRowsAreToldAndNothingIsImported();
    void badRowsCanBeSkipped();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void theEncodingCanBeChosen();
    void anImportWithoutThePasswordReadsNothing();
    void buyersStayOutOfTheStore();
    void manyBadRowsAreCounted();

private:
    [[nodiscard]] CommandRun import(const char *kind, const QString &path, const QStringList &more = {QStringLiteral("--json")}) const
    {
        return m_store->run(QStringList{QStringLiteral("import"), QString::fromLatin1(kind), path} + more);
    }
    [[nodiscard]] static QJsonObject counts(int read, int added, int updated, int unchanged, int rejected)
    {
        return {{QStringLiteral("read"), read}, {QStringLiteral("added"), added}, {QStringLiteral("updated"), updated},
                {QStringLiteral("unchanged"), unchanged}, {QStringLiteral("rejected"), rejected}};
    }
    [[nodiscard]] static QString sample(const QString &kind) { return QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/cli/") + kind + QStringLiteral(".csv"); }

    std::unique_ptr<CommandStore> m_store;
};

namespace {

QByteArray inEncoding(const QByteArray &utf8, const QByteArray &encoding)
{
    const QString text = QString::fromUtf8(utf8);
    if (encoding == "utf-8-bom")
        return "\xEF\xBB\xBF" + utf8;
    if (encoding == "utf-16le") {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        return encoder.encode(text);
    }
    if (encoding == "cp932") {
        QStringEncoder encoder("CP932");
        return encoder.encode(text);
    }
    return utf8;
}

const QByteArray pointsHeader = "date,item_number,item_name,category,goods_kind,component,event,points,order_number\n";
const QByteArray goodRow = "2026-10-03,1088021821,Serum,Skin,general,delivery,shipped_on_time,30,1030000001\n";

} // namespace

void ImportCommandTest::initTestCase()
{
    m_store = std::make_unique<CommandStore>();
}

void ImportCommandTest::everyKindIsImported_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<int>("rows");
    const std::pair<const char *, int> kinds[] = {{"points", 4}, {"items", 2}, {"orders", 3}, {"inquiries", 2}, {"notices", 2}};
    for (const auto &[kind, rows] : kinds) {
        for (const char *encoding : {"utf-8", "utf-8-bom", "cp932", "utf-16le"})
            QTest::newRow(QByteArray(kind).append(" ").append(encoding).constData()) << QByteArray(kind) << QByteArray(encoding) << rows;
    }
}

void ImportCommandTest::everyKindIsImported()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, encoding);
    QFETCH(int, rows);
    const QByteArray bytes = bytesOf(sample(QString::fromLatin1(kind)));
    const QString path = m_store->file("import.csv", inEncoding(QByteArray(bytes).replace("\n", "\r\n"), encoding));
    const CommandRun imported = import(kind.constData(), path);
    COMPARE_STATUS(imported, 0);
    // The first encoding brings the rows, the others find them there: every encoding reads the same text.
    QCOMPARE(imported.json(), encoding == "utf-8" ? counts(rows, rows, 0, 0, 0) : counts(rows, 0, 0, rows, 0));
    QVERIFY(imported.err.isEmpty());
}

void ImportCommandTest::aSecondTimeNothingChanges()
{
    const CommandStore store;
    const QString path = store.file("points.csv", pointsHeader + goodRow + goodRow + goodRow); // equal rows are three events
    const QStringList words{QStringLiteral("import"), QStringLiteral("points"), path, QStringLiteral("--json")};
    QCOMPARE(store.run(words).json(), counts(3, 3, 0, 0, 0));
    QCOMPARE(store.run(words).json(), counts(3, 0, 0, 3, 0));
    const QString corrected = store.file("points.csv", pointsHeader + QByteArray(goodRow).replace(",30,", ",20,") + goodRow + goodRow + goodRow);
    QCOMPARE(store.run(words).json(), counts(4, 1, 1, 2, 0));
    COMPARE_STATUS(store.run("verify"), 0);
    QCOMPARE(corrected, path);
}

void ImportCommandTest::badRowsAreToldAndNothingIsImported()
{
    const CommandStore store;
    const QByteArray bytes = pointsHeader + goodRow + QByteArray(goodRow).replace("30", "many") + QByteArray(goodRow).replace("general", "special")
        + QByteArray(goodRow).replace("2026-10-03", "2026-02-30") + "2026-10-03,1\n";
    const QString path = store.file("points.csv", bytes);
    const CommandRun run = store.run({QStringLiteral("import"), QStringLiteral("points"), path, QStringLiteral("--json")});
    COMPARE_STATUS(run, 1);
    QCOMPARE(run.number("rejected"), 4);
    QCOMPARE(run.number("added"), 0);
    const QByteArray name = path.toUtf8();
    for (const char *place : {":3: points: not_a_number \"many\"", ":4: goods_kind: unknown_value \"special\"", ":5: date: not_a_date \"2026-02-30\"", ":6: "})
        QVERIFY2(run.err.contains(name + place), run.err.constData());
    QVERIFY(run.err.contains("nothing was imported"));
    const CommandRun mended = store.run({QStringLiteral("import"), QStringLiteral("points"), store.file("points.csv", pointsHeader + goodRow), QStringLiteral("--json")});
    QCOMPARE(mended.json(), counts(1, 1, 0, 0, 0));
}

void ImportCommandTest::badRowsCanBeSkipped()
{
    const CommandStore store;
    const QString path = store.file("points.csv", pointsHeader + goodRow + QByteArray(goodRow).replace("30", "many"));
    const CommandRun run = store.run({QStringLiteral("import"), QStringLiteral("points"), path, QStringLiteral("--json"), QStringLiteral("--skip-bad-rows")});
    COMPARE_STATUS(run, 1);
    QCOMPARE(run.json(), counts(2, 1, 0, 0, 1));
    QVERIFY(!run.err.contains("nothing was imported"));
    COMPARE_STATUS(store.run("verify"), 0);
}

void ImportCommandTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << 1 << QStringLiteral("empty");
    QTest::newRow("another kind") << bytesOf(sample(QStringLiteral("items"))) << 1 << QStringLiteral("other_kind");
    QTest::newRow("columns missing") << QByteArray("date,item_number\n2026-10-03,1\n") << 1 << QStringLiteral("missing_columns");
    QTest::newRow("columns twice") << QByteArray(pointsHeader).replace("category", "date") + goodRow << 1 << QStringLiteral("doubled_columns");
    QTest::newRow("binary") << QByteArray(1'000, '\0') + QByteArray::fromHex("7f454c46020101") << 1 << QString();
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04") + QByteArray(500, '\1') << 1 << QString();
    QTest::newRow("a field of 20 MB") << pointsHeader + goodRow + "2026-10-03,1088021821,\"" + QByteArray(20'000'000, 'x') + "\",Skin\n" << 1
                                      << QStringLiteral("field_too_long");
    QTest::newRow("an open quote") << pointsHeader + goodRow + "2026-10-03,\"1088021821,Serum\n" << 1 << QStringLiteral("unterminated_quote");
}

void ImportCommandTest::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, code);
    static const CommandStore store;
    const QString path = store.file("import.csv", bytes);
    const CommandRun run = store.run({QStringLiteral("import"), QStringLiteral("points"), path, QStringLiteral("--json"), QStringLiteral("--skip-bad-rows")});
    COMPARE_STATUS(run, status);
    if (!code.isEmpty())
        QCOMPARE(run.refusal(), code);
    QVERIFY(!run.refusal().isEmpty() && run.err.contains("Nothing was imported"));
    QVERIFY(run.err.size() < 2'000);
    COMPARE_STATUS(store.run("verify"), 0);
    QCOMPARE(hashOf(path), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void ImportCommandTest::theEncodingCanBeChosen()
{
    const CommandStore store;
    const QString path = store.file("points.csv", inEncoding(bytesOf(sample(QStringLiteral("points"))), "cp932"));
    const QStringList words{QStringLiteral("import"), QStringLiteral("points"), path, QStringLiteral("--json"), QStringLiteral("--encoding")};
    const CommandRun wrong = store.run(words + QStringList{QStringLiteral("utf-8")});
    COMPARE_STATUS(wrong, 1);
    QCOMPARE(wrong.refusal(), QStringLiteral("undecodable"));
    for (const char *name : {"cp932", "CP932", "Shift_JIS"})
        COMPARE_STATUS(store.run(words + QStringList{QString::fromLatin1(name)}), 0);
    COMPARE_STATUS(import("points", store.at("missing.csv")), 2);
    COMPARE_STATUS(import("points", QFileInfo(store.path).absolutePath()), 2);
}

void ImportCommandTest::anImportWithoutThePasswordReadsNothing()
{
    const CommandStore store;
    const QStringList words{QStringLiteral("import"), QStringLiteral("points"), store.at("missing.csv")};
    COMPARE_STATUS(store.run(words, "wrong-password\n"), 5);
}

void ImportCommandTest::buyersStayOutOfTheStore()
{
    COMPARE_STATUS(import("orders", sample(QStringLiteral("orders"))), 0);
    const QByteArray kept = bytesOf(m_store->path) + bytesOf(m_store->path + QStringLiteral("-journal"));
    for (const char *name : {"山田", "太郎", "花子", "4321"})
        QVERIFY2(!kept.contains(name), name);
    QVERIFY(kept.contains("1030000001"));
}

void ImportCommandTest::manyBadRowsAreCounted()
{
    QByteArray bytes = pointsHeader;
    for (int i = 0; i < 5'000; ++i)
        bytes += QByteArray(goodRow).replace(",30,", ",thirty,");
    const CommandRun run = import("points", m_store->file("import.csv", bytes));
    COMPARE_STATUS(run, 1);
    QCOMPARE(run.number("read"), 5'000);
    QCOMPARE(run.number("rejected"), 5'000);
    QVERIFY(run.err.count('\n') < 100);
    QVERIFY(run.err.contains("more."));
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "import_command_test.moc"
