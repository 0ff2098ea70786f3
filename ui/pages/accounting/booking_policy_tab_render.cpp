#include "ui/pages/accounting/booking_policy_tab.h"

#include "ui/language.h"
#include "ui/pages/accounting/accounting_days.h"
#include "ui/pages/accounting/accounting_texts.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/fitting.h"
#include "ui_booking_policy_tab.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int policiesShown = 4;
constexpr int problemsShown = 5;
constexpr int widthForTaxes = 900; ///< below it the tax class of one accounting software is shown

bool liesInTitle(const PolicyProblem &problem)
{
    return problem.field != PolicyField::ValidFrom && problem.field != PolicyField::LastMonth;
}

} // namespace

void BookingPolicyTab::render()
{
    const AccountingState &state = m_controller.state();
    m_asksToGiveUp = m_asksToGiveUp && showsDraft() && state.isChanged;
    if (!state.draft)
        m_looksAtListed = false;
    renderMessages();
    renderPolicies();
    renderPolicy();
    renderDraft();
}

void BookingPolicyTab::renderMessages()
{
    const AccountingState &state = m_controller.state();
    m_ui->policyErrorLabel->setVisible(state.policies.fault.has_value());
    m_ui->policyErrorLabel->setText(state.policies.fault ? storeFaultText(*state.policies.fault) : QString());
    if (m_savedFrom && state.policies.value)
        m_ui->policyMessage->showMessage(MessageBar::Kind::Success, tr("The booking policy that holds from %1 on is saved.").arg(formatDate(*m_savedFrom)));
    else
        m_ui->policyMessage->clear();
}

void BookingPolicyTab::renderPolicies()
{
    const AccountingState &state = m_controller.state();
    m_policies.show(state);
    fitHeight(m_ui->policiesView, policiesShown);
    m_ui->policiesView->setVisible(m_policies.rowCount() > 0);
    int row = showsDraft() ? 0 : -1;
    if (const ListedPolicy *policy = selected(); policy && row < 0)
        row = m_policies.rowOf(policy - state.policies.value->constData());
    if (row >= 0 && m_ui->policiesView->currentIndex().row() != row) {
        const QSignalBlocker quiet(m_ui->policiesView->selectionModel());
        m_ui->policiesView->setCurrentIndex(m_policies.index(row, 0));
        m_ui->policiesView->viewport()->update();
    }
    m_ui->newPolicyButton->setEnabled(state.policies.value && !state.draft);
    const ListedPolicy *today = policyOfToday(state);
    m_ui->policiesHintLabel->setText(today ? tr("Today, the policy from %1 holds. A new one begins as a copy of it.").arg(formatDate(today->content.validFrom))
                                           : QString());
}

void BookingPolicyTab::renderPolicy()
{
    const AccountingState &state = m_controller.state();
    const std::optional<DatedPolicy> policy = shown();
    m_ui->policyCard->setVisible(policy.has_value());
    if (!policy)
        return;
    const bool isDraft = showsDraft();
    m_ui->policyCard->setTitle(isDraft ? tr("Draft of a booking policy") : tr("Booking policy from %1 on").arg(formatDate(policy->validFrom)));
    const bool isEditable = isDraft && !state.isSaving;
    renderChoices(policy->policy, isEditable);
    m_titles.setPolicy(policy->policy, m_chosen.on(policy->validFrom), isDraft ? state.problems : QList<PolicyProblem>(), isEditable);
    fitHeight(m_ui->accountTitlesView, m_titles.rowCount());
}

void BookingPolicyTab::renderChoices(const BookingPolicy &policy, bool isEditable)
{
    m_ui->prepaymentMethodButton->setChecked(policy.method == BookingMethod::Prepayment);
    m_ui->expenseMethodButton->setChecked(policy.method == BookingMethod::Expense);
    m_ui->pointsIncomeButton->setChecked(policy.points == PointsBooking::Income);
    m_ui->pointsUnbookedButton->setChecked(policy.points == PointsBooking::NotBooked);
    m_ui->fiscalMonthBox->setCurrentIndex(m_ui->fiscalMonthBox->findData(policy.lastMonth));
    for (QWidget *field : {static_cast<QWidget *>(m_ui->prepaymentMethodButton), static_cast<QWidget *>(m_ui->expenseMethodButton),
                           static_cast<QWidget *>(m_ui->pointsIncomeButton), static_cast<QWidget *>(m_ui->pointsUnbookedButton),
                           static_cast<QWidget *>(m_ui->fiscalMonthBox)})
        field->setEnabled(isEditable);
}

void BookingPolicyTab::renderDraft()
{
    const AccountingState &state = m_controller.state();
    const bool isDraft = showsDraft();
    for (QWidget *part : {static_cast<QWidget *>(m_ui->draftBar), static_cast<QWidget *>(m_ui->undoPolicyButton),
                          static_cast<QWidget *>(m_ui->redoPolicyButton)})
        part->setVisible(isDraft);
    m_ui->draftEnd->setVisible(isDraft && !m_asksToGiveUp);
    m_ui->giveUpFrame->setVisible(isDraft && m_asksToGiveUp);
    renderProblems();
    if (!isDraft)
        return;
    renderDay();
    const bool isOpen = !state.isSaving;
    m_ui->undoPolicyButton->setEnabled(isOpen && state.canUndo);
    m_ui->redoPolicyButton->setEnabled(isOpen && state.canRedo);
    m_ui->giveUpPolicyButton->setEnabled(isOpen);
    m_ui->savePolicyButton->setEnabled(isOpen && state.isSound());
}

