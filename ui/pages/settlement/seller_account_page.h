#pragma once

#include "control/seller_account_controller.h"
#include "ui/page.h"

#include <memory>

namespace console::ui {

namespace Ui {
class SellerAccountPage;
}

/// The shop's money at Qoo10 as reckoned from its orders, and the password that releases it.
class SellerAccountPage : public Page
{
    Q_OBJECT

public:
    explicit SellerAccountPage(Desk &desk, QWidget *parent = nullptr);
    ~SellerAccountPage() override;

    /// "set_password_return" comes from an order that waits for the password, and leads back to it.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;

private:
    void render();
    void openPasswordDialog();

    std::unique_ptr<Ui::SellerAccountPage> m_ui;
    SellerAccountController m_controller;
    bool m_isOrderWaiting = false;
};

} // namespace console::ui
