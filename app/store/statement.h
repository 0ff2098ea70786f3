#pragma once

#include "store/database.h"

#include <QSqlQuery>

#include <optional>

namespace console {

/// One use of a prepared statement. Statements are prepared once per connection and finished when this goes out of scope,
/// so that no reader is left open. Only for files of the store.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(const QString &value);
    Statement &bind(QLatin1String value) { return bind(QString(value)); }
    Statement &bind(const QByteArray &value);
    Statement &bind(std::optional<qint64> value);
    Statement &bindNull();

    /// Runs a statement that returns no rows.
    [[nodiscard]] StoreResult<void> run();
    /// Advances to the next row; false after the last one.
    [[nodiscard]] StoreResult<bool> next();

    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
    }

private:
    [[nodiscard]] StoreResult<void> execute();

    std::shared_ptr<QSqlQuery> m_query;
    bool m_isPrepared = false;
    QString m_sql;
    Database &m_database;
    int m_bound = 0;
    bool m_executed = false;
};

/// The text as the store gives it back. SQLite takes a leading byte order mark for one, and halves of surrogate pairs and the two
/// characters that are none for U+FFFD: a text that is compared or hashed with what is stored goes through this first.
[[nodiscard]] QString storable(const QString &text);

/// The fault behind a failed query, by SQLite's result code.
[[nodiscard]] StoreError storeErrorOf(const QSqlError &error, const QString &operation);
[[nodiscard]] StoreError unreadable(const QString &what);

/// Runs one statement without results.
[[nodiscard]] StoreResult<void> runSql(Database &database, const QString &sql);

} // namespace console

/// Returns the error of a StoreResult<…> expression from the calling function; the pattern of the whole store.
#define CONSOLE_TRY(expression)                                  \
    do {                                                         \
        if (auto tried = (expression); !tried)                   \
            return tl::unexpected(std::move(tried).error());     \
    } while (false)
