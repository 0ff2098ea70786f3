#include "store/backup.h"

#include "store/verification.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <limits>
#include <memory>

namespace console {

namespace {

constexpr int pagesPerStep = 2048; // 8 MiB: a writer waits at most this long
constexpr int restartsAllowed = 3;

struct CloseSqlite
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using RawDatabase = std::unique_ptr<sqlite3, CloseSqlite>;

StoreError errorOf(sqlite3 *database, const QString &operation)
{
    const int code = sqlite3_errcode(database) & 0xff;
    StoreFault fault = StoreFault::Failed;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        fault = StoreFault::Busy;
    else if (code == SQLITE_FULL)
        fault = StoreFault::DiskFull;
    else if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        fault = StoreFault::Corrupt;
    else if (code == SQLITE_CANTOPEN)
        fault = StoreFault::CannotOpen;
    else if (code == SQLITE_READONLY)
        fault = StoreFault::ReadOnly;
    return {fault, operation, QString::fromUtf8(sqlite3_errmsg(database))};
}

StoreResult<RawDatabase> openRaw(const QString &path, int flags)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
    RawDatabase database(raw);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(raw, QStringLiteral("open for copying")));
    sqlite3_busy_timeout(raw, Database::busyTimeoutMs);
    return database;
}

enum class CopyEnd { Done, Cancelled };

StoreResult<CopyEnd> copyPages(sqlite3 *from, sqlite3 *to, const BackupProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return tl::unexpected(errorOf(to, QStringLiteral("begin copying")));
    bool goOn = !progress || progress(0.0);
    int code = SQLITE_OK;
    int restarts = 0;
    int leftBefore = std::numeric_limits<int>::max();
    while (goOn) {
        // A writer between two steps makes SQLite begin anew; where one never rests, the copy is made in one step.
        code = sqlite3_backup_step(backup, restarts < restartsAllowed ? pagesPerStep : -1);
        if (code != SQLITE_OK) // both connections have waited for a lock as long as they wait
            break;
        const int total = sqlite3_backup_pagecount(backup);
        const int left = sqlite3_backup_remaining(backup);
        if (left >= leftBefore)
            ++restarts;
        leftBefore = left;
        goOn = !progress || progress(total > 0 ? double(total - left) / total : 0.0);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!goOn)
        return CopyEnd::Cancelled;
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return tl::unexpected(errorOf(to, QStringLiteral("copy")));
    return CopyEnd::Done;
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first;
    struct stat second;
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 && ::stat(QFile::encodeName(other).constData(), &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

StoreResult<void> syncAndRename(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const auto fail = [] { return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("finish copy"), qt_error_string(errno)}); };
    if (::rename(source.constData(), target.constData()) != 0)
        return fail();
    const int folder = ::open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return fail();
    const int synced = ::fsync(folder);
    ::close(folder);
    if (synced != 0)
        return fail();
    return {};
}

