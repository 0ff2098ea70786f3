#pragma once

#include <QObject>

class QWidget;

namespace console::ui {

/// Finds the question about what the user is at, and answers it: on the help page, or in a small window where a dialog or the sign-in
/// stands before the pages. Never changes the page itself, and leaves a dialog with all that was typed into it.
class ContextHelp : public QObject
{
    Q_OBJECT

public:
    explicit ContextHelp(QWidget *window);

    /// The one of the window that `widget` belongs to; null where it belongs to none.
    [[nodiscard]] static ContextHelp *of(const QWidget *widget);
    /// Id of the question about `widget`: that of its nearest named ancestor within its dialog or page; empty where none has one.
    [[nodiscard]] static QString questionAbout(const QWidget *widget);
    /// The same for a page as a whole, which is what of it is shown: the tab or step.
    [[nodiscard]] static QString questionAboutShownPart(const QWidget *page);

    /// While nobody is signed in there is no help page to go to.
    void setPageIsOpen(bool isOpen) { m_pageIsOpen = isOpen; }
    /// Answers the question to one who is at `from`.
    void answer(const QString &questionId, QWidget *from);
    /// Answers the question about `widget`, or how help is found where there is none about it.
    void answerAbout(QWidget *widget);

signals:
    /// The help page is to show this question.
    void asked(const QString &questionId);

protected:
    /// F1 where the window's own shortcut does not reach: in its dialogs, and before the sign-in.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    bool m_pageIsOpen = false;
};

} // namespace console::ui
