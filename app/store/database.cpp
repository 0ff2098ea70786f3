#include "store/database.h"

#include "store/backup.h"
#include "store/entry_index.h"
#include "store/item_functions.h"
#include "store/lot_store.h"
#include "store/open_stores.h"
#include "store/statement.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

// Resources of a static library are not registered by themselves; the macro wants to stand outside any namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(console_migrations);
}

namespace console {

namespace {

const QString inMemory = QStringLiteral(":memory:");

struct Header
{
    qint32 applicationId;
    int userVersion;
};

// https://www.sqlite.org/fileformat.html, 1.3: the header is read with plain file access, so that a file that is
// not ours is never touched, not even by the roll-back of another program's journal.
StoreResult<Header> readHeader(const QString &path)
{
    const auto operation = QStringLiteral("read header");
    QFile file(path);
    QByteArray header;
    bool canRead = false;
    const bool isRead = OpenStores::readUnlessOpen(path, [&] {
        canRead = file.open(QIODevice::ReadOnly);
        header = file.read(100);
        file.close();
    });
    if (!isRead)
        return Header{Database::applicationId, Database::schemaVersion}; // as it was found to be when it was opened here
    if (!canRead)
        return tl::unexpected(StoreError{StoreFault::CannotOpen, operation, file.errorString()});
    if (header.size() < 100 || !header.startsWith(QByteArrayLiteral("SQLite format 3")))
        return tl::unexpected(StoreError{StoreFault::NotOurs, operation, QStringLiteral("no SQLite header")});
    return Header{qFromBigEndian<qint32>(header.constData() + 68), qFromBigEndian<qint32>(header.constData() + 60)};
}

StoreResult<void> createFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder))
            return tl::unexpected(StoreError{StoreFault::CannotOpen, QStringLiteral("create folder"), folder});
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return tl::unexpected(StoreError{StoreFault::CannotOpen, QStringLiteral("create file"), qt_error_string(errno)});
    ::fchmod(descriptor, S_IRUSR | S_IWUSR); // whatever the umask takes away
    ::close(descriptor);
    return {};
}

// A file that was created and never got its first schema (the program was killed in between) is empty: it is finished.
bool isUnborn(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.size() == 0;
}

} // namespace

struct Database::Connection
{
    int busyTimeoutMs = Database::busyTimeoutMs;
    QElapsedTimer waiting;
    QString name;
    QString path;
    OpenStores::Entry entry; ///< goes after the connection
    QSqlDatabase sql;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;

    ~Connection()
    {
        statements.clear();
        sql.close();
        sql = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
};

namespace {

/// SQLite's own waiting asks ten times a second in the end, and so hardly ever meets the gap between two acts of a busy writer.
template <class Connection>
int waitForStore(void *waiting, int asked)
{
    auto *connection = static_cast<Connection *>(waiting);
    if (asked == 0)
        connection->waiting.start();
    if (connection->waiting.elapsed() >= connection->busyTimeoutMs)
        return 0;
    sqlite3_sleep(asked < 20 ? 1 : 1 + asked % 5);
    return 1;
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Database::~Database() = default;

StoreResult<void> Database::checkFile(const QString &path)
{
    const auto operation = QStringLiteral("check file");
    auto header = readHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    if (header->applicationId != applicationId)
        return tl::unexpected(StoreError{StoreFault::NotOurs, operation, QStringLiteral("other application id")});
    if (header->userVersion > schemaVersion) {
        return tl::unexpected(
            StoreError{StoreFault::NewerSchema, operation, QStringLiteral("schema %1").arg(header->userVersion)});
    }
    return {};
}

StoreResult<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    registerMigrations();
    if (path != inMemory) {
        const bool exists = QFileInfo::exists(path);
        if (mode == Mode::CreateNew && exists)
            return tl::unexpected(StoreError{StoreFault::CannotOpen, QStringLiteral("create"), QStringLiteral("file exists")});
        if (!exists && mode == Mode::OpenExisting)
            return tl::unexpected(StoreError{StoreFault::CannotOpen, QStringLiteral("open"), QStringLiteral("no such file")});
        if (!exists)
            CONSOLE_TRY(createFile(path));
        else if (!(isUnborn(path) && mode == Mode::OpenOrCreate))
            CONSOLE_TRY(checkFile(path));
    }
    auto connection = std::make_unique<Connection>();
    connection->name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection->path = path;
    if (path != inMemory)
        connection->entry = OpenStores::Entry(path);
    connection->sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->name);
    connection->sql.setDatabaseName(path);
    if (!connection->sql.open()) {
        return tl::unexpected(
            StoreError{StoreFault::CannotOpen, QStringLiteral("open"), connection->sql.lastError().databaseText()});
    }
    std::unique_ptr<Database> database(new Database(std::move(connection)));
    sqlite3_busy_handler(database->handle(), &waitForStore<Connection>, database->m_connection.get());
    if (!addItemFunctions(database->handle()))
        return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("open"), QStringLiteral("functions")});
    CONSOLE_TRY(database->configure());
    CONSOLE_TRY(database->migrate());
    return database;
}

