#pragma once

#include "ui/pages/ads/ad_act_dialog.h"

#include <memory>

namespace console::ui {

namespace Ui {
class ReopenBidDialog;
}

/// Asks whether an outcome that was entered wrongly is to be taken back, and shows what that moves. Books nothing itself.
class ReopenBidDialog : public AdActDialog
{
    Q_OBJECT

public:
    explicit ReopenBidDialog(AdBidActsController &controller, QWidget *parent = nullptr);
    ~ReopenBidDialog() override;

protected:
    void retranslateForm() override;
    void render() override;

private:
    std::unique_ptr<Ui::ReopenBidDialog> m_ui;
};

} // namespace console::ui
