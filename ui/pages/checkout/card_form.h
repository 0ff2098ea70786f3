#pragma once

#include "control/checkout_controller.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace console::ui {

namespace Ui {
class CardForm;
}

/// The fields of a card. What is typed stays in them until it is wiped; it never reaches a file.
class CardForm : public QWidget
{
    Q_OBJECT

public:
    explicit CardForm(QWidget *parent = nullptr);
    ~CardForm() override;

    [[nodiscard]] CardFields fields() const;
    void retranslate();
    void render(const CheckoutState &state);
    /// Puts the cursor into the first field that has a finding; false where none has.
    bool focusProblem();
    /// Forgets all; undo brings nothing back.
    void wipe();
    void wipeCode();

signals:
    void fieldLeft(console::CardField field);
    void submitted();

private:
    void renderNumber();
    void renderInstalments();

    std::unique_ptr<Ui::CardForm> m_ui;
    qint64 m_ticket = 0;
};

/// Forgets what was typed; undo can't bring it back.
void wipeEdit(QLineEdit *edit);

} // namespace console::ui
