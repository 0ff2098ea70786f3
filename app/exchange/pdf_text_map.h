#pragma once

#include <QByteArray>

namespace console {

/// Mends a font's map from glyphs to characters (a PDF's ToUnicode CMap). Qt names each glyph by the lowest character that has it, so
/// that in Noto's CJK fonts 入 金 支 日 would be found as radicals only (U+2F00–2FD5, U+2E80–2EFF), and ・ ／ as their rare twins.
/// What is not a map is left as it is.
[[nodiscard]] QByteArray mendedTextMap(const QByteArray &map);

} // namespace console
