#include "ui/pages/grade_points/sales_thresholds_dialog.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/widgets/fitting.h"
#include "ui_sales_thresholds_dialog.h"

#include <QShowEvent>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int firstWidth = 520;
constexpr int largestThreshold = 2'000'000'000;

int shownAmount(const std::optional<Yen> &yen)
{
    return yen ? int(std::clamp(yen->value(), qint64(0), qint64(largestThreshold))) : 0;
}

void showError(QLabel *label, bool isShown, const QString &text)
{
    label->setVisible(isShown);
    label->setText(isShown ? text : QString());
}

} // namespace

SalesThresholdsDialog::SalesThresholdsDialog(SalesOutlookController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::SalesThresholdsDialog>())
{
    m_ui->setupUi(this);
    const SalesThresholdFields fields = controller.state().draft.value_or(SalesThresholdFields());
    m_ui->thresholdsFromEdit->setDate(fields.validFrom);
    m_ui->excellentSpin->setMaximum(largestThreshold);
    m_ui->excellentSpin->setValue(shownAmount(fields.excellent));
    m_ui->powerSpin->setMaximum(largestThreshold);
    m_ui->powerSpin->setValue(shownAmount(fields.power));
    keepIsoFormat(m_ui->thresholdsFromEdit);
    connect(m_ui->thresholdsFromEdit, &QDateEdit::dateChanged, this, &SalesThresholdsDialog::edited);
    for (QSpinBox *spin : {m_ui->excellentSpin, m_ui->powerSpin})
        connect(spin, &QSpinBox::valueChanged, this, &SalesThresholdsDialog::edited);
    connect(m_ui->saveThresholdsButton, &QPushButton::clicked, this, &SalesThresholdsDialog::save);
    connect(m_ui->cancelThresholdsButton, &QPushButton::clicked, this, &SalesThresholdsDialog::reject);
    connect(&controller, &SalesOutlookController::stateChanged, this, &SalesThresholdsDialog::render);
    connect(&controller, &SalesOutlookController::saved, this, &QDialog::accept);
    m_ui->thresholdsFromEdit->setFocus();
    resize(firstWidth, 0);
    render();
}

SalesThresholdsDialog::~SalesThresholdsDialog() = default;

void SalesThresholdsDialog::reject()
{
    if (m_controller.state().isSaving)
        return;
    m_controller.giveUpThresholds();
    QDialog::reject();
}

void SalesThresholdsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void SalesThresholdsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        keepIsoFormat(m_ui->thresholdsFromEdit);
        render();
    }
    QDialog::changeEvent(event);
}

void SalesThresholdsDialog::edited()
{
    m_controller.setThresholds({m_ui->thresholdsFromEdit->date(), known<Yen>(m_ui->excellentSpin->value()), known<Yen>(m_ui->powerSpin->value())});
}

void SalesThresholdsDialog::save()
{
    m_ui->excellentSpin->interpretText();
    m_ui->powerSpin->interpretText();
    m_showsErrors = true;
    const SalesThresholdProblems &problems = m_controller.state().problems;
    if (problems.any()) {
        render();
        QWidget *wrong = m_ui->powerSpin;
        if (problems.excellentNotPositive)
            wrong = m_ui->excellentSpin;
        if (problems.noDay)
            wrong = m_ui->thresholdsFromEdit;
        wrong->setFocus();
        return;
    }
    m_controller.saveThresholds();
}

void SalesThresholdsDialog::render()
{
    const SalesOutlookState &state = m_controller.state();
    if (state.isGone) {
        QDialog::reject();
        return;
    }
    const SalesThresholdProblems problems = m_showsErrors ? state.problems : SalesThresholdProblems();
    showError(m_ui->thresholdsFromErrorLabel, problems.noDay, tr("Type in the day from which the thresholds hold."));
    showError(m_ui->excellentErrorLabel, problems.excellentNotPositive, tr("Type in an amount above zero."));
    showError(m_ui->powerErrorLabel, problems.powerNotPositive || problems.powerNotAbove,
              problems.powerNotPositive ? tr("Type in an amount above zero.")
                                        //: Both are grades.
                                        : tr("%1 must ask for more than %2.").arg(ScoreTexts::grade(Grade::Power), ScoreTexts::grade(Grade::Excellent)));
    const QString problem = problemText();
    showError(m_ui->thresholdsErrorLabel, !problem.isEmpty(), problem);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->thresholdsFromEdit), static_cast<QWidget *>(m_ui->excellentSpin),
                           static_cast<QWidget *>(m_ui->powerSpin)})
        field->setEnabled(!state.isSaving);
    m_ui->excellentCaption->setText(ScoreTexts::grade(Grade::Excellent));
    m_ui->powerCaption->setText(ScoreTexts::grade(Grade::Power));
    m_ui->saveThresholdsButton->setEnabled(!state.isSaving);
    m_ui->saveThresholdsButton->setText(state.isSaving ? tr("Saving…") : tr("Save"));
    m_ui->cancelThresholdsButton->setEnabled(!state.isSaving);
    if (isVisible())
        growToFit(this);
}

/// What kept the thresholds from being saved although the fields are right.
QString SalesThresholdsDialog::problemText() const
{
    const SalesOutlookState &state = m_controller.state();
    if (state.fault)
        return ScoreTexts::notDone(*state.fault);
    if (!state.refusal)
        return {};
    switch (*state.refusal) {
    case SalesThresholdRefusal::ActionIdReused:
        return tr("Other thresholds were saved by this very step already. Please save once more.");
    case SalesThresholdRefusal::NoDay:
        return tr("Type in the day from which the thresholds hold.");
    case SalesThresholdRefusal::ExcellentNotPositive:
    case SalesThresholdRefusal::PowerNotAbove:
        return tr("The amounts were not taken. Please check them.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
