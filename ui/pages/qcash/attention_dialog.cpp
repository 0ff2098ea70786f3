#include "ui/pages/qcash/attention_dialog.h"

#include "ui/language.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/pages/qcash/attention_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_attention_dialog.h"

#include <QShowEvent>

namespace console::ui {

AttentionDialog::AttentionDialog(PaymentAttentionController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::AttentionDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->confirmAttentionButton, &QPushButton::clicked, &controller, &PaymentAttentionController::confirm);
    connect(m_ui->cancelAttentionButton, &QPushButton::clicked, this, &AttentionDialog::reject);
    connect(&controller, &PaymentAttentionController::stateChanged, this, &AttentionDialog::render);
    m_ui->cancelAttentionButton->setDefault(true);
    m_ui->cancelAttentionButton->setFocus();
    render();
}

AttentionDialog::~AttentionDialog() = default;

void AttentionDialog::reject()
{
    m_controller.cancel();
}

void AttentionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void AttentionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void AttentionDialog::render()
{
    const PaymentAttentionState &state = m_controller.state();
    if (!state.asking) {
        QDialog::done(Accepted);
        return;
    }
    m_ui->attentionPaymentLabel->setText(joinSentences(AttentionTexts::what(state.asked->attention), AttentionTexts::why(*state.asked)));
    switch (*state.asking) {
    case AttentionResolution::Credited:
        renderCredit();
        break;
    case AttentionResolution::DealtWith:
        renderDealWith();
        break;
    }
    const QString error = state.refusal ? AttentionTexts::sentence(*state.refusal)
                          : state.fault ? joinSentences(storeFaultText(*state.fault), tr("Nothing was booked."))
                                        : QString();
    m_ui->attentionErrorLabel->setText(error);
    m_ui->attentionErrorLabel->setVisible(!error.isEmpty());
    m_ui->confirmAttentionButton->setEnabled(!state.isDeciding && !state.refusal);
    m_ui->cancelAttentionButton->setEnabled(!state.isDeciding);
    if (isVisible())
        growToFit(this);
}

void AttentionDialog::renderCredit()
{
    const PaymentAttentionState &state = m_controller.state();
    setWindowTitle(tr("Credit the Qcash"));
    m_ui->attentionQuestion->setText(tr("Credit the Qcash of this order after all?"));
    m_ui->attentionFacts->setVisible(state.asked->order.has_value());
    if (state.asked->order) {
        const TicketOrder &order = *state.asked->order;
        m_ui->attentionOrderLabel->setText(QString::number(order.orderNumber));
        m_ui->attentionTicketLabel->setText(PaymentTexts::ticketName(order.ticket));
        if (state.balances.value)
            m_ui->attentionNewTotalLabel->setValue(state.balances.value->total.value() + order.ticket);
        else
            m_ui->attentionNewTotalLabel->setUnknown();
    }
    m_ui->attentionWarningLabel->setText(tr("This can't be undone: a paid order can't be cancelled or refunded."));
    m_ui->attentionRecordLabel->setText(tr("It is recorded in this book; buy the ticket in J·QSM too."));
    m_ui->confirmAttentionButton->setText(state.isDeciding ? tr("Crediting…") : tr("Credit the Qcash"));
    m_ui->confirmAttentionButton->setAccessibleName(tr("Credit the Qcash now"));
}

void AttentionDialog::renderDealWith()
{
    const PaymentAttentionState &state = m_controller.state();
    setWindowTitle(tr("Mark as dealt with"));
    m_ui->attentionQuestion->setText(tr("Mark this payment as dealt with?"));
    m_ui->attentionFacts->hide();
    m_ui->attentionWarningLabel->setText(tr("No Qcash is credited and nothing is paid back by this. The payment is not shown again."));
    m_ui->attentionRecordLabel->setText(tr("It is recorded in this book only: have the payment service pay the money back first."));
    m_ui->confirmAttentionButton->setText(state.isDeciding ? tr("Marking…") : tr("Mark as dealt with"));
    m_ui->confirmAttentionButton->setAccessibleName(tr("Mark the payment as dealt with now"));
}

} // namespace console::ui
