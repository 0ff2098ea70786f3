#pragma once

#include "control/keeping_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// What a verification found: the kind of fault, the number of the row concerned, and what to do.
class FindingsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, RowColumn, AdviceColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setFindings(const QList<Finding> &findings);

private:
    [[nodiscard]] qsizetype rows() const override { return m_findings.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == RowColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    QList<Finding> m_findings;
};

} // namespace console::ui
