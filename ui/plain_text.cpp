#include "ui/plain_text.h"

#include <QLabel>

namespace console::ui {

namespace {

constexpr qsizetype longestShown = 10'000;
constexpr qsizetype longestToolTip = 600;

bool isBidiControl(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200e) || c == QChar(0x200f)
        || c == QChar(0x061c);
}

} // namespace

QString singleLine(const QString &text)
{
    QString line = text.left(longestShown);
    for (QChar &c : line) {
        if (isBidiControl(c))
            c = QChar(0xfffd);
        else if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator))
            c = u' ';
    }
    return line;
}

QString plainToolTip(const QString &text)
{
    QString shown = singleLine(text);
    if (shown.size() > longestToolTip)
        shown = shown.left(longestToolTip) + QChar(0x2026);
    return QStringLiteral("<qt>") + shown.toHtmlEscaped() + QStringLiteral("</qt>");
}

QString withoutMnemonic(const QString &text)
{
    return singleLine(text).replace(u'&', QStringLiteral("&&"));
}

void showPlain(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(singleLine(text));
}

void showPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(text.isEmpty() ? QString() : plainToolTip(text));
}

} // namespace console::ui
