#pragma once

#include "domain/records.h"
#include "exchange/record_reader.h"
#include "store/wallet.h"

#include <functional>

namespace console {

struct ImportRequest
{
    ImportKind kind = ImportKind::Orders;
    QString path;
    std::optional<TextEncoding> encoding; ///< empty: found by itself
    bool skipBadRows = false;
    Instant now = {}; ///< when it was asked for: kept with settlement files
};

struct ImportReport
{
    ImportCounts counts;
    QList<RowProblem> problems; ///< the first problemLimit
    qint64 problemCount = 0;
    FileSummary summary;
    bool isCommitted = false; ///< false where bad rows or the user stopped it: then nothing was imported
    bool isCancelled = false;

    static constexpr qsizetype problemLimit = 1000;
};

/// Told the share read (0 … 1) every few hundred rows; returns false to stop.
using ImportProgress = std::function<bool(double)>;

/// Reads one file into the store: all of it or nothing, unless bad rows are to be skipped. On a thread that may wait.
[[nodiscard]] tl::expected<ImportReport, std::variant<FileError, StoreError>> runImport(Wallet &wallet, ShopId shop, const ImportRequest &request,
                                                                                        const ImportProgress &progress);

} // namespace console
