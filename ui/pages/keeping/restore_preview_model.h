#pragma once

#include "control/keeping_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// A backup side by side with the present book: the files, then each shop of either.
class RestorePreviewModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BackupColumn, PresentColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setPreview(const RestorePreview &preview);

private:
    enum class What { FileSize, FileChanged, FileVersion, ShopName, Total, Entries, Days };
    struct Row
    {
        What what;
        QString sellerId; ///< of a shop's rows
    };

    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != WhatColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] QString caption(What what) const;
    [[nodiscard]] const StoreSummary &storeIn(int column) const { return column == BackupColumn ? m_preview.backup : m_preview.present; }
    [[nodiscard]] QVariant value(const Row &row, const StoreSummary &store) const;
    [[nodiscard]] QString valueText(const Row &row, const StoreSummary &store) const;

    RestorePreview m_preview;
    QList<Row> m_rows;
};

} // namespace console::ui
