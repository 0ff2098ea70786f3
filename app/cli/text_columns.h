#pragma once

#include <QString>
#include <QStringList>

namespace console {

/// Columns that a text takes in a terminal: two for each ideograph, kana or Hangul syllable and for what is as wide as they are.
[[nodiscard]] int columnsOf(QStringView text);

/// The text in lines of at most `columns`. Breaks at spaces and between ideographs and kana, never before a closing mark; a word that
/// is longer than a line stays whole. A no-break space holds its words together and comes out as a space.
[[nodiscard]] QStringList brokenLines(const QString &text, int columns);

/// The pieces of a text between which a line may end; a piece keeps the space that follows it.
[[nodiscard]] QStringList unbreakablePieces(const QString &text);

} // namespace console
