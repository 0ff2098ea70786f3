#include "store/backup.h"

#include "store/raw_database.h"
#include "store/statement.h"
#include "store/verification.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <limits>

namespace console {

namespace {

constexpr int pagesPerStep = 2048; // 8 MiB: a writer waits at most this long
constexpr int restartsAllowed = 3;

enum class CopyEnd { Done, Cancelled };

StoreResult<CopyEnd> copyPages(sqlite3 *from, sqlite3 *to, const BackupProgress &progress, bool givesUpWhereBusy = false)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return tl::unexpected(rawErrorOf(to, QStringLiteral("begin copying")));
    bool goOn = !progress || progress(0.0);
    int code = SQLITE_OK;
    int restarts = 0;
    int leftBefore = std::numeric_limits<int>::max();
    while (goOn) {
        // A writer between two steps makes SQLite begin anew; where one never rests, the copy is made in one step, or not now.
        if (givesUpWhereBusy && restarts == restartsAllowed) {
            sqlite3_backup_finish(backup);
            return tl::unexpected(StoreError{StoreFault::Busy, QStringLiteral("copy"), QStringLiteral("begun anew too often")});
        }
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
        return tl::unexpected(rawErrorOf(to, QStringLiteral("copy")));
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
    SiblingFile(const QString &path, const QString &mark)
        : m_path(QStringLiteral("%1.%2.part").arg(path, mark.isEmpty() ? QString::number(::getpid()) : mark))
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

ActionResult<void, BackupRefusal> copyToFile(sqlite3 *source, const QString &path, const BackupProgress &progress, const BackupCare &care = {})
{
    const SiblingFile part(path, care.partMark);
    if (!part.isOpen())
        return tl::unexpected(StoreError{StoreFault::CannotOpen, QStringLiteral("create copy"), qt_error_string(errno)});
    {
        const auto target = openRaw(part.path(), SQLITE_OPEN_READWRITE);
        if (!target)
            return tl::unexpected(target.error());
        sqlite3_exec(target->get(), "PRAGMA synchronous = EXTRA", nullptr, nullptr, nullptr);
        const auto end = copyPages(source, target->get(), progress, care.givesUpWhereBusy);
        if (!end)
            return tl::unexpected(end.error());
        if (*end == CopyEnd::Cancelled)
            return tl::unexpected(BackupRefusal::Cancelled);
    }
    if (care.check)
        CONSOLE_TRY(care.check(part.path()));
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
        return tl::unexpected(rawErrorOf(old->get(), QStringLiteral("replace backup")));
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

/// The first of "path", "path-2", "path-3" … where nothing stands.
QString freePath(const QString &path)
{
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = QStringLiteral("%1-%2").arg(path).arg(number);
    return free;
}

bool holdTheSame(const QString &one, const QString &other)
{
    QFile first(one);
    QFile second(other);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly) || first.size() != second.size())
        return false;
    constexpr qint64 piece = 1 << 20;
    while (!first.atEnd()) {
        const QByteArray bytes = first.read(piece);
        if (bytes.isEmpty() || bytes != second.read(piece))
            return false;
    }
    return true;
}

} // namespace

std::optional<BackupRefusal> backupRefusalOf(const StoreError &error)
{
    if (error.fault == StoreFault::NotOurs)
        return BackupRefusal::NotABackup;
    if (error.fault == StoreFault::NewerSchema)
        return BackupRefusal::NewerSchema;
    if (error.fault == StoreFault::Corrupt)
        return BackupRefusal::Damaged;
    return std::nullopt;
}

bool hasUnfinishedWork(const QString &path)
{
    return hasHotJournal(path);
}

ActionResult<void, BackupRefusal> backUpChecked(Database &source, const QString &path, const BackupProgress &progress, const BackupCare &care)
{
    if (isSameFile(path, source.path()) || isSameFile(path, journalOf(source.path())))
        return tl::unexpected(BackupRefusal::SameFile);
    if (QFileInfo::exists(path)) {
        // An older backup may be replaced; any other file may not.
        if (const auto ours = Database::checkFile(path); !ours)
            return tl::unexpected(backupRefusalOf(ours.error()) ? Failure<BackupRefusal>(BackupRefusal::NotABackup) : Failure<BackupRefusal>(ours.error()));
        if (auto ended = endLeftOverWork(path); !ended)
            return tl::unexpected(ended.error());
    }
    return copyToFile(source.handle(), path, progress, care);
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

StoreResult<QString> keepCopy(const QString &storePath, const QString &path)
{
    // A connection of its own: SQLite copies nothing out of one that writes.
    const auto source = openRaw(storePath, SQLITE_OPEN_READONLY);
    if (!source)
        return tl::unexpected(source.error());
    const QString made = freePath(path);
    if (const auto copied = copyToFile(source->get(), made, {}); !copied) {
        const auto *error = std::get_if<StoreError>(&copied.error());
        Q_ASSERT(error); // without a progress function nothing cancels
        return tl::unexpected(*error);
    }
    // The one before it may be of this very moment: of a program that was killed on the way.
    for (int number = 1;; ++number) {
        const QString earlier = number == 1 ? path : QStringLiteral("%1-%2").arg(path).arg(number);
        if (earlier == made)
            return made;
        if (holdTheSame(earlier, made)) {
            QFile::remove(made);
            return earlier;
        }
    }
}

QString pathOfCopyBeforeRestore(const QString &storePath, Instant now)
{
    return freePath(QStringLiteral("%1.before-restore-%2").arg(storePath, jst::dateTimeOf(now).toString(QStringLiteral("yyyyMMdd-HHmmss"))));
}

StoreResult<void> makeReadable(const QString &path, const QString &copy)
{
    const auto copied = copyForReading(path, copy);
    if (copied)
        return {};
    const auto *error = std::get_if<StoreError>(&copied.error());
    Q_ASSERT(error); // without a progress function nothing cancels
    return tl::unexpected(*error);
}

ActionResult<QString, BackupRefusal> restoreChecked(Database &target, const QString &path, Instant now, const BackupProgress &progress)
{
    const auto failed = [](const StoreError &error) -> ActionResult<QString, BackupRefusal> {
        if (const auto refusal = backupRefusalOf(error))
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
    if (auto copied = makeReadable(path, copy); !copied)
        return failed(copied.error());
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

    const QString kept = pathOfCopyBeforeRestore(target.path(), now);
    if (auto backedUp = backUp(target, kept); !backedUp)
        return tl::unexpected(backedUp.error());
    const auto end = copyPages((*checked)->handle(), target.handle(), {});
    if (!end)
        return tl::unexpected(end.error());
    return kept;
}

} // namespace console
