#pragma once

#include "store/store_error.h"

#include <functional>
#include <memory>

class QThread;
struct sqlite3;

namespace console {

class Statement;

/// One connection to one wallet file, of one thread at a time. Checks that the file is ours, brings its schema up to date and
/// keeps the settings on which durability rests. Never opens a file that another program or a newer version wrote.
class Database
{
public:
    enum class Mode {
        OpenOrCreate,
        OpenExisting,
        CreateNew ///< refuses a path where something already stands
    };

    /// `path` may be ":memory:" for a store that lives with the connection.
    [[nodiscard]] static StoreResult<std::unique_ptr<Database>> open(const QString &path, Mode mode);

    /// Whether `path` is a wallet that this version can read, told from its header; never writes a byte.
    [[nodiscard]] static StoreResult<void> checkFile(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const;
    /// A counter that moves whenever another connection has changed the file.
    [[nodiscard]] StoreResult<qint64> dataVersion();
    /// Milliseconds that a statement waits for another program's transaction.
    void setBusyTimeout(int timeoutMs);
    /// Gives the connection to another thread; called by the one that has it so far, with nothing under way on it.
    void moveToThread(QThread *thread);
    /// The SQLite connection, for the backup interface and bulk loading inside the store.
    [[nodiscard]] sqlite3 *handle() const;

    static constexpr int schemaVersion = 15;
    static constexpr qint32 applicationId = 0x4a51534d; // "JQSM"
    static constexpr int busyTimeoutMs = 5000;

private:
    friend class Statement;
    friend class Transaction;
    struct Connection;

    explicit Database(std::unique_ptr<Connection> connection);
    [[nodiscard]] StoreResult<void> configure();
    [[nodiscard]] StoreResult<void> migrate();
    [[nodiscard]] StoreResult<void> fillAfter(int migration);

    std::unique_ptr<Connection> m_connection;
};

/// A write transaction (BEGIN IMMEDIATE): rolled back unless commit() was called and succeeded.
class Transaction
{
public:
    [[nodiscard]] static StoreResult<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// Durable when it returns without an error.
    [[nodiscard]] StoreResult<void> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database;
};

} // namespace console
