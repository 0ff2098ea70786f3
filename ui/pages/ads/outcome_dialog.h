#pragma once

#include "ui/pages/ads/ad_act_dialog.h"
#include "ui/pages/ads/outcome_model.h"

#include <memory>

namespace console::ui {

namespace Ui {
class OutcomeDialog;
}

/// Asks which of the closed bids won and which lost, and shows what that moves. Ticks nothing by itself, and books nothing itself.
class OutcomeDialog : public AdActDialog
{
    Q_OBJECT

public:
    explicit OutcomeDialog(AdBidActsController &controller, QWidget *parent = nullptr);
    ~OutcomeDialog() override;

protected:
    void retranslateForm() override;
    void render() override;

private:
    void renderSums();
    void renderLists();

    OutcomeModel m_model;
    QList<qint64> m_shown; ///< numbers of the bids in the table
    std::unique_ptr<Ui::OutcomeDialog> m_ui;
};

} // namespace console::ui
