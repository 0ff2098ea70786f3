#include "store/entry_following.h"

#include "domain/text_folding.h"
#include "store/entry_index.h"
#include "support/bidding.h"
#include "support/chance.h"
#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

/// Searches of the history, against a plain list of all entries: whatever way a search takes, it finds the same.
class HistorySearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anySearchAgreesWithTheList();
    void aSearchCanBeReadWhileItGoesOn();
    void filesAndTotalsAgreeWithTheList();
    void aFileIsReadInShortSteps();
    void widthCaseAndKanaDoNotMatter_data();
    void widthCaseAndKanaDoNotMatter();
    void anOrderIsFoundByItsNumberAndCard();
    void whatIsBookedLaterIsNotSeen();
    void aStoreIndexedAtOnceFindsTheSame();

private:
    void book(const Shop &shop, int index);
    [[nodiscard]] HistoryFilter anyFilter(const QList<HistoryRow> &rows);
    [[nodiscard]] QString anyText(const QList<HistoryRow> &rows);
    [[nodiscard]] EntryEffort anyEffort();
    [[nodiscard]] QList<HistoryRow> allOf(const Shop &shop);

    Chance m_chance{"history_search_test"};
    FakeClock m_clock{jst::at(QDate(2026, 1, 10), QTime(22, 0))};
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shops[2];
    std::unique_ptr<Bidding> m_bids[2];
    QList<HistoryRow> m_rows[2]; ///< oldest first
};

namespace {

const QStringList notes{QString(),
                        QStringLiteral("Spring Campaign"),
                        QStringLiteral("spring sale 50%"),
                        QStringLiteral("ﾌﾟﾗｽ展示"),
                        QStringLiteral("プラス展示 カテゴリー"),
                        QStringLiteral("광고 50%"),
                        QStringLiteral("광고 환불"),
                        QStringLiteral("关键词广告"),
                        QStringLiteral("ＡＢＣ ｄｅｆ"),
                        QStringLiteral("a_b \\ 'quoted'"),
                        QStringLiteral("𠮷野家 🎁"),
                        QStringLiteral("a rather long note that goes on beyond thirty-two characters and ends here"),
                        QStringLiteral("a rather long note that goes on beyond thirty-two characters and ends there")};

bool matches(const HistoryRow &row, const HistoryFilter &filter)
{
    const QDate day = jst::dateOf(row.bookedAt);
    const qint64 size = std::abs(row.amount);
    if ((filter.from && day < *filter.from) || (filter.to && day > *filter.to) || (filter.kind && row.kind != *filter.kind)
        || (filter.least && size < *filter.least) || (filter.most && size > *filter.most)) {
        return false;
    }
    const QString wanted = foldedForSearch(filter.text);
    if (wanted.isEmpty() || filter.kindsNamed.contains(row.kind) || (row.adKind && filter.adsNamed.contains(*row.adKind)))
        return true;
    const QStringList texts{row.note, row.itemNumber, row.ticketOrderNumber ? QString::number(*row.ticketOrderNumber) : QString(),
                            row.cardLastFour, row.cardBrand ? QString(codeIn(cardBrandCodes, *row.cardBrand)) : QString(),
                            row.adBid ? Bidding::itemName : QString()};
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return foldedForSearch(text).contains(wanted); });
}

QList<qint64> newestFirst(const QList<HistoryRow> &rows, const HistoryFilter &filter)
{
    QList<qint64> ordinals;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        if (matches(*row, filter))
            ordinals.append(row->ordinal);
    }
    return ordinals;
}

QList<qint64> ordinalsOf(const QList<HistoryRow> &rows)
{
    QList<qint64> ordinals;
    for (const HistoryRow &row : rows)
        ordinals.append(row.ordinal);
    return ordinals;
}

QString described(const HistoryFilter &filter)
{
    const auto number = [](const auto &value) { return value ? QString::number(*value) : QStringLiteral("-"); };
    return QStringLiteral("%1..%2 %3 %4..%5 '%6' %7 kinds %8 ads")
        .arg(filter.from ? filter.from->toString(Qt::ISODate) : QString(), filter.to ? filter.to->toString(Qt::ISODate) : QString(),
             filter.kind ? QString(codeIn(entryKindCodes, *filter.kind)) : QStringLiteral("any"), number(filter.least), number(filter.most),
             filter.text)
        .arg(filter.kindsNamed.size())
        .arg(filter.adsNamed.size());
}

