#include "ui/pages/ads/withdraw_bid_dialog.h"

#include "ui/pages/ads/ad_bid_texts.h"
#include "ui_withdraw_bid_dialog.h"

namespace console::ui {

WithdrawBidDialog::WithdrawBidDialog(AdBidActsController &controller, QWidget *parent)
    : AdActDialog(controller, parent), m_ui(std::make_unique<Ui::WithdrawBidDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->withdrawBidConfirmButton, &QPushButton::clicked, this, [this] { this->controller().withdraw(); });
    begin(m_ui->withdrawBidCancelButton, m_ui->withdrawBidConfirmButton);
}

WithdrawBidDialog::~WithdrawBidDialog() = default;

void WithdrawBidDialog::retranslateForm()
{
    m_ui->retranslateUi(this);
}

void WithdrawBidDialog::render()
{
    const qint64 price = state().bid.price.value();
    m_ui->withdrawBidLabel->setText(AdBidTexts::bid(state().bid));
    m_ui->withdrawBidReleasedValue->setValue(price);
    if (const auto after = spendableAfter(price))
        m_ui->withdrawBidSpendableValue->setValue(*after);
    else
        m_ui->withdrawBidSpendableValue->setUnknown();
    showSentence(m_ui->withdrawBidError, error());
}

} // namespace console::ui
