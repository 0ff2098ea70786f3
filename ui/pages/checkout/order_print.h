#pragma once

#include "control/order_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// How a waiting order is paid, on one page of paper. Written as a file for the desktop's viewer, which prints it: no printing
/// library is loaded.
class OrderPrint
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::OrderPrint)

public:
    /// False where the file can't be written. A4, in the language of the moment.
    [[nodiscard]] static bool write(const TicketOrder &order, const QString &path);
    /// Writes the sheet into a folder of this process that only the user can read, gone at its end. Empty where that fails.
    [[nodiscard]] static QString writePrivately(const TicketOrder &order);
};

} // namespace console::ui
