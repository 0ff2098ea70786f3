#pragma once

#include "control/payment_service_controller.h"

#include <QDialog>
#include <QMap>

#include <memory>

namespace console::ui {

namespace Ui {
class PaymentServiceDialog;
}

/// Chooses the payment service of this computer and takes its secret key, which it never shows again. Wipes what was typed when it
/// closes. Changes nothing about the service in use: that is for the next start.
class PaymentServiceDialog : public QDialog
{
    Q_OBJECT

public:
    PaymentServiceDialog(Desk &desk, PaymentServices &services, QWidget *parent = nullptr);
    ~PaymentServiceDialog() override;

    /// Not while a key is being kept.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] GatewayKind kind() const;
    [[nodiscard]] PaymentServiceDraft draft() const;
    void chooseKind();
    void render();
    void renderFields();
    void renderOutcome();
    [[nodiscard]] QString savedText() const;

    PaymentServiceController m_controller;
    std::unique_ptr<Ui::PaymentServiceDialog> m_ui;
    GatewayKind m_kind = GatewayKind::Practice;
    QMap<GatewayKind, QString> m_addresses; ///< as typed, by service
};

} // namespace console::ui
