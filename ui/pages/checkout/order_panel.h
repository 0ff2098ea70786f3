#pragma once

#include "control/order_controller.h"
#include "ui/page.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QDialog;
class QPushButton;

namespace console::ui {

class ElidedLabel;
class KeyValueRow;

namespace Ui {
class OrderPanel;
}

/// One order for a charge ticket after it was placed: how it stands, how it is paid, and what can still be done about it. Follows the
/// order by itself while it waits. Asks for no secret; orders nothing.
class OrderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPanel(Desk &desk, QWidget *parent = nullptr);
    ~OrderPanel() override;

    /// The order to show from now on; 0 shows none.
    void setOrder(qint64 orderNumber);
    /// Opens the payment service's page in the browser, where the order has one; practice has none to open and says so.
    void openPaymentPage();
    void retranslate();
    /// Reads the order anew.
    void refresh();

signals:
    void navigate(const console::ui::PageRequest &request);
    /// The order is paid, and what had the focus has gone.
    void focusLeft();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void passFocusOn();
    /// What the last click came to.
    enum class Notice { None, Copied, CannotPrint, CannotOpen, PageIsPractice, PageIsOpen };
    /// One instruction with its button; kept from one order to the next, so that the focus stays.
    struct InstructionRow
    {
        KeyValueRow *row;
        ElidedLabel *value;
        QPushButton *copy;
    };

    void connectButtons();
    void tell(Notice notice);
    void copy(const QString &text);
    void printInstructions();
    void askToLeave();
    void addInstructionRow();
    void render();
    void renderMessages();
    void renderFacts();
    void renderInstructions();
    void renderRows();
    void renderCourse();
    void renderCountdown();
    [[nodiscard]] QString instructionText() const;
    [[nodiscard]] QString noticeText() const;

    OrderController m_controller;
    QTimer m_second; ///< runs only while a countdown can be seen
    QPointer<QDialog> m_leaveDialog;
    QList<InstructionRow> m_rows;
    Notice m_notice = Notice::None;
    bool m_wasOverdue = false;
    std::unique_ptr<Ui::OrderPanel> m_ui;
};

} // namespace console::ui
