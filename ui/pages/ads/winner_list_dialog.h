#pragma once

#include "ui/pages/ads/winner_models.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class WinnerListDialog;
}

/// The winner list of a slot's day: typed into a table, or pasted and put there. Notes it when it is told to; moves no Qcash.
/// Name: winnerListDialog.
class WinnerListDialog : public QDialog
{
    Q_OBJECT

public:
    /// `day` is the first shown; `controller` outlives the dialog.
    WinnerListDialog(AdMarketController &controller, QDate day, QWidget *parent = nullptr);
    ~WinnerListDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTables();
    void connectParts();
    void showDay();
    void readPasted();
    void takePasted();
    void save();
    void render();
    void renderPasted();

    AdMarketController &m_controller;
    WinnerTableModel m_table;
    WinnerPreviewModel m_preview;
    WinnerListText m_pasted;
    bool m_isTouched = false;   ///< what stands in the table is not what is noted
    bool m_showsErrors = false; ///< from the first attempt to save on
    std::unique_ptr<Ui::WinnerListDialog> m_ui;
};

} // namespace console::ui
