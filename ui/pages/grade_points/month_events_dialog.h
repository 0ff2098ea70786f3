#pragma once

#include "control/month_events_controller.h"
#include "ui/pages/grade_points/month_events_model.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class MonthEventsDialog;
}

/// One month's score events, by component, with what the month came to and what was typed in for it. Changes nothing.
class MonthEventsDialog : public QDialog
{
    Q_OBJECT

public:
    MonthEventsDialog(Desk &desk, JstMonth month, QWidget *parent = nullptr);
    ~MonthEventsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void followState();
    void render();
    void renderChoice();
    [[nodiscard]] QString typedText() const;

    MonthEventsController m_controller;
    MonthEventsModel m_events;
    std::unique_ptr<Ui::MonthEventsDialog> m_ui;
};

} // namespace console::ui
