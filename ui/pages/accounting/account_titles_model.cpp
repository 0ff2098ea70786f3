#include "ui/pages/accounting/account_titles_model.h"

#include "ui/pages/accounting/accounting_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace console::ui {

namespace {

AccountRole roleAt(int row)
{
    return accountRoleCodes[std::size_t(row)].first;
}

std::optional<PolicyField> fieldOf(int column)
{
    switch (column) {
    case AccountTitlesModel::TitleColumn:
        return PolicyField::Title;
    case AccountTitlesModel::SubColumn:
        return PolicyField::Sub;
    case AccountTitlesModel::TaxMoneyForwardColumn:
        return PolicyField::TaxMoneyForward;
    case AccountTitlesModel::TaxFreeeColumn:
        return PolicyField::TaxFreee;
    case AccountTitlesModel::TaxYayoiColumn:
        return PolicyField::TaxYayoi;
    }
    return std::nullopt;
}

/// The text of a title that a column shows; null for the other columns.
QString *textIn(AccountTitle &title, int column)
{
    switch (column) {
    case AccountTitlesModel::TitleColumn:
        return &title.title;
    case AccountTitlesModel::SubColumn:
        return &title.sub;
    case AccountTitlesModel::TaxMoneyForwardColumn:
        return &title.taxClass[std::size_t(JournalFormat::MoneyForward)];
    case AccountTitlesModel::TaxFreeeColumn:
        return &title.taxClass[std::size_t(JournalFormat::Freee)];
    case AccountTitlesModel::TaxYayoiColumn:
        return &title.taxClass[std::size_t(JournalFormat::Yayoi)];
    }
    return nullptr;
}

} // namespace

void AccountTitlesModel::setPolicy(const BookingPolicy &policy, const BookingPolicy &chosen, const QList<PolicyProblem> &problems, bool isEditable)
{
    if (policy == m_policy && chosen == m_chosen && problems == m_problems && isEditable == m_isEditable)
        return;
    m_policy = policy;
    m_chosen = chosen;
    m_problems = problems;
    m_isEditable = isEditable;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AccountTitlesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex AccountTitlesModel::indexOf(const PolicyProblem &problem) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (fieldOf(column) == problem.field)
            return index(int(problem.role), column);
    }
    return {};
}

int AccountTitlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(accountRoleCount);
}

int AccountTitlesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags AccountTitlesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isEditable && m_edit && fieldOf(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

const PolicyProblem *AccountTitlesModel::problemAt(const QModelIndex &index) const
{
    const auto field = fieldOf(index.column());
    const auto found = std::find_if(m_problems.begin(), m_problems.end(), [&](const PolicyProblem &problem) {
        return field == problem.field && roleAt(index.row()) == problem.role;
    });
    return found == m_problems.end() ? nullptr : &*found;
}

bool AccountTitlesModel::isChosen(int row) const
{
    return m_policy.title(roleAt(row)) == m_chosen.title(roleAt(row));
}

QString AccountTitlesModel::textOf(const QModelIndex &index) const
{
    if (index.column() == RoleColumn)
        return AccountingTexts::role(roleAt(index.row()));
    if (index.column() == OriginColumn) {
        //: Whether an account title is the one that this program chose, or the shop's own; for a narrow column.
        return isChosen(index.row()) ? tr("Default") : tr("Own");
    }
    AccountTitle title = m_policy.title(roleAt(index.row()));
    return *textIn(title, index.column());
}

QString AccountTitlesModel::hintOf(const QModelIndex &index) const
{
    if (const PolicyProblem *problem = problemAt(index))
        return AccountingTexts::problem(*problem);
    if (index.column() == OriginColumn)
        return isChosen(index.row()) ? tr("A default chosen by this program.") : tr("Put in by the shop.");
    return textOf(index);
}

QVariant AccountTitlesModel::toneOf(const QModelIndex &index) const
{
    if (problemAt(index))
        return QVariant::fromValue(Tone::Attention);
    if (index.column() == RoleColumn)
        return QVariant::fromValue(Tone::Plain);
    return QVariant::fromValue(isChosen(index.row()) || textOf(index).isEmpty() ? Tone::Muted : Tone::Plain);
}

QVariant AccountTitlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return fieldOf(index.column()) && textOf(index).isEmpty() ? QStringLiteral("–") : textOf(index);
    case Qt::EditRole:
        if (index.column() == RoleColumn)
            return QString(codeIn(accountRoleCodes, roleAt(index.row())));
        if (index.column() == OriginColumn)
            return isChosen(index.row()) ? QStringLiteral("chosen") : QStringLiteral("own");
        return textOf(index);
    case Qt::ToolTipRole:
        return plainToolTip(hintOf(index));
    case Qt::AccessibleDescriptionRole:
        return hintOf(index);
    case ToneRole:
        return toneOf(index);
    }
    return {};
}

bool AccountTitlesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    AccountTitle title = m_policy.title(roleAt(index.row()));
    *textIn(title, index.column()) = value.toString().trimmed();
    if (title != m_policy.title(roleAt(index.row())))
        m_edit(roleAt(index.row()), title);
    return true;
}

QString AccountTitlesModel::headerHint(PolicyField field)
{
    if (field == PolicyField::Title || field == PolicyField::Sub)
        return tr("Written as your accounting software has it.");
    return tr("The tax class as this software spells it; may be empty. Files for the other software don't have it.");
}

QVariant AccountTitlesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (const auto field = fieldOf(section))
        return role == Qt::ToolTipRole ? plainToolTip(headerHint(*field)) : AccountingTexts::field(*field);
    if (role == Qt::ToolTipRole)
        return {};
    if (section == RoleColumn) {
        //: A column: what an account title is for.
        return tr("For");
    }
    //: A column: whether a title is a default or the shop's own.
    return tr("Origin");
}

} // namespace console::ui
