#include "store/row_reader.h"

#include "domain/day_number.h"
#include "store/statement.h"

#include <QSqlError>

#include <sqlite3.h>

#include <utility>

namespace console {

namespace {

StoreError errorOf(sqlite3 *handle)
{
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(handle)));
    return storeErrorOf(error, QStringLiteral("read rows"));
}

} // namespace

RowReader::RowReader(sqlite3 *handle, sqlite3_stmt *statement) : m_handle(handle), m_statement(statement) {}

RowReader::RowReader(RowReader &&other) noexcept
    : m_handle(other.m_handle),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_bound(other.m_bound),
      m_isAtEnd(other.m_isAtEnd)
{
}

RowReader::~RowReader()
{
    sqlite3_finalize(m_statement);
}

StoreResult<RowReader> RowReader::prepare(Database &database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(database.handle(), text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(errorOf(database.handle()));
    return RowReader(database.handle(), statement);
}

RowReader &RowReader::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

RowReader &RowReader::bind(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text(m_statement, ++m_bound, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

StoreResult<bool> RowReader::next()
{
    if (m_isAtEnd)
        return false;
    const int answer = sqlite3_step(m_statement);
    if (answer == SQLITE_ROW)
        return true;
    if (answer != SQLITE_DONE)
        return tl::unexpected(errorOf(m_handle));
    m_isAtEnd = true;
    sqlite3_reset(m_statement); // gives the lock back
    return false;
}

QByteArrayView RowReader::bytes(int column) const
{
    const auto *text = sqlite3_column_text(m_statement, column);
    return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
}

qint64 RowReader::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool RowReader::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<QDate> RowReader::day(int column) const
{
    const QDate day = isNull(column) ? QDate() : dayOf(integer(column));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

StoreResult<void> runForEach(Database &database, const QString &rows, const QString &sql)
{
    auto read = RowReader::prepare(database, rows);
    if (!read)
        return tl::unexpected(read.error());
    auto run = RowReader::prepare(database, sql);
    if (!run)
        return tl::unexpected(run.error());
    const int columns = sqlite3_column_count(read->m_statement);
    for (;;) {
        const auto more = read->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        for (int column = 0; column < columns; ++column)
            sqlite3_bind_value(run->m_statement, column + 1, sqlite3_column_value(read->m_statement, column));
        const bool isDone = sqlite3_step(run->m_statement) == SQLITE_DONE;
        const auto error = isDone ? StoreError{} : errorOf(database.handle());
        sqlite3_reset(run->m_statement);
        if (!isDone)
            return tl::unexpected(error);
    }
}

} // namespace console
