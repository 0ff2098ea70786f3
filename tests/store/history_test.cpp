#include "store/book_store.h"

#include "domain/text_folding.h"
#include "support/wallet_samples.h"

#include <random>

using namespace console;
using namespace samples;

/// The history's pages and filters, against a plain list of what was booked.
class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageShowsItsRows_data();
    void everyPageShowsItsRows();
    void everyKindIsPaged_data();
    void everyKindIsPaged();
    void anyTextIsFoundLiterally_data();
    void anyTextIsFoundLiterally();
    void namesOfKindsAndAdsAreFound();
    void anyMixOfFiltersAgreesWithTheList();
    void pagesOutOfRangeAreBroughtIntoRange();
    void aDayBelongsToJapan();

private:
    [[nodiscard]] QList<HistoryRow> expected(const HistoryFilter &filter) const;
    void checkAllPages(const HistoryFilter &filter, int pageSize);
    void book(int index);
    [[nodiscard]] HistoryPage page(const HistoryFilter &filter, qint64 page, int pageSize)
    {
        const auto result = m_wallet->book.history(m_shop.id, filter, page, pageSize);
        if (!result)
            qFatal("no page: %s", qPrintable(result.error().detail));
        return *result;
    }

    static constexpr int entries = 2'000;
    std::mt19937 m_chance{20261121};
    FakeClock m_clock{jst::at(QDate(2024, 2, 20), QTime(23, 0))};
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    QList<HistoryRow> m_rows; ///< oldest first
};

namespace {

const QStringList notes{QString(),
                        QStringLiteral("plus display"),
                        QStringLiteral("100%"),
                        QStringLiteral("100 percent"),
                        QStringLiteral("a_b"),
                        QStringLiteral("axb"),
                        QStringLiteral("it's \"quoted\""),
                        QStringLiteral("back\\slash"),
                        QString::fromUtf8("プラス展示"),
                        QString::fromUtf8("광고 50%"),
                        QStringLiteral("Sale"),
                        QStringLiteral("wholesale")};

bool contains(const QString &text, const QString &part)
{
    return foldedForSearch(text).contains(foldedForSearch(part));
}

bool matches(const HistoryRow &row, const HistoryFilter &filter)
{
    const QDate day = jst::dateOf(row.bookedAt);
    if ((filter.from && day < *filter.from) || (filter.to && day > *filter.to) || (filter.kind && row.kind != *filter.kind))
        return false;
    const QString brand = row.cardBrand ? QString(codeIn(cardBrandCodes, *row.cardBrand)) : QString();
    const QString number = row.ticketOrderNumber ? QString::number(*row.ticketOrderNumber) : QString();
    return !filter.hasText() || contains(row.note, filter.text) || contains(row.itemNumber, filter.text) || contains(number, filter.text)
        || contains(row.cardLastFour, filter.text) || contains(brand, filter.text) || filter.kindsNamed.contains(row.kind)
        || (row.adKind && filter.adsNamed.contains(*row.adKind));
}

QString shown(const HistoryRow &row)
{
    const auto text = [](auto value) { return value ? QString::number(*value) : QStringLiteral("-"); };
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
        .arg(row.ordinal).arg(jst::isoText(row.bookedAt), codeIn(entryKindCodes, row.kind)).arg(row.amount).arg(row.balance.value())
        .arg(row.itemNumber, row.note, text(row.ticketOrderNumber), row.cardLastFour);
}

} // namespace

