#include "control/book_export.h"
#include "support/long_book.h"
#include "support/papers.h"
#include "support/points_desk.h"
#include "support/wallet_samples.h"

#include <QDir>
#include <QTest>

using namespace console;
using namespace samples;

/// Files of the history and of ticket orders, over a real store.
class BookExportTest : public QObject
{
    Q_OBJECT

private slots:
    void theHistoryIsWrittenByteForByte();
    void shiftJisIsWrittenByteForByte();
    void aCharacterWithoutAPlaceIsNamed();
    void exactlyWhatIsFilteredIsWritten();
    void aWorkbookHasDatesTimesAndNumbers();
    void aTextThatLooksLikeAFormulaIsNone();
    void whatIsBookedMeanwhileIsNotInTheFile();
    void aCancelledExportLeavesNothing();
    void aSearchThatFindsNothingAsksOnTheWay();
    void ordersAreWrittenNewestFirst();
    void anOrderPlacedMeanwhileMovesNoOtherOut();

private:
    static void book(PointsDesk &desk, EntryKind kind, qint64 amount, const QString &note, const QString &item = {})
    {
        EntryDraft draft = entry(newActionId(), kind, amount, jst::dateOf(desk.clock.instant));
        draft.reason = note;
        draft.itemNumber = item;
        const auto booked = desk.wallet->book.addEntry(desk.shop(), draft, desk.clock);
        if (!booked)
            qFatal("not booked");
    }
    static ExportResult write(PointsDesk &desk, const HistoryFilter &filter, const FileTarget &target, const ExportProgress &progress = {})
    {
        return historyExport(filter, HistoryWords::codes(), target)(*desk.wallet, desk.shop(), progress);
    }
    static FileTarget target(const PointsDesk &desk, const char *name, FileFormat format = FileFormat::Csv, TextEncoding encoding = TextEncoding::Utf8Bom)
    {
        return {desk.folder.filePath(QLatin1String(name)), {format, encoding}};
    }
    static QByteArray bytesOf(const FileTarget &target)
    {
        QFile file(target.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList besideTheStore(const PointsDesk &desk)
    {
        QStringList names = QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString &name) { return name.startsWith(QStringLiteral("wallet.db")); });
        return names;
    }
};

