#include "store/automatic_backup.h"

#include "store/raw_database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace console {

namespace {

const QString namePart = QStringLiteral("qsm-console-auto-");
const QString suffix = QStringLiteral(".sqlite");

QString shortHash(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

/// Tells the stores apart that share a folder, on whatever computer; the same at every start.
QString tagOf(const QString &storePath, const QString &machine)
{
    const QFileInfo file(storePath);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return shortHash(machine + u'\n' + path);
}

/// A system that was copied has the same id under another host name.
QString hostMark()
{
    return shortHash(thisMachine() + u'\n' + QSysInfo::machineHostName());
}

QRegularExpression patternFor(const QString &storePath, const QString &ending)
{
    return QRegularExpression(
        QRegularExpression::anchoredPattern(namePart + QStringLiteral("(\\d{4}-\\d\\d-\\d\\d)-") + tagOf(storePath, thisMachine()) + ending));
}

/// What a program that was killed while it copied has left: never under a backup's name. One that is still at work keeps its own, and
/// whether one of another computer is, nobody knows here.
void removeUnfinished(const QString &storePath, const QString &folder)
{
    const QRegularExpression pattern = patternFor(storePath, QStringLiteral("\\.sqlite\\.%1\\.(\\d+)\\.part(-journal)?").arg(hostMark()));
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const auto match = pattern.match(file.fileName());
        if (!match.hasMatch())
            continue;
        const auto process = static_cast<pid_t>(match.captured(2).toInt());
        const bool isAtWork = process <= 0 || ::kill(process, 0) == 0 || errno == EPERM;
        if (!isAtWork)
            QFile::remove(file.filePath());
    }
}

void removeOldest(const QString &storePath, const AutomaticBackupPlace &place, const QString &made)
{
    const QList<AutomaticBackup> backups = automaticBackups(storePath, place.folder);
    qsizetype left = backups.size();
    for (auto oldest = backups.crbegin(); oldest != backups.crend() && left > std::max(1, place.keep); ++oldest) {
        if (oldest->path == made) // a clock turned back makes it look old
            continue;
        QFile::remove(oldest->path);
        --left;
    }
}

StoreResult<void> prepareFolder(const AutomaticBackupPlace &place)
{
    if (QFileInfo(place.folder).isDir())
        return {};
    if (!place.mayMakeFolder || !QDir().mkpath(place.folder))
        return tl::unexpected(StoreError{StoreFault::CannotOpen, QStringLiteral("backup folder"), place.folder});
    QFile::setPermissions(place.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

/// A copy of a damaged store takes no good backup's place.
ActionResult<void, BackupRefusal> checkCopy(const QString &path, const BackupProgress &progress)
{
    const auto copy = openRaw(path, SQLITE_OPEN_READONLY);
    const auto isSound = copy ? quickCheck(copy->get(), [&progress] { return !progress || progress(1.0); })
                              : StoreResult<std::optional<bool>>(tl::unexpected(copy.error()));
    if (isSound && *isSound && **isSound)
        return {};
    if (!isSound)
        return tl::unexpected(isSound.error());
    return tl::unexpected(*isSound ? BackupRefusal::Damaged : BackupRefusal::Cancelled);
}

} // namespace

QString ownBackupFolder(const QString &storePath)
{
    return QFileInfo(storePath).absolutePath() + QStringLiteral("/backups");
}

QString thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromUtf8(id);
}

QString automaticBackupName(const QString &storePath, QDate day, const QString &machine)
{
    return namePart + day.toString(Qt::ISODate) + u'-' + tagOf(storePath, machine) + suffix;
}

QString unfinishedBackupMark()
{
    return QStringLiteral("%1.%2").arg(hostMark()).arg(::getpid());
}

QList<AutomaticBackup> automaticBackups(const QString &storePath, const QString &folder)
{
    const QRegularExpression pattern = patternFor(storePath, QRegularExpression::escape(suffix));
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    QList<AutomaticBackup> backups;
    for (const QFileInfo &file : files) {
        const QDate day = QDate::fromString(pattern.match(file.fileName()).captured(1), Qt::ISODate);
        if (day.isValid() && Database::checkFile(file.filePath()))
            backups.prepend({file.filePath(), day, file.size(), Instant{file.lastModified().toSecsSinceEpoch()}});
    }
    return backups;
}

ActionResult<std::optional<AutomaticBackup>, BackupRefusal> makeAutomaticBackup(Database &source, const AutomaticBackupPlace &place, Instant now,
                                                                                const BackupProgress &progress)
{
    const QDate today = jst::dateOf(now);
    if (auto prepared = prepareFolder(place); !prepared)
        return tl::unexpected(prepared.error());
    removeUnfinished(source.path(), place.folder);
    const QString path = QDir(place.folder).filePath(automaticBackupName(source.path(), today));
    if (QFileInfo::exists(path) && Database::checkFile(path))
        return std::optional<AutomaticBackup>();
    const BackupCare care{true, unfinishedBackupMark(), [&progress](const QString &copy) { return checkCopy(copy, progress); }};
    if (auto made = backUpChecked(source, path, progress, care); !made)
        return tl::unexpected(made.error());
    removeOldest(source.path(), place, path);
    const QFileInfo file(path);
    return std::optional(AutomaticBackup{path, today, file.size(), Instant{file.lastModified().toSecsSinceEpoch()}});
}

} // namespace console
