#pragma once

#include "store/database.h"

struct sqlite3_stmt;

namespace console {

/// Writes many rows by one prepared statement, several times as fast as Statement does. Inside a Transaction only.
class RowWriter
{
public:
    [[nodiscard]] static StoreResult<RowWriter> prepare(Database &database, const QString &sql);
    ~RowWriter();
    RowWriter(RowWriter &&other) noexcept;
    RowWriter &operator=(RowWriter &&) = delete;

    RowWriter &bind(qint64 value);
    RowWriter &bind(QByteArrayView text);
    RowWriter &bind(QLatin1String text) { return bind(QByteArrayView(text.data(), text.size())); }
    /// Takes the values bound since the last run.
    [[nodiscard]] StoreResult<void> run();

private:
    RowWriter(sqlite3 *handle, sqlite3_stmt *statement) : m_handle(handle), m_statement(statement) {}

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
};

} // namespace console
