#include "exchange/sibling_part.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace console {

TableError systemTableError(int systemError)
{
    const bool isFull = systemError == ENOSPC || systemError == EDQUOT;
    return {isFull ? TableFault::DiskFull : TableFault::CannotWrite, 0, {}, {}, qt_error_string(systemError)};
}

namespace {

QString freshPathBeside(const QString &target)
{
    return QFileInfo(target).absolutePath() + QStringLiteral("/.qsm-console-%1.part").arg(QUuid::createUuid().toString(QUuid::Id128));
}

/// Made empty; −1 where it can't be.
int openFresh(const QByteArray &path, mode_t mode)
{
    return ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
}

/// What a file has or would have in its folder. A process can't look at its mask without changing it: an empty file shows it.
std::optional<mode_t> modeOf(const QString &target)
{
    struct stat found{};
    if (::stat(QFile::encodeName(target).constData(), &found) == 0)
        return (found.st_mode & 0777) | S_IWUSR;
    const QByteArray path = QFile::encodeName(freshPathBeside(target));
    const int descriptor = openFresh(path, 0666);
    if (descriptor < 0)
        return {};
    const bool isKnown = ::fstat(descriptor, &found) == 0;
    ::close(descriptor);
    ::unlink(path.constData());
    return isKnown ? std::optional<mode_t>(found.st_mode & 0777) : std::nullopt;
}

} // namespace

SiblingPart::SiblingPart(const QString &target) : m_target(target), m_path(freshPathBeside(target))
{
    const int descriptor = openFresh(path(), 0600);
    m_error = descriptor < 0 ? errno : 0;
    if (descriptor >= 0)
        ::close(descriptor);
}

SiblingPart::~SiblingPart()
{
    QFile::remove(m_path);
}

QByteArray SiblingPart::path() const
{
    return QFile::encodeName(m_path);
}

TableResult SiblingPart::putInPlace()
{
    const int descriptor = ::open(path().constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return tl::unexpected(systemTableError(errno));
    // A folder whose files all have one mode (FAT) refuses another one: then that one stays.
    if (const auto mode = modeOf(m_target))
        ::fchmod(descriptor, *mode);
    const int synced = ::fsync(descriptor);
    const int syncError = errno;
    ::close(descriptor);
    if (synced != 0)
        return tl::unexpected(systemTableError(syncError));
    if (::rename(path().constData(), QFile::encodeName(m_target).constData()) != 0)
        return tl::unexpected(systemTableError(errno));
    return {};
}

} // namespace console
