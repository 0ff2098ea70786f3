#include "ui/pages/checkout/payer_form.h"

#include "ui/pages/checkout/card_form.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui_payer_form.h"

#include <algorithm>

namespace console::ui {

PayerForm::PayerForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PayerForm>())
{
    m_ui->setupUi(this);
    for (const auto &row : konbiniChainCodes)
        m_ui->konbiniChainBox->addItem(QString(), QString(row.second));
    for (const QLatin1String &code : bankCodes())
        m_ui->bankBox->addItem(QString(), QString(code));
    for (const auto &[field, edit] : edits()) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit = edit, field = field] {
            if (!edit->text().isEmpty()) // an empty field is a finding only when the order is placed
                emit fieldLeft(field);
        });
        connect(edit, &QLineEdit::returnPressed, this, &PayerForm::submitted);
    }
    for (const auto &[field, box] : boxes()) {
        box->setCurrentIndex(-1);
        connect(box, &QComboBox::activated, this, [this, field = field] { emit fieldLeft(field); });
    }
    fillBoxes();
}

PayerForm::~PayerForm() = default;

QList<std::pair<PayerField, QLineEdit *>> PayerForm::edits() const
{
    return {{PayerField::RemitterName, m_ui->remitterNameEdit}, {PayerField::KonbiniName, m_ui->konbiniNameEdit},
            {PayerField::KonbiniPhone, m_ui->konbiniPhoneEdit}, {PayerField::KonbiniEmail, m_ui->konbiniEmailEdit},
            {PayerField::BankAccountName, m_ui->bankNameEdit},  {PayerField::SuicaEmail, m_ui->suicaEmailEdit}};
}

QList<std::pair<PayerField, QComboBox *>> PayerForm::boxes() const
{
    return {{PayerField::KonbiniChain, m_ui->konbiniChainBox}, {PayerField::Bank, m_ui->bankBox}};
}

QMap<PayerField, QLabel *> PayerForm::errors() const
{
    return {{PayerField::RemitterName, m_ui->remitterNameError}, {PayerField::KonbiniChain, m_ui->konbiniChainError},
            {PayerField::KonbiniName, m_ui->konbiniNameError},   {PayerField::KonbiniPhone, m_ui->konbiniPhoneError},
            {PayerField::KonbiniEmail, m_ui->konbiniEmailError}, {PayerField::Bank, m_ui->bankError},
            {PayerField::BankAccountName, m_ui->bankNameError},  {PayerField::SuicaEmail, m_ui->suicaEmailError}};
}

PayerFields PayerForm::fields() const
{
    PayerFields fields;
    fields.remitterName = m_ui->remitterNameEdit->text();
    fields.konbiniChain = valueIn(konbiniChainCodes, m_ui->konbiniChainBox->currentData().toString());
    fields.konbiniName = m_ui->konbiniNameEdit->text();
    fields.konbiniPhone = m_ui->konbiniPhoneEdit->text();
    fields.konbiniEmail = m_ui->konbiniEmailEdit->text();
    fields.bank = m_ui->bankBox->currentData().toString();
    fields.bankAccountName = m_ui->bankNameEdit->text();
    fields.suicaEmail = m_ui->suicaEmailEdit->text();
    return fields;
}

void PayerForm::wipe()
{
    for (const auto &row : edits())
        wipeEdit(row.second);
    for (const auto &row : boxes())
        row.second->setCurrentIndex(-1);
}

void PayerForm::fillBoxes()
{
    for (int row = 0; row < m_ui->konbiniChainBox->count(); ++row) {
        const auto chain = valueIn(konbiniChainCodes, m_ui->konbiniChainBox->itemData(row).toString());
        m_ui->konbiniChainBox->setItemText(row, PaymentTexts::chainName(*chain));
    }
    for (int row = 0; row < m_ui->bankBox->count(); ++row)
        m_ui->bankBox->setItemText(row, PaymentTexts::bankName(m_ui->bankBox->itemData(row).toString()));
    for (const auto &row : boxes())
        row.second->setPlaceholderText(tr("Choose…"));
}

void PayerForm::retranslate()
{
    m_ui->retranslateUi(this);
    fillBoxes();
}

void PayerForm::render(const CheckoutState &state)
{
    const QList<PayerField> asked = payerFieldsOf(state.method);
    m_ui->remitterFields->setVisible(asked.contains(PayerField::RemitterName));
    m_ui->konbiniFields->setVisible(asked.contains(PayerField::KonbiniName));
    m_ui->konbiniChainFields->setVisible(asked.contains(PayerField::KonbiniChain));
    m_ui->bankFields->setVisible(asked.contains(PayerField::Bank));
    m_ui->suicaFields->setVisible(asked.contains(PayerField::SuicaEmail));
    const QMap<PayerField, QLabel *> labels = errors();
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        const auto problem = state.payer.constFind(label.key());
        const bool isWrong = problem != state.payer.constEnd();
        (*label)->setText(isWrong ? PaymentTexts::sentence(label.key(), *problem) : QString());
        (*label)->setVisible(isWrong);
    }
}

bool PayerForm::focusProblem()
{
    QMap<PayerField, QWidget *> fields; // in the order of the page
    for (const auto &[field, edit] : edits())
        fields.insert(field, edit);
    for (const auto &[field, box] : boxes())
        fields.insert(field, box);
    const QMap<PayerField, QLabel *> labels = errors();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (labels.value(field.key())->text().isEmpty())
            continue;
        (*field)->setFocus();
        return true;
    }
    return false;
}

} // namespace console::ui
