#pragma once

#include "control/desk.h"
#include "ui/page.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace console::ui {

class OrderPanel;

/// One order of the purchase history, as the checkout shows it. Changes nothing by itself.
class OrderDialog : public QDialog
{
    Q_OBJECT

public:
    OrderDialog(Desk &desk, qint64 orderNumber, QWidget *parent = nullptr);

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    qint64 m_orderNumber;
    OrderPanel *m_panel;
    QScrollArea *m_scroll;
    QPushButton *m_close;
};

} // namespace console::ui
