#include "ui/page.h"

#include <QEvent>
#include <QShowEvent>

namespace console::ui {

void Page::open(const PageRequest &)
{
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A hidden page is brought up to date when it is shown: the switch costs the visible page only.
    if (isVisible())
        retranslate();
    else
        m_languageIsStale = true;
}

void Page::showEvent(QShowEvent *event)
{
    if (m_languageIsStale) {
        m_languageIsStale = false;
        retranslate();
    }
    if (!event->spontaneous())
        refresh();
    QWidget::showEvent(event);
}

} // namespace console::ui
