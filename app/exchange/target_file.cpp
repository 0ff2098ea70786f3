#include "exchange/target_file.h"

#include <QFileInfo>

namespace console {

std::optional<QString> targetFile(const QString &path)
{
    const QFileInfo there(path);
    if (!there.exists())
        return there.isSymLink() ? std::nullopt : std::optional(path);
    if (!there.isFile())
        return std::nullopt;
    return there.isSymLink() ? there.canonicalFilePath() : path;
}

} // namespace console
