#pragma once

#include "control/accounting_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The booking policies, newest first, with a draft above them where there is one. Only shows.
class PoliciesModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { FromColumn, MethodColumn, PointsColumn, OriginColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void show(const AccountingState &state);
    /// In the state's list; -1 for the draft.
    [[nodiscard]] qsizetype listedAt(int row) const { return row - (m_draft ? 1 : 0); }
    [[nodiscard]] int rowOf(qsizetype listed) const { return int(listed) + (m_draft ? 1 : 0); }

private:
    [[nodiscard]] qsizetype rows() const override { return m_listed.size() + (m_draft ? 1 : 0); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] const DatedPolicy &contentOf(int row) const;
    [[nodiscard]] QString originOf(int row) const;

    std::optional<DatedPolicy> m_draft;
    QList<ListedPolicy> m_listed;
};

} // namespace console::ui
