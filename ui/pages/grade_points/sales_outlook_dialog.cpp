#include "ui/pages/grade_points/sales_outlook_dialog.h"

#include "ui/language.h"
#include "ui/pages/grade_points/sales_thresholds_dialog.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/fitting.h"
#include "ui_sales_outlook_dialog.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int leastWidth = 880;
constexpr int mostWidth = 1360;
constexpr int leastHeight = 560;
constexpr int mostHeight = 800;
constexpr int leastTableHeight = 120;
constexpr int mostEditionsShown = 8;
constexpr int margin = 48; ///< of the window around the dialog

QSize sizeOver(const QWidget *parent)
{
    const QSize window = parent ? parent->window()->size() : QSize();
    return {std::clamp(window.width() - margin, leastWidth, mostWidth), std::clamp(window.height() - margin, leastHeight, mostHeight)};
}

void showOptional(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// A line at the height of a grade's threshold; empty where no month has one.
std::optional<ChartSeries> thresholdLine(const SalesFigures &figures, const SalesOutlook &outlook, Grade grade, ChartTone tone)
{
    ChartSeries line{ScoreTexts::grade(grade), {}, tone};
    for (const OutlookMonth &month : outlook.months) {
        const auto threshold = figures.editions.of(grade, month.month.lastDay());
        if (!threshold)
            return std::nullopt;
        line.values.append(threshold->minimumSales.value());
    }
    return line;
}

} // namespace

SalesOutlookDialog::SalesOutlookDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_controller(desk), m_ui(std::make_unique<Ui::SalesOutlookDialog>())
{
    m_ui->setupUi(this);
    setUpTables();
    m_ui->expectedSalesSpin->setMaximum(int(largestExpectedSales));
    connect(m_ui->expectedSalesSpin, &QSpinBox::valueChanged, this, [this](int yen) { m_controller.setExpected(yen); });
    connect(m_ui->useMeanButton, &QPushButton::clicked, &m_controller, &SalesOutlookController::useMean);
    connect(m_ui->newThresholdsButton, &QPushButton::clicked, this, &SalesOutlookDialog::openThresholds);
    connect(m_ui->outlookCloseButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_controller, &SalesOutlookController::stateChanged, this, &SalesOutlookDialog::followState);
    resize(sizeOver(parent));
    m_ui->salesOutlookTabs->setFocus();
    render();
}

SalesOutlookDialog::~SalesOutlookDialog() = default;

