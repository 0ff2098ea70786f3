#include "exchange/preview.h"

#include "import_files.h"

#include <QTest>

using namespace console;
using namespace importfiles;

/// A buyer's data goes in with the order file and never comes out, whatever is wrong with the file.
class ImportPrivacyTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingPersonalLeavesTheReader_data();
    void nothingPersonalLeavesTheReader();
    void whatABuyerWroteIsNotRepeatedInAFinding();

private:
    Folder m_folder;
};

namespace {

/// Each piece of the buyer's and receiver's data in orderRow().
const QStringList secrets{u"秘密"_qs, u"ヒミツ"_qs, u"9999-000"_qs, u"999-0003"_qs};

QString everythingOf(const FileError &error)
{
    return QString(codeIn(fileFaultCodes, error.fault)) + error.columns.join(u'|') + error.detail;
}

QString everythingOf(const QString &path)
{
    QString all;
    const Reading<SalesOrder> reading = readAll<SalesOrder>(path);
    const Preview shownFile = preview(path, ImportKind::Orders);
    all += shown(reading.rows).join(u'\n') + shown(reading.problems).join(u'\n') + shown(shownFile.problems).join(u'\n');
    for (const FileSummary &summary : {reading.summary, shownFile.summary})
        all += summary.columns.join(u'|') + summary.unknownColumns.join(u'|');
    for (const std::optional<FileError> &error : {reading.error, shownFile.error})
        all += error ? everythingOf(*error) : QString();
    for (const PreviewRow &row : shownFile.rows)
        all += row.cells.join(u'|');
    return all;
}

} // namespace

void ImportPrivacyTest::nothingPersonalLeavesTheReader_data()
{
    QTest::addColumn<QString>("text");
    const QString row = orderRow(u"配送完了"_qs, u"1000000000"_qs);
    const auto changed = [&row](const QString &from, const QString &to) { return QString(row).replace(from, to); };
    QTest::newRow("good row") << QString(ordersHeader + row);
    QTest::newRow("no header") << QString(row + row);
    QTest::newRow("bad state") << QString(ordersHeader + changed(u"配送完了"_qs, u"不明"_qs));
    QTest::newRow("bad date") << QString(ordersHeader + changed(u"2026/02/17"_qs, u"2026/02/31"_qs));
    QTest::newRow("extra comma in the address") << QString(ordersHeader + changed(u"東京都"_qs, u"東京都,"_qs));
    QTest::newRow("quote in the address") << QString(ordersHeader + changed(u"東京都"_qs, u"\"東京都\""_qs));
    QTest::newRow("open quote in the address") << QString(ordersHeader + changed(u"東京都"_qs, u"\"東京都"_qs));
    QTest::newRow("a field too few") << QString(ordersHeader + changed(u",JP,"_qs, u","_qs));
    QTest::newRow("same key, other content") << QString(ordersHeader + row + changed(u"配送完了"_qs, u"配送中"_qs));
    QTest::newRow("missing column") << QString(ordersHeader).replace(u"注文番号"_qs, u"?"_qs) + row;
}

void ImportPrivacyTest::nothingPersonalLeavesTheReader()
{
    QFETCH(const QString, text);
    for (const auto &[encoding, code] : textEncodingCodes) {
        const QString all = everythingOf(m_folder.file(QString(text).replace(u'¥', u'\\'), encoding));
        QVERIFY(!all.isEmpty());
        for (const QString &secret : secrets)
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }
}

void ImportPrivacyTest::whatABuyerWroteIsNotRepeatedInAFinding()
{
    const QString tooLong = u"秘密"_qs.repeated(5001);
    const QString row = orderRow(u"配送完了"_qs, u"1000000000"_qs).replace(u"カラー:ブラック"_qs, tooLong);
    const auto orders = readAll<SalesOrder>(m_folder.file(ordersHeader + row));
    QCOMPARE(shown(orders.problems), QStringList{u"2 オプション情報 too_long"_qs});
    const auto inquiries = readAll<Inquiry>(m_folder.file(inquiriesHeader + u"Q-1,2026-11-01,,%1,0\n"_qs.arg(tooLong)));
    QCOMPARE(shown(inquiries.problems), QStringList{u"2 title too_long"_qs});
}

QTEST_GUILESS_MAIN(ImportPrivacyTest)
#include "import_privacy_test.moc"
