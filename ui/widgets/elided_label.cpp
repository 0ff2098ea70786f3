#include "ui/widgets/elided_label.h"

#include "ui/plain_text.h"

#include <QEvent>

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
    if (shown == text())
        return;
    setText(shown);
    showPlainToolTip(this, shown == m_text ? QString() : m_text);
}

} // namespace console::ui
