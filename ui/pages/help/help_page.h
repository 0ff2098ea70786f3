#pragma once

#include "control/desk.h"
#include "ui/page.h"
#include "ui/pages/help/faq_model.h"

#include <memory>
#include <optional>

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
    /// Offers to go back to where the question came up; none takes the offer away.
    void offerWayBack(const std::optional<PageRequest> &from);
    [[nodiscard]] QWidget *firstControl() const override;
    void retranslate() override;
    void refresh() override;

signals:
    void backAsked();
    void tourAsked();

private:
    void show(int row);
    void search();
    void escape();
    void goToPage();
    void writeInquiry();
    void render();
    void renderAnswer();

    std::unique_ptr<Ui::HelpPage> m_ui;
    Desk &m_desk;
    FaqModel m_model;
    QString m_shownId;
    std::optional<PageRequest> m_from;
};

} // namespace console::ui
