#include "ui/pages/ads/confirm_bid_dialog.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_application_texts.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/fitting.h"
#include "ui_confirm_bid_dialog.h"

#include <QShowEvent>

namespace console::ui {

ConfirmBidDialog::ConfirmBidDialog(AdApplicationController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::ConfirmBidDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->confirmBidButton, &QPushButton::clicked, &controller, &AdApplicationController::place);
    connect(m_ui->cancelBidButton, &QPushButton::clicked, this, &ConfirmBidDialog::reject);
    connect(&controller, &AdApplicationController::stateChanged, this, &ConfirmBidDialog::follow);
    m_ui->cancelBidButton->setFocus();
    render();
}

ConfirmBidDialog::~ConfirmBidDialog() = default;

void ConfirmBidDialog::reject()
{
    m_controller.cancel();
}

void ConfirmBidDialog::follow()
{
    if (!m_controller.state().isConfirming)
        QDialog::done(m_controller.state().placed.isEmpty() ? Rejected : Accepted);
    else
        render();
}

void ConfirmBidDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void ConfirmBidDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void ConfirmBidDialog::render()
{
    const AdApplicationState &state = m_controller.state();
    if (!state.terms.value || !*state.terms.value || !state.required)
        return;
    const AdTerms &terms = **state.terms.value;
    const bool isAuction = terms.pricing == AdPricing::Auction;
    setWindowTitle(isAuction ? tr("Place bid") : tr("Apply for an ad"));
    m_ui->confirmBidTitle->setText(isAuction ? tr("Place %Ln bid(s)?", nullptr, int(state.form.days()))
                                             : tr("Apply for this ad for %Ln day(s)?", nullptr, int(state.form.days())));
    m_ui->confirmBidAdLabel->setText(adName(state.form.kind));
    const QString name = state.form.item ? state.form.item->name : QString();
    showPlain(m_ui->confirmBidItemLabel, name.isEmpty() ? state.form.itemNumber() : QStringLiteral("%1 · %2").arg(state.form.itemNumber(), name));
    m_ui->confirmBidSlotCaption->setVisible(state.hasSlot());
    m_ui->confirmBidSlotLabel->setVisible(state.hasSlot());
    m_ui->confirmBidSlotCaption->setText(terms.slot == AdSlot::Category ? tr("Category") : tr("Keyword"));
    showPlain(m_ui->confirmBidSlotLabel, state.form.slot.trimmed());
    m_ui->confirmBidDaysLabel->setText(AdApplicationTexts::days(state.form));
    m_ui->confirmBidSumLabel->setText(AdApplicationTexts::sum(state.dayPrices, *state.required));
    const auto left = state.balances.value ? state.balances.value->spendable.minus(*state.required) : std::nullopt;
    m_ui->confirmBidLeftLabel->setText(left ? tr("%1 Qcash").arg(formatNumber(left->value())) : QStringLiteral("–"));
    m_ui->confirmBidHoldLabel->setText(AdApplicationTexts::settling(terms));
    m_ui->confirmBidButton->setText(state.isPlacing ? tr("Placing…") : isAuction ? tr("Place bid") : tr("Apply"));
    m_ui->confirmBidButton->setEnabled(!state.isPlacing);
    m_ui->cancelBidButton->setEnabled(!state.isPlacing);
    if (isVisible())
        growToFit(this);
}

} // namespace console::ui
