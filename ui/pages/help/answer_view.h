#pragma once

#include <QTextEdit>

namespace console::ui {

/// One question with its answer, to be read: steps numbered, what was searched for marked. Takes plain text only; can be gone through
/// with the arrow keys, and copied. Never shows more than one question.
class AnswerView : public QTextEdit
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);

    /// Lines of `answer` that begin with "1. ", "2. " … are its steps. The words of `search` are marked in both.
    void showAnswer(const QString &question, const QString &answer, const QString &search = {});

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lay();
    void mark();

    QString m_question;
    QString m_answer;
    QString m_search;
};

} // namespace console::ui
