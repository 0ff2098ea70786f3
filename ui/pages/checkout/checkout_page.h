#pragma once

#include "control/checkout_controller.h"
#include "ui/page.h"

#include <memory>

namespace console::ui {

class OrderPanel;

namespace Ui {
class CheckoutPage;
}

/// Cart → order & payment → order complete for one charge ticket. What the payer types stays in its fields and is wiped with the
/// order; it never reaches a file.
class CheckoutPage : public Page
{
    Q_OBJECT

public:
    explicit CheckoutPage(Desk &desk, QWidget *parent = nullptr);
    ~CheckoutPage() override;

    /// The detail is a ticket's face value; "resume" comes back to the order that is under way, "order:3000012" to a placed one.
    /// While an order is under way every detail comes back to that.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectButtons();
    void connectPaymentForm();
    void addOrderPanel(Desk &desk);
    void render();
    void renderCart();
    void renderPayment();
    void renderMethods();
    void renderTotal();
    void renderComplete();
    void followStep();
    void keepTotalInSight();
    void placeOrder();

    CheckoutController m_controller;
    std::unique_ptr<Ui::CheckoutPage> m_ui;
    OrderPanel *m_orderPanel = nullptr;
    CheckoutStep m_shownStep = CheckoutStep::Cart;
    qint64 m_shownOrder = 0;
    bool m_isForAd = false; ///< an application for an ad waits for what is bought
};

} // namespace console::ui
