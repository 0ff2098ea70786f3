#include "cli/text_columns.h"

namespace console {

namespace {

bool isHangul(char16_t unit)
{
    return (unit >= 0x1100 && unit <= 0x115f) || (unit >= 0xac00 && unit <= 0xd7a3);
}

/// Unicode's East Asian Width W and F within the basic plane, as far as the program's languages use it.
bool isWide(char16_t unit)
{
    return isHangul(unit) || (unit >= 0x2e80 && unit <= 0xa4cf) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xfe30 && unit <= 0xfe6f)
        || (unit >= 0xff00 && unit <= 0xff60) || (unit >= 0xffe0 && unit <= 0xffe6);
}

bool isClosing(QChar mark)
{
    return QStringView(u"、。，．：；！？）」』】〉》・ーっゃゅょッャュョ)],.;:!?").contains(mark);
}

bool isOpening(QChar mark)
{
    return QStringView(u"（「『【〈《([").contains(mark);
}

/// Whether a line may end between two characters without a space.
bool breaksBetween(QChar before, QChar after)
{
    const bool isEastAsian = isWide(before.unicode()) || isWide(after.unicode());
    return isEastAsian && !isHangul(before.unicode()) && !isHangul(after.unicode()) && !isClosing(after) && !isOpening(before);
}

QString finished(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line.replace(QChar::Nbsp, u' ');
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const QChar unit : text)
        columns += isWide(unit.unicode()) ? 2 : 1;
    return columns;
}

QStringList unbreakablePieces(const QString &text)
{
    QStringList list;
    QString piece;
    for (qsizetype i = 0; i < text.size(); ++i) {
        piece += text.at(i);
        const bool isLast = i + 1 == text.size();
        if (isLast || text.at(i) == u' ' || (text.at(i + 1) != u' ' && breaksBetween(text.at(i), text.at(i + 1)))) {
            list.append(piece);
            piece.clear();
        }
    }
    return list;
}

QStringList brokenLines(const QString &text, int columns)
{
    QStringList lines;
    QString line;
    for (const QString &piece : unbreakablePieces(text)) {
        const QString whole = line + piece;
        const int width = columnsOf(whole.endsWith(u' ') ? QStringView(whole).chopped(1) : QStringView(whole));
        if (!line.isEmpty() && width > columns) {
            lines.append(finished(line));
            line = piece;
        } else {
            line = whole;
        }
    }
    if (!line.isEmpty())
        lines.append(finished(line));
    return lines;
}

} // namespace console
