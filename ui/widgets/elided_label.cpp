#include "ui/widgets/elided_label.h"

#include "ui/plain_text.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace console::ui {

namespace {

// No screen shows more of one line; measuring 10,000 characters at each resize would be felt.
constexpr qsizetype longestMeasured = 600;

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    const QString line = singleLine(m_text).left(longestMeasured);
    return QSize(fontMetrics().horizontalAdvance(line) + 2, fontMetrics().height());
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    return QSize(std::min(sizeHint().width(), fontMetrics().horizontalAdvance(u'M') * 3), fontMetrics().height());
}

bool ElidedLabel::event(QEvent *event)
{
    // Asked for when it is wanted: whether it is needed depends on the width of the moment.
    if (event->type() == QEvent::ToolTip && m_isShortened) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_text), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide()
{
    const QString line = singleLine(m_text).left(longestMeasured);
    const QString shown = fontMetrics().elidedText(line, Qt::ElideRight, std::max(0, contentsRect().width()));
    setText(shown);
    m_isShortened = shown != line;
}

} // namespace console::ui
