#pragma once

#include "store/book_store.h"

#include <optional>

namespace console {

/// A query of one column, the ids of texts; takes its value, then a limit.
struct TextSource
{
    QString sql;
    std::optional<qint64> account; ///< else the grams
    QString grams;
};

/// Where all texts can be read that `words` (folded, not empty), or the kinds and ads that are named, find; and perhaps some more.
[[nodiscard]] QList<TextSource> textSources(ShopId shop, qint64 account, const HistoryFilter &filter, const QString &words);

/// Of the texts whose ids stand in a JSON list, those that the filter's kind and words leave. Takes the list, then `words` if there are any.
[[nodiscard]] QString matchingTextsSql(const HistoryFilter &filter, const QString &words);

} // namespace console
