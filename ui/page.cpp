#include "ui/page.h"

#include "ui/widgets/rule_hint.h"

#include <QApplication>
#include <QEvent>
#include <QShowEvent>

namespace console::ui {

Page::Page(QWidget *parent) : QWidget(parent)
{
    takeFont();
}

/// All of it: what the application's font becomes then ends here, and every widget of a hidden page keeps the one it has.
void Page::takeFont()
{
    QFont font = QApplication::font();
    font.setResolveMask(QFont::AllPropertiesResolved);
    setFont(font);
}

bool Page::event(QEvent *event)
{
    // Neither this page nor anything in it is brought up to date before it is shown.
    if (event->type() == QEvent::LanguageChange && !isVisible()) {
        m_languageIsStale = true;
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        takeFont();
    return QWidget::event(event);
}

void Page::open(const PageRequest &)
{
}

QWidget *Page::firstControl() const
{
    for (QWidget *widget = nextInFocusChain(); widget && widget != this; widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && widget->focusPolicy() & Qt::TabFocus
            && !qobject_cast<RuleHint *>(widget))
            return widget;
    }
    return nullptr;
}

void Page::setWatched(bool)
{
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Page::showEvent(QShowEvent *event)
{
    if (m_languageIsStale) {
        m_languageIsStale = false;
        QEvent change(QEvent::LanguageChange);
        Page::event(&change);
    }
    if (!event->spontaneous()) {
        refresh();
        setWatched(true);
    }
    QWidget::showEvent(event);
}

void Page::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        setWatched(false);
    QWidget::hideEvent(event);
}

} // namespace console::ui
