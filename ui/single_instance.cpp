#include "ui/single_instance.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace console::ui {

namespace {

constexpr int longestToken = 200;
constexpr int answerTimeoutMs = 2000;
constexpr int retryMs = 20;

/// The file behind every way of naming it; also where it is still to be made.
QString canonical(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

/// A socket's address holds 107 bytes; through the open folder every runtime folder fits.
sockaddr_un addressOf(int folder, const QByteArray &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(folder) + '/' + name;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()) + 1);
    return address;
}

bool isSameUser(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

bool isReadable(int socket, int timeoutMs)
{
    pollfd poll{socket, POLLIN, 0};
    return ::poll(&poll, 1, timeoutMs) == 1;
}

} // namespace

SingleInstance::SingleInstance(const QString &storePath, QObject *parent)
    : QObject(parent),
      m_name("qsm-console-"
             + QCryptographicHash::hash(QFile::encodeName(canonical(storePath)), QCryptographicHash::Sha1).toHex().left(16))
{
}

SingleInstance::~SingleInstance()
{
    if (m_socket >= 0) {
        ::unlinkat(m_folder, QByteArray(m_name + ".socket").constData(), 0);
        ::close(m_socket);
    }
    if (m_lock >= 0)
        ::close(m_lock);
    if (m_folder >= 0)
        ::close(m_folder);
}

bool SingleInstance::openFolder()
{
    const QByteArray folder = QFile::encodeName(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    m_folder = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    struct stat status{};
    return m_folder >= 0 && ::fstat(m_folder, &status) == 0 && status.st_uid == ::getuid();
}

SingleInstance::Role SingleInstance::claim(const QByteArray &token)
{
    if (!openFolder())
        return Role::Alone;
    m_lock = ::openat(m_folder, QByteArray(m_name + ".lock").constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_lock < 0)
        return Role::Alone;
    // The other one may hold the lock and not listen yet, or be about to end: ask and try again for a while.
    for (int waitedMs = 0; waitedMs <= answerTimeoutMs; waitedMs += retryMs) {
        if (::flock(m_lock, LOCK_EX | LOCK_NB) == 0)
            return bindSocket() ? Role::First : Role::Alone;
        if (askOther(token))
            return Role::Raised;
        ::poll(nullptr, 0, retryMs);
    }
    return Role::Raised;
}

bool SingleInstance::bindSocket()
{
    const QByteArray name = m_name + ".socket";
    ::unlinkat(m_folder, name.constData(), 0); // of a process that was killed: the lock is ours
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const sockaddr_un address = addressOf(m_folder, name);
    return m_socket >= 0 && ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
           && ::listen(m_socket, 8) == 0;
}

bool SingleInstance::askOther(const QByteArray &token) const
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    const sockaddr_un address = addressOf(m_folder, m_name + ".socket");
    bool asked = false;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 && isSameUser(socket)) {
        const QByteArray line = token.left(longestToken) + '\n';
        // Once connected, the other one will find the request, however busy it is now.
        asked = ::send(socket, line.constData(), size_t(line.size()), MSG_NOSIGNAL) == line.size();
    }
    ::close(socket);
    return asked;
}

void SingleInstance::listen()
{
    if (m_socket < 0)
        return;
    auto *notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SingleInstance::answer);
}

void SingleInstance::answer()
{
    const int asking = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (asking < 0)
        return;
    char line[longestToken + 1];
    const bool isOurs = isSameUser(asking);
    const ssize_t size = isOurs && isReadable(asking, 50) ? ::recv(asking, line, sizeof line, 0) : 0;
    ::close(asking);
    if (isOurs)
        emit askedToRaise(QByteArray(line, qMax<ssize_t>(size, 0)).trimmed());
}

} // namespace console::ui
