#pragma once

#include "store/database.h"

#include <QDate>

#include <optional>

struct sqlite3_stmt;

namespace console {

/// A temporary table of one connection and the insert that fills it; gone with this object. Never touches the wallet file, so that
/// filling it locks nobody out. Of rows with the same key the last one stays.
class StagedTable
{
public:
    /// `columns` is the inner part of CREATE TABLE without the key.
    StagedTable(Database &database, QLatin1String name, QLatin1String columns, QLatin1String key);
    ~StagedTable();
    StagedTable(const StagedTable &) = delete;
    StagedTable &operator=(const StagedTable &) = delete;

    [[nodiscard]] StoreResult<void> create();

    /// Values in the order of the columns; what they point at must live until insert().
    StagedTable &bind(const QString &text);
    StagedTable &bind(QLatin1String text);
    StagedTable &bind(qint64 number);
    StagedTable &bind(std::optional<qint64> number);
    StagedTable &bind(const std::optional<QDate> &day);
    [[nodiscard]] StoreResult<void> insert();

private:
    [[nodiscard]] StoreResult<void> prepareInsert(int columnCount);

    Database &m_database;
    QLatin1String m_name;
    QLatin1String m_columns;
    QLatin1String m_key;
    sqlite3_stmt *m_insert = nullptr;
    int m_bound = 0;
};

} // namespace console
