#include "ui/pages/checkout/payment_form.h"

#include "ui/language.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui_payment_form.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace console::ui {

PaymentForm::PaymentForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PaymentForm>())
{
    m_ui->setupUi(this);
    m_methods = {m_ui->row_card,       m_ui->row_bank_transfer, m_ui->row_konbini_terminal, m_ui->row_konbini_seven,  m_ui->row_paypal,
                 m_ui->row_net_banking, m_ui->row_suica,         m_ui->row_settlement,       m_ui->row_settlement_due};
    auto *group = new QButtonGroup(this);
    for (int method = 0; method < m_methods.size(); ++method)
        group->addButton(m_methods.at(method)->button(), method);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { emit methodChosen(static_cast<PaymentMethod>(id)); });
    connect(m_ui->cardFields, &CardForm::fieldLeft, this, &PaymentForm::cardFieldLeft);
    connect(m_ui->cardFields, &CardForm::submitted, this, &PaymentForm::submitted);
    connect(m_ui->payerFields, &PayerForm::fieldLeft, this, &PaymentForm::payerFieldLeft);
    connect(m_ui->payerFields, &PayerForm::submitted, this, &PaymentForm::submitted);
    connect(m_ui->qAccountPasswordEdit, &QLineEdit::returnPressed, this, &PaymentForm::submitted);
    connect(m_ui->setQAccountPasswordButton, &QPushButton::clicked, this, &PaymentForm::passwordAsked);
}

PaymentForm::~PaymentForm() = default;

CardFields PaymentForm::cardFields() const
{
    return m_ui->cardFields->fields();
}

PayerFields PaymentForm::payerFields() const
{
    return m_ui->payerFields->fields();
}

QString PaymentForm::qAccountPassword() const
{
    return m_ui->qAccountPasswordEdit->text();
}

void PaymentForm::focusMethods()
{
    for (const MethodRow *row : m_methods) {
        if (row->button()->isChecked())
            row->button()->setFocus();
    }
}

void PaymentForm::focusProblem()
{
    if (m_ui->qAccountFields->isVisible())
        m_ui->qAccountPasswordEdit->setFocus();
    else if (!m_ui->cardFields->focusProblem())
        m_ui->payerFields->focusProblem();
}

QWidget *PaymentForm::details() const
{
    return m_ui->details;
}

void PaymentForm::wipe()
{
    wipeCardAndPassword();
    m_ui->payerFields->wipe();
}

void PaymentForm::wipeCardAndPassword()
{
    m_ui->cardFields->wipe();
    m_ui->qAccountPasswordEdit->wipe();
}

void PaymentForm::wipeSecrets()
{
    m_ui->cardFields->wipeCode();
    m_ui->qAccountPasswordEdit->wipe();
}

void PaymentForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->cardFields->retranslate();
    m_ui->payerFields->retranslate();
}

/// Below the chosen method. By keyboard that is the next stop too: of the radio buttons only the chosen one is a stop.
void PaymentForm::placeDetails(PaymentMethod method)
{
    const int below = m_ui->rows->indexOf(m_methods.at(int(method))) + 1;
    if (m_ui->rows->indexOf(m_ui->details) == below)
        return;
    m_ui->rows->removeWidget(m_ui->details);
    m_ui->rows->insertWidget(m_ui->rows->indexOf(m_methods.at(int(method))) + 1, m_ui->details);
}

void PaymentForm::render(const CheckoutState &state)
{
    for (MethodRow *row : m_methods)
        row->render(state);
    placeDetails(state.method);
    const bool isSettlement = isSettlementMoney(state.method);
    const MethodOffer &offer = state.chosen();
    QString course = PaymentTexts::course(offer);
    if (state.isPractice && offer.course == PaymentCourse::Redirect)
        course = joinSentences(course, tr("In practice no page opens."));
    m_ui->courseLabel->setText(course);
    m_ui->hostedLabel->setVisible(!state.takesFields && !isSettlement);
    m_ui->cardFields->setVisible(state.takesFields && state.method == PaymentMethod::Card);
    m_ui->payerFields->setVisible(state.takesFields && !payerFieldsOf(state.method).isEmpty());
    m_ui->qAccountFields->setVisible(isSettlement);
    for (QWidget *fields : {static_cast<QWidget *>(m_ui->cardFields), static_cast<QWidget *>(m_ui->payerFields), m_ui->qAccountFields})
        fields->setDisabled(state.isOrdering);
    m_ui->cardFields->render(state);
    m_ui->payerFields->render(state);
    renderQAccount(state);
}

void PaymentForm::renderQAccount(const CheckoutState &state)
{
    m_ui->qAccountMissing->setVisible(!state.hasQAccountPassword);
    m_ui->qAccountPasswordEdit->setEnabled(state.hasQAccountPassword);
    const bool isAboutPassword = state.refusal == ChargeRefusal::QAccountPasswordWrong || state.refusal == ChargeRefusal::QAccountLocked;
    const QString sentence = state.isPasswordMissing ? tr("Enter the Q-account password.") : isAboutPassword ? PaymentTexts::sentence(*state.refusal) : QString();
    m_ui->qAccountPasswordError->setText(sentence);
    m_ui->qAccountPasswordError->setVisible(!sentence.isEmpty());
}

} // namespace console::ui
