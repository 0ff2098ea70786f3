#pragma once

#include "control/session_controller.h"

namespace console::ui {

/// What the last password came to, as one sentence; empty where there is nothing to say. `isIdKnown` where only a password was asked.
[[nodiscard]] QString signInProblemText(const SessionState &state, bool isIdKnown);

} // namespace console::ui
