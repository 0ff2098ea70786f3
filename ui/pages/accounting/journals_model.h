#pragma once

#include "control/accounting_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// Journals as a journal book has them: debits at the left, credits at the right, a row for each line of the longer side. Only shows.
class JournalsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, DebitColumn, DebitAmountColumn, CreditColumn, CreditAmountColumn, DescriptionColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setJournals(const QList<Journal> &journals);

private:
    struct Row
    {
        qsizetype journal = 0;
        qsizetype line = 0; ///< of both sides

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    /// Date and description stand in a journal's first row.
    [[nodiscard]] QString text(int row, int column) const override;
    /// The date in all of them.
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == DebitAmountColumn || column == CreditAmountColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] const Journal &journalAt(int row) const { return m_journals.at(m_rows.at(row).journal); }
    [[nodiscard]] const JournalLine *lineAt(int row, int column) const;
    [[nodiscard]] QString explanation(const Journal &journal) const;

    QList<Journal> m_journals;
    QList<Row> m_rows;
};

} // namespace console::ui
