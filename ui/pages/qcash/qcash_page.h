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

    /// Details: `history`, `charge`, `charge:` with the Qcash to propose tickets for, `charge_for_ad:` with what an
    /// application for an ad lacks, `purchases`, `manual_entry`, `order:` with an order's number.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;

private:
    void connectTabs();
    /// Puts the dialog up that the stage asks for; it closes by itself.
    void followStage();
    void showOrder(qint64 orderNumber);
    void showEntry(const HistoryRow &row);
    void beginForAd(qint64 missing);
    void renderForAd();
    void render();
    void renderAttention();
    void refreshOrders();

    Desk &m_desk;
    HistoryController m_history;
    TicketOrdersController m_orders;
    PaymentAttentionController m_attention;
    ManualEntryController m_entries;
    QPointer<QDialog> m_dialog;
    std::optional<qint64> m_neededForAd; ///< spendable Qcash that the application which waits takes
    bool m_areOrdersStale = false;
    bool m_wereOrdersRead = false;
    std::unique_ptr<Ui::QcashPage> m_ui;
};

} // namespace console::ui
