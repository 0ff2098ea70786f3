#include "ui/pages/grade_points/convert_dialog.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/fitting.h"
#include "ui_convert_dialog.h"

#include <QShowEvent>

namespace console::ui {

ConvertDialog::ConvertDialog(GradePointsController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::ConvertDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->confirmConvertButton, &QPushButton::clicked, &controller, &GradePointsController::confirmConversion);
    connect(m_ui->cancelConvertButton, &QPushButton::clicked, this, &ConvertDialog::reject);
    connect(&controller, &GradePointsController::stateChanged, this, &ConvertDialog::render);
    m_ui->cancelConvertButton->setFocus();
    render();
}

ConvertDialog::~ConvertDialog() = default;

void ConvertDialog::reject()
{
    m_controller.cancelConversion();
}

void ConvertDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void ConvertDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void ConvertDialog::render()
{
    const GradePointsState &state = m_controller.state();
    if (!state.confirmation) {
        QDialog::done(state.receipt ? Accepted : Rejected);
        return;
    }
    const ConversionConfirmation &confirmation = *state.confirmation;
    const JstMonth month = *confirmation.draft.shownMonth;
    m_ui->pointsCaption->setText(tr("Points of %1").arg(month.text()));
    m_ui->convertPointsValue->setValue(confirmation.quote.points.value());
    m_ui->convertQcashValue->setValue(confirmation.quote.qcash.value());
    m_ui->convertLostValue->setValue(confirmation.quote.lost.value());
    m_ui->convertNewTotalValue->setValue(confirmation.newTotal.value());

    const QString warning = warningText();
    showPlain(m_ui->convertErrorLabel, warning);
    m_ui->convertErrorLabel->setVisible(!warning.isEmpty());
    m_ui->confirmConvertButton->setEnabled(confirmation.canConfirm && !state.isConverting);
    m_ui->cancelConvertButton->setEnabled(!state.isConverting);
    m_ui->confirmConvertButton->setText(state.isConverting ? tr("Converting…") : tr("Convert"));
    if (isVisible())
        growToFit(this);
}

QString ConvertDialog::warningText() const
{
    const GradePointsState &state = m_controller.state();
    const ConversionConfirmation &confirmation = *state.confirmation;
    if (confirmation.fault)
        return ScoreTexts::notDone(*confirmation.fault);
    if (!confirmation.refusal || !state.points.value)
        return {};
    const ConversionOffer &offer = state.points.value->offer;
    QString text = ScoreTexts::refusal(*confirmation.refusal, offer);
    // The month or the figures moved, and what they are now can't be converted either.
    if (!confirmation.canConfirm && offer.refusal && *offer.refusal != *confirmation.refusal)
        text = joinSentences(text, ScoreTexts::refusal(*offer.refusal, offer));
    return text;
}

} // namespace console::ui
