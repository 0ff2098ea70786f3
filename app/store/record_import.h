#pragma once

#include "domain/records.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <memory>

namespace console {

class Database;
template <class Row>
class RecordMerge;

/// Takes the rows of one file and brings them into the store all at once. Row is ScoreEvent, Item, SalesOrder, Inquiry, Notice,
/// SettlementLine, Deduction or AdReportRow.
/// Until commit() nothing of the file is in the wallet and the wallet isn't locked; without commit() nothing stays behind.
/// The connection is this import's alone while it lives. A blank never erases a value, an order's state never goes back,
/// and the same rows again change nothing.
template <class Row>
class RecordImport
{
public:
    [[nodiscard]] static StoreResult<std::unique_ptr<RecordImport>> begin(Database &database, ShopId shop);
    ~RecordImport();
    RecordImport(const RecordImport &) = delete;
    RecordImport &operator=(const RecordImport &) = delete;

    /// Of rows with the same key the last one counts.
    [[nodiscard]] StoreResult<void> add(const Row &row);
    /// One transaction, durable when it returns without an error; after an error it can be called again.
    /// Counts added + updated + unchanged = rows added; read and rejected are the caller's. `importedAt` is kept with settlement
    /// files, which replace what came before them; nothing else needs it.
    [[nodiscard]] StoreResult<ImportCounts> commit(Instant importedAt = {});

private:
    RecordImport(Database &database, ShopId shop);

    Database &m_database;
    ShopId m_shop;
    std::unique_ptr<RecordMerge<Row>> m_merge;
    bool m_isFilling = false; ///< the transaction over the temporary tables is open
    qint64 m_rows = 0;
};

extern template class RecordImport<ScoreEvent>;
extern template class RecordImport<Item>;
extern template class RecordImport<SalesOrder>;
extern template class RecordImport<Inquiry>;
extern template class RecordImport<Notice>;
extern template class RecordImport<SettlementLine>;
extern template class RecordImport<Deduction>;
extern template class RecordImport<AdReportRow>;

} // namespace console
