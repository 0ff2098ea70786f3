#include "store/entry_conditions.h"

#include "store/item_functions.h"

namespace console {

namespace {

// Codes are plain words: they can stand in a query as they are.
template <class Enum, std::size_t Count>
QString codeList(const CodeTable<Enum, Count> &table, const QList<Enum> &values)
{
    QStringList codes;
    for (const Enum value : values)
        codes.append(u'\'' + QString(codeIn(table, value)) + u'\'');
    return codes.join(u',');
}

QString allKinds()
{
    QList<EntryKind> kinds;
    for (const auto &[kind, code] : entryKindCodes)
        kinds.append(kind);
    return codeList(entryKindCodes, kinds);
}

} // namespace

QList<TextSource> textSources(ShopId shop, qint64 account, const HistoryFilter &filter, const QString &words)
{
    QList<TextSource> sources{
        {QStringLiteral("SELECT rowid FROM entry_text_search WHERE entry_text_search MATCH ? LIMIT ?"), {}, itemGramQuery(shop, words)}};
    if (!filter.kindsNamed.isEmpty()) {
        sources.append({QStringLiteral("SELECT id FROM entry_text WHERE account_id = ? AND kind IN (%1) LIMIT ?")
                            .arg(codeList(entryKindCodes, filter.kindsNamed)),
                        account,
                        {}});
    }
    if (!filter.adsNamed.isEmpty()) {
        // All kinds are named so that the key is used.
        sources.append({QStringLiteral("SELECT id FROM entry_text WHERE account_id = ? AND kind IN (%1) AND ad_kind IN (%2) LIMIT ?")
                            .arg(allKinds(), codeList(adKindCodes, filter.adsNamed)),
                        account,
                        {}});
    }
    return sources;
}

QString matchingTextsSql(const HistoryFilter &filter, const QString &words)
{
    QString sql = QStringLiteral("SELECT t.id FROM json_each(?) c CROSS JOIN entry_text t ON t.id = c.value WHERE true");
    if (!words.isEmpty()) {
        sql += QStringLiteral(" AND (instr(t.words, ?) > 0");
        if (!filter.kindsNamed.isEmpty())
            sql += QStringLiteral(" OR t.kind IN (%1)").arg(codeList(entryKindCodes, filter.kindsNamed));
        if (!filter.adsNamed.isEmpty())
            sql += QStringLiteral(" OR t.ad_kind IN (%1)").arg(codeList(adKindCodes, filter.adsNamed));
        sql += u')';
    }
    if (filter.kind)
        sql += QStringLiteral(" AND t.kind = '%1'").arg(codeIn(entryKindCodes, *filter.kind));
    return sql;
}

} // namespace console
