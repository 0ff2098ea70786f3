#include "store/entry_index.h"

#include "store/item_functions.h"
#include "store/row_reader.h"
#include "store/row_writer.h"
#include "store/stored_values.h"

#include <QHash>

#include <map>

namespace console {

namespace {

/// Enters the entries of one Qcash account into the search, in their order. Remembers what it has met, within bounds.
class AccountFilling
{
public:
    AccountFilling(Database &database, ShopId shop, qint64 account, RowWriter &places, RowWriter &texts, RowWriter &entries)
        : m_database(database), m_shop(shop), m_account(account), m_places(places), m_texts(texts), m_entries(entries)
    {
    }

    StoreResult<void> run(qint64 &lastText);

private:
    struct KindEnd
    {
        qint64 place = 0;
        qint64 received = 0;
        qint64 spent = 0;
    };

    StoreResult<void> readEnds();
    StoreResult<void> enter(const RowReader &row, qint64 &lastText);
    StoreResult<qint64> textOf(const RowReader &row, qint64 &lastText);
    StoreResult<std::optional<qint64>> knownText(const RowReader &row, const QString &words);

    // Of texts that come again: what is used once, as order numbers are, would only push them out.
    static constexpr qsizetype textsRemembered = 200'000;

    Database &m_database;
    ShopId m_shop;
    qint64 m_account;
    RowWriter &m_places;
    RowWriter &m_texts;
    RowWriter &m_entries;
    std::map<QByteArray, KindEnd> m_ends;
    QHash<QByteArray, qint64> m_known;
    bool m_isFresh = false; ///< the account had no text before
};

enum Column { Ordinal, Kind, Amount, Ad, Item, Note, OrderNumber, Digits, Brand, BidItemName };

/// Stores of the schema that the search came with had no bids yet.
StoreResult<bool> knowsBids(Database &database)
{
    Statement read(database, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'ad_bid'"));
    const auto count = oneInteger(read);
    if (!count)
        return tl::unexpected(count.error());
    return *count > 0;
}

/// The entries of an account that are not in the search yet, with all that they are found by; takes the account twice.
QString unsearchedSql(bool withBids)
{
    const QString bid = withBids ? QStringLiteral("LEFT JOIN ad_bid b ON b.shop_id = t.shop_id AND b.number = ") + bidOfTransferSql() : QString();
    return QStringLiteral("SELECT e.ordinal, e.kind, e.amount, coalesce(t.ad_kind, ''), coalesce(t.item_number, ''), t.note, "
                          "o.order_number, coalesce(o.card_last_four, ''), coalesce(o.card_brand, ''), %1 "
                          "FROM entry e CROSS JOIN transfer t ON t.id = e.transfer_id LEFT JOIN ticket_order o "
                          "ON e.kind = 'charge' AND o.shop_id = t.shop_id AND o.action_id = t.action_id %2 WHERE e.account_id = ? "
                          "AND e.ordinal > coalesce((SELECT max(ordinal) FROM searched_entry WHERE account_id = ?), 0) ORDER BY e.ordinal")
        .arg(withBids ? QStringLiteral("coalesce(b.item_name, '')") : QStringLiteral("''"), bid);
}

StoreResult<void> AccountFilling::readEnds()
{
    Statement read(m_database,
                   QStringLiteral("SELECT kind, max(place), max(received), max(spent) FROM entry_of_kind WHERE account_id = ? GROUP BY kind"));
    read.bind(m_account);
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        m_ends[read.text(0).toLatin1()] = {read.integer(1), read.integer(2), read.integer(3)};
    }
    m_isFresh = m_ends.empty();
    return {};
}

StoreResult<std::optional<qint64>> AccountFilling::knownText(const RowReader &row, const QString &words)
{
    Statement read(m_database, QStringLiteral("SELECT id FROM entry_text WHERE account_id = ? AND kind = ? AND ad_kind = ? AND words = ?"));
    read.bind(m_account).bind(row.text(Kind)).bind(row.text(Ad)).bind(words);
    const auto known = read.next();
    if (!known)
        return tl::unexpected(known.error());
    return *known ? std::optional(read.integer(0)) : std::nullopt;
}

StoreResult<qint64> AccountFilling::textOf(const RowReader &row, qint64 &lastText)
{
    const bool isUnique = !row.isNull(OrderNumber); // an order is booked once
    QByteArray key;
    if (!isUnique) {
        for (const Column column : {Kind, Ad, Item, Note, BidItemName})
            key.append(row.bytes(column).data(), row.bytes(column).size()).append('\0');
        const auto known = m_known.constFind(key);
        if (known != m_known.cend())
            return *known;
    }
    const QString words = storable(
        searchedWords({row.text(Note), row.text(Item), row.text(OrderNumber), row.text(Digits), row.text(Brand), row.text(BidItemName)}));
    qint64 id = 0;
    if (!(isUnique && m_isFresh)) {
        const auto known = knownText(row, words);
        if (!known)
            return tl::unexpected(known.error());
        id = known->value_or(0);
    }
    if (id == 0) {
        id = ++lastText;
        const QByteArray bytes = words.isEmpty() ? QByteArrayLiteral("") : words.toUtf8(); // never null
        CONSOLE_TRY(m_texts.bind(id).bind(m_account).bind(row.bytes(Kind)).bind(row.bytes(Ad)).bind(bytes).run());
    }
    if (!isUnique) {
        if (m_known.size() >= textsRemembered)
            m_known.clear();
        m_known.insert(key, id);
    }
    return id;
}

StoreResult<void> AccountFilling::enter(const RowReader &row, qint64 &lastText)
{
    const qint64 amount = row.integer(Amount);
    KindEnd &end = m_ends[row.bytes(Kind).toByteArray()];
    ++end.place;
    (amount > 0 ? end.received : end.spent) += std::abs(amount);
    CONSOLE_TRY(m_places.bind(m_account).bind(row.bytes(Kind)).bind(end.place).bind(row.integer(Ordinal)).bind(end.received).bind(end.spent).run());
    const auto text = textOf(row, lastText);
    if (!text)
        return tl::unexpected(text.error());
    return m_entries.bind(m_account).bind(row.integer(Ordinal)).bind(*text).bind(amount).run();
}

StoreResult<void> AccountFilling::run(qint64 &lastText)
{
    CONSOLE_TRY(readEnds());
    const auto withBids = knowsBids(m_database);
    if (!withBids)
        return tl::unexpected(withBids.error());
    auto read = RowReader::prepare(m_database, unsearchedSql(*withBids));
    if (!read)
        return tl::unexpected(read.error());
    read->bind(m_account).bind(m_account);
    for (;;) {
        const auto more = read->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        CONSOLE_TRY(enter(*read, lastText));
    }
}

struct Index
{
    QString name;
    QString sql;
};

/// The indexes that would be written in any order.
StoreResult<QList<Index>> indexesOf(Database &database)
{
    Statement read(database, QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'searched_entry' "
                                            "AND sql IS NOT NULL ORDER BY name"));
    return listOf(read, [](const Statement &row) -> StoreResult<Index> { return Index{row.text(0), row.text(1)}; });
}

StoreResult<qint64> lastTextOf(Database &database)
{
    Statement newest(database, QStringLiteral("SELECT coalesce(max(id), 0) FROM entry_text"));
    return oneInteger(newest);
}

StoreResult<void> fillAccounts(Database &database, qint64 lastText)
{
    auto places = RowWriter::prepare(database, QStringLiteral("INSERT INTO entry_of_kind (account_id, kind, place, ordinal, received, spent) "
                                                              "VALUES (?, ?, ?, ?, ?, ?)"));
    if (!places)
        return tl::unexpected(places.error());
    auto texts = RowWriter::prepare(database,
                                    QStringLiteral("INSERT INTO entry_text (id, account_id, kind, ad_kind, words) VALUES (?, ?, ?, ?, ?)"));
    if (!texts)
        return tl::unexpected(texts.error());
    auto entries = RowWriter::prepare(database,
                                      QStringLiteral("INSERT INTO searched_entry (account_id, ordinal, text_id, amount) VALUES (?, ?, ?, ?)"));
    if (!entries)
        return tl::unexpected(entries.error());
    Statement accounts(database, QStringLiteral("SELECT id, shop_id FROM account WHERE code = 'qcash' ORDER BY id"));
    const auto wallets = listOf(accounts, [](const Statement &row) -> StoreResult<std::pair<qint64, qint64>> {
        return std::pair(row.integer(0), row.integer(1));
    });
    if (!wallets)
        return tl::unexpected(wallets.error());
    for (const auto &[account, shop] : *wallets)
        CONSOLE_TRY(AccountFilling(database, {shop}, account, *places, *texts, *entries).run(lastText));
    return {};
}

} // namespace

StoreResult<void> indexAllEntries(Database &database)
{
    const auto lastText = lastTextOf(database);
    if (!lastText)
        return tl::unexpected(lastText.error());
    const auto indexes = indexesOf(database);
    if (!indexes)
        return tl::unexpected(indexes.error());
    // Taken away, and made again at the end in the order of their keys.
    for (const Index &index : *indexes)
        CONSOLE_TRY(runSql(database, QStringLiteral("DROP INDEX ") + index.name));
    CONSOLE_TRY(fillAccounts(database, *lastText));
    for (const Index &index : *indexes)
        CONSOLE_TRY(runSql(database, index.sql));
    Statement grams(database, QStringLiteral("INSERT INTO entry_text_search (rowid, grams) SELECT t.id, item_grams(a.shop_id, t.words) "
                                             "FROM entry_text t JOIN account a ON a.id = t.account_id WHERE t.id > ? AND t.words <> '' ORDER BY t.id"));
    return grams.bind(*lastText).run();
}

} // namespace console
