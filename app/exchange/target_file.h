#pragma once

#include <QString>

#include <optional>

namespace console {

/// Where a file that is to stand at `path` is written: what is put in a place takes the place of what stands there. That may be
/// nothing, a plain file, or a link to one, which stays a link: then the file itself is named. Empty for everything else – a folder,
/// a device, a pipe, a link to nothing.
[[nodiscard]] std::optional<QString> targetFile(const QString &path);

} // namespace console
