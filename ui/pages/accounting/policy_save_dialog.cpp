#include "ui/pages/accounting/policy_save_dialog.h"

#include "ui/language.h"
#include "ui/pages/accounting/accounting_days.h"
#include "ui/pages/accounting/accounting_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_policy_save_dialog.h"

#include <QShowEvent>

namespace console::ui {

namespace {

constexpr int changesShown = 6;
constexpr int firstWidth = 680;

} // namespace

PolicySaveDialog::PolicySaveDialog(AccountingController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::PolicySaveDialog>())
{
    m_ui->setupUi(this);
    m_ui->savePolicyChangesView->setModel(&m_changes);
    m_ui->savePolicyChangesView->setDefaultWidths({220, 200, 200});
    m_ui->savePolicyChangesView->setStretchColumn(PolicyChangesModel::AfterColumn);
    connect(m_ui->confirmSavePolicyButton, &QPushButton::clicked, &controller, &AccountingController::save);
    connect(m_ui->cancelSavePolicyButton, &QPushButton::clicked, this, &PolicySaveDialog::reject);
    connect(&controller, &AccountingController::stateChanged, this, &PolicySaveDialog::render);
    m_ui->cancelSavePolicyButton->setFocus();
    resize(firstWidth, 0);
    render();
}

PolicySaveDialog::~PolicySaveDialog() = default;

void PolicySaveDialog::reject()
{
    if (!m_controller.state().isSaving)
        QDialog::reject();
}

void PolicySaveDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void PolicySaveDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_changes.retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void PolicySaveDialog::render()
{
    const AccountingState &state = m_controller.state();
    if (!state.draft) {
        done(state.isSaved ? Accepted : Rejected);
        return;
    }
    const DatedPolicy *before = policyOn(state, state.draft->validFrom);
    m_ui->savePolicyDateLabel->setText(dayText());
    if (m_shown != *state.draft && before) {
        m_shown = *state.draft;
        m_changes.setPolicies(before->policy, m_shown.policy);
    }
    const bool hasChanges = m_changes.rowCount() > 0;
    m_ui->savePolicyDifferenceLabel->setText(hasChanges && before
                                                 ? tr("Against the policy that holds from %1 on:").arg(formatDate(before->validFrom))
                                                 : tr("It has the same content as the policy that holds on that day."));
    m_ui->savePolicyChangesView->setVisible(hasChanges);
    fitHeight(m_ui->savePolicyChangesView, changesShown);
    const QString effect = effectText();
    m_ui->savePolicyEffectLabel->setText(effect);
    m_ui->savePolicyEffectLabel->setVisible(!effect.isEmpty());
    const QString error = errorText();
    m_ui->savePolicyErrorLabel->setText(error);
    m_ui->savePolicyErrorLabel->setVisible(!error.isEmpty());
    m_ui->confirmSavePolicyButton->setEnabled(state.isSound() && !state.isSaving);
    m_ui->confirmSavePolicyButton->setText(state.isSaving ? tr("Saving…") : tr("Save booking policy"));
    m_ui->cancelSavePolicyButton->setEnabled(!state.isSaving);
    if (isVisible())
        growToFit(this);
}

QString PolicySaveDialog::dayText() const
{
    const AccountingState &state = m_controller.state();
    const QDate from = state.draft->validFrom;
    if (const auto until = heldUntil(state, from))
        return tr("The new booking policy holds from %1 to %2; then the next one holds.").arg(formatDate(from), formatDate(*until));
    return tr("The new booking policy holds from %1 on.").arg(formatDate(from));
}

/// What the policy does beyond the spelling of titles.
QString PolicySaveDialog::effectText() const
{
    const AccountingState &state = m_controller.state();
    const DatedPolicy *before = policyOn(state, state.draft->validFrom);
    QStringList sentences;
    const BookingPolicy &after = state.draft->policy;
    if (before && (before->policy.method != after.method || before->policy.points != after.points))
        sentences.append(tr("On %1, one more journal moves what is not used to where the new policy keeps it.").arg(formatDate(state.draft->validFrom)));
    if (state.draft->validFrom < state.today)
        sentences.append(tr("Journals of %1 and later that were exported already differ from now on: export them again.").arg(formatDate(state.draft->validFrom)));
    return sentences.join(u'\n');
}

QString PolicySaveDialog::errorText() const
{
    const AccountingState &state = m_controller.state();
    if (state.saveFault)
        return storeFaultText(*state.saveFault);
    return state.refusal ? AccountingTexts::refusal(*state.refusal) : QString();
}

} // namespace console::ui
