#include "store/row_writer.h"

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
    return storeErrorOf(error, QStringLiteral("write rows"));
}

} // namespace

RowWriter::RowWriter(RowWriter &&other) noexcept
    : m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr)), m_bound(other.m_bound)
{
}

RowWriter::~RowWriter()
{
    sqlite3_finalize(m_statement);
}

StoreResult<RowWriter> RowWriter::prepare(Database &database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(database.handle(), text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(errorOf(database.handle()));
    return RowWriter(database.handle(), statement);
}

RowWriter &RowWriter::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

RowWriter &RowWriter::bind(QByteArrayView text)
{
    sqlite3_bind_text(m_statement, ++m_bound, text.data(), int(text.size()), SQLITE_TRANSIENT);
    return *this;
}

StoreResult<void> RowWriter::run()
{
    const int answer = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    m_bound = 0;
    if (answer != SQLITE_DONE)
        return tl::unexpected(errorOf(m_handle));
    return {};
}

} // namespace console
