#pragma once

#include "control/ad_application_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class ConfirmBidDialog;
}

/// Asks for the word to place an application: shows what will be placed and what it takes. Places nothing itself.
class ConfirmBidDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmBidDialog(AdApplicationController &controller, QWidget *parent = nullptr);
    ~ConfirmBidDialog() override;

    /// Given up; not while it is being placed.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void render();

    AdApplicationController &m_controller;
    std::unique_ptr<Ui::ConfirmBidDialog> m_ui;
};

} // namespace console::ui
