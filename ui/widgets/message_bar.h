#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace console::ui {

/// One sentence inside a page: information, warning, success or error, with an optional action. Plain text; hidden while empty.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Success, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;
    /// A button at the end; an empty text removes it.
    void setAction(const QString &text);

signals:
    void actionTriggered();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace console::ui
