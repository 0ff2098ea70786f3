#pragma once

#include "control/desk.h"
#include "ui/page.h"
#include "ui/pages/help/faq_model.h"

#include <memory>

namespace console::ui {

namespace Ui {
class HelpPage;
}

/// The guides' questions and answers and this program's own, searchable; and the way to ask Qoo10.
class HelpPage : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(Desk &desk, QWidget *parent = nullptr);
    ~HelpPage() override;

    /// `detail`: the id of a question.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;

private:
    void show(int row);
    void search();
    void writeInquiry();
    void render();

    std::unique_ptr<Ui::HelpPage> m_ui;
    Desk &m_desk;
    FaqModel m_model;
    QString m_shownId;
};

} // namespace console::ui
