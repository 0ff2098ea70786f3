#pragma once

#include "control/accounting_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// The booking policies, newest first, with a draft above them where there is one. Only shows.
class PoliciesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FromColumn, MethodColumn, PointsColumn, OriginColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const AccountingState &state);
    void retranslate();
    /// In the state's list; -1 for the draft.
    [[nodiscard]] qsizetype listedAt(int row) const { return row - (m_draft ? 1 : 0); }
    [[nodiscard]] int rowOf(qsizetype listed) const { return int(listed) + (m_draft ? 1 : 0); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const DatedPolicy &contentOf(int row) const;
    [[nodiscard]] QString originOf(int row) const;
    [[nodiscard]] QString textOf(int row, int column) const;

    std::optional<DatedPolicy> m_draft;
    QList<ListedPolicy> m_listed;
};

} // namespace console::ui
