#include "ui/pages/payment_service/payment_service_dialog.h"

#include "ui/widgets/fitting.h"
#include "ui_payment_service_dialog.h"

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

PaymentServiceDialog::PaymentServiceDialog(Desk &desk, PaymentServices &services, QWidget *parent)
    : QDialog(parent), m_controller(desk, services), m_ui(std::make_unique<Ui::PaymentServiceDialog>())
{
    m_ui->setupUi(this);
    m_ui->saveServiceButton->setDefault(true);
    const GatewayChoice &chosen = m_controller.state().remembered;
    m_kind = chosen.kind;
    m_addresses = {{GatewayKind::Komoju, komojuAddress().toString()}, {GatewayKind::Relay, QString()}};
    if (m_kind != GatewayKind::Practice)
        m_addresses.insert(m_kind, chosen.address.toString());
    QRadioButton *const buttons[] = {m_ui->paymentService_practice, m_ui->paymentService_komoju, m_ui->paymentService_relay};
    buttons[int(m_kind)]->setChecked(true);
    m_ui->serviceAddressEdit->setText(m_addresses.value(m_kind));
    for (QRadioButton *button : buttons)
        connect(button, &QRadioButton::clicked, this, &PaymentServiceDialog::chooseKind);
    connect(m_ui->serviceAddressEdit, &QLineEdit::textEdited, &m_controller, &PaymentServiceController::begin);
    connect(m_ui->serviceSecretEdit, &QLineEdit::textEdited, &m_controller, &PaymentServiceController::begin);
    connect(m_ui->checkServiceButton, &QPushButton::clicked, this, [this] { m_controller.check(draft()); });
    connect(m_ui->saveServiceButton, &QPushButton::clicked, this, [this] { m_controller.save(draft()); });
    connect(m_ui->cancelServiceButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_controller, &PaymentServiceController::stateChanged, this, &PaymentServiceDialog::render);
    connect(this, &QDialog::finished, m_ui->serviceSecretEdit, &PasswordEdit::wipe);
    render();
}

PaymentServiceDialog::~PaymentServiceDialog() = default;

GatewayKind PaymentServiceDialog::kind() const
{
    if (m_ui->paymentService_komoju->isChecked())
        return GatewayKind::Komoju;
    return m_ui->paymentService_relay->isChecked() ? GatewayKind::Relay : GatewayKind::Practice;
}

PaymentServiceDraft PaymentServiceDialog::draft() const
{
    return {kind(), m_ui->serviceAddressEdit->text(), m_ui->serviceSecretEdit->text()};
}

/// Each service has its own address, and a key that was typed for one is not offered to another.
void PaymentServiceDialog::chooseKind()
{
    if (kind() == m_kind)
        return;
    m_addresses.insert(m_kind, m_ui->serviceAddressEdit->text());
    m_kind = kind();
    m_ui->serviceAddressEdit->setText(m_addresses.value(m_kind));
    m_ui->serviceSecretEdit->wipe();
    m_controller.begin();
}

void PaymentServiceDialog::reject()
{
    if (m_controller.state().task != PaymentServiceTask::Saving)
        QDialog::reject();
}

void PaymentServiceDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void PaymentServiceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void PaymentServiceDialog::render()
{
    renderFields();
    renderOutcome();
    if (isVisible())
        growToFit(this);
}

