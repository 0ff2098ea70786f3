#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QString>

#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Looking at files from outside, as a careful user would.
namespace samples {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline QByteArray hashOf(const QString &path)
{
    return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

inline mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? mode_t(status.st_mode & 07777) : mode_t(0);
}

/// While it lives, permissions count for this thread even where the tests are run by root.
class PermissionsCount
{
public:
    PermissionsCount() { set(false); }
    ~PermissionsCount() { set(true); }
    PermissionsCount(const PermissionsCount &) = delete;
    PermissionsCount &operator=(const PermissionsCount &) = delete;

private:
    static void set(bool mayOverride)
    {
        __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
        __user_cap_data_struct data[2] = {};
        if (::syscall(SYS_capget, &header, data) != 0)
            qFatal("capget");
        const __u32 overriding = (1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH);
        data[0].effective = mayOverride ? data[0].effective | (overriding & data[0].permitted) : data[0].effective & ~overriding;
        if (::syscall(SYS_capset, &header, data) != 0)
            qFatal("capset");
    }
};

} // namespace samples
