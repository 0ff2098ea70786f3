#pragma once

#include <QString>

namespace console {

/// The user's own store where no other is named: wallet.sqlite in the program's data folder. The application name is set.
[[nodiscard]] QString defaultStorePath();
/// Whether `wallet` is the address of a server ("postgresql://…", "postgres://…") and no file. It may hold a password, so that it is
/// never shown.
[[nodiscard]] bool isServerAddress(const QString &wallet);

} // namespace console
