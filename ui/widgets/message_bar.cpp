#include "ui/widgets/message_bar.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/wrapped_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace console::ui {

namespace {

constexpr int lineDesign = 28;

struct KindLook
{
    QString frameRole;
    QString icon;
    QColor ink;
};

KindLook lookOf(MessageBar::Kind kind)
{
    const Theme &theme = Theme::current();
    switch (kind) {
    case MessageBar::Kind::Info:
        return {QStringLiteral("info"), QStringLiteral("info"), theme.blue};
    case MessageBar::Kind::Warning:
        return {QStringLiteral("warning"), QStringLiteral("warning"), theme.warnInk};
    case MessageBar::Kind::Success:
        return {QStringLiteral("success"), QStringLiteral("check"), theme.green};
    case MessageBar::Kind::Error:
        return {QStringLiteral("errorBar"), QStringLiteral("error"), theme.red};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_icon(new QLabel(this)), m_text(new WrappedLabel(this)), m_action(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QPushButton *button : {m_action, m_close}) {
        button->setProperty("variant", QStringLiteral("link"));
        button->setAutoDefault(true); // Return presses it, as Space does
        button->hide();
    }
    m_layout->setContentsMargins(12, 5, 8, 5);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_action, 0, Qt::AlignVCenter);
    m_layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    render();
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text)
{
    const bool isNews = !text.isEmpty() && text != m_text->text();
    m_kind = kind;
    m_text->setText(text);
    render();
    setVisible(!text.isEmpty());
    if (isNews) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

QPushButton *MessageBar::addButton(const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setProperty("variant", QStringLiteral("link"));
    button->setAutoDefault(true);
    button->hide();
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignVCenter);
    setTabOrder(button, m_close);
    return button;
}

void MessageBar::setClosable(bool closable)
{
    m_close->setObjectName(closable ? objectName() + QStringLiteral("CloseButton") : QString());
    m_close->setVisible(closable);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        render();
}

void MessageBar::render()
{
    const KindLook look = lookOf(m_kind);
    setStyleProperty(this, "frameRole", look.frameRole);
    m_icon->setPixmap(iconPixmap(look.icon, look.ink, Theme::px(20), devicePixelRatioF()));
    // One line stands in the middle of the bar, several begin where one would.
    for (QLabel *label : {m_icon, m_text})
        label->setMinimumHeight(Theme::px(lineDesign));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace console::ui
