#pragma once

#include <QString>

#include <optional>

namespace console {

/// A file that one program at a time holds. The system itself lets it go when its holder dies, at whatever instant; the file stays
/// and is never a sign of anything. (QLockFile, killed between making its file and writing its number, shuts everybody out.)
class ExclusiveFile
{
public:
    explicit ExclusiveFile(const QString &path);
    ~ExclusiveFile();
    ExclusiveFile(const ExclusiveFile &) = delete;
    ExclusiveFile &operator=(const ExclusiveFile &) = delete;

    /// Empty once it is held; otherwise why not, for the log.
    [[nodiscard]] std::optional<QString> lockFor(int timeoutMs) const;

private:
    int m_descriptor = -1;
    int m_openError = 0;
};

} // namespace console
