#include "ui/pages/ads/reopen_bid_dialog.h"

#include "ui/pages/ads/ad_bid_texts.h"
#include "ui_reopen_bid_dialog.h"

namespace console::ui {

ReopenBidDialog::ReopenBidDialog(AdBidActsController &controller, QWidget *parent)
    : AdActDialog(controller, parent), m_ui(std::make_unique<Ui::ReopenBidDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->reopenReasonEdit, &QLineEdit::textChanged, this, [this] { render(); });
    connect(m_ui->reopenConfirmButton, &QPushButton::clicked, this, [this] { this->controller().reopen(m_ui->reopenReasonEdit->text()); });
    begin(m_ui->reopenCancelButton, m_ui->reopenConfirmButton);
}

ReopenBidDialog::~ReopenBidDialog() = default;

void ReopenBidDialog::retranslateForm()
{
    m_ui->retranslateUi(this);
}

void ReopenBidDialog::render()
{
    const AdBid &bid = state().bid;
    const qint64 back = bid.state == AdBidState::Won ? bid.price.value() - bid.refunded.value() : 0;
    m_ui->reopenBidLabel->setText(AdBidTexts::bid(bid));
    m_ui->reopenBackValue->setValue(back);
    m_ui->reopenHeldValue->setValue(bid.price.value());
    const auto after = spendableAfter(back - bid.price.value());
    if (after && *after >= 0)
        m_ui->reopenSpendableValue->setValue(*after);
    else
        m_ui->reopenSpendableValue->setUnknown();
    //: %1 is an amount of Qcash.
    const QString refunds = tr("The refund for a display failure, %1, is taken back with it.").arg(AdBidTexts::qcash(bid.refunded.value()));
    showSentence(m_ui->reopenRefundLabel, bid.refunded.isZero() ? QString() : refunds);
    m_ui->reopenReasonEdit->setEnabled(!state().isBooking);
    const bool hasReason = !m_ui->reopenReasonEdit->text().trimmed().isEmpty();
    showSentence(m_ui->reopenReasonError, hasReason || state().isBooking ? QString() : tr("Say why: the reason stays in the bid's course."));
    showSentence(m_ui->reopenError, error());
    m_ui->reopenConfirmButton->setEnabled(!state().isBooking && hasReason);
}

} // namespace console::ui
