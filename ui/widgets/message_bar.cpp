#include "ui/widgets/message_bar.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace console::ui {

namespace {

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

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setProperty("frameRole", QStringLiteral("info"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setProperty("variant", QStringLiteral("link"));
    m_action->setAutoDefault(true);
    m_action->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text)
{
    const KindLook look = lookOf(kind);
    setStyleProperty(this, "frameRole", look.frameRole);
    m_icon->setPixmap(iconPixmap(look.icon, look.ink, 18, devicePixelRatioF()));
    m_text->setText(text);
    setVisible(!text.isEmpty());
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

} // namespace console::ui
