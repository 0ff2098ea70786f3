#pragma once

#include "control/automatic_backups_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// The automatic backups of a folder, newest first.
class AutomaticBackupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, SizeColumn, NameColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<AutomaticBackup> &backups);
    void retranslate();
    [[nodiscard]] QString pathAt(int row) const { return m_backups.at(row).path; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<AutomaticBackup> m_backups;
};

} // namespace console::ui
