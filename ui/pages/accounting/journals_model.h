#pragma once

#include "control/accounting_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// Journals as a journal book has them: debits at the left, credits at the right, a row for each line of the longer side. Only shows.
class JournalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, DebitColumn, DebitAmountColumn, CreditColumn, CreditAmountColumn, DescriptionColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setJournals(const QList<Journal> &journals);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Date and description stand in a journal's first row; Qt::EditRole has the date in all of them.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        qsizetype journal = 0;
        qsizetype line = 0; ///< of both sides

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] const JournalLine *lineAt(const QModelIndex &index) const;
    [[nodiscard]] QString textOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant rawOf(const QModelIndex &index) const;
    [[nodiscard]] QString hintOf(const QModelIndex &index) const;

    QList<Journal> m_journals;
    QList<Row> m_rows;
};

} // namespace console::ui
