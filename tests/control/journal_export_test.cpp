#include "control/journal_export.h"
#include "control/journal_reading.h"
#include "support/bidding.h"
#include "support/chance.h"
#include "support/journal_samples.h"
#include "support/wallet_samples.h"

#include <QStringDecoder>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// Journals of a real book: what is read, what is written, and that on every day they hold what is left of the lots.
class JournalExportTest : public QObject
{
    Q_OBJECT

private slots:
    void theCatalogueIsWholeAndFitsYayoi();
    void aBrokenCatalogueIsNone_data();
    void aBrokenCatalogueIsNone();
    void ownPoliciesHoldFromTheFirstOnesDay();
    void aMonthIsWrittenForYayoi();
    void aFileThatStoodThereStaysWhereATitleHasNoPlace();
    void aClosingIsBookedOnceItsDayIsOver();
    void aPreviewStopsOnceNobodyWantsIt();
    void anExportCanBeStopped();
    void aStoreThatChangesInBetweenIsReadAnew();
    void onEveryDayTheBooksHoldWhatIsLeftOfTheLots();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    static QByteArray catalogue()
    {
        return bytesOf(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/catalogue/accounting.json"));
    }
};

namespace {

/// A book of one shop, booked by a clock that goes on.
struct Book
{
    explicit Book(const QString &path, qint64 opening = 1'000) : wallet(openWallet(path))
    {
        clock.instant = jst::at({2026, 10, 1}, QTime(10, 0));
        shop = registerShop(*wallet, clock, opening);
    }
    void at(QDate day) { clock.instant = jst::at(day, QTime(10, 0)); }
    void add(EntryKind kind, qint64 amount)
    {
        if (!wallet->book.addEntry(shop.id, entry(newId(), kind, amount, jst::dateOf(clock.instant)), clock))
            qFatal("no entry");
    }
    void save(QDate from, const BookingPolicy &policy)
    {
        if (!wallet->accounting.save(shop.id, {newId(), {from, policy}}, clock))
            qFatal("no policy");
    }
    QString newId() { return QStringLiteral("id-%1").arg(++ids); }
    /// As they are on `today`, or long after.
    QStringList journals(QDate from, QDate to, QDate today = {2100, 1, 1})
    {
        QStringList lines;
        const auto add = [&](const Journal &journal) {
            lines.append(journalText(journal));
            return true;
        };
        if (!JournalReading(*wallet, shop.id, AccountingCatalogue::shipped(), today).read(from, to, add, [](const LeftOut &) {}))
            qFatal("not read");
        return lines;
    }

    FakeClock clock;
    std::unique_ptr<Wallet> wallet;
    Shop shop;
    int ids = 0;
};

} // namespace

void JournalExportTest::theCatalogueIsWholeAndFitsYayoi()
{
    const AccountingCatalogue shipped = AccountingCatalogue::shipped();
    QVERIFY(AccountingCatalogue::fromJson(catalogue()));
    for (const DatedPolicy &policy : shipped.policies())
        QVERIFY(problemsOf(policy).isEmpty());
    QCOMPARE(shipped.words().entries.at(EntryKind::Charge), QStringLiteral("Qキャッシュのチャージ"));
    QCOMPARE(shipped.policies().first().policy.title(AccountRole::Prepayment).title, QStringLiteral("前払金"));
}

void JournalExportTest::aBrokenCatalogueIsNone_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a role is missing") << QByteArray("\"settlement_due\": {\"title\"") << QByteArray("\"other\": {\"title\"");
    QTest::newRow("an empty title") << QByteArray("\"元入金\"") << QByteArray("\"\"");
    QTest::newRow("an unknown method") << QByteArray("\"method\": \"prepayment\"") << QByteArray("\"method\": \"other\"");
    QTest::newRow("no day") << QByteArray("2019-07-01") << QByteArray("2019-02-30");
    QTest::newRow("month 0") << QByteArray("\"lastMonth\": 12") << QByteArray("\"lastMonth\": 0");
    QTest::newRow("a word is missing") << QByteArray("\"shop_mail\"") << QByteArray("\"other\"");
    QTest::newRow("no place for the number") << QByteArray("注文番号%1") << QByteArray("注文番号");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("");
}

void JournalExportTest::aBrokenCatalogueIsNone()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = catalogue();
    QVERIFY(json.contains(from));
    QVERIFY(!AccountingCatalogue::fromJson(json.replace(from, to)));
}

