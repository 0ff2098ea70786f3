#pragma once

#include "control/q_account_password_controller.h"
#include "control/seller_account_controller.h"
#include "control/withdrawal_controller.h"
#include "ui/page.h"
#include "ui/pages/settlement/withdrawal_model.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QDialog;

namespace console::ui {

namespace Ui {
class QAccountTab;
}

/// The tab Seller Q-account: the shop's money at Qoo10, its withdrawals, and the password that releases it. Books only through the
/// dialog that shows what will be booked.
class QAccountTab : public QWidget
{
    Q_OBJECT

public:
    explicit QAccountTab(Desk &desk, QWidget *parent = nullptr);
    ~QAccountTab() override;

    /// The page is asked for: what was done on an earlier visit is no news. `isOrderWaiting`: an order at checkout waits for the
    /// password, and the way back to it is offered.
    void open(bool isOrderWaiting);
    void retranslate();
    void refresh();

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void followPassword();
    void followWithdrawal();
    /// A dialog is up; one that has just been closed lives on for a moment.
    [[nodiscard]] bool isAsking() const;
    void show(QDialog *dialog);
    /// Wakes up by the second only while something on the screen counts.
    void followSeconds();
    void render();
    void renderMoney();
    void renderPassword();
    void renderWithdrawals();
    void renderMessage();

    std::unique_ptr<Ui::QAccountTab> m_ui;
    SellerAccountController m_account;
    QAccountPasswordController m_passwords;
    WithdrawalController m_withdrawals;
    WithdrawalModel m_model;
    QPointer<QDialog> m_dialog;
    QTimer m_second;
    bool m_isOrderWaiting = false;
};

} // namespace console::ui
