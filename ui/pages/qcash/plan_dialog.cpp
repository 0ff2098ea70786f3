#include "ui/pages/qcash/plan_dialog.h"

#include "ui/language.h"
#include "ui/pages/qcash/outlook_texts.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/fitting.h"
#include "ui_plan_dialog.h"

#include <QShowEvent>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int firstWidth = 560;
constexpr int largestAmount = 2'000'000'000;

void fillAmount(QCheckBox *box, QSpinBox *spin, const std::optional<Qcash> &amount)
{
    const QSignalBlocker quietBox(box);
    const QSignalBlocker quietSpin(spin);
    box->setChecked(amount.has_value());
    spin->setMaximum(largestAmount);
    spin->setValue(int(std::min<qint64>(amount.value_or(Qcash()).value(), largestAmount)));
}

std::optional<Qcash> amountIn(const QCheckBox *box, const QSpinBox *spin)
{
    return box->isChecked() ? Qcash::of(spin->value()) : std::nullopt;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

QcashPlanDialog::QcashPlanDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_controller(desk), m_ui(std::make_unique<Ui::QcashPlanDialog>())
{
    m_ui->setupUi(this);
    m_controller.beginPlan();
    fill(m_controller.state().draft.value_or(QcashPlanFields()));
    connectFields();
    m_ui->planSaveButton->setDefault(true);
    m_ui->thresholdCheck->setFocus();
    resize(firstWidth, 0);
    render();
}

QcashPlanDialog::~QcashPlanDialog() = default;

void QcashPlanDialog::openOver(Desk &desk, QWidget *parent)
{
    if (!desk.session.shop() || parent->window()->findChild<QcashPlanDialog *>())
        return;
    auto *dialog = new QcashPlanDialog(desk, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QcashPlanDialog::fill(const QcashPlanFields &fields)
{
    fillAmount(m_ui->thresholdCheck, m_ui->thresholdSpin, fields.threshold);
    fillAmount(m_ui->budgetCheck, m_ui->budgetSpin, fields.monthlyBudget);
    const QSignalBlocker quiet(m_ui->warnPercentSpin);
    m_ui->warnPercentSpin->setValue(fields.warnPercent);
}

void QcashPlanDialog::connectFields()
{
    const struct
    {
        QCheckBox *box;
        QSpinBox *spin;
    } amounts[] = {{m_ui->thresholdCheck, m_ui->thresholdSpin}, {m_ui->budgetCheck, m_ui->budgetSpin}};
    for (const auto &amount : amounts) {
        connect(amount.box, &QCheckBox::toggled, this, &QcashPlanDialog::edited);
        connect(amount.box, &QCheckBox::clicked, this, [spin = amount.spin](bool isOn) {
            if (isOn) {
                spin->setFocus();
                spin->selectAll();
            }
        });
        connect(amount.spin, &QSpinBox::valueChanged, this, &QcashPlanDialog::edited);
    }
    connect(m_ui->warnPercentSpin, &QSpinBox::valueChanged, this, &QcashPlanDialog::edited);
    connect(m_ui->planSaveButton, &QPushButton::clicked, this, &QcashPlanDialog::save);
    connect(m_ui->planCancelButton, &QPushButton::clicked, this, &QcashPlanDialog::reject);
    connect(&m_controller, &QcashOutlookController::stateChanged, this, &QcashPlanDialog::render);
    connect(&m_controller, &QcashOutlookController::saved, this, &QDialog::accept);
}

void QcashPlanDialog::reject()
{
    if (m_controller.state().isSaving)
        return;
    m_controller.giveUpPlan();
    QDialog::reject();
}

void QcashPlanDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void QcashPlanDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void QcashPlanDialog::edited()
{
    m_controller.setPlan({amountIn(m_ui->thresholdCheck, m_ui->thresholdSpin), amountIn(m_ui->budgetCheck, m_ui->budgetSpin),
                          m_ui->warnPercentSpin->value()});
}

void QcashPlanDialog::save()
{
    for (QSpinBox *spin : {m_ui->thresholdSpin, m_ui->budgetSpin, m_ui->warnPercentSpin})
        spin->interpretText();
    m_showsErrors = true;
    const QcashPlanProblems &problems = m_controller.state().problems;
    if (problems.any()) {
        render();
        (problems.thresholdNotPositive ? m_ui->thresholdSpin : m_ui->budgetSpin)->setFocus();
        return;
    }
    m_controller.savePlan();
}

void QcashPlanDialog::render()
{
    const QcashOutlookState &state = m_controller.state();
    if (state.isGone) {
        QDialog::reject();
        return;
    }
    const QcashPlanProblems problems = m_showsErrors ? state.problems : QcashPlanProblems();
    const QString notPositive = tr("Type in an amount above zero.");
    showText(m_ui->thresholdErrorLabel, problems.thresholdNotPositive ? notPositive : QString());
    showText(m_ui->budgetErrorLabel, problems.budgetNotPositive ? notPositive : QString());
    const int lowDays = state.outlook.value ? state.outlook.value->lowBalanceDays : 0;
    m_ui->thresholdHintLabel->setVisible(!m_ui->thresholdCheck->isChecked() && lowDays > 0);
    m_ui->thresholdHintLabel->setText(tr("Without an amount of your own you are warned when less than %Ln day(s) of spending can be paid.", nullptr, lowDays));
    m_ui->thresholdCheck->setEnabled(!state.isSaving);
    m_ui->budgetCheck->setEnabled(!state.isSaving);
    m_ui->thresholdSpin->setEnabled(!state.isSaving && m_ui->thresholdCheck->isChecked());
    for (QWidget *field : {static_cast<QWidget *>(m_ui->budgetSpin), static_cast<QWidget *>(m_ui->warnPercentSpin),
                           static_cast<QWidget *>(m_ui->warnPercentCaption)})
        field->setEnabled(!state.isSaving && m_ui->budgetCheck->isChecked());
    renderPreview();
    showText(m_ui->planErrorLabel, problemText());
    m_ui->planSaveButton->setEnabled(!state.isSaving && !state.outlook.fault);
    m_ui->planSaveButton->setText(state.isSaving ? tr("Saving…") : tr("Save"));
    m_ui->planCancelButton->setEnabled(!state.isSaving);
    if (isVisible())
        growToFit(this);
}

/// What the plan would say now; empty while it has a problem.
void QcashPlanDialog::renderPreview()
{
    const auto &preview = m_controller.state().preview;
    m_ui->previewFrame->setVisible(preview.has_value());
    if (!preview)
        return;
    QStringList warnings;
    if (preview->low)
        warnings.append(OutlookTexts::low(*preview));
    if (preview->pace && preview->pace->reachedPercent > 0)
        warnings.append(OutlookTexts::share(*preview->pace));
    setStyleProperty(m_ui->previewFrame, "frameRole", warnings.isEmpty() ? QStringLiteral("info") : QStringLiteral("warning"));
    m_ui->previewLabel->setText(warnings.isEmpty() ? tr("With this plan you would not be warned now.")
                                                   //: %1 is one or two sentences.
                                                   : tr("With this plan you would be warned now: %1").arg(warnings.join(QChar(u' '))));
    QStringList outlook{OutlookTexts::lasting(*preview)};
    if (preview->pace)
        outlook << OutlookTexts::pace(*preview->pace) << OutlookTexts::projection(*preview->pace);
    m_ui->previewOutlookLabel->setText(outlook.join(QChar(u'\n')));
}

/// What keeps the plan from being saved although the fields are right.
QString QcashPlanDialog::problemText() const
{
    const QcashOutlookState &state = m_controller.state();
    if (state.fault)
        return storeFaultText(*state.fault);
    if (state.outlook.fault)
        return storeFaultText(*state.outlook.fault);
    if (!state.refusal)
        return {};
    switch (*state.refusal) {
    case QcashPlanRefusal::ActionIdReused:
        return tr("Another plan was saved by this very step already. Please save once more.");
    case QcashPlanRefusal::ThresholdNotPositive:
    case QcashPlanRefusal::BudgetNotPositive:
    case QcashPlanRefusal::WarnPercentWrong:
        return tr("The amounts were not taken. Please check them.");
    case QcashPlanRefusal::PlanHasChanged:
        return tr("The plan was changed meanwhile, in another window or by another user. Save once more to put yours in its place.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
