#include "ui/pages/keeping/keeping_texts.h"

#include "ui/store_fault_text.h"

namespace console::ui {

QString KeepingTexts::title(KeepingTask task)
{
    switch (task) {
    case KeepingTask::Backup:
        return tr("Backup");
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
    if (task == KeepingTask::Restore && fault == StoreFault::CannotOpen)
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
    case FindingKind::WithdrawalUnbooked:
        return tr("A withdrawal has not been booked, or with another amount.");
    case FindingKind::ScoreSums:
        return tr("The points kept by month differ from the single ones.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
