#include "ui/pages/ads/refund_ad_dialog.h"

#include "ui/pages/ads/ad_bid_texts.h"
#include "ui_refund_ad_dialog.h"

#include <algorithm>

namespace console::ui {

RefundAdDialog::RefundAdDialog(AdBidActsController &controller, QWidget *parent)
    : AdActDialog(controller, parent), m_ui(std::make_unique<Ui::RefundAdDialog>())
{
    m_ui->setupUi(this);
    const qint64 open = this->controller().shownMinutes() - state().bid.lostMinutes;
    m_ui->refundMinutesSpin->setMaximum(int(std::clamp<qint64>(open, 0, m_ui->refundMinutesSpin->maximum())));
    connect(m_ui->refundMinutesSpin, &QSpinBox::valueChanged, this, [this] { render(); });
    connect(m_ui->refundConfirmButton, &QPushButton::clicked, this, [this] {
        m_ui->refundMinutesSpin->interpretText();
        this->controller().refund(m_ui->refundMinutesSpin->value(), m_ui->refundNoteEdit->text());
    });
    begin(m_ui->refundCancelButton, m_ui->refundConfirmButton);
    m_ui->refundMinutesSpin->selectAll();
}

RefundAdDialog::~RefundAdDialog() = default;

void RefundAdDialog::retranslateForm()
{
    m_ui->retranslateUi(this);
}

void RefundAdDialog::render()
{
    const AdBid &bid = state().bid;
    m_ui->refundBidLabel->setText(AdBidTexts::bid(bid));
    m_ui->refundPaidValue->setValue(bid.price.value());
    m_ui->refundBeforeValue->setValue(bid.refunded.value());
    m_ui->refundShownValue->setValue(controller().shownMinutes());
    m_ui->refundMinutesSpin->setEnabled(!state().isBooking);
    m_ui->refundNoteEdit->setEnabled(!state().isBooking);
    const auto back = controller().refundOf(m_ui->refundMinutesSpin->value());
    m_ui->refundBackValue->setValue(back ? back->value() : 0);
    if (const auto after = spendableAfter(back ? back->value() : 0))
        m_ui->refundSpendableValue->setValue(*after);
    else
        m_ui->refundSpendableValue->setUnknown();
    // What is typed is judged as it stands; before that there is nothing to say.
    const bool isWrong = m_ui->refundMinutesSpin->value() > 0 && !back;
    showSentence(m_ui->refundMinutesError, isWrong ? AdBidTexts::refusal(AdRefusal::NotARefund) : QString());
    showSentence(m_ui->refundError, !state().fault && state().refusal == AdRefusal::NotARefund ? QString() : error());
    m_ui->refundConfirmButton->setEnabled(!state().isBooking && back && !back->isZero());
}

} // namespace console::ui