StoreResult<void> Database::configure()
{
    struct Setting
    {
        QString pragma;
        QString value;
        QString readBack;
    };
    const bool isFile = m_connection->path != inMemory;
    // Not WAL: Debian 12's SQLite can lose commits of several WAL connections. EXTRA also syncs the folder of the journal.
    const Setting settings[] = {
        {QStringLiteral("journal_mode"), QStringLiteral("TRUNCATE"), isFile ? QStringLiteral("truncate") : QStringLiteral("memory")},
        {QStringLiteral("synchronous"), QStringLiteral("EXTRA"), QStringLiteral("3")},
        {QStringLiteral("foreign_keys"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0")},
        {QStringLiteral("cell_size_check"), QStringLiteral("ON"), QStringLiteral("1")},
    };
    for (const Setting &setting : settings) {
        CONSOLE_TRY(runSql(*this, QStringLiteral("PRAGMA %1 = %2").arg(setting.pragma, setting.value)));
        Statement read(*this, QStringLiteral("PRAGMA %1").arg(setting.pragma));
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || read.text(0) != setting.readBack)
            return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("configure"), setting.pragma});
    }
    return {};
}

StoreResult<void> Database::migrate()
{
    const auto version = [this]() -> StoreResult<int> {
        Statement read(*this, QStringLiteral("PRAGMA user_version"));
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        return read.number(0);
    };
    auto current = version();
    if (!current)
        return tl::unexpected(current.error());
    if (*current == schemaVersion)
        return {};
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return tl::unexpected(transaction.error());
    current = version(); // another program may have migrated while this one waited
    if (!current)
        return tl::unexpected(current.error());
    if (*current == schemaVersion)
        return {};
    // Made under the write lock: exactly what is about to change, whoever else is at work.
    if (*current > 0)
        CONSOLE_TRY(keepCopy(m_connection->path, QStringLiteral("%1.before-schema-%2").arg(m_connection->path).arg(schemaVersion)));
    const QStringList migrations = QDir(QStringLiteral(":/migrations")).entryList(QDir::Files, QDir::Name);
    Q_ASSERT(migrations.size() == schemaVersion);
    for (int step = *current; step < schemaVersion; ++step) {
        QFile file(QStringLiteral(":/migrations/") + migrations.at(step));
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("migrate"), file.errorString()});
        const QStringList statements = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--;;\n"));
        for (const QString &statement : statements)
            CONSOLE_TRY(runSql(*this, statement));
        CONSOLE_TRY(fillAfter(step + 1));
    }
    CONSOLE_TRY(runSql(*this, QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
    CONSOLE_TRY(runSql(*this, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)));
    return transaction->commit();
}

StoreResult<void> Database::fillAfter(int migration)
{
    // What can't be said in SQL.
    if (migration == 10)
        return indexAllEntries(*this);
    if (migration == 11)
        return keepAllLots(*this);
    return {};
}

QString Database::path() const
{
    return m_connection->path;
}

StoreResult<qint64> Database::dataVersion()
{
    Statement read(*this, QStringLiteral("PRAGMA data_version"));
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return read.integer(0);
}

void Database::setBusyTimeout(int timeoutMs)
{
    m_connection->busyTimeoutMs = timeoutMs;
}

void Database::moveToThread(QThread *thread)
{
    // What QSqlDatabase::moveToThread() does in later versions of Qt. SQLite's own connection is bound to no thread.
    m_connection->sql.driver()->moveToThread(thread);
}

sqlite3 *Database::handle() const
{
    return *static_cast<sqlite3 *const *>(m_connection->sql.driver()->handle().constData());
}

Transaction::Transaction(Database &database) : m_database(&database) {}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

StoreResult<Transaction> Transaction::begin(Database &database)
{
    CONSOLE_TRY(runSql(database, QStringLiteral("BEGIN IMMEDIATE")));
    return Transaction(database);
}

StoreResult<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    auto committed = runSql(*m_database, QStringLiteral("COMMIT"));
    if (committed)
        m_database = nullptr;
    return committed;
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (full disk); only then is the connection in autocommit mode again.
    if (m_database && sqlite3_get_autocommit(m_database->handle()) == 0) {
        const auto rolledBack = runSql(*m_database, QStringLiteral("ROLLBACK"));
        Q_ASSERT(rolledBack);
    }
}

Statement::Statement(Database &database, const QString &sql) : m_sql(sql), m_database(database)
{
    auto &statements = database.m_connection->statements;
    m_query = statements.value(sql);
    m_isPrepared = bool(m_query);
    if (m_query && !m_query->isActive())
        return;
    // New, or the shared one is in use further up the call. What can't be prepared now (the store is held) may be later.
    const bool isNew = !m_query;
    m_query = std::make_shared<QSqlQuery>(database.m_connection->sql);
    m_query->setForwardOnly(true);
    m_isPrepared = m_query->prepare(sql);
    if (isNew && m_isPrepared)
        statements.insert(sql, m_query);
}

} // namespace console
