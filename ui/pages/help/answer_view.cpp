#include "ui/pages/help/answer_view.h"

#include "domain/text_folding.h"
#include "ui/style_parts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

namespace console::ui {

namespace {

const QRegularExpression &stepNumber()
{
    static const QRegularExpression expression(QStringLiteral("^[0-9]+\\.\\s*"));
    return expression;
}

} // namespace

AnswerView::AnswerView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false); // the card's ground shows through
    document()->setDocumentMargin(16);
    document()->setUndoRedoEnabled(false);
}

void AnswerView::showAnswer(const QString &question, const QString &answer, const QString &search)
{
    if (question == m_question && answer == m_answer && search == m_search)
        return;
    const bool isOther = question != m_question || answer != m_answer;
    m_question = question;
    m_answer = answer;
    m_search = search;
    if (isOther)
        lay();
    mark();
}

void AnswerView::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void AnswerView::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}

// It has no frame that could show where the keyboard is.
void AnswerView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painting::focusRing(&painter, viewport()->rect(), 4);
}

/// Built block by block: the text is never read as markup.
void AnswerView::lay()
{
    clear();
    QTextCursor cursor(document());
    QTextCharFormat plain;
    QTextCharFormat heading;
    heading.setFontWeight(QFont::Bold);
    heading.setProperty(QTextFormat::FontSizeAdjustment, 1);
    QTextBlockFormat block;
    block.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(12);
    QTextBlockFormat headingBlock = block;
    headingBlock.setHeadingLevel(2);
    cursor.setBlockFormat(headingBlock);
    cursor.insertText(m_question, heading);
    QTextList *steps = nullptr;
    for (const QString &line : m_answer.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch step = stepNumber().match(line);
        cursor.insertBlock(block, plain);
        if (step.hasMatch()) {
            if (steps) {
                steps->add(cursor.block());
            } else {
                QTextListFormat format;
                format.setStyle(QTextListFormat::ListDecimal);
                steps = cursor.createList(format);
            }
        } else {
            steps = nullptr;
        }
        cursor.insertText(line.mid(step.capturedLength()), plain);
    }
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

/// Folding may change how long a text is, so hits are looked for character by character.
void AnswerView::mark()
{
    QList<ExtraSelection> hits;
    const QStringList words = foldedForSearch(m_search).split(u' ', Qt::SkipEmptyParts);
    QTextCharFormat format;
    format.setBackground(Theme::current().textSelection);
    format.setForeground(Theme::current().ink);
    format.setFontUnderline(true); // not by colour alone
    for (QTextBlock block = document()->begin(); block.isValid() && !words.isEmpty(); block = block.next()) {
        QString folded;
        QList<int> origin; ///< of each folded character
        const QString text = block.text();
        for (int i = 0; i < text.size(); ++i) {
            const QString part = text.at(i).isSpace() ? QStringLiteral(" ") : foldedForSearch(text.at(i));
            folded += part;
            origin.insert(origin.size(), part.size(), i);
        }
        for (const QString &word : words) {
            for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.size())) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + origin.at(at));
                cursor.setPosition(block.position() + origin.at(at + word.size() - 1) + 1, QTextCursor::KeepAnchor);
                hits.append({cursor, format});
            }
        }
    }
    setExtraSelections(hits);
}

void AnswerView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace console::ui
