#pragma once

#include <QtGlobal>

#include <vector>

namespace console {

/// Counts how often each 64-bit key has come: one flat table, since it grows to one entry a row of the largest files.
class KeyCounter
{
public:
    KeyCounter() : m_entries(firstSize) {}

    /// How often `key` has come before this time.
    [[nodiscard]] int countOf(quint64 key)
    {
        if (m_used * 3 > m_entries.size() * 2)
            grow();
        Entry &entry = entryOf(key);
        if (entry.count == 0) {
            entry.key = key;
            ++m_used;
        }
        return entry.count++;
    }

private:
    struct Entry
    {
        quint64 key = 0;
        int count = 0; ///< 0 for an entry that is free
    };
    static constexpr std::size_t firstSize = 1024; ///< a power of two, as all sizes are

    [[nodiscard]] Entry &entryOf(quint64 key)
    {
        std::size_t at = key & (m_entries.size() - 1);
        while (m_entries[at].count != 0 && m_entries[at].key != key)
            at = (at + 1) & (m_entries.size() - 1);
        return m_entries[at];
    }

    void grow()
    {
        std::vector<Entry> former(m_entries.size() * 2);
        former.swap(m_entries);
        for (const Entry &entry : former) {
            if (entry.count != 0)
                entryOf(entry.key) = entry;
        }
    }

    std::vector<Entry> m_entries;
    std::size_t m_used = 0;
};

} // namespace console
