#pragma once

#include <QString>

namespace console {

/// The user's own store where no other is named: wallet.sqlite in the program's data folder. The application name is set.
[[nodiscard]] QString defaultStorePath();

} // namespace console
