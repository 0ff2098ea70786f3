#pragma once

#include "control/checkout_controller.h"

#include <QWidget>

#include <memory>

namespace console::ui {

class MethodRow;

namespace Ui {
class PaymentForm;
}

/// The nine payment methods, and below the chosen one what happens next and what it asks for. Keeps what is typed for each; decides
/// nothing and orders nothing.
class PaymentForm : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentForm(QWidget *parent = nullptr);
    ~PaymentForm() override;

    [[nodiscard]] CardFields cardFields() const;
    [[nodiscard]] PayerFields payerFields() const;
    [[nodiscard]] QString qAccountPassword() const;
    void retranslate();
    void render(const CheckoutState &state);
    void focusMethods();
    /// The cursor goes to the first field that has a finding.
    void focusProblem();
    /// What lies below the chosen method, for scrolling there.
    [[nodiscard]] QWidget *details() const;
    /// Forgets all that was typed; undo brings nothing back.
    void wipe();
    /// The card and the password only.
    void wipeCardAndPassword();
    /// What may not outlive the page's being shown: drafts stay.
    void wipeSecrets();

signals:
    void methodChosen(console::PaymentMethod method);
    void cardFieldLeft(console::CardField field);
    void payerFieldLeft(console::PayerField field);
    void submitted();
    void passwordAsked();

private:
    void placeDetails(PaymentMethod method);
    void renderQAccount(const CheckoutState &state);

    std::unique_ptr<Ui::PaymentForm> m_ui;
    QList<MethodRow *> m_methods; ///< in the order of PaymentMethod
};

} // namespace console::ui
