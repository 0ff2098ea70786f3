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

QString AutomaticBackupsModel::heading(int column) const
{
    switch (column) {
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

QString AutomaticBackupsModel::text(int row, int column) const
{
    const AutomaticBackup &backup = m_backups.at(row);
    switch (column) {
    case DayColumn:
        return formatDate(backup.day);
    case SizeColumn:
        return KeepingTexts::size(backup.bytes);
    case NameColumn:
        return singleLine(QFileInfo(backup.path).fileName());
    }
    return {};
}

QVariant AutomaticBackupsModel::raw(int row, int column) const
{
    switch (column) {
    case DayColumn:
        return m_backups.at(row).day;
    case SizeColumn:
        return m_backups.at(row).bytes;
    }
    return text(row, column);
}

QVariant AutomaticBackupsModel::toolTip(int row, int) const
{
    return plainToolTip(m_backups.at(row).path);
}

} // namespace console::ui
