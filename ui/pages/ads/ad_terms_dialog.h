#pragma once

#include "control/ad_price_list_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class AdTermsDialog;
}

/// Takes new terms of an ad, shows what they change and beside each field what is wrong with it. Says that J·QSM knows nothing of them.
class AdTermsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The controller has new terms begun; they are given up with the dialog.
    explicit AdTermsDialog(AdPriceListController &controller, QWidget *parent = nullptr);
    ~AdTermsDialog() override;

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void edited();
    void save();
    void focusWrongField(const AdTermsProblems &problems);
    void render();
    void renderFields(const AdTermsEdit &edit);
    void renderProblems(const AdTermsEdit &edit);
    void renderChange(const AdTermsEdit &edit);

    AdPriceListController &m_controller;
    bool m_showsErrors = false; ///< from the first attempt to save on
    std::unique_ptr<Ui::AdTermsDialog> m_ui;
};

} // namespace console::ui
