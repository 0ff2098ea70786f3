#pragma once

#include "control/auto_charge_controller.h"
#include "ui/page.h"
#include "ui/pages/settlement/auto_charge_log_model.h"

#include <QTimer>

#include <memory>

namespace console::ui {

namespace Ui {
class AutoChargeTab;
}

/// The tab Auto-charge plan: its terms, its state and its log. Charges nothing itself. Names: autoChargeTab, autoChargeSwitch,
/// autoChargeStateLabel, autoChargeSkipHereButton, autoChargeSetPasswordButton, autoChargeTriggerBelow, autoChargeTriggerWeekday,
/// autoChargeThresholdEdit, autoChargeWeekdayBox (item data 1 … 7, Monday first), autoChargeHourBox (0 … 23), autoChargeTicketBox (face
/// values), autoChargeCapEdit, autoChargeSaveButton, autoChargeSummaryLabel, autoChargePracticeLabel, autoChargeUsedValue,
/// autoChargeCapLeftValue, autoChargeSettledValue, autoChargeLogView, autoChargeMoreButton.
class AutoChargeTab : public QWidget
{
    Q_OBJECT

public:
    explicit AutoChargeTab(Desk &desk, QWidget *parent = nullptr);
    ~AutoChargeTab() override;

    void retranslate();
    void refresh();

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void fillBoxes();
    void fillForm(const AutoChargeTerms &terms);
    [[nodiscard]] AutoChargeTerms terms() const;
    void edited();
    void toggle();
    void save();
    void follow();
    void render();
    void renderState();
    void renderForm();
    void renderMonth();
    void renderLog();
    void renderCountdown();
    [[nodiscard]] QString stateText(const AutoChargePlan &plan) const;
    [[nodiscard]] QString watchingText(const AutoChargePlan &plan) const;

    AutoChargeController m_controller;
    AutoChargeLogModel m_model;
    std::unique_ptr<Ui::AutoChargeTab> m_ui;
    AutoChargeTerms m_filled; ///< what the form was last filled with
    bool m_isFilling = false;
    QTimer m_second; ///< only while something counts down before the user's eyes
};

} // namespace console::ui
