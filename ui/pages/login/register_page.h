#pragma once

#include "control/registration_controller.h"
#include "ui/page.h"

#include <memory>

namespace console::ui {

namespace Ui {
class RegisterPage;
}

/// The form that makes a shop in this store. Says beside each field what is wrong with it; forgets the passwords once they are used.
class RegisterPage : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(Desk &desk, QWidget *parent = nullptr);
    ~RegisterPage() override;

    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;

private:
    void submit();
    void render();
    void focusFirstProblem();

    std::unique_ptr<Ui::RegisterPage> m_ui;
    RegistrationController m_controller;
};

} // namespace console::ui
