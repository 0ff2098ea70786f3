#pragma once

#include "control/auto_charge_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The words for the auto-charge plan, in the language of the moment; the same on its tab, in its dialog and in its notices.
class AutoChargeTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::AutoChargeTexts)

public:
    /// What will happen, in one sentence.
    [[nodiscard]] static QString summary(const AutoChargeTerms &terms);
    [[nodiscard]] static QString weekdayName(int weekday);
    /// "10:00".
    [[nodiscard]] static QString hourName(int hour);
    /// Date and time in Japan; the time alone where it is today's.
    [[nodiscard]] static QString moment(Instant at, Instant now);
    /// "9:42" or "5:09:42" until then; zero once it has passed.
    [[nodiscard]] static QString countdown(Instant until, Instant now);

    [[nodiscard]] static QString eventName(AutoChargeEvent event);
    [[nodiscard]] static QString reason(AutoChargeReason reason);
    [[nodiscard]] static QString detail(const AutoChargeLogRow &row);
    [[nodiscard]] static QString refusal(AutoChargeRefusal refusal, int waitSeconds);
    /// That it is recorded only, and that no real money moves where that is so.
    [[nodiscard]] static QString recordedOnly(bool isPractice);
};

} // namespace console::ui
