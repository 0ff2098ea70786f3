#include "ui/pages/keeping/automatic_backups_model.h"

#include "ui/language.h"
#include "ui/pages/keeping/keeping_texts.h"
#include "ui/plain_text.h"

#include <QFileInfo>

namespace console::ui {

void AutomaticBackupsModel::setBackups(const QList<AutomaticBackup> &backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

void AutomaticBackupsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_backups.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AutomaticBackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int AutomaticBackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AutomaticBackupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AutomaticBackup &backup = m_backups.at(index.row());
    const bool isShown = role == Qt::DisplayRole;
    if (role == Qt::TextAlignmentRole)
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == Qt::ToolTipRole)
        return plainToolTip(backup.path);
    if (!isShown && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case DayColumn:
        return isShown ? QVariant(formatDate(backup.day)) : QVariant(backup.day);
    case SizeColumn:
        return isShown ? QVariant(KeepingTexts::size(backup.bytes)) : QVariant(backup.bytes);
    case NameColumn:
        return singleLine(QFileInfo(backup.path).fileName());
    }
    return {};
}

QVariant AutomaticBackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Date");
    case SizeColumn:
        //: Of a file.
        return tr("Size");
    case NameColumn:
        return tr("File");
    }
    return {};
}

} // namespace console::ui