void JournalExportTest::ownPoliciesHoldFromTheFirstOnesDay()
{
    const QList<DatedPolicy> shipped{{{2019, 7, 1}, bookingPolicy(BookingMethod::Prepayment, PointsBooking::Income, 1)},
                                     {{2026, 1, 1}, bookingPolicy(BookingMethod::Prepayment, PointsBooking::Income, 2)}};
    const auto own = [](QDate day, int month) {
        return SavedBookingPolicy{1, {day, bookingPolicy(BookingMethod::Prepayment, PointsBooking::Income, month)}, {}};
    };
    QCOMPARE(policiesOf(shipped, {}).on({2026, 1, 1}).lastMonth, 2);
    const BookingPolicies mixed = policiesOf(shipped, {own({2026, 4, 1}, 5), own({2025, 4, 1}, 4)});
    QCOMPARE(mixed.on({2025, 3, 31}).lastMonth, 1);
    QCOMPARE(mixed.on({2026, 1, 1}).lastMonth, 4);
    QCOMPARE(mixed.on({2026, 4, 1}).lastMonth, 5);
    QCOMPARE(policiesOf(shipped, {own({2019, 7, 1}, 6)}).on({2019, 6, 30}).lastMonth, 6);
}

void JournalExportTest::aMonthIsWrittenForYayoi()
{
    QTemporaryDir folder;
    Book book(folder.filePath(QStringLiteral("wallet.sqlite")));
    book.at({2026, 10, 2});
    TicketOrderDraft order = ticket(book.newId(), 500, PaymentMethod::KonbiniSeven);
    order.terms.feeYen = 150;
    order.terms.feeBelowYen = 3'000;
    QVERIFY(placePaid(*book.wallet, book.shop, order, book.clock));
    book.at({2026, 10, 31});
    book.add(EntryKind::AdSpend, 1'200);
    book.at({2026, 11, 1});
    book.add(EntryKind::ManualIn, 7);
    const QString path = folder.filePath(QStringLiteral("journal.csv"));
    const auto rows = journalExport(JournalFormat::Yayoi, {2026, 10, 1}, {2026, 10, 31}, {2026, 11, 1}, path)(*book.wallet, book.shop.id, {});
    QVERIFY(rows);
    QCOMPARE(*rows, 4);
    const auto number = book.wallet->book.entriesAfter(book.shop.id, {}, 1, 1)->first().ticketOrderNumber;
    const QByteArray bytes = bytesOf(path);
    QCOMPARE(bytes.count("\r\n"), 4);
    QStringDecoder decoder("CP932");
    const QStringList lines = QString(decoder.decode(bytes)).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.at(0), QStringLiteral("2000,,,2026/10/01,前払金,,,対象外,1000,,元入金,,,対象外,1000,,Qキャッシュ 開始残高,,,0,,,0,0,no"));
    const QString description = QStringLiteral("Qキャッシュのチャージ コンビニ決済(セブン-イレブン) 注文番号%1").arg(*number);
    QVERIFY2(lines.at(1).startsWith(QStringLiteral("2110,,,2026/10/02,前払金,,,対象外,500,,現金,,,対象外,650,,")), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).contains(description.left(30)), qPrintable(lines.at(1)));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("2101,,,2026/10/02,支払手数料,,,課対仕入込10%適格,150,,,,,対象外,0,,")));
    QVERIFY(lines.at(3).startsWith(QStringLiteral("2000,,,2026/10/31,広告宣伝費,,,課対仕入込10%適格,1200,,前払金,,,対象外,1200,,広告費 プラス展示(キーワード)")));
}

