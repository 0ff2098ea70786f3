#pragma once

#include "control/auto_backup_watch.h"
#include "control/keeping_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The words of backup, restore and verification: for each refusal, fault and finding what it is and what to do. Decides nothing.
class KeepingTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::KeepingTexts)

public:
    [[nodiscard]] static QString title(KeepingTask task);
    [[nodiscard]] static QString running(KeepingTask task);
    [[nodiscard]] static QString refusal(KeepingTask task, BackupRefusal refusal);
    [[nodiscard]] static QString fault(KeepingTask task, StoreFault fault);
    [[nodiscard]] static QString finding(FindingKind kind);
    /// What to do about it.
    [[nodiscard]] static QString advice(FindingKind kind);
    /// Why today's automatic backup was not made.
    [[nodiscard]] static QString automaticFailure(const AutoBackupState &state);
    /// "1.2 MB", as the language writes it.
    [[nodiscard]] static QString size(qint64 bytes);
};

} // namespace console::ui
