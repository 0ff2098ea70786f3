#pragma once

#include <QString>

#include <optional>

namespace console {

/// Argon2id with libsodium's interactive limits (64 MiB, 2 passes); about 0.1 s of work: never on the user-interface thread.
/// Empty where the machine has not the memory for it.
[[nodiscard]] std::optional<QString> hashPassword(const QString &password);

[[nodiscard]] bool passwordMatches(const QString &hash, const QString &password);

/// A hash that no password matches, for the same amount of work on an unknown seller ID.
[[nodiscard]] QString unmatchableHash();

/// Passwords are compared in Unicode's NFC, so that a keyboard's way of composing letters makes no difference.
inline constexpr int shortestPassword = 8;
inline constexpr int longestPassword = 200;

} // namespace console
