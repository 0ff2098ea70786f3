#include "store/statement.h"

#include <QSqlError>

#include <sqlite3.h>

#include <algorithm>

namespace console {

namespace {

StoreFault faultOf(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreFault::Busy;
    case SQLITE_FULL:
        return StoreFault::DiskFull;
    case SQLITE_READONLY:
        return StoreFault::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StoreFault::Corrupt;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return StoreFault::CannotOpen;
    default:
        return StoreFault::Failed;
    }
}

} // namespace

StoreError storeErrorOf(const QSqlError &error, const QString &operation)
{
    return {faultOf(error.nativeErrorCode().toInt()), operation, error.databaseText()};
}

QString storable(const QString &text)
{
    const auto isNone = [](QChar c) { return c.unicode() >= 0xfffe || c.unicode() == QChar::ByteOrderMark; };
    if (text.isValidUtf16() && std::none_of(text.cbegin(), text.cend(), isNone))
        return text;
    QString stored = QString::fromUtf8(text.toUtf8());
    for (QChar &c : stored) {
        if (c.unicode() >= 0xfffe)
            c = QChar(QChar::ReplacementCharacter);
    }
    while (stored.startsWith(QChar(QChar::ByteOrderMark)))
        stored.remove(0, 1);
    return stored;
}

StoreError unreadable(const QString &what)
{
    return {StoreFault::Corrupt, QStringLiteral("read"), what};
}

Statement::~Statement()
{
    m_query->finish();
}

Statement &Statement::bind(qint64 value)
{
    m_query->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    // Qt binds a null string as NULL; an absent text is an empty one here.
    m_query->bindValue(m_bound++, value.isNull() ? QStringLiteral("") : storable(value));
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    m_query->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(std::optional<qint64> value)
{
    return value ? bind(*value) : bindNull();
}

Statement &Statement::bindNull()
{
    m_query->bindValue(m_bound++, QVariant(QMetaType::fromType<qint64>()));
    return *this;
}

StoreResult<void> Statement::execute()
{
    if (m_isPrepared && m_query->exec())
        return {};
    // The first words name the statement; values are never part of it.
    return tl::unexpected(storeErrorOf(m_query->lastError(), m_sql.left(60).simplified()));
}

StoreResult<void> Statement::run()
{
    m_bound = 0;
    auto executed = execute();
    m_query->finish();
    return executed;
}

StoreResult<bool> Statement::next()
{
    if (!m_executed) {
        CONSOLE_TRY(execute());
        m_executed = true;
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return tl::unexpected(storeErrorOf(m_query->lastError(), m_sql.left(60).simplified()));
    return false;
}

StoreResult<void> runSql(Database &database, const QString &sql)
{
    Statement statement(database, sql);
    return statement.run();
}

} // namespace console
