#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace console::ui {

/// One sentence inside a page: information, warning, success or error, with an optional action and close button. Plain text;
/// hidden while empty; said aloud by assistive technology when it appears.
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
    /// One more button, before that which closes; the caller gives it its text and hears it. Hidden at first.
    QPushButton *addButton(const QString &objectName);
    /// A button that hides the bar and emits closed().
    void setClosable(bool closable);

signals:
    void actionTriggered();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QHBoxLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
    Kind m_kind = Kind::Info;
};

} // namespace console::ui
