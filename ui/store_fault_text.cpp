#include "ui/store_fault_text.h"

#include <QCoreApplication>

namespace console::ui {

/// Names the context that both functions share for translators.
struct StoreFaultText
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::StoreFaultText)
};

QString storeFaultText(StoreFault fault)
{
    switch (fault) {
    case StoreFault::CannotOpen:
        return StoreFaultText::tr("The file with the shop's book can't be opened.");
    case StoreFault::NotOurs:
        return StoreFaultText::tr("The file is not a book of this program.");
    case StoreFault::NewerSchema:
        return StoreFaultText::tr("The book was written by a newer version of this program.");
    case StoreFault::ReadOnly:
        return StoreFaultText::tr("The file with the shop's book is write-protected.");
    case StoreFault::Busy:
        return StoreFaultText::tr("Another program is using the book.");
    case StoreFault::DiskFull:
        return StoreFaultText::tr("There is no space left on the disk.");
    case StoreFault::Corrupt:
        return StoreFaultText::tr("The file with the shop's book is damaged.");
    case StoreFault::Failed:
        return StoreFaultText::tr("The book could not be read or written.");
    }
    Q_UNREACHABLE();
}

QString storeFaultAdvice(StoreFault fault)
{
    switch (fault) {
    case StoreFault::CannotOpen:
        return StoreFaultText::tr("Check that the folder exists and that you may read and write the file, or choose another file.");
    case StoreFault::NotOurs:
        return StoreFaultText::tr("It was not touched. Choose another file.");
    case StoreFault::NewerSchema:
        return StoreFaultText::tr("It was not touched. Install the newer version, or choose another file.");
    case StoreFault::ReadOnly:
        return StoreFaultText::tr("Allow writing to the file and its folder, then try again.");
    case StoreFault::Busy:
        return StoreFaultText::tr("Close the other program, or wait until it has finished, then try again.");
    case StoreFault::DiskFull:
        return StoreFaultText::tr("Make room on the disk, then try again.");
    case StoreFault::Corrupt:
        return StoreFaultText::tr("Keep the file as it is. Choose your latest backup as the file, or begin with an empty file and restore the backup there.");
    case StoreFault::Failed:
        return StoreFaultText::tr("Nothing was changed. Try again; if it stays so, choose another file.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
