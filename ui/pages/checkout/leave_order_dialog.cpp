#include "ui/pages/checkout/leave_order_dialog.h"

#include "ui/pages/checkout/instruction_texts.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_leave_order_dialog.h"

#include <QShowEvent>

namespace console::ui {

LeaveOrderDialog::LeaveOrderDialog(OrderController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::LeaveOrderDialog>())
{
    m_ui->setupUi(this);
    controller.beginLeaving();
    connect(m_ui->confirmLeaveButton, &QPushButton::clicked, &controller, &OrderController::leave);
    connect(m_ui->keepOrderButton, &QPushButton::clicked, this, &LeaveOrderDialog::reject);
    connect(&controller, &OrderController::stateChanged, this, &LeaveOrderDialog::render);
    m_ui->keepOrderButton->setDefault(true);
    m_ui->keepOrderButton->setFocus();
    render();
}

LeaveOrderDialog::~LeaveOrderDialog() = default;

void LeaveOrderDialog::reject()
{
    if (m_controller.state().work != OrderWork::Leaving)
        QDialog::reject();
}

void LeaveOrderDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void LeaveOrderDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void LeaveOrderDialog::render()
{
    const OrderState &state = m_controller.state();
    const bool isLeaving = state.work == OrderWork::Leaving;
    if (!isLeaving && !state.isAwaiting() && !state.fault) {
        // It ended, or was paid in the meantime: the page behind says which.
        QDialog::done(Accepted);
        return;
    }
    if (state.order) {
        const TicketOrder &order = *state.order;
        m_ui->leaveNumberLabel->setText(QString::number(order.orderNumber));
        m_ui->leaveTicketLabel->setText(PaymentTexts::ticketName(order.ticket));
        m_ui->leaveMethodLabel->setText(PaymentTexts::methodName(order.method));
        m_ui->leaveAmountLabel->setText(InstructionTexts::yen(order.priceYen()));
    }
    m_ui->leaveErrorLabel->setText(state.fault ? storeFaultText(*state.fault) : QString());
    m_ui->leaveErrorLabel->setVisible(state.fault.has_value());
    m_ui->confirmLeaveButton->setEnabled(!isLeaving && state.isAwaiting());
    m_ui->confirmLeaveButton->setText(isLeaving ? tr("Giving up…") : tr("Give up the order"));
    m_ui->keepOrderButton->setEnabled(!isLeaving);
    if (isVisible())
        growToFit(this);
}

} // namespace console::ui
