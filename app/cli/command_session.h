#pragma once

#include "cli/arguments.h"
#include "control/chosen_gateway.h"
#include "domain/clock.h"
#include "payment/practice_gateway.h"
#include "store/wallet.h"

#include <QTemporaryDir>

#include <memory>

namespace console {

/// The two lines of a password file; wiped with the object.
struct Passwords
{
    QString login;
    QString qAccount;

    Passwords() = default;
    Passwords(Passwords &&) = default;
    Passwords &operator=(Passwords &&) = default;
    ~Passwords();
};

/// An opened store for one command, signed in where the command names a seller. Prints why where it can't be had.
class CommandSession
{
public:
    /// Opens the store. With --demo a fresh demo shop in a private folder that goes with this object, or in --wallet's new file.
    [[nodiscard]] static tl::expected<std::unique_ptr<CommandSession>, int> open(const Arguments &arguments, Database::Mode mode);
    /// The same, and checks the seller's login password.
    [[nodiscard]] static tl::expected<std::unique_ptr<CommandSession>, int> signIn(const Arguments &arguments);

    [[nodiscard]] Wallet &wallet() { return *m_wallet; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Shop &shop() const { return m_shop; }
    [[nodiscard]] const Passwords &passwords() const { return m_passwords; }
    [[nodiscard]] QString path() const { return m_path; }
    /// Whoever takes the money, as chosen on this computer: a real service, or the practice service with its memory beside the store.
    [[nodiscard]] PaymentGateway &gateway() { return m_chosen ? *m_chosen : *m_practice; }
    /// Null where a real service takes the money.
    [[nodiscard]] PracticeGateway *practice() { return m_chosen ? nullptr : m_practice.get(); }

    /// Lets the shop's orders lapse whose deadline is over. Only then is the service asked, and first: who paid in time has paid.
    [[nodiscard]] StoreResult<void> letOverdueLapse();

private:
    CommandSession() = default;
    [[nodiscard]] tl::expected<void, int> authenticate(const Arguments &arguments);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    QString m_path;
    std::unique_ptr<Wallet> m_wallet;
    PaymentServices m_services;
    std::unique_ptr<PaymentGateway> m_chosen; ///< empty: practice; always so in a demo shop
    std::unique_ptr<PracticeGateway> m_practice;
    Shop m_shop;
    Passwords m_passwords;
};

/// The --action-id, or a fresh one; wrong usage where it is too long or empty.
[[nodiscard]] tl::expected<QString, int> actionIdOf(const Arguments &arguments);

/// Reads a password file; `-` is standard input. Prints why where it can't be read.
[[nodiscard]] tl::expected<Passwords, int> readPasswords(const Arguments &arguments);

} // namespace console
