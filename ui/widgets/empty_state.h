#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace console::ui {

/// What stands where a list would be: why it is empty and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// A button below; an empty text removes it.
    void setAction(const QString &text);
    /// The button's place in the order of Tab: right after `stop`. Its object name is this one's with "Button" behind.
    void setStopAfter(QWidget *stop);
    void setIconName(const QString &name);

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void renderIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QString m_iconName;
};

} // namespace console::ui
