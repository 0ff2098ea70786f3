#include "store/entry_index.h"

#include "domain/text_folding.h"
#include "store/item_functions.h"
#include "store/stored_values.h"

namespace console {

namespace {

StoreResult<qint64> enterText(Database &database, qint64 account, const EntryTraits &traits)
{
    const QString words = storable(searchedWords(traits.texts));
    const QLatin1String ad = traits.adKind ? codeIn(adKindCodes, *traits.adKind) : QLatin1String("");
    {
        Statement read(database,
                       QStringLiteral("SELECT id FROM entry_text WHERE account_id = ? AND kind = ? AND ad_kind = ? AND words = ?"));
        read.bind(account).bind(codeIn(entryKindCodes, traits.kind)).bind(ad).bind(words);
        const auto known = read.next();
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return read.integer(0);
    }
    Statement write(database, QStringLiteral("INSERT INTO entry_text (id, account_id, kind, ad_kind, words) "
                                             "VALUES (1 + coalesce((SELECT max(id) FROM entry_text), 0), ?, ?, ?, ?)"));
    write.bind(account).bind(codeIn(entryKindCodes, traits.kind)).bind(ad).bind(words);
    CONSOLE_TRY(write.run());
    Statement added(database, QStringLiteral("SELECT max(id) FROM entry_text"));
    const auto id = oneInteger(added);
    if (!id || words.isEmpty())
        return id;
    Statement grams(database, QStringLiteral("INSERT INTO entry_text_search (rowid, grams) VALUES (?, ?)"));
    CONSOLE_TRY(grams.bind(*id).bind(itemGrams(traits.shop, words)).run());
    return id;
}

StoreResult<void> enterPlace(Database &database, qint64 account, qint64 amount, EntryKind kind)
{
    const QLatin1String code = codeIn(entryKindCodes, kind);
    qint64 place = 0;
    qint64 received = std::max<qint64>(amount, 0);
    qint64 spent = std::max<qint64>(-amount, 0);
    {
        Statement last(database, QStringLiteral("SELECT place, received, spent FROM entry_of_kind WHERE account_id = ? AND kind = ? "
                                                "ORDER BY place DESC LIMIT 1"));
        last.bind(account).bind(code);
        const auto row = last.next();
        if (!row)
            return tl::unexpected(row.error());
        if (*row) {
            place = last.integer(0);
            received += last.integer(1);
            spent += last.integer(2);
        }
    }
    Statement write(database, QStringLiteral("INSERT INTO entry_of_kind (account_id, kind, place, ordinal, received, spent) "
                                             "SELECT id, ?, ?, entries, ?, ? FROM account WHERE id = ?"));
    return write.bind(code).bind(place + 1).bind(received).bind(spent).bind(account).run();
}

} // namespace

QString searchedWords(const QStringList &texts)
{
    QString words;
    for (const QString &text : texts) {
        const QString folded = foldedForSearch(text);
        if (folded.isEmpty())
            continue;
        if (!words.isEmpty())
            words += u'\n';
        words += folded;
    }
    return words;
}

QString bidOfTransferSql()
{
    // An act may have decided several bids: the transfers of each are those from its step's first part on.
    return QStringLiteral("CASE WHEN t.ad_kind IS NOT NULL THEN (SELECT s.number FROM ad_bid_step s WHERE s.shop_id = t.shop_id "
                          "AND s.action_id = t.action_id AND s.first_part <= t.part ORDER BY s.first_part DESC LIMIT 1) END");
}

StoreResult<void> indexEntry(Database &database, qint64 account, qint64 amount, const EntryTraits &traits)
{
    CONSOLE_TRY(enterPlace(database, account, amount, traits.kind));
    const auto text = enterText(database, account, traits);
    if (!text)
        return tl::unexpected(text.error());
    Statement write(database, QStringLiteral("INSERT INTO searched_entry (account_id, ordinal, text_id, amount) "
                                             "SELECT id, entries, ?, ? FROM account WHERE id = ?"));
    return write.bind(*text).bind(amount).bind(account).run();
}

} // namespace console
