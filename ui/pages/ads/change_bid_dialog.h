#pragma once

#include "ui/pages/ads/ad_act_dialog.h"

#include <memory>

namespace console::ui {

namespace Ui {
class ChangeBidDialog;
}

/// Asks for another price of one bid, and shows what is released and held anew. Books nothing itself.
class ChangeBidDialog : public AdActDialog
{
    Q_OBJECT

public:
    explicit ChangeBidDialog(AdBidActsController &controller, QWidget *parent = nullptr);
    ~ChangeBidDialog() override;

protected:
    void retranslateForm() override;
    void render() override;

private:
    void renderFigures();

    std::unique_ptr<Ui::ChangeBidDialog> m_ui;
};

} // namespace console::ui
