#pragma once

#include "control/q_account_password_controller.h"
#include "control/withdrawal_controller.h"

namespace console::ui {

/// The words of the Q-account's states and refusals, in the language of the moment. Decides nothing.
class QAccountTexts
{
public:
    [[nodiscard]] static QString refusal(QAccountPasswordRefusal refusal, int waitSeconds);
    [[nodiscard]] static QString refusal(WithdrawalRefusal refusal, int waitSeconds);
    [[nodiscard]] static QString strength(PasswordStrength strength);
    /// What can be done with the settlement money, or why not.
    [[nodiscard]] static QString withdrawalHint(std::optional<WithdrawalRefusal> obstacle);
    [[nodiscard]] static QString reset(const QAccountReset &reset, qint64 secondsLeft);
    [[nodiscard]] static QString outcome(QAccountPasswordOutcome outcome);
    [[nodiscard]] static QString done(const Withdrawal &withdrawal);
};

} // namespace console::ui
