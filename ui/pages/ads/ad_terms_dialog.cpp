#include "ui/pages/ads/ad_terms_dialog.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_terms_texts.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_ad_terms_dialog.h"

#include <QLayout>
#include <QShowEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int firstWidth = 520;
constexpr int largestPrice = 2'000'000'000;

int shownAmount(const std::optional<Qcash> &amount)
{
    return amount ? int(std::min<qint64>(amount->value(), largestPrice)) : 0;
}

void showError(QLabel *label, bool isShown, const QString &text)
{
    label->setVisible(isShown);
    label->setText(isShown ? text : QString());
}

void setQuietly(QSpinBox *spin, int value)
{
    const QSignalBlocker quiet(spin);
    if (spin->value() != value)
        spin->setValue(value);
}

} // namespace

AdTermsDialog::AdTermsDialog(AdPriceListController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::AdTermsDialog>())
{
    m_ui->setupUi(this);
    const AdTermsEdit edit = controller.state().edit.value_or(AdTermsEdit());
    m_ui->termsFromEdit->setDate(edit.fields.validFrom);
    if (edit.before.pricing == AdPricing::Auction && edit.fields.unit)
        m_ui->termsPriceSpin->setSingleStep(shownAmount(edit.fields.unit));
    render();
    connect(m_ui->termsFromEdit, &QDateEdit::dateChanged, this, &AdTermsDialog::edited);
    for (QSpinBox *spin : {m_ui->termsPriceSpin, m_ui->termsUnitSpin, m_ui->termsDaysSpin})
        connect(spin, &QSpinBox::valueChanged, this, &AdTermsDialog::edited);
    connect(m_ui->saveTermsButton, &QPushButton::clicked, this, &AdTermsDialog::save);
    connect(m_ui->cancelTermsButton, &QPushButton::clicked, this, &AdTermsDialog::reject);
    connect(&controller, &AdPriceListController::stateChanged, this, &AdTermsDialog::render);
    connect(&controller, &AdPriceListController::saved, this, &QDialog::accept);
    m_ui->termsFromEdit->setFocus();
    resize(firstWidth, 0);
}

AdTermsDialog::~AdTermsDialog() = default;

void AdTermsDialog::reject()
{
    if (m_controller.state().isSaving)
        return;
    QDialog::reject();
    m_controller.giveUp();
}

void AdTermsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void AdTermsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void AdTermsDialog::edited()
{
    m_controller.setFields({m_ui->termsFromEdit->date(), known<Qcash>(m_ui->termsPriceSpin->value()), known<Qcash>(m_ui->termsUnitSpin->value()),
                            m_ui->termsDaysSpin->value()});
}

void AdTermsDialog::save()
{
    for (QSpinBox *spin : {m_ui->termsPriceSpin, m_ui->termsUnitSpin, m_ui->termsDaysSpin})
        spin->interpretText();
    const auto &edit = m_controller.state().edit;
    if (!edit)
        return;
    m_showsErrors = true;
    if (edit->problems.any()) {
        focusWrongField(edit->problems);
        render();
        return;
    }
    m_controller.save();
}

/// The first one.
void AdTermsDialog::focusWrongField(const AdTermsProblems &problems)
{
    QWidget *wrong = m_ui->termsPriceSpin;
    if (problems.daysOutOfRange)
        wrong = m_ui->termsDaysSpin;
    if (problems.unitNotPositive)
        wrong = m_ui->termsUnitSpin;
    if (problems.priceNotPositive || problems.priceNotInUnits)
        wrong = m_ui->termsPriceSpin;
    if (problems.noDay || !wrong->isEnabled())
        wrong = m_ui->termsFromEdit;
    wrong->setFocus();
}

void AdTermsDialog::render()
{
    const AdPriceListState &state = m_controller.state();
    if (!state.edit) {
        // Signed out of the shop: nothing of it stays on the screen.
        if (isVisible())
            QDialog::reject();
        return;
    }
    const AdTermsEdit edit = *state.edit;
    setWindowTitle(edit.isBuiltIn ? tr("Built-in terms: %1").arg(adName(edit.kind)) : tr("Own terms: %1").arg(adName(edit.kind)));
    m_ui->termsIntroLabel->setText(edit.isBuiltIn
                                       ? tr("The built-in terms hold again from the day you choose. This is recorded in this book only; it changes nothing in J·QSM.")
                                       : tr("Set here what J·QSM shows for this ad. This is recorded in this book only; it changes nothing in J·QSM."));
    renderFields(edit);
    renderProblems(edit);
    renderChange(edit);
    m_ui->saveTermsButton->setEnabled(!state.isSaving && !edit.problems.nothingChanges);
    m_ui->saveTermsButton->setText(state.isSaving ? tr("Saving…") : tr("Save"));
    m_ui->cancelTermsButton->setEnabled(!state.isSaving);
    if (!isVisible())
        return;
    // The heights of the new texts are known to the layouts only now: first in the frames, then around them.
    for (QWidget *frame : {m_ui->termsChangeFrame, m_ui->termsKnownFrame})
        frame->layout()->activate();
    layout()->activate();
    growToFit(this);
}

