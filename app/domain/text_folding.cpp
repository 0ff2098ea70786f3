#include "domain/text_folding.h"

namespace console {

namespace {

constexpr char16_t firstKatakana = u'\u30A1'; // small a; hiragana stand in the same order, 0x60 lower
constexpr char16_t lastKatakanaWithHiragana = u'\u30F6';
constexpr char16_t katakanaIterationMark = u'\u30FD';
constexpr char16_t katakanaVoicedIterationMark = u'\u30FE';
constexpr char16_t hiraganaDistance = 0x60;

QChar hiraganaOf(QChar character)
{
    const char16_t code = character.unicode();
    if ((code >= firstKatakana && code <= lastKatakanaWithHiragana) || code == katakanaIterationMark
        || code == katakanaVoicedIterationMark) {
        return QChar(char16_t(code - hiraganaDistance));
    }
    return character;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    for (QChar &character : folded)
        character = hiraganaOf(character);
    return folded;
}

} // namespace console
