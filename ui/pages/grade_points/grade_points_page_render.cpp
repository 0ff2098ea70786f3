// How the page My grade & points shows its controllers' states.
#include "ui/pages/grade_points/grade_points_page.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/pages/grade_points/fitting.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui_grade_points_page.h"

namespace console::ui {

namespace {

constexpr int breakdownRows = 4;
constexpr int itemRowsShown = 8;

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

using Choices = QList<std::pair<QString, QVariant>>;

/// Puts the choices in place of the box's, keeping what is chosen; `preferred` where nothing is. An unchanged list stays as it is.
void fill(QComboBox *box, const Choices &choices, const QVariant &preferred)
{
    const QVariant chosen = box->currentData().isValid() ? box->currentData() : preferred;
    bool isSame = box->count() == choices.size();
    for (int i = 0; isSame && i < box->count(); ++i)
        isSame = box->itemText(i) == choices.at(i).first && box->itemData(i) == choices.at(i).second;
    if (isSame)
        return;
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, data] : choices)
        box->addItem(text, data);
    const int index = box->findData(chosen);
    box->setCurrentIndex(index >= 0 ? index : std::max(box->findData(preferred), 0));
}

} // namespace

void GradePointsPage::render()
{
    renderGrade();
    renderConversion();
    renderItems();
}

void GradePointsPage::renderGrade()
{
    const auto &reading = m_controller.state().grade;
    showFault(m_ui->gradeErrorLabel, reading.fault);
    m_ui->gradeFigures->setVisible(reading.value.has_value());
    if (!reading.value)
        return;
    const GradeOutlook &outlook = *reading.value;
    m_ui->crownLabel->setPixmap(iconPixmap(QStringLiteral("crown"), Theme::current().gold, 24, devicePixelRatioF()));
    m_ui->gradeValueLabel->setText(ScoreTexts::grade(outlook.grade));
    m_ui->salesLabel->setText(tr("Sales of the last 12 months: ¥%1").arg(ScoreTexts::number(outlook.sales.value())));
    m_ui->settlementLabel->setText(ScoreTexts::settlementRule(outlook.settlementDelayDays));
    QString next;
    if (!outlook.next)
        next = outlook.grade == Grade::Power ? tr("This is the highest grade.") : QString();
    else if (outlook.missing.isZero())
        //: %1 is a grade, %2 an amount of yen.
        next = tr("The sales reach those of %1 (¥%2).")
                   .arg(ScoreTexts::grade(outlook.next->grade), formatNumber(outlook.next->minimumSales.value()));
    else
        //: %1 and %3 are amounts of yen, %2 is a grade.
        next = tr("¥%1 of sales are missing to %2 (¥%3).")
                   .arg(formatNumber(outlook.missing.value()), ScoreTexts::grade(outlook.next->grade),
                        formatNumber(outlook.next->minimumSales.value()));
    showOptional(m_ui->nextGradeLabel, next);
    showOptional(m_ui->chosenLabel, outlook.next ? tr("Threshold chosen by this program, not Qoo10's own; in force from %1.").arg(formatDate(outlook.thresholdsFrom))
                                                 : QString());
}

void GradePointsPage::renderConversion()
{
    const GradePointsState &state = m_controller.state();
    const auto &points = state.points.value;
    showFault(m_ui->convertErrorLabel, state.points.fault);
    m_breakdown.setPoints(points ? std::optional(points->lastMonth) : std::nullopt);
    m_history.setRows(points ? points->history : QList<PointsHistoryRow>());
    const bool hasTypedIn = points && (points->lastMonth.delivery.typedIn || points->lastMonth.claim.typedIn || points->lastMonth.review.typedIn);
    m_ui->pointsBreakdownView->setColumnHidden(PointsBreakdownModel::SourceColumn, !hasTypedIn);
    m_ui->pointsBreakdownView->setStretchColumn(PointsBreakdownModel::ComponentColumn);
    fitHeight(m_ui->pointsBreakdownView, breakdownRows);
    fitHeight(m_ui->pointsHistoryView, pointsHistoryMonths);
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

void GradePointsPage::fillChoices()
{
    const ItemScoresState &state = m_items.state();
    Choices categories{{tr("All categories"), QString()}};
    for (const QString &name : state.categories)
        categories.append({singleLine(name), name});
    fill(m_ui->itemCategoryBox, categories, QString());
    Choices months;
    for (const JstMonth &month : state.months)
        months.append({month.text(), month.number()});
    fill(m_ui->itemMonthBox, months, state.filter ? QVariant(state.filter->month.number()) : QVariant());
}

void GradePointsPage::renderItems()
{
    const ItemScoresState &state = m_items.state();
    fillChoices();
    showFault(m_ui->itemErrorLabel, state.fault);
    const bool isEmpty = m_itemScores.rowCount() == 0;
    m_ui->itemScoreView->setVisible(!isEmpty);
    m_ui->itemsEmpty->setVisible(isEmpty && !state.fault);
    const bool isFiltered = state.filter && !(state.filter->category + state.filter->itemNumber + state.filter->name).isEmpty();
    const QString month = state.filter ? state.filter->month.text() : QString();
    m_ui->itemsEmpty->setText(isFiltered ? tr("No item of %1 matches the search.").arg(month)
                                         : tr("No item scores are known for %1. Import the points file.").arg(month));
    fitHeight(m_ui->itemScoreView, itemRowsShown);
}

} // namespace console::ui
