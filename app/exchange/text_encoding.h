#pragma once

#include "exchange/text_decoding.h"

#include <QByteArray>
#include <QStringView>

namespace console {

/// Encodes text strictly. What has no place in the encoding is never replaced by a question mark: it is told.
class TextEncoder
{
public:
    explicit TextEncoder(TextEncoding encoding) : m_encoding(encoding) {}

    /// The byte order mark that a file begins with; empty where there is none.
    [[nodiscard]] QByteArray mark() const;
    /// Appends the text's bytes. Returns where the first character without a place stands, −1 where all have one; the bytes are of no
    /// use then. In CP932 the signs that Unicode has twice (wave dash, minus, em dash …) take the one place that there is.
    [[nodiscard]] qsizetype append(QStringView text, QByteArray &bytes) const;

private:
    TextEncoding m_encoding;
};

/// The character at `at`, with both its units where it has two.
[[nodiscard]] QString characterAt(QStringView text, qsizetype at);

} // namespace console
