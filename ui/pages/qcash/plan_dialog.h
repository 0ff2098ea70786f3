#pragma once

#include "control/qcash_outlook_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class QcashPlanDialog;
}

/// When the program warns of Qcash: a threshold for the balance, and a month's budget for ads. Shows while it is typed in what would be
/// warned of now. Holds nothing back. Name: qcashPlanDialog.
class QcashPlanDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QcashPlanDialog(Desk &desk, QWidget *parent = nullptr);
    ~QcashPlanDialog() override;

    /// One to a window.
    static void openOver(Desk &desk, QWidget *parent);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill(const QcashPlanFields &fields);
    void connectFields();
    void edited();
    void save();
    void render();
    void renderPreview();
    [[nodiscard]] QString problemText() const;

    QcashOutlookController m_controller;
    bool m_showsErrors = false; ///< from the first attempt to save on
    std::unique_ptr<Ui::QcashPlanDialog> m_ui;
};

} // namespace console::ui
