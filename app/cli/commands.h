#pragma once

#include "cli/arguments.h"

namespace console {

// The commands of the program; each checks its own words, prints its result and returns the exit status.

[[nodiscard]] int addShop(const Arguments &arguments);
[[nodiscard]] int importFile(const Arguments &arguments);
[[nodiscard]] int exportFile(const Arguments &arguments);
[[nodiscard]] int exportHistory(const Arguments &arguments);
[[nodiscard]] int exportItemScores(const Arguments &arguments);
[[nodiscard]] int exportJournal(const Arguments &arguments);
[[nodiscard]] int exportStatement(const Arguments &arguments);
[[nodiscard]] int exportTicketOrders(const Arguments &arguments);
[[nodiscard]] int showBalance(const Arguments &arguments);
[[nodiscard]] int convertPoints(const Arguments &arguments);
[[nodiscard]] int charge(const Arguments &arguments);
[[nodiscard]] int spendOnAd(const Arguments &arguments);
[[nodiscard]] int checkPayments(const Arguments &arguments);
[[nodiscard]] int decidePracticePayment(const Arguments &arguments);
[[nodiscard]] int withdrawMoney(const Arguments &arguments);
[[nodiscard]] int verifyBook(const Arguments &arguments);
[[nodiscard]] int backUpStore(const Arguments &arguments);
[[nodiscard]] int restoreStore(const Arguments &arguments);

} // namespace console
