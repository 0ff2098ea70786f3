#pragma once

#include "ui/pages/ads/ad_act_dialog.h"

#include <memory>

namespace console::ui {

namespace Ui {
class WithdrawBidDialog;
}

/// Asks whether one bid is to be withdrawn, and shows what is released. Books nothing itself.
class WithdrawBidDialog : public AdActDialog
{
    Q_OBJECT

public:
    explicit WithdrawBidDialog(AdBidActsController &controller, QWidget *parent = nullptr);
    ~WithdrawBidDialog() override;

protected:
    void retranslateForm() override;
    void render() override;

private:
    std::unique_ptr<Ui::WithdrawBidDialog> m_ui;
};

} // namespace console::ui
