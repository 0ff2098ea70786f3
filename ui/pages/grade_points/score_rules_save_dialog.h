#pragma once

#include "control/score_rules_controller.h"
#include "ui/pages/grade_points/score_rule_preview_models.h"
#include "ui/pages/grade_points/score_rules_model.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class ScoreRulesSaveDialog;
}

/// Asks for the word to save a rule set: shows its day, its rules and what they change. Saves nothing itself.
class ScoreRulesSaveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ScoreRulesSaveDialog(ScoreRulesController &controller, QWidget *parent = nullptr);
    ~ScoreRulesSaveDialog() override;

    /// Given up; not while it is being saved.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();
    void renderEffect();
    [[nodiscard]] QString problemText() const;

    ScoreRulesController &m_controller;
    ScoreRulesModel m_rules;
    ScoreRuleMonthsModel m_months;
    std::unique_ptr<Ui::ScoreRulesSaveDialog> m_ui;
};

} // namespace console::ui
