#include "ui/pages/keeping/keeping_texts.h"

#include "ui/store_fault_text.h"

#include <QLocale>

namespace console::ui {

QString KeepingTexts::title(KeepingTask task)
{
    switch (task) {
    case KeepingTask::Backup:
        return tr("Backup");
    case KeepingTask::Preview:
    case KeepingTask::Restore:
        return tr("Restore a backup");
    case KeepingTask::Verification:
        return tr("Check the book");
    }
    Q_UNREACHABLE();
}

QString KeepingTexts::running(KeepingTask task)
{
    switch (task) {
    case KeepingTask::Backup:
        return tr("The backup is being written. You can go on when it is done.");
    case KeepingTask::Preview:
        return tr("The backup is being looked at. Nothing is changed by that.");
    case KeepingTask::Restore:
        return tr("The backup is being checked and restored.");
    case KeepingTask::Verification:
        return tr("Every movement of the book is being checked.");
    }
    Q_UNREACHABLE();
}

QString KeepingTexts::refusal(KeepingTask task, BackupRefusal refusal)
{
    switch (refusal) {
    case BackupRefusal::SameFile:
        return task == KeepingTask::Backup ? tr("This is the file of the book itself. Choose another file for the backup.")
                                           : tr("This is the file of the book itself. Choose a backup.");
    case BackupRefusal::NotABackup:
        return task == KeepingTask::Backup ? tr("Another program's file stands there. It was left as it is; choose another name.")
                                           : tr("This file is no backup of this program. Nothing was changed; choose another file.");
    case BackupRefusal::NewerSchema:
        return tr("The file was written by a newer version of this program. Nothing was changed; install that version first.");
    case BackupRefusal::Damaged:
        return task == KeepingTask::Backup ? tr("The book is damaged, so no backup was made. Restore your newest sound backup.")
                                           : tr("The backup is damaged. Nothing was changed; choose an older one.");
    case BackupRefusal::Cancelled:
        return tr("Cancelled. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

QString KeepingTexts::fault(KeepingTask task, StoreFault fault)
{
    if (task == KeepingTask::Backup) {
        if (fault == StoreFault::CannotOpen || fault == StoreFault::ReadOnly)
            return tr("The backup can't be written there. Check that the folder exists and that you may write to it, or choose another one.");
        if (fault == StoreFault::DiskFull)
            return tr("There is no space left for the backup. Make room on the disk, or choose another one.");
    }
    if ((task == KeepingTask::Restore || task == KeepingTask::Preview) && fault == StoreFault::CannotOpen)
        return tr("The backup can't be opened. Check that it is still there and that you may read it.");
    //: Two sentences after one another: what has happened, and what can be done.
    return tr("%1 %2").arg(storeFaultText(fault), storeFaultAdvice(fault));
}

QString KeepingTexts::finding(FindingKind kind)
{
    switch (kind) {
    case FindingKind::FileDamaged:
        return tr("The file itself is damaged.");
    case FindingKind::ForeignKey:
        return tr("A row points to another one that is not there.");
    case FindingKind::ChainBroken:
        return tr("A movement was changed, removed or put in from outside.");
    case FindingKind::EntriesWrong:
        return tr("The two entries of a movement do not match it.");
    case FindingKind::RunningBalance:
        return tr("The balance after an entry does not follow from the one before.");
    case FindingKind::AccountBalance:
        return tr("An account does not stand where its last entry says.");
    case FindingKind::UnitSum:
        return tr("The accounts do not add up to zero.");
    case FindingKind::DaySums:
        return tr("The sums kept by day differ from the entries.");
    case FindingKind::ConversionUnbooked:
        return tr("A conversion has not been booked, or with another amount.");
    case FindingKind::OrderUnbooked:
        return tr("A paid ticket order has not been booked, or with another amount.");
    case FindingKind::ClosedShopMoved:
        return tr("A closed shop's Qcash is not what its closing says.");
    case FindingKind::WithdrawalUnbooked:
        return tr("A withdrawal has not been booked, or with another amount.");
    case FindingKind::BidUnbooked:
        return tr("A bid and the Qcash that was held, spent or returned for it differ.");
    case FindingKind::LotsWrong:
        return tr("The lots of Qcash do not follow from the movements.");
    case FindingKind::SearchIndex:
        return tr("What the Qcash history is searched by differs from the entries.");
    case FindingKind::ScoreSums:
        return tr("The points kept by month differ from the single ones.");
    }
    Q_UNREACHABLE();
}

QString KeepingTexts::advice(FindingKind kind)
{
    switch (kind) {
    case FindingKind::FileDamaged:
        return tr("Check the disk, and restore your newest sound backup.");
    case FindingKind::ForeignKey:
    case FindingKind::ChainBroken:
    case FindingKind::EntriesWrong:
    case FindingKind::RunningBalance:
    case FindingKind::AccountBalance:
    case FindingKind::UnitSum:
    case FindingKind::ConversionUnbooked:
    case FindingKind::OrderUnbooked:
    case FindingKind::ClosedShopMoved:
    case FindingKind::WithdrawalUnbooked:
    case FindingKind::BidUnbooked:
        return tr("Keep this file as it is, and restore your newest sound backup.");
    case FindingKind::DaySums:
    case FindingKind::LotsWrong:
    case FindingKind::SearchIndex:
    case FindingKind::ScoreSums:
        return tr("The single entries are right, sums and lists may be wrong. Restore your newest sound backup.");
    }
    Q_UNREACHABLE();
}

QString KeepingTexts::automaticFailure(const AutoBackupState &state)
{
    if (state.refusal)
        return refusal(KeepingTask::Backup, *state.refusal);
    if (state.fault == StoreFault::CannotOpen || state.fault == StoreFault::ReadOnly) {
        //: %1 is a folder.
        return tr("The folder %1 is not there, or can't be written to.").arg(state.settings.place.folder);
    }
    return state.fault ? fault(KeepingTask::Backup, *state.fault) : QString();
}

QString KeepingTexts::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace console::ui
