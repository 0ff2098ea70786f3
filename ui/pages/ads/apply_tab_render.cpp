#include "ui/language.h"
#include "ui/pages/accounting/accounting_days.h"
#include "ui/pages/ads/ad_application_texts.h"
#include "ui/pages/ads/ad_undecided_bar.h"
#include "ui/pages/ads/apply_tab.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/fitting.h"
#include "ui_apply_tab.h"

#include <QCompleter>
#include <QScopedValueRollback>
#include <QStringListModel>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int bidsAtOnce = 8; ///< further ones by the table's own scroll bar
constexpr qint64 soonSeconds = 600;

QString itemLabel(const Item &item)
{
    return item.name.isEmpty() ? item.itemNumber : QStringLiteral("%1 · %2").arg(item.itemNumber, singleLine(item.name));
}

void setNumber(NumberLabel *label, std::optional<qint64> value)
{
    if (value)
        label->setValue(*value);
    else
        label->setUnknown();
}

} // namespace

void ApplyTab::retranslate()
{
    m_ui->retranslateUi(this);
    // Only here: setting it writes the field anew, also below the caret of somebody who types.
    //: After an amount of Qcash in a field, with a blank before it.
    m_ui->bidPriceEdit->setSuffix(tr(" Qcash"));
    m_bids.retranslate();
    render();
}

void ApplyTab::render()
{
    const AdApplicationState &state = m_controller.state();
    std::optional<StoreFault> fault = state.terms.fault;
    for (const auto &other : {state.startPrice.fault, state.balances.fault, state.items.fault, state.bids.fault}) {
        if (!fault)
            fault = other;
    }
    m_ui->adApplyMessage->setAction(fault ? tr("Try again") : QString());
    if (fault)
        //: Two sentences after one another: what has happened, and what can be done.
        m_ui->adApplyMessage->showMessage(MessageBar::Kind::Error, tr("%1 %2").arg(storeFaultText(*fault), storeFaultAdvice(*fault)));
    else if (!state.placed.isEmpty())
        m_ui->adApplyMessage->showMessage(MessageBar::Kind::Success, AdApplicationTexts::placed(state.placed));
    else
        m_ui->adApplyMessage->clear();
    renderForm();
    renderTerms();
    renderMoney();
    renderBids();
}

void ApplyTab::renderForm()
{
    const QScopedValueRollback<bool> guard(m_isRendering, true);
    const AdApplicationState &state = m_controller.state();
    for (int index = 0; index < m_ui->adKindBox->count(); ++index)
        m_ui->adKindBox->setItemText(index, adName(*valueIn(adKindCodes, m_ui->adKindBox->itemData(index).toString())));
    m_ui->adKindBox->setCurrentIndex(m_ui->adKindBox->findData(QString(codeIn(adKindCodes, state.form.kind))));
    renderItems();
    renderSlots();
    renderDays();
    renderPrice();
    renderError();
    const bool isAuction = !state.terms.value || !*state.terms.value || (*state.terms.value)->pricing == AdPricing::Auction;
    m_ui->placeBidButton->setText(isAuction ? tr("Place bid") : tr("Apply"));
    m_ui->placeBidButton->setEnabled(!state.isPlacing && state.terms.value.has_value() && state.hasDays());
    renderBuying();
}

/// Where Qcash is missing, buying it is what comes next.
void ApplyTab::renderBuying()
{
    const qint64 missing = m_controller.state().missing;
    m_ui->buyQcashButton->setText(missing > 0 ? tr("Buy Qcash: %1 missing").arg(formatNumber(missing)) : tr("Buy Qcash"));
    setStyleProperty(m_ui->buyQcashButton, "variant", missing > 0 ? QStringLiteral("primary") : QStringLiteral("secondary"));
    setStyleProperty(m_ui->placeBidButton, "variant", missing > 0 ? QStringLiteral("secondary") : QStringLiteral("primary"));
}