void SalesOutlookDialog::openOver(Desk &desk, QWidget *parent)
{
    if (parent->window()->findChild<SalesOutlookDialog *>())
        return;
    auto *dialog = new SalesOutlookDialog(desk, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SalesOutlookDialog::setUpTables()
{
    m_ui->salesMonthsView->setModel(&m_months);
    m_ui->salesMonthsView->setStretchColumn(SalesMonthsModel::DaysColumn);
    m_ui->outlookView->setModel(&m_outlook);
    m_ui->outlookView->setStretchColumn(SalesOutlookModel::GradeColumn);
    m_ui->gradeEditionsView->setModel(&m_editions);
    m_ui->gradeEditionsView->setStretchColumn(GradeEditionsModel::OriginColumn);
    m_ui->salesMonthsView->setDefaultWidths({90, 120, 120});
    m_ui->outlookView->setDefaultWidths({100, 108, 124, 150});
    m_ui->gradeEditionsView->setDefaultWidths({120, 120, 180, 160, 220});
    for (QTableView *view : {m_ui->salesMonthsView, m_ui->outlookView})
        view->setMinimumHeight(leastTableHeight);
}

void SalesOutlookDialog::openThresholds()
{
    if (m_thresholds)
        return;
    m_controller.beginThresholds();
    if (!m_controller.state().draft)
        return;
    m_thresholds = new SalesThresholdsDialog(m_controller, this);
    m_thresholds->setAttribute(Qt::WA_DeleteOnClose);
    m_thresholds->open();
}

void SalesOutlookDialog::followState()
{
    // Signed out of the shop: nothing of it stays on the screen.
    if (m_controller.state().isGone) {
        QDialog::reject();
        return;
    }
    render();
}

void SalesOutlookDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_months.retranslate();
        m_outlook.retranslate();
        m_editions.retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void SalesOutlookDialog::render()
{
    const auto &figures = m_controller.state().figures;
    showOptional(m_ui->outlookErrorLabel, figures.fault ? storeFaultText(*figures.fault) : QString());
    m_ui->salesOutlookTabs->setVisible(figures.value.has_value());
    if (!figures.value)
        return;
    renderSales();
    renderOutlook();
    renderSettlements();
    renderEditions();
}

void SalesOutlookDialog::renderSales()
{
    const SalesFigures &figures = *m_controller.state().figures.value;
    m_months.setMonths(figures.window, figures.windowFrom, figures.today);
    //: %1 is an amount of yen, %2 and %3 are days.
    m_ui->salesTotalLabel->setText(
        tr("Sales of the last 12 months: ¥%1 (%2 to %3)").arg(ScoreTexts::number(figures.total.value()), formatDate(figures.windowFrom), formatDate(figures.today)));
    QString thresholds;
    const auto excellent = figures.editions.of(Grade::Excellent, figures.today);
    const auto power = figures.editions.of(Grade::Power, figures.today);
    if (excellent && power) {
        //: %1 and %3 are grades, %2 and %4 amounts of yen.
        thresholds = tr("Thresholds of today: %1 ¥%2, %3 ¥%4.")
                         .arg(ScoreTexts::grade(Grade::Excellent), formatNumber(excellent->minimumSales.value()), ScoreTexts::grade(Grade::Power),
                              formatNumber(power->minimumSales.value()));
    }
    showOptional(m_ui->todaysThresholdsLabel, thresholds);
    ChartData chart{ChartKind::Bars, {}, {{tr("Sales"), {}, ChartTone::First}}};
    for (const MonthSales &month : figures.window) {
        chart.categories.append(month.month.text());
        chart.series.first().values.append(month.sales.value());
    }
    m_ui->salesMonthsChart->setData(chart);
    m_ui->salesMonthsChart->setSummary(m_ui->salesTotalLabel->text());
}

void SalesOutlookDialog::renderOutlook()
{
    const SalesOutlookState &state = m_controller.state();
    const SalesFigures &figures = *state.figures.value;
    m_outlook.setOutlook(state.outlook);
    {
        // While something is typed, the field is ahead of the state.
        const QSignalBlocker quiet(m_ui->expectedSalesSpin);
        if (m_ui->expectedSalesSpin->value() != state.expected.value())
            m_ui->expectedSalesSpin->setValue(int(state.expected.value()));
    }
    m_ui->useMeanButton->setText(tr("Mean of the last three full months: ¥%1").arg(formatNumber(state.mean.value())));
    m_ui->useMeanButton->setEnabled(state.expected != state.mean);
    const QString sentence = nextSentence();
    showOptional(m_ui->outlookSentenceLabel, sentence.isEmpty() ? ownSentence() : sentence);
    showOptional(m_ui->ownSentenceLabel, sentence.isEmpty() ? QString() : ownSentence());
    m_ui->outlookNoteLabel->setText(tr("Of the running month, the days that are left bring their share. Each month is held against the thresholds of its last day."));
    ChartData chart{ChartKind::Lines, {}, {{tr("Sales of 12 months"), {}, ChartTone::First}}};
    for (const OutlookMonth &month : state.outlook.months) {
        chart.categories.append(month.month.text());
        chart.series.first().values.append(month.sum.value());
    }
    // The best grade's line stands far above a small shop's sales and would flatten them: only those near by are drawn.
    const Grade next = figures.grade == Grade::General ? Grade::Excellent : Grade::Power;
    if (const auto line = thresholdLine(figures, state.outlook, next, ChartTone::Attention))
        chart.series.append(*line);
    if (figures.grade == Grade::Excellent) {
        if (const auto line = thresholdLine(figures, state.outlook, Grade::Excellent, ChartTone::Second))
            chart.series.append(*line);
    }
    m_ui->outlookChart->setData(chart);
    m_ui->outlookChart->setSummary(m_ui->outlookSentenceLabel->text());
}

/// Of the next better grade; empty for the best one.
QString SalesOutlookDialog::nextSentence() const
{
    const SalesOutlookState &state = m_controller.state();
    const SalesFigures &figures = *state.figures.value;
    if (const auto &month = state.outlook.nextReached) {
        const auto next = figures.editions.after(figures.grade, month->lastDay());
        //: %1 is a grade, %2 an amount of yen, %3 a month.
        return next ? tr("The threshold of %1 (¥%2) would be reached in %3.")
                          .arg(ScoreTexts::grade(next->grade), formatNumber(next->minimumSales.value()), month->text())
                    : QString();
    }
    const auto next = figures.editions.after(figures.grade, figures.today);
    //: %1 is a grade, %2 an amount of yen.
    return next ? tr("The threshold of %1 (¥%2) would not be reached within 12 months.")
                      .arg(ScoreTexts::grade(next->grade), formatNumber(next->minimumSales.value()))
                : QString();
}

/// Of the shop's own grade; empty for the lowest one.
QString SalesOutlookDialog::ownSentence() const
{
    const SalesOutlookState &state = m_controller.state();
    const SalesFigures &figures = *state.figures.value;
    const auto own = figures.editions.of(figures.grade, state.outlook.ownMissed ? state.outlook.ownMissed->lastDay() : figures.today);
    if (!own)
        return {};
    const QString amount = formatNumber(own->minimumSales.value());
    if (state.outlook.ownMissed) {
        //: %1 is the shop's grade, %2 an amount of yen, %3 a month.
        return tr("In %3 the sales would be below the threshold of %1 (¥%2).").arg(ScoreTexts::grade(own->grade), amount, state.outlook.ownMissed->text());
    }
    //: %1 is the shop's grade, %2 an amount of yen.
    return tr("The threshold of %1 (¥%2) would be kept for the next 12 months.").arg(ScoreTexts::grade(own->grade), amount);
}

void SalesOutlookDialog::renderSettlements()
{
    const SalesOutlookState &state = m_controller.state();
    const SalesFigures &figures = *state.figures.value;
    m_ui->settlementEffectLabel->setText(tr("When a delivery of today (%1) would be settled:").arg(formatDate(figures.today)));
    QLabel *const labels[] = {m_ui->generalEffectLabel, m_ui->excellentEffectLabel, m_ui->powerEffectLabel};
    for (qsizetype i = 0; i < state.settlements.size() && i < qsizetype(std::size(labels)); ++i) {
        const GradeSettlement &settlement = state.settlements.at(i);
        const bool isOwn = settlement.grade == figures.grade;
        //: A grade, where it is the shop's own one.
        const QString grade = isOwn ? tr("%1 (this shop)").arg(ScoreTexts::grade(settlement.grade)) : ScoreTexts::grade(settlement.grade);
        //: %1 is a grade, %2 a day.
        labels[i]->setText(tr("%1\n%2, due after %Ln day(s)", nullptr, settlement.delayDays).arg(grade, formatDate(settlement.settledOn)));
        setStyleProperty(labels[i], "textRole", isOwn ? QStringLiteral("normalCount") : QString());
    }
}

void SalesOutlookDialog::renderEditions()
{
    const SalesFigures &figures = *m_controller.state().figures.value;
    m_editions.setEditions(figures.editions, figures.today);
    fitHeight(m_ui->gradeEditionsView, mostEditionsShown);
}

} // namespace console::ui
