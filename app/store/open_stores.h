#pragma once

#include <QString>

#include <functional>
#include <utility>

namespace console {

/// The store files that this process has open through SQLite. A process that closes a file gives up all its locks on it (POSIX), even
/// those that another of its connections holds: so what stands in here is never opened by plain file access.
class OpenStores
{
public:
    /// One connection's entry, made before SQLite opens the file and kept until it has closed it.
    class Entry
    {
    public:
        Entry() = default;
        explicit Entry(const QString &path);
        ~Entry();
        Entry(const Entry &) = delete;
        Entry &operator=(const Entry &) = delete;
        Entry(Entry &&other) noexcept : m_key(std::exchange(other.m_key, {})) {}
        Entry &operator=(Entry &&other) noexcept
        {
            std::swap(m_key, other.m_key);
            return *this;
        }

    private:
        QString m_key;
    };

    /// Calls `read` while no connection to the file can come to be; false, and no call, where there is one.
    [[nodiscard]] static bool readUnlessOpen(const QString &path, const std::function<void()> &read);
};

} // namespace console
