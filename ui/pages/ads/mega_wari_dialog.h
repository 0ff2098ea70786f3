#pragma once

#include "control/ad_market_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class MegaWariDialog;
}

/// A Mega-wari event of a slot: its days, and the average of the prices that won where it is known. Notes it when it is told to; moves no
/// Qcash. Name: megaWariDialog.
class MegaWariDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new event where `event` is empty; `controller` outlives the dialog.
    MegaWariDialog(AdMarketController &controller, const std::optional<MegaWariEvent> &event, QWidget *parent = nullptr);
    ~MegaWariDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const MegaWariEvent &event);
    void connectParts();
    [[nodiscard]] MegaWariEvent event() const;
    void save();
    void render();

    AdMarketController &m_controller;
    std::optional<QDate> m_inPlaceOf;
    bool m_showsErrors = false; ///< from the first attempt to save on
    std::unique_ptr<Ui::MegaWariDialog> m_ui;
};

} // namespace console::ui
