#include "ui/pages/ads/change_bid_dialog.h"

#include "ui/pages/ads/ad_bid_texts.h"
#include "ui_change_bid_dialog.h"

#include <algorithm>
#include <limits>

namespace console::ui {

ChangeBidDialog::ChangeBidDialog(AdBidActsController &controller, QWidget *parent)
    : AdActDialog(controller, parent), m_ui(std::make_unique<Ui::ChangeBidDialog>())
{
    m_ui->setupUi(this);
    if (const auto &terms = state().terms)
        m_ui->changePriceSpin->setSingleStep(int(std::min<qint64>(terms->unit.value(), std::numeric_limits<int>::max())));
    m_ui->changePriceSpin->setValue(int(std::min<qint64>(state().bid.price.value(), m_ui->changePriceSpin->maximum())));
    m_ui->changePriceSpin->selectAll();
    connect(m_ui->changePriceSpin, &QSpinBox::valueChanged, this, [this] { render(); });
    connect(m_ui->changeConfirmButton, &QPushButton::clicked, this, [this] {
        m_ui->changePriceSpin->interpretText();
        this->controller().change(m_ui->changePriceSpin->value());
    });
    begin(m_ui->changeCancelButton, m_ui->changeConfirmButton);
}

ChangeBidDialog::~ChangeBidDialog() = default;

void ChangeBidDialog::retranslateForm()
{
    m_ui->retranslateUi(this);
}

void ChangeBidDialog::renderFigures()
{
    const qint64 before = state().bid.price.value();
    const qint64 price = m_ui->changePriceSpin->value();
    m_ui->changeNowValue->setValue(before);
    m_ui->changeReleasedValue->setValue(before);
    m_ui->changeHeldValue->setValue(price);
    if (state().terms) {
        m_ui->changeStartValue->setValue(state().startPrice.value());
        m_ui->changeUnitValue->setValue(state().terms->unit.value());
    } else {
        m_ui->changeStartValue->setUnknown();
        m_ui->changeUnitValue->setUnknown();
    }
    const auto after = spendableAfter(before - price);
    if (after && *after >= 0)
        m_ui->changeSpendableValue->setValue(*after);
    else
        m_ui->changeSpendableValue->setUnknown();
}

void ChangeBidDialog::render()
{
    m_ui->changeBidLabel->setText(AdBidTexts::bid(state().bid));
    m_ui->changePriceSpin->setEnabled(!state().isBooking);
    renderFigures();
    // What is typed is judged as it stands; what the store has said of another price is over.
    const auto price = Qcash::of(m_ui->changePriceSpin->value());
    const auto typed = state().terms && price ? priceRefusal(*state().terms, state().startPrice, *price) : std::nullopt;
    const auto after = spendableAfter(state().bid.price.value() - m_ui->changePriceSpin->value());
    QString beside;
    if (typed)
        beside = AdBidTexts::refusal(*typed);
    else if (after && *after < 0)
        beside = AdBidTexts::refusal(AdRefusal::NotEnoughQcash);
    const bool isSame = price == state().bid.price;
    showSentence(m_ui->changePriceError, beside);
    showSentence(m_ui->changeError, beside.isEmpty() ? error() : QString());
    m_ui->changeConfirmButton->setEnabled(!state().isBooking && beside.isEmpty() && !isSame);
}

} // namespace console::ui
