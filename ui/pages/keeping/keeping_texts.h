#pragma once

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
};

} // namespace console::ui
