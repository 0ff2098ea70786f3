#include "store/open_stores.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#include <sys/stat.h>

namespace console {

namespace {

struct Registry
{
    QMutex mutex;
    QHash<QString, int> connections; ///< by file
};

Registry &registry()
{
    static Registry open;
    return open;
}

/// The file itself, by whatever path; empty where there is none.
QString keyOf(const QString &path)
{
    struct stat file{};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    return QStringLiteral("%1:%2").arg(quint64(file.st_dev)).arg(quint64(file.st_ino));
}

} // namespace

OpenStores::Entry::Entry(const QString &path)
{
    const QMutexLocker lock(&registry().mutex);
    m_key = keyOf(path);
    if (!m_key.isEmpty())
        ++registry().connections[m_key];
}

OpenStores::Entry::~Entry()
{
    if (m_key.isEmpty())
        return;
    const QMutexLocker lock(&registry().mutex);
    if (--registry().connections[m_key] == 0)
        registry().connections.remove(m_key);
}

bool OpenStores::readUnlessOpen(const QString &path, const std::function<void()> &read)
{
    const QMutexLocker lock(&registry().mutex);
    const QString key = keyOf(path);
    if (!key.isEmpty() && registry().connections.contains(key))
        return false;
    read();
    return true;
}

} // namespace console
