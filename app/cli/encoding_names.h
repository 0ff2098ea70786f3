#pragma once

#include "exchange/text_decoding.h"

namespace console {

/// As the help names them or as the program does: case, hyphens and underlines don't matter. Shift_JIS is taken for its superset CP932.
[[nodiscard]] std::optional<TextEncoding> encodingNamed(const QString &name);

} // namespace console