HistoryTotals totalsOf(const QList<HistoryRow> &rows, const HistoryFilter &filter)
{
    qint64 entries = 0;
    qint64 received = 0;
    qint64 spent = 0;
    for (const HistoryRow &row : rows) {
        if (!matches(row, filter))
            continue;
        ++entries;
        if (filter.kind || !setsAside(row.kind))
            (row.amount > 0 ? received : spent) += std::abs(row.amount);
    }
    return {entries, known<Qcash>(received), known<Qcash>(spent)};
}

} // namespace

void HistorySearchTest::book(const Shop &shop, int index)
{
    // Many in a second, few over midnight; now and then the machine's clock is turned back.
    m_clock.instant = m_clock.instant.plusSeconds(m_chance.once(3) ? m_chance.between(0, 40'000) : 0);
    if (m_chance.once(40))
        m_clock.instant = m_clock.instant.plusSeconds(-m_chance.between(1, 100'000));
    const QString id = QString::number(index);
    if (m_chance.once(5)) {
        TicketOrderDraft draft = ticket(id, m_chance.oneOf(std::array{100, 500, 1'000}));
        draft.card->brand = m_chance.oneOf(std::array{CardBrand::Visa, CardBrand::Jcb});
        draft.card->lastFour = QString::number(m_chance.between(1'000, 1'005));
        QVERIFY(placePaid(*m_wallet, shop, draft, m_clock));
        return;
    }
    if (m_chance.once(6)) {
        Bidding &bids = *m_bids[&shop == &m_shops[1] ? 1 : 0];
        if (m_chance.once(2) || !(m_chance.once(2) ? bids.win(m_clock).has_value() : bids.release(m_clock)))
            QVERIFY(bids.hold(m_chance.between(1, 60), m_clock));
        return;
    }
    if (m_chance.once(8)) {
        // Corrects whatever can be corrected among the newest.
        const auto page = m_wallet->book.history(shop.id, {}, 1, 10);
        QVERIFY(page);
        for (const HistoryRow &row : page->rows) {
            if (row.kind != EntryKind::Opening && m_wallet->book.correctEntry(shop.id, id, row.transferId, m_chance.oneOf(notes) + u'!', m_clock))
                return;
        }
    }
    EntryDraft draft = entry(id, m_chance.oneOf(std::array{EntryKind::AdSpend, EntryKind::AdSpend, EntryKind::AdRefund, EntryKind::ManualIn,
                                                            EntryKind::ManualOut}),
                             m_chance.between(1, 60) * (m_chance.once(4) ? 100 : 1), QDate(2026, 1, 1));
    if (draft.adKind)
        draft.adKind = m_chance.oneOf(adKindCodes).first;
    draft.reason = m_chance.oneOf(notes);
    if (m_chance.once(3))
        draft.itemNumber = QString::number(1'000'000 + m_chance.between(0, 20));
    QCOMPARE(answerOf(m_wallet->book.addEntry(shop.id, draft, m_clock)), QStringLiteral("done"));
}

void HistorySearchTest::initTestCase()
{
    m_wallet = openWallet();
    m_shops[0] = registerShop(*m_wallet, m_clock, 5'000'000);
    m_shops[1] = registerShop(*m_wallet, m_clock, 5'000'000, Grade::General, QStringLiteral("other"));
    for (int shop : {0, 1})
        m_bids[shop] = std::make_unique<Bidding>(*m_wallet, m_shops[shop].id);
    addPoints(*m_wallet, m_shops[0].id, QDate(2025, 12, 20), 700);
    for (int index = 0; index < rounds(900, 4'000); ++index) {
        const int shop = m_chance.once(4) ? 1 : 0;
        book(m_shops[shop], index);
        if (QTest::currentTestFailed())
            return;
    }
    for (int shop : {0, 1})
        m_rows[shop] = allOf(m_shops[shop]);
    QVERIFY(m_rows[0].size() > 400);
    VERIFY_SOUND(*m_wallet);
}

QList<HistoryRow> HistorySearchTest::allOf(const Shop &shop)
{
    const auto rows = m_wallet->book.entriesAfter(shop.id, {}, 0, 100'000);
    if (!rows)
        qFatal("no rows");
    return *rows;
}

QString HistorySearchTest::anyText(const QList<HistoryRow> &rows)
{
    const HistoryRow row = m_chance.oneOf(rows);
    const QString number = row.ticketOrderNumber ? QString::number(*row.ticketOrderNumber) : row.itemNumber;
    QString text = m_chance.once(2) && !number.isEmpty() ? number : row.adBid ? Bidding::itemName : m_chance.oneOf(notes);
    if (text.isEmpty())
        return m_chance.oneOf(QStringList{QStringLiteral(" "), QStringLiteral("nowhere"), QStringLiteral("isa"), QStringLiteral("\n")});
    const QList<uint> characters = text.toUcs4();
    const qint64 from = m_chance.between(0, characters.size() - 1);
    const QList<uint> some = characters.mid(from, m_chance.once(4) ? -1 : m_chance.between(1, 6));
    text = QString::fromUcs4(reinterpret_cast<const char32_t *>(some.constData()), some.size());
    return m_chance.once(3) ? text.toUpper() : text;
}

HistoryFilter HistorySearchTest::anyFilter(const QList<HistoryRow> &rows)
{
    HistoryFilter filter;
    const auto anyDay = [&] { return jst::dateOf(m_chance.oneOf(rows).bookedAt).addDays(int(m_chance.between(-1, 1))); };
    if (m_chance.once(3))
        filter.from = anyDay();
    if (m_chance.once(3))
        filter.to = anyDay(); // at times before `from`: then nothing matches
    if (m_chance.once(3))
        filter.kind = m_chance.oneOf(entryKindCodes).first;
    if (m_chance.once(3))
        filter.least = m_chance.between(0, 300);
    if (m_chance.once(3))
        filter.most = m_chance.between(0, 3'000);
    if (!m_chance.once(3)) {
        filter.text = anyText(rows);
        if (m_chance.once(4))
            filter.kindsNamed = {m_chance.oneOf(entryKindCodes).first, EntryKind::Opening};
        if (m_chance.once(4))
            filter.adsNamed = {m_chance.oneOf(adKindCodes).first, m_chance.oneOf(adKindCodes).first};
    }
    return filter;
}

EntryEffort HistorySearchTest::anyEffort()
{
    return {int(m_chance.between(1, 60)), int(m_chance.between(0, 80)), int(m_chance.between(2, 200))};
}

void HistorySearchTest::anySearchAgreesWithTheList()
{
    for (int round = 0; round < rounds(600, 6'000); ++round) {
        const int shop = m_chance.once(4) ? 1 : 0;
        const HistoryFilter filter = anyFilter(m_rows[shop]);
        const QByteArray what = described(filter).toUtf8();
        const QList<qint64> wanted = newestFirst(m_rows[shop], filter);
        EntrySearch search(m_shops[shop].id, filter, anyEffort());
        do {
            QVERIFY(search.goOn(m_wallet->database()));
        } while (!search.isDone());
        QVERIFY2(search.totals() == totalsOf(m_rows[shop], filter), what);
        const int size = int(m_chance.between(1, 50));
        const qint64 pages = std::max<qint64>(1, (wanted.size() + size - 1) / size);
        for (qint64 number = 1; number <= pages; ++number) {
            const auto page = search.page(m_wallet->database(), number, size);
            QVERIFY(page);
            QCOMPARE(page->matching, wanted.size());
            QCOMPARE(page->pageCount, pages);
            QVERIFY2(ordinalsOf(page->rows) == wanted.mid((number - 1) * size, size), what);
        }
        const QDate day = jst::dateOf(m_chance.oneOf(m_rows[shop]).bookedAt);
        const auto newer = search.newerThan(m_wallet->database(), day);
        QVERIFY(newer && *newer);
        const auto isNewer = [&](qint64 ordinal) { return jst::dateOf(m_rows[shop].at(ordinal - 1).bookedAt) > day; };
        QVERIFY2(**newer == std::count_if(wanted.begin(), wanted.end(), isNewer), what);
    }
}

void HistorySearchTest::aSearchCanBeReadWhileItGoesOn()
{
    for (int round = 0; round < 100; ++round) {
        const HistoryFilter filter = anyFilter(m_rows[0]);
        const QList<qint64> wanted = newestFirst(m_rows[0], filter);
        const QDate day = jst::dateOf(m_chance.oneOf(m_rows[0]).bookedAt);
        EntrySearch search(m_shops[0].id, filter, anyEffort());
        double share = 0;
        do {
            QVERIFY(search.goOn(m_wallet->database()));
            QVERIFY(search.share() >= share && search.share() <= 1.0);
            share = search.share();
            const qint64 number = m_chance.between(1, 4);
            const auto page = search.page(m_wallet->database(), number, 10);
            QVERIFY(page);
            if (search.hasPage(number, 10) && page->page == number)
                QCOMPARE(ordinalsOf(page->rows), wanted.mid((number - 1) * 10, 10));
            const auto newer = search.newerThan(m_wallet->database(), day);
            QVERIFY(newer);
            if (*newer)
                QVERIFY(**newer == wanted.size() || **newer == 0 || jst::dateOf(m_rows[0].at(wanted.at(**newer) - 1).bookedAt) <= day);
        } while (!search.isDone());
        QCOMPARE(search.totals().entries, wanted.size());
    }
}

void HistorySearchTest::filesAndTotalsAgreeWithTheList()
{
    for (int round = 0; round < 200; ++round) {
        const int shop = m_chance.once(4) ? 1 : 0;
        const HistoryFilter filter = anyFilter(m_rows[shop]);
        const QByteArray what = described(filter).toUtf8();
        QList<qint64> wanted = newestFirst(m_rows[shop], filter);
        std::reverse(wanted.begin(), wanted.end());
        const auto totals = m_wallet->book.totals(m_shops[shop].id, filter);
        QVERIFY2(totals && *totals == totalsOf(m_rows[shop], filter), what);
        const int limit = int(m_chance.between(1, 200));
        QList<qint64> found;
        for (qint64 after = 0;;) {
            const auto rows = m_wallet->book.entriesAfter(m_shops[shop].id, filter, after, limit);
            QVERIFY(rows && rows->size() <= limit);
            if (rows->isEmpty())
                break;
            found += ordinalsOf(*rows);
            after = rows->last().ordinal;
        }
        QVERIFY2(found == wanted, what);
    }
}

void HistorySearchTest::aFileIsReadInShortSteps()
{
    for (int round = 0; round < 300; ++round) {
        const HistoryFilter filter = anyFilter(m_rows[0]);
        if (!needsSearch(filter))
            continue;
        const QByteArray what = described(filter).toUtf8();
        QList<qint64> wanted = newestFirst(m_rows[0], filter);
        std::reverse(wanted.begin(), wanted.end());
        const EntryEffort effort = anyEffort();
        EntryFollowing following(m_shops[0].id, filter, 0, effort);
        const int limit = int(m_chance.between(1, 60));
        QList<qint64> found;
        qint64 steps = 0;
        do {
            const auto rows = following.goOn(m_wallet->database(), limit);
            QVERIFY(rows && rows->size() <= std::min(limit, effort.chunk));
            found += ordinalsOf(*rows);
            ++steps;
        } while (!following.isDone());
        QVERIFY2(found == wanted, what);
        // One weighs the ways; the others look further, or give what was found.
        QVERIFY(steps <= 2 + m_rows[0].size() / std::max(1, effort.chunk / 4) + wanted.size());
    }
}

void HistorySearchTest::widthCaseAndKanaDoNotMatter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    QTest::newRow("half-width kana") << QStringLiteral("ぷらす") << QStringLiteral("ﾌﾟﾗｽ展示");
    QTest::newRow("katakana") << QStringLiteral("プラス展") << QStringLiteral("ﾌﾟﾗｽ展示");
    QTest::newRow("full width") << QStringLiteral("bc D") << QStringLiteral("ＡＢＣ ｄｅｆ");
    QTest::newRow("case") << QStringLiteral("SPRING c") << QStringLiteral("Spring Campaign");
    QTest::newRow("one character") << QStringLiteral("환") << QStringLiteral("광고 환불");
    QTest::newRow("beyond the first plane") << QStringLiteral("𠮷") << QStringLiteral("𠮷野家 🎁");
}

void HistorySearchTest::widthCaseAndKanaDoNotMatter()
{
    QFETCH(QString, text);
    QFETCH(QString, note);
    HistoryFilter filter;
    filter.text = text;
    filter.kind = EntryKind::AdSpend;
    const auto page = m_wallet->book.history(m_shops[0].id, filter, 1, 1'000);
    QVERIFY(page && !page->rows.isEmpty());
    QVERIFY(std::any_of(page->rows.begin(), page->rows.end(), [&](const HistoryRow &row) { return row.note == note; }));
}

void HistorySearchTest::anOrderIsFoundByItsNumberAndCard()
{
    const auto order = std::find_if(m_rows[0].begin(), m_rows[0].end(), [](const HistoryRow &row) { return row.ticketOrderNumber.has_value(); });
    QVERIFY(order != m_rows[0].end());
    HistoryFilter filter;
    filter.text = QString::number(*order->ticketOrderNumber);
    const auto page = m_wallet->book.history(m_shops[0].id, filter, 1, 20);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().ordinal, order->ordinal);
    filter.text = order->cardLastFour;
    QVERIFY(m_wallet->book.history(m_shops[0].id, filter, 1, 20)->matching > 1);
}

void HistorySearchTest::whatIsBookedLaterIsNotSeen()
{
    const auto wallet = openWallet();
    const Shop shop = registerShop(*wallet, m_clock, 100);
    HistoryFilter filter;
    filter.least = 1;
    EntrySearch search(shop.id, filter);
    QVERIFY(search.goOn(wallet->database()));
    QVERIFY(wallet->book.addEntry(shop.id, entry(QStringLiteral("later"), EntryKind::ManualIn, 5, QDate(2026, 1, 1)), m_clock));
    QVERIFY(search.goOn(wallet->database()));
    QVERIFY(search.isDone());
    QCOMPARE(search.page(wallet->database(), 1, 20)->matching, 1);
}

namespace {

/// What the search knows of each entry.
QStringList searchedOf(Database &database)
{
    QStringList lines;
    for (const char *sql : {"SELECT s.account_id || ' ' || s.ordinal || ' ' || s.amount || ' ' || t.account_id || ' ' || t.kind || ' ' || t.ad_kind "
                            "|| ' ' || t.words FROM searched_entry s JOIN entry_text t ON t.id = s.text_id ORDER BY s.account_id, s.ordinal",
                            "SELECT account_id || ' ' || kind || ' ' || place || ' ' || ordinal || ' ' || received || ' ' || spent FROM entry_of_kind "
                            "ORDER BY account_id, kind, place"}) {
        Statement read(database, QString::fromLatin1(sql));
        while (read.next().value_or(false))
            lines.append(read.text(0));
    }
    return lines;
}

/// As behind the store's back.
void forget(Database &database, const QByteArray &tables)
{
    for (const QByteArray &table : tables.split(' ')) {
        QCOMPARE(runRaw(database, "DROP TRIGGER IF EXISTS " + table + "_never_goes"), QString());
        QCOMPARE(runRaw(database, "DELETE FROM " + table), QString());
    }
}

} // namespace

void HistorySearchTest::aStoreIndexedAtOnceFindsTheSame()
{
    Database &database = m_wallet->database();
    const QStringList before = searchedOf(database);
    QCOMPARE(before.size(), 2 * (m_rows[0].size() + m_rows[1].size()));
    QCOMPARE(runRaw(database, "SAVEPOINT all_at_once"), QString());
    forget(database, "searched_entry entry_of_kind");
    QCOMPARE(runRaw(database, "INSERT INTO entry_text_search (entry_text_search) VALUES ('delete-all')"), QString());
    forget(database, "entry_text");
    const auto indexed = indexAllEntries(database);
    QVERIFY2(indexed, indexed ? "" : qPrintable(indexed.error().detail));
    QCOMPARE(searchedOf(database), before);
    // A second time there is nothing left to do.
    QVERIFY(indexAllEntries(database));
    QCOMPARE(searchedOf(database), before);
    anySearchAgreesWithTheList();
    QCOMPARE(runRaw(database, "ROLLBACK TO all_at_once; RELEASE all_at_once"), QString());
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(HistorySearchTest)
#include "history_search_test.moc"
