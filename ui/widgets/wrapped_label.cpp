#include "ui/widgets/wrapped_label.h"

#include <QEvent>

namespace console::ui {

WrappedLabel::WrappedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    constexpr qsizetype mostWidths = 16; // more come only while the window is drawn wider or narrower
    if (m_measured != text() || m_heights.size() >= mostWidths) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

bool WrappedLabel::event(QEvent *event)
{
    switch (int(event->type())) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish:
    case QEvent::ContentsRectChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::DynamicPropertyChange:
        m_heights.clear();
        break;
    }
    const bool isDone = QLabel::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange)
        m_heights.clear(); // what was asked meanwhile was asked too early
    return isDone;
}

} // namespace console::ui
