#pragma once

#include "control/shop_closing_controller.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace console::ui {

namespace Ui {
class CloseShopDialog;
}

/// Closing the signed-in shop: what becomes void, the confirmation, and what was done. Proposes a backup and the statement first. Wipes
/// the password when it closes; removes nothing.
class CloseShopDialog : public QDialog
{
    Q_OBJECT

public:
    CloseShopDialog(Desk &desk, QWidget *parent);
    ~CloseShopDialog() override;

    /// Given up; not while it is being recorded.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void confirm();
    void follow();
    void focusRefused();
    void render();
    void renderFigures();
    void renderWarning();
    void renderErrors();
    [[nodiscard]] static QString refusalText(ClosingRefusal refusal, int waitSeconds);

    Desk &m_desk;
    ShopClosingController m_controller;
    bool m_isWaiting = false; ///< for what an attempt comes to
    QTimer m_second; ///< runs only while a waiting time does
    std::unique_ptr<Ui::CloseShopDialog> m_ui;
};

} // namespace console::ui
