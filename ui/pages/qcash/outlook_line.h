#pragma once

#include "control/qcash_outlook_controller.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;

namespace console::ui {

/// How long Qcash lasts, and what is to be charged for it to last until a day that the user picks. Buys nothing. Names: outlookLine,
/// outlookLastsLabel, outlookUntilEdit, outlookUntilButton, outlookUntilLabel.
class OutlookLine : public QWidget
{
    Q_OBJECT

public:
    explicit OutlookLine(QWidget *parent = nullptr);

    /// Once, before it is shown; `desk` has to outlive the widget.
    void setDesk(Desk &desk);
    void retranslate();

signals:
    /// So much Qcash is to be charged.
    void amountProposed(qint64 qcash);

private:
    void propose();
    void render();
    [[nodiscard]] QString untilText(const QcashUntil &until) const;

    QcashOutlookController *m_controller = nullptr;
    QLabel *m_lasts;
    QWidget *m_row;
    QLabel *m_caption;
    QDateEdit *m_day;
    QPushButton *m_propose;
    QLabel *m_until;
};

} // namespace console::ui