void PaymentServiceDialog::renderFields()
{
    const bool isOnline = m_kind != GatewayKind::Practice;
    const bool isKomoju = m_kind == GatewayKind::Komoju;
    const bool isFree = !m_controller.state().isBusy();
    m_ui->onlineFields->setVisible(isOnline);
    m_ui->checkServiceButton->setVisible(isOnline);
    m_ui->serviceSecretCaption->setText(isKomoju ? tr("Secret key") : tr("Access token (where the relay asks for one)"));
    m_ui->serviceSecretEdit->setAccessibleName(m_ui->serviceSecretCaption->text());
    const QString keyring = tr("It is kept in this computer's keyring only, never in a file of this program. Leave the field empty to keep the one that is there.");
    m_ui->serviceSecretHint->setText(isKomoju ? tr("The secret key can take payments and also refund them. Whoever has it has your merchant account. %1").arg(keyring)
                                              : tr("The relay holds the merchant account's key, and this computer never sees it. A token belongs to this relay alone. %1").arg(keyring));
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->paymentService_practice), static_cast<QWidget *>(m_ui->paymentService_komoju),
                            static_cast<QWidget *>(m_ui->paymentService_relay), static_cast<QWidget *>(m_ui->serviceAddressEdit),
                            static_cast<QWidget *>(m_ui->serviceSecretEdit), static_cast<QWidget *>(m_ui->checkServiceButton),
                            static_cast<QWidget *>(m_ui->saveServiceButton)})
        widget->setEnabled(isFree);
    m_ui->cancelServiceButton->setEnabled(m_controller.state().task != PaymentServiceTask::Saving);
    m_ui->cancelServiceButton->setText(m_controller.state().isSaved ? tr("Close") : tr("Cancel"));
    m_ui->cancelServiceButton->setAccessibleName(m_ui->cancelServiceButton->text());
}

void PaymentServiceDialog::renderOutcome()
{
    const PaymentServiceState &state = m_controller.state();
    QString atAddress;
    QString atSecret;
    QString elsewhere = state.isNotWritten ? tr("The choice could not be written to this program's settings. It stays as it was.") : QString();
    if (state.fault) {
        switch (*state.fault) {
        case ServiceFault::AddressNotUsable:
            atAddress = tr("Type an address that begins with https:// and holds no user name.");
            break;
        case ServiceFault::ModuleMissing:
            elsewhere = tr("The part of this program that talks to payment services is not installed on this computer.");
            break;
        case ServiceFault::NoCredentials:
            atSecret = tr("No secret key is known for this address. Type it in.");
            break;
        case ServiceFault::KeyringDenied:
            atSecret = tr("The keyring is locked, or did not let this program in. Nothing was changed.");
            break;
        case ServiceFault::Refused:
            atSecret = tr("The service answers, but does not accept this key.");
            break;
        case ServiceFault::Unreachable:
            atAddress = tr("No payment service answers at this address. Check the address and the network connection.");
            break;
        }
    }
    showError(m_ui->serviceAddressError, atAddress);
    showError(m_ui->serviceSecretError, atSecret);
    if (!elsewhere.isEmpty())
        m_ui->serviceMessage->showMessage(MessageBar::Kind::Error, elsewhere);
    else if (state.task == PaymentServiceTask::Checking)
        m_ui->serviceMessage->showMessage(MessageBar::Kind::Info, tr("Asking the service…"));
    else if (state.task == PaymentServiceTask::Saving)
        m_ui->serviceMessage->showMessage(MessageBar::Kind::Info, tr("Asking the keyring. It may want its password in a window of its own."));
    else if (state.isConnected)
        m_ui->serviceMessage->showMessage(MessageBar::Kind::Success, tr("The service answers and accepts the key. No payment was made."));
    else if (state.isSaved)
        m_ui->serviceMessage->showMessage(state.place == SecretPlace::Memory ? MessageBar::Kind::Warning : MessageBar::Kind::Success, savedText());
    else
        m_ui->serviceMessage->clear();
}

QString PaymentServiceDialog::savedText() const
{
    const PaymentServiceState &state = m_controller.state();
    const QString next = state.isChanged ? tr("Saved. The service changes when the program is started again.") : tr("Saved.");
    if (state.place == SecretPlace::Keyring)
        return tr("%1 The key is in the keyring.").arg(next);
    if (state.place == SecretPlace::Memory)
        return tr("%1 This computer has no keyring: the key is known until the program ends, and has to be typed again after that.").arg(next);
    return next;
}

} // namespace console::ui
