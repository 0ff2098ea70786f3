#include "ui/pages/settlement/auto_charge_tab.h"

#include "ui/language.h"
#include "ui/pages/settlement/auto_charge_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_auto_charge_tab.h"

#include <algorithm>

namespace console::ui {

namespace {

constexpr int mostLogRows = 12;

void showError(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void setNumber(NumberLabel *label, const Reading<Yen> &reading)
{
    if (reading.value)
        label->setValue(reading.value->value());
    else
        label->setUnknown();
}

} // namespace

void AutoChargeTab::render()
{
    renderState();
    renderForm();
    renderMonth();
    renderLog();
}

void AutoChargeTab::renderState()
{
    const AutoChargeState &state = m_controller.state();
    const bool isOn = state.plan.value && state.plan.value->isOn();
    m_ui->autoChargeSwitch->setChecked(isOn);
    m_ui->autoChargeSwitch->setText(isOn ? tr("The auto-charge plan is on") : tr("The auto-charge plan is off"));
    m_ui->autoChargeSwitch->setEnabled(state.plan.value && !state.isSaving && (isOn || state.hasQAccountPassword));
    m_ui->autoChargeSkipHereButton->setVisible(state.plan.value && state.plan.value->hasOccasion());
    m_ui->autoChargePasswordNote->setVisible(state.plan.value && !state.hasQAccountPassword);
    if (state.plan.fault)
        m_ui->autoChargeMessage->showMessage(MessageBar::Kind::Error, storeFaultText(*state.plan.fault));
    else if (state.fault)
        m_ui->autoChargeMessage->showMessage(MessageBar::Kind::Error, tr("%1 Nothing was changed.").arg(storeFaultText(*state.fault)));
    else if (state.isSaved)
        m_ui->autoChargeMessage->showMessage(MessageBar::Kind::Success, tr("The plan was saved."));
    else
        m_ui->autoChargeMessage->clear();
    renderCountdown();
}

void AutoChargeTab::renderCountdown()
{
    const auto &plan = m_controller.state().plan.value;
    m_ui->autoChargeStateLabel->setText(plan ? stateText(*plan) : QString());
    const bool counts = plan && plan->hasOccasion() && isVisible();
    if (counts && !m_second.isActive())
        m_second.start();
    else if (!counts)
        m_second.stop();
}

QString AutoChargeTab::stateText(const AutoChargePlan &plan) const
{
    const Instant now = m_controller.now();
    const QString ticket = formatNumber(plan.terms.ticket);
    const QString when = plan.nextAt ? AutoChargeTexts::moment(*plan.nextAt, now) : QString();
    const QString left = plan.nextAt ? AutoChargeTexts::countdown(*plan.nextAt, now) : QString();
    switch (plan.phase) {
    case AutoChargePhase::Off:
        return plan.version == 0 ? tr("No plan is set up yet. Say below when and what to charge, and turn it on.")
                                 : tr("Nothing is charged by itself. The terms below are kept.");
    case AutoChargePhase::Watching:
        return watchingText(plan);
    case AutoChargePhase::Planned:
        //: %1 is a ticket's amount, %2 a time, %3 what is left until then, such as 9:42.
        return tr("Announced: a %1 ticket will be charged at %2, in %3.").arg(ticket, when, left);
    case AutoChargePhase::WaitingRetry:
        //: %1 is a sentence with the reason, %2 a number, %3 a time, %4 what is left until then, such as 0:42.
        return tr("%1 Attempt %2 follows at %3, in %4.")
            .arg(plan.reason ? AutoChargeTexts::reason(*plan.reason) : QString(), formatNumber(plan.attempt), when, left);
    }
    Q_UNREACHABLE();
}

QString AutoChargeTab::watchingText(const AutoChargePlan &plan) const
{
    const Instant now = m_controller.now();
    if (plan.terms.trigger == AutoChargeTrigger::Weekday)
        return tr("The next charge is on %1 (Japan time).").arg(formatDateTime(jst::dateTimeOf(nextOccasion(plan, now))));
    if (plan.restsUntil && *plan.restsUntil > now) {
        //: %1 is a date and time, %2 an amount.
        return tr("Resting until %1, or until the balance is at %2 Qcash again.")
            .arg(formatDateTime(jst::dateTimeOf(*plan.restsUntil)), formatNumber(plan.terms.thresholdQcash));
    }
    return tr("Watching the balance.");
}

void AutoChargeTab::renderForm()
{
    const AutoChargeState &state = m_controller.state();
    const AutoChargeTerms wanted = terms();
    const bool isByBalance = wanted.trigger == AutoChargeTrigger::BelowBalance;
    const bool isOn = state.plan.value && state.plan.value->isOn();
    m_ui->autoChargeThresholdEdit->setEnabled(isByBalance);
    m_ui->autoChargeWeekdayBox->setEnabled(!isByBalance);
    m_ui->autoChargeHourBox->setEnabled(!isByBalance);
    m_ui->autoChargeZoneLabel->setEnabled(!isByBalance);
    showError(m_ui->autoChargeThresholdError, state.problems.threshold
                  ? tr("Between 1 and %1 Qcash.").arg(formatNumber(state.rules.largestThresholdQcash))
                  : QString());
    showError(m_ui->autoChargeCapError, state.problems.cap ? tr("At least one ticket, %1 yen, and at most %2 yen.")
                                                                 .arg(formatNumber(wanted.ticket), formatNumber(state.rules.largestCapYen))
                                                           : QString());
    showError(m_ui->autoChargeFormError, state.refusal ? AutoChargeTexts::refusal(*state.refusal, state.waitSeconds) : QString());
    const QString save = isOn ? tr("Save changes") : tr("Turn on");
    m_ui->autoChargeSaveButton->setText(state.isSaving ? tr("Saving…") : save);
    m_ui->autoChargeSaveButton->setAccessibleName(save);
    m_ui->autoChargeSaveButton->setEnabled(state.plan.value && !state.isSaving && state.hasQAccountPassword && !(isOn && state.plan.value->terms == wanted));
    m_ui->autoChargeSummaryLabel->setText(AutoChargeTexts::summary(wanted));
    m_ui->autoChargeNoticeLabel->setText(tr("Each charge is announced %Ln minute(s) before and can be skipped. Without enough settlement money it is tried "
                                            "again a few times, then given up until the next occasion.",
                                            nullptr, state.rules.noticeMinutes));
    m_ui->autoChargePracticeLabel->setText(AutoChargeTexts::recordedOnly(state.isPractice));
}

void AutoChargeTab::renderMonth()
{
    const AutoChargeState &state = m_controller.state();
    //: %1 is a month such as 2026-11.
    m_ui->autoChargeMonthTitle->setText(tr("Use of the cap in %1").arg(state.month.text()));
    setNumber(m_ui->autoChargeUsedValue, state.charged);
    setNumber(m_ui->autoChargeSettledValue, state.settled);
    const auto &plan = state.plan.value;
    if (plan && plan->version > 0 && state.charged.value) {
        const qint64 cap = plan->terms.monthlyCapYen;
        const qint64 used = state.charged.value->value();
        m_ui->autoChargeCapLeftValue->setValue(std::max<qint64>(0, cap - used));
        m_ui->autoChargeCapBar->setElapsed(int(std::clamp<qint64>(used * 1000 / cap, 0, 1000)));
    } else {
        m_ui->autoChargeCapLeftValue->setUnknown();
        m_ui->autoChargeCapBar->setElapsed(0);
    }
}

void AutoChargeTab::renderLog()
{
    const AutoChargeState &state = m_controller.state();
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->autoChargeLogView->setVisible(!isEmpty);
    if (!isEmpty)
        fitHeight(m_ui->autoChargeLogView, mostLogRows);
    m_ui->autoChargeLogFoot->setVisible(state.hasMoreLog);
    m_ui->autoChargeLogEmpty->setVisible(isEmpty && !state.log.fault);
    m_ui->autoChargeLogEmpty->setText(tr("Nothing has happened yet. Every announcement and charge will stand here."));
    m_ui->autoChargeLogErrorPlace->setVisible(state.log.fault.has_value());
    showError(m_ui->autoChargeLogError, state.log.fault ? storeFaultText(*state.log.fault) : QString());
}

} // namespace console::ui
