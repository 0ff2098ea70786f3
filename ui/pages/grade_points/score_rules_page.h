#pragma once

#include "control/score_rules_controller.h"
#include "ui/page.h"
#include "ui/pages/grade_points/business_days_model.h"
#include "ui/pages/grade_points/score_rule_preview_models.h"
#include "ui/pages/grade_points/score_rule_sets_model.h"
#include "ui/pages/grade_points/score_rules_model.h"

#include <QPointer>

#include <memory>

class QDialog;

namespace console::ui {

namespace Ui {
class ScoreRulesPage;
}

/// The rules by which scores are derived from orders, by the day from which they hold. Saved sets are only shown; a draft of a new
/// one is edited in its table, previewed and saved.
class ScoreRulesPage : public Page
{
    Q_OBJECT

public:
    explicit ScoreRulesPage(Desk &desk, QWidget *parent = nullptr);
    ~ScoreRulesPage() override;

    void retranslate() override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTables();
    void setUpCalendar(const Clock &clock);
    void connectDraft();
    void selectSet();
    void chooseRule(qsizetype row, int column);
    void addRule();
    void copyRule();
    void removeRule();
    void editCell(const QModelIndex &index);
    void askToGiveUp();
    void openSaveDialog();
    [[nodiscard]] qsizetype chosenRule() const;

    void render();
    void renderSets();
    void renderRules();
    void renderDraft();
    void renderDay();
    void renderPreview();
    void renderPreviewTables();
    void renderCalendar();
    [[nodiscard]] QString problemsText() const;
    [[nodiscard]] QString previewText() const;

    ScoreRulesController m_controller;
    ScoreRuleSetsModel m_sets;
    ScoreRulesModel m_rules;
    ScoreRuleMonthsModel m_months;
    ScoreRuleItemsModel m_items;
    BusinessDaysModel m_businessDays;
    QPointer<QDialog> m_saveDialog;
    bool m_asksToGiveUp = false;
    std::optional<QDate> m_savedFrom; ///< of the set that was saved on this visit
    std::unique_ptr<Ui::ScoreRulesPage> m_ui;
};

} // namespace console::ui
