#pragma once

#include "store/store_error.h"

#include <QJsonObject>
#include <QString>

namespace console {

/// The program's exit statuses (contract of the command line).
enum ExitStatus { Done = 0, Findings = 1, WrongUsage = 2, StoreUnavailable = 3, Refused = 4, NotAuthenticated = 5 };

void printResult(const QString &text);
void printJson(const QJsonObject &object);
void printMessage(const QString &text);

/// Prints what kept the store from answering and what to do; returns StoreUnavailable.
int failStore(const StoreError &error, const QString &path);
/// Prints a refusal as a sentence and, with `json`, as an object with its stable code; returns `status`.
int refuse(const QString &code, const QString &message, bool json, int status = Refused);
int failUsage(const QString &message);

/// One sentence (English) on a fault of the store.
[[nodiscard]] QString sentenceOf(StoreFault fault);

} // namespace console
