#include "ui/pages/accounting/journals_model.h"

#include "ui/language.h"
#include "ui/pages/accounting/accounting_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace console::ui {

namespace {

bool isNumber(int column)
{
    return column == JournalsModel::DebitAmountColumn || column == JournalsModel::CreditAmountColumn;
}

bool isDebit(int column)
{
    return column == JournalsModel::DebitColumn || column == JournalsModel::DebitAmountColumn;
}

} // namespace

void JournalsModel::setJournals(const QList<Journal> &journals)
{
    if (journals == m_journals)
        return;
    beginResetModel();
    m_journals = journals;
    m_rows.clear();
    for (qsizetype journal = 0; journal < journals.size(); ++journal) {
        const qsizetype lines = std::max(journals.at(journal).debits.size(), journals.at(journal).credits.size());
        for (qsizetype line = 0; line < lines; ++line)
            m_rows.append({journal, line});
    }
    endResetModel();
}

void JournalsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JournalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

/// Null where the side has fewer lines, and in the columns that belong to neither side.
const JournalLine *JournalsModel::lineAt(const QModelIndex &index) const
{
    if (index.column() == DateColumn || index.column() == DescriptionColumn)
        return nullptr;
    const Row &row = m_rows.at(index.row());
    const Journal &journal = m_journals.at(row.journal);
    const QList<JournalLine> &side = isDebit(index.column()) ? journal.debits : journal.credits;
    return row.line < side.size() ? &side.at(row.line) : nullptr;
}

QString JournalsModel::textOf(const QModelIndex &index) const
{
    const Row &row = m_rows.at(index.row());
    const Journal &journal = m_journals.at(row.journal);
    if (index.column() == DateColumn)
        return row.line == 0 ? formatDate(journal.day) : QString();
    if (index.column() == DescriptionColumn)
        return row.line == 0 ? journal.description : QString();
    const JournalLine *line = lineAt(index);
    if (!line)
        return {};
    return isNumber(index.column()) ? formatNumber(line->amount.value()) : AccountingTexts::account(line->account);
}

QVariant JournalsModel::rawOf(const QModelIndex &index) const
{
    if (index.column() == DateColumn)
        return m_journals.at(m_rows.at(index.row()).journal).day;
    const JournalLine *line = lineAt(index);
    if (isNumber(index.column()))
        return line ? QVariant(line->amount.value()) : QVariant();
    return textOf(index);
}

QString JournalsModel::hintOf(const QModelIndex &index) const
{
    const Journal &journal = m_journals.at(m_rows.at(index.row()).journal);
    if (index.column() == DescriptionColumn || index.column() == DateColumn) {
        switch (journal.kind) {
        case JournalKind::Entry:
            return journal.description;
        case JournalKind::Closing:
            return tr("Closing correction at the end of the fiscal year: what is not used becomes a prepayment.");
        case JournalKind::ClosingReversed:
            return tr("The closing correction of the day before, taken back.");
        case JournalKind::PolicyChange:
            return tr("A new booking policy holds from this day on: what is not used moves to where it keeps it.");
        }
    }
    return textOf(index);
}

QVariant JournalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::EditRole:
        return rawOf(index);
    case Qt::ToolTipRole:
        return plainToolTip(hintOf(index));
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        return QVariant::fromValue(index.column() == DescriptionColumn ? Tone::Muted : Tone::Plain);
    }
    return {};
}

QVariant JournalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case DebitColumn:
        //: A column: the account at the left side of a journal (借方).
        return tr("Debit");
    case CreditColumn:
        //: A column: the account at the right side of a journal (貸方).
        return tr("Credit");
    case DebitAmountColumn:
    case CreditAmountColumn:
        return tr("Amount");
    case DescriptionColumn:
        //: A column: the text of a journal (摘要).
        return tr("Description");
    }
    return {};
}

} // namespace console::ui
