#pragma once

#include <optional>

namespace console {

/// Runs the command that the arguments name, without a window, and returns its exit status. Empty where a window is asked for.
[[nodiscard]] std::optional<int> runCommand(int argc, char **argv);

} // namespace console
