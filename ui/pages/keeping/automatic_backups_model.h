#pragma once

#include "control/automatic_backups_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The automatic backups of a folder, newest first.
class AutomaticBackupsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, SizeColumn, NameColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setBackups(const QList<AutomaticBackup> &backups);
    [[nodiscard]] QString pathAt(int row) const { return m_backups.at(row).path; }

private:
    [[nodiscard]] qsizetype rows() const override { return m_backups.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == SizeColumn; }
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    QList<AutomaticBackup> m_backups;
};

} // namespace console::ui
