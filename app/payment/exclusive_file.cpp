#include "payment/exclusive_file.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace console {

namespace {

constexpr unsigned long pauseMs = 5;

} // namespace

ExclusiveFile::ExclusiveFile(const QString &path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)),
      m_openError(m_descriptor < 0 ? errno : 0)
{
}

ExclusiveFile::~ExclusiveFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::optional<QString> ExclusiveFile::lockFor(int timeoutMs) const
{
    if (m_descriptor < 0)
        return qt_error_string(m_openError);
    const QDeadlineTimer deadline(timeoutMs);
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        if (error != EWOULDBLOCK && error != EINTR)
            return qt_error_string(error);
        if (deadline.hasExpired())
            return QStringLiteral("held by another program");
        QThread::msleep(pauseMs);
    }
    return std::nullopt;
}

} // namespace console
