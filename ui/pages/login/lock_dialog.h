#pragma once

#include "control/session_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class LockDialog;
}

/// Asks for a shop's login password: of the shop behind the lock, or of another one to change to. A lock can't be waved away.
class LockDialog : public QDialog
{
    Q_OBJECT

public:
    /// With `otherSellerId`, asks for that shop's password instead.
    explicit LockDialog(SessionController &session, QWidget *parent, const QString &otherSellerId = {});
    ~LockDialog() override;

    /// Closes it, also as a lock.
    void dismiss();
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] bool isLock() const { return m_otherSellerId.isEmpty(); }
    void submit();
    void leave();
    void follow();
    void render();

    std::unique_ptr<Ui::LockDialog> m_ui;
    SessionController &m_session;
    QString m_otherSellerId;
    bool m_isDismissed = false;
};

} // namespace console::ui
