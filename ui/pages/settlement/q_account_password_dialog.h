#pragma once

#include "control/seller_account_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class QAccountPasswordDialog;
}

/// Sets or changes the Q-account password. Wipes what was typed when it closes.
class QAccountPasswordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QAccountPasswordDialog(SellerAccountController &controller, QWidget *parent = nullptr);
    ~QAccountPasswordDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void renderStrength();
    void growToFit();
    [[nodiscard]] static QString sentence(QAccountPasswordRefusal refusal, int waitSeconds);

    std::unique_ptr<Ui::QAccountPasswordDialog> m_ui;
    SellerAccountController &m_controller;
};

} // namespace console::ui
