#pragma once

#include "ui/page.h"

#include <memory>

namespace console {
struct Desk;
}

namespace console::ui {

class AutoChargeTab;
class QAccountTab;
class SettlementTab;

namespace Ui {
class SellerAccountPage;
}

/// Settlement management: one tab each for the Q-account, the settlement schedule and the auto-charge plan. Holds no money itself.
class SellerAccountPage : public Page
{
    Q_OBJECT

public:
    explicit SellerAccountPage(Desk &desk, QWidget *parent = nullptr);
    ~SellerAccountPage() override;

    /// Details: `q_account`, `schedule`, `auto_charge`; `set_password_return` comes from an order that waits for the password, and
    /// leads back to it.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;

private:
    void turn();

    std::unique_ptr<Ui::SellerAccountPage> m_ui;
    QAccountTab *m_account;
    SettlementTab *m_settlement;
    AutoChargeTab *m_autoCharge;
};

} // namespace console::ui
