#pragma once

#include "control/history_controller.h"
#include "control/manual_entry_controller.h"
#include "control/payment_attention_controller.h"
#include "control/ticket_orders_controller.h"
#include "ui/page.h"

#include <QPointer>

#include <memory>

class QDialog;

namespace console::ui {

namespace Ui {
class QcashPage;
}

/// The Qcash page: total, history, charge tickets, purchase history. Books by hand only through the dialogs that show what will
/// be booked; leaves buying to checkout.
class QcashPage : public Page
{
    Q_OBJECT

public:
    explicit QcashPage(Desk &desk, QWidget *parent = nullptr);
    ~QcashPage() override;

    /// Details: `history`, `charge`, `purchases`, `manual_entry`, `order:` with an order's number.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;

private:
    void connectTabs();
    /// Puts the dialog up that the stage asks for; it closes by itself.
    void followStage();
    void showOrder(qint64 orderNumber);
    void render();
    void renderAttention();

    Desk &m_desk;
    HistoryController m_history;
    TicketOrdersController m_orders;
    PaymentAttentionController m_attention;
    ManualEntryController m_entries;
    QPointer<QDialog> m_dialog;
    std::unique_ptr<Ui::QcashPage> m_ui;
};

} // namespace console::ui
