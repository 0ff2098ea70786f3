#pragma once

#include "exchange/row_hash.h"

#include <QString>

#include <vector>

namespace console {

/// Shares the strings that come again and again in a column (names, categories, kinds). Of fixed size: never grows with the file.
class TextPool
{
public:
    TextPool() : m_texts(slotCount) {}

    [[nodiscard]] QString shared(QStringView text)
    {
        if (text.size() > longestShared)
            return text.toString();
        RowHash hash;
        hash.add(text);
        QString &kept = m_texts[hash.value() % slotCount];
        if (kept != text)
            kept = text.toString();
        return kept;
    }

private:
    static constexpr std::size_t slotCount = 4096;
    static constexpr qsizetype longestShared = 256;

    std::vector<QString> m_texts;
};

} // namespace console