/// An empty file of mode 0600 beside `path`, removed again unless kept.
class SiblingFile
{
public:
    explicit SiblingFile(const QString &path) : m_path(path + QStringLiteral(".%1.part").arg(::getpid()))
    {
        QFile::remove(m_path);
        m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    }
    ~SiblingFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    SiblingFile(const SiblingFile &) = delete;
    SiblingFile &operator=(const SiblingFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
    int m_descriptor = -1;
};

ActionResult<void, BackupRefusal> copyToFile(sqlite3 *source, const QString &path, const BackupProgress &progress)
{
    const SiblingFile part(path);
    if (!part.isOpen())
        return tl::unexpected(StoreError{StoreFault::CannotOpen, QStringLiteral("create copy"), qt_error_string(errno)});
    {
        const auto target = openRaw(part.path(), SQLITE_OPEN_READWRITE);
        if (!target)
            return tl::unexpected(target.error());
        sqlite3_exec(target->get(), "PRAGMA synchronous = EXTRA", nullptr, nullptr, nullptr);
        const auto end = copyPages(source, target->get(), progress);
        if (!end)
            return tl::unexpected(end.error());
        if (*end == CopyEnd::Cancelled)
            return tl::unexpected(BackupRefusal::Cancelled);
    }
    if (auto renamed = syncAndRename(part.path(), path); !renamed)
        return tl::unexpected(renamed.error());
    return {};
}

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

/// A program that was killed at work on `path` left a journal that is to be rolled back.
bool hasHotJournal(const QString &path)
{
    return QFileInfo(journalOf(path)).size() > 0;
}

/// Rolls back what was left over in an older backup: its journal must not meet the file that takes its place.
StoreResult<void> endLeftOverWork(const QString &path)
{
    if (!hasHotJournal(path))
        return {};
    const auto old = openRaw(path, SQLITE_OPEN_READWRITE);
    const int code = old ? sqlite3_exec(old->get(), "BEGIN IMMEDIATE; ROLLBACK", nullptr, nullptr, nullptr) : SQLITE_CANTOPEN;
    if (code == SQLITE_BUSY)
        return tl::unexpected(errorOf(old->get(), QStringLiteral("replace backup")));
    QFile::remove(journalOf(path)); // of a file too damaged to be rolled back
    return {};
}

/// A copy of the wallet at `path` that can be opened and changed.
ActionResult<void, BackupRefusal> copyForReading(const QString &path, const QString &copy)
{
    if (hasHotJournal(path)) {
        if (QFile::copy(path, copy) && QFile::copy(journalOf(path), journalOf(copy)))
            return {};
        return tl::unexpected(StoreError{StoreFault::CannotOpen, QStringLiteral("copy backup"), path});
    }
    const auto source = openRaw(path, SQLITE_OPEN_READONLY);
    if (!source)
        return tl::unexpected(source.error());
    return copyToFile(source->get(), copy, {});
}

/// Where the present store is kept when a backup takes its place; restores within a second don't share it.
QString keptPath(const QString &path, Instant now)
{
    const QString kept = QStringLiteral("%1.before-restore-%2").arg(path, jst::dateTimeOf(now).toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString free = kept;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = QStringLiteral("%1-%2").arg(kept).arg(number);
    return free;
}

std::optional<BackupRefusal> refusalOf(const StoreError &error)
{
    if (error.fault == StoreFault::NotOurs)
        return BackupRefusal::NotABackup;
    if (error.fault == StoreFault::NewerSchema)
        return BackupRefusal::NewerSchema;
    if (error.fault == StoreFault::Corrupt)
        return BackupRefusal::Damaged;
    return std::nullopt;
}

} // namespace

ActionResult<void, BackupRefusal> backUpChecked(Database &source, const QString &path, const BackupProgress &progress)
{
    if (isSameFile(path, source.path()) || isSameFile(path, journalOf(source.path())))
        return tl::unexpected(BackupRefusal::SameFile);
    if (QFileInfo::exists(path)) {
        // An older backup may be replaced; any other file may not.
        if (const auto ours = Database::checkFile(path); !ours)
            return tl::unexpected(refusalOf(ours.error()) ? Failure<BackupRefusal>(BackupRefusal::NotABackup) : Failure<BackupRefusal>(ours.error()));
        if (auto ended = endLeftOverWork(path); !ended)
            return tl::unexpected(ended.error());
    }
    return copyToFile(source.handle(), path, progress);
}

StoreResult<void> copyStore(Database &from, Database &to)
{
    const auto end = copyPages(from.handle(), to.handle(), {});
    return end ? StoreResult<void>() : tl::unexpected(end.error());
}

StoreResult<void> backUp(Database &source, const QString &path)
{
    auto copied = copyToFile(source.handle(), path, {});
    if (copied)
        return {};
    const auto *error = std::get_if<StoreError>(&copied.error());
    Q_ASSERT(error); // without a progress function nothing cancels
    return tl::unexpected(*error);
}

ActionResult<QString, BackupRefusal> restoreChecked(Database &target, const QString &path, Instant now, const BackupProgress &progress)
{
    const auto failed = [](const StoreError &error) -> ActionResult<QString, BackupRefusal> {
        if (const auto refusal = refusalOf(error))
            return tl::unexpected(*refusal);
        return tl::unexpected(error);
    };
    if (isSameFile(path, target.path()))
        return tl::unexpected(BackupRefusal::SameFile);
    if (const auto ours = Database::checkFile(path); !ours)
        return failed(ours.error());

    // A private copy is brought up to date and checked; the backup itself is only read.
    QTemporaryDir folder(QFileInfo(target.path()).absolutePath() + QStringLiteral("/restore-XXXXXX"));
    if (!folder.isValid())
        return tl::unexpected(StoreError{StoreFault::CannotOpen, QStringLiteral("restore"), folder.errorString()});
    const QString copy = folder.filePath(QStringLiteral("wallet.sqlite"));
    if (auto copied = copyForReading(path, copy); !copied) {
        const auto *error = std::get_if<StoreError>(&copied.error());
        return error ? failed(*error) : tl::unexpected(copied.error());
    }
    auto checked = Database::open(copy, Database::Mode::OpenExisting);
    if (!checked)
        return failed(checked.error());
    const auto report = verifyStore(**checked, [&](double share) { return !progress || progress(share * 0.8); });
    if (!report)
        return failed(report.error());
    if (report->isCancelled)
        return tl::unexpected(BackupRefusal::Cancelled);
    if (!report->findings.isEmpty())
        return tl::unexpected(BackupRefusal::Damaged);

    const QString kept = keptPath(target.path(), now);
    if (auto backedUp = backUp(target, kept); !backedUp)
        return tl::unexpected(backedUp.error());
    const auto end = copyPages((*checked)->handle(), target.handle(), {});
    if (!end)
        return tl::unexpected(end.error());
    return kept;
}

} // namespace console