void ApplyTab::renderItems()
{
    const QScopedValueRollback<bool> guard(m_isRendering, true);
    const AdApplicationState &state = m_controller.state();
    QComboBox *box = m_ui->adItemBox;
    QLineEdit *edit = box->lineEdit();
    const QString typed = edit->text();
    const int cursor = edit->cursorPosition();
    QList<Item> items = state.items.value.value_or(QList<Item>());
    const auto isChosen = [&](const Item &item) { return state.form.item && item.itemNumber == state.form.item->itemNumber; };
    if (state.form.item && std::none_of(items.cbegin(), items.cend(), isChosen))
        items.prepend(*state.form.item);
    QStringList labels;
    for (const Item &item : items)
        labels.append(itemLabel(item));
    const bool isTyping = edit->hasFocus() && typed == state.form.itemText && !typed.isEmpty();
    if (labels != m_shownItems) {
        m_shownItems = labels;
        box->clear();
        for (const Item &item : items)
            box->addItem(itemLabel(item), item.itemNumber);
        box->setCurrentIndex(-1);
        if (isTyping && !items.isEmpty())
            box->completer()->complete();
    }
    if (isTyping || !state.form.item) {
        if (!isTyping)
            box->setCurrentIndex(-1);
        if (edit->text() != state.form.itemText) {
            edit->setText(state.form.itemText);
            edit->setCursorPosition(std::min<int>(cursor, int(state.form.itemText.size())));
        }
    } else {
        box->setCurrentIndex(box->findData(state.form.item->itemNumber));
        edit->setCursorPosition(0);
    }
    edit->setPlaceholderText(tr("Number, code or name"));
}

void ApplyTab::renderSlots()
{
    const AdApplicationState &state = m_controller.state();
    const bool isCategory = state.hasSlot() && (*state.terms.value)->slot == AdSlot::Category;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->adKeywordCaption), static_cast<QWidget *>(m_ui->adKeywordEdit)})
        widget->setVisible(state.hasSlot());
    m_ui->adKeywordCaption->setText(isCategory ? tr("Category") : tr("Keyword"));
    m_ui->adKeywordEdit->setAccessibleName(isCategory ? tr("Category") : tr("Keyword"));
    if (m_ui->adKeywordEdit->text() != state.form.slot)
        m_ui->adKeywordEdit->setText(state.form.slot);
    if (m_slots->stringList() != state.slotsOffered)
        m_slots->setStringList(state.slotsOffered);
}

void ApplyTab::renderDays()
{
    const AdForm &form = m_controller.state().form;
    for (QDateEdit *edit : {m_ui->adFromEdit, m_ui->adToEdit})
        fitDateEdit(edit);
    if (form.firstDay.isValid())
        m_ui->adFromEdit->setDate(form.firstDay);
    if (form.firstDay.isValid())
        m_ui->adToEdit->setMinimumDate(form.firstDay);
    if (form.lastDay.isValid())
        m_ui->adToEdit->setDate(form.lastDay);
}

void ApplyTab::renderPrice()
{
    const AdApplicationState &state = m_controller.state();
    const bool hasTerms = state.terms.value && *state.terms.value;
    const bool isFixed = hasTerms && (*state.terms.value)->pricing == AdPricing::Fixed;
    m_ui->bidPriceCaption->setText(isFixed ? tr("Price of a day") : tr("Bid price"));
    m_ui->bidPriceEdit->setAccessibleName(isFixed ? tr("Price of a day in Qcash") : tr("Bid price of a day in Qcash"));
    m_ui->bidPriceEdit->setEnabled(hasTerms && !isFixed);
    // Both write the field's text anew, and move the caret of somebody who types.
    const int step = hasTerms ? int(std::min<qint64>((*state.terms.value)->unit.value(), m_ui->bidPriceEdit->maximum())) : 1;
    if (m_ui->bidPriceEdit->singleStep() != step)
        m_ui->bidPriceEdit->setSingleStep(step);
    const int price = int(std::min<qint64>(state.form.price.value(), m_ui->bidPriceEdit->maximum()));
    if (m_ui->bidPriceEdit->value() != price)
        m_ui->bidPriceEdit->setValue(price);
}

