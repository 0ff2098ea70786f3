#include "ui/pages/settlement/q_account_password_dialog.h"

#include "ui/pages/settlement/q_account_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_q_account_password_dialog.h"

#include <QEvent>
#include <QShowEvent>

namespace console::ui {

namespace {

void showError(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

QAccountPasswordDialog::QAccountPasswordDialog(QAccountPasswordController &controller, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::QAccountPasswordDialog>()), m_controller(controller), m_task(*controller.state().task)
{
    m_ui->setupUi(this);
    m_ui->saveQAccountPasswordButton->setDefault(true);
    connect(m_ui->cancelQAccountPasswordButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveQAccountPasswordButton, &QPushButton::clicked, this, &QAccountPasswordDialog::submit);
    connect(m_ui->newQAccountPasswordEdit, &QLineEdit::textChanged, this, &QAccountPasswordDialog::renderStrength);
    connect(&m_controller, &QAccountPasswordController::stateChanged, this, &QAccountPasswordDialog::follow);
    connect(this, &QDialog::finished, this, [this] {
        for (PasswordEdit *edit : findChildren<PasswordEdit *>())
            edit->wipe();
    });
    showFields();
    render();
}

QAccountPasswordDialog::~QAccountPasswordDialog() = default;

void QAccountPasswordDialog::showFields()
{
    const bool isChange = m_task == QAccountPasswordTask::Change;
    const bool hasNew = m_task != QAccountPasswordTask::RequestReset;
    for (QWidget *part : {static_cast<QWidget *>(m_ui->loginPasswordEditCaption), static_cast<QWidget *>(m_ui->loginPasswordEdit)})
        part->setVisible(!isChange);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->currentQAccountPasswordEditCaption), static_cast<QWidget *>(m_ui->currentQAccountPasswordEdit)})
        part->setVisible(isChange);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->newQAccountPasswordEditCaption), static_cast<QWidget *>(m_ui->newQAccountPasswordEdit),
                          static_cast<QWidget *>(m_ui->newQAccountPasswordAgainEditCaption), static_cast<QWidget *>(m_ui->newQAccountPasswordAgainEdit)})
        part->setVisible(hasNew);
    (isChange ? m_ui->currentQAccountPasswordEdit : m_ui->loginPasswordEdit)->setFocus();
}

void QAccountPasswordDialog::submit()
{
    m_controller.submit({m_ui->loginPasswordEdit->text(), m_ui->currentQAccountPasswordEdit->text(), m_ui->newQAccountPasswordEdit->text(),
                         m_ui->newQAccountPasswordAgainEdit->text()});
}

void QAccountPasswordDialog::reject()
{
    m_controller.cancel();
}

/// The task has ended where the controller has none any more: done or given up.
void QAccountPasswordDialog::follow()
{
    const QAccountPasswordState &state = m_controller.state();
    if (state.task)
        render();
    else
        QDialog::done(state.outcome ? Accepted : Rejected);
}

void QAccountPasswordDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void QAccountPasswordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void QAccountPasswordDialog::render()
{
    const QAccountPasswordState &state = m_controller.state();
    const QString rule = tr("8 to 200 characters, and other than the login password. Recorded in this program only: the one in J·QSM stays as it is.");
    QString title;
    QString hint = rule;
    QString action = tr("Save");
    switch (m_task) {
    case QAccountPasswordTask::Set:
        title = tr("Set the Q-account password");
        break;
    case QAccountPasswordTask::Change:
        title = tr("Change the Q-account password");
        break;
    case QAccountPasswordTask::RequestReset:
        title = tr("Reset a forgotten Q-account password");
        hint = tr("A new password can be set after a waiting time of %Ln hour(s). Until then the old one works, and the reset can be cancelled. "
                  "It resets the password in this program only.",
                  nullptr, int(m_controller.resetWaitingSeconds() / 3600));
        action = tr("Request the reset");
        break;
    case QAccountPasswordTask::UseReset:
        title = tr("Set a new Q-account password");
        break;
    }
    m_ui->dialogTitle->setText(title);
    m_ui->dialogHint->setText(hint);
    m_ui->saveQAccountPasswordButton->setEnabled(!state.isSaving);
    m_ui->cancelQAccountPasswordButton->setEnabled(!state.isSaving);
    m_ui->saveQAccountPasswordButton->setText(state.isSaving ? tr("Saving…") : action);
    m_ui->saveQAccountPasswordButton->setAccessibleName(action);
    renderErrors();
    renderStrength();
    if (isVisible())
        growToFit(this);
}

void QAccountPasswordDialog::renderErrors()
{
    const QAccountPasswordState &state = m_controller.state();
    QLabel *place = m_ui->qAccountPasswordError;
    QString sentence;
    if (state.fault) {
        sentence = tr("%1 The password stays as it is.").arg(storeFaultText(*state.fault));
    } else if (state.refusal) {
        sentence = QAccountTexts::refusal(*state.refusal, state.waitSeconds);
        switch (*state.refusal) {
        case QAccountPasswordRefusal::TooShort:
        case QAccountPasswordRefusal::TooLong:
        case QAccountPasswordRefusal::TooCommon:
        case QAccountPasswordRefusal::SameAsLogin:
        case QAccountPasswordRefusal::SameAsCurrent:
            place = m_ui->newQAccountPasswordEditError;
            break;
        case QAccountPasswordRefusal::NotTheSame:
            place = m_ui->newQAccountPasswordAgainEditError;
            break;
        case QAccountPasswordRefusal::Wait:
        case QAccountPasswordRefusal::LoginPasswordWrong:
        case QAccountPasswordRefusal::CurrentPasswordWrong:
            place = m_task == QAccountPasswordTask::Change ? m_ui->currentQAccountPasswordEditError : m_ui->loginPasswordEditError;
            break;
        case QAccountPasswordRefusal::ChangedMeanwhile:
        case QAccountPasswordRefusal::NoResetRequested:
        case QAccountPasswordRefusal::ResetTooEarly:
        case QAccountPasswordRefusal::NoMemory:
            break;
        }
    }
    for (QLabel *label : {m_ui->loginPasswordEditError, m_ui->currentQAccountPasswordEditError, m_ui->newQAccountPasswordEditError,
                          m_ui->newQAccountPasswordAgainEditError, m_ui->qAccountPasswordError})
        showError(label, label == place ? sentence : QString());
}

void QAccountPasswordDialog::renderStrength()
{
    const QString password = m_ui->newQAccountPasswordEdit->text();
    // What is wrong with it says more than how strong it is.
    m_ui->strengthLabel->setVisible(m_task != QAccountPasswordTask::RequestReset && m_ui->newQAccountPasswordEditError->text().isEmpty());
    m_ui->strengthLabel->setText(password.isEmpty() ? QString() : QAccountTexts::strength(m_controller.strengthOf(password)));
    if (isVisible())
        growToFit(this);
}

} // namespace console::ui
