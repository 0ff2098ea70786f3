#include "store/staged_table.h"

#include "domain/day_number.h"
#include "store/statement.h"

#include <QSqlError>
#include <QStringList>

#include <sqlite3.h>

namespace console {

namespace {

StoreError errorOf(sqlite3 *handle)
{
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(handle)));
    return storeErrorOf(error, QStringLiteral("stage a row"));
}

} // namespace

StagedTable::StagedTable(Database &database, QLatin1String name, QLatin1String columns, QLatin1String key)
    : m_database(database), m_name(name), m_columns(columns), m_key(key)
{
}

StagedTable::~StagedTable()
{
    sqlite3_finalize(m_insert);
    // Where this fails, the table goes with the connection.
    static_cast<void>(runSql(m_database, QStringLiteral("DROP TABLE IF EXISTS temp.%1").arg(m_name)));
}

StoreResult<void> StagedTable::create()
{
    CONSOLE_TRY(runSql(
        m_database,
        QStringLiteral("CREATE TEMP TABLE %1 (%2, PRIMARY KEY (%3)) STRICT, WITHOUT ROWID").arg(m_name, m_columns, m_key)));
    return prepareInsert(int(QString(m_columns).count(u',')) + 1);
}

StoreResult<void> StagedTable::prepareInsert(int columnCount)
{
    const QStringList places(columnCount, QStringLiteral("?"));
    const QByteArray sql =
        QStringLiteral("INSERT OR REPLACE INTO temp.%1 VALUES (%2)").arg(m_name, places.join(QStringLiteral(", "))).toUtf8();
    if (sqlite3_prepare_v3(m_database.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_insert, nullptr)
        != SQLITE_OK) {
        return tl::unexpected(errorOf(m_database.handle()));
    }
    return {};
}

StagedTable &StagedTable::bind(const QString &text)
{
    sqlite3_bind_text16(m_insert, ++m_bound, text.utf16(), int(text.size() * 2), SQLITE_STATIC);
    return *this;
}

StagedTable &StagedTable::bind(QLatin1String text)
{
    sqlite3_bind_text(m_insert, ++m_bound, text.data(), int(text.size()), SQLITE_STATIC);
    return *this;
}

StagedTable &StagedTable::bind(qint64 number)
{
    sqlite3_bind_int64(m_insert, ++m_bound, number);
    return *this;
}

StagedTable &StagedTable::bind(std::optional<qint64> number)
{
    if (number)
        return bind(*number);
    sqlite3_bind_null(m_insert, ++m_bound);
    return *this;
}

StagedTable &StagedTable::bind(const std::optional<QDate> &day)
{
    return bind(day ? std::optional<qint64>(dayNumber(*day)) : std::nullopt);
}

StoreResult<void> StagedTable::insert()
{
    m_bound = 0;
    const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
    const auto error = done ? StoreError{} : errorOf(m_database.handle());
    sqlite3_reset(m_insert);
    if (!done)
        return tl::unexpected(error);
    return {};
}

} // namespace console