QVBoxLayout *ApplyTab::placeOf(AdRefusal refusal) const
{
    switch (refusal) {
    case AdRefusal::NoSuchAd:
        return m_ui->adKindField;
    case AdRefusal::NoItem:
    case AdRefusal::NotOnSale:
        return m_ui->adItemField;
    case AdRefusal::NoSlot:
        return m_ui->adKeywordField;
    case AdRefusal::NoDays:
    case AdRefusal::NotOpenYet:
    case AdRefusal::Closed:
    case AdRefusal::AlreadyOnSlot:
        return m_ui->adDatesField;
    case AdRefusal::FixedPrice:
    case AdRefusal::UnderStartPrice:
    case AdRefusal::NotInUnits:
        return m_ui->bidPriceField;
    case AdRefusal::ActionIdReused:
    case AdRefusal::NotFound:
    case AdRefusal::NotYetClosed:
    case AdRefusal::AlreadyDecided:
    case AdRefusal::NotWon:
    case AdRefusal::NotARefund:
    case AdRefusal::NotEnoughQcash:
        return m_ui->adErrorField;
    }
    Q_UNREACHABLE();
}

void ApplyTab::renderError()
{
    const AdApplicationState &state = m_controller.state();
    // Days that are none, or too many, are told at once.
    const auto refusal = state.refusal || state.hasDays() ? state.refusal : std::optional(AdRefusal::NoDays);
    QVBoxLayout *place = refusal ? placeOf(*refusal) : m_ui->adErrorField;
    for (QVBoxLayout *field : {m_ui->adKindField, m_ui->adItemField, m_ui->adKeywordField, m_ui->adDatesField, m_ui->bidPriceField, m_ui->adErrorField}) {
        if (field != place)
            field->removeWidget(m_ui->adErrorLabel);
    }
    if (place->indexOf(m_ui->adErrorLabel) < 0)
        place->addWidget(m_ui->adErrorLabel);
    QString sentence;
    if (state.fault)
        sentence = tr("%1 Nothing was booked.").arg(storeFaultText(*state.fault));
    else if (refusal)
        sentence = AdApplicationTexts::refusal(state, *refusal);
    m_ui->adErrorLabel->setText(sentence);
    m_ui->adErrorLabel->setVisible(!sentence.isEmpty());
}

void ApplyTab::renderTerms()
{
    const AdApplicationState &state = m_controller.state();
    const bool hasTerms = state.terms.value && *state.terms.value;
    const bool isFixed = hasTerms && (*state.terms.value)->pricing == AdPricing::Fixed;
    const QString none = QStringLiteral("–");
    m_ui->adPricingLabel->setText(hasTerms ? AdApplicationTexts::pricing((*state.terms.value)->pricing) : none);
    m_ui->adBidTimeCaption->setText(isFixed ? tr("Time for applications") : tr("Time for bids"));
    m_ui->adBidTimeLabel->setText(hasTerms ? AdApplicationTexts::bidTime(state.window) : none);
    m_ui->adDisplayTimeLabel->setText(hasTerms ? AdApplicationTexts::displayTime(state.window) : none);
    m_ui->adStartPriceCaption->setText(isFixed ? tr("Price of a day") : state.isMegaWari ? tr("Start price (Mega-wari)") : tr("Start price"));
    m_ui->adStartPriceLabel->setText(state.startPrice.value ? tr("%1 Qcash").arg(formatNumber(state.startPrice.value->value())) : none);
    m_ui->adUnitCaption->setVisible(!isFixed);
    m_ui->adUnitLabel->setVisible(!isFixed);
    m_ui->adUnitLabel->setText(hasTerms ? tr("%1 Qcash").arg(formatNumber((*state.terms.value)->unit.value())) : none);
    m_ui->adHoldLabel->setText(hasTerms ? AdApplicationTexts::settling(**state.terms.value) : QString());
    renderCountdown();
}

