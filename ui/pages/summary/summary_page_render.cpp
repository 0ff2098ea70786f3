// How the summary page shows its controller's state.
#include "ui/pages/summary/summary_page.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/pages/qcash/outlook_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/fitting.h"
#include "ui_summary_page.h"

namespace console::ui {

namespace {

constexpr int noticeRowsShown = 6;
/// Shows the fault in place of the figures; true where there are figures to show.
template <class T>
bool showFault(const Reading<T> &reading, QLabel *errorLabel, QWidget *figures)
{
    errorLabel->setVisible(reading.fault.has_value());
    errorLabel->setText(reading.fault ? storeFaultText(*reading.fault) : QString());
    figures->setVisible(!reading.fault);
    return reading.value.has_value();
}

void showHint(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

void SummaryPage::render()
{
    renderPoints();
    renderTimes();
    renderQcash();
    renderGrade();
    renderGoods();
    renderOrders();
    renderNotices();
}

void SummaryPage::renderPoints()
{
    const auto &reading = m_controller.state().points;
    if (!showFault(reading, m_ui->pointsErrorLabel, m_ui->pointsFigures)) {
        m_ui->convertiblePointsLabel->setUnknown();
        showHint(m_ui->pointsQuoteLabel, {});
        showHint(m_ui->pointsLossLabel, {});
        showHint(m_ui->autoConversionLabel, {});
        return;
    }
    const ConversionOffer &offer = *reading.value;
    m_ui->convertiblePointsLabel->setValue(offer.convertible.value());
    QString loss;
    if (offer.done) {
        m_ui->pointsQuoteLabel->setText(ScoreTexts::done(*offer.done));
        loss = ScoreTexts::late(offer);
    } else if (offer.refusal) {
        m_ui->pointsQuoteLabel->setText(ScoreTexts::refusal(*offer.refusal, offer));
    } else {
        m_ui->pointsQuoteLabel->setText(ScoreTexts::quote(offer.quote));
        loss = tr("If nobody converts by then, all %1 points are lost.").arg(formatNumber(offer.convertible.value()));
    }
    m_ui->pointsQuoteLabel->show();
    showHint(m_ui->pointsLossLabel, loss);
    const auto &next = m_controller.state().nextAutoConversion;
    //: %1 is a date and time.
    showHint(m_ui->autoConversionLabel, next ? tr("Automatic conversion on %1 (Japan time)").arg(formatDateTime(jst::dateTimeOf(*next))) : QString());
}

void SummaryPage::renderTimes()
{
    const SummaryState &state = m_controller.state();
    if (!state.points.value) {
        m_ui->conversionDeadlineLabel->clear();
        m_ui->countdownLabel->clear();
        m_ui->monthBar->setElapsed(0);
        return;
    }
    const qint64 minutes = state.countdown.secondsLeft / 60;
    const int days = int(minutes / (24 * 60));
    const int hours = int(minutes / 60 % 24);
    QString left;
    if (days > 0)
        //: %1 is a count of days, %2 of hours, %3 of minutes.
        left = tr("%1 %2 %3 left").arg(tr("%Ln day(s)", nullptr, days), tr("%Ln hour(s)", nullptr, hours), tr("%Ln minute(s)", nullptr, int(minutes % 60)));
    else if (minutes > 0)
        //: %1 is a count of hours, %2 of minutes.
        left = tr("%1 %2 left").arg(tr("%Ln hour(s)", nullptr, hours), tr("%Ln minute(s)", nullptr, int(minutes % 60)));
    else
        left = tr("Less than a minute left");
    m_ui->countdownLabel->setText(left);
    for (QLabel *label : std::initializer_list<QLabel *>{m_ui->countdownLabel, m_ui->pointsLossLabel})
        setStyleProperty(label, "textRole", state.countdown.isUrgent ? QStringLiteral("error") : QStringLiteral("muted"));
    //: %1 is a date and time in Japan Standard Time.
    m_ui->conversionDeadlineLabel->setText(tr("Until %1 JST").arg(formatDateTime(jst::dateTimeOf(state.points.value->deadline))));
    m_ui->monthBar->setElapsed(state.countdown.elapsedPermille);
}

void SummaryPage::renderQcash()
{
    const auto &reading = m_controller.state().qcash;
    if (!showFault(reading, m_ui->qcashErrorLabel, m_ui->qcashFigures)) {
        m_ui->qcashBalanceLabel->setUnknown();
        showHint(m_ui->qcashSpendingLabel, {});
        showHint(m_ui->qcashHeldLabel, {});
        showHint(m_ui->qcashWarningLabel, {});
        renderBudget({});
        return;
    }
    const QcashOutlook &outlook = *reading.value;
    const QcashFigures &figures = outlook.figures;
    m_ui->qcashBalanceLabel->setValue(figures.total.value());
    showHint(m_ui->qcashSpendingLabel, OutlookTexts::spending(outlook));
    showHint(m_ui->qcashHeldLabel,
             figures.held.isZero() ? QString() : tr("Held for bids: %1 Qcash").arg(formatNumber(figures.held.value())));
    showHint(m_ui->qcashWarningLabel, OutlookTexts::low(outlook));
    renderBudget(outlook.pace);
}

void SummaryPage::renderBudget(const std::optional<BudgetPace> &pace)
{
    m_ui->budgetFigures->setVisible(pace.has_value());
    if (!pace)
        return;
    const qint64 budget = pace->budget.value();
    const auto thousandths = [budget](Qcash part) { return int(std::min(part.value(), budget) * 1000 / budget); };
    //: %1 is what was spent, %2 the budget.
    m_ui->budgetSpentLabel->setText(tr("This month's ad budget: %1 of %2 Qcash spent").arg(formatNumber(pace->spent.value()), formatNumber(budget)));
    m_ui->budgetBar->setShares(thousandths(pace->spent), thousandths(pace->expected), pace->reachedPercent > 0);
    m_ui->budgetPaceLabel->setText(OutlookTexts::pace(*pace));
    m_ui->budgetProjectionLabel->setText(OutlookTexts::projection(*pace));
    setStyleProperty(m_ui->budgetProjectionLabel, "textRole", pace->exceedsBudget() ? QStringLiteral("error") : QStringLiteral("muted"));
}

void SummaryPage::renderGrade()
{
    const auto &reading = m_controller.state().grade;
    m_ui->gradeErrorLabel->setVisible(reading.fault.has_value());
    m_ui->gradeErrorLabel->setText(reading.fault ? storeFaultText(*reading.fault) : QString());
    m_ui->crownLabel->setPixmap(iconPixmap(QStringLiteral("crown"), Theme::current().gold, Theme::px(24), devicePixelRatioF()));
    m_ui->crownLabel->setVisible(reading.value.has_value());
    if (!reading.value) {
        m_ui->gradeLabel->clear();
        showHint(m_ui->salesLabel, {});
        showHint(m_ui->settlementRuleLabel, {});
        return;
    }
    const GradeSummary &grade = *reading.value;
    m_ui->gradeLabel->setText(ScoreTexts::grade(grade.grade));
    showHint(m_ui->salesLabel, grade.sales.isZero()
                                   ? tr("No sales in the last 12 months. Import the order file.")
                                   : tr("Sales of the last 12 months: ¥%1").arg(ScoreTexts::number(grade.sales.value())));
    showHint(m_ui->settlementRuleLabel, ScoreTexts::settlementRule(grade.settlementDelayDays));
}

void SummaryPage::renderGoods()
{
    const auto &reading = m_controller.state().goods;
    if (!showFault(reading, m_ui->goodsErrorLabel, m_ui->goodsFigures)) {
        for (NumberLabel *count : {m_ui->lowStockCount, m_ui->expiringCount, m_ui->imageErrorCount})
            count->setUnknown();
        m_ui->goodsHintLabel->hide();
        return;
    }
    m_ui->lowStockCount->setValue(reading.value->lowStock);
    m_ui->expiringCount->setValue(reading.value->expiringSoon);
    m_ui->imageErrorCount->setValue(reading.value->imageErrors);
    m_ui->goodsHintLabel->setVisible(!reading.value->hasGoods);
}

void SummaryPage::renderOrders()
{
    const auto &reading = m_controller.state().orders;
    if (!showFault(reading, m_ui->ordersErrorLabel, m_ui->ordersFigures)) {
        for (NumberLabel *count : {m_ui->orderRequestCount, m_ui->claimRequestCount, m_ui->inquiryCount, m_ui->undecidedBidsCount})
            count->setUnknown();
        m_ui->ordersHintLabel->hide();
        return;
    }
    const OrdersSummary &orders = *reading.value;
    m_ui->orderRequestCount->setValue(orders.counts.orderRequests);
    m_ui->claimRequestCount->setValue(orders.counts.claimRequests);
    m_ui->inquiryCount->setValue(orders.unansweredInquiries);
    m_ui->undecidedBidsCount->setValue(orders.undecidedBids);
    QString hint;
    if (!orders.hasOrders && !orders.hasInquiries)
        hint = tr("No orders and no inquiries are known yet. Import the order file and the inquiry file.");
    else if (!orders.hasOrders)
        hint = tr("No orders are known yet. Import the order file.");
    else if (!orders.hasInquiries)
        hint = tr("No inquiries are known yet. Import the inquiry file.");
    showHint(m_ui->ordersHintLabel, hint);
}

void SummaryPage::renderNotices()
{
    const auto &reading = m_controller.state().notices;
    m_ui->noticesErrorLabel->setVisible(reading.fault.has_value());
    m_ui->noticesErrorLabel->setText(reading.fault ? storeFaultText(*reading.fault) : QString());
    m_notices.setNotices(reading.value ? reading.value->notices : QList<Notice>());
    const bool isEmpty = m_notices.rowCount() == 0;
    m_ui->noticeView->setVisible(!isEmpty);
    m_ui->noticesEmpty->setVisible(isEmpty && !reading.fault);
    m_ui->noticesEmpty->setText(reading.value && !reading.value->notices.isEmpty() ? tr("There are no notices of this kind.")
                                                                                   : tr("No notices are known yet. Import the notice file."));
    fitHeight(m_ui->noticeView, noticeRowsShown);
}

} // namespace console::ui
