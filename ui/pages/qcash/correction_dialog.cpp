#include "ui/pages/qcash/correction_dialog.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui_correction_dialog.h"

#include <QEvent>
#include <QLayout>

namespace console::ui {

CorrectionDialog::CorrectionDialog(ManualEntryController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::CorrectionDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->correctionBookButton, &QPushButton::clicked, this,
            [this] { m_controller.correct(m_ui->correctionReasonEdit->text().trimmed()); });
    connect(m_ui->correctionCancelButton, &QPushButton::clicked, this, &CorrectionDialog::reject);
    connect(&controller, &ManualEntryController::stateChanged, this, [this] {
        if (m_controller.state().correcting)
            render();
        else
            QDialog::done(Accepted);
    });
    m_ui->correctionCancelButton->setDefault(true);
    m_ui->correctionReasonEdit->setFocus();
    render();
    // The height is that of the figure's own type, which it takes when it is polished.
    for (QWidget *part : findChildren<QWidget *>())
        part->ensurePolished();
    layout()->invalidate();
    setMinimumWidth(460);
    resize(460, layout()->totalHeightForWidth(460));
}

CorrectionDialog::~CorrectionDialog() = default;

void CorrectionDialog::reject()
{
    m_controller.cancel();
}

void CorrectionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void CorrectionDialog::render()
{
    const ManualEntryState &state = m_controller.state();
    if (!state.correcting)
        return;
    const HistoryRow &row = *state.correcting;
    showPlain(m_ui->correctionDateValue, formatDateTime(jst::dateTimeOf(row.bookedAt)));
    showPlain(m_ui->correctionContentValue, entryContent(row));
    m_ui->correctionAmountValue->setValue(row.amount);
    m_ui->correctionOppositeValue->setValue(-row.amount);
    m_ui->correctionReasonErrorLabel->setVisible(state.isReasonMissing);
    m_ui->correctionReasonErrorLabel->setText(tr("Give a reason, so that the correction can be understood later."));
    QString error;
    if (state.refusal)
        error = entryRefusalText(*state.refusal);
    else if (state.fault)
        error = joinSentences(storeFaultText(*state.fault), tr("Nothing was booked."));
    m_ui->correctionErrorLabel->setText(error);
    m_ui->correctionErrorLabel->setVisible(!error.isEmpty());
    m_ui->correctionBookButton->setEnabled(!state.isBooking);
    m_ui->correctionCancelButton->setEnabled(!state.isBooking);
}

} // namespace console::ui
