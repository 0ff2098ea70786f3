#include "ui/pages/ads/ad_act_dialog.h"

#include "ui/pages/ads/ad_bid_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace console::ui {

void showSentence(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

AdActDialog::AdActDialog(AdBidActsController &controller, QWidget *parent) : QDialog(parent), m_controller(controller)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void AdActDialog::begin(QPushButton *cancel, QPushButton *confirm)
{
    m_cancel = cancel;
    m_confirm = confirm;
    connect(cancel, &QPushButton::clicked, this, &AdActDialog::reject);
    connect(&m_controller, &AdBidActsController::stateChanged, this, &AdActDialog::follow);
    cancel->setDefault(true);
    renderAll();
}

void AdActDialog::reject()
{
    m_controller.cancel();
}

void AdActDialog::follow()
{
    if (!state().act) {
        QDialog::done(state().done ? Accepted : Rejected);
        return;
    }
    renderAll();
}

void AdActDialog::renderAll()
{
    m_cancel->setEnabled(!state().isBooking);
    m_confirm->setEnabled(!state().isBooking);
    render();
    if (isVisible())
        growToFit(this);
}

QString AdActDialog::error() const
{
    if (state().fault)
        //: %1 is a sentence on what has happened.
        return tr("%1 Nothing was booked.").arg(storeFaultText(*state().fault));
    return state().refusal ? AdBidTexts::refusal(*state().refusal) : QString();
}

std::optional<qint64> AdActDialog::spendableAfter(qint64 change) const
{
    const auto &balances = state().balances.value;
    return balances ? std::optional(balances->spendable.value() + change) : std::nullopt;
}

void AdActDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_confirm) {
        retranslateForm();
        renderAll();
    }
    QDialog::changeEvent(event);
}

void AdActDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

} // namespace console::ui
