#include "ui/settings.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>

#include <optional>

namespace console::ui {

namespace {

struct Change
{
    QString file;
    QString key; ///< empty: all of them
    std::optional<QVariant> value; ///< empty: removed
};

/// Writes what has changed, in the order in which it did. Writing waits for the disk, and for other programs that write the same file.
class Writer
{
public:
    Writer() { m_pool.setMaxThreadCount(1); }

    void put(Change change)
    {
        const QMutexLocker lock(&m_mutex);
        m_changes.append(std::move(change));
        if (std::exchange(m_isWriting, true))
            return;
        m_pool.start([this] { write(); });
    }

    void await() { m_pool.waitForDone(); }

private:
    void write()
    {
        for (QList<Change> changes = take(); !changes.isEmpty(); changes = take()) {
            std::optional<QSettings> settings;
            for (const Change &change : std::as_const(changes)) {
                if (!settings || settings->fileName() != change.file)
                    settings.emplace(change.file, QSettings::IniFormat);
                if (change.value)
                    settings->setValue(change.key, *change.value);
                else
                    settings->remove(change.key); // an empty key removes all
            }
        }
    }

    QList<Change> take()
    {
        const QMutexLocker lock(&m_mutex);
        m_isWriting = !m_changes.isEmpty();
        return std::exchange(m_changes, {});
    }

    QMutex m_mutex;
    QList<Change> m_changes;
    bool m_isWriting = false; ///< whoever writes will take what is added
    QThreadPool m_pool;
};

/// The settings as they were read, with all changes since.
class Memory
{
public:
    [[nodiscard]] static Memory &shared()
    {
        static Memory memory;
        memory.followFile();
        return memory;
    }

    [[nodiscard]] const QVariantHash &values() const { return m_values; }

    void set(const QString &key, const QVariant &value)
    {
        const auto known = m_values.constFind(key);
        if (known != m_values.constEnd() && *known == value)
            return;
        m_values.insert(key, value);
        m_writer.put({m_file, key, value});
    }

    void remove(const QString &key)
    {
        if (m_values.remove(key))
            m_writer.put({m_file, key, {}});
    }

    void clear()
    {
        m_values.clear();
        m_writer.put({m_file, {}, {}});
    }

    void await() { m_writer.await(); }

private:
    /// The file follows from the program's name and the user's folders.
    void followFile()
    {
        const QString file = Settings::fileName();
        if (file == m_file)
            return;
        if (m_file.isEmpty())
            qAddPostRoutine(&Settings::awaitWritten);
        m_writer.await();
        m_file = file;
        m_values.clear();
        const QSettings kept(file, QSettings::IniFormat);
        const QStringList keys = kept.allKeys();
        for (const QString &key : keys)
            m_values.insert(key, kept.value(key));
    }

    QString m_file;
    QVariantHash m_values;
    Writer m_writer;
};

} // namespace

QVariant Settings::value(const QString &key, const QVariant &standard) const
{
    return Memory::shared().values().value(key, standard);
}

bool Settings::contains(const QString &key) const
{
    return Memory::shared().values().contains(key);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    Memory::shared().set(key, value);
}

void Settings::remove(const QString &key)
{
    Memory::shared().remove(key);
}

void Settings::clear()
{
    Memory::shared().clear();
}

QString Settings::fileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/window.ini");
}

void Settings::awaitWritten()
{
    Memory::shared().await();
}

} // namespace console::ui
