#include "ui/pages/settlement/auto_charge_dialog.h"

#include "ui/pages/settlement/auto_charge_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_auto_charge_dialog.h"

#include <QKeyEvent>
#include <QShowEvent>

namespace console::ui {

AutoChargeDialog::AutoChargeDialog(AutoChargeController &controller, const AutoChargeTerms &terms, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_terms(terms), m_turnsOn(!controller.state().plan.value || !controller.state().plan.value->isOn()),
      m_ui(std::make_unique<Ui::AutoChargeDialog>())
{
    m_ui->setupUi(this);
    m_ui->autoChargeCancelButton->setDefault(true);
    connect(m_ui->autoChargeCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->autoChargeConfirmButton, &QPushButton::clicked, this,
            [this] { m_controller.save(m_terms, m_ui->autoChargePasswordEdit->text()); });
    connect(this, &QDialog::finished, this, [this] { m_ui->autoChargePasswordEdit->wipe(); });
    m_ui->autoChargePasswordEdit->installEventFilter(this);
    m_ui->autoChargePasswordEdit->setFocus();
    m_controller.beginChange();
    connect(&controller, &AutoChargeController::stateChanged, this, &AutoChargeDialog::follow);
    render();
}

AutoChargeDialog::~AutoChargeDialog() = default;

void AutoChargeDialog::reject()
{
    if (!m_controller.state().isSaving)
        QDialog::reject();
}

/// Return in the field goes on to the button: it neither gives up what was typed nor turns anything on.
bool AutoChargeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->autoChargeConfirmButton->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AutoChargeDialog::follow()
{
    if (m_controller.state().isSaved) {
        accept();
        return;
    }
    if (m_controller.state().refusal == AutoChargeRefusal::PasswordWrong && !m_controller.state().isSaving)
        m_ui->autoChargePasswordEdit->selectAll();
    render();
}

void AutoChargeDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void AutoChargeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void AutoChargeDialog::render()
{
    const AutoChargeState &state = m_controller.state();
    const QString confirm = m_turnsOn ? tr("Turn on") : tr("Change the plan");
    m_ui->autoChargeDialogTitle->setText(m_turnsOn ? tr("Turn the auto-charge plan on?") : tr("Change the auto-charge plan?"));
    m_ui->autoChargeDialogSummary->setText(AutoChargeTexts::summary(m_terms));
    m_ui->autoChargeDialogNotice->setText(tr("Each charge is announced %Ln minute(s) before and can be skipped. The plan can be turned off at any time. "
                                             "Qcash orders can't be cancelled or refunded.",
                                             nullptr, state.rules.noticeMinutes));
    m_ui->autoChargeDialogRecord->setText(AutoChargeTexts::recordedOnly(state.isPractice));
    m_ui->autoChargeConfirmButton->setText(state.isSaving ? tr("Saving…") : confirm);
    m_ui->autoChargeConfirmButton->setAccessibleName(confirm);
    m_ui->autoChargeConfirmButton->setEnabled(!state.isSaving);
    m_ui->autoChargeCancelButton->setEnabled(!state.isSaving);
    m_ui->autoChargePasswordEdit->setEnabled(!state.isSaving);
    const QString problem = state.fault     ? tr("%1 Nothing was changed.").arg(storeFaultText(*state.fault))
                            : state.refusal ? AutoChargeTexts::refusal(*state.refusal, state.waitSeconds)
                                            : QString();
    m_ui->autoChargeDialogError->setText(problem);
    m_ui->autoChargeDialogError->setVisible(!problem.isEmpty());
    if (isVisible())
        growToFit(this);
}

} // namespace console::ui