void BookingPolicyTab::renderDay()
{
    const AccountingState &state = m_controller.state();
    fitDateEdit(m_ui->policyFromEdit);
    if (m_ui->policyFromEdit->date() != state.draft->validFrom) {
        const QSignalBlocker quiet(m_ui->policyFromEdit);
        m_ui->policyFromEdit->setDate(state.draft->validFrom);
    }
    m_ui->policyFromEdit->setEnabled(!state.isSaving);
    const auto until = heldUntil(state, state.draft->validFrom);
    m_ui->policyUntilLabel->setText(until ? tr("until %1; then the next policy holds").arg(formatDate(*until)) : QString());
    QString error;
    for (const PolicyProblem &problem : state.problems) {
        if (!liesInTitle(problem) && error.isEmpty())
            error = AccountingTexts::problem(problem);
    }
    m_ui->policyDayErrorLabel->setText(error);
    m_ui->policyDayErrorLabel->setVisible(!error.isEmpty());
}

void BookingPolicyTab::renderProblems()
{
    const AccountingState &state = m_controller.state();
    QStringList lines;
    int more = 0;
    for (const PolicyProblem &problem : showsDraft() ? state.problems : QList<PolicyProblem>()) {
        if (!liesInTitle(problem))
            continue;
        if (lines.size() == problemsShown) {
            ++more;
            continue;
        }
        //: What an account title is for, the column, and a sentence that says what is wrong.
        lines.append(tr("%1, %2: %3").arg(AccountingTexts::role(problem.role), AccountingTexts::field(problem.field), AccountingTexts::problem(problem)));
    }
    if (more > 0)
        lines.append(tr("%Ln more account title(s) need a change.", nullptr, more));
    m_ui->policyProblemsLabel->setText(lines.join(u'\n'));
    m_ui->policyProblemsLabel->setVisible(!lines.isEmpty());
    setStyleProperty(m_ui->policyProblemsLabel, "textRole", state.isSound() ? QString() : QStringLiteral("error"));
}

void BookingPolicyTab::fillLists()
{
    const QSignalBlocker quiet(m_ui->fiscalMonthBox);
    for (int month = 1; month <= 12; ++month) {
        if (m_ui->fiscalMonthBox->count() < month)
            m_ui->fiscalMonthBox->addItem(QString(), month);
        m_ui->fiscalMonthBox->setItemText(month - 1, AccountingTexts::month(month));
    }
    const QSignalBlocker quietToo(m_ui->taxSoftwareBox);
    for (const auto &[format, code] : journalFormatCodes) {
        if (m_ui->taxSoftwareBox->count() <= int(format))
            m_ui->taxSoftwareBox->addItem(QString(), QString(code));
        m_ui->taxSoftwareBox->setItemText(int(format), AccountingTexts::program(format));
    }
}

void BookingPolicyTab::fitColumns()
{
    TableView *view = m_ui->accountTitlesView;
    view->ensurePolished();
    view->horizontalHeader()->ensurePolished();
    const QFontMetrics header = view->horizontalHeader()->fontMetrics();
    // The shortest that do on a narrow screen; where there is room, a sub-account takes a part of it.
    QList<int> widths{0, 104, width() < widthForTaxes ? 84 : 200, 96, 96, 128, 56};
    for (const auto &[role, code] : accountRoleCodes)
        widths[AccountTitlesModel::RoleColumn] = std::max(widths[AccountTitlesModel::RoleColumn], view->fontMetrics().horizontalAdvance(AccountingTexts::role(role)));
    for (int column = 0; column < AccountTitlesModel::ColumnCount; ++column) {
        const int name = header.horizontalAdvance(m_titles.headerData(column, Qt::Horizontal).toString());
        widths[column] = std::max(widths[column], name) + 2 * Theme::cellPadding + 1;
    }
    view->setMeasuredWidths(widths);
    view->setStretchColumn(AccountTitlesModel::TitleColumn);
}

void BookingPolicyTab::showTaxColumns()
{
    const bool hasRoom = width() >= widthForTaxes;
    const QString chosen = m_ui->taxSoftwareBox->currentData().toString();
    bool isOther = false;
    for (const auto &[format, code] : journalFormatCodes) {
        const int column = AccountTitlesModel::TaxMoneyForwardColumn + int(format);
        const bool isHidden = !hasRoom && chosen != code;
        isOther = isOther || m_ui->accountTitlesView->isColumnHidden(column) != isHidden;
        m_ui->accountTitlesView->setColumnHidden(column, isHidden);
    }
    m_ui->taxSoftwareBox->setVisible(!hasRoom);
    if (isOther)
        fitColumns();
}

void BookingPolicyTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTaxColumns();
}

} // namespace console::ui
