#pragma once

#include "ui/settings_keys.h"

#include <QVariant>

namespace console::ui {

/// What the window remembers between two starts. Read from its file once and kept in memory; what is set is written by a thread of its
/// own, at once but without anybody waiting for it, and before the application is gone at the latest. A file that can't be written is
/// passed over. For the user-interface thread; every object is about the same settings.
class Settings
{
public:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &standard = {}) const;
    [[nodiscard]] bool contains(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    void clear();

    /// One file of the user's; no search through the system's.
    [[nodiscard]] static QString fileName();
    /// Waits until everything that was set stands in the file.
    static void awaitWritten();
};

} // namespace console::ui
