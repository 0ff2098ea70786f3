#include "ui/pages/settlement/q_account_password_dialog.h"

#include "ui/store_fault_text.h"
#include "ui_q_account_password_dialog.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace console::ui {

namespace {

/// How many of the four sorts of characters a password mixes, and whether it is long.
bool isStrong(const QString &password)
{
    const auto has = [&password](auto sort) { return std::any_of(password.begin(), password.end(), sort); };
    const int sorts = int(has([](QChar c) { return c.isLower(); })) + int(has([](QChar c) { return c.isUpper(); }))
        + int(has([](QChar c) { return c.isDigit(); })) + int(has([](QChar c) { return !c.isLetterOrNumber(); }));
    return password.size() >= 16 || (password.size() >= 10 && sorts >= 3);
}

} // namespace

QAccountPasswordDialog::QAccountPasswordDialog(SellerAccountController &controller, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::QAccountPasswordDialog>()), m_controller(controller)
{
    m_ui->setupUi(this);
    m_ui->saveQAccountPasswordButton->setDefault(true);
    connect(m_ui->cancelQAccountPasswordButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveQAccountPasswordButton, &QPushButton::clicked, this, [this] {
        m_controller.setQAccountPassword(m_ui->loginPasswordEdit->text(), m_ui->newQAccountPasswordEdit->text(),
                                         m_ui->newQAccountPasswordAgainEdit->text());
    });
    connect(m_ui->newQAccountPasswordEdit, &QLineEdit::textChanged, this, &QAccountPasswordDialog::renderStrength);
    connect(&m_controller, &SellerAccountController::stateChanged, this, [this] {
        render();
        if (m_controller.state().isSaved)
            accept();
    });
    connect(this, &QDialog::finished, this, [this] {
        for (PasswordEdit *edit : {m_ui->loginPasswordEdit, m_ui->newQAccountPasswordEdit, m_ui->newQAccountPasswordAgainEdit})
            edit->wipe();
    });
    m_controller.beginPassword();
    render();
}

QAccountPasswordDialog::~QAccountPasswordDialog() = default;

void QAccountPasswordDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
}

QString QAccountPasswordDialog::sentence(QAccountPasswordRefusal refusal, int waitSeconds)
{
    switch (refusal) {
    case QAccountPasswordRefusal::TooShort:
        return tr("The new password is too short: it needs at least 8 characters.");
    case QAccountPasswordRefusal::TooLong:
        return tr("The new password is too long: it has at most 200 characters.");
    case QAccountPasswordRefusal::NotTheSame:
        return tr("The two new passwords differ. Type the same one twice.");
    case QAccountPasswordRefusal::SameAsLogin:
        return tr("The Q-account password must differ from the login password.");
    case QAccountPasswordRefusal::LoginPasswordWrong:
        return tr("The login password is wrong.");
    case QAccountPasswordRefusal::Wait:
        return tr("Too many wrong passwords. Try again in %Ln second(s).", nullptr, waitSeconds);
    case QAccountPasswordRefusal::NoMemory:
        return tr("Not enough memory to protect the password. Close other programs and try again.");
    }
    Q_UNREACHABLE();
}

void QAccountPasswordDialog::renderStrength()
{
    const QString password = m_ui->newQAccountPasswordEdit->text();
    m_ui->strengthLabel->setText(password.isEmpty()  ? QString()
                                 : isStrong(password) ? tr("Strength: good")
                                                      : tr("Strength: weak. Longer is stronger."));
}

void QAccountPasswordDialog::render()
{
    const SellerAccountState &state = m_controller.state();
    const QString problem = state.fault     ? storeFaultText(*state.fault)
                            : state.refusal ? sentence(*state.refusal, state.waitSeconds)
                                            : QString();
    m_ui->qAccountPasswordError->setText(problem);
    m_ui->qAccountPasswordError->setVisible(!problem.isEmpty());
    m_ui->saveQAccountPasswordButton->setEnabled(!state.isSaving);
    m_ui->saveQAccountPasswordButton->setText(state.isSaving ? tr("Saving…") : tr("Save"));
    renderStrength();
    growToFit();
}

/// A sentence that appears takes room that the dialog did not have: without this it would squeeze the other texts.
void QAccountPasswordDialog::growToFit()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    if (isVisible() && height() < needed)
        resize(width(), needed);
}

} // namespace console::ui
