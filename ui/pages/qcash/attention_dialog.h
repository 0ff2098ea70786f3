#pragma once

#include "control/payment_attention_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class AttentionDialog;
}

/// Asks for the word to credit a payment after all, or to mark it as dealt with: shows the very payment. Decides nothing itself.
class AttentionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AttentionDialog(PaymentAttentionController &controller, QWidget *parent = nullptr);
    ~AttentionDialog() override;

    /// Given up; not while it is being done.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();
    void renderCredit();
    void renderDealWith();

    PaymentAttentionController &m_controller;
    std::unique_ptr<Ui::AttentionDialog> m_ui;
};

} // namespace console::ui
