#include "ui/pages/login/lock_dialog.h"

#include "ui/pages/login/sign_in_text.h"
#include "ui/plain_text.h"
#include "ui_lock_dialog.h"

#include <QCloseEvent>

namespace console::ui {

LockDialog::LockDialog(SessionController &session, QWidget *parent, const QString &otherSellerId)
    : QDialog(parent), m_ui(new Ui::LockDialog), m_session(session), m_otherSellerId(otherSellerId)
{
    m_ui->setupUi(this);
    if (!isLock())
        setObjectName(QStringLiteral("changeShopDialog"));
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    if (isLock())
        setWindowFlag(Qt::WindowCloseButtonHint, false);
    setMinimumWidth(420);
    m_session.forgetProblem();
    m_ui->unlockButton->setDefault(true);
    m_ui->leaveButton->setAutoDefault(false);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &LockDialog::submit);
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &LockDialog::leave);
    connect(m_ui->unlockPasswordEdit, &QLineEdit::textEdited, &m_session, &SessionController::forgetProblem);
    connect(&m_session, &SessionController::stateChanged, this, &LockDialog::follow);
    m_ui->unlockPasswordEdit->setFocus();
    render();
}

LockDialog::~LockDialog() = default;

void LockDialog::submit()
{
    if (m_ui->unlockPasswordEdit->text().isEmpty()) {
        m_ui->unlockPasswordEdit->setFocus();
        return;
    }
    if (isLock())
        m_session.unlock(m_ui->unlockPasswordEdit->text());
    else
        m_session.signIn(m_otherSellerId, m_ui->unlockPasswordEdit->text());
    m_ui->unlockPasswordEdit->wipe();
}

void LockDialog::leave()
{
    if (isLock())
        m_session.logOut();
    else
        reject();
}

void LockDialog::dismiss()
{
    m_isDismissed = true;
    done(Accepted);
}

void LockDialog::reject()
{
    if (!isLock() || m_isDismissed)
        QDialog::reject();
}

void LockDialog::closeEvent(QCloseEvent *event)
{
    if (isLock() && !m_isDismissed)
        event->ignore();
    else
        QDialog::closeEvent(event);
}

void LockDialog::follow()
{
    if (m_isDismissed)
        return;
    const SessionState &state = m_session.state();
    // The window dismisses a lock; a question for another shop answers itself once that shop is open, or nobody is signed in.
    if (!isLock() && (!state.shop || state.shop->sellerId == m_otherSellerId)) {
        dismiss();
        return;
    }
    if (!state.shop)
        return;
    render();
}

void LockDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
}

void LockDialog::render()
{
    const SessionState &state = m_session.state();
    setWindowTitle(isLock() ? tr("Locked") : tr("Change to another shop"));
    m_ui->lockTitleLabel->setText(windowTitle());
    if (isLock()) {
        showPlain(m_ui->lockTextLabel,
                  tr("The shop %1 is locked. What you had begun is kept.").arg(state.shop ? state.shop->name : QString()));
    } else {
        showPlain(m_ui->lockTextLabel,
                  tr("Enter the login password of %1. What is begun and not finished in the open shop is given up.").arg(m_otherSellerId));
    }
    const QString error = signInProblemText(state, true);
    m_ui->unlockErrorLabel->setText(error);
    m_ui->unlockErrorLabel->setVisible(!error.isEmpty());
    const QString action = isLock() ? tr("Unlock") : tr("Change");
    m_ui->unlockButton->setText(action);
    m_ui->unlockButton->setAccessibleName(action);
    m_ui->unlockButton->setEnabled(!state.isChecking && state.problem != SignInProblem::Wait);
    const QString leaveText = isLock() ? tr("Log out") : tr("Cancel");
    m_ui->leaveButton->setText(leaveText);
    m_ui->leaveButton->setAccessibleName(leaveText);
}

} // namespace console::ui
