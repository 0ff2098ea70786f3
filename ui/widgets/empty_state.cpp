#include "ui/widgets/empty_state.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/wrapped_label.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace console::ui {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new WrappedLabel(this)), m_action(new QPushButton(this)),
      m_iconName(QStringLiteral("empty-box"))
{
    m_text->setProperty("textRole", QStringLiteral("muted"));
    m_text->setAlignment(Qt::AlignCenter);
    m_action->setAutoDefault(true);
    m_action->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 20, 16, 20);
    layout->setSpacing(10);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignCenter);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    renderIcon();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_action->setObjectName(objectName() + QLatin1String("Button"));
}

void EmptyState::setStopAfter(QWidget *stop)
{
    setTabOrder(stop, m_action);
}

void EmptyState::setIconName(const QString &name)
{
    m_iconName = name;
    renderIcon();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        renderIcon();
}

void EmptyState::renderIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, Theme::current().buttonLineHover, Theme::px(40), devicePixelRatioF()));
}

} // namespace console::ui
