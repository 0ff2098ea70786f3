#pragma once

#include <QDialog>

class QPushButton;

namespace console::ui {

class AnswerView;

/// One answer over a dialog, or before anybody has signed in, where the help page can't be gone to. Leaves what lies under it as it is.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const QString &questionId, QWidget *parent);

    [[nodiscard]] QString questionId() const { return m_id; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_id;
    AnswerView *m_answer;
    QPushButton *m_close;
};

} // namespace console::ui
