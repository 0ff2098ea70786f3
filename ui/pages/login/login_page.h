#pragma once

#include "control/session_controller.h"
#include "ui/page.h"

#include <memory>

namespace console::ui {

namespace Ui {
class LoginPage;
}

/// Signing in; at the first start the choice of how to begin. Forgets a password as soon as it has been handed on.
class LoginPage : public Page
{
    Q_OBJECT

public:
    explicit LoginPage(SessionController &session, QWidget *parent = nullptr);
    ~LoginPage() override;

    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;
    void prefill(const QString &sellerId);

signals:
    void demoRequested();
    void restoreRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void render();
    void focusFirst();

    std::unique_ptr<Ui::LoginPage> m_ui;
    SessionController &m_session;
    bool m_showsForgotten = false;
};

} // namespace console::ui
