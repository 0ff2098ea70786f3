#pragma once

#include "control/order_controller.h"

#include <QFrame>

#include <memory>

namespace console::ui {

namespace Ui {
class PracticePanel;
}

/// Where no real money moves: lets its user choose what the payment service answers about the order. Shown only while the order waits.
class PracticePanel : public QFrame
{
    Q_OBJECT

public:
    explicit PracticePanel(QWidget *parent = nullptr);
    ~PracticePanel() override;

    /// Once, before the panel is shown.
    void setController(OrderController &controller);
    void retranslate();
    void render();

private:
    [[nodiscard]] static QString sentence(PracticeOutcome outcome);

    OrderController *m_controller = nullptr;
    std::unique_ptr<Ui::PracticePanel> m_ui;
};

} // namespace console::ui