void JournalExportTest::aFileThatStoodThereStaysWhereATitleHasNoPlace()
{
    QTemporaryDir folder;
    Book book(folder.filePath(QStringLiteral("wallet.sqlite")));
    EntryDraft draft = entry(book.newId(), EntryKind::AdSpend, 10);
    draft.reason = QStringLiteral("광고");
    draft.datedOn = {2026, 10, 1};
    BookingPolicy policy = bookingPolicy();
    policy.title(AccountRole::Advertising).sub = QStringLiteral("광고");
    book.save({2026, 10, 1}, policy);
    QVERIFY(book.wallet->book.addEntry(book.shop.id, draft, book.clock));
    const QString path = folder.filePath(QStringLiteral("journal.csv"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    const auto rows = journalExport(JournalFormat::Yayoi, {2026, 10, 1}, {2026, 10, 31}, {2026, 11, 1}, path)(*book.wallet, book.shop.id, {});
    QVERIFY(!rows);
    const auto &error = std::get<TableError>(rows.error());
    QCOMPARE(error.fault, TableFault::NoPlace);
    QCOMPARE(error.row, 2);
    QCOMPARE(error.column, QStringLiteral("借方補助科目"));
    QCOMPARE(error.character, QStringLiteral("광"));
    QCOMPARE(bytesOf(path), QByteArray("before"));
    QVERIFY(journalExport(JournalFormat::MoneyForward, {2026, 10, 1}, {2026, 10, 31}, {2026, 11, 1}, path)(*book.wallet, book.shop.id, {}));
    QVERIFY(bytesOf(path).contains("광고"));
}

void JournalExportTest::aClosingIsBookedOnceItsDayIsOver()
{
    QTemporaryDir folder;
    Book book(folder.filePath(QStringLiteral("wallet.sqlite")));
    book.save({2026, 10, 1}, bookingPolicy(BookingMethod::Expense, PointsBooking::Income, 10));
    const QDate closing(2026, 10, 31);
    QVERIFY(book.journals(closing, closing, closing).isEmpty());
    QCOMPARE(book.journals(closing, closing, closing.addDays(1)).size(), 1);
    const QString path = folder.filePath(QStringLiteral("journal.csv"));
    QCOMPARE(journalExport(JournalFormat::Freee, closing, closing, closing, path)(*book.wallet, book.shop.id, {}).value_or(-1), 0);
    QCOMPARE(journalExport(JournalFormat::Freee, closing, closing, closing.addDays(1), path)(*book.wallet, book.shop.id, {}).value_or(-1), 1);
    const auto preview = previewJournals(*book.wallet, book.shop.id, AccountingCatalogue::shipped(), {closing, closing, closing}, 10, {});
    QVERIFY(preview && preview->journals == 0);
}

void JournalExportTest::aPreviewStopsOnceNobodyWantsIt()
{
    Book book(QStringLiteral(":memory:"));
    for (int i = 0; i < 1'500; ++i)
        book.add(EntryKind::ManualIn, 1);
    const JournalDays days{{2026, 10, 1}, {2026, 10, 31}, {2026, 11, 1}};
    int steps = 0;
    const auto preview = previewJournals(*book.wallet, book.shop.id, AccountingCatalogue::shipped(), days, 10, [&steps] { return ++steps < 2; });
    QVERIFY(preview);
    QCOMPARE(steps, 2);
    QCOMPARE(preview->entries, 1'000);
}

void JournalExportTest::anExportCanBeStopped()
{
    QTemporaryDir folder;
    Book book(folder.filePath(QStringLiteral("wallet.sqlite")));
    const QString path = folder.filePath(QStringLiteral("journal.csv"));
    const auto rows = journalExport(JournalFormat::Freee, {2026, 10, 1}, {2026, 10, 31}, {2026, 11, 1}, path)(*book.wallet, book.shop.id, [](qint64) { return false; });
    QVERIFY(!rows);
    QCOMPARE(std::get<TableError>(rows.error()).fault, TableFault::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void JournalExportTest::aStoreThatChangesInBetweenIsReadAnew()
{
    QTemporaryDir folder;
    Book book(folder.filePath(QStringLiteral("wallet.sqlite")));
    const QString path = folder.filePath(QStringLiteral("journal.csv"));
    const ExportJob job = journalExport(JournalFormat::Freee, {2026, 10, 1}, {2026, 10, 31}, {2026, 11, 1}, path);
    int changes = 1;
    const auto change = [&](qint64) {
        if (changes-- > 0)
            book.add(EntryKind::ManualIn, 1);
        return true;
    };
    const auto rows = job(*book.wallet, book.shop.id, change);
    QVERIFY(rows);
    QCOMPARE(*rows, 2);
    changes = 3;
    const auto busy = job(*book.wallet, book.shop.id, change);
    QVERIFY(!busy);
    QCOMPARE(std::get<StoreError>(busy.error()).fault, StoreFault::Busy);
    QCOMPARE(bytesOf(path).count("\r\n"), 3);
}

namespace {

/// Some months of random acts; then, what is wrong with their journals.
QString wrongIn(Book &book, Chance &chance)
{
    const QDate first(2026, 10, 1);
    Bidding bids(*book.wallet, book.shop.id);
    int days = 0;
    for (int acts = 60; acts > 0; --acts) {
        days += int(chance.between(0, 4));
        book.at(first.addDays(days));
        const EntryKind kinds[] = {EntryKind::ManualIn, EntryKind::ManualOut, EntryKind::AdSpend, EntryKind::AdSpend, EntryKind::AdRefund};
        if (chance.once(4)) {
            if (chance.once(2) || !(chance.once(2) ? bids.win(book.clock).has_value() : bids.release(book.clock)))
                bids.hold(chance.between(1, 900), book.clock);
        } else if (chance.once(3)) {
            const qint64 tickets[] = {100, 500, 1'000};
            const PaymentMethod methods[] = {PaymentMethod::Card, PaymentMethod::KonbiniSeven};
            static_cast<void>(placePaid(*book.wallet, book.shop, ticket(book.newId(), chance.oneOf(tickets), chance.oneOf(methods)), book.clock));
        } else if (chance.once(4)) {
            addPoints(*book.wallet, book.shop.id, JstMonth::containing(book.clock.instant).previous().firstDay(), 300, book.newId());
            static_cast<void>(book.wallet->conversions.convert(book.shop.id, {book.newId(), {}, {}}, book.clock));
        } else if (chance.once(4)) {
            const auto rows = book.wallet->book.entriesAfter(book.shop.id, {}, 0, 1'000);
            static_cast<void>(book.wallet->book.correctEntry(book.shop.id, book.newId(), chance.oneOf(*rows).transferId, {}, book.clock));
        } else {
            static_cast<void>(book.wallet->book.addEntry(book.shop.id, entry(book.newId(), chance.oneOf(kinds), chance.between(1, 900), jst::dateOf(book.clock.instant)), book.clock));
        }
        if (chance.once(12)) {
            book.save(first.addDays(chance.between(-5, 150)),
                      bookingPolicy(chance.once(2) ? BookingMethod::Prepayment : BookingMethod::Expense,
                                    chance.once(2) ? PointsBooking::Income : PointsBooking::NotBooked, int(chance.between(1, 12))));
        }
    }
    const BookingPolicies policies = policiesOf(AccountingCatalogue::shipped().policies(), *book.wallet->accounting.saved(book.shop.id));
    qint64 held = 0;
    QDate closing;
    const auto add = [&](const Journal &journal) {
        for (const JournalLine &line : journal.debits)
            held += line.role == AccountRole::Prepayment ? line.amount.value() : 0;
        for (const JournalLine &line : journal.credits)
            held -= line.role == AccountRole::Prepayment ? line.amount.value() : 0;
        closing = journal.isClosing() ? journal.day : closing;
        return sideSum(journal.debits) == sideSum(journal.credits);
    };
    JournalReading reading(*book.wallet, book.shop.id, AccountingCatalogue::shipped(), {2100, 1, 1});
    for (QDate day = first; day <= first.addDays(days); day = day.addDays(1)) {
        // Day by day: what is booked on one day never depends on the days asked for.
        if (!reading.read(day, day, add, [](const LeftOut &) {}))
            return QStringLiteral("not read");
        qint64 left = 0;
        const BookingPolicy &policy = policies.on(day);
        const auto rests = book.wallet->lots.restsOn(book.shop.id, day);
        for (const LotRest &rest : *rests)
            left += isBooked(rest.kind, policy) ? rest.rest.value() : 0;
        const qint64 expected = policy.method == BookingMethod::Prepayment || closing == day ? left : 0;
        if (held != expected)
            return QStringLiteral("%1: %2, not %3").arg(day.toString(Qt::ISODate)).arg(held).arg(expected);
    }
    QStringList oneByOne;
    for (QDate day = first; day <= first.addDays(days); day = day.addDays(1))
        oneByOne += book.journals(day, day);
    return oneByOne == book.journals(first.addDays(-100), first.addDays(days)) ? QString() : QStringLiteral("other journals at once");
}

} // namespace

void JournalExportTest::onEveryDayTheBooksHoldWhatIsLeftOfTheLots()
{
    Chance chance("journal_export_test");
    for (int i = rounds(8, 300); i > 0; --i) {
        Book book(QStringLiteral(":memory:"), chance.between(0, 2'000));
        const QString wrong = wrongIn(book, chance);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

QTEST_GUILESS_MAIN(JournalExportTest)
#include "journal_export_test.moc"
