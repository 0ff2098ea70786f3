#include "ui/widgets/password_edit.h"

#include "ui/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace console::ui {

PasswordEdit::PasswordEdit(QWidget *parent) : QLineEdit(parent), m_reveal(new QAction(this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setMaxLength(200);
    addAction(m_reveal, QLineEdit::TrailingPosition);
    connect(m_reveal, &QAction::triggered, this, [this] {
        setEchoMode(echoMode() == QLineEdit::Password ? QLineEdit::Normal : QLineEdit::Password);
        render();
    });
    render();
}

void PasswordEdit::wipe()
{
    setText(QString());
    setEchoMode(QLineEdit::Password);
    render();
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        render();
}

void PasswordEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addAction(m_reveal);
    menu->popup(event->globalPos());
}

void PasswordEdit::render()
{
    const bool isHidden = echoMode() == QLineEdit::Password;
    m_reveal->setIcon(icon(isHidden ? QStringLiteral("eye") : QStringLiteral("eye-off")));
    m_reveal->setText(isHidden ? tr("Show password") : tr("Hide password"));
}

} // namespace console::ui
