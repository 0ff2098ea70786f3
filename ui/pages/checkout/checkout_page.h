#pragma once

#include "control/checkout_controller.h"
#include "ui/page.h"

#include <memory>

namespace console::ui {

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

    /// The detail is a ticket's face value; "resume" comes back to the order that is under way.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectFields();
    void render();
    void renderCart();
    void renderPayment();
    void renderMethods();
    void renderFindings();
    void renderCard();
    void renderInstalments();
    void renderComplete();
    void placeOrder();
    void wipeFields();
    [[nodiscard]] CardFields cardFields() const;

    std::unique_ptr<Ui::CheckoutPage> m_ui;
    CheckoutController m_controller;
    CheckoutStep m_shownStep = CheckoutStep::Cart;
};

} // namespace console::ui
