#include "ui/widgets/number_label.h"

#include "ui/language.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>

namespace console::ui {

NumberLabel::NumberLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    render();
}

void NumberLabel::setValue(qint64 value)
{
    if (m_value.isValid() && m_value.toLongLong() == value)
        return;
    m_value = QVariant::fromValue<qlonglong>(value);
    render();
    QAccessibleValueChangeEvent event(this, m_value);
    QAccessible::updateAccessibility(&event);
}

void NumberLabel::setUnknown()
{
    m_value = QVariant();
    render();
}

void NumberLabel::setSigned(bool isSigned)
{
    m_isSigned = isSigned;
    render();
}

void NumberLabel::setAttentionWhenPositive(bool attention)
{
    m_attentionWhenPositive = attention;
    render();
}

void NumberLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        render();
}

void NumberLabel::render()
{
    if (!m_value.isValid()) {
        setText(QStringLiteral("–"));
        return;
    }
    const qint64 number = m_value.toLongLong();
    setText(m_isSigned ? formatSigned(number) : formatNumber(number));
    if (m_attentionWhenPositive)
        setStyleProperty(this, "textRole", number > 0 ? QStringLiteral("attention") : QStringLiteral("normalCount"));
}

} // namespace console::ui
