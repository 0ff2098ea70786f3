#pragma once

#include "control/import_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The first rows of a file as they stand in it, under the file's own headings; fields that can't be read are marked.
class ImportPreviewModel : public CellTableModel
{
    Q_OBJECT

public:
    using CellTableModel::CellTableModel;

    void setPreview(const std::optional<Preview> &preview);

private:
    [[nodiscard]] qsizetype rows() const override { return m_preview.rows.size(); }
    /// The line, then the columns that are taken.
    [[nodiscard]] int columns() const override { return int(m_preview.summary.columns.size()) + 1; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == 0; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] const RowProblem *problemAt(int row, int column) const;

    Preview m_preview;
};

/// What is wrong with which field of which line.
class ImportErrorsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, FieldColumn, WhatColumn, ValueColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setProblems(const QList<RowProblem> &problems);
    /// The whole table with its headings, tab-separated.
    [[nodiscard]] QString asText() const;

private:
    [[nodiscard]] qsizetype rows() const override { return m_problems.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == LineColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    QList<RowProblem> m_problems;
};

} // namespace console::ui
