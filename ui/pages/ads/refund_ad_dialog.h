#pragma once

#include "ui/pages/ads/ad_act_dialog.h"

#include <memory>

namespace console::ui {

namespace Ui {
class RefundAdDialog;
}

/// Asks for how long an ad was not displayed, and shows what comes back. Books nothing itself.
class RefundAdDialog : public AdActDialog
{
    Q_OBJECT

public:
    explicit RefundAdDialog(AdBidActsController &controller, QWidget *parent = nullptr);
    ~RefundAdDialog() override;

protected:
    void retranslateForm() override;
    void render() override;

private:
    std::unique_ptr<Ui::RefundAdDialog> m_ui;
};

} // namespace console::ui