void ApplyTab::renderCountdown()
{
    const AdApplicationState &state = m_controller.state();
    const bool hasTerms = state.terms.value && *state.terms.value;
    m_ui->bidCountdownLabel->setText(hasTerms ? AdApplicationTexts::countdown(state) : QStringLiteral("–"));
    m_ui->bidCountdownLabel->setProperty("value", qlonglong(state.secondsLeft));
    const bool isUrgent = state.bidding == AdBidding::Closed || (state.bidding == AdBidding::Open && state.secondsLeft < soonSeconds);
    setStyleProperty(m_ui->bidCountdownLabel, "textRole", isUrgent ? QStringLiteral("attention") : QStringLiteral("normalCount"));
}

void ApplyTab::renderMoney()
{
    const AdApplicationState &state = m_controller.state();
    const auto &balances = state.balances.value;
    setNumber(m_ui->requiredQcashLabel, state.required ? std::optional(state.required->value()) : std::nullopt);
    const bool isProduct = state.required && state.form.days() > 1;
    m_ui->adSumCaption->setVisible(isProduct);
    m_ui->adSumLabel->setVisible(isProduct);
    m_ui->adSumLabel->setText(isProduct ? AdApplicationTexts::factors(state.dayPrices) : QString());
    setNumber(m_ui->adSpendableLabel, balances ? std::optional(balances->spendable.value()) : std::nullopt);
    setNumber(m_ui->adLeftLabel, balances && state.required ? std::optional(balances->spendable.value() - state.required->value()) : std::nullopt);
    setStyleProperty(m_ui->adLeftLabel, "textRole", state.missing > 0 ? QStringLiteral("attention") : QString());
}

void ApplyTab::renderBids()
{
    const AdApplicationState &state = m_controller.state();
    const QList<AdBid> bids = state.bids.value.value_or(QList<AdBid>());
    if (bids != m_bids.bids() || m_bidsShownAt != state.bidsReadAt) {
        // The selected bid stays selected, wherever it stands now.
        const AdBid *selected = selectedBid();
        const qint64 number = selected ? selected->number : 0;
        m_bidsShownAt = state.bidsReadAt;
        m_bids.setBids(bids, state.bidsReadAt);
        for (int row = 0; row < bids.size() && number > 0; ++row) {
            if (bids.at(row).number == number)
                m_ui->adApplicationView->selectRow(row);
        }
    }
    m_ui->adApplicationView->setVisible(!bids.isEmpty());
    m_ui->adBidsEmpty->setVisible(bids.isEmpty());
    m_ui->adBidsEmpty->setText(state.bids.value ? tr("No bids or applications yet. Choose an ad and an item above; what you place stands here.") : QString());
    m_ui->adBidsCount->setText(bids.size() < AdApplicationState::bidsShown ? QString() : tr("The newest %1").arg(formatNumber(bids.size())));
    fitHeight(m_ui->adApplicationView, bidsAtOnce);
    renderActs();
    renderDone();
}

void ApplyTab::renderActs()
{
    const AdBid *bid = selectedBid();
    for (QPushButton *button : {m_ui->applyChangeButton, m_ui->applyWithdrawButton, m_ui->applyCourseButton})
        button->setVisible(m_bids.rowCount() > 0);
    m_ui->applyChangeButton->setEnabled(bid && m_dialogs.isOffered(AdAct::Change, *bid));
    m_ui->applyWithdrawButton->setEnabled(bid && m_dialogs.isOffered(AdAct::Withdraw, *bid));
    m_ui->applyCourseButton->setEnabled(bid != nullptr);
}

void ApplyTab::renderDone()
{
    const QString done = m_dialogs.doneText();
    if (done.isEmpty())
        m_ui->adBidsDoneBar->clear();
    else
        m_ui->adBidsDoneBar->showMessage(MessageBar::Kind::Success, done);
}

} // namespace console::ui
