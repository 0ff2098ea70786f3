#pragma once

#include <QString>

namespace console {

/// The form in which texts are compared when searching: width, case and kana don't matter (ＡＢＣ = abc, ﾃｽﾄ = てすと), and
/// runs of white space count as one blank.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace console