void BookExportTest::theHistoryIsWrittenByteForByte()
{
    PointsDesk desk;
    book(desk, EntryKind::AdSpend, 300, QStringLiteral("検索, \"上位\""), QStringLiteral("0012345678"));
    desk.clock.instant = desk.clock.instant.plusSeconds(86'400);
    book(desk, EntryKind::ManualIn, 50, QStringLiteral("입금"));
    const FileTarget file = target(desk, "history.csv");
    QCOMPARE(write(desk, {}, file).value_or(-1), 3);
    QCOMPARE(bytesOf(file), QByteArray("\xEF\xBB\xBF"
                                       "date,time,amount,kind,content,related_info,balance\r\n"
                                       "2026-11-21,14:05:00,10000,opening,,,10000\r\n"
                                       "2026-11-21,14:05:00,-300,ad_spend,\"plus_keyword 検索, \"\"上位\"\"\",item=0012345678,9700\r\n"
                                       "2026-11-22,14:05:00,50,manual_in,입금,,9750\r\n"));
}

void BookExportTest::shiftJisIsWrittenByteForByte()
{
    PointsDesk desk(0);
    book(desk, EntryKind::ManualIn, 50, QStringLiteral("入金〜①髙"));
    const FileTarget file = target(desk, "history.csv", FileFormat::Csv, TextEncoding::Cp932);
    QCOMPARE(write(desk, {}, file).value_or(-1), 1);
    QCOMPARE(bytesOf(file), QByteArray("date,time,amount,kind,content,related_info,balance\r\n"
                                       "2026-11-21,14:05:00,50,manual_in,\x93\xFC\x8B\xE0\x81\x60\x87\x40\xFB\xFC,,50\r\n"));
}

void BookExportTest::aCharacterWithoutAPlaceIsNamed()
{
    PointsDesk desk(0);
    book(desk, EntryKind::ManualIn, 50, QStringLiteral("入金"));
    book(desk, EntryKind::ManualIn, 50, QStringLiteral("입금"));
    const FileTarget file = target(desk, "history.csv", FileFormat::Csv, TextEncoding::Cp932);
    const ExportResult written = write(desk, {}, file);
    QVERIFY(!written);
    const auto *error = std::get_if<TableError>(&written.error());
    QVERIFY(error && error->fault == TableFault::NoPlace);
    QCOMPARE(error->row, 3);
    QCOMPARE(error->column, QStringLiteral("content"));
    QCOMPARE(error->character, QStringLiteral("입"));
    QVERIFY2(besideTheStore(desk).isEmpty(), qPrintable(besideTheStore(desk).join(u' ')));
}

void BookExportTest::exactlyWhatIsFilteredIsWritten()
{
    PointsDesk desk;
    for (int day = 0; day < 30; ++day) {
        book(desk, day % 2 == 0 ? EntryKind::AdSpend : EntryKind::ManualIn, 100 + day, QStringLiteral("day %1").arg(day));
        desk.clock.instant = desk.clock.instant.plusSeconds(86'400);
    }
    const FileTarget file = target(desk, "history.csv");
    HistoryFilter filter;
    filter.from = QDate(2026, 11, 25);
    filter.to = QDate(2026, 12, 4);
    QCOMPARE(write(desk, filter, file).value_or(-1), 10);
    const auto page = desk.wallet->book.history(desk.shop(), filter, 1, 100);
    QVERIFY(page && page->matching == 10);
    filter.kind = EntryKind::AdSpend;
    const auto spent = desk.wallet->book.history(desk.shop(), filter, 1, 100);
    QVERIFY(spent);
    QCOMPARE(write(desk, filter, file).value_or(-1), spent->matching);
    filter.to = QDate(2026, 11, 24);
    QCOMPARE(write(desk, filter, file).value_or(-1), 0);
    QCOMPARE(bytesOf(file).count("\r\n"), 1);
}

void BookExportTest::aWorkbookHasDatesTimesAndNumbers()
{
    PointsDesk desk(0);
    book(desk, EntryKind::ManualIn, 1'234'567, QStringLiteral("入金"));
    const FileTarget file = target(desk, "history.xlsx", FileFormat::Xlsx);
    QCOMPARE(write(desk, {}, file).value_or(-1), 1);
    const auto rows = workbookRows(file.path);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).first(), QStringLiteral("str:date"));
    QCOMPARE(rows.at(1), (QStringList{QStringLiteral("datetime:2026-11-21"), QStringLiteral("time:14:05:00"), QStringLiteral("int:1234567"),
                                      QStringLiteral("str:manual_in"), QStringLiteral("str:入金"), QStringLiteral("NoneType:"), QStringLiteral("int:1234567")}));
}

void BookExportTest::aTextThatLooksLikeAFormulaIsNone()
{
    PointsDesk desk(0);
    const QStringList notes{QStringLiteral("=1+1"), QStringLiteral("　＝1+1"), QStringLiteral("@sum"), QStringLiteral("  -1"), QStringLiteral("＋1")};
    for (const QString &note : notes)
        book(desk, EntryKind::ManualIn, 5, note);
    const FileTarget csv = target(desk, "history.csv");
    QVERIFY(write(desk, {}, csv));
    for (const QString &line : QString::fromUtf8(bytesOf(csv)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).mid(1)) {
        const QString content = line.section(u',', 4, 4).remove(u'"');
        QVERIFY2(content.startsWith(u'\''), qPrintable(line));
    }
    const FileTarget workbook = target(desk, "history.xlsx", FileFormat::Xlsx);
    QVERIFY(write(desk, {}, workbook));
    for (const QStringList &row : workbookRows(workbook.path).mid(1))
        QVERIFY2(row.at(4).startsWith(QStringLiteral("str:")), qPrintable(row.at(4)));
}

