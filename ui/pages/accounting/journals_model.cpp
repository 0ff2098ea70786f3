#include "ui/pages/accounting/journals_model.h"

#include "ui/language.h"
#include "ui/pages/accounting/accounting_texts.h"
#include "ui/plain_text.h"

#include <algorithm>

namespace console::ui {

namespace {

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

/// Null where the side has fewer lines, and in the columns that belong to neither side.
const JournalLine *JournalsModel::lineAt(int row, int column) const
{
    if (column == DateColumn || column == DescriptionColumn)
        return nullptr;
    const QList<JournalLine> &side = isDebit(column) ? journalAt(row).debits : journalAt(row).credits;
    const qsizetype line = m_rows.at(row).line;
    return line < side.size() ? &side.at(line) : nullptr;
}

QString JournalsModel::heading(int column) const
{
    switch (column) {
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

QString JournalsModel::text(int row, int column) const
{
    if (column == DateColumn || column == DescriptionColumn) {
        if (m_rows.at(row).line > 0)
            return {};
        const Journal &journal = journalAt(row);
        return column == DateColumn ? formatDate(journal.day) : journal.description;
    }
    const JournalLine *line = lineAt(row, column);
    if (!line)
        return {};
    return isNumber(column) ? formatNumber(line->amount.value()) : AccountingTexts::account(line->account);
}

QVariant JournalsModel::raw(int row, int column) const
{
    if (column == DateColumn)
        return journalAt(row).day;
    const JournalLine *line = lineAt(row, column);
    if (isNumber(column))
        return line ? QVariant(line->amount.value()) : QVariant();
    return text(row, column);
}

Tone JournalsModel::tone(int, int column) const
{
    return column == DescriptionColumn ? Tone::Muted : Tone::Plain;
}

QVariant JournalsModel::toolTip(int row, int column) const
{
    return plainToolTip(column == DescriptionColumn || column == DateColumn ? explanation(journalAt(row)) : text(row, column));
}

QString JournalsModel::explanation(const Journal &journal) const
{
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
    Q_UNREACHABLE();
}

} // namespace console::ui