void HistoryTest::book(int index)
{
    // Many entries in a second, few over midnight, sometimes a month without any.
    const int jump = int(m_chance() % 20);
    m_clock.instant = m_clock.instant.plusSeconds(jump < 8 ? 0 : jump < 19 ? qint64(m_chance() % 40'000) : qint64(m_chance() % 3'000'000));
    const QString id = QString::number(index);
    HistoryRow row;
    row.ordinal = index + 2;
    row.bookedAt = m_clock.instant;
    const qint64 amount = 1 + qint64(m_chance() % 500);
    if (m_chance() % 4 == 0) {
        const TicketOrderDraft draft = ticket(id, 1'000);
        const auto order = samples::placePaid(*m_wallet, m_shop, draft, m_clock);
        QVERIFY(order);
        row.kind = EntryKind::Charge;
        row.amount = 1'000;
        row.ticketOrderNumber = order->orderNumber;
        row.cardBrand = CardBrand::Visa;
        row.cardLastFour = QStringLiteral("1111");
    } else {
        constexpr EntryKind kinds[] = {EntryKind::AdSpend, EntryKind::AdSpend, EntryKind::AdRefund, EntryKind::ManualIn, EntryKind::ManualOut};
        EntryDraft draft = entry(id, kinds[m_chance() % 5], amount, QDate(2024, 2, 1));
        if (draft.adKind && m_chance() % 2 == 0)
            draft.adKind = AdKind::TimeSale;
        draft.reason = notes.at(m_chance() % notes.size());
        draft.itemNumber = m_chance() % 3 == 0 ? QString::number(100'000 + m_chance() % 50) : QString();
        QVERIFY(m_wallet->book.addEntry(m_shop.id, draft, m_clock));
        row.kind = draft.kind;
        const bool isIn = draft.kind == EntryKind::AdRefund || draft.kind == EntryKind::ManualIn;
        row.amount = isIn ? amount : -amount;
        row.adKind = draft.adKind;
        row.note = draft.reason;
        row.itemNumber = draft.itemNumber;
    }
    row.balance = known<Qcash>(m_rows.last().balance.value() + row.amount);
    m_rows.append(row);
}

void HistoryTest::initTestCase()
{
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock, 200'000);
    HistoryRow opening;
    opening.ordinal = 1;
    opening.bookedAt = m_clock.instant;
    opening.kind = EntryKind::Opening;
    opening.amount = 200'000;
    opening.balance = known<Qcash>(200'000);
    m_rows.append(opening);
    // Another shop's entries lie between and never show.
    const Shop other = registerShop(*m_wallet, m_clock, 5'000, Grade::General, QStringLiteral("other"));
    for (int i = 0; i < entries; ++i) {
        book(i);
        if (i % 97 == 0)
            QVERIFY(m_wallet->book.addEntry(other.id, entry(QString::number(i), EntryKind::AdSpend, 1, QDate(2024, 2, 1)), m_clock));
    }
    VERIFY_SOUND(*m_wallet);
}

QList<HistoryRow> HistoryTest::expected(const HistoryFilter &filter) const
{
    QList<HistoryRow> rows;
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        if (matches(*row, filter))
            rows.append(*row);
    }
    return rows;
}

void HistoryTest::checkAllPages(const HistoryFilter &filter, int pageSize)
{
    const QList<HistoryRow> rows = expected(filter);
    const qint64 pages = std::max<qint64>(1, (rows.size() + pageSize - 1) / pageSize);
    for (qint64 number = 1; number <= pages; ++number) {
        const HistoryPage result = page(filter, number, pageSize);
        QCOMPARE(result.matching, rows.size());
        QCOMPARE(result.pageCount, pages);
        QCOMPARE(result.page, number);
        const QList<HistoryRow> wanted = rows.mid((number - 1) * pageSize, pageSize);
        QCOMPARE(result.rows.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QCOMPARE(shown(result.rows.at(i)), shown(wanted.at(i)));
    }
}

void HistoryTest::everyPageShowsItsRows_data()
{
    QTest::addColumn<int>("pageSize");
    for (const int size : {1, 7, 20, 50, entries, entries + 1, entries + 2})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void HistoryTest::everyPageShowsItsRows()
{
    QFETCH(int, pageSize);
    checkAllPages({}, pageSize);
}

void HistoryTest::everyKindIsPaged_data()
{
    QTest::addColumn<int>("kind");
    for (const auto &[kind, code] : entryKindCodes)
        QTest::newRow(code.data()) << int(kind);
}

void HistoryTest::everyKindIsPaged()
{
    QFETCH(int, kind);
    HistoryFilter filter;
    filter.kind = EntryKind(kind);
    for (const int size : {3, 20, 1'000})
        checkAllPages(filter, size);
    filter.from = jst::dateOf(m_rows.at(700).bookedAt);
    checkAllPages(filter, 20);
    filter.to = jst::dateOf(m_rows.at(900).bookedAt);
    checkAllPages(filter, 20);
    filter.from.reset();
    checkAllPages(filter, 20);
}

void HistoryTest::anyTextIsFoundLiterally_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"%", "_", "100%", "a_b", "'", "\"", "\\", "it's", "sale", "SALE", "ラス", "광고", "1000", "3000012", "1111", "visa", "nowhere",
                             "' OR 1=1 --", "%%", "\\%", "?1", ";"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void HistoryTest::anyTextIsFoundLiterally()
{
    QFETCH(QString, text);
    HistoryFilter filter;
    filter.text = text;
    checkAllPages(filter, 50);
    filter.kind = EntryKind::AdSpend;
    checkAllPages(filter, 50);
    filter.from = jst::dateOf(m_rows.at(300).bookedAt);
    filter.to = jst::dateOf(m_rows.at(1'500).bookedAt);
    checkAllPages(filter, 50);
}

void HistoryTest::namesOfKindsAndAdsAreFound()
{
    // The page gives the kinds whose name, in its language, contains the text.
    HistoryFilter filter;
    filter.text = QStringLiteral("no note has this");
    filter.kindsNamed = {EntryKind::Opening, EntryKind::ManualOut};
    checkAllPages(filter, 50);
    filter.adsNamed = {AdKind::TimeSale};
    checkAllPages(filter, 50);
    filter.kind = EntryKind::AdRefund;
    checkAllPages(filter, 50);
}

void HistoryTest::anyMixOfFiltersAgreesWithTheList()
{
    for (int round = 0; round < 150; ++round) {
        HistoryFilter filter;
        const auto anyDay = [this] { return jst::dateOf(m_rows.at(m_chance() % m_rows.size()).bookedAt).addDays(int(m_chance() % 3) - 1); };
        if (m_chance() % 2)
            filter.from = anyDay();
        if (m_chance() % 2)
            filter.to = anyDay(); // often before `from`: then nothing matches
        if (m_chance() % 2)
            filter.kind = entryKindCodes.at(m_chance() % entryKindCodes.size()).first;
        if (m_chance() % 2)
            filter.text = notes.at(m_chance() % notes.size()).left(int(m_chance() % 6));
        checkAllPages(filter, 100 + int(m_chance() % 300));
    }
}

void HistoryTest::pagesOutOfRangeAreBroughtIntoRange()
{
    HistoryFilter kind;
    kind.kind = EntryKind::AdSpend;
    HistoryFilter text;
    text.text = QStringLiteral("sale");
    for (const HistoryFilter &filter : {HistoryFilter(), kind, text}) {
        const qint64 last = page(filter, 1, 20).pageCount;
        QVERIFY(last > 2);
        for (const qint64 number : {qint64(0), qint64(-1), std::numeric_limits<qint64>::min()})
            QCOMPARE(page(filter, number, 20).page, 1);
        for (const qint64 number : {last + 1, qint64(1) << 40, std::numeric_limits<qint64>::max()}) {
            QCOMPARE(page(filter, number, 20).page, last);
            QVERIFY(!page(filter, number, 20).rows.isEmpty());
        }
    }
}

void HistoryTest::aDayBelongsToJapan()
{
    FakeClock clock(jst::at(QDate(2026, 11, 20), QTime(23, 59, 59)));
    const auto wallet = openWallet();
    const Shop shop = registerShop(*wallet, clock, 0);
    const auto add = [&](const char *id) {
        return wallet->book.addEntry(shop.id, entry(QString::fromLatin1(id), EntryKind::ManualIn, 1), clock).has_value();
    };
    QVERIFY(add("last of the 20th"));
    clock.instant = clock.instant.plusSeconds(1);
    QVERIFY(add("first of the 21st"));
    clock.instant = jst::at(QDate(2026, 11, 21), QTime(23, 59, 59));
    QVERIFY(add("last of the 21st"));
    clock.instant = clock.instant.plusSeconds(1);
    QVERIFY(add("first of the 22nd"));
    const auto matching = [&](std::optional<QDate> from, std::optional<QDate> to, std::optional<EntryKind> kind) {
        HistoryFilter filter;
        filter.from = from;
        filter.to = to;
        filter.kind = kind;
        return wallet->book.history(shop.id, filter, 1, 20)->matching;
    };
    const QDate the20th(2026, 11, 20);
    for (const auto &kind : {std::optional<EntryKind>(), std::optional(EntryKind::ManualIn)}) {
        QCOMPARE(matching(the20th, the20th, kind), 1);
        QCOMPARE(matching(the20th.addDays(1), the20th.addDays(1), kind), 2);
        QCOMPARE(matching(the20th.addDays(1), {}, kind), 3);
        QCOMPARE(matching({}, the20th.addDays(1), kind), 3);
        QCOMPARE(matching(the20th.addDays(3), {}, kind), 0);
        QCOMPARE(matching({}, the20th.addDays(-1), kind), 0);
    }
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
