#include "store/entry_check.h"

#include "domain/book.h"
#include "store/entry_index.h"
#include "store/item_functions.h"
#include "store/row_reader.h"
#include "store/stored_values.h"

namespace console {

namespace {

constexpr int entriesPerStep = 5000;
constexpr qint64 textsPerLookUp = 97; ///< of the words' own index, which SQLite's check of the file covers, only so manyth

} // namespace

StoreResult<bool> EntryCheck::run(const std::function<bool(double)> &goOn)
{
    const auto wallets = this->wallets();
    if (!wallets)
        return tl::unexpected(wallets.error());
    qint64 total = 1;
    for (const Wallet &wallet : *wallets)
        total += wallet.entries;
    qint64 done = 0;
    for (const Wallet &wallet : *wallets) {
        for (qint64 after = 0; after < wallet.entries; after += entriesPerStep) {
            if (!goOn(double(done) / double(total)))
                return false;
            CONSOLE_TRY(checkEntries(wallet, after, std::min(after + entriesPerStep, wallet.entries)));
            done += entriesPerStep;
        }
        qint64 places = 0;
        for (const auto &[kind, code] : entryKindCodes) {
            Sums sums;
            for (bool isMore = true; isMore;) {
                if (!goOn(double(std::min(done, total)) / double(total)))
                    return false;
                const auto checked = checkKind(wallet, code, sums, entriesPerStep);
                if (!checked)
                    return tl::unexpected(checked.error());
                isMore = *checked;
            }
            places += sums.place;
        }
        // Each stands under its own kind and under no place twice: where none is missing in number, none is missing.
        if (places != wallet.entries)
            report(wallet.account);
        CONSOLE_TRY(checkEnd(wallet));
    }
    CONSOLE_TRY(checkGrams());
    return true;
}

StoreResult<QList<EntryCheck::Wallet>> EntryCheck::wallets()
{
    Statement read(m_database, QStringLiteral("SELECT id, shop_id, entries FROM account WHERE code = 'qcash' ORDER BY id"));
    return listOf(read, [](const Statement &row) -> StoreResult<Wallet> { return Wallet{row.integer(0), row.integer(1), row.integer(2)}; });
}

StoreResult<void> EntryCheck::checkEntries(const Wallet &wallet, qint64 after, qint64 until)
{
    auto read = RowReader::prepare(
        m_database, QStringLiteral("SELECT e.ordinal, s.amount IS e.amount AND w.account_id IS e.account_id AND w.kind IS e.kind "
                                   "AND w.ad_kind IS coalesce(t.ad_kind, ''), t.note, coalesce(t.item_number, ''), coalesce(o.order_number, ''), "
                                   "coalesce(o.card_last_four, ''), coalesce(o.card_brand, ''), coalesce(b.item_name, ''), coalesce(w.words, '') "
                                   "FROM entry e CROSS JOIN transfer t ON t.id = e.transfer_id LEFT JOIN ticket_order o ON e.kind = 'charge' "
                                   "AND o.shop_id = t.shop_id AND o.action_id = t.action_id LEFT JOIN searched_entry s ON s.account_id = e.account_id "
                                   "AND s.ordinal = e.ordinal LEFT JOIN entry_text w ON w.id = s.text_id "
                                   "LEFT JOIN ad_bid b ON b.shop_id = t.shop_id AND b.number = %1 "
                                   "WHERE e.account_id = ? AND e.ordinal > ? AND e.ordinal <= ? ORDER BY e.ordinal").arg(bidOfTransferSql()));
    if (!read)
        return tl::unexpected(read.error());
    read->bind(wallet.account).bind(after).bind(until);
    for (;;) {
        const auto row = read->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const QString words =
            storable(searchedWords({read->text(2), read->text(3), read->text(4), read->text(5), read->text(6), read->text(7)}));
        if (read->integer(1) != 1 || words != read->text(8))
            report(read->integer(0));
    }
}

StoreResult<bool> EntryCheck::checkKind(const Wallet &wallet, QLatin1String kind, Sums &sums, int limit)
{
    auto read = RowReader::prepare(m_database,
                                   QStringLiteral("SELECT k.place, k.ordinal, k.received, k.spent, e.amount, e.kind IS k.kind FROM entry_of_kind k "
                                                  "LEFT JOIN entry e ON e.account_id = k.account_id AND e.ordinal = k.ordinal "
                                                  "WHERE k.account_id = ? AND k.kind = ? AND k.place > ? AND k.ordinal <= ? "
                                                  "ORDER BY k.place LIMIT ?"));
    if (!read)
        return tl::unexpected(read.error());
    read->bind(wallet.account).bind(QString(kind)).bind(sums.place).bind(wallet.entries).bind(qint64(limit));
    for (int count = 0;; ++count) {
        const auto row = read->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return count == limit;
        const qint64 amount = read->integer(4);
        const Sums expected{sums.place + 1, read->integer(1), sums.received + std::max<qint64>(amount, 0),
                            sums.spent + std::max<qint64>(-amount, 0)};
        if (read->integer(5) != 1 || read->integer(0) != expected.place || expected.ordinal <= sums.ordinal
            || read->integer(2) != expected.received || read->integer(3) != expected.spent) {
            report(expected.ordinal);
        }
        sums = {read->integer(0), expected.ordinal, read->integer(2), read->integer(3)};
    }
}

/// What stands behind the account's end, or belongs to no Qcash account.
StoreResult<void> EntryCheck::checkEnd(const Wallet &wallet)
{
    Statement read(m_database,
                   QStringLiteral("SELECT ordinal FROM searched_entry WHERE account_id = ? AND ordinal > (SELECT entries FROM account WHERE id = ?) "
                                  "UNION ALL SELECT ordinal FROM entry_of_kind WHERE account_id = ? "
                                  "AND ordinal > (SELECT entries FROM account WHERE id = ?) LIMIT 20"));
    read.bind(wallet.account).bind(wallet.account).bind(wallet.account).bind(wallet.account);
    const auto rows = listOf(read, [](const Statement &row) -> StoreResult<qint64> { return row.integer(0); });
    if (!rows)
        return tl::unexpected(rows.error());
    for (const qint64 ordinal : *rows)
        report(ordinal);
    return {};
}

StoreResult<void> EntryCheck::checkGrams()
{
    struct Text
    {
        qint64 id;
        QString query;
    };
    Statement read(m_database, QStringLiteral("SELECT t.id, a.shop_id, t.words FROM entry_text t JOIN account a ON a.id = t.account_id "
                                              "WHERE (t.id % ? = 1 OR t.id = (SELECT id FROM entry_text WHERE words <> '' ORDER BY id DESC LIMIT 1)) AND t.words <> ''"));
    const auto texts = listOf(read.bind(textsPerLookUp), [](const Statement &row) -> StoreResult<Text> {
        return Text{row.integer(0), itemGramQuery({row.integer(1)}, row.text(2))};
    });
    if (!texts)
        return tl::unexpected(texts.error());
    for (const Text &text : *texts) {
        Statement look(m_database, QStringLiteral("SELECT count(*) FROM entry_text_search WHERE entry_text_search MATCH ? AND rowid = ?"));
        const auto found = oneInteger(look.bind(text.query).bind(text.id));
        if (!found)
            return tl::unexpected(found.error());
        if (*found != 1)
            report(text.id);
    }
    return {};
}

} // namespace console
