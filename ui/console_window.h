#pragma once

#include "control/store_opening.h"
#include "domain/clock.h"
#include "ui/main_window.h"

namespace console::ui {

/// Opens the store at `storePath` (making it where nothing stands) and the window over it. The window owns all that it works with
/// but `clock`, `gateway` and `language`, which have to live longer. Without `gateway`, payments are practice payments; without
/// `language`, the window brings its own, in the remembered language. Not shown yet.
[[nodiscard]] StoreResult<std::unique_ptr<MainWindow>> makeConsoleWindow(const QString &storePath, const Clock &clock,
                                                                         PaymentGateway *gateway = nullptr,
                                                                         Language *language = nullptr);
/// The same over the store that is being opened.
[[nodiscard]] StoreResult<std::unique_ptr<MainWindow>> makeConsoleWindow(StoreOpening &opening, const Clock &clock, PaymentGateway *gateway,
                                                                         Language *language);

/// The language of the last time, else the desktop's.
[[nodiscard]] QString rememberedLanguage();

} // namespace console::ui