void BookExportTest::whatIsBookedMeanwhileIsNotInTheFile()
{
    PointsDesk desk(0);
    for (int i = 0; i < 1'100; ++i)
        book(desk, EntryKind::ManualIn, 1, {});
    bool isFirst = true;
    const FileTarget file = target(desk, "history.csv");
    const ExportResult written = write(desk, {}, file, [&](qint64) {
        if (std::exchange(isFirst, false))
            book(desk, EntryKind::ManualIn, 999, {});
        return true;
    });
    QCOMPARE(written.value_or(-1), 1'100);
    QVERIFY(!bytesOf(file).contains(",999,"));
}

void BookExportTest::aCancelledExportLeavesNothing()
{
    PointsDesk desk;
    book(desk, EntryKind::ManualIn, 1, {});
    for (const FileFormat format : {FileFormat::Csv, FileFormat::Xlsx}) {
        const ExportResult written = write(desk, {}, target(desk, "history", format), [](qint64) { return false; });
        QVERIFY(!written);
        QVERIFY(std::get<TableError>(written.error()).fault == TableFault::Cancelled);
        QVERIFY2(besideTheStore(desk).isEmpty(), qPrintable(besideTheStore(desk).join(u' ')));
    }
}

void BookExportTest::aSearchThatFindsNothingAsksOnTheWay()
{
    PointsDesk desk;
    // More than one step of a search, and few enough to be walked over to the end.
    bookMany(*desk.wallet, desk.shop(), 4'500, QDate(2027, 1, 1), 400, QStringLiteral("ad"));
    HistoryFilter filter;
    filter.text = QStringLiteral("nowhere");
    int asked = 0;
    QCOMPARE(write(desk, filter, target(desk, "history.csv"), [&](qint64) { return ++asked > 0; }).value_or(-1), 0);
    QVERIFY2(asked > 1, qPrintable(QString::number(asked)));
    QVERIFY(QFile::remove(target(desk, "history.csv").path));
    asked = 0;
    const ExportResult written = write(desk, filter, target(desk, "history.csv"), [&](qint64) { return ++asked < 1; });
    QVERIFY(!written);
    QCOMPARE(asked, 1);
    QVERIFY(std::get<TableError>(written.error()).fault == TableFault::Cancelled);
    QVERIFY2(besideTheStore(desk).isEmpty(), qPrintable(besideTheStore(desk).join(u' ')));
}

void BookExportTest::ordersAreWrittenNewestFirst()
{
    PointsDesk desk(0);
    const Shop shop = *desk.session.shop();
    QVERIFY(placePaid(*desk.wallet, shop, ticket(newActionId(), 1'000), desk.clock));
    desk.clock.instant = desk.clock.instant.plusSeconds(86'400);
    QVERIFY(placePaid(*desk.wallet, shop, ticket(newActionId(), 500, PaymentMethod::KonbiniSeven), desk.clock));
    const FileTarget file = target(desk, "orders.csv");
    const ExportJob all = ticketOrdersExport({}, TicketOrderWords::codes(), file);
    QCOMPARE(all(*desk.wallet, desk.shop(), {}).value_or(-1), 2);
    const QList<QByteArray> lines = bytesOf(file).split('\n');
    QCOMPARE(lines.at(0), QByteArray("\xEF\xBB\xBForder_number,date,time,ticket,fee,price,method,status,deadline,paid_on\r"));
    QVERIFY2(lines.at(1).contains(",2026-11-22,14:05:00,500,0,500,konbini_seven,paid,"), lines.at(1).constData());
    QVERIFY2(lines.at(2).contains(",2026-11-21,14:05:00,1000,0,1000,card,paid,"), lines.at(2).constData());
    const ExportJob one = ticketOrdersExport({QDate(2026, 11, 22), {}}, TicketOrderWords::codes(), file);
    QCOMPARE(one(*desk.wallet, desk.shop(), {}).value_or(-1), 1);
    const ExportJob none = ticketOrdersExport({{}, QDate(2026, 11, 20)}, TicketOrderWords::codes(), file);
    QCOMPARE(none(*desk.wallet, desk.shop(), {}).value_or(-1), 0);
}

void BookExportTest::anOrderPlacedMeanwhileMovesNoOtherOut()
{
    PointsDesk desk(0);
    const Shop shop = *desk.session.shop();
    for (int i = 0; i < 1'001; ++i)
        QVERIFY(desk.wallet->ticketOrders.place(shop, ticket(newActionId(), 100), desk.clock));
    bool isFirst = true;
    const FileTarget file = target(desk, "orders.csv");
    const ExportJob all = ticketOrdersExport({}, TicketOrderWords::codes(), file);
    const ExportResult written = all(*desk.wallet, desk.shop(), [&](qint64) {
        if (std::exchange(isFirst, false) && !desk.wallet->ticketOrders.place(shop, ticket(newActionId(), 500), desk.clock))
            qFatal("no order");
        return true;
    });
    QCOMPARE(written.value_or(-1), 1'001);
    QSet<QByteArray> numbers;
    for (const QByteArray &line : bytesOf(file).split('\n').mid(1))
        numbers.insert(line.split(',').first());
    QCOMPARE(numbers.size(), 1'001 + 1); // and the end
}

QTEST_GUILESS_MAIN(BookExportTest)
#include "book_export_test.moc"
