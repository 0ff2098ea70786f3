#include "ui/context_help.h"

#include "ui/belongs_to.h"
#include "ui/page.h"
#include "ui/pages/help/faq_places.h"
#include "ui/pages/help/help_window.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QStackedWidget>

namespace console::ui {

ContextHelp::ContextHelp(QWidget *window) : QObject(window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

ContextHelp *ContextHelp::of(const QWidget *widget)
{
    for (const QWidget *ancestor = widget; ancestor; ancestor = ancestor->parentWidget()) {
        if (!ancestor->isWindow())
            continue;
        if (auto *help = ancestor->findChild<ContextHelp *>(QString(), Qt::FindDirectChildrenOnly))
            return help;
    }
    return nullptr;
}

QString ContextHelp::questionAbout(const QWidget *widget)
{
    for (const QWidget *ancestor = widget; ancestor; ancestor = ancestor->parentWidget()) {
        // What is said of a page as a whole is not said of the tab that is shown of it.
        if (qobject_cast<const Page *>(ancestor) || qobject_cast<const QDialog *>(ancestor))
            return questionAboutShownPart(ancestor);
        const QString id = FaqPlaces::questionOf(ancestor->objectName());
        if (!id.isEmpty())
            return id;
        if (ancestor->isWindow())
            break;
    }
    return {};
}

QString ContextHelp::questionAboutShownPart(const QWidget *page)
{
    for (const QStackedWidget *stack : page->findChildren<QStackedWidget *>()) {
        if (!stack->currentWidget() || !stack->isVisibleTo(page))
            continue;
        const QString id = FaqPlaces::questionOf(stack->currentWidget()->objectName());
        if (!id.isEmpty())
            return id;
    }
    return FaqPlaces::questionOf(page->objectName());
}

void ContextHelp::answer(const QString &questionId, QWidget *from)
{
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog && m_pageIsOpen) {
        emit asked(questionId);
        return;
    }
    if (dialog && from && belongsTo(from->window(), dialog))
        dialog = from->window();
    if (qobject_cast<HelpWindow *>(dialog))
        return;
    auto *window = new HelpWindow(questionId, dialog ? dialog : m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

void ContextHelp::answerAbout(QWidget *widget)
{
    const QString id = questionAbout(widget);
    answer(id.isEmpty() ? QStringLiteral("using_help") : id, widget);
}

bool ContextHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || QApplication::activePopupWidget())
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !belongsTo(widget, m_window))
        return false;
    const bool isInDialog = widget->window() != m_window;
    if (m_pageIsOpen && !isInDialog)
        return false; // the window's own F1
    answerAbout(widget);
    return true;
}

} // namespace console::ui