void AdTermsDialog::renderFields(const AdTermsEdit &edit)
{
    const bool isAuction = edit.before.pricing == AdPricing::Auction;
    const bool takesInput = !m_controller.state().isSaving;
    keepIsoFormat(m_ui->termsFromEdit);
    m_ui->termsFromEdit->setEnabled(takesInput);
    m_ui->termsPriceCaption->setText(AdTermsTexts::priceName(edit.before.pricing));
    setQuietly(m_ui->termsPriceSpin, shownAmount(edit.fields.price));
    setQuietly(m_ui->termsUnitSpin, shownAmount(edit.fields.unit));
    setQuietly(m_ui->termsDaysSpin, edit.fields.mostDays);
    for (QSpinBox *spin : {m_ui->termsPriceSpin, m_ui->termsUnitSpin, m_ui->termsDaysSpin})
        spin->setEnabled(takesInput && !edit.isBuiltIn);
    m_ui->termsUnitCaption->setVisible(isAuction);
    m_ui->termsUnitSpin->setVisible(isAuction);
}

void AdTermsDialog::renderProblems(const AdTermsEdit &edit)
{
    const AdPriceListState &state = m_controller.state();
    const AdTermsProblems problems = m_showsErrors ? edit.problems : AdTermsProblems();
    showError(m_ui->termsFromErrorLabel, problems.noDay, AdTermsTexts::refusal(AdTermsRefusal::NoDay));
    showError(m_ui->termsPriceErrorLabel, problems.priceNotPositive || problems.priceNotInUnits,
              AdTermsTexts::refusal(problems.priceNotPositive ? AdTermsRefusal::PriceNotPositive : AdTermsRefusal::PriceNotInUnits));
    showError(m_ui->termsUnitErrorLabel, problems.unitNotPositive, AdTermsTexts::refusal(AdTermsRefusal::UnitNotPositive));
    showError(m_ui->termsDaysErrorLabel, problems.daysOutOfRange, AdTermsTexts::refusal(AdTermsRefusal::DaysOutOfRange));
    QString problem;
    if (state.fault)
        //: Two sentences after one another: what has happened, and what can be done.
        problem = tr("%1 %2").arg(storeFaultText(*state.fault), storeFaultAdvice(*state.fault));
    else if (state.refusal)
        problem = AdTermsTexts::refusal(*state.refusal);
    else if (problems.nothingChanges)
        problem = tr("These terms hold on that day already. Change one of them or choose another day.");
    showError(m_ui->termsErrorLabel, !problem.isEmpty(), problem);
}

void AdTermsDialog::renderChange(const AdTermsEdit &edit)
{
    QStringList lines;
    const auto line = [&lines](const QString &name, qint64 before, qint64 after) {
        if (before != after)
            //: What changes: a term of an ad, its value before and after.
            lines << tr("%1: %2 → %3").arg(name, formatNumber(before), formatNumber(after));
    };
    line(AdTermsTexts::priceName(edit.before.pricing), edit.before.price.value(), edit.fields.price.value_or(Qcash()).value());
    line(m_ui->termsUnitCaption->text(), edit.before.unit.value(), edit.fields.unit.value_or(Qcash()).value());
    line(m_ui->termsDaysCaption->text(), edit.before.mostDays, edit.fields.mostDays);
    const QString day = formatDate(edit.fields.validFrom);
    m_ui->termsChangeLabel->setText(lines.isEmpty() ? tr("Nothing changes from %1 on.").arg(day)
                                                    : tr("From %1 on:").arg(day) + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
    const bool isHeldUntil = edit.heldUntil.has_value();
    m_ui->termsHeldUntilLabel->setVisible(isHeldUntil);
    m_ui->termsHeldUntilLabel->setText(
        isHeldUntil ? tr("They hold until %1: other terms are saved for the day after.").arg(formatDate(*edit.heldUntil)) : QString());
    m_ui->termsKnownFrame->setVisible(edit.departsFromKnown);
    m_ui->termsKnownLabel->setText(
        edit.departsFromKnown ? tr("Qoo10 itself describes the bid unit of this ad. Set another one only where J·QSM shows another one.") : QString());
}

} // namespace console::ui
