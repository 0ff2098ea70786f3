#pragma once

#include "control/checkout_controller.h"

#include <QFrame>

class QLabel;
class QRadioButton;

namespace console::ui {

class NumberLabel;

/// One payment method in the list: its radio button, what it takes and costs, the money behind it, and why it can't be chosen.
/// A click anywhere on it chooses it. Holds no field.
class MethodRow : public QFrame
{
    Q_OBJECT
    /// A code of paymentMethodCodes; the radio button is called after it.
    Q_PROPERTY(QString method READ method WRITE setMethod)

public:
    explicit MethodRow(QWidget *parent = nullptr);

    [[nodiscard]] QString method() const;
    void setMethod(const QString &code);
    [[nodiscard]] QRadioButton *button() const { return m_button; }

    void render(const CheckoutState &state);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void addAvailable(const QString &objectName);
    void renderAvailable(const Reading<SettlementMoney> &money);

    PaymentMethod m_method = PaymentMethod::Card;
    QRadioButton *m_button;
    QLabel *m_terms;
    QLabel *m_reason;
    QLabel *m_availableCaption = nullptr; ///< of settlement money only
    NumberLabel *m_available = nullptr;
    QLabel *m_availableUnit = nullptr;
};

} // namespace console::ui
