#include "ui/plain_text.h"

#include <QLabel>
#include <QTextBoundaryFinder>

namespace console::ui {

namespace {

constexpr qsizetype longestLine = 10'000;
constexpr qsizetype longestLabel = 400;
constexpr qsizetype longestToolTip = 600;
constexpr QChar ellipsis(0x2026);
constexpr QChar replacement(0xfffd);

bool isBidiControl(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200e) || c == QChar(0x200f)
        || c == QChar(0x061c);
}

bool isBreakOrControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator);
}

// Never through the middle of what a reader takes for one character.
QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    // The finder sees no more of the text than it needs.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.left(most + 64));
    finder.setPosition(most);
    const qsizetype end = finder.isAtBoundary() ? most : finder.toPreviousBoundary();
    return text.left(end > 0 ? end : most) + ellipsis;
}

} // namespace

QString singleLine(const QString &text)
{
    QString line = text.left(longestLine);
    for (QChar &c : line) {
        if (isBidiControl(c))
            c = replacement;
        else if (isBreakOrControl(c))
            c = u' ';
    }
    return line;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {}; // no box without a word
    return QStringLiteral("<qt>") + shortened(singleLine(text), longestToolTip).toHtmlEscaped() + QStringLiteral("</qt>");
}

QString withoutMnemonic(const QString &text)
{
    return singleLine(text).replace(u'&', QStringLiteral("&&"));
}

void showPlain(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(shortened(singleLine(text), longestLabel));
}

void showPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

} // namespace console::ui
