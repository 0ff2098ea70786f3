// How the page My grade & points shows its controllers' states.
#include "ui/pages/grade_points/grade_points_page.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/fitting.h"
#include "ui_grade_points_page.h"

namespace console::ui {

namespace {

constexpr int breakdownRows = 4;

void showFault(QLabel *label, const std::optional<StoreFault> &fault)
{
    label->setVisible(fault.has_value());
    label->setText(fault ? storeFaultText(*fault) : QString());
}

void showOptional(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

/// What is missing to the next grade, or what keeps the highest one.
QString GradePointsPage::aimText(const GradeOutlook &outlook)
{
    const auto &aim = outlook.next ? outlook.next : outlook.own;
    if (!aim)
        return outlook.grade == Grade::Power ? tr("This is the highest grade.") : QString();
    const QString grade = ScoreTexts::grade(aim->grade);
    const QString threshold = formatNumber(aim->minimumSales.value());
    const QString missing = formatNumber(outlook.missing.value());
    if (!outlook.next && outlook.missing.isZero()) {
        //: %1 is an amount of yen.
        return tr("This is the highest grade: sales of ¥%1 in 12 months keep it, and they are reached.").arg(threshold);
    }
    if (!outlook.next) {
        //: %1 and %2 are amounts of yen.
        return tr("This is the highest grade: sales of ¥%1 in 12 months keep it, and ¥%2 of them are missing.").arg(threshold, missing);
    }
    if (outlook.missing.isZero()) {
        //: %1 is a grade, %2 an amount of yen.
        return tr("The sales reach those of %1 (¥%2).").arg(grade, threshold);
    }
    //: %1 and %3 are amounts of yen, %2 is a grade.
    return tr("¥%1 of sales are missing to %2 (¥%3).").arg(missing, grade, threshold);
}

void GradePointsPage::render()
{
    renderGrade();
    renderConversion();
}

void GradePointsPage::renderGrade()
{
    const auto &reading = m_controller.state().grade;
    showFault(m_ui->gradeErrorLabel, reading.fault);
    m_ui->gradeFigures->setVisible(reading.value.has_value());
    if (!reading.value)
        return;
    const GradeOutlook &outlook = *reading.value;
    m_ui->crownLabel->setPixmap(iconPixmap(QStringLiteral("crown"), Theme::current().gold, Theme::px(24), devicePixelRatioF()));
    m_ui->gradeValueLabel->setText(ScoreTexts::grade(outlook.grade));
    m_ui->salesLabel->setText(tr("Sales of the last 12 months: ¥%1").arg(ScoreTexts::number(outlook.sales.value())));
    m_ui->settlementLabel->setText(ScoreTexts::settlementRule(outlook.settlementDelayDays));
    const auto &aim = outlook.next ? outlook.next : outlook.own;
    showOptional(m_ui->nextGradeLabel, aimText(outlook));
    m_ui->gradeProgressBar->setVisible(aim.has_value());
    m_ui->gradeProgressLabel->setVisible(aim.has_value());
    m_ui->gradeProgressBar->setElapsed(outlook.progressPermille);
    const QString percent = QLocale().toString(outlook.progressPermille / 10.0, 'f', 1);
    //: %1 is a percentage, e.g. 42.5.
    m_ui->gradeProgressLabel->setText(tr("%1%").arg(percent));
    m_ui->gradeProgressBar->setAccessibleDescription(m_ui->gradeProgressLabel->text());
    QString origin;
    if (aim && outlook.areThresholdsOwn)
        origin = tr("Threshold typed in by this shop, not Qoo10's own; in force from %1.").arg(formatDate(outlook.thresholdsFrom));
    else if (aim)
        origin = tr("Threshold chosen by this program, not Qoo10's own; in force from %1.").arg(formatDate(outlook.thresholdsFrom));
    showOptional(m_ui->chosenLabel, origin);
}

void GradePointsPage::renderConversion()
{
    const GradePointsState &state = m_controller.state();
    const auto &points = state.points.value;
    showFault(m_ui->convertErrorLabel, state.points.fault);
    m_breakdown.setPoints(points ? std::optional(points->lastMonth) : std::nullopt);
    const bool hasTypedIn = points && (points->lastMonth.delivery.typedIn || points->lastMonth.claim.typedIn || points->lastMonth.review.typedIn);
    m_ui->pointsBreakdownView->setColumnHidden(PointsBreakdownModel::SourceColumn, !hasTypedIn);
    m_ui->pointsBreakdownView->setStretchColumn(PointsBreakdownModel::ComponentColumn);
    fitHeight(m_ui->pointsBreakdownView, breakdownRows);
    m_ui->convertButton->setEnabled(points && !points->offer.refusal && !state.isConverting);
    m_ui->breakdownCard->setNote(points ? points->offer.month.text() : QString());
    if (!points) {
        m_ui->convertiblePointsValue->setUnknown();
        showOptional(m_ui->convertHintLabel, {});
        showOptional(m_ui->convertLateLabel, {});
        return;
    }
    const ConversionOffer &offer = points->offer;
    m_ui->convertiblePointsValue->setValue(offer.convertible.value());
    QString hint = offer.refusal ? ScoreTexts::refusal(*offer.refusal, offer) : ScoreTexts::quote(offer.quote);
    if (offer.done)
        hint += u'\n' + ScoreTexts::done(*offer.done);
    showOptional(m_ui->convertHintLabel, hint);
    showOptional(m_ui->convertLateLabel, ScoreTexts::late(offer));
}

} // namespace console::ui
