#include "store/record_import.h"

#include "store/record_merge.h"
#include "store/statement.h"

#include <sqlite3.h>

namespace console {

template <class Row>
RecordImport<Row>::RecordImport(Database &database, ShopId shop)
    : m_database(database), m_shop(shop), m_merge(std::make_unique<RecordMerge<Row>>(database))
{
}

template <class Row>
RecordImport<Row>::~RecordImport()
{
    m_merge.reset();
    if (m_isFilling && sqlite3_get_autocommit(m_database.handle()) == 0)
        static_cast<void>(runSql(m_database, QStringLiteral("ROLLBACK"))); // only temporary tables are in it
}

template <class Row>
StoreResult<std::unique_ptr<RecordImport<Row>>> RecordImport<Row>::begin(Database &database, ShopId shop)
{
    std::unique_ptr<RecordImport> import(new RecordImport(database, shop));
    // A deferred transaction locks a file only when it is first used in it: this one uses none but the temporary tables.
    CONSOLE_TRY(runSql(database, QStringLiteral("BEGIN DEFERRED")));
    import->m_isFilling = true;
    CONSOLE_TRY(import->m_merge->create());
    return import;
}

template <class Row>
StoreResult<void> RecordImport<Row>::add(const Row &row)
{
    Q_ASSERT(m_isFilling);
    CONSOLE_TRY(m_merge->stage(row));
    ++m_rows;
    return {};
}

template <class Row>
StoreResult<ImportCounts> RecordImport<Row>::commit([[maybe_unused]] Instant importedAt)
{
    if (m_isFilling) {
        CONSOLE_TRY(runSql(m_database, QStringLiteral("COMMIT")));
        m_isFilling = false;
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto merged = [&] {
        if constexpr (requires { m_merge->merge(m_shop, importedAt); })
            return m_merge->merge(m_shop, importedAt);
        else
            return m_merge->merge(m_shop);
    }();
    if (!merged)
        return tl::unexpected(merged.error());
    CONSOLE_TRY(transaction->commit());
    ImportCounts counts;
    counts.added = merged->added;
    counts.updated = merged->updated;
    counts.removed = merged->removed;
    counts.unchanged = m_rows - merged->added - merged->updated;
    return counts;
}

template class RecordImport<ScoreEvent>;
template class RecordImport<Item>;
template class RecordImport<SalesOrder>;
template class RecordImport<Inquiry>;
template class RecordImport<Notice>;
template class RecordImport<SettlementLine>;
template class RecordImport<Deduction>;
template class RecordImport<AdReportRow>;

} // namespace console
