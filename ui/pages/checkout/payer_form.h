#pragma once

#include "control/checkout_controller.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;

namespace console::ui {

namespace Ui {
class PayerForm;
}

/// What the other methods ask of the payer; shows the fields of one method at a time and keeps what was typed for the others.
/// It never reaches a file.
class PayerForm : public QWidget
{
    Q_OBJECT

public:
    explicit PayerForm(QWidget *parent = nullptr);
    ~PayerForm() override;

    [[nodiscard]] PayerFields fields() const;
    void retranslate();
    void render(const CheckoutState &state);
    /// Puts the cursor into the first field that has a finding; false where none has.
    bool focusProblem();
    /// Forgets all; undo brings nothing back.
    void wipe();

signals:
    void fieldLeft(console::PayerField field);
    void submitted();

private:
    [[nodiscard]] QList<std::pair<PayerField, QLineEdit *>> edits() const;
    [[nodiscard]] QList<std::pair<PayerField, QComboBox *>> boxes() const;
    [[nodiscard]] QMap<PayerField, QLabel *> errors() const;
    void fillBoxes();

    std::unique_ptr<Ui::PayerForm> m_ui;
};

} // namespace console::ui
